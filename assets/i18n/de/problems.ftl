# Was nicht gelesen werden konnte und was zu tun ist; die Zustände leerer oder unvollständiger Ansichten.

## Probleme: was geschah, was erhalten blieb, was zu tun ist

problem-kept =
    { $count ->
        [one] Ein Eintrag daraus blieb erhalten.
       *[other] { $count } Einträge daraus blieben erhalten.
    }
problem-truncated = { $name } endet zu früh. Der Download war vielleicht nicht fertig.
    .kept = Was vor dem Ende kam, wurde gelesen.
    .do = Lade die Datei noch einmal herunter und vergleiche die Größen.
problem-damaged = Einiges in { $name } ergibt als Daten keinen Sinn.
    .kept = Der Rest des Exports wurde gelesen.
    .do = Lade den Export noch einmal herunter.
problem-checksum = { $name } passt nicht zur eigenen Prüfzahl. Die Datei hat sich vielleicht unterwegs verändert.
    .kept = Was darin steht, ist in keiner Zahl enthalten.
    .do = Lade den Export noch einmal herunter. „Auch diese zählen“ unter „Überblick“ zeigt, was darin steht.
problem-checksum-counted = { $name } passt nicht zur eigenen Prüfzahl. Die Datei hat sich vielleicht unterwegs verändert.
    .kept = Sie wurde trotzdem gelesen.
    .do = Lade den Export noch einmal herunter, wenn die Zahlen falsch aussehen.
problem-no-directory = Die Liste der Dateien in { $name } fehlt.
    .kept = Die Dateien wurden einzeln gefunden.
    .do = Lade den Export noch einmal herunter, um sicher zu sein, dass keine fehlt.
problem-locked = { $name } braucht ein Passwort.
    .kept = Dateien ohne Passwort wurden gelesen.
    .do = Die App hat das Passwort vielleicht per E-Mail oder SMS geschickt.
problem-wrong-password = Dieses Passwort hat { $name } nicht geöffnet.
    .kept = In deiner Datei wurde nichts verändert.
    .do = Prüfe Groß- und Kleinbuchstaben und versuche es noch einmal.
problem-sealed = { $name } ist auf eine Weise verschlossen, die Dossier nicht öffnen kann. Ein Passwort hilft hier nicht.
    .kept = Dateien, die nicht verschlossen sind, wurden gelesen.
    .do = Entpacke sie mit dem Programm, das sie verschlossen hat, und ziehe dann den Ordner hierher.
problem-bomb = { $name } würde entpackt weit größer als die Datei, darum wurde das Lesen beendet.
    .kept = Der Rest des Exports wurde gelesen.
    .do = Fordere den Export noch einmal an, wenn dir diese Datei wichtig ist.
problem-too-deep = { $name } ist tiefer verschachtelt, als Dossier liest.
    .kept = Was weniger tief liegt, wurde gelesen.
    .do = Öffne diese Datei für sich allein, wenn du den Rest brauchst.
problem-too-large = { $name } ist größer, als Dossier liest.
    .kept = Sie wurde gezählt, und ihr Anfang wurde gelesen, wo das möglich war.
    .do = Teile den Export in kleinere Teile, wenn du ihn anforderst.
problem-method = { $name } ist auf eine Weise gepackt, die Dossier noch nicht liest.
    .kept = Der Rest des Exports wurde gelesen.
    .do = Entpacke sie mit einem anderen Programm und ziehe dann den Ordner hierher.
problem-part-missing = Ein Teil dieses Satzes fehlt: { $name }.
    .kept = Die vorhandenen Teile wurden gelesen.
    .do = Füge die anderen Teile hinzu und öffne sie zusammen.
problem-encoding = Wie die Buchstaben in { $name } geschrieben sind, musste vermutet werden.
    .kept = Alles wurde gelesen. Einige Buchstaben können seltsam aussehen.
    .do = Sieh dir die Datei in der Liste der Dateien an, wenn Namen seltsam aussehen.
