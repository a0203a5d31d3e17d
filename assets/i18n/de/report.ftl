# report: die Zusammenfassung auf Papier

pdf-title = Was dieser Export von { $platform } enthält
pdf-title-unknown = Was dieser Export enthält
pdf-page = Seite { $page } von { $pages }
pdf-continued = { $title } (Fortsetzung)
pdf-foot-left-out = { $count ->
    [0] Private Einzelheiten ausgelassen: keine gefunden
    [one] Private Einzelheiten ausgelassen: ja (1 Art)
   *[other] Private Einzelheiten ausgelassen: ja ({ $count } Arten)
}
pdf-foot-full = Alle Einzelheiten – sicher aufbewahren

# Auf einen Blick
pdf-for = Für
pdf-for-me = Mich, zum eigenen Gebrauch
pdf-made-on = Erstellt am
pdf-file = Exportdatei
pdf-more-files = { $count ->
    [one] und 1 weitere Datei
   *[other] und { $count } weitere Dateien
}
pdf-size = Größe der Exportdatei
pdf-size-word = Größe
pdf-files-inside = { $count ->
    [one] 1 Datei darin
   *[other] { $count } Dateien darin
}
pdf-dates = Zeitraum
pdf-no-dates = Keine Daten mit Datum in diesem Export
pdf-records-word = Einträge
pdf-kinds-left-out = { $count ->
    [one] 1 Art von Einträgen nach Wahl ausgelassen
   *[other] { $count } Arten von Einträgen nach Wahl ausgelassen
}
pdf-records-left-out = { $count ->
    [one] 1 Eintrag nach Wahl nicht gezeigt
   *[other] { $count } Einträge nach Wahl nicht gezeigt
}
pdf-records = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
pdf-about = Wovon er handelt
pdf-about-title = Einträge nach Kategorie
pdf-first = Erster
pdf-last = Letzter
pdf-care = Mit Vorsicht behandeln
pdf-care-note = „Mit Vorsicht behandeln“ zählt Einträge besonders sensibler Arten: Ausweise, Gesundheit, Überzeugungen, genaue Orte und Besuche, Passwörter, Karten, gesendetes oder erhaltenes Geld und Kredite. Bestellungen und Guthaben zählen nicht dazu.
pdf-limit-time = Zeiten sind so, wie die Firma sie aufgeschrieben hat.
pdf-limit-all = Die Firma kann mehr haben, als sie in diesen Export getan hat.
pdf-limit-proof = Ein Eintrag zeigt, was aufgeschrieben wurde. Er zeigt nicht, wer das Telefon hielt.
pdf-own-computer = Auf meinem eigenen Computer erstellt. Dossier hat es nirgendwohin gesendet.

# Was auffällt
pdf-notable = Was auffällt
pdf-notable-intro = Einiges, das die meisten zuerst wissen wollen. Jede Zahl führt zurück zu Einträgen im Export.
pdf-notable-none = Nach den Regeln von Dossier fiel nichts auf.
pdf-source = Aus „{ $path }“
pdf-caution = Eine Anzahl zeigt, was aufgeschrieben wurde, nicht warum.

# Kategorien
pdf-categories = Kategorie für Kategorie
pdf-kind = Art
pdf-level = Wie privat
pdf-ways = Wie sie dazu kamen
pdf-ways-all = Wie sie dazu kamen: { $way }
pdf-by-month = Einträge nach Monat
pdf-by-year = Einträge nach Jahr
pdf-bars-alt = { $category }. Der höchste Balken steht für { $highest } Einträge. Die Zahlen stehen in der Tabelle danach.
pdf-year = Jahr
pdf-total = Summe
pdf-earlier = { $count ->
    [one] 1 Eintrag ist älter als { $year }.
   *[other] { $count } Einträge sind älter als { $year }.
}
pdf-sensitive = { $count ->
    [one] 1 mit Vorsicht zu behandeln
   *[other] { $count } mit Vorsicht zu behandeln
}
pdf-examples = Beispiele
pdf-example = Beispiel
pdf-when = Wann
pdf-examples-none = Besonders sensible Arten werden nur gezählt. Hier steht kein Beispiel davon.
pdf-person = Person { $number }
pdf-words-left-out = Worte ausgelassen ({ $count ->
    [one] 1 Zeichen
   *[other] { $count } Zeichen
})
pdf-address-left-out = Anschrift ausgelassen

