# screens

# An mehreren Stellen
app-name = Dossier
choose-file = Datei wählen…
choose-folder = Ordner wählen…
path-name = Oder eintippen, wo die Datei liegt
path-open = Öffnen
search-clear = Löschen
show-me = Zeigen
show-less = Weniger zeigen
show-kinds = Zeigen, welche Arten
drop-here = Hierher ziehen
foot-offline = Nur auf diesem Computer. Dossier hat keinen Internetcode.
notice-dismiss = Verstanden
notice-left-out = Diese Datei konnte nicht gelesen werden und wurde ausgelassen: { $name }
notice-in-again = Die Datei wurde neu gelesen. Einträge, die du weggelassen hattest, sind wieder in der Zusammenfassung.
notice-not-stored = Diese Einstellungen gelten, bis Dossier geschlossen wird; sie ließen sich nicht speichern.
notice-copied = Kopiert
notice-no-open-dialog = Dieser Computer zeigt kein Fenster zur Dateiauswahl. Zieh die Datei auf dieses Fenster, oder schreibe ihren Pfad auf den Startbildschirm.
rail-all = Alle Ansichten
notice-no-dialog = Dieses System bietet kein Fenster zur Dateiauswahl. Du kannst einen Pfad tippen oder einfügen.
value-pending = Unterwegs…
value-failed = Dieser Teil der Datei lässt sich nicht mehr lesen.
word-category = Kategorie
word-records = Einträge
word-share = Anteil
word-origin = Wie sie dazu kamen
word-when = Wann
word-keys = Tasten
word-does = Was sie tun

# Die Leiste links und oben
nav-start = Anfang
nav-howto = So bekommst du deine Datei
nav-scanning = Lesen
nav-overview = Überblick
nav-records = Alle Einträge
nav-record = Ein Eintrag
nav-times = Zeiten
nav-missing = Was fehlt
nav-files = Liste der Dateien
nav-save = Zusammenfassung
nav-settings = Einstellungen
nav-help = Hilfe
bar-back = Zurück
bar-hide = Privates verbergen
bar-hide-short = Verbergen
bar-open = Andere öffnen…
bar-open-short = Öffnen…

# Diagramme
chart-mostly = { $name }: { $share } der Einträge
chart-each = { $name }: je { $share }
chart-most = Die meisten Einträge: { $name }
chart-evenly = Mehrere sind gleich hoch
chart-by-month = Einträge mit Datum, nach Monaten. Öffne einen Balken, um sie zu sehen.
chart-by-year = Einträge mit Datum, nach Jahren. Öffne einen Balken, um sie zu sehen.
chart-fewer = Weniger Einträge
chart-more = Mehr Einträge
chart-show-table = Als Tabelle zeigen
chart-show-chart = Als Diagramm zeigen
chart-table-more = { $count ->
    [one] Noch eine Zeile wird hier nicht gezeigt.
   *[other] Noch { $count } Zeilen werden hier nicht gezeigt.
}

# Willkommen
screen-welcome-title = Sieh, was eine App über dich weiß
screen-welcome-lead = Apps müssen dir auf Nachfrage eine Kopie deiner Daten geben. Dossier zeigt, was darin ist.
screen-welcome-drop = Ziehe die Datei hierher, die dir die App gab
screen-welcome-drop-how = Eine .zip-Datei ist recht, du musst sie nicht entpacken. Ein Ordner geht auch.
screen-welcome-none-title = Ich habe noch keine Datei
screen-welcome-none-text = Fordere sie bei der App an. So geht es, Schritt für Schritt.
screen-welcome-none-button = So bekommst du deine Datei
screen-welcome-sample-title = Mit einer erfundenen Person ausprobieren
screen-welcome-sample-text = Die Daten sind erfunden. Alles geht wie mit deiner eigenen Datei.
screen-welcome-sample-tiktok = Kurzvideo-App
screen-welcome-sample-chat = Chat-App
screen-welcome-sample-ios = iPhone-Bericht
screen-welcome-promise = Nichts verlässt diesen Computer.
screen-welcome-promise-check = Wie kann ich das prüfen?

