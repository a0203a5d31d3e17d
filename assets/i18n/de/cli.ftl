# Die Befehlszeile: Hilfe, Fortschritt, die gedruckte Zusammenfassung, was schiefging.

## Hilfe

cli-about-dossier = Zeigt dir aus dem Export einer Plattform, was sie über dich hat. Nichts verlässt diesen Computer.
cli-about-scan = Liest einen Export und druckt eine Zusammenfassung oder schreibt sie in Dateien
cli-about-demo = Zeigt alles an einer erfundenen Person
cli-about-sample = Schreibt einen erfundenen Export
cli-about-platforms = Listet die Plattformen auf, die erkannt werden
cli-about-check-profile = Prüft Plattformprofile, die andere geschrieben haben
cli-help-help = Diese Hilfe zeigen
cli-help-version = Die Version zeigen
cli-help-dossier-paths = ZIP-Dateien, Ordner oder einzelne Dateien, die im Fenster geöffnet werden
cli-help-scan-paths = ZIP-Dateien, Ordner oder einzelne Dateien; Teile eines Exports gehören zusammen
cli-help-scan-json = Die Zusammenfassung als JSON schreiben; - ist die Standardausgabe
cli-help-scan-pdf = Die Zusammenfassung als PDF schreiben
cli-help-scan-records = Jeden Eintrag mit Inhalt schreiben, je eine JSON-Zeile
cli-help-scan-csv = Tabellen für Tabellenprogramme in einen Ordner schreiben, eine je Art
cli-help-scan-full = Auch private Einzelheiten in die Tabellen schreiben
cli-help-scan-html = Die Zusammenfassung als eine Webseite schreiben
cli-help-scan-whom = Für wen das PDF ist
cli-help-scan-paper = Das Papierformat
cli-help-scan-lang = Die Sprache: en, zh-Hans, zh-Hant, es, de oder fr
cli-help-scan-time-zone = Die Uhr für Tage und Stunden: export, local oder ein Name wie Europe/Paris
cli-help-scan-password-file = Eine Datei mit dem Passwort in der ersten Zeile; es wird bei jeder verschlossenen Datei versucht
cli-help-scan-unlisted = Auch Dateien lesen, die ein Archiv neben seiner eigenen Liste der Dateien enthält
cli-help-scan-damaged = Auch Dateien zählen, die nicht zu ihrer eigenen Prüfzahl passen
cli-help-scan-profiles = Ein Ordner mit weiteren Plattformprofilen
cli-help-scan-threads = Wie viele Threads genutzt werden; das Ergebnis ist immer dasselbe
cli-help-scan-quiet = Nichts über den Fortschritt sagen
cli-help-demo-name = Welche erfundene Person
cli-help-demo-pdf = Wohin das PDF geschrieben wird; öffnet kein Fenster
cli-help-sample-name = Welcher erfundene Export
cli-help-sample-out = Wohin er geschrieben wird; - ist die Standardausgabe
cli-help-sample-records = Ungefähr wie viele Einträge
cli-help-sample-seed = Derselbe Startwert ergibt dieselben Bytes
cli-help-sample-truth = Die Anzahlen jedes Abschnitts als JSON schreiben
cli-help-sample-size-mb = Für einen Korpus: ungefähr wie viele Megabyte, entpackt
cli-help-platforms-json = Die Liste als JSON schreiben
cli-help-check-profile-files = Die zu prüfenden Profile

## Fortschritt

cli-step-opening = Öffnen…
cli-step-recognizing = Herausfinden, was es ist…
cli-step-reading =
    Lesen: { $percent } %, { $count ->
        [one] ein Eintrag
       *[other] { $records } Einträge
    }
cli-step-concluding = Suchen, was auffällt…
cli-step-sums = SHA-256 jeder Datei berechnen: { $percent } %
cli-no-sums = Die SHA-256 jeder Datei ließ sich nicht berechnen.

## Die gedruckte Zusammenfassung

cli-recognised = { $name } (Aufbau { $layout })
cli-recognised-by-words = { $name } (nach Wörtern sortiert; das Format ist nicht dokumentiert)
cli-not-recognised = Keine bekannte Plattform. Nach Wörtern und Werten sortiert.
cli-total =
    { $count ->
        [0] Keine Einträge
        [one] Ein Eintrag
       *[other] { $number } Einträge
    }