problem-malformed =
    { $count ->
        [one] Eine Stelle in { $name } folgt nicht den Regeln ihres Formats.
       *[other] { $count } Stellen in { $name } folgen nicht den Regeln ihres Formats.
    }
    .kept = Was verständlich war, blieb erhalten.
    .do = Sieh dir die Datei in der Liste der Dateien an.
problem-duplicate = { $name } ist mehr als einmal vorhanden.
    .kept = Sie wurde einmal gezählt.
    .do = Es ist nichts zu tun.
problem-duplicate-inside =
    { $count ->
        [one] Ein Eintrag steht in { $name } ein zweites Mal.
       *[other] { $count } Einträge stehen in { $name } ein zweites Mal.
    }
    .kept = Jeder wurde nur einmal gezählt.
    .do = Es ist nichts zu tun.
problem-layout = Die App hat ihre Dateien geändert: { $name } ist uns neu.
    .kept = Die Einträge stehen unter „Noch nicht sortiert“.
    .do = Suche sie in der Liste der Dateien.
problem-time =
    { $count ->
        [one] Ein Datum in { $name } war nicht zu verstehen.
       *[other] { $count } Daten in { $name } waren nicht zu verstehen.
    }
    .kept = Die Einträge bleiben erhalten, ohne Datum.
    .do = In den Zeitdiagrammen fehlen sie.
problem-rounded =
    { $count ->
        [one] Eine lange Zahl in { $name } wurde von einem Tabellenprogramm gekürzt, bevor sie hierher kam.
       *[other] { $count } lange Zahlen in { $name } wurden von einem Tabellenprogramm gekürzt, bevor sie hierher kamen.
    }
    .kept = Was von ihnen übrig ist, wird so gezeigt, wie es dort steht, etwa 1.23E+18.
    .do = Wenn du die Datei selbst geöffnet und gespeichert hast, nimm sie so, wie du sie heruntergeladen hast. Dort sind vielleicht noch alle Ziffern.
problem-name = Der Name { $name } ist nicht, was er scheint. Er kann verborgene Zeichen enthalten oder anderswohin zeigen.
    .kept = Die Datei wurde unter einem sicheren Namen gelesen.
    .do = Es ist nichts zu tun. Auf deine Festplatte wurde nichts geschrieben.
problem-crash = Dossier hat beim Lesen von { $name } einen Fehler gemacht.
    .kept = Der Rest des Exports wurde gelesen.
    .do = Du kannst uns die Art der Datei nennen. Schicke niemals die Datei selbst.
problem-crash-closed =
    { $count ->
        [one] Dossier hat beim Lesen von { $name } Fehler gemacht, darum blieb eine weitere Datei darin ungelesen.
       *[other] Dossier hat beim Lesen von { $name } Fehler gemacht, darum blieben { $count } weitere Dateien darin ungelesen.
    }
    .kept = Was vorher gelesen wurde, wird gezeigt.
    .do = Entpacke sie und ziehe die Ordner darin einzeln hierher, wenn dir der Rest wichtig ist.
problem-changed = { $name } hat sich beim Lesen verändert.
    .kept = Was vorher gelesen wurde, wird gezeigt.
    .do = Warte, bis der Download oder die Kopie fertig ist, und öffne sie dann noch einmal.
problem-format = { $name } ist eine Art von Datei, die Dossier nicht liest.
    .kept = Sie steht mit ihrer Größe in der Liste.
    .do = Öffne sie mit dem Programm, das sie gemacht hat.
problem-format-pdf = { $name } ist ein PDF-Dokument. Solche liest Dossier nicht.
    .kept = Es steht mit seiner Größe in der Liste.
    .do = Öffne es mit einem Programm für PDF-Dokumente.
