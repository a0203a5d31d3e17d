# Die Arten von Daten, wie jede zur Firma kam und wie privat sie ist.
# Nach der Taxonomie; ein Attribut einer Kategorie beantwortet eine Frage.

## Kategorien

cat-about = Über dich
    .short = Über dich
    .say = Angaben dazu, wer du bist, wie Name, Telefonnummer und Geburtstag.
    .why = Um dein Konto zu eröffnen, zu prüfen, dass du es bist, und nach Alter oder Ort zu zeigen.
    .who = Die Firma und ihre Helfer. Was auf deiner öffentlichen Seite steht, können alle sehen.
    .do = Ändere oder entferne, was die App nicht braucht. Nimm einen Spitznamen. Nimm die Telefonnummer von der öffentlichen Seite.
cat-people = Menschen, die du kennst
    .short = Menschen
    .say = Freunde, Familie und Kontakte, die die App mit dir verbunden hat.
    .why = Um dir Leute vorzuschlagen, dir ihre Beiträge zu zeigen und die App zu vergrößern.
    .who = Die Firma und ihre Helfer. Deine Freundesliste kann öffentlich sein.
    .do = Schalte das Hochladen von Kontakten aus und lösche dann die abgeglichenen Kontakte. Verbirg deine Freundesliste.
cat-messages = Nachrichten und Anrufe
    .short = Nachrichten
    .say = Was du anderen geschrieben oder gesagt hast, und wann.
    .why = Um deine Nachrichten zu senden und zu speichern und Spam und Betrug zu stoppen.
    .who = Die Leute im Chat, die Firma, und Gerichte oder Polizei, wenn das Gesetz es sagt.
    .do = Lösche alte Chats. Schalte Ende-zu-Ende-Verschlüsselung und selbstlöschende Nachrichten ein, wenn es sie gibt.
cat-content = Was du gemacht hast
    .short = Von dir gemacht
    .say = Beiträge, Fotos, Videos und Kommentare, die du in die App gestellt hast.
    .why = Um anderen deine Beiträge zu zeigen und ihren Systemen beizubringen, was du magst.
    .who = Wen du gewählt hast, oder alle, wenn es öffentlich ist. Die Firma behält eine Kopie.
    .do = Stelle alte Beiträge auf privat. Entferne Ortsmarken. Lösche Entwürfe, die du nicht mehr brauchst.
cat-activity = Was du ansiehst, magst und suchst
    .short = Ansehen, Suchen
    .say = Eine Aufzeichnung dessen, was du ansiehst und wie du darauf reagierst.
    .why = Um auszuwählen, was du als Nächstes siehst, den Feed anzupassen und Werbung zu wählen.
    .who = Die Firma und ihre Helfer. Likes können öffentlich sein. Werbepartner bekommen vielleicht Teile davon.
    .do = Lösche deinen Verlauf. Schalte das automatische Löschen ein. Setze deinen Feed zurück.
cat-location = Orte, an denen du warst
    .short = Orte
    .say = Wo dein Telefon war, und wann.
    .why = Um dir Dinge in der Nähe und örtliche Werbung zu zeigen und seltsame Anmeldungen zu prüfen.
    .who = Die Firma, ihre Helfer für Karten und Werbung, und Gerichte oder Polizei, wenn das Gesetz es sagt.
    .do = Stelle den Standort auf „beim Verwenden“ oder „nie“. Schalte den genauen Standort aus. Lösche den Standortverlauf.
cat-device = Deine Geräte und Anmeldungen
    .short = Geräte
    .say = Welche Telefone und Computer du nutzt, und jede Anmeldung.
    .why = Um dein Konto zu schützen, Betrug zu stoppen und deine Geräte für Werbung zu verbinden.
    .who = Die Firma und ihre Helfer für Sicherheit. Kennnummern können an Werbepartner gehen.
    .do = Melde alte Geräte ab. Schalte die Anmeldung in zwei Schritten ein. Setze deine Werbe-ID zurück. Prüfe den Zugriff auf Kamera, Mikrofon und Fotos.
