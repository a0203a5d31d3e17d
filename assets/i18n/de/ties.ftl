# Ties, devices and what stands beside them.

screen-records-deleted = Als gelöscht markiert
screen-records-signed-in = Noch angemeldet
screen-records-among = { $count ->
    [one] Ein ausgewählter Eintrag
   *[other] { $count } ausgewählte Einträge
}
