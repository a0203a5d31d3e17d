# Ties, devices and what stands beside them.

screen-records-deleted = Als gelöscht markiert
screen-records-signed-in = Noch angemeldet
screen-records-among = { $count ->
    [one] Ein ausgewählter Eintrag
   *[other] { $count } ausgewählte Einträge
}

## Ties

nav-ties = Verbindungen
ties-lead = Nummern, Adressen und Geräte, die in mehr als einem deiner Exporte stehen.
ties-alone = Ein Export ist offen
ties-alone-how = Hier werden zwei oder mehr Exporte verglichen. Füge einen hinzu: Beide werden dann zusammen gelesen, nur auf diesem Computer.
ties-then = Was in beiden gesucht wird
ties-then-1 = Telefonnummern, E-Mail-Adressen und Internetadressen.
ties-then-2 = Gerätemodelle und Nummern, die ein Handy oder einen Computer von allen anderen unterscheiden.
ties-then-3 = Derselbe Wert in zwei Exporten zeigt, woran zwei Firmen erkennen könnten, dass beide Daten einer Person haben. Er beweist nicht, dass sie es tun.
ties-add = Weiteren Export hinzufügen …
ties-none = Keine Nummer, keine Adresse und kein Gerät steht in mehr als einem dieser Exporte.
ties-export = { $name }: { $file }
ties-without = Nicht verglichen, weil dort kein Feld eine Nummer, Adresse oder ein Gerät enthält: { $list }.
ties-stand = { $name }: { $what }
ties-caution = Verglichen werden nur Felder, nicht die Worte von Nachrichten oder Beiträgen. Derselbe Wert in zwei Exporten beweist nicht, dass die Firmen ihn austauschen.
ties-compared = { $count ->
    [one] Ein Export
   *[other] { $count } Exporte werden verglichen
}
ties-phone = { $count ->
    [one] Eine Telefonnummer
   *[other] { $count } Telefonnummern
}
ties-email = { $count ->
    [one] Eine E-Mail-Adresse
   *[other] { $count } E-Mail-Adressen
}
ties-advertising-id = { $count ->
    [one] Eine Werbenummer
   *[other] { $count } Werbenummern
}
ties-device-id = { $count ->
    [one] Eine Gerätenummer
   *[other] { $count } Gerätenummern
}
ties-mac = { $count ->
    [one] Eine Netzwerkkartennummer
   *[other] { $count } Netzwerkkartennummern
}
ties-model = { $count ->
    [one] Ein Gerätemodell
   *[other] { $count } Gerätemodelle
}
ties-address = { $count ->
    [one] Eine Internetadresse
   *[other] { $count } Internetadressen
}
ties-first = { $count ->
    [one] die Liste zeigt einen davon
   *[other] die Liste zeigt { $count } davon
}
ties-left-out = { $count ->
    [one] Ein Eintrag oder eine Verbindung wurde ausgelassen, weil es sehr viele sind.
   *[other] { $count } Einträge oder Verbindungen wurden ausgelassen, weil es sehr viele sind.
}

## Devices, and firms

devices-named-by = Genannt von { $list }
firms-by-job = Nach Aufgabe

## The foot, where there is little room

foot-offline-short = Nur auf diesem Computer
chart-fewer-short = Weniger
chart-more-short = Mehr
