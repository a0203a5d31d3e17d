# The teaching kit: its page for the teacher, and how it is written. Then the guide inside the window.

## The lesson plan, one page

lesson-title = Que sait une application sur vous ?
lesson-lead = Un cours de 45 minutes avec quatre personnes inventées. Pour des classes dès 12 ans environ et des groupes d’adultes.
lesson-need = Il faut un ordinateur pour deux avec Dossier, et le dossier de ce matériel. Ni internet, ni comptes, ni données de personne.
lesson-people = Les quatre personnes
lesson-person-1 = Mika, 13 ans, va à l’école
lesson-person-1-find = Quand Mika dort-il les jours d’école ? Quel âge l’application de films lui donne-t-elle ?
lesson-person-2 = Dana, 41 ans, a deux enfants
lesson-person-2-find = Où Dana habite et travaille-t-elle ? De quel projet n’a-t-elle presque parlé à personne ?
lesson-person-3 = Okan, 52 ans, enseigne l’histoire
lesson-person-3-find = Dans quels pays Okan était-il ? Que dit l’historique de recherche sur sa santé ?
lesson-person-4 = Lena, 34 ans, écrit pour un journal
lesson-person-4-find = Qui a pu donner des papiers à Lena, et où se sont-ils vus ? Quelle application le montre ?
lesson-files = Chacun a six fichiers : { $list }. Toutes les entrées sont inventées.
lesson-course = Le déroulement
lesson-course-1 = 5 min
lesson-course-1-say = Devinez ensemble : que note une application de films sur vous en un jour ? Écrivez trois suppositions.
lesson-course-2 = 15 min
lesson-course-2-say = Chaque paire prend une personne et dépose un fichier sur Dossier. Lisez la vue d’ensemble. Suivez un nombre jusqu’à une seule entrée.
lesson-course-3 = 10 min
lesson-course-3-say = Déposez un second fichier de la même personne. Que savez-vous de plus qu’avec un seul fichier ?
lesson-course-4 = 10 min
lesson-course-4-say = Dites à la classe qui est votre personne, en quatre phrases. Dites sur quel nombre repose chaque phrase.
lesson-course-5 = 5 min
lesson-course-5-say = Lesquelles de vos trois suppositions étaient justes ? Que regarderez-vous dans vos propres réglages ?
lesson-questions = Questions pour chaque paire
lesson-question-1 = Qu’a tapé cette personne, qu’est-ce qui a été noté en passant, et quoi a seulement été déduit ?
lesson-question-2 = Quelles heures et quels jours ressortent ? Quelle peut être la raison ?
lesson-question-3 = Quelles entreprises sont nommées ? Comment l’ont-elles obtenu ?
lesson-question-4 = Qu’est-ce qui n’est pas dans cet export, et pourquoi peut-être ?
lesson-teacher = Pour l’enseignant
lesson-teacher-1 = Une supposition d’application peut être fausse : l’âge de Mika l’est. Demandez qui décide de ce qu’on en fait.
lesson-teacher-2 = Personne ne doit ouvrir ici son propre fichier. Qui veut peut le faire chez soi : la fenêtre a les étapes.
lesson-teacher-3 = Enregistrez un résumé pour une personne et lisez-le comme un parent, un employeur ou un assureur.
lesson-answers = Ce qu’il y a à trouver
lesson-answer-1 = Mika : films et recherches jusqu’à une heure du matin les jours d’école. L’application a 2008 comme année de naissance et lui donne donc 17 ans.
lesson-answer-2 = Dana : maison, bureau et école sont trois points sur la carte. Recherches et discussions parlent d’un nouvel appartement et d’une avocate.
lesson-answer-3 = Okan : connexions et lieux en Allemagne et en Turquie. Recherches, films et sons parlent de mal de dos.
lesson-answer-4 = Lena : un contact nommé K, un banc et une gare, dans les discussions et sur la carte. Aucune application n’a tout.
lesson-foot = Fait par Dossier { $version }. Copiez-le et changez-le à votre gré.

## Writing the kit

cli-kit-saved = { $count } fichiers de personnes inventées et les fiches de cours enregistrés dans { $path }.
cli-kit-folder = Le matériel est un dossier de fichiers. Nommez-en un après --out.

## The guide

nav-guide = Guide
guide-say = De l’obtention de votre fichier au résumé enregistré, étape par étape.
guide-open = Lire le guide