cat-usage = Wann und wie du die App nutzt
    .short = Nutzung
    .say = Wie oft du die App öffnest, wie lange, und welche Teile du nutzt.
    .why = Um Fehler zu beheben, zu sehen, was genutzt wird, und dich zurückzuholen.
    .who = Die Firma, und Firmen, die für sie Klicks und Ansichten zählen.
    .do = Schalte „Nutzungsdaten teilen“ aus. Setze eine Grenze für die Bildschirmzeit. Stelle Mitteilungen stumm.
cat-money = Geld und Einkäufe
    .short = Geld
    .say = Was du gekauft hast, wie du bezahlt hast und wen.
    .why = Um Zahlungen anzunehmen, Betrug zu stoppen, Steuerbelege zu führen und Käufe vorzuschlagen.
    .who = Die Firma, Banken, Läden, Lieferdienste und Finanzämter.
    .do = Entferne gespeicherte Karten. Lösche alte Adressen. Prüfe Bestellungen, die du nicht kennst.
cat-ads = Werbung und Vermutungen über dich
    .short = Werbung
    .say = Werbung, die du gesehen hast, und was die Firma glaubt, dass du magst.
    .why = Um Werbung zu verkaufen und dir zu zeigen, was du kaufen oder ansehen könntest.
    .who = Die Firma, Werbetreibende, und Firmen, die mit Angaben über Menschen handeln.
    .do = Schalte Werbung aus, die auf dir beruht. Lösche deine Werbeinteressen. Bitte die genannten Firmen, dich zu entfernen.
cat-unsorted = Noch nicht sortiert
    .short = Noch nicht sortiert
    .say = Einträge, deren Art wir noch nicht kennen. Nichts wird ausgelassen.
    .why = Das können wir noch nicht sagen.
    .who = Das können wir noch nicht sagen.
    .do = Öffne die Liste der Dateien und sieh nach, woher es kommt.

## Arten

kind-about-names = Namen und Benutzernamen
    .say = Die Namen, die du nutzt, und die Nummer deines Kontos.
kind-about-contact = E-Mail, Telefon und Adresse
    .say = Wege, dich zu erreichen, wie E-Mail, Telefon oder Anschrift.
kind-about-basics = Geburtstag, Alter und Geschlecht
    .say = Dein Geburtsdatum, deine Altersgruppe, dein Geschlecht, deine Sprache oder dein Land.
kind-about-id-checks = Ausweise und Gesichtsprüfungen
    .say = Kopien von Ausweisen, Prüfungen des echten Namens, Abbilder von Gesicht oder Stimme.
kind-about-profile = Profilseite und Profilbild
    .say = Was du über dich geschrieben hast, und dein Profilbild.
kind-about-work-home = Arbeit, Schule und Zuhause
    .say = Dein Beruf, deine Schule, dein Zuhause und Familienstand.
kind-about-health = Gesundheit, Körper und Fitness
    .say = Schritte, Schlaf, Puls, Krankheit oder Körpermaße.
kind-about-beliefs = Glaube, Liebe und Herkunft
    .say = Glaube, Politik, wen du liebst, woher deine Familie kommt, oder Polizeieinträge.
kind-people-address-book = Telefonkontakte, die du geteilt hast
    .say = Namen und Nummern, aus deinem Telefon kopiert.
kind-people-follows = Freunde, Follower und Gefolgte
    .say = Wer dir folgt und wem du folgst.
kind-people-groups = Familie und Gruppen
    .say = Familienverbindungen, Gruppen und Kreise, denen du beigetreten bist.
kind-people-blocked = Blockierte und Verborgene
    .say = Leute, die du blockiert, stummgeschaltet oder verborgen hast.
kind-people-suggested = Leute, die du laut App kennst
    .say = Verbindungen, die die App von sich aus vermutet hat.
kind-messages-private = Private Chats
    .say = Nachrichten zwischen dir und einer anderen Person oder einem Chatprogramm.
kind-messages-group = Gruppenchats
    .say = Nachrichten in Gruppen, in denen du bist.
