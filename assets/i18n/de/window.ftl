# Das Fenster selbst: sein Titel, seine Tasten, was es über einen Export im Ganzen sagt.

window-title = { $screen } · Dossier

## Tasten, in der Hilfe

key-search = In den Einträgen suchen
key-region = Zum nächsten Teil des Fensters
key-region-before = Zum vorigen Teil
key-pages = In einer Liste blättern
key-space = Das Markierte drücken oder ankreuzen
key-quit = Dossier schließen

## Die Leiste, und mehr Einzelheiten

bar-detail = Mehr Einzelheiten
key-detail = Mehr oder weniger Einzelheiten zeigen
screen-settings-detail = Einzelheiten am Anfang
screen-settings-detail-text = Mehr Einzelheiten fügt Tabellen mit jeder Zahl hinzu.
screen-settings-detail-simple = Einfach
screen-settings-detail-more = Mehr Einzelheiten
grid-title = Nach dem Weg, auf dem sie kamen
overview-rest = Der Rest, vergrößert. Diese Balken folgen nicht dem Maßstab oben.

## Lesen

scanning-left-seconds = { $count ->
    [one] Noch etwa eine Sekunde
   *[other] Noch etwa { $count } Sekunden
}
scanning-left-minutes = { $count ->
    [one] Noch etwa eine Minute
   *[other] Noch etwa { $count } Minuten
}

## Was du tun kannst

steps-how = Ein Schritt für jede Art von Daten. Häkchen bleiben auf diesem Computer.
steps-more = { $count ->
    [one] Noch einen zeigen
   *[other] Noch { $count } zeigen
}
steps-done = Das war der letzte.

## Was über einen Export im Ganzen zu sagen ist

state-locked-files = { $count ->
    [one] Eine Datei darin hat ein Passwort und wurde nicht gelesen.
   *[other] { $count } Dateien darin haben ein Passwort und wurden nicht gelesen.
}
    .do = Passwort eingeben
state-left-out = { $count ->
    [one] Das Lesen hielt bei einer Datei an und begann ohne sie neu. Der Rest ist hier.
   *[other] Das Lesen hielt bei { $count } Dateien an und begann ohne sie neu. Der Rest ist hier.
}
state-unfit = { $count ->
    [one] Eine Datei darin passt nicht zu ihrer eigenen Prüfzahl. Was darin steht, ist in keiner Zahl enthalten.
   *[other] { $count } Dateien darin passen nicht zu ihren eigenen Prüfzahlen. Was darin steht, ist in keiner Zahl enthalten.
}
    .do = Auch diese zählen
state-too-large = { $count ->
    [one] Eine Datei ist größer oder tiefer, als Dossier liest. Der Rest ist hier.
   *[other] { $count } Dateien sind größer oder tiefer, als Dossier liest. Der Rest ist hier.
}
state-second-archive = { $count ->
    [one] In { $name } steckt ein zweites Archiv mit einer Datei. Sie wurde nicht gelesen.
   *[other] In { $name } steckt ein zweites Archiv mit { $count } Dateien. Sie wurden nicht gelesen.
}
state-unlisted = { $count ->
    [one] Neben der Liste der Dateien in { $name } steht eine weitere Datei. Sie wurde nicht gelesen.
   *[other] Neben der Liste der Dateien in { $name } stehen { $count } weitere Dateien. Sie wurden nicht gelesen.
}
    .do = Auch diese lesen
state-no-files = Es sind keine Dateien darin.
state-unknown-app-words = Wir können diese Datei lesen, kennen aber die App nicht. Sie wurde nach ihren Wörtern sortiert.
state-known-app-words = Das sieht nach einer Datei von { $name } aus, aber Regeln dafür sind nicht bekannt. Sie wurde nach ihren Wörtern sortiert.
state-picked-app = Du hast gesagt, dass dies von { $name } ist. Es wurde nach den Regeln dafür und nach den Wörtern darin sortiert.
pick-app = Von welcher App ist das?
pick-app-none = Das weiß ich nicht
state-more-files = { $count ->
    [one] und eine mehr
   *[other] und { $count } mehr
}

## Spaltenköpfe: die Wege, auf denen Einträge kamen

grid-told = Von dir
grid-recorded = Aufgezeichnet
grid-worked-out = Errechnet
grid-others = Von anderen
grid-notes = Notizen

## Mehrere Exporte einer App

apart-title = { $count } Dateien sind von { $app }: ein Export in Teilen oder Kopien von verschiedenen Tagen?
apart-how = In ihnen liegen die gleichen Dateien. Bis du wählst, werden ihre Einträge zusammengezählt.
apart-together = Ein Export in Teilen
apart-compare = Vergleichen
apart-only = Nur { $name }

## Zwei Tage einer App nebeneinander

compare-to-day = { $name }, bis { $day }
compare-until = bis { $day }
compare-of-file = { $name }, { $file }
compare-new-since = Neu seit dem früheren
compare-new-since-how = Einträge nach dem letzten ihrer Art im früheren Export. Ein Klick zeigt diese Art von da an.
compare-about = etwa { $count }
compare-new-undated = Von Einträgen ohne Datum lässt sich nicht sagen, welche neu sind: Ein Klick zeigt alle.
compare-gone-since = Nicht mehr da
compare-gone-since-how = Der frühere Export hat davon bis zu seinem Ende mehr. Sie sind vielleicht gelöscht, oder die App gibt sie nicht mehr heraus.
compare-opens-kept = Ein Klick öffnet jenen Export und behält diesen.

## Zahlen eines Augenblicks

scanning-size = { $done } von { $total }
overview-missing-void = { $count ->
    [one] Eines mehr ist hier vorgesehen, aber leer.
   *[other] { $count } weitere sind hier vorgesehen, aber leer.
}
overview-missing-open = { $count ->
    [one] Bei einem lässt es sich nicht sagen: Manche Dateien wurden nicht gelesen.
   *[other] Bei { $count } lässt es sich nicht sagen: Manche Dateien wurden nicht gelesen.
}
overview-missing-unchecked = { $count ->
    [one] Von der Art einer Sache sind Einträge hier. Ob sie darunter ist, wurde nicht geprüft.
   *[other] Von der Art von { $count } Sachen sind Einträge hier. Ob sie darunter sind, wurde nicht geprüft.
}
missing-sources = Die Texte, die das sagen
value-true = ja
value-false = nein

## In welcher Form gespeichert wird

save-form-pdf = PDF
save-form-pdf-text = Die Seiten oben, zum Drucken oder Weitergeben.
save-form-page = Webseite
save-form-page-text = Dasselbe als eine Datei, die ein Browser öffnet. Sie lädt nichts nach.
save-form-tables = Tabellen (CSV)
save-form-tables-text = Alle Einträge der Arten, die hineinkommen: eine Tabelle je Art, zusammen in einer Zip-Datei. Private Angaben bleiben draußen, wenn sie oben nicht angehakt sind.
save-form-records = Einträge
save-form-records-text = Dieselben Einträge, je einer in einer Zeile, für andere Programme (NDJSON). Private Angaben bleiben draußen, wenn sie oben nicht angehakt sind.
save-done-page = Gespeichert als { $name }
save-done-records = { $count ->
    [one] Gespeichert, ein Eintrag, als { $name }
   *[other] Gespeichert, { $count } Einträge, als { $name }
}
save-copy-path = Kopieren, wo sie liegt

copy-look = Sieh sie durch, bevor du sie weitergibst: Wer dich gut kennt, erkennt dich vielleicht.
copy-more = Was bleibt, wie es war

map-near = bei { $town }, { $country }
