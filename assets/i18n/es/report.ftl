# report: el resumen en papel

pdf-title = Lo que contiene esta exportación de { $platform }
pdf-title-unknown = Lo que contiene esta exportación
pdf-page = Página { $page } de { $pages }
pdf-continued = { $title } (continuación)
pdf-foot-left-out = { $count ->
    [0] Detalles privados omitidos: no se encontró ninguno
    [one] Detalles privados omitidos: sí (1 tipo)
   *[other] Detalles privados omitidos: sí ({ $count } tipos)
}
pdf-foot-full = Con todos los detalles: guárdalo bien

# De un vistazo
pdf-for = Para
pdf-for-me = Mí, para uso propio
pdf-made-on = Hecho el
pdf-file = Archivo de exportación
pdf-more-files = { $count ->
    [one] y 1 archivo más
   *[other] y { $count } archivos más
}
pdf-size = Tamaño del archivo de exportación
pdf-size-word = Tamaño
pdf-files-inside = { $count ->
    [one] 1 archivo dentro
   *[other] { $count } archivos dentro
}
pdf-dates = Fechas que abarca
pdf-no-dates = No hay fechas en esta exportación
pdf-records-word = Registros
pdf-kinds-left-out = { $count ->
    [one] 1 tipo de registro omitido por elección
   *[other] { $count } tipos de registro omitidos por elección
}
pdf-records-left-out = { $count ->
    [one] 1 registro no mostrado por elección
   *[other] { $count } registros no mostrados por elección
}
pdf-records = { $count ->
    [one] 1 registro
   *[other] { $count } registros
}
pdf-about = De qué trata
pdf-about-title = Registros por categoría
pdf-first = Primero
pdf-last = Último
pdf-care = Tratar con cuidado
pdf-care-note = «Tratar con cuidado» cuenta registros de tipos muy sensibles: documentos de identidad, salud, creencias, lugares exactos y visitas, contraseñas, tarjetas, dinero enviado o recibido y préstamos. Los pedidos y los saldos no cuentan.
pdf-limit-time = Las horas son las que escribió la empresa.
pdf-limit-all = La empresa puede tener más de lo que puso en esta exportación.
pdf-limit-proof = Un registro muestra lo que se anotó. No muestra quién tenía el teléfono.
pdf-own-computer = Hecho en mi propio ordenador. Dossier no lo envió a ningún sitio.

# Lo que destaca
pdf-notable = Lo que destaca
pdf-notable-intro = Algunas cosas que casi todos querrían saber primero. Cada número lleva a registros de la exportación.
pdf-notable-none = Según las reglas de Dossier, nada destacó.
pdf-source = De «{ $path }»
pdf-caution = Una cuenta muestra lo que se anotó, no por qué.

# Categorías
pdf-categories = Categoría por categoría
pdf-kind = Tipo
pdf-level = Privacidad
pdf-ways = Cómo lo obtuvieron
pdf-ways-all = Cómo lo obtuvieron: { $way }
pdf-by-month = Registros por mes
pdf-by-year = Registros por año
pdf-bars-alt = { $category }. La barra más alta son { $highest } registros. Los números están en la tabla siguiente.
pdf-year = Año
pdf-total = Total
pdf-earlier = { $count ->
    [one] 1 registro es anterior a { $year }.
   *[other] { $count } registros son anteriores a { $year }.
}
pdf-sensitive = { $count ->
    [one] 1 para tratar con cuidado
   *[other] { $count } para tratar con cuidado
}
pdf-examples = Ejemplos
pdf-example = Ejemplo
pdf-when = Cuándo
pdf-examples-none = Los tipos muy sensibles solo se cuentan. Aquí no se escribe ningún ejemplo.
pdf-person = Persona { $number }
pdf-words-left-out = Palabras omitidas ({ $count ->
    [one] 1 carácter
   *[other] { $count } caracteres
})
pdf-address-left-out = Dirección omitida