cli-total-dates =
    { $count ->
        [one] Ein Eintrag
       *[other] { $number } Einträge
    }, { $dates }
cli-empty-categories = In diesem Export nicht gefunden: { $list }.
cli-stands-out = Was auffällt
cli-not-found =
    { $count ->
        [one] Eines, das dem Vernehmen nach gesammelt wird, steht nicht in diesem Export.
       *[other] { $count } Dinge, die dem Vernehmen nach gesammelt werden, stehen nicht in diesem Export.
    }
cli-read-none = Es sind keine Dateien darin.
cli-read-all =
    { $count ->
        [one] Die eine Datei darin wurde gelesen.
       *[other] Alle { $count } Dateien darin wurden gelesen.
    } { $sorted } der Werte sind sortiert.
cli-read-some = { $read } von { $count } Dateien darin wurden ganz gelesen. { $sorted } der Werte sind sortiert.
cli-more-problems =
    { $count ->
        [one] Noch eine Anmerkung steht in der JSON-Zusammenfassung.
       *[other] Noch { $count } Anmerkungen stehen in der JSON-Zusammenfassung.
    }
cli-unlisted = Mit --unlisted im Befehl werden auch diese gelesen.
cli-damaged = Mit --damaged im Befehl wird auch sie gezählt.
cli-saved = { $path } gespeichert.

## Plattformen und Profile

cli-platform =
    { $name }: { $count ->
        [one] ein Abschnitt
       *[other] { $count } Abschnitte
    }, Aufbau { $layouts }
cli-profile-good = { $path }: keine Fehler

## Was schiefging

cli-no-display = Es gibt keinen Bildschirm für ein Fenster. Versuche „dossier demo“ oder „dossier scan“ mit dem Pfad eines Exports.
cli-no-window = Das Fenster ließ sich nicht öffnen. Versuche „dossier scan“ mit dem Pfad eines Exports.
cli-cannot-open = { $path } lässt sich nicht öffnen. Prüfe den Namen und ob du die Datei lesen darfst.
cli-cannot-open-missing = { $path } kann nicht geöffnet werden: Dort ist nichts. Prüfe den Namen.
cli-cannot-open-allowed = { $path } kann nicht geöffnet werden: Du darfst die Datei nicht lesen. Erlaube dir das Lesen in ihren Eigenschaften oder frage jemanden, der es darf.
cli-cannot-open-in-use = { $path } kann nicht geöffnet werden: Ein anderes Programm hält die Datei fest. Schließe es, oder warte, bis es fertig ist.
cli-cannot-open-not-here = { $path } kann nicht geöffnet werden: Nur der Name ist auf diesem Computer. Lade die Datei zuerst herunter, dann versuche es noch einmal.
cli-no-password = Die erste Zeile von { $path } ist leer, darin steht kein Passwort.
cli-cannot-start = Der Leseprozess ließ sich nicht starten. Starte Dossier noch einmal.
cli-died = Das Lesen endete bei diesem Export zu oft. Nichts konnte gelesen werden.
cli-bad-frame = Der Leseprozess gab eine Antwort, die nicht aufgeht. Nichts wird gezeigt.
cli-no-pdf = Das PDF ließ sich nicht erstellen, darum wurde keines geschrieben.
cli-no-html = Die Webseite ließ sich nicht erstellen, darum wurde keine geschrieben.
cli-one-output = Nur eine der Ausgaben kann die Standardausgabe (-) sein.
cli-no-language = Die Sprache { $value } gibt es hier nicht. Bekannt: { $known }.
cli-no-zone = { $value } ist keine Zeitzone. Nimm export, local oder einen Namen wie Europe/Paris.
cli-no-sample = Einen erfundenen Export dieses Namens gibt es nicht. Bekannt: { $known }.
cli-broken-sample = Der erfundene Export ist beschädigt. Installiere Dossier noch einmal.
cli-out-closed = Die Standardausgabe nimmt nichts mehr an.
cli-save-no-space = { $path } wurde nicht gespeichert: Es ist kein Platz mehr.
cli-save-no-room = { $path } wurde nicht gespeichert: { $needed } werden gebraucht, dort sind nur { $free } frei. Was vorher dort war, ist unverändert.
cli-save-not-allowed = { $path } wurde nicht gespeichert: Du darfst dort nicht schreiben.
cli-save-exists = { $path } wurde nicht gespeichert: Etwas anderes hat diesen Namen.
cli-save-no-folder = { $path } wurde nicht gespeichert: Den Ordner gibt es nicht.
cli-save-in-use = { $path } wurde nicht gespeichert: Ein anderes Programm hält die Datei dieses Namens offen. Schließe sie dort, etwa in deinem PDF-Betrachter.
cli-save-is-read = { $path } wurde nicht gespeichert: Das ist die Datei, die gelesen werden soll.
cli-save-read-only = { $path } wurde nicht gespeichert: Auf das Laufwerk kann nicht geschrieben werden.
cli-save-other = { $path } wurde nicht gespeichert.

