# app

## Was ein Export braucht, um ganz gelesen zu werden

unlock-title = Diese Datei hat ein Passwort
unlock-wrong = Dieses Passwort hat sie nicht geöffnet
unlock-all = Die App hat es vielleicht per E-Mail oder SMS geschickt.
unlock-some =
    { $locked ->
        [one] Eine Datei darin braucht es.
       *[other] { $locked } Dateien darin brauchen es.
    } { $read ->
        [one] Eine Datei ohne Passwort wurde gelesen.
       *[other] { $read } Dateien ohne Passwort wurden gelesen.
    } Die App hat es vielleicht per E-Mail oder SMS geschickt.
unlock-field = Passwort
unlock-capitals = Die Feststelltaste scheint an zu sein.
unlock-open = Mit diesem Passwort öffnen
unlock-without = Ich habe es nicht
unlock-promise = Das Passwort dient nur dazu, diese Datei zu lesen. Es wird nicht gespeichert.
parts-title =
    { $count ->
        [one] Ein Teil dieses Exports fehlt
       *[other] { $count } Teile dieses Exports fehlen
    }
parts-more =
    { $count ->
        [one] und einer mehr
       *[other] und { $count } mehr
    }
parts-how = Die anderen Teile wurden gelesen. Füge die fehlenden hier hinzu oder ziehe sie auf dieses Fenster.
parts-add = Teile hinzufügen…
