# Ties, devices and what stands beside them.

screen-records-deleted = Marcado como borrado
screen-records-signed-in = Sesión aún iniciada
screen-records-among = { $count ->
    [one] Un registro elegido
   *[other] { $count } registros elegidos
}