# So bekommst du deine Datei
screen-howto-title = So bekommst du deine Datei
screen-howto-steps = Schritte zeigen
screen-howto-copy = Schritte kopieren
screen-howto-lead = Jede App hat dafür ihren eigenen Platz. Wähle deine.

# Lesen
screen-scanning-title = Deine Datei wird gelesen
screen-scanning-step-opening = Datei öffnen
screen-scanning-step-recognizing = App erkennen
screen-scanning-step-reading = Lesen und sortieren
screen-scanning-step-concluding = Suchen, was auffällt
screen-scanning-files = { $total ->
    [one] { $done } von 1 Datei
   *[other] { $done } von { $total } Dateien
}
screen-scanning-stop = Anhalten
screen-scanning-stop-keeps = Beim Anhalten bleibt erhalten, was gelesen wurde.
screen-scanning-look = Schon ansehen, was da ist
screen-scanning-so-far = Bisher gefunden
screen-scanning-records = { $count ->
    [one] Ein Eintrag
   *[other] { $count } Einträge
}
screen-failed-open-title = Diese Datei lässt sich nicht öffnen
screen-failed-open-text = Vielleicht wurde sie verschoben, oder du darfst sie nicht lesen. Nichts darin wurde verändert.
screen-failed-open-missing = Die Datei ist nicht mehr da. Vielleicht wurde sie verschoben, umbenannt oder ihr Laufwerk entfernt.
screen-failed-open-allowed = Du darfst diese Datei nicht lesen. Öffne ihre Eigenschaften in der Dateiverwaltung, erlaube dir das Lesen, und lies sie noch einmal.
screen-failed-open-in-use = Ein anderes Programm hält diese Datei fest. Schließe es, oder warte, bis es fertig ist, und lies sie noch einmal.
screen-failed-open-not-here = Nur der Name ist auf diesem Computer, der Rest ist online. Wähle in der Dateiverwaltung, dass sie auf diesem Gerät bleibt. Lies sie dann noch einmal.
screen-failed-start-title = Das Lesen konnte nicht beginnen
screen-failed-start-text = Dieses System ließ Dossier seinen Leser nicht starten. Andere Programme zu schließen kann helfen.
screen-failed-died-title = Das Lesen endete zu früh
screen-failed-died-text = Der Leser hielt bei dieser Datei dreimal an. Nichts darin wurde verändert. Was vorher gelesen wurde, bleibt.
screen-failed-frame-title = Das Lesen endete zu früh
screen-failed-frame-text = Einige Zahlen gingen nicht auf, darum wurde das Lesen beendet. Was vorher gelesen wurde, bleibt.
screen-failed-show-kept = Zeigen, was gelesen wurde

