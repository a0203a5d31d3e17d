# La línea de órdenes: ayuda, progreso, el resumen impreso, lo que salió mal.

## Ayuda

cli-about-dossier = Te muestra lo que una plataforma tiene sobre ti, a partir de la exportación que te dio. Nada sale de este ordenador.
cli-about-scan = Lee una exportación e imprime un resumen, o lo escribe en archivos
cli-about-demo = Lo muestra todo con una persona inventada
cli-about-sample = Escribe una exportación inventada
cli-about-platforms = Lista las plataformas que se reconocen
cli-about-check-profile = Revisa perfiles de plataformas escritos por otros
cli-help-help = Mostrar esta ayuda
cli-help-dossier-paths = Archivos zip, carpetas o archivos sueltos que abrir en la ventana
cli-help-scan-paths = Archivos zip, carpetas o archivos sueltos; las partes de una exportación van juntas
cli-help-scan-json = Escribir el resumen como JSON; - es la salida estándar
cli-help-scan-pdf = Escribir el resumen como PDF
cli-help-scan-records = Escribir cada registro con su contenido, una línea JSON cada uno
cli-help-scan-csv = Escribir tablas para hojas de cálculo en una carpeta, una por tipo
cli-help-scan-full = Escribir también los detalles privados en las tablas
cli-help-scan-html = Escribir el resumen como una página web
cli-help-scan-whom = Para quién es el PDF
cli-help-scan-paper = El tamaño del papel
cli-help-scan-lang = El idioma: en, zh-Hans, zh-Hant, es, de o fr
cli-help-scan-time-zone = El reloj para días y horas: export, local o un nombre como Europe/Paris
cli-help-scan-password-file = Un archivo con la contraseña en su primera línea; se prueba en cada archivo cerrado
cli-help-scan-profiles = Una carpeta con más perfiles de plataformas
cli-help-scan-threads = Cuántos hilos usar; el resultado es siempre el mismo
cli-help-scan-quiet = No decir nada del progreso
cli-help-demo-name = Qué persona inventada
cli-help-demo-pdf = Dónde escribir el PDF; no abre ninguna ventana
cli-help-sample-name = Qué exportación inventada
cli-help-sample-out = Dónde escribirla; - es la salida estándar
cli-help-sample-records = Cuántos registros, más o menos
cli-help-sample-seed = La misma semilla da los mismos bytes
cli-help-sample-truth = Escribir las cuentas de cada sección como JSON
cli-help-sample-size-mb = Para un corpus: cuántos megabytes más o menos, descomprimido
cli-help-platforms-json = Escribir la lista como JSON
cli-help-check-profile-files = Los perfiles que revisar

## Progreso

cli-step-opening = Abriendo…
cli-step-recognizing = Averiguando qué es…
cli-step-reading =
    Leyendo: { $percent } %, { $count ->
        [one] un registro
       *[other] { $records } registros
    }
cli-step-concluding = Buscando lo que destaca…

## El resumen impreso

cli-recognised = { $name } (estructura { $layout })
cli-recognised-by-words = { $name } (ordenado por sus palabras; el formato no está documentado)
cli-not-recognised = Ninguna plataforma conocida. Ordenado por palabras y valores.
cli-total =
    { $count ->
        [0] Ningún registro
        [one] Un registro
       *[other] { $number } registros
    }
cli-total-dates =
    { $count ->
        [one] Un registro
       *[other] { $number } registros
    }, { $dates }
cli-empty-categories = No se encontró en esta exportación: { $list }.
cli-stands-out = Lo que destaca
cli-not-found =
    { $count ->
        [one] Una cosa que, según otros, se recoge no está en esta exportación.
       *[other] { $count } cosas que, según otros, se recogen no están en esta exportación.
    }
cli-read-all =
    { $count ->
        [one] Se leyó el único archivo que contiene.
       *[other] Se leyeron los { $count } archivos que contiene.
    } { $sorted } de los valores están ordenados.
cli-read-some = Se leyeron enteros { $read } de { $count } archivos. { $sorted } de los valores están ordenados.
cli-more-problems =
    { $count ->
        [one] Hay una nota más en el resumen JSON.
       *[other] Hay { $count } notas más en el resumen JSON.
    }
cli-saved = Guardado: { $path }.