# Wann und wo
pdf-when-where = Wann und wo
pdf-hours = Stunden der Woche
pdf-hours-read = Ein Feld ist eine Stunde eines Wochentags. Die meisten Einträge: { $day }, { $hour } ({ $records }). Uhr: { $zone }.
pdf-hours-alt = Einträge nach Wochentag und Stunde. Die meisten am { $day } um { $hour }: { $records }. Die Zahlen stehen in der Tabelle danach.
pdf-hours-table = Dieselben Zahlen als Tabelle
pdf-day = Tag
pdf-heat-low = keine Einträge
pdf-heat-high = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
pdf-gaps = Stille Zeiten
pdf-gaps-note = Strecken ohne einen Eintrag mit Datum. Über den Grund ist nichts bekannt.
pdf-gap-first = Erster Tag
pdf-gap-last = Letzter Tag
pdf-gap-days = Tage
pdf-countries = Länder und Regionen der Anmeldungen
pdf-countries-note = Wo die Internetadressen (IP) der Anmeldungen registriert sind. Du warst vielleicht nicht dort.
pdf-country = Land oder Region

# Geräte und Anmeldungen
pdf-devices = Geräte und Anmeldungen
pdf-devices-count = { $count ->
    [one] 1 Angabe über ein Telefon oder einen Computer, etwa Modell, Bildschirm oder Programme
   *[other] { $count } Angaben über Telefone oder Computer, etwa Modell, Bildschirm oder Programm
}
pdf-sign-ins-count = { $count ->
    [one] 1 Anmeldung
   *[other] { $count } Anmeldungen
}
pdf-networks-count = { $count ->
    [one] 1 Eintrag mit einer Internetadresse oder einem Netzwerk
   *[other] { $count } Einträge mit einer Internetadresse oder einem Netzwerk
}
pdf-device-ids-count = { $count ->
    [one] 1 Kennnummer eines Telefons
   *[other] { $count } Kennnummern eines Telefons
}
pdf-devices-note = Eine Anmeldung, die du nicht kennst, kann ein altes Telefon von dir sein, ein Hilfsprogramm oder jemand anders.
pdf-apps = Was Apps genutzt haben
pdf-apps-note = Apps, die Standort, Kamera, Mikrofon, Fotos, Kontakte oder Mediathek nutzten oder den Bildschirm aufnahmen, wie der Bericht es zählt.
pdf-app = App
pdf-what = Was sie nutzte
pdf-at-night = Mitternacht bis 5 Uhr

# Wer noch
pdf-firms = Wer noch
pdf-firms-count = { $count ->
    [one] Eine andere Firma ist in den Teilen genannt, die Firmen auflisten: Werbetreibende, Meldungen anderer Apps, Aufrufe von Apps. Namen in anderen Einträgen (Werbung, Läden, Apps, Zahlungsempfänger, Absender) sind hier nicht gezählt.
   *[other] { $count } andere Firmen sind in den Teilen genannt, die Firmen auflisten: Werbetreibende, Meldungen anderer Apps, Aufrufe von Apps. Namen in anderen Einträgen (Werbung, Läden, Apps, Zahlungsempfänger, Absender) sind hier nicht gezählt.
}
pdf-firms-addresses = { $count ->
    [one] Eine Internetadresse ist genannt. Wem sie gehört, ist nicht bekannt.
   *[other] { $count } Internetadressen sind genannt. Wem sie gehören, ist nicht bekannt.
}
pdf-firms-note = Auf dieser Liste zu stehen beweist nicht, dass die Firma die Daten noch hat.
pdf-firms-calls-note = „Aufrufe“ zählt, wie oft Apps die Firma kontaktierten. Ein Eintrag kann für viele Aufrufe stehen.
pdf-firm = Firma
pdf-firm-does = Was sie tut
pdf-firm-domains = Adressen im Netz
pdf-firm-apps = Apps
pdf-firm-calls = Aufrufe
pdf-more-firms = { $count ->
    [one] Noch eine Firma steht in der Liste, die Dossier auf dem Bildschirm zeigt.
   *[other] Noch { $count } Firmen stehen in der Liste, die Dossier auf dem Bildschirm zeigt.
}
pdf-more-rows = { $count ->
    [one] Noch eine Zeile steht in der Liste, die Dossier auf dem Bildschirm zeigt.
   *[other] Noch { $count } Zeilen stehen in der Liste, die Dossier auf dem Bildschirm zeigt.
}