# Überblick
screen-overview-nothing = Hier gibt es noch keine Einträge.
screen-overview-sentence = { $exports ->
    [one] Dieser Export hat
   *[other] Diese { $exports } Exporte haben
} { $count ->
    [one] einen Eintrag
   *[other] { $count } Einträge
} vom { $first } bis { $last }, in { $files ->
    [one] einer Datei
   *[other] { $files } Dateien
}.
screen-overview-sentence-day = { $exports ->
    [one] Dieser Export hat
   *[other] Diese { $exports } Exporte haben
} { $count ->
    [one] einen Eintrag
   *[other] { $count } Einträge
} vom { $first }, in { $files ->
    [one] einer Datei
   *[other] { $files } Dateien
}.
screen-overview-sentence-undated = { $exports ->
    [one] Dieser Export hat
   *[other] Diese { $exports } Exporte haben
} { $count ->
    [one] einen Eintrag
   *[other] { $count } Einträge
} ohne Datum, in { $files ->
    [one] einer Datei
   *[other] { $files } Dateien
}.
screen-overview-still-reading = Es wird noch gelesen. Die Zahlen wachsen.
screen-overview-notable = Was auffällt
screen-overview-about = Wovon er handelt
screen-overview-about-how = Einträge nach Kategorie. Öffne einen Balken, um zu sehen, was darin ist.
screen-overview-about-summary = Einträge nach Kategorie. Die meisten sind in „{ $name }“, { $count }.
screen-overview-origins = Wie sie dazu kamen
screen-overview-origins-how = Dieselben Einträge, nach dem Weg, auf dem sie zur Firma kamen.
screen-overview-years = Über die Jahre
screen-overview-years-summary = Einträge mit Datum. Die meisten sind von { $name }, { $count }.
screen-overview-care = Mit Vorsicht behandeln
screen-overview-care-text = { $count ->
    [0] Keine Einträge über Gesundheit, Ausweise, Überzeugungen, genaue Orte, Bankkarten oder Ähnliches wurden hier gefunden.
    [one] Ein Eintrag ist von einer Art, die Gesetze besonders schützen.
   *[other] { $count } Einträge sind von Arten, die Gesetze besonders schützen.
}
screen-overview-who = Wer noch
screen-overview-who-text = { $count ->
    [0] Die Teile, die Firmen auflisten, nennen keine anderen.
    [one] In den Einträgen ist eine andere Firma genannt.
   *[other] In den Einträgen sind { $count } andere Firmen genannt.
}
screen-overview-who-told = { $count ->
    [one] Ein Eintrag kam von einer anderen App, Website oder Liste. Er nennt keine Firma.
   *[other] { $count } Einträge kamen von anderen Apps, Websites oder Listen. Sie nennen keine Firma.
}
screen-overview-who-caution = Hier genannt zu sein beweist nicht, dass die Firma deine Daten hat.
screen-overview-missing = Was fehlt
screen-overview-missing-none = Für diese App gibt es keine Liste dessen, was sie nach eigenen Angaben sammelt.
screen-overview-missing-text = { $count ->
    [0] Alles, was dem Vernehmen nach gesammelt wird, ist hier zu finden.
    [one] Eines, das dem Vernehmen nach gesammelt wird, ist hier nicht zu finden.
   *[other] { $count } Dinge, die dem Vernehmen nach gesammelt werden, sind hier nicht zu finden.
}
screen-overview-missing-empty = Manches, was dem Vernehmen nach gesammelt wird, steht hier, aber leer.
screen-overview-missing-all = Alles sehen
screen-overview-unread = { $count ->
    [one] Eine Datei konnte nicht ganz gelesen werden. Der Rest ist hier.
   *[other] { $count } Dateien konnten nicht ganz gelesen werden. Der Rest ist hier.
}
screen-overview-unread-see = Dateien sehen
screen-overview-do = Was du tun kannst

# Einstellungen
screen-settings-language = Sprache
screen-settings-language-text = Für alle Wörter in diesem Fenster und in gespeicherten Zusammenfassungen.
screen-settings-theme = Farben
screen-settings-theme-text = Hell auf dunkel, oder dunkel auf hell.
screen-settings-theme-system = Wie das System
screen-settings-theme-light = Hell
screen-settings-theme-dark = Dunkel
screen-settings-size = Textgröße
screen-settings-size-text = Alles im Fenster wächst mit.
screen-settings-zone = Zeitzone
screen-settings-zone-text = Die Uhr, nach der Stunden, Tage und Monate gezählt werden.
screen-settings-zone-export = Wie im Export
screen-settings-zone-local = Wie dieser Computer
screen-settings-zone-utc = UTC
screen-settings-hide = Private Einzelheiten am Anfang
screen-settings-hide-text = Namen, Texte und Adressen können verborgen bleiben, bis du sie zeigst.
screen-settings-hide-off = Gezeigt
screen-settings-hide-on = Verborgen
screen-settings-kept = Nur diese Wahl und die abgehakten Schritte werden behalten. Dossier vergisst jede Datei, wenn es geschlossen wird.
screen-settings-odd = Einige gespeicherte Einstellungen waren nicht zu verstehen und gelten nicht. Die Datei bleibt als settings.old.toml erhalten, wenn Sie hier etwas ändern.