## Ist es wirklich offline?

cli-help-dossier-prove-offline = Jeden Weg aus diesem Computer versuchen und zeigen, was das System antwortet; nichts wird gesendet
cli-display-elsewhere = Dieser Bildschirm gehört zu einem anderen Computer. Dossier müsste Bilder deiner Daten über das Netzwerk schicken, darum startet es dort nicht.
proof-tried = Beide Teile von Dossier haben das System um einen Weg aus diesem Computer gebeten. Nichts wurde gesendet.
proof-line = { $way }: das Programm: { $program }; der Teil, der deine Datei liest: { $reader }
proof-way-tcp4 = Verbindung zu einer Internetadresse (TCP, IPv4)
proof-way-tcp6 = Verbindung zu einer Internetadresse (TCP, IPv6)
proof-way-udp4 = Einzelne Pakete, Namensauflösung (UDP, IPv4)
proof-way-udp6 = Einzelne Pakete, Namensauflösung (UDP, IPv6)
proof-way-netlink = Netzwerkeinstellungen dieses Computers (netlink)
proof-way-vsock = Von einer virtuellen Maschine zu ihrem Wirt (vsock)
proof-refused = verweigert
proof-ended = verweigert, und dieser Teil wurde beendet
proof-possible = möglich
proof-untried = konnte nicht versucht werden
proof-program = Was im Programm gilt:
proof-reader = Was in dem Teil gilt, der deine Datei liest:
proof-layer = { $layer }: { $state }
proof-layer-calls = Das System verweigert Netzwerkverbindungen und alles Unnötige (seccomp)
proof-layer-files = Das System verweigert Netzwerkports und dem lesenden Teil Dateien (Landlock)
proof-layer-memory = Der Speicher ist begrenzt
proof-layer-core-dumps = Beim Absturz wird keine Kopie des Speichers geschrieben
proof-on = an
proof-off = aus, dieses System hat es nicht
proof-holds = Jeder Weg hinaus ist geschlossen.
proof-open = Auf diesem System ist nicht jeder Weg hinaus geschlossen. Schalte zur Sicherheit das Netzwerk aus; ohne es geht alles.
cli-corpus-records = Ein Korpus ist so groß, wie --size-mb sagt. Er hat kein --records.
cli-sample-size = Nur ein Korpus hat --size-mb. Nimm hier --records.

## Tables for research

cli-help-scan-parquet = Eine Tabelle für die Forschung schreiben (Parquet); mit --each einen Ordner voller Tabellen
cli-help-scan-detail = Was sie enthält: counts, records (ohne Inhalte) oder contents
cli-help-scan-each = Jede Datei und jeden Ordner in PATH als eigenen Export nehmen; was getan ist, wird nicht noch einmal getan
cli-help-scan-json-each = Mit --each eine Zusammenfassung jedes Exports als JSON in einen Ordner schreiben
cli-detail-alone = --detail sagt, was --parquet schreibt, und braucht darum --parquet.
cli-no-identity = Eine Datei änderte sich beim Lesen, darum wurde keine Tabelle geschrieben. Beginne noch einmal.
cli-each-outputs = Mit --each nenne einen Ordner mit --parquet oder --json-each, und keine andere Ausgabe.
cli-each-not-ours = { $path } enthält Dateien, die Dossier nicht geschrieben hat. Wähle einen leeren Ordner.
cli-each-progress = { $done } von { $total } Exporten
cli-each-twice = { $path }: Derselbe Export ist zweimal da. Er zählt einmal.
cli-each-unread = { $path }: Nichts konnte gelesen werden.
cli-each-partly = { $path }: Ein Teil konnte nicht gelesen werden.
cli-each-done = Gelesene Exporte: { $read }. Zum Teil: { $partly }. Nicht gelesen: { $unread }.
cli-each-before = { $count } davon { $count ->
        [one] war
       *[other] waren
    } vorher schon getan.