# Was du tun kannst
pdf-to-do = Was du tun kannst
pdf-to-do-note = Hake ab, was du getan hast. Menüs heißen von App zu App anders und ändern sich mit der Zeit.
pdf-to-do-keep = Behalte den Export, wie er ist. Frage bei einem Streit deinen Anwalt, bevor du etwas löschst: Es kann ein Beweis sein.

# Wie dies entstand
pdf-made = Wie dies entstand
pdf-program = Programm
pdf-rules-used = Benutzte Regeln
pdf-rules-for = { $name }; Form des Exports: { $layout }; Version der Regeln: { $rules }
pdf-files = Dateien
pdf-read = { $count } gelesen
pdf-media = { $count ->
    [one] 1 Foto, Film oder Ton gezählt
   *[other] { $count } Fotos, Filme und Töne gezählt
}
pdf-partial = { $count } zum Teil gelesen
pdf-unread = { $count } nicht gelesen
pdf-sorted = Werte mit einer Art
pdf-sorted-share = { $percent } %
pdf-zone = Uhr
pdf-problems = Anmerkungen zum Lesen
pdf-sources = Export-Dateien und ihre Fingerabdrücke
pdf-sha = SHA-256
pdf-sha-none = nicht gebildet: sehr viele oder sehr große Dateien
pdf-rules = Wie Einträge gezählt werden
pdf-rule-1 = Ein Eintrag ist ein Posten einer Liste, eine Nachricht, ein Ereignis, eine Datei oder eine ausgefüllte Angabe.
pdf-rule-2 = Jeder Eintrag hat eine Art, darum gehen die Summen auf. Leere Felder zählen nicht.
pdf-rule-3 = Zwei Zeilen über ein Ereignis sind ein Eintrag. Dasselbe Dokument zweimal zählt einmal.
pdf-rule-4 = Die Art wird nach Regeln für die Plattform gewählt, sonst nach Wörtern und Form.
pdf-left-out-title = Was ausgelassen wurde
pdf-left-out-text = { $count ->
    [0] Es mussten keine privaten Einzelheiten ausgelassen werden.
    [one] Private Einzelheiten von 1 Art wurden ausgelassen oder gekürzt. Was nicht gezeigt ist, steht nirgends in dieser Datei, auch nicht verborgen.
   *[other] Private Einzelheiten von { $count } Arten wurden ausgelassen oder gekürzt. Was nicht gezeigt ist, steht nirgends in dieser Datei, auch nicht verborgen.
}
pdf-left-out-counts = Zahlen sagen, wie oft eine solche Einzelheit im Export erkannt wurde. Ein Eintrag kann mehrere davon enthalten oder keine. Darum sind sie keine Summen der Einträge nach Art.
pdf-glossary = Hier benutzte Wörter
pdf-term-1 = Export
    .means = Die Datei mit deinen Daten, die die Firma dir gab.
pdf-term-2 = Eintrag
    .means = Ein Posten darin, etwa eine Nachricht oder eine Anmeldung.
pdf-term-3 = Anmeldung
    .means = Ein Mal, dass ein Telefon oder Computer dein Konto öffnete.