# Hilfe
screen-help-search = In der Hilfe suchen
screen-help-none = Nichts in der Hilfe hat diese Wörter. Versuche ein anderes.
screen-help-file = So bekommst du deine Datei
screen-help-file-text = Die Schritte für jede App, was zu wählen ist und wie lange es dauert.
screen-help-offline = Wie kann ich prüfen, dass keine Daten diesen Computer verlassen?
screen-help-offline-text = Dossier enthält keinen Code für das Internet. Du musst uns das nicht einfach glauben.
screen-help-offline-1 = Schalte das WLAN aus und ziehe das Netzwerkkabel.
screen-help-offline-2 = Öffne deine Datei in Dossier. Alles geht wie zuvor.
screen-help-offline-3 = Schließe Dossier, bevor du das Netzwerk wieder einschaltest. Nichts wird behalten, um später gesendet zu werden.
screen-help-offline-4 = Wer Programme versteht, kann den Quelltext lesen: Ein Test darin verbietet Netzwerkcode.
screen-help-sorting = Wie Dossier sortiert
screen-help-sorting-1 = Regeln für jede bekannte App sagen, welcher Teil ihrer Datei welche Art von Einträgen enthält.
screen-help-sorting-2 = Eine Datei, auf die keine Regel passt, wird nach ihren Wörtern sortiert. Jeder Eintrag sagt, warum er dort steht.
screen-help-sorting-3 = Was sich nicht einordnen lässt, steht unter „Noch nicht sortiert“. Nichts fällt stillschweigend weg.
screen-help-writing = Text in anderen Sprachen
screen-help-writing-1 = Namen und Texte deiner Datei können in jeder Schrift stehen. Arabisch, Hebräisch, Hindi und Thai werden mit einer Schrift deines Systems gezeichnet, oder als Kästchen, wenn es keine hat.
screen-help-writing-2 = Eine Zeile, die zwei Schreibrichtungen mischt, kann in anderer Reihenfolge stehen, als sie geschrieben wurde. Emoji haben eine Farbe.
screen-help-writing-3 = Nur das Bild ist anders: Was du kopierst oder speicherst, ist wie in der Datei.
screen-help-keys = Tasten
key-open = Eine Datei öffnen
key-save = Eine Zusammenfassung speichern
key-hide = Private Einzelheiten verbergen oder zeigen
key-back = Zurück
key-forward = Vorwärts
key-help = Hilfe
key-larger = Größerer Text
key-smaller = Kleinerer Text
key-categories = Eine Kategorie öffnen
key-tab = Zum nächsten Bedienelement
key-arrows = In Listen und Diagrammen bewegen
key-enter = Das Markierte öffnen
key-escape = Zurück, oder schließen

# Eine Kategorie
screen-category-kinds = Was darin ist
screen-category-kinds-how = Jede Zeile ist eine Art von Einträgen. Öffne eine, um die neuesten zu sehen.
screen-category-span = { $first } bis { $last }
screen-category-undated = { $count ->
    [one] Ein Eintrag ohne Datum
   *[other] { $count } Einträge ohne Datum
}
screen-category-all = { $count ->
    [one] Den einen Eintrag sehen
   *[other] Alle { $count } sehen
}
screen-category-every = Jeden Eintrag hier sehen
screen-category-when = Wann
screen-category-when-summary = Einträge mit Datum. Die meisten sind von { $name }, { $count }.
screen-category-why = Warum sie es sammeln
screen-category-who = Wer es sehen kann
screen-category-do = Was du tun kannst
screen-category-ground = Üblich für diese Art von Daten. Dieser Text ist allgemein und stammt nicht aus deiner Datei.

# Die Liste der Einträge
screen-records-title = Einträge
screen-records-count = { $count ->
    [0] Keine Einträge
    [one] Ein Eintrag
   *[other] { $count } Einträge
}
screen-records-clock = Zeiten nach: { $zone }
screen-records-newest = Neueste zuerst
screen-records-oldest = Älteste zuerst
screen-records-file = Wie in der Datei
screen-records-remove = Diesen Filter entfernen: { $name }
screen-records-clear = Alle Filter löschen
screen-records-kinds = { $count ->
    [one] Eine Art
   *[other] { $count } Arten
}
screen-records-level = Mindestens: { $name }
screen-records-from = Ab { $name }
screen-records-until = Vor { $name }
screen-records-hours = { $count ->
    [one] Eine Stunde der Woche
   *[other] { $count } Stunden der Woche
}
screen-records-hour = { $day } um { $hour }
screen-records-undated = Ohne Datum
screen-records-day-only = Ohne Uhrzeit
screen-records-night = Zwischen Mitternacht und 5 Uhr
screen-records-when = { $date }, { $time }
screen-records-no-date = Kein Datum
screen-records-no-words = Keine Worte in diesem Eintrag
screen-records-undated-text = Diese Einträge haben im Export kein Datum. In den Zeitdiagrammen fehlen sie.
screen-records-search = In diesen Einträgen suchen
search-initials = Auch chinesische Wörter nach den Anfangsbuchstaben ihres Pinyin
screen-records-hits = { $count ->
    [0] Nichts gefunden
    [one] In einem Eintrag gefunden
   *[other] In { $count } Einträgen gefunden
}
screen-records-searching = Bisher { $percent } durchsucht
screen-records-hits-most = Das sind die ersten { $count }. Ein längeres Wort findet weniger.

