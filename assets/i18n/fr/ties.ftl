# Ties, devices and what stands beside them.

screen-records-deleted = Marqué comme supprimé
screen-records-signed-in = Encore connecté
screen-records-among = { $count ->
    [1] Une entrée choisie
   *[other] { $count } entrées choisies
}