pdf-term-4 = Internetadresse (IP)
    .means = Die Nummer, die ein Netzwerk einer Verbindung gibt.
pdf-term-5 = Vermutung
    .means = Etwas, das sie errechnet haben. Es kann falsch sein.
pdf-term-6 = Mit Vorsicht behandeln
    .means = Einträge, die Gesetze besonders schützen oder deren Verlust schaden kann.
pdf-term-7 = Fingerabdruck (SHA-256)
    .means = Eine aus einer Datei gemachte Zahl. Eine andere Datei ergibt eine andere Zahl. Die eines Ordners ist aus einer Liste seiner Dateien gemacht, nach Pfad geordnet. Jede Zeile ist die Zahl der Datei, zwei Leerzeichen, ihr Pfad und ein Zeilenende.
pdf-credits = Dank
pdf-credits-text = Schriften: Noto Sans, Noto Sans SC, Noto Sans Symbols 2 und Noto Emoji (SIL Open Font License 1.1). Seiten gesetzt mit Typst. Die ganze Liste steht in Dossier unter „Über“.

# Was eine App nutzte, nach dem Fall, den ein Profil nennt
use-location = Standort
use-contacts = Kontakte
use-photos = Fotos
use-camera = Kamera
use-microphone = Mikrofon
use-media-library = Mediathek
use-screen-recording = Bildschirmaufnahme

## Für Eltern, für die Rechtsberatung

pdf-for-parent = Eltern oder Erziehungsberechtigte
pdf-for-lawyer = Rechtsbeistand, Datenschutzbeauftragte oder eine Behörde
pdf-for-one-page = Mich, auf einer Seite
pdf-likely = Scheint zu sein von
pdf-talk = Zum gemeinsamen Gespräch
pdf-talk-note = Fragen, die helfen, dies gemeinsam anzusehen. Niemand hat etwas falsch gemacht, weil er eine App nutzt.
pdf-talk-1 = Welche dieser Zahlen hast du erwartet, welche nicht?
pdf-talk-2 = Zu welchen Tageszeiten soll das Telefon ruhen?
pdf-talk-3 = Wer kann sehen, was du postest, und wer kann dir schreiben?
pdf-talk-4 = Welche der Apps muss wissen, wo du bist?
pdf-talk-5 = Was wollt ihr gemeinsam löschen oder ausschalten?
pdf-missing = Was dem Vernehmen nach gesammelt wird
pdf-missing-note = Was die Firma und andere sagen, das die Plattform sammelt, neben diesem Export. Dass etwas hier fehlt, beweist nicht, dass es nicht vorhanden ist.
pdf-claim = Was dem Vernehmen nach gesammelt wird
pdf-claim-of = { $kind }
pdf-claim-kind-here = { $kind } ({ $count ->
    [one] 1 anderer Eintrag dieser Art ist im Export
   *[other] { $count } andere Einträge dieser Art sind im Export
})
pdf-claim-of-all = { $count } von { $all }
pdf-claimed-by-more = { $first }; auch: { $more }
pdf-claimed-by = Wer es sagt
pdf-claimed-work = { $by }: { $work }
pdf-where-from = Woher diese Zahlen kommen
pdf-path = Stelle im Export
pdf-no = Nr.
pdf-rule = Regeln
pdf-state = Zustand
pdf-note = Anmerkung
pdf-rule-of-words = Wörtern
pdf-rule-of-shape = Form der Werte
pdf-rule-of-none = nicht sortiert
pdf-annex-files = Anhang { $letter }: Dateien des Exports
pdf-annex-files-note = Jede Datei im Export und was aus ihr wurde. „Nr.“ ist ihre Nummer, die Fußnoten nennen. „Regeln“ nennt die der Plattform, die den Einträgen ihre Art gaben, oder dass Wörter oder die Form der Werte entschieden.
pdf-annex-sign-ins = Anhang { $letter }: Anmeldungen nach Land oder Region
pdf-annex-firms = Anhang { $letter }: alle Firmen