# Ein Eintrag
screen-record-place = { $number } von { $total }
screen-record-previous = Voriger
screen-record-next = Nächster
screen-record-plain = In einfachen Worten
screen-record-undated = Der Export nennt kein Datum dafür.
screen-record-covered = Die Worte dieses Eintrags sind privat. Sie werden gezeigt, wenn du es willst.
screen-record-uncover = Worte zeigen
screen-record-fields-all = Alle { $count } Teile zeigen
screen-record-cut = Hier wird nur der Anfang gezeigt.
screen-record-empty = (leer)
screen-record-labels = Merkmale
screen-record-kind = Art des Eintrags
screen-record-level = Wie privat
screen-record-origin = Wie sie dazu kamen
screen-record-rule = Sortiert nach
screen-record-where = Woher er kommt
screen-record-file = Datei im Export
screen-record-section = Teil des Exports
screen-record-line = Zeile
screen-record-item = Nummer in seiner Liste
screen-record-path = Stelle in der Datei
screen-record-raw = Wie es in der Datei steht
screen-record-raw-how = Die oben gezeigten Werte sind markiert.
screen-record-raw-made = Die Datei selbst ist kein Text. Das wurde aus ihr gemacht, als Text.
screen-record-beside = Zeilen über und unter der Tabelle
screen-record-also = Weitere Zeilen, die dazugehören
screen-record-copy = Kopieren
screen-record-files = In der Liste der Dateien zeigen
screen-record-same-file = Alle Einträge dieser Datei
record-leave-out = Aus Gespeichertem weglassen
record-leave-out-text = Er wird noch gezählt. Sonst steht nichts von ihm in Zusammenfassungen, Tabellen und Listen.
screen-record-gone = Dieser Eintrag lässt sich nicht mehr lesen. Vielleicht wurde die Datei verschoben.
reason-section = Eine Regel für diese App sagt, dass „{ $value }“ diese Art von Einträgen enthält.
reason-file = Eine Regel für diese App sagt, dass diese Datei diese Art von Einträgen enthält.
reason-part = Eine Regel für diese App sagt, dass Namen wie „{ $value }“ diese Art von Einträgen enthalten.
reason-words = Für diese Datei ist keine Regel bekannt. Das Wort „{ $value }“ darin entschied.
reason-shape = Für diese Datei ist keine Regel bekannt. Die Form ihrer Werte entschied.
reason-shape-place-and-time = Für diese Datei ist keine Regel bekannt. Sie enthält Orte zusammen mit Zeiten.
reason-shape-date-and-link = Für diese Datei ist keine Regel bekannt. Sie enthält Zeiten zusammen mit Links.
reason-shape-date-and-name = Für diese Datei ist keine Regel bekannt. Sie enthält Zeiten zusammen mit Kontonamen.
reason-shape-date-and-words = Für diese Datei ist keine Regel bekannt. Sie enthält Zeiten zusammen mit einigen Wörtern.
reason-shape-search-and-time = Für diese Datei ist keine Regel bekannt. Sie enthält Suchen zusammen mit Zeiten.
reason-shape-address-and-device = Für diese Datei ist keine Regel bekannt. Sie enthält Internetadressen zusammen mit Geräten.
reason-shape-sender-and-subject = Für diese Datei ist keine Regel bekannt. Sie enthält Absender zusammen mit Betreffzeilen.
reason-shape-sender-and-text = Für diese Datei ist keine Regel bekannt. Sie enthält Absender zusammen mit Texten.
reason-shape-amount-and-currency = Für diese Datei ist keine Regel bekannt. Sie enthält Beträge zusammen mit Währungen.
reason-shape-place-and-name = Für diese Datei ist keine Regel bekannt. Sie enthält Orte zusammen mit Namen.
reason-shape-mail = Es ist eine E-Mail.
reason-shape-card = Es ist die Karte eines Kontakts.
reason-shape-event = Es ist ein Termin eines Kalenders.
reason-shape-media = Es ist ein Bild, Film oder Ton. Die verborgenen Angaben darin wurden gelesen.
reason-unknown = Nichts in der Datei sagt, welche Art von Eintrag das ist.