# Cuándo y dónde
pdf-when-where = Cuándo y dónde
pdf-hours = Horas de la semana
pdf-hours-read = Un cuadro es una hora de un día de la semana. Más registros: { $day }, { $hour } ({ $records }). Reloj: { $zone }.
pdf-hours-alt = Registros por día de la semana y hora. Más el { $day } a las { $hour }: { $records }. Los números están en la tabla siguiente.
pdf-hours-table = Los mismos números en una tabla
pdf-day = Día
pdf-heat-low = ningún registro
pdf-heat-high = { $count ->
    [one] 1 registro
   *[other] { $count } registros
}
pdf-gaps = Tiempos tranquilos
pdf-gaps-note = Tramos sin ningún registro con fecha. No se sabe por qué.
pdf-gap-first = Primer día
pdf-gap-last = Último día
pdf-gap-days = Días
pdf-countries = Países y regiones de los inicios de sesión
pdf-countries-note = Dónde están registradas las direcciones de internet (IP) de los inicios de sesión. Puede no ser donde estabas.
pdf-country = País o región

# Dispositivos e inicios de sesión
pdf-devices = Dispositivos e inicios de sesión
pdf-devices-count = { $count ->
    [one] 1 dato sobre un teléfono u ordenador, como su modelo, pantalla o programas
   *[other] { $count } datos sobre teléfonos u ordenadores, como un modelo, una pantalla o un programa
}
pdf-sign-ins-count = { $count ->
    [one] 1 inicio de sesión
   *[other] { $count } inicios de sesión
}
pdf-networks-count = { $count ->
    [one] 1 registro con una dirección de internet o red
   *[other] { $count } registros con una dirección de internet o red
}
pdf-device-ids-count = { $count ->
    [one] 1 número de identificación de un teléfono
   *[other] { $count } números de identificación de un teléfono
}
pdf-devices-note = Un inicio de sesión que no conoces puede ser un teléfono viejo tuyo, un programa auxiliar u otra persona.
pdf-apps = Lo que usaron las apps
pdf-apps-note = Apps que usaron la ubicación, la cámara, el micrófono, las fotos, los contactos o la biblioteca multimedia, o grabaron la pantalla, según cuenta el informe.
pdf-app = App
pdf-what = Lo que usó
pdf-at-night = De medianoche a las 5

# Quién más
pdf-firms = Quién más
pdf-firms-count = { $count ->
    [one] En las partes que enumeran empresas (anunciantes, informes de otras apps, llamadas de apps) se nombra otra empresa. Los nombres dentro de otros registros (anuncios, tiendas, apps, cobradores, remitentes) no se cuentan aquí.
   *[other] En las partes que enumeran empresas (anunciantes, informes de otras apps, llamadas de apps) se nombran otras { $count } empresas. Los nombres dentro de otros registros (anuncios, tiendas, apps, cobradores, remitentes) no se cuentan aquí.
}
pdf-firms-addresses = { $count ->
    [one] Se nombra una dirección de internet. No se sabe de quién es.
   *[other] Se nombran { $count } direcciones de internet. No se sabe de quién son.
}
pdf-firms-note = Estar en esta lista no demuestra que la empresa siga teniendo los datos.
pdf-firms-calls-note = «Llamadas» es cuántas veces las apps contactaron con la empresa. Un registro puede valer por muchas.
pdf-firm = Empresa
pdf-firm-does = Lo que hace
pdf-firm-domains = Direcciones en la red
pdf-firm-apps = Apps
pdf-firm-calls = Llamadas
pdf-more-firms = { $count ->
    [one] Hay una empresa más en la lista que Dossier muestra en pantalla.
   *[other] Hay { $count } empresas más en la lista que Dossier muestra en pantalla.
}
pdf-more-rows = { $count ->
    [one] Hay una fila más en la lista que Dossier muestra en pantalla.
   *[other] Hay { $count } filas más en la lista que Dossier muestra en pantalla.
}

# Lo que puedes hacer
pdf-to-do = Lo que puedes hacer
pdf-to-do-note = Marca lo que hayas hecho. Los menús cambian de una app a otra y con el tiempo.
pdf-to-do-keep = Guarda la exportación tal como está. En un conflicto, pregunta a tu abogado antes de borrar nada: puede ser una prueba.