problem-format-database = { $name } ist eine Datenbank, die eine App für sich selbst angelegt hat. Solche liest Dossier nicht.
    .kept = Sie steht mit ihrer Größe in der Liste.
    .do = Es ist nichts zu tun. Fordere die Daten in anderer Form an, wenn sie dir wichtig sind.
problem-format-document = { $name } ist ein Dokument eines Büroprogramms. Diese Art liest Dossier nicht.
    .kept = Es steht mit seiner Größe in der Liste.
    .do = Öffne es mit einem Büroprogramm.
problem-format-archive = { $name } ist eine gepackte Datei einer Art, die Dossier nicht öffnet.
    .kept = Sie steht mit ihrer Größe in der Liste.
    .do = Entpacke sie mit einem anderen Programm und ziehe dann den Ordner hierher.
problem-name-archive = { $name } heißt wie eine gepackte Datei, ist aber Text.
    .kept = Sie wurde als das gelesen, was sie ist.
    .do = Vielleicht wurde an ihrer Stelle eine Seite zum Anmelden gespeichert. Melde dich an und lade die Datei noch einmal herunter.
problem-truncated-loading = { $name } ist noch nicht fertig geladen, oder das Herunterladen wurde abgebrochen.
    .kept = Was bisher da ist, wurde gelesen.
    .do = Warte, bis dein Browser fertig ist, und öffne dann die fertige Datei.
problem-truncated-empty = { $name } ist leer. Darin steht nichts.
    .kept = Der Rest des Exports wurde gelesen.
    .do = Wenn etwas darin sein sollte, lade die Datei noch einmal herunter.
problem-not-allowed = Du darfst { $name } nicht lesen.
    .kept = Der Rest des Exports wurde gelesen.
    .do = Öffne die Eigenschaften in der Dateiverwaltung, erlaube dir das Lesen, und lies noch einmal.
problem-in-use = Ein anderes Programm hält { $name } fest.
    .kept = Der Rest des Exports wurde gelesen.
    .do = Schließe das Programm, oder warte, bis es fertig ist, und lies noch einmal.
problem-not-here = Nur der Name von { $name } ist auf diesem Computer. Die Datei selbst ist online.
    .kept = Der Rest des Exports wurde gelesen.
    .do = Wähle in der Dateiverwaltung, dass sie auf diesem Gerät bleibt. Lies dann noch einmal.
problem-unlisted =
    { $count ->
        [one] { $name } enthält eine weitere Datei, die in der eigenen Liste der Dateien nicht steht.
       *[other] { $name } enthält { $count } weitere Dateien, die in der eigenen Liste der Dateien nicht stehen.
    }
    .kept = Alle Dateien der Liste wurden gelesen.
    .do = Wähle unter „Überblick“ „Auch diese lesen“, wenn du sie sehen möchtest.
problem-second-archive =
    { $count ->
        [one] In { $name } steckt ein zweites Archiv mit einer Datei.
       *[other] In { $name } steckt ein zweites Archiv mit { $count } Dateien.
    }
    .kept = Das letzte Archiv darin wurde gelesen, wie es andere Programme tun.
    .do = Wähle unter „Überblick“ „Auch diese lesen“, wenn du sie sehen möchtest.

## Zustände: was wir sagen, und der Name des Knopfs, der hilft

state-nothing-in-category = Keine Einträge hier in diesem Export. Das beweist nicht, dass die Firma keine hat.
    .do = Was fehlt
state-nothing-found = Kein Eintrag passt. Versuche es mit weniger Filtern oder einem anderen Wort.
    .do = Filter löschen
state-not-an-export-photo = Das sieht nach einem Foto aus, nicht nach einem Export.
    .do = So bekommst du deine Datei
state-not-an-export-program = Das sieht nach einem Programm aus, nicht nach einem Export.
    .do = So bekommst du deine Datei
state-not-an-export-document = Das sieht nach einem Dokument aus, nicht nach einem Export.
    .do = So bekommst du deine Datei