# Zeiten
screen-times-lead = Wann die Einträge hier aufgeschrieben wurden. Eine App kann manche von selbst schreiben: Eine Uhrzeit beweist nicht, dass du auf einen Bildschirm gesehen hast.
screen-times-pick = Welche Einträge
screen-times-all = Alles
screen-times-hours = Die meisten Einträge: { $day } um { $hour }
screen-times-hours-none = Stunden der Woche
screen-times-hours-how = Ein Feld ist eine Stunde eines Wochentags. Die Farbreihe darunter geht von wenigen Einträgen zu vielen.
screen-times-hours-summary = Einträge nach Wochentag und Stunde. Die meisten am { $day } um { $hour }, { $count }.
screen-times-hour = Stunde
screen-times-clock = Uhr: { $zone }
screen-times-months = Monat für Monat
screen-times-months-summary = Einträge mit Datum. Die meisten sind von { $name }, { $count }.
screen-times-gaps = Stille Zeiten
screen-times-gaps-how = Strecken von 14 Tagen oder mehr ohne einen Eintrag mit Datum. Über den Grund ist nichts bekannt.
screen-times-gaps-none = Eine solche Strecke gibt es hier nicht.
screen-times-gap = Keine Einträge vom { $first } bis { $last }
screen-times-gaps-more = { $count ->
    [one] Noch eine Strecke wird hier nicht gezeigt.
   *[other] Noch { $count } Strecken werden hier nicht gezeigt.
}
screen-times-nothing = Kein Eintrag hier hat eine Uhrzeit.

# Was fehlt
screen-missing-lead = Was die Firma und andere sagen, das diese App sammelt, neben dem, was in diesem Export ist.
screen-missing-lead-several = Was die Firmen und andere sagen, das diese Apps sammeln, neben dem, was in diesen Exporten ist.
screen-missing-reasons = Gute Gründe, warum etwas nicht hier ist
screen-missing-reason-1 = Du hast ein anderes Format gewählt, oder einen anderen Zeitraum.
screen-missing-reason-2 = Es wurde gelöscht, von dir oder nach einer Zeit.
screen-missing-reason-3 = Es bleibt auf dem Telefon und kommt nie zur Firma.
screen-missing-reason-4 = Eine andere Firma hat es.
screen-missing-reason-5 = Dossier kennt diese Datei noch nicht.
screen-missing-none = Für diese App gibt es keine Liste dessen, was sie nach eigenen Angaben sammelt.
missing-several-found = In diesen Exporten
missing-several-empty = In diesen Exporten, aber leer
missing-several-absent = Im Export der jeweiligen App nicht gefunden
screen-missing-says = Das sagt: { $name }
missing-by-company = Das sagt die Firma selbst
missing-by-others = Das sagen nur Artikel oder Beiträge
missing-would = Stünde unter: { $name }
screen-missing-records = { $count ->
    [one] Einen Eintrag sehen
   *[other] { $count } Einträge sehen
}
screen-missing-records-of = { $count } von { $all } Einträgen sehen

# Liste der Dateien
screen-files-lead = Jede Datei im Export, und was aus ihr wurde. Die Größen sind die der entpackten Dateien.
screen-files-all = { $count ->
    [one] Eine Datei
   *[other] { $count } Dateien
}
screen-files-problems = { $count ->
    [0] Keine Leseprobleme
    [one] Ein Leseproblem
   *[other] { $count } Leseprobleme
}
screen-files-search = Teil des Namens einer Datei
screen-files-list = Dateien
screen-files-rule-profile = nach den Regeln für { $name } sortiert
screen-files-rule-words = nach ihren Wörtern sortiert
screen-files-rule-shape = nach ihrer Form sortiert
screen-files-rule-none = nicht sortiert
screen-files-unsorted = { $count ->
    [one] ein Eintrag noch nicht sortiert
   *[other] { $count } Einträge noch nicht sortiert
}
screen-files-none = Keine Datei hat das in ihrem Namen.
screen-files-more = Mehr zeigen
screen-files-fine = Jede Datei wurde gelesen, und nichts fiel auf.