# Cómo se hizo
pdf-made = Cómo se hizo
pdf-program = Programa
pdf-rules-used = Reglas usadas
pdf-rules-for = { $name }; forma de la exportación: { $layout }; versión de las reglas: { $rules }
pdf-files = Archivos
pdf-read = { $count ->
    [one] 1 leído
   *[other] { $count } leídos
}
pdf-media = { $count ->
    [one] 1 foto, película o sonido contado
   *[other] { $count } fotos, películas y sonidos contados
}
pdf-partial = { $count ->
    [one] 1 leído en parte
   *[other] { $count } leídos en parte
}
pdf-unread = { $count ->
    [one] 1 no leído
   *[other] { $count } no leídos
}
pdf-sorted = Valores con un tipo
pdf-sorted-share = { $percent } %
pdf-zone = Reloj
pdf-problems = Notas de lectura
pdf-sources = Archivos de la exportación y sus huellas
pdf-sha = SHA-256
pdf-sha-none = no calculada: demasiados archivos o muy grandes
pdf-rules = Cómo se cuentan los registros
pdf-rule-1 = Un registro es un elemento de una lista, un mensaje, un suceso, un archivo o un dato rellenado.
pdf-rule-2 = Cada registro tiene un tipo, así que las sumas cuadran. Los campos vacíos no cuentan.
pdf-rule-3 = Dos líneas sobre un suceso son un registro. El mismo documento dos veces cuenta una.
pdf-rule-4 = El tipo se elige por reglas de la plataforma y, si no, por palabras y forma.
pdf-left-out-title = Lo que se omitió
pdf-left-out-text = { $count ->
    [0] No hubo que omitir detalles privados.
    [one] Se omitieron o acortaron detalles privados de 1 tipo. Lo que no se muestra no está en este archivo, ni siquiera oculto.
   *[other] Se omitieron o acortaron detalles privados de { $count } tipos. Lo que no se muestra no está en este archivo, ni siquiera oculto.
}
pdf-left-out-counts = Los números dicen cuántas veces se reconoció un detalle así en la exportación. Un registro puede tener varios o ninguno. Por eso no son sumas de los registros por tipo.
pdf-glossary = Palabras usadas aquí
pdf-term-1 = Exportación
    .means = El archivo con tus datos que te dio la empresa.
pdf-term-2 = Registro
    .means = Un elemento de él, como un mensaje o un inicio de sesión.
pdf-term-3 = Inicio de sesión
    .means = Una vez que un teléfono u ordenador abrió tu cuenta.
pdf-term-4 = Dirección de internet (IP)
    .means = El número que una red da a una conexión.
pdf-term-5 = Suposición
    .means = Algo que dedujeron. Puede estar equivocado.
pdf-term-6 = Tratar con cuidado
    .means = Registros que las leyes protegen más o cuya pérdida puede dañar.
pdf-term-7 = Huella (SHA-256)
    .means = Un número hecho a partir de un archivo. Otro archivo da otro número. El de una carpeta se hace con una lista de sus archivos, ordenada por ruta. Cada línea es el número del archivo, dos espacios, su ruta y un fin de línea.
pdf-credits = Créditos
pdf-credits-text = Letras: Noto Sans, Noto Sans SC, Noto Sans Symbols 2 y Noto Emoji (SIL Open Font License 1.1). Páginas compuestas con Typst. La lista completa está en Dossier, en «Acerca de».

# Lo que usó una app, según el caso que nombra un perfil
use-location = Ubicación
use-contacts = Contactos
use-photos = Fotos
use-camera = Cámara
use-microphone = Micrófono
use-media-library = Biblioteca multimedia
use-screen-recording = Grabación de pantalla

## Para una madre o un padre, para un abogado