state-not-an-export = Wir haben hier nichts gefunden, das nach einem Export aussieht.
    .do = So bekommst du deine Datei
state-unknown-app = Wir können diese Datei lesen, kennen aber die App nicht. Wir haben sortiert, was möglich war.
    .do = Liste der Dateien öffnen
state-reading-copy = Das ist die Lesefassung. Sie geht, hat aber weniger Einzelheiten. Fordere neu an und wähle JSON, um alles zu bekommen.
    .do = Schritte zeigen
state-locked = Diese Datei hat ein Passwort. Die App hat es vielleicht per E-Mail oder SMS geschickt.
    .do = Passwort eingeben
state-wrong-password = Dieses Passwort hat sie nicht geöffnet.
    .do = Noch einmal versuchen
state-part-of-set = Das ist Teil { $part } von { $parts }. Wir können ihn jetzt zeigen oder auf den Rest warten.
    .do = Teile hinzufügen
state-damaged = Die Datei endet zu früh. Der Download war vielleicht nicht fertig. Wir haben { $read } von { $all } Dateien gelesen.
    .do = Zeigen, was gelesen wurde
state-damaged-inside = Die Datei endet zu früh, mitten in einer Datei. Wir haben { $read } von { $all } Dateien ganz gelesen, und was vor dem Ende kam.
    .do = So lädst du sie noch einmal herunter
state-too-big = Dafür müssen { $needed } frei sein. Frei sind { $free }.
    .do = Bilder und Filme auslassen
state-layout-changed =
    { $count ->
        [one] Diese App hat ihre Dateien geändert. Eine Datei ist uns neu. Sie steht unter „Noch nicht sortiert“.
       *[other] Diese App hat ihre Dateien geändert. { $count } Dateien sind uns neu. Sie stehen unter „Noch nicht sortiert“.
    }
    .do = Liste der Dateien öffnen
state-no-dates =
    { $count ->
        [one] Ein Eintrag hat kein Datum. Er fehlt in den Zeitdiagrammen.
       *[other] { $count } Einträge haben kein Datum. Sie fehlen in den Zeitdiagrammen.
    }
    .do = Zeigen
state-shared-account = Das sieht nach einem geteilten Konto aus, mit { $count } Profilen.
    .do = Ein Profil wählen
state-phone-backup = Nur die App des Telefons selbst kann diese Art von Datei öffnen.
    .do = Warum ist das so?
state-short-report =
    { $count ->
        [one] Dieser Bericht umfasst 1 Stunde. Lass ihn 7 Tage an, um mehr zu sehen.
       *[other] Dieser Bericht umfasst { $count } Stunden. Lass ihn 7 Tage an, um mehr zu sehen.
    }
    .do = Schritte zeigen
state-links-only = Die Datei enthält Links zu deinen Bildern, nicht die Bilder. Links können ablaufen.
state-crash-last-time = Dossier schloss sich mitten im Lesen. In deiner Datei wurde nichts verändert.
    .do = Noch einmal lesen
state-reader-restarted = Das Lesen hielt bei einer Datei an und begann ohne sie neu. Der Rest ist hier.
    .do = Liste der Dateien öffnen
state-reader-gone = Das Lesen endete zu früh. Gezeigt wird, was bis dahin gelesen war.
    .do = Noch einmal lesen
state-file-gone = Die Datei ist nicht mehr dort, wo sie war. Vielleicht wurde sie verschoben oder ihr Laufwerk entfernt.
    .do = Datei noch einmal wählen
state-stopped = Du hast das Lesen angehalten. Gezeigt wird, was bis dahin gelesen war.
    .do = Den Rest lesen
state-several-exports = Diese Dateien scheinen nicht zusammenzugehören.
    .do = Einzeln öffnen
state-cannot-save = Die Datei konnte dort nicht gespeichert werden.
    .do = Anderen Ort wählen