# Eine Zusammenfassung speichern
screen-save-lead = Ein Dokument zum Drucken, Behalten oder Weitergeben. Private Einzelheiten bleiben draußen, wenn du sie nicht hinzufügst.
screen-save-whom = Für wen?
screen-save-whom-me = Für mich
screen-save-whom-me-text = Mehrere Seiten: was auffällt, jede Kategorie mit Beispielen, Zeiten und Firmen.
screen-save-whom-parent = Für Eltern
screen-save-whom-parent-text = Zahlen, Tageszeiten, wer noch und was zu tun ist. Keine Nachricht, kein Beitrag und kein Beispiel ist darin.
screen-save-whom-lawyer = Für Rechtsbeistand oder Behörde
screen-save-whom-lawyer-text = Mit dem, was fehlt, woher jede Zahl kommt, und einer Liste aller Dateien.
screen-save-whom-one-page = Eine Seite
screen-save-whom-one-page-text = Die Zahlen auf einen Blick, auf einer einzigen Seite.
screen-save-paper = Papier
screen-save-paper-a4 = A4
screen-save-paper-letter = Letter
screen-save-kinds = Was hineinkommt
screen-save-kinds-how = Besonders sensible Arten bleiben draußen, bis du sie ankreuzt.
screen-save-kinds-open = Die Arten zeigen: { $name }
screen-save-keep = Ganz ausgeschriebene Einzelheiten
screen-save-keep-how = Ohne Häkchen werden sie gekürzt oder ausgelassen. Ganze Kartennummern, Gerätenummern und Passwörter bleiben immer weg.
save-records-left-out = { $count ->
    [one] Ein Eintrag ist nach deiner Wahl weggelassen. Er wird noch gezählt.
   *[other] { $count } Einträge sind nach deiner Wahl weggelassen. Sie werden noch gezählt.
}
save-records-back = Wieder aufnehmen
screen-save-keep-contact = Deine E-Mail-Adressen und Telefonnummern
screen-save-keep-people = Namen anderer Menschen
screen-save-keep-words = Worte von Nachrichten, Beiträgen und Suchen
screen-save-keep-addresses = Wohn- und Lieferanschriften
screen-save-keep-places = Genaue Orte, auf etwa 100 m
screen-save-keep-network = Internetadressen
screen-save-keep-files = Dateinamen, die deinen Namen enthalten können
screen-save-keep-sensitive = Beispiele besonders sensibler Arten
screen-save-look = Wie es aussehen wird
screen-save-making = Die Seiten entstehen…
save-pages-so-far = Seite { $number } von { $total }
screen-save-page = Seite { $number } von { $total }
screen-save-page-said = Seite { $number } von { $total }, wie sie gespeichert wird
screen-save-page-before = Vorige Seite
screen-save-page-after = Nächste Seite
screen-save-named = { $count ->
    [0] Nach deiner jetzigen Wahl ist auf diesen Seiten nichts Privates ausgeschrieben.
    [one] Eine Angabe auf diesen Seiten kann verraten, wer du bist. Sie hat einen Rahmen.
   *[other] { $count } Angaben auf diesen Seiten können verraten, wer du bist. Jede hat einen Rahmen.
}
screen-save-title = Speichern
screen-save-path = Ordner und Name
screen-save-choose = Ort wählen…
screen-save-now = Speichern
screen-save-file-name = Dossier-Zusammenfassung
screen-save-saving = Wird gespeichert…
screen-save-exists = Eine Datei mit diesem Namen gibt es schon: { $name }
screen-save-replace = Ersetzen
screen-save-keep-old = Die alte behalten
screen-save-done = { $pages ->
    [one] Gespeichert, eine Seite, als { $name }
   *[other] Gespeichert, { $pages } Seiten, als { $name }
}
screen-save-done-hidden = { $count ->
    [0] Kein privater Wert musste ausgelassen werden.
    [one] Ein privater Wert wurde ausgelassen.
   *[other] { $count } private Werte wurden ausgelassen.
}
screen-save-failed-space = Dort ist kein Platz mehr. Nichts wurde gespeichert.
screen-save-failed-room = Dort ist nicht genug Platz: { $needed } werden gebraucht, { $free } sind frei. Nichts wurde gespeichert, und eine Datei, die vorher dort war, ist unverändert. Wähle einen anderen Ort.
screen-save-failed-allowed = Du darfst dort nicht schreiben. Nichts wurde gespeichert.
screen-save-failed-folder = Diesen Ordner gibt es nicht. Nichts wurde gespeichert.
screen-save-failed-in-use = Ein anderes Programm hält die Datei dieses Namens offen. Schließe sie dort, etwa in deinem PDF-Betrachter, und speichere noch einmal. Nichts wurde gespeichert.
screen-save-failed-is-read = Das ist die Datei, die hier geöffnet ist. Wähle einen anderen Namen. Nichts wurde gespeichert.
screen-save-failed-read-only = Auf dieses Laufwerk kann nicht geschrieben werden. Nichts wurde gespeichert.
screen-save-failed-other = Dort ließ es sich nicht speichern. Bitte wähle einen anderen Ort.
screen-save-failed-made = Die Seiten ließen sich nicht erstellen. Dein Export wurde nicht verändert. Versuche eine andere Wahl.
screen-save-failed-check = Die fertige Datei bestand ihre eigene Prüfung auf private Einzelheiten nicht. Sie wurde verworfen.
screen-save-failed-dialog = Dieses System bietet kein Fenster zur Dateiauswahl. Du kannst einen Pfad tippen.