pdf-for-parent = Madre, padre o tutor
pdf-for-lawyer = Abogado, delegado de protección de datos o autoridad
pdf-for-one-page = Mí, en una página
pdf-likely = Parece venir de
pdf-talk = Para hablarlo juntos
pdf-talk-note = Preguntas que ayudan a mirarlo juntos. Nadie ha hecho nada malo por usar una app.
pdf-talk-1 = ¿Cuáles de estos números esperabas y cuáles no?
pdf-talk-2 = ¿A qué horas del día te gustaría que descansara el teléfono?
pdf-talk-3 = ¿Quién puede ver lo que publicas y quién puede escribirte?
pdf-talk-4 = ¿Cuál de las apps necesita saber dónde estás?
pdf-talk-5 = ¿Qué os gustaría borrar o desactivar juntos?
pdf-missing = Lo que se dice que se recoge
pdf-missing-note = Lo que la empresa y otros dicen que la plataforma recoge, frente a esta exportación. Que algo no esté aquí no demuestra que no se tenga.
pdf-claim = Lo que se dice que se recoge
pdf-claim-of = { $kind }
pdf-claim-kind-here = { $kind } ({ $count ->
    [one] hay 1 registro más de este tipo en la exportación
   *[other] hay otros { $count } registros de este tipo en la exportación
})
pdf-claim-of-all = { $count } de { $all }
pdf-claimed-by-more = { $first }; también: { $more }
pdf-claimed-by = Quién lo dice
pdf-claimed-work = { $by }: { $work }
pdf-where-from = De dónde vienen estos números
pdf-path = Lugar en la exportación
pdf-no = N.º
pdf-rule = Reglas
pdf-state = Estado
pdf-note = Nota
pdf-rule-of-words = palabras
pdf-rule-of-shape = forma de los valores
pdf-rule-of-none = sin ordenar
pdf-annex-files = Anexo { $letter }: archivos de la exportación
pdf-annex-files-note = Cada archivo de la exportación y qué fue de él. «N.º» es su número, que las notas nombran. «Reglas» nombra las de la plataforma que dieron su tipo a los registros, o dice que lo hicieron las palabras o la forma de los valores.
pdf-annex-sign-ins = Anexo { $letter }: inicios de sesión por país o región
pdf-annex-firms = Anexo { $letter }: todas las empresas

## A letter that asks for what is missing

pdf-annex-letter = Anexo { $letter }: carta pidiendo el resto
pdf-annex-letter-ios-app-privacy = Anexo { $letter }: carta a la empresa de una app, pidiendo mis datos
pdf-annex-letter-note = Un borrador para copiar y cambiar. Rellena lo que está entre corchetes.
letter-title = Carta pidiendo el resto
letter-lead = Una carta a la empresa, con lo que ella misma dice que recoge y falta en su exportación.
letter-lead-several = Una carta a cada empresa, con lo que ella misma dice que recoge y falta en su exportación.
letter-how = Cámbiala como quieras y rellena lo que está entre corchetes. Cópiala o guárdala, y envíala tú.
letter-by-law = Según qué ley
letter-law-gdpr = Unión Europea (RGPD)
letter-law-uk = Reino Unido (UK GDPR)
letter-law-pipl = China (PIPL)
letter-law-ccpa = California (CCPA)
letter-law-which = Elige dónde vives, o dónde la empresa tiene que responderte. Esto no es asesoramiento legal.
letter-in-language = Idioma de la carta
letter-hearsay-title = Lo que solo dicen artículos o publicaciones
letter-hearsay = { $count ->
    [one] Pedir también una cosa que solo nombran artículos o mensajes, no la empresa
   *[other] Pedir también { $count } cosas que solo nombran artículos o mensajes, no la empresa
}
letter-to = A
letter-field = Texto de la carta
letter-copy = Copiar la carta
letter-save = Guardar la carta…
letter-again = Empezar de nuevo
letter-write = Escribir una carta pidiéndolo
screen-save-letter = Con una carta pidiendo lo que falta
cli-help-scan-letter = Escribir una carta a la empresa pidiendo lo que falta, como texto
cli-help-scan-law = La ley que nombra la carta: gdpr, uk, pipl o ccpa; none la deja fuera del PDF para abogados; sin indicarla, la habitual: gdpr, o pipl en chino a una plataforma china
cli-help-scan-letter-lang = El idioma de la carta: en, zh-Hans, zh-Hant, es, de o fr
cli-help-scan-letter-hearsay = Que la carta pida también lo que solo artículos o mensajes dicen que se recoge
cli-letter-no-law = Una carta necesita una ley. Elige --law gdpr, uk, pipl o ccpa.

