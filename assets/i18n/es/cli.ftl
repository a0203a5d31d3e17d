# La línea de órdenes: ayuda, progreso, el resumen impreso, lo que salió mal.

## Ayuda

cli-about-dossier = Te muestra lo que una plataforma tiene sobre ti, a partir de la exportación que te dio. Nada sale de este ordenador.
cli-about-scan = Lee una exportación e imprime un resumen, o lo escribe en archivos
cli-about-demo = Lo muestra todo con una persona inventada
cli-about-sample = Escribe una exportación inventada
cli-about-platforms = Lista las plataformas que se reconocen
cli-about-check-profile = Revisa perfiles de plataformas escritos por otros
cli-help-help = Mostrar esta ayuda
cli-help-version = Mostrar la versión
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
cli-help-scan-unlisted = Lee también los archivos que un archivo comprimido guarda fuera de su propia lista
cli-help-scan-damaged = Cuenta también los archivos que no coinciden con su propio número de control
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
cli-step-sums = Calculando el SHA-256 de cada archivo: { $percent } %
cli-no-sums = No se pudo calcular el SHA-256 de cada archivo.

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
        [one] Una cosa que se dice que se recoge no está en esta exportación.
       *[other] { $count } cosas que se dice que se recogen no están en esta exportación.
    }
cli-read-none = No hay archivos dentro.
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
cli-unlisted = Añade --unlisted a la orden para leerlos también.
cli-damaged = Añade --damaged a la orden para contarlo también.
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
cli-cannot-open-missing = { $path } no puede abrirse: ahí no hay nada. Revisa el nombre.
cli-cannot-open-allowed = { $path } no puede abrirse: no tienes permiso para leerlo. Permítete leerlo en sus propiedades o pídelo a quien pueda.
cli-cannot-open-in-use = { $path } no puede abrirse: otro programa lo tiene ocupado. Cierra ese programa o espera a que termine.
cli-cannot-open-not-here = { $path } no puede abrirse: en este equipo solo está su nombre. Descárgalo primero y vuelve a intentarlo.
cli-no-password = La primera línea de { $path } está vacía, así que no hay contraseña.
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
cli-save-no-room = { $path } no se guardó: hacen falta { $needed } y ahí solo quedan libres { $free }. Lo que había antes sigue igual.
cli-save-not-allowed = { $path } no se guardó: no puedes escribir ahí.
cli-save-exists = { $path } no se guardó: otra cosa tiene ese nombre.
cli-save-no-folder = { $path } no se guardó: su carpeta no existe.
cli-save-in-use = { $path } no se guardó: otro programa tiene abierto el archivo con ese nombre. Ciérralo ahí, por ejemplo en tu visor de PDF.
cli-save-is-read = { $path } no se guardó: es el archivo que se va a leer.
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

## Tables for research

cli-help-scan-parquet = Escribir una tabla para investigación (Parquet); con --each, una carpeta de tablas
cli-help-scan-detail = Lo que contiene: counts, records (sin contenidos) o contents
cli-help-scan-each = Tomar cada archivo y carpeta de PATH como una exportación propia; lo hecho no se repite
cli-help-scan-json-each = Con --each, escribir en una carpeta un resumen JSON de cada exportación
cli-detail-alone = --detail dice lo que escribe --parquet, así que necesita --parquet.
cli-no-identity = Un archivo cambió mientras se leía, así que no se escribió ninguna tabla. Empieza otra vez.
cli-each-outputs = Con --each, nombra una carpeta con --parquet o --json-each, y ninguna otra salida.
cli-each-not-ours = { $path } contiene archivos que Dossier no escribió. Elige una carpeta vacía.
cli-each-progress = { $done } de { $total } exportaciones
cli-each-twice = { $path }: la misma exportación está dos veces. Cuenta una.
cli-each-unread = { $path }: no pudo leerse nada.
cli-each-partly = { $path }: una parte no pudo leerse.
cli-each-done = Exportaciones leídas: { $read }. En parte: { $partly }. No leídas: { $unread }.
cli-each-before = { $count } de ellas { $count ->
        [one] estaba hecha
       *[other] estaban hechas
    } de antes.
cli-each-gone = { $count ->
        [one] Una exportación que ya no está se quitó
       *[other] { $count } exportaciones que ya no están se quitaron
    } de las tablas.

## Does a summary agree with an export?

cli-about-verify = Compara un resumen con una exportación y dice qué difiere
cli-help-verify-summary = Un resumen escrito por Dossier: PDF, JSON o página web
cli-help-verify-paths = La exportación de la que es, tal como se dio para el resumen
cli-help-verify-password-file = Un archivo con la contraseña en su primera línea; se prueba en cada archivo cerrado
cli-help-verify-unlisted = Lee también los archivos que un archivo comprimido guarda fuera de su propia lista
cli-help-verify-damaged = Cuenta también los archivos que no coinciden con su propio número de control
cli-help-verify-profiles = Una carpeta con más perfiles de plataformas
cli-help-verify-threads = Cuántos hilos usar; el resultado es siempre el mismo
cli-help-verify-quiet = No decir nada del progreso
verify-no-summary = { $path } no es un resumen que pueda comprobarse: no lleva sumas de control ni cuentas de Dossier.
verify-versions = El resumen se hizo con Dossier { $told }. Este es Dossier { $now }.
verify-same = El resumen coincide con esta exportación: sumas de control, reglas, cuentas de archivos y registros de cada tipo. Se compararon { $count } números.
verify-differs = { $count ->
        [one] Un número difiere.
       *[other] { $count } números difieren.
    }
verify-line = { $what }: { $told } en el resumen, { $now } en esta exportación
verify-none = nada
verify-source = Suma de control (SHA-256) y bytes del archivo { $number }
verify-rules = Estructura y reglas de { $id }
verify-count-entries = Archivos dentro
verify-count-read = Archivos leídos
verify-count-partial = Archivos leídos en parte
verify-count-media = Imágenes, películas y sonidos
verify-count-unread = Archivos no leídos
verify-count-values = Valores
verify-count-values-sorted = Valores ordenados
verify-count-problems = Problemas
verify-count-records = Registros
verify-count-bytes = Bytes descomprimidos
verify-count-undated = Registros sin fecha
verify-count-day-only = Registros con día pero sin hora
verify-count-total-bytes = Bytes de todos los archivos
verify-count-read-bytes = Bytes leídos
verify-count-structure-bytes = Bytes de listas y relleno
verify-count-media-bytes = Bytes de imágenes, películas y sonidos
verify-count-damaged-bytes = Bytes dañados
verify-count-locked-bytes = Bytes cerrados
verify-count-left-out-bytes = Bytes de archivos que no se leen
verify-count-unknown-bytes = Bytes que nada explica
pdf-check = Sumas de control y cuentas, para que cualquiera compruebe este resumen con la exportación
cli-how-password = Una contraseña se da con --password-file ARCHIVO: la primera línea de ese archivo es la contraseña.
