# The teaching kit: its page for the teacher, and how it is written. Then the guide inside the window.

## The lesson plan, one page

lesson-title = What does an app know about you?
lesson-lead = A lesson of 45 minutes with four made-up people. For classes from about age 12, and for groups of grown-ups.
lesson-need = You need one computer for two people with Dossier on it, and the folder of this kit. No internet, no accounts, nobody’s own data.
lesson-people = The four people
lesson-person-1 = Mika, 13, goes to school
lesson-person-1-find = When does Mika sleep on school days? How old does the film app think Mika is?
lesson-person-2 = Dana, 41, has two children
lesson-person-2-find = Where does Dana live and work? Which plan has Dana told almost nobody about?
lesson-person-3 = Okan, 52, teaches history
lesson-person-3-find = Which countries was Okan in? What does the search history say about his health?
lesson-person-4 = Lena, 34, writes for a newspaper
lesson-person-4-find = Who may have given Lena papers, and where did they meet? Which app shows it?
lesson-files = Each has six files: { $list }. All records are made up.
lesson-course = The course
lesson-course-1 = 5 min
lesson-course-1-say = Guess together: what does a film app write down about you in a day? Note three guesses.
lesson-course-2 = 15 min
lesson-course-2-say = Each pair takes one person and drops one file on Dossier. Read the overview. Follow one number down to a single record.
lesson-course-3 = 10 min
lesson-course-3-say = Drop a second file of the same person. What do you know now that one file alone did not show?
lesson-course-4 = 10 min
lesson-course-4-say = Tell the class who your person is, in four sentences. Say which number each sentence rests on.
lesson-course-5 = 5 min
lesson-course-5-say = Which of your three guesses were right? What will you look at in your own settings?
lesson-questions = Questions for every pair
lesson-question-1 = What did this person type in, what was noted along the way, and what was only worked out?
lesson-question-2 = Which hours and weekdays stand out? What could be the reason?
lesson-question-3 = Which firms are named? How did they come by it?
lesson-question-4 = What is not found in this export, and why might that be?
lesson-teacher = For the teacher
lesson-teacher-1 = A guess by an app may be wrong: Mika’s age is. Ask who decides what happens with it.
lesson-teacher-2 = Nobody has to open a file of their own here. Those who want to can do so at home: the window has the steps.
lesson-teacher-3 = Save a summary for one person and read it as their parent, employer or insurer would.
lesson-answers = What there is to find
lesson-answer-1 = Mika: films and searches until one at night on school days. The app has 2008 as the year of birth, so it takes Mika for 17.
lesson-answer-2 = Dana: home, office and school are three points on the map. Searches and chats tell of a new flat and a lawyer.
lesson-answer-3 = Okan: sign-ins and places in Germany and Turkey. Searches, films and sounds are about a bad back.
lesson-answer-4 = Lena: a contact named K, a bench and a station, in chats and on the map. No single app has all of it.
lesson-foot = Made by Dossier { $version }. Copy and change it as you like.

## Writing the kit

cli-kit-saved = Saved { $count } files of made-up people and the lesson plans in { $path }.
cli-kit-folder = The kit is a folder of files. Name one behind --out.

## The guide

nav-guide = Guide
guide-say = From getting your file to a saved summary, step by step.
guide-open = Read the guide
