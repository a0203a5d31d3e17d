# The teaching kit: its page for the teacher, and how it is written. Then the guide inside the window.

## The lesson plan, one page

lesson-title = Was weiß eine App über dich?
lesson-lead = Eine Stunde von 45 Minuten mit vier erfundenen Menschen. Für Klassen ab etwa 12 Jahren und für Gruppen Erwachsener.
lesson-need = Ihr braucht einen Computer zu zweit mit Dossier darauf, und den Ordner dieses Pakets. Kein Internet, keine Konten, keine eigenen Daten.
lesson-people = Die vier Menschen
lesson-person-1 = Mika, 13, geht zur Schule
lesson-person-1-find = Wann schläft Mika an Schultagen? Für wie alt hält die Film-App Mika?
lesson-person-2 = Dana, 41, hat zwei Kinder
lesson-person-2-find = Wo wohnt und arbeitet Dana? Von welchem Plan hat Dana fast niemandem erzählt?
lesson-person-3 = Okan, 52, unterrichtet Geschichte
lesson-person-3-find = In welchen Ländern war Okan? Was sagt der Suchverlauf über seine Gesundheit?
lesson-person-4 = Lena, 34, schreibt für eine Zeitung
lesson-person-4-find = Wer könnte Lena Papiere gegeben haben, und wo trafen sie sich? Welche App zeigt es?
lesson-files = Jeder hat sechs Dateien: { $list }. Alle Einträge sind erfunden.
lesson-course = Der Ablauf
lesson-course-1 = 5 Min.
lesson-course-1-say = Ratet gemeinsam: Was schreibt eine Film-App an einem Tag über dich auf? Notiert drei Vermutungen.
lesson-course-2 = 15 Min.
lesson-course-2-say = Jedes Paar nimmt eine Person und zieht eine Datei auf Dossier. Lest den Überblick. Folgt einer Zahl bis zu einem einzelnen Eintrag.
lesson-course-3 = 10 Min.
lesson-course-3-say = Zieht eine zweite Datei derselben Person hinein. Was wisst ihr jetzt, das eine Datei allein nicht zeigte?
lesson-course-4 = 10 Min.
lesson-course-4-say = Erzählt der Klasse in vier Sätzen, wer eure Person ist. Sagt, auf welcher Zahl jeder Satz beruht.
lesson-course-5 = 5 Min.
lesson-course-5-say = Welche eurer drei Vermutungen stimmten? Was seht ihr in euren eigenen Einstellungen nach?
lesson-questions = Fragen für jedes Paar
lesson-question-1 = Was hat diese Person eingetippt, was wurde nebenbei notiert, und was nur errechnet?
lesson-question-2 = Welche Stunden und Wochentage fallen auf? Was könnte der Grund sein?
lesson-question-3 = Welche Firmen sind genannt? Wie kamen sie dazu?
lesson-question-4 = Was steht nicht in diesem Export, und warum könnte das so sein?
lesson-teacher = Für die Lehrkraft
lesson-teacher-1 = Eine Vermutung einer App kann falsch sein: Mikas Alter ist es. Fragt, wer entscheidet, was damit geschieht.
lesson-teacher-2 = Niemand muss hier eine eigene Datei öffnen. Wer will, kann es zu Hause tun: Das Fenster zeigt die Schritte.
lesson-teacher-3 = Speichert eine Zusammenfassung für eine Person und lest sie, wie es Eltern, Arbeitgeber oder Versicherung täten.
lesson-answers = Was es zu finden gibt
lesson-answer-1 = Mika: Filme und Suchen bis ein Uhr nachts an Schultagen. Die App hat 2008 als Geburtsjahr und hält Mika darum für 17.
lesson-answer-2 = Dana: Zuhause, Büro und Schule sind drei Punkte auf der Karte. Suchen und Chats erzählen von einer neuen Wohnung und einer Anwältin.
lesson-answer-3 = Okan: Anmeldungen und Orte in Deutschland und der Türkei. Suchen, Filme und Töne handeln von Rückenschmerzen.
lesson-answer-4 = Lena: ein Kontakt namens K, eine Bank und ein Bahnhof, in Chats und auf der Karte. Keine App hat alles.
lesson-foot = Gemacht von Dossier { $version }. Kopiere und ändere es nach Belieben.

## Writing the kit

cli-kit-saved = { $count } Dateien erfundener Menschen und die Stundenpläne in { $path } gespeichert.
cli-kit-folder = Das Paket ist ein Ordner mit Dateien. Nenne einen hinter --out.

## The guide

nav-guide = Anleitung
guide-say = Vom Bekommen deiner Datei bis zur gespeicherten Zusammenfassung, Schritt für Schritt.
guide-open = Anleitung lesen