## A letter that asks for what is missing

pdf-annex-letter = Anhang { $letter }: Brief mit der Bitte um den Rest
pdf-annex-letter-ios-app-privacy = Anhang { $letter }: Brief an die Firma einer App mit der Bitte um meine Daten
pdf-annex-letter-note = Ein Entwurf zum Kopieren und Ändern. Fülle aus, was in Klammern steht.
letter-title = Brief mit der Bitte um den Rest
letter-lead = Ein Brief an die Firma, gefüllt mit dem, was sie nach eigenen Worten sammelt und was in ihrem Export fehlt.
letter-lead-several = Ein Brief an jede Firma, gefüllt mit dem, was sie nach eigenen Worten sammelt und was in ihrem Export fehlt.
letter-how = Ändere ihn nach Belieben und fülle aus, was in Klammern steht. Kopiere oder speichere ihn und schicke ihn selbst ab.
letter-by-law = Nach welchem Gesetz
letter-law-gdpr = Europäische Union (DSGVO)
letter-law-uk = Vereinigtes Königreich (UK GDPR)
letter-law-pipl = China (PIPL)
letter-law-ccpa = Kalifornien (CCPA)
letter-law-which = Wähle, wo du wohnst oder wo die Firma dir antworten muss. Das ist keine Rechtsberatung.
letter-in-language = Sprache des Briefs
letter-hearsay-title = Was nur Artikel oder Beiträge sagen
letter-hearsay = { $count ->
    [one] Auch nach einer Sache fragen, die nur Artikel oder Beiträge nennen, nicht die Firma
   *[other] Auch nach { $count } Dingen fragen, die nur Artikel oder Beiträge nennen, nicht die Firma
}
letter-to = An
letter-field = Text des Briefs
letter-copy = Brief kopieren
letter-save = Brief speichern…
letter-again = Neu beginnen
letter-write = Einen Brief schreiben, der darum bittet
screen-save-letter = Mit einem Brief, der um das Fehlende bittet
cli-help-scan-letter = Einen Brief an die Firma schreiben, der um das Fehlende bittet, als Text
cli-help-scan-law = Das Gesetz, das der Brief nennt: gdpr, uk, pipl oder ccpa; none lässt ihn im PDF für Juristen weg; ohne Angabe das übliche: gdpr, auf Chinesisch an eine chinesische Plattform pipl
cli-help-scan-letter-lang = Die Sprache des Briefs: en, zh-Hans, zh-Hant, es, de oder fr
cli-help-scan-letter-hearsay = Der Brief bittet auch um das, was nur Artikel oder Beiträge nennen
cli-letter-no-law = Ein Brief braucht ein Gesetz. Wähle --law gdpr, uk, pipl oder ccpa.

## Notes at the foot of a page, and how long it is

pdf-notes = Woher diese Zahlen kommen
pdf-note-place = { $places }; in { $files }
pdf-note-more = { $count ->
    [one] und 1 mehr
   *[other] und { $count } mehr
}
pdf-device = Gerät
pdf-address = Internetadresse (IP)
pdf-sign-ins-each = Anmeldungen einzeln
pdf-countries-all = Anmeldungen nach Land oder Region
screen-save-length = Länge
screen-save-length-short = Etwa 2 Seiten
screen-save-length-middle = Etwa 6 Seiten
screen-save-length-all = Alles
cli-help-scan-length = Wie lang das PDF sein darf: short (etwa 2 Seiten), middle (etwa 6) oder all

## Eine Kopie mit anderem Inhalt