## Plataformas y perfiles

cli-platform =
    { $name }: { $count ->
        [one] una sección
       *[other] { $count } secciones
    }, estructuras { $layouts }
cli-profile-good = { $path }: sin fallos

## Lo que salió mal

cli-no-display = No hay pantalla donde abrir una ventana. Prueba «dossier demo» o «dossier scan» con la ruta de una exportación.
cli-no-window = La ventana no pudo abrirse. Prueba «dossier scan» con la ruta de una exportación.
cli-cannot-open = { $path } no puede abrirse. Revisa su nombre y que puedas leerlo.
cli-no-password = La primera línea de { $path } está vacía, así que no hay contraseña.
cli-cannot-open-one = Uno de los archivos no puede abrirse. Revisa que puedas leerlo.
cli-cannot-start = El proceso de lectura no pudo empezar. Abre Dossier otra vez.
cli-died = La lectura terminó demasiadas veces en esta exportación. No pudo leerse nada.
cli-bad-frame = El proceso de lectura dio una respuesta que no cuadra. No se muestra nada.
cli-no-pdf = El PDF no pudo hacerse, así que no se escribió.
cli-no-html = La página web no pudo hacerse, así que no se escribió.
cli-one-output = Solo una de las salidas puede ser la salida estándar (-).
cli-no-language = Aquí no existe el idioma { $value }. Conocidos: { $known }.
cli-no-zone = { $value } no es una zona horaria. Usa export, local o un nombre como Europe/Paris.
cli-no-sample = No hay ninguna exportación inventada con ese nombre. Conocidas: { $known }.
cli-broken-sample = La exportación inventada está dañada. Instala Dossier otra vez.
cli-out-closed = La salida estándar ya no acepta nada.
cli-save-no-space = { $path } no se guardó: no queda espacio.
cli-save-not-allowed = { $path } no se guardó: no puedes escribir ahí.
cli-save-exists = { $path } no se guardó: otra cosa tiene ese nombre.
cli-save-no-folder = { $path } no se guardó: su carpeta no existe.
cli-save-read-only = { $path } no se guardó: no se puede escribir en el disco.
cli-save-other = { $path } no se guardó.

## ¿De verdad está sin conexión?

cli-help-dossier-prove-offline = Probar todas las salidas de este ordenador y mostrar qué responde el sistema; no se envía nada
cli-display-elsewhere = Esta pantalla está en otro ordenador. Dossier tendría que enviar imágenes de tus datos por la red, así que no se abre ahí.
proof-tried = Las dos partes de Dossier pidieron al sistema una salida de este ordenador. No se envió nada.
proof-line = { $way }: el programa: { $program }; la parte que lee tu archivo: { $reader }
proof-way-tcp4 = Conexión a una dirección de internet (TCP, IPv4)
proof-way-tcp6 = Conexión a una dirección de internet (TCP, IPv6)
proof-way-udp4 = Paquetes sueltos, consulta de nombres (UDP, IPv4)
proof-way-udp6 = Paquetes sueltos, consulta de nombres (UDP, IPv6)
proof-way-netlink = Ajustes de red de este ordenador (netlink)
proof-way-vsock = De una máquina virtual a su anfitrión (vsock)
proof-refused = denegado
proof-ended = denegado, y esa parte se cerró
proof-possible = posible
proof-untried = no pudo probarse
proof-program = Lo que rige en el programa:
proof-reader = Lo que rige en la parte que lee tu archivo:
proof-layer = { $layer }: { $state }
proof-layer-calls = El sistema deniega las conexiones de red y todo lo que no hace falta (seccomp)
proof-layer-files = El sistema deniega los puertos de red, y los archivos a la parte que lee (Landlock)
proof-layer-memory = La memoria tiene un límite
proof-layer-core-dumps = Si falla, no se escribe ninguna copia de la memoria
proof-on = activo
proof-off = inactivo, este sistema no lo tiene
proof-holds = Todas las salidas están cerradas.
proof-open = En este sistema no están cerradas todas las salidas. Apaga la red para estar seguro; todo funciona sin ella.
cli-corpus-records = Un corpus es tan grande como dice --size-mb. No tiene --records.
cli-sample-size = Solo un corpus tiene --size-mb. Usa aquí --records.