cli-each-gone = { $count ->
        [one] Ein Export, den es nicht mehr gibt, wurde
       *[other] { $count } Exporte, die es nicht mehr gibt, wurden
    } aus den Tabellen genommen.

## Does a summary agree with an export?

cli-about-verify = Hält eine Zusammenfassung gegen einen Export und sagt, was abweicht
cli-help-verify-summary = Eine von Dossier geschriebene Zusammenfassung: PDF, JSON oder Webseite
cli-help-verify-paths = Der Export, von dem sie ist, so wie er für die Zusammenfassung gegeben wurde
cli-help-verify-password-file = Eine Datei mit dem Passwort in der ersten Zeile; es wird bei jeder verschlossenen Datei versucht
cli-help-verify-unlisted = Auch Dateien lesen, die ein Archiv neben seiner eigenen Liste der Dateien enthält
cli-help-verify-damaged = Auch Dateien zählen, die nicht zu ihrer eigenen Prüfzahl passen
cli-help-verify-profiles = Ein Ordner mit weiteren Plattformprofilen
cli-help-verify-threads = Wie viele Threads genutzt werden; das Ergebnis ist immer dasselbe
cli-help-verify-quiet = Nichts über den Fortschritt sagen
verify-no-summary = { $path } ist keine prüfbare Zusammenfassung: Sie enthält keine Prüfsummen und Zahlen von Dossier.
verify-versions = Die Zusammenfassung stammt von Dossier { $told }. Dies ist Dossier { $now }.
verify-same = Die Zusammenfassung stimmt mit diesem Export überein: Prüfsummen, Regeln, Anzahl der Dateien und Einträge jeder Art. { $count } Zahlen wurden verglichen.
verify-differs = { $count ->
        [one] Eine Zahl weicht ab.
       *[other] { $count } Zahlen weichen ab.
    }
verify-line = { $what }: { $told } in der Zusammenfassung, { $now } in diesem Export
verify-none = nichts
verify-source = Prüfsumme (SHA-256) und Bytes der Datei { $number }
verify-rules = Aufbau und Regeln von { $id }
verify-count-entries = Dateien darin
verify-count-read = Gelesene Dateien
verify-count-partial = Zum Teil gelesene Dateien
verify-count-media = Bilder, Filme und Töne
verify-count-unread = Nicht gelesene Dateien
verify-count-values = Werte
verify-count-values-sorted = Sortierte Werte
verify-count-problems = Probleme
verify-count-records = Einträge
verify-count-bytes = Entpackte Bytes
verify-count-undated = Einträge ohne Datum
verify-count-day-only = Einträge mit Tag, aber ohne Uhrzeit
verify-count-total-bytes = Bytes aller Dateien
verify-count-read-bytes = Gelesene Bytes
verify-count-structure-bytes = Bytes von Listen und Füllung
verify-count-media-bytes = Bytes von Bildern, Filmen und Tönen
verify-count-damaged-bytes = Beschädigte Bytes
verify-count-locked-bytes = Verschlossene Bytes
verify-count-left-out-bytes = Bytes nicht gelesener Dateien
verify-count-unknown-bytes = Bytes, die nichts erklärt
pdf-check = Prüfsummen und Zahlen, damit jeder diese Zusammenfassung am Export prüfen kann
cli-how-password = Ein Passwort gibt man mit --password-file DATEI an: Die erste Zeile dieser Datei ist das Passwort.