cli-help-scan-redacted-copy = Eine Kopie mit gleichem Aufbau und anderem Inhalt als Zip-Datei schreiben
cli-help-scan-copy-key = Ein Wort, das die Platzhalter bestimmt: Gleiches Wort, gleiche Kopie. Wer es kennt, kann Inhalte erraten
copy-title = Eine Kopie für den Unterricht oder um einen Fehler zu melden
copy-say = Die gleichen Dateien mit gleichem Aufbau. Namen, Orte, Nummern und Texte sind ersetzt, Gleiches immer durch Gleiches.
copy-promise = Von Dossier erstellt: eine Kopie mit anderem Inhalt. Daten, Uhrzeiten, die Zahl der Einträge und die Länge der Texte sind wie zuvor. Geburtstage sind geändert. Wörter, die unsere Regeln als Namen von Feldern oder Ordnern kennen, bleiben. Bilder, Filme und Töne sind leer, und die Angaben darin sind fort. Dateien, die sich nicht sicher umschreiben lassen, etwa PDF-Dokumente, Datenbanken und verschlossene Dateien, sind weggelassen. Wer dich gut kennt, kann dich vielleicht trotzdem erkennen. Sieh sie durch, bevor du sie weitergibst.
copy-save = Kopie speichern…
copy-making = Die Kopie wird erstellt…
copy-saved = Die Kopie ist gespeichert als { $name }.
copy-left-out = { $count ->
    [0] Alle Dateien sind in der Kopie.
    [one] 1 Datei ließ sich nicht sicher umschreiben und fehlt darin.
   *[other] { $count } Dateien ließen sich nicht sicher umschreiben und fehlen darin.
}
copy-path = Pfad für die Kopie
copy-now = Hier speichern

## Tabellen neben einer Zusammenfassung, und Zeilen von Beispielen

pdf-more-beside = { $count ->
    [one] 1 weitere Zeile. Alle Zeilen stehen in { $name } neben dieser Datei. Deren SHA-256: { $sum }
   *[other] { $count } weitere Zeilen. Alle Zeilen stehen in { $name } neben dieser Datei. Deren SHA-256: { $sum }
}
pdf-annex-files-in = Sie kamen in { $name }. Deren SHA-256: { $sum }
pdf-example-place = Steht in
pdf-example-line = Zeile { $line }
pdf-example-item = Nr. { $item }
remark-apps-used = { $count ->
    [one] Einer davon nennt eine App, die auf einem Telefon benutzt wurde, keinen Teil einer App.
   *[other] { $count } davon nennen Apps, die auf einem Telefon benutzt wurden, keine Teile einer App.
}
remark-account-region = { $count ->
    [one] Einer davon ist die Region des Kontos. Wie sie gesetzt wurde, ist nicht gesagt.
   *[other] { $count } davon sind die Region des Kontos. Wie sie gesetzt wurde, ist nicht gesagt.
}
remark-program-chats = { $count ->
    [one] Einer davon ist aus einem Chat mit einem Programm (einem KI-Helfer), nicht mit einem Menschen.
   *[other] { $count } davon sind aus Chats mit einem Programm (einem KI-Helfer), nicht mit einem Menschen.
}
pdf-headline-first = Der erste: { $place }
pdf-crc = CRC-32
verify-inside = Prüfsumme (CRC-32) und Bytes von { $name }
verify-gone = Prüfsumme (CRC-32) und Bytes der Datei { $number } im Export
pdf-annex-files-sums = SHA-256 ist eine Zahl aus allen Bytes der entpackten Datei. Wo „–“ steht, ließ sich die Datei nicht bis zum Ende entpacken.
pdf-annex-files-no-sums = CRC-32 ist eine kurze Prüfzahl jeder Datei. Die SHA-256 jeder Datei wurde für diese Übersicht nicht berechnet.
verify-inside-sums = Prüfsumme (SHA-256) und Bytes von { $name }
verify-gone-sums = Prüfsumme (SHA-256) und Bytes der Datei { $number } im Export

## So that each number can be followed