## Ist es wirklich offline, und was versprochen werden kann

proof-title = Ist es wirklich offline?
proof-text = Drück den Knopf, und Dossier versucht jeden Weg ins Internet: vom Fenster aus und von dem Teil aus, der deine Datei liest. Das System sollte alle ablehnen. Von dir wird nichts gesendet.
proof-button = Jetzt prüfen
proof-running = Wird geprüft…
proof-failed = Die Prüfung ließ sich nicht ausführen. Schalte zur Sicherheit das Netzwerk aus; ohne es geht alles.
proof-way = Weg hinaus
proof-by-program = Das Fenster
proof-by-reader = Der Teil, der deine Datei liest
promise-can = Was Dossier versprechen kann
promise-can-1 = Es hat keinen Code für das Internet, und unter Linux verweigert ihm das System jede Verbindung.
promise-can-2 = Deine Datei liest ein Teil, der keine andere Datei öffnen und kein anderes Programm starten kann.
promise-can-3 = Nichts aus deiner Datei wird auf die Festplatte geschrieben, außer was du selbst speicherst.
promise-can-4 = Was nicht gelesen werden konnte, wird genannt. Nichts in einem Archiv wird stillschweigend übergangen.
promise-can-5 = Eine Zusammenfassung lässt private Einzelheiten aus, wenn du sie nicht ankreuzt, und wird vor dem Speichern darauf geprüft.
promise-cannot = Was Dossier nicht versprechen kann
promise-cannot-1 = Es kann nicht versprechen, dass die Firma dir alles gegeben hat. Es zeigt nur, was in der Datei steht.
promise-cannot-2 = Es kann nicht versprechen, dass niemand sonst auf deinen Bildschirm sieht oder dass andere Programme auf diesem Computer ehrlich sind.
promise-cannot-3 = Es kann nicht verhindern, dass das System Speicher auf die Festplatte auslagert, wenn er knapp ist oder der Computer schläft.
promise-cannot-4 = Es kann nicht zurückholen, was du kopierst oder speicherst. Manche Systeme schicken kopierten Text an andere Geräte.
promise-cannot-5 = Es kann nicht versprechen, dass eine Vermutung stimmt. Wo Regeln für eine Plattform nicht bekannt sind, entscheiden Wörter, und das steht auf dem Bildschirm.
promise-cannot-6 = Auf einem USB-Stick im älteren Format FAT kann es eine Datei nicht heil halten, wenn der Strom ausfällt. Warte, bis gespeichert ist.
nav-export-more = { $name } und { $count } weitere
nav-export-more-short = { $name } +{ $count }