## Notes at the foot of a page, and how long it is

pdf-notes = De dónde vienen estos números
pdf-note-place = { $places }; en { $files }
pdf-note-more = { $count ->
    [one] y 1 más
   *[other] y { $count } más
}
pdf-device = Dispositivo
pdf-address = Dirección de internet (IP)
pdf-sign-ins-each = Inicios de sesión uno a uno
pdf-countries-all = Inicios de sesión por país o región
screen-save-length = Extensión
screen-save-length-short = Unas 2 páginas
screen-save-length-middle = Unas 6 páginas
screen-save-length-all = Todo
cli-help-scan-length = Lo largo que puede ser el PDF: short (unas 2 páginas), middle (unas 6) o all

## Una copia con otro contenido

cli-help-scan-redacted-copy = Escribir una copia con la misma estructura y otro contenido, como archivo zip
cli-help-scan-copy-key = Una palabra que decide los sustitutos: la misma palabra da la misma copia. Quien la conozca puede adivinar contenido
copy-title = Una copia para enseñar o para avisar de un fallo
copy-say = Los mismos archivos con la misma estructura. Nombres, lugares, números y textos se sustituyen, cada uno siempre por lo mismo.
copy-promise = Hecha por Dossier: una copia con otro contenido. Las fechas, las horas, el número de registros y la longitud de los textos son los de antes. Las fechas de nacimiento cambian. Se quedan las palabras que nuestras reglas conocen como nombres de campos o carpetas. Las imágenes, los vídeos y los sonidos están en blanco, y los datos ocultos en ellos se han quitado. Los archivos que no se pueden reescribir con seguridad, como documentos PDF, bases de datos y archivos cerrados, no están. Alguien que te conozca bien aún puede reconocerte. Revísala antes de darla a nadie.
copy-save = Guardar la copia…
copy-making = Haciendo la copia…
copy-saved = La copia está guardada como { $name }.
copy-left-out = { $count ->
    [0] Todos los archivos están en la copia.
    [one] 1 archivo no se podía reescribir con seguridad y queda fuera.
   *[other] { $count } archivos no se podían reescribir con seguridad y quedan fuera.
}
copy-path = Ruta de la copia
copy-now = Guardar aquí

## Tablas junto a un resumen, y líneas de los ejemplos

pdf-more-beside = { $count ->
    [one] 1 fila más. Todas las filas están en { $name }, junto a este archivo. Su SHA-256: { $sum }
   *[other] { $count } filas más. Todas las filas están en { $name }, junto a este archivo. Su SHA-256: { $sum }
}
pdf-annex-files-in = Venían en { $name }. Su SHA-256: { $sum }
pdf-example-place = Está en
pdf-example-line = línea { $line }
pdf-example-item = n.º { $item }
remark-apps-used = { $count ->
    [one] Uno de ellos nombra una app que se usó en un teléfono, no una parte de una app.
   *[other] { $count } de ellos nombran apps que se usaron en un teléfono, no partes de una app.
}
remark-account-region = { $count ->
    [one] Uno de ellos es la región de la cuenta. No se dice cómo se fijó.
   *[other] { $count } de ellos son la región de la cuenta. No se dice cómo se fijó.
}
remark-program-chats = { $count ->
    [one] Uno de ellos es de un chat con un programa (un ayudante de IA), no con una persona.
   *[other] { $count } de ellos son de chats con un programa (un ayudante de IA), no con una persona.
}
pdf-headline-first = El primero: { $place }
pdf-crc = CRC-32
verify-inside = Suma de comprobación (CRC-32) y bytes de { $name }
verify-gone = Suma de comprobación (CRC-32) y bytes del archivo { $number } de dentro
pdf-annex-files-sums = SHA-256 es un número hecho con todos los bytes del archivo desempaquetado. Donde aparece «–», el archivo no se pudo desempaquetar hasta el final.
pdf-annex-files-no-sums = CRC-32 es un número de control corto de cada archivo. El SHA-256 de cada archivo no se calculó para este resumen.
verify-inside-sums = Suma de comprobación (SHA-256) y bytes de { $name }
verify-gone-sums = Suma de comprobación (SHA-256) y bytes del archivo { $number } de dentro