pdf-note-more-listed = und { $count } weitere, in den Tabellen „Woher diese Zahlen kommen“
pdf-note-more-annex = und { $count } weitere: Anhang A, Nr. { $numbers }
pdf-paths-alike = { $path } ({ $count } Dateien)
pdf-ways-messages = Dossier hat diese Nachrichten nicht nach Absendern sortiert. Der Export kann die Absender nennen.
pdf-left-out-people = Namen anderer Personen
pdf-left-out-words = Worte von Nachrichten, Beiträgen und Suchen
pdf-left-out-sensitive = Einzelheiten besonders empfindlicher Einträge
pdf-left-out-files = Teile von Datei- und Ordnernamen
pdf-rules-for-files = { $name }; Version der Regeln: { $rules }
pdf-size-unpacked = { $size } entpackt
pdf-when-only = Wann
pdf-missing-unknown = Dossier hat keine Liste dessen, was diese Plattform dem Vernehmen nach sammelt. Hier steht daher nichts darüber, was fehlen könnte. Das heißt nicht, dass nichts fehlt.
pdf-missing-found = „Einträge“ zählt die in genau den Teilen des Exports, die das Gesagte zeigen. Was nach „von“ steht, zählt alle Einträge dieser Arten.
pdf-missing-unchecked = Der Export enthält Einträge derselben Art; sie sind hier gezählt. Er sagt nicht so, dass Dossier es liest, ob genau das Gesagte darunter ist.
pdf-missing-outside = Exporte dieser Art enthalten das nie, was auch immer die Firma speichert. Andere Exporte oder die Firma selbst können es haben.
pdf-missing-elsewhere = Was dem Vernehmen nach gesammelt wird und hier fehlt, steht in der Übersicht für eine Anwältin oder einen Anwalt.
pdf-name-count = { $name }: { $count }
pdf-firms-none = Die Teile, die Firmen auflisten (Werbetreibende, Meldungen anderer Apps, Aufrufe von Apps), sind nicht hier oder nennen keine. Namen in anderen Einträgen (Werbung, Läden, Apps, Zahlungsempfänger, Absender) sind hier nicht gezählt, und es kann welche geben.
pdf-zone-utc = UTC; kein Eintrag nennt eine andere Uhr
pdf-zone-none = keine; kein Eintrag nennt eine Uhrzeit
pdf-zone-own = die Uhr jedes Eintrags
pdf-zone-both = { $own ->
    [one] 1 Eintrag nach seiner eigenen Uhr
   *[other] { $own } Einträge nach ihren eigenen Uhren
}, { $utc ->
    [one] 1 nach UTC
   *[other] { $utc } nach UTC
}
pdf-heat-up-to = bis
pdf-claimed-works-note = Titel sind zitiert, wie sie lauten. Wo Verlag, Datum oder Adresse fehlen, kennt Dossier sie nicht. Alles außer den eigenen Angaben eines Unternehmens ist aus zweiter Hand.
screen-save-sums = Mit der SHA-256 jeder Datei, die zeigt, dass kein Byte geändert ist
screen-save-sums-taking = Jede Datei wird für ihre SHA-256 noch einmal gelesen: { $percent } %
screen-save-sums-stop = Ohne weitermachen
verify-more-inside = { $count ->
    [one] Eine weitere Datei im Export weicht ab.
   *[other] { $count } weitere Dateien im Export weichen ab.
}

## Was nicht gelesen wurde, auf der ersten Seite

pdf-unread-nothing = Nichts in diesem Export ließ sich lesen
pdf-unread-part-of-it = Nicht alles in diesem Export wurde gelesen
pdf-unread-unknown = Nicht bekannt, denn es wurde nichts gelesen
pdf-unread-not-counted = { $count ->
    [one] ohne 1 Datei, die nicht oder nur zum Teil gelesen wurde
   *[other] ohne { $count } Dateien, die nicht oder nur zum Teil gelesen wurden
}
pdf-unread-empty = Keine Datei darin ist von einer Art, die Dossier liest.
    .do = Prüfe, ob es die Datei ist, die du von der Firma bekommen hast.
pdf-unread-stopped = Das Lesen wurde vor dem Ende angehalten. Was danach kam, ist nicht in diesen Zahlen.
    .do = Öffne den Export noch einmal, warte das Ende ab und speichere diese Zusammenfassung dann neu.
