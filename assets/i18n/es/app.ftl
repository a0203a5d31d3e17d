# app

## Lo que necesita una exportación para leerse entera

unlock-title = Este archivo tiene contraseña
unlock-wrong = Esa contraseña no lo abrió
unlock-all = Puede que la app la haya enviado por correo o SMS.
unlock-some =
    { $locked ->
        [one] Un archivo de dentro la necesita.
       *[other] { $locked } archivos de dentro la necesitan.
    } { $read ->
        [one] Se leyó un archivo sin contraseña.
       *[other] Se leyeron { $read } archivos sin contraseña.
    } Puede que la app la haya enviado por correo o SMS.
unlock-field = Contraseña
unlock-capitals = Parece que las mayúsculas están fijadas.
unlock-open = Abrir con esta contraseña
unlock-without = No la tengo
unlock-promise = La contraseña solo sirve para leer este archivo. No se guarda.
parts-title =
    { $count ->
        [one] Falta una parte de esta exportación
       *[other] Faltan { $count } partes de esta exportación
    }
parts-more =
    { $count ->
        [one] y una más
       *[other] y { $count } más
    }
parts-how = Las demás partes se leyeron. Añade aquí las que faltan o arrástralas a esta ventana.
parts-add = Añadir partes…
