# Ties, devices and what stands beside them.

screen-records-deleted = Marcado como borrado
screen-records-signed-in = Sesión aún iniciada
screen-records-among = { $count ->
    [one] Un registro elegido
   *[other] { $count } registros elegidos
}

## Ties

nav-ties = Vínculos
ties-lead = Números, direcciones y dispositivos que están en más de una de tus exportaciones.
ties-alone = Hay una exportación abierta
ties-alone-how = Aquí se comparan dos exportaciones o más. Añade otra: las dos se leen juntas, solo en este ordenador.
ties-then = Lo que se busca en ambas
ties-then-1 = Números de teléfono, direcciones de correo y direcciones de internet.
ties-then-2 = Modelos de dispositivos y números que distinguen un móvil u ordenador de todos los demás.
ties-then-3 = El mismo valor en dos exportaciones muestra por qué dos empresas podrían ver que ambas tienen datos de una persona. No prueba que lo hagan.
ties-add = Añadir otra exportación…
ties-none = Ningún número, dirección o dispositivo está en más de una de estas exportaciones.
ties-export = { $name }: { $file }
ties-without = No se comparan, porque ahí ningún campo contiene un número, una dirección o un dispositivo: { $list }.
ties-stand = { $name }: { $what }
ties-caution = Solo se comparan campos, no las palabras de mensajes o publicaciones. Que dos exportaciones tengan el mismo valor no prueba que las empresas lo intercambien.
ties-compared = { $count ->
    [one] Una exportación
   *[other] Se comparan { $count } exportaciones
}
ties-phone = { $count ->
    [one] Un número de teléfono
   *[other] { $count } números de teléfono
}
ties-email = { $count ->
    [one] Una dirección de correo
   *[other] { $count } direcciones de correo
}
ties-advertising-id = { $count ->
    [one] Un número de publicidad
   *[other] { $count } números de publicidad
}
ties-device-id = { $count ->
    [one] Un número de dispositivo
   *[other] { $count } números de dispositivo
}
ties-mac = { $count ->
    [one] Un número de tarjeta de red
   *[other] { $count } números de tarjeta de red
}
ties-model = { $count ->
    [one] Un modelo de dispositivo
   *[other] { $count } modelos de dispositivo
}
ties-address = { $count ->
    [one] Una dirección de internet
   *[other] { $count } direcciones de internet
}
ties-first = { $count ->
    [one] la lista muestra uno de ellos
   *[other] la lista muestra { $count } de ellos
}
ties-left-out = { $count ->
    [one] Se dejó fuera un registro o vínculo, porque hay muchísimos.
   *[other] Se dejaron fuera { $count } registros o vínculos, porque hay muchísimos.
}

## Devices, and firms

devices-named-by = Lo nombran { $list }
firms-by-job = Por lo que hacen

## The foot, where there is little room

foot-offline-short = Solo en este ordenador
chart-fewer-short = Menos
chart-more-short = Más