kind-messages-calls = Anrufe und Sprachnachrichten
    .say = Anrufe von dir und an dich, und Sprachnachrichten.
kind-messages-email = E-Mails
    .say = E-Mails, die du gesendet oder bekommen hast.
kind-messages-files = Fotos und Dateien in Chats
    .say = Bilder, Filme und Dateien, in Chats gesendet.
kind-messages-who-when = Mit wem du sprachst, und wann
    .say = Namen, Tage und Zeiten, ohne die Worte.
kind-messages-support = Hilfe und Beschwerden
    .say = Was du der Kundenhilfe geschrieben hast.
kind-content-posts = Beiträge und Storys
    .say = Beiträge, Storys und kurze Notizen, die du geteilt hast.
kind-content-media = Fotos und Videos
    .say = Bilder und Filme, die du in die App gestellt hast.
kind-content-comments = Kommentare und Bewertungen
    .say = Was du unter Beiträge oder über Läden und Orte geschrieben hast.
kind-content-live-audio = Livesendungen, Musik und Ton
    .say = Livevideos, Lieder und Töne von dir.
kind-content-drafts = Entwürfe, Notizen, Dateien und Termine
    .say = Was du gespeichert, aber nicht veröffentlicht hast, und dein Kalender.
kind-content-photo-facts = Verborgene Angaben in deinen Fotos
    .say = Zeit, Ort und Kamera, die in einem Foto stecken.
kind-content-games = Spiele und Punkte
    .say = Spiele, die du spielst, Punkte und Spielstände.
kind-activity-watched = Angesehen, gelesen und gehört
    .say = Videos, Beiträge und Lieder, die du abgespielt hast, und wie lange, wo das notiert wurde.
kind-activity-likes = Likes und Gemerktes
    .say = Was du gemocht, gespeichert, bewertet oder verborgen hast.
kind-activity-searches = Suchen
    .say = Wörter, die du ins Suchfeld getippt hast.
kind-activity-links = Geöffnete Links und Seiten
    .say = Links, die du angetippt, und Webseiten, die du gesehen hast.
kind-activity-shares = Weitergeleitetes
    .say = Beiträge, die du anderen geschickt hast.
kind-activity-polls = Umfragen, Quiz und Wahlen
    .say = Antworten, die du in Umfragen und Quiz gegeben hast.
kind-activity-items = Angesehene Läden und Waren
    .say = Was du angesehen oder in den Korb gelegt, aber nicht gekauft hast.
kind-location-exact = Genaue Orte
    .say = Punkte auf einer Karte mit einer Zeit.
kind-location-rough = Ungefähre Gegend
    .say = Eine Stadt, ein Land oder eine Region, kein genauer Ort.
kind-location-visits = Besuche und Check-ins
    .say = Orte, die du markiert oder wo du geblieben bist.
kind-location-routes = Fahrten und Wege
    .say = Wege, die du zu Fuß, mit Auto oder Zug nahmst.
kind-location-checks = Standortabfragen von Apps
    .say = Jedes Mal, wenn eine App dein Telefon fragte, wo du bist.
kind-location-saved = Gespeicherte Orte und Lieferorte
    .say = Zuhause, Arbeit und Orte für Pakete oder Essen.
kind-location-around = Was um dich herum ist
    .say = WLAN, Bluetooth und Räume, die dein Telefon gesehen hat.
kind-device-devices = Telefone und Computer
    .say = Marke, Modell und System deiner Geräte.
kind-device-network = Internetadressen und Netzwerke
    .say = Die Nummer deines Internetanschlusses und sein Netzwerk.
kind-device-sign-ins = Anmeldungen
    .say = Wann und von wo du dich an- oder abgemeldet hast.
kind-device-ids = Kennnummern deines Telefons
    .say = Nummern, an denen Firmen dein Telefon wiedererkennen.
kind-device-security = Passwörter und Kontosicherheit
    .say = Geänderte Passwörter, Sicherheitsfragen, verbundene Apps.
kind-device-sensors = Zugriff auf Kamera, Mikrofon und Fotos
    .say = Jedes Mal, wenn eine App Kamera, Mikrofon, Kontakte oder Fotos nutzte.