## So that each number can be followed

pdf-note-more-listed = y { $count } más, en las tablas «De dónde salen estos números»
pdf-note-more-annex = y { $count } más: anexo A, n.º { $numbers }
pdf-paths-alike = { $path } ({ $count } archivos)
pdf-ways-messages = Dossier no ordenó estos mensajes por remitente. La exportación puede nombrar a los remitentes.
pdf-left-out-people = Nombres de otras personas
pdf-left-out-words = Palabras de mensajes, publicaciones y búsquedas
pdf-left-out-sensitive = Detalles de registros muy delicados
pdf-left-out-files = Partes de nombres de archivos y carpetas
pdf-rules-for-files = { $name }; versión de las reglas: { $rules }
pdf-size-unpacked = { $size } desempaquetado
pdf-when-only = Cuándo
pdf-missing-unknown = Dossier no tiene ninguna lista de lo que se dice que esta plataforma recoge. Por eso aquí no se dice nada sobre lo que pueda faltar. Eso no significa que no falte nada.
pdf-missing-found = «Registros» cuenta los de las partes exactas de la exportación que muestran lo dicho. Lo que sigue a «de» cuenta todos los registros de estos tipos.
pdf-missing-unchecked = La exportación tiene registros de la misma clase, contados aquí. No dice, de un modo que Dossier lea, si lo dicho está entre ellos.
pdf-missing-outside = Las exportaciones de este tipo nunca contienen esto, guarde lo que guarde la empresa. Otras exportaciones, o la propia empresa, pueden tenerlo.
pdf-missing-elsewhere = Lo que se dice que se recoge y no está aquí figura en el resumen para un abogado.
pdf-name-count = { $name }: { $count }
pdf-firms-none = Las partes que enumeran empresas (anunciantes, informes de otras apps, llamadas de apps) no están aquí o no nombran ninguna. Los nombres dentro de otros registros (anuncios, tiendas, apps, cobradores, remitentes) no se cuentan aquí, y puede haberlos.
pdf-zone-utc = UTC; ningún registro indica otro reloj
pdf-zone-none = ninguno; ningún registro indica una hora del día
pdf-zone-own = el reloj de cada registro
pdf-zone-both = { $own ->
    [one] 1 registro con su propio reloj
   *[other] { $own } registros con su propio reloj
}, { $utc ->
    [one] 1 en UTC
   *[other] { $utc } en UTC
}
pdf-heat-up-to = hasta
pdf-claimed-works-note = Los títulos se citan tal cual. Donde faltan editor, fecha o dirección, Dossier no los conoce. Todo lo que no es la política o descripción de la propia empresa es de segunda mano.
screen-save-sums = Con el SHA-256 de cada archivo, que muestra que ningún byte ha cambiado
screen-save-sums-taking = Leyendo otra vez cada archivo para su SHA-256: { $percent } %
screen-save-sums-stop = Seguir sin ello
verify-more-inside = { $count ->
    [one] Otro archivo de dentro es distinto.
   *[other] Otros { $count } archivos de dentro son distintos.
}

## Lo que no se leyó, en la primera página