pdf-unread-locked = { $count ->
    [one] 1 Datei braucht ein Passwort und wurde darum nicht geöffnet. Nichts aus ihr ist hier gezählt.
   *[other] { $count } Dateien brauchen ein Passwort und wurden darum nicht geöffnet. Nichts aus ihnen ist hier gezählt.
}
    .do = Öffne den Export noch einmal mit seinem Passwort und speichere diese Zusammenfassung dann neu. Die App hat das Passwort vielleicht per E-Mail oder SMS geschickt.
pdf-unread-wrong = { $count ->
    [one] 1 Datei wurde nicht geöffnet: Das eingegebene Passwort ist nicht das richtige. Nichts aus ihr ist hier gezählt.
   *[other] { $count } Dateien wurden nicht geöffnet: Das eingegebene Passwort ist nicht das richtige. Nichts aus ihnen ist hier gezählt.
}
    .do = Prüfe Groß- und Kleinbuchstaben, öffne den Export noch einmal mit dem richtigen Passwort und speichere diese Zusammenfassung dann neu.
pdf-unread-sealed = { $count ->
    [one] 1 Datei ist auf eine Weise verschlossen, die Dossier nicht öffnen kann, auch nicht mit Passwort. Nichts aus ihr ist hier gezählt.
   *[other] { $count } Dateien sind auf eine Weise verschlossen, die Dossier nicht öffnen kann, auch nicht mit Passwort. Nichts aus ihnen ist hier gezählt.
}
    .do = Entpacke den Export mit dem Programm, das ihn verschlossen hat, öffne den Ordner und speichere diese Zusammenfassung dann neu.
pdf-unread-damaged = { $count ->
    [one] 1 Datei ist beschädigt oder endet zu früh. Was sich von ihr nicht lesen ließ, ist hier nicht gezählt.
   *[other] { $count } Dateien sind beschädigt oder enden zu früh. Was sich von ihnen nicht lesen ließ, ist hier nicht gezählt.
}
    .do = Lade den Export noch einmal herunter, vergleiche die Größen und speichere diese Zusammenfassung dann neu.
pdf-unread-part = { $count ->
    [one] 1 Teil dieses Exports fehlt. Nichts aus ihm ist hier gezählt.
   *[other] { $count } Teile dieses Exports fehlen. Nichts aus ihnen ist hier gezählt.
}
    .do = Lege alle Teile zusammen, öffne sie auf einmal und speichere diese Zusammenfassung dann neu.
pdf-unread-access = { $count ->
    [one] 1 Datei ließ sich auf diesem Computer nicht öffnen: Sie ist nur online, gerade in Gebrauch oder für diese Person gesperrt.
   *[other] { $count } Dateien ließen sich auf diesem Computer nicht öffnen: Sie sind nur online, gerade in Gebrauch oder für diese Person gesperrt.
}
    .do = Hole die Dateien auf diesen Computer, erlaube dir das Lesen und speichere diese Zusammenfassung dann neu.
pdf-unread-other = { $count ->
    [one] 1 Datei wurde nicht oder nur zum Teil gelesen. Dossier liest Dateien dieser Art oder Größe nicht.
   *[other] { $count } Dateien wurden nicht oder nur zum Teil gelesen. Dossier liest Dateien dieser Arten oder Größen nicht.
}
    .do = Die Liste der Dateien in Dossier sagt zu jeder, warum.

## Of a report that a phone made itself: no company gave it

pdf-title-ios-app-privacy = Was dieser App-Datenschutzbericht des iPhone enthält
cat-usage-ios-app-privacy = Webadressen, die Apps aufriefen
cat-location-ios-app-privacy = Standortabfragen von Apps
pdf-limit-time-ios-app-privacy = Zeiten sind so, wie das Telefon sie aufgeschrieben hat.
pdf-limit-all-ios-app-privacy = Apps können mehr tun, als dieser Bericht zeigt.
pdf-term-1-ios-app-privacy = Export
    .means = Der Bericht des Telefons darüber, was seine Apps getan haben.