kind-device-installed = Andere Apps auf deinem Telefon
    .say = Namen anderer Apps, die du hast.
kind-usage-time = Zeit in der App
    .say = Wann du sie geöffnet und geschlossen hast, und wie lange.
kind-usage-features = Genutzte Teile und Knöpfe
    .say = Ansichten, die du gesehen, und Knöpfe, die du angetippt hast.
kind-usage-contacted = Firmen, die die App rief
    .say = Webnamen, mit denen die App sprach, etwa Werbefirmen.
kind-usage-settings = Gewählte Einstellungen
    .say = Wahlen wie Sprache, Mitteilungen und Privatsphäre.
kind-usage-crashes = Abstürze und Tempo
    .say = Notizen zu Fehlern, Tempo und Akku.
kind-usage-notices = Mitteilungen und E-Mails an dich
    .say = Nachrichten, die die App dir schickte.
kind-usage-rules = Regelprüfungen und Sperren
    .say = Verwarnungen, Sperren und entfernte Beiträge.
kind-money-orders = Bestellungen und Käufe
    .say = Was du gekauft hast, mit Preis und Datum.
kind-money-cards = Karten und Bankkonten
    .say = Karten- und Kontonummern, meist teilweise verdeckt.
kind-money-transfers = Gesendetes und erhaltenes Geld
    .say = Zahlungen an und von Leuten und Läden.
kind-money-balance = Guthaben, Münzen und Geschenke
    .say = Geld, Punkte oder Münzen in der App, und Geschenke.
kind-money-credit = Kredit, Darlehen und Steuer
    .say = Bonität, Darlehen, Versicherung und Steuerangaben.
kind-money-bookings = Reisen, Essen und Karten
    .say = Buchungen, Fahrten, Essen und Eintrittskarten.
kind-money-earnings = Verdientes Geld
    .say = Lohn, Verkäufe und Geschenke für deine Arbeit.
kind-ads-seen = Gesehene oder angetippte Werbung
    .say = Werbung, die die App dir zeigte, und was du tatest.
kind-ads-interests = Was du ihrer Meinung nach magst
    .say = Themen, die die Firma dir zugeordnet hat.
kind-ads-profile = Wer du ihrer Meinung nach bist
    .say = Vermutungen über Alter, Geschlecht, Einkommen oder Zuhause.
kind-ads-lists = Firmen, auf deren Liste du stehst
    .say = Werbetreibende, die eine Liste mit dir darauf schickten.
kind-ads-offsite = Was andere Apps und Websites erzählten
    .say = Besuche, Warenkörbe und Käufe, die andere Firmen meldeten.
kind-ads-choices = Deine Werbeeinstellungen
    .say = Deine Antworten auf Fragen zu Werbung und Nachverfolgung.
kind-ads-media-guesses = Vermutungen aus Gesicht, Stimme oder Stimmung
    .say = Was ein Computer aus deinen Fotos, Videos oder deiner Stimme las.
kind-unsorted = Noch nicht sortiert
    .say = Einträge, deren Art wir noch nicht kennen. Nichts wird ausgelassen.

## Wie die Firma zu einem Eintrag kam

origin-told = Du hast es ihnen gesagt
    .means = Du hast es getippt, hochgeladen oder gewählt.
origin-recorded = Sie haben es aufgezeichnet
    .means = Gespeichert, während du die App genutzt hast.
origin-recorded-ios-app-privacy = Das Telefon hat es notiert
origin-worked-out = Sie haben es errechnet
    .means = Eine Vermutung oder Wertung. Sie kann falsch sein.
origin-others = Andere haben es ihnen gesagt
    .means = Eine andere App, ein Laden, eine Person oder Liste.
origin-about-record = Notizen über deinen Datensatz
    .means = Wie lange er bleibt, wer ihn ansah, wann er sich änderte.

## Wie privat ein Eintrag ist

level-0 = Alltäglich
    .means = Sagt für sich wenig über dich.