pdf-unread-nothing = No se pudo leer nada de esta exportación
pdf-unread-part-of-it = No se leyó toda esta exportación
pdf-unread-unknown = No se sabe, porque no se leyó nada
pdf-unread-not-counted = { $count ->
    [one] sin 1 archivo que no se leyó, o solo en parte
   *[other] sin { $count } archivos que no se leyeron, o solo en parte
}
pdf-unread-empty = Ningún archivo que contiene es de un tipo que Dossier lea.
    .do = Comprueba que es el archivo que te dio la empresa.
pdf-unread-stopped = La lectura se detuvo antes del final. Lo que venía después no está en estos números.
    .do = Abre la exportación otra vez, espera al final y guarda de nuevo este resumen.
pdf-unread-locked = { $count ->
    [one] 1 archivo necesita una contraseña y por eso no se abrió. Aquí no se cuenta nada de lo que contiene.
   *[other] { $count } archivos necesitan una contraseña y por eso no se abrieron. Aquí no se cuenta nada de lo que contienen.
}
    .do = Abre la exportación otra vez con su contraseña y guarda de nuevo este resumen. Puede que la app haya enviado la contraseña por correo o SMS.
pdf-unread-wrong = { $count ->
    [one] 1 archivo no se abrió: la contraseña que se dio no es la correcta. Aquí no se cuenta nada de lo que contiene.
   *[other] { $count } archivos no se abrieron: la contraseña que se dio no es la correcta. Aquí no se cuenta nada de lo que contienen.
}
    .do = Revisa las mayúsculas, abre la exportación otra vez con la contraseña correcta y guarda de nuevo este resumen.
pdf-unread-sealed = { $count ->
    [one] 1 archivo está cerrado de un modo que Dossier no puede abrir, con contraseña o sin ella. Aquí no se cuenta nada de lo que contiene.
   *[other] { $count } archivos están cerrados de un modo que Dossier no puede abrir, con contraseña o sin ella. Aquí no se cuenta nada de lo que contienen.
}
    .do = Descomprime la exportación con el programa que la cerró, abre la carpeta y guarda de nuevo este resumen.
pdf-unread-damaged = { $count ->
    [one] 1 archivo está dañado o acaba antes de tiempo. Lo que no se pudo leer de él no se cuenta aquí.
   *[other] { $count } archivos están dañados o acaban antes de tiempo. Lo que no se pudo leer de ellos no se cuenta aquí.
}
    .do = Descarga la exportación otra vez, compara los tamaños y guarda de nuevo este resumen.
pdf-unread-part = { $count ->
    [one] Falta 1 parte de esta exportación. Aquí no se cuenta nada de lo que contiene.
   *[other] Faltan { $count } partes de esta exportación. Aquí no se cuenta nada de lo que contienen.
}
    .do = Junta todas las partes, ábrelas a la vez y guarda de nuevo este resumen.
pdf-unread-access = { $count ->
    [one] 1 archivo no se pudo abrir en este ordenador: solo está en línea, está en uso o no hay permiso para leerlo.
   *[other] { $count } archivos no se pudieron abrir en este ordenador: solo están en línea, están en uso o no hay permiso para leerlos.
}
    .do = Trae los archivos a este ordenador, permítete leerlos y guarda de nuevo este resumen.
pdf-unread-other = { $count ->
    [one] 1 archivo no se leyó, o solo en parte. Es de un tipo o tamaño que Dossier no lee.
   *[other] { $count } archivos no se leyeron, o solo en parte. Son de tipos o tamaños que Dossier no lee.
}
    .do = La lista de archivos de Dossier dice por qué, uno por uno.

## Of a report that a phone made itself: no company gave it

pdf-title-ios-app-privacy = Lo que contiene este informe de privacidad de las apps del iPhone
cat-usage-ios-app-privacy = Direcciones web a las que llamaron las apps
cat-location-ios-app-privacy = Consultas de ubicación de las apps
pdf-limit-time-ios-app-privacy = Las horas son las que anotó el teléfono.
pdf-limit-all-ios-app-privacy = Las apps pueden hacer más de lo que muestra este informe.
pdf-term-1-ios-app-privacy = Exportación
    .means = El informe que hizo el teléfono de lo que hicieron sus apps.
