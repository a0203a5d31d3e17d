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
state-too-large = { $count ->
    [one] Eine Datei ist größer oder tiefer, als Dossier liest. Der Rest ist hier.
   *[other] { $count } Dateien sind größer oder tiefer, als Dossier liest. Der Rest ist hier.
}
state-unknown-app-words = Wir können diese Datei lesen, kennen aber die App nicht. Sie wurde nach ihren Wörtern sortiert.
state-known-app-words = Das sieht nach einer Datei von { $name } aus, aber Regeln dafür sind nicht bekannt. Sie wurde nach ihren Wörtern sortiert.
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