level-1 = Persönlich
    .means = Weist auf dich hin, legt aber wenig von deinem Privatleben offen.
level-2 = Privat
    .means = Du würdest wählen, wer es sehen darf.
level-3 = Besonders sensibel
    .means = Gesetze schützen es besonders, oder sein Verlust kann schnell schaden.

## Wie es genutzt werden kann

use-run = Ausführen, was du wolltest
use-choose = Auswählen, was du siehst, und welche Werbung
use-improve = Ihr System besser auswählen lassen
use-earn = Dinge verkaufen und Geld verdienen
use-protect = Konten schützen und Betrug stoppen
use-law = Dem Gesetz folgen und Behörden antworten

## Woher wir eine Nutzung kennen

ground-policy = in der Erklärung der Firma genannt, { $date }
ground-export = in diesem Export genannt
ground-usual = üblich für diese Art von Daten

## Wer es sehen kann

who-you = Nur du
who-chosen = Leute, die du gewählt hast
who-everyone = Alle
who-company = Die Firma
who-helpers = Ihre Helfer, für Betrieb, Zählung oder Kundenhilfe
who-group = Ihre Schwester- oder Mutterfirma, auch in anderen Ländern
who-partners = Werbetreibende und Partner
who-officials = Polizei, Gerichte und andere Behörden

## Marken an einem Eintrag

mark-others = nennt andere Menschen
mark-guess = eine Vermutung
mark-child = Konto eines Kindes
mark-public = öffentlich
mark-changed = von dir geändert
mark-deleted = gelöscht, aber noch hier

## Arten von Werten, die jemanden nennen oder erreichen

identifier-email = E-Mail-Adressen
identifier-phone = Telefonnummern
identifier-ip = Internetadressen (IP)
identifier-mac = Nummern von Netzwerkkarten
identifier-device-id = Kennnummern deines Telefons
identifier-advertising-id = Werbe-Kennnummern
identifier-coordinates = Punkte auf der Karte
identifier-payment-card = Nummern von Zahlungskarten
identifier-iban = Internationale Kontonummern
identifier-cn-resident-id = Chinesische Ausweisnummern
identifier-cn-bank-card = Chinesische Bankkartennummern
identifier-postal-address = Wohn- und Postanschriften
identifier-birth-date = Geburtsdaten
identifier-secret = Passwörter und Schlüssel

## Wie eine Datei behandelt wurde

entry-waiting = Noch nicht gelesen
entry-read = Ganz gelesen
entry-partial = Zum Teil gelesen
entry-media = Bild, Film oder Ton
entry-unread = Nicht gelesen

## Was ein Abschnitt enthält

section-state-found = Hat Einträge
section-state-empty = Nichts darin
section-state-absent = Nicht vorhanden

## Ob eine Angabe zu sehen ist

claim-state-found = In diesem Export
claim-state-empty = In diesem Export, aber leer
claim-state-absent = In diesem Export nicht gefunden
claim-state-cannot-tell = Unklar: Einige Dateien wurden nicht gelesen
claim-state-outside = Kann diese Art von Export nicht zeigen
claim-state-unchecked = Einträge dieser Art sind hier; ob dies darunter ist, wurde nicht geprüft

## Was eine Firma tut

role-ads = Werbung
role-counting = Zählen von Besuchen und Klicks
role-crash = Absturzberichte
role-push = Mitteilungen an dein Telefon
role-maps = Karten
role-login = Anmeldung
role-pay = Zahlungen
role-delivery = Lieferung von Bildern und Dateien
role-cloud = Gemietete Computer
role-own = Eigener Dienst
role-fraud = Betrugsprüfung
role-phone-maker = Telefonhersteller
role-device-number = Gerätenummern
role-platform = Die Plattform selbst
role-unknown = Nicht bekannt

## Überschriften der Fragen oben

head-say = In einem Satz
head-why = Warum sie es sammeln
head-who = Wer es sehen kann
head-do = Was du tun kannst
head-origin = Wie sie dazu kamen
head-level = Wie privat
head-use = Wie es genutzt werden kann
head-ground = Woher wir es wissen
