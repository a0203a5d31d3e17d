# Pantallas de lugares, personas, empresas, días, búsqueda y orden.

## Orden

nav-sorting = Cómo se ordenó
nav-outline = Estructura para desarrolladores
sorting-lead = Cada parte del archivo, dónde se ordenó y por qué. Puedes poner una parte en otro sitio.
sorting-by-person = Cambiado por ti
sorting-by-person-how = Todas las cuentas, gráficos y resúmenes siguen lo que dijiste.
sorting-by-nothing = Sin ordenar todavía
sorting-by-nothing-how = Ninguna regla ni palabra dice qué contienen estas partes.
sorting-by-guess = Ordenado por palabras
sorting-by-guess-how = No se conocen reglas para estas partes. Es una suposición, con su motivo.
sorting-by-rule = Ordenado por reglas
sorting-by-rule-how = Una regla para esta app dice qué contienen estas partes.
sorting-name = { $name } · { $file }
sorting-wrong = ¿Mal colocado?
sorting-see = Ver cómo se ordenó
sorting-of-kind = { $name }: { $count }
sorting-one = ¿Dónde va esto?
sorting-choose = Lo que contiene
sorting-fields = Qué campos dicen qué
sorting-when = La hora de cada registro
sorting-title = Lo que es cada registro
sorting-field-any = Encontrado por sí solo
sorting-put = Ponerlo ahí
sorting-undo = Deshacer
sorting-undo-all = Deshacerlo todo
sorting-changed = cambiado por ti
sorting-again = Ordenando como dijiste…
sorting-gone = Esa parte ya no está en este archivo.
sorting-save = Guardar estos cambios…
sorting-save-how = Los cambios valen hasta que se cierre este archivo. Guardados, pueden usarse otra vez. Nombran partes y campos, y nada de tus datos.
reason-changed = Tú lo dijiste.

## La forma de una exportación

outline-title = Estructura para desarrolladores
outline-lead = Solo los nombres de los campos y las formas de sus valores. Nada de lo que escribiste o hiciste está en ella.
outline-how = Quien escribe reglas para una app puede usarla. Los nombres que podrían ser privados aparecen como una estrella. Revísala antes de dársela a alguien.
outline-see = Verla
outline-save = Guardarla…
outline-copy = Copiarla

## Avisos

notice-saved = Guardado como { $name }
notice-exists = Ya hay un archivo con ese nombre. Elige otro nombre.

## Gráficos de un tiempo corto

chart-over-days = Día a día
chart-over-years = Año por año
chart-by-day = Registros con fecha, por día. Abre una barra para verlos.
chart-by-hour = Registros con fecha, por hora. Abre una barra para verlos.
table-cell = { $name }, { $head }: { $cell }. Fila { $row } de { $rows }

## Registros en palabras

line-link = Página en { $host } · { $end }
line-link-host = Página en { $host }
link-tiktok-watch-history = Vídeo de TikTok que viste
link-tiktok-mini-drama-history = Capítulo de una serie de TikTok que viste
link-tiktok-likes = Vídeo de TikTok que te gustó
link-tiktok-favorite-videos = Vídeo de TikTok que guardaste
link-tiktok-favorite-sounds = Sonido de TikTok que guardaste
link-tiktok-favorite-hashtags = Etiqueta que guardaste en TikTok
link-tiktok-favorite-effects = Efecto de TikTok que guardaste
link-tiktok-shares = Algo que compartiste en TikTok
link-tiktok-reposts = Vídeo de TikTok que volviste a publicar
value-appinitiated = empezado por la app
value-nonappinitiated = empezado por una página dentro de la app
value-networkactivity = { "" }
value-access = usado
value-bundleid = { "" }
value-intervalbegin = { "" }
value-intervalend = { "" }
value-location = Ubicación
value-contacts = Contactos
value-photos = Fotos
value-camera = Cámara
value-microphone = Micrófono
value-medialibrary = Biblioteca multimedia
value-screenrecording = Grabación de pantalla
value-viewcontent = Miró una página
value-pageview = Miró una página
value-addtocart = Añadió al carrito
value-addtowishlist = Añadió a una lista de deseos
value-initiatecheckout = Empezó a pagar
value-addpaymentinfo = Dio datos de pago
value-completepayment = Pagó
value-placeanorder = Hizo un pedido
value-launchapp = Abrió la app
value-installapp = Instaló la app
value-completeregistration = Se registró
said-somebody = Una app
said-covered = { $dated ->
    [yes] El { $date } a las { $time }: un registro de «{ $kind }».
    [day] El { $date }: un registro de «{ $kind }».
   *[no] Un registro de «{ $kind }», sin fecha.
}
said-any = { $dated ->
    [yes] El { $date } a las { $time }: «{ $title }».
    [day] El { $date }: «{ $title }».
   *[no] «{ $title }», sin fecha.
}
said-activity-searches = { $dated ->
    [yes] El { $date } a las { $time } buscaste «{ $title }».
   *[no] Buscaste «{ $title }».
}
said-activity-watched = { $dated ->
    [yes] El { $date } a las { $time } viste, leíste u oíste «{ $title }».
   *[no] Viste, leíste u oíste «{ $title }».
}
said-activity-watched-link = { $dated ->
    [yes] El { $date } a las { $time } viste, leíste u oíste algo en { $host }. La exportación da su enlace, pero ningún título.
   *[no] Viste, leíste u oíste algo en { $host }. La exportación da su enlace, pero ningún título.
}
said-activity-likes = { $dated ->
    [yes] El { $date } a las { $time } te gustó o guardaste «{ $title }».
   *[no] Te gustó o guardaste «{ $title }».
}
said-activity-likes-link = { $dated ->
    [yes] El { $date } a las { $time } te gustó o guardaste algo en { $host }. La exportación da su enlace, pero ningún título.
   *[no] Te gustó o guardaste algo en { $host }. La exportación da su enlace, pero ningún título.
}
said-activity-links = { $dated ->
    [yes] El { $date } a las { $time } abriste «{ $title }».
   *[no] Abriste «{ $title }».
}
said-activity-links-link = { $dated ->
    [yes] El { $date } a las { $time } abriste una página en { $host }. La exportación da su enlace, pero ningún título.
   *[no] Abriste una página en { $host }. La exportación da su enlace, pero ningún título.
}
said-activity-shares = { $dated ->
    [yes] El { $date } a las { $time } compartiste «{ $title }».
   *[no] Compartiste «{ $title }».
}
said-activity-shares-link = { $dated ->
    [yes] El { $date } a las { $time } compartiste algo de { $host }. La exportación da su enlace, pero ningún título.
   *[no] Compartiste algo de { $host }. La exportación da su enlace, pero ningún título.
}
said-activity-items = { $dated ->
    [yes] El { $date } a las { $time } miraste «{ $title }».
   *[no] Miraste «{ $title }».
}
said-content-posts = { $dated ->
    [yes] El { $date } a las { $time } publicaste «{ $title }».
   *[no] Publicaste «{ $title }».
}
said-content-comments = { $dated ->
    [yes] El { $date } a las { $time } escribiste «{ $title }».
   *[no] Escribiste «{ $title }».
}
said-people-follows = { $dated ->
    [yes] El { $date } a las { $time } se anotó un lazo con «{ $title }».
   *[no] Se anotó un lazo con «{ $title }».
}
said-messages-private = { $dated ->
    [yes] El { $date } a las { $time } se envió un mensaje: «{ $title }».
   *[no] Se envió un mensaje: «{ $title }».
}
said-messages-group = { $dated ->
    [yes] El { $date } a las { $time } se envió un mensaje a un grupo: «{ $title }».
   *[no] Se envió un mensaje a un grupo: «{ $title }».
}
said-location-checks = { $dated ->
    [yes] El { $date } a las { $time } { $who } preguntó dónde estabas.
   *[no] { $who } preguntó dónde estabas.
}
said-device-sensors = { $dated ->
    [yes] El { $date } a las { $time } { $who } usó: { $title }.
   *[no] { $who } usó: { $title }.
}
said-usage-contacted = { $dated ->
    [yes] El { $date } a las { $time } { $who } llamó a { $title }.
   *[no] { $who } llamó a { $title }.
}
said-device-sign-ins = { $dated ->
    [yes] El { $date } a las { $time } alguien inició sesión: «{ $title }».
   *[no] Alguien inició sesión: «{ $title }».
}
said-money-orders = { $dated ->
    [yes] El { $date } a las { $time } compraste «{ $title }».
   *[no] Compraste «{ $title }».
}
said-ads-seen = { $dated ->
    [yes] El { $date } a las { $time } viste o tocaste el anuncio «{ $title }».
   *[no] Viste o tocaste el anuncio «{ $title }».
}
said-ads-interests = { $dated ->
    [yes] El { $date } a las { $time } anotaron que te gusta «{ $title }». Puede estar equivocado.
   *[no] Anotaron que te gusta «{ $title }». Puede estar equivocado.
}
said-ads-lists = { $dated ->
    [yes] El { $date } a las { $time } «{ $title }» te tenía en una lista.
   *[no] «{ $title }» te tenía en una lista.
}
said-ads-offsite = { $dated ->
    [yes] El { $date } a las { $time } «{ $title }» les contó algo sobre ti.
   *[no] «{ $title }» les contó algo sobre ti.
}

## El mapa

nav-map = Mapa
map-lead = Dónde están los lugares exactos de los registros. El mapa es parte de Dossier; no se descarga nada.
map-none = Ningún registro de aquí da un punto en un mapa.
map-title = { $count ->
    [one] Un lugar
   *[other] { $count } lugares
}, { $records ->
    [one] un registro
   *[other] { $records } registros
}
map-town = Más o menos
map-exact = Exacto
map-nearer = Más cerca
map-further = Más lejos
map-fit = Mostrar todos los lugares
map-mark = { $name } · { $count }
map-length = { $count } km
map-degrees = { $lat }° { $ns ->
    [s] S
   *[n] N
}, { $lon }° { $ew ->
    [w] O
   *[e] E
}
map-newest = Ver el registro más reciente
map-when = Registros de lugares a lo largo del tiempo
map-when-how = Abre una barra para ver solo los lugares de ese tiempo.
map-left-out = { $count ->
    [one] Un registro más no se muestra aquí.
   *[other] { $count } registros más no se muestran aquí.
}

## Dispositivos e inicios de sesión

nav-devices = Inicios de sesión
devices-lead = Cada dispositivo que se nombra aquí, aunque solo lo haga un inicio de sesión, y cada vez que alguien inició sesión.
devices-code = Código del fabricante: { $name }
devices-none = Los registros no nombran ningún dispositivo ni inicio de sesión.
devices-sign-ins = { $count ->
    [one] Un inicio de sesión
   *[other] { $count } inicios de sesión
}
devices-sign-ins-how = ¿Alguno no fuiste tú? Pulsa «No es mío».
devices-signed-in = { $count ->
    [one] Un inicio de sesión
   *[other] { $count } inicios de sesión
}
devices-mine = Sí era mío
devices-mine-not = No es mío
devices-not-mine = { $count ->
    [one] Un inicio de sesión marcado como no tuyo
   *[other] { $count } inicios de sesión marcados como no tuyos
}
devices-step = Cambia tu contraseña y cierra la sesión en los demás dispositivos. Las dos cosas están en los ajustes de la app.
devices-no-more = No se nombra ningún dispositivo ni dirección
devices-registered = registrada en { $name }
devices-countries = Dónde están registradas las direcciones de internet
devices-countries-how = Un país o región de registro. Puede no ser donde estabas.
devices-left-out = { $count ->
    [one] Un registro más antiguo no se miró.
   *[other] { $count } registros más antiguos no se miraron.
}

## Quién más

nav-firms = Quién más
firms-lead = Empresas que nombran los registros, y lo que hacen aquí.
firms-none = Las partes que enumeran empresas no están aquí o no nombran otras. Los nombres dentro de otros registros, como anuncios o tiendas, no se cuentan aquí.
firms-lists = { $count ->
    [one] Un registro dice que una empresa te tiene en una lista.
   *[other] { $count } registros dicen que una empresa te tiene en una lista.
}
firms-offsite = { $count ->
    [one] Un registro dice lo que les contó otra app o sitio.
   *[other] { $count } registros dicen lo que les contaron otras apps y sitios.
}
firms-ads = { $count ->
    [one] Se vio o tocó un anuncio.
   *[other] Se vieron o tocaron { $count } anuncios.
}
firms-apps = { $count ->
    [one] Se nombra otra app.
   *[other] Se nombran otras { $count } apps.
}
firms-known-how = Abre una empresa para ver qué dicen de ella los registros.
firms-by-count = Más frecuentes primero
firms-by-calls = Más llamadas primero
firms-by-records = Más registros primero
firms-by-last = Más recientes primero
firms-head-records = Los números son registros que nombran a la empresa.
firms-head-calls = Los números son las veces que las apps llamaron a la empresa.
firms-parts = De dónde vienen estos nombres
firms-events = Lo que comunicó: { $events }
firms-kind = { $count ->
    [one] { $kind }: un registro
   *[other] { $kind }: { $count } registros
}
firms-by-name = Por nombre
firms-unknown = { $count ->
    [one] Un nombre que no supimos asignar
   *[other] { $count } nombres que no supimos asignar
}
firms-unknown-how = No conocemos a nadie detrás de estas direcciones.
firms-unknown-show = Mostrarlos
firms-more = { $count ->
    [one] Mostrar una empresa más
   *[other] Mostrar { $count } empresas más
}
firms-apps-called = { $count ->
    [one] Llamada por una app
   *[other] Llamada por { $count } apps
}
firms-calls = { $count ->
    [one] Llamada una vez
   *[other] Llamada { $count } veces
}

## Un día

nav-day = Un día
screen-day-title = { $weekday }, { $day }
screen-day-pick = Elegir un día
screen-day-before = El día anterior
screen-day-after = El día siguiente
screen-day-none = No hay registros de este día.
screen-day-nearest = Ir al { $day }, el día con registros más cercano
screen-day-hours = Hora a hora

## Ajustes

screen-settings-contrast = Contraste
screen-settings-contrast-text = El contraste alto hace resaltar texto y líneas todo lo posible.
screen-settings-contrast-usual = Normal
screen-settings-contrast-high = Contraste alto
screen-settings-motion = Movimiento
screen-settings-motion-text = Las listas se deslizan y las cosas aparecen poco a poco un momento, o todo cambia de golpe.
screen-settings-motion-usual = Un poco
screen-settings-motion-none = Ninguno
screen-settings-week = Comienzo de la semana
screen-settings-week-text = La primera fila de los gráficos por día de la semana.

## Palabras, derechos y de qué está hecho el programa

glossary-title = Qué significan las palabras
glossary-export = Exportación
    .say = El archivo con tus datos que una app te da cuando lo pides.
glossary-record = Registro
    .say = Una cosa que se anotó: una búsqueda, un mensaje, un inicio de sesión.
glossary-kind = Tipo
    .say = De qué trata un registro. Hay 69 tipos en diez categorías.
glossary-address = Dirección de internet (IP)
    .say = El número que tenía tu conexión en ese momento. Está registrado en un país o región.
glossary-sign-in = Inicio de sesión
    .say = Cada vez que alguien abrió tu cuenta con su contraseña o un código.
glossary-guess = Suposición
    .say = Algo que la empresa dedujo sobre ti. Puede estar equivocado.
glossary-helpers = Ayudantes
    .say = Otras empresas que trabajan para la empresa y pueden ver datos para ese trabajo.
glossary-photo = Datos ocultos en las fotos
    .say = Hora, lugar y cámara que se guardan dentro de una foto sin verse.
glossary-letter = Carta pidiendo el resto
    .say = Una carta con la que pides a una empresa los datos que no están en su exportación.
rights-title = Tus derechos
    .note = Esto no es asesoramiento legal. Revisado en noviembre de 2026.
rights-eu = Unión Europea y Reino Unido
    .say = Puedes pedir una copia de tus datos, que se corrijan o borren, y llevártelos. Una empresa tiene un mes para responder.
rights-china = China
    .say = Puedes pedir ver y copiar tus datos, que se corrijan o borren, y que te expliquen las reglas. Las apps dicen en sus ajustes lo que recogen.
rights-california = California
    .say = Puedes preguntar qué se recoge y vende, pedir que se borre y negarte a su venta. Una empresa tiene 45 días para responder.
rights-other = Otros lugares
    .say = Muchos países tienen reglas parecidas. Pregunta a la empresa por su página de privacidad y guarda la respuesta.
about-title = Acerca de Dossier
about-version = Versión { $version }. Su propio código puede usarse bajo { $licence }.
about-carries = Lo que lleva de otros:
about-what = Qué
about-edition = Versión
about-licence = Licencia

## Comparar

nav-compare = Comparar
compare-lead = Dos exportaciones una junto a otra: una app en dos fechas, o dos apps.
compare-first = Elige la primera
compare-first-how = Usa como primera la exportación que está abierta y luego abre la segunda. Las dos se quedan solo en este ordenador y no se guarda nada de ellas.
compare-then = Lo que verás después
compare-then-1 = Cuántos registros de cada tipo tiene una y cuántos la otra.
compare-then-2 = De una app en dos fechas: lo que llegó desde la primera y lo que ya no está.
compare-then-3 = Empresas que solo nombra una de las dos.
compare-keep = Usar esta como primera
compare-second = Ahora abre la segunda
compare-second-how = La primera está elegida. Abre otra exportación y vuelve aquí.
compare-kept = La primera
compare-open = Abierta ahora
compare-layout = La estructura de los archivos cambió entre las dos. Lo que falta puede tener solo otro nombre.
compare-kinds = Tipo por tipo
compare-kinds-how = Primero los tipos que más cambiaron.
compare-change = Cambio
compare-new = Nuevo
compare-gone = Ya no está
compare-same = Igual
compare-more = { $count } más
compare-less = { $count } menos
compare-firms-new = { $count ->
    [one] Una empresa se nombra solo ahora
   *[other] { $count } empresas se nombran solo ahora
}
compare-firms-gone = { $count ->
    [one] Una empresa se nombra solo en la primera
   *[other] { $count } empresas se nombran solo en la primera
}
compare-forget = Elegir otra como primera
compare-pick = Elige dos de las exportaciones abiertas
compare-pick-how = Se leen otra vez, cada una por separado. Las demás se cierran y no se guarda nada de ellas.
compare-pick-first = Primera
compare-pick-second = Segunda
compare-pick-go = Comparar estas dos

## Más caminos

times-records = Ver estos registros
times-day = Mirar un día
records-when = Ver cuándo fueron
sorting-fields-how = La hora y el nombre de un registro se encuentran solos.
sorting-fields-open = Elegir los campos
category-map = Verlos en un mapa
category-sign-ins = Ver los dispositivos y cada inicio de sesión

## Pictures of the export
chat-as-chat = Como conversación
chat-you = Tú
category-chats = Leer como conversaciones
pictures-as-pictures = Como imágenes
pictures-as-list = Como lista
pictures-grid = Imágenes
pictures-photo = Imagen
pictures-film = Una película. Solo se leen sus datos
pictures-sound = Un sonido. Solo se leen sus datos
pictures-none = De este archivo no puede hacerse una imagen pequeña
pictures-hidden = Imagen oculta
pictures-small = Una imagen pequeña, hecha en este ordenador. No se guarda.

## Files of the computer's own
names-as = Letras de los nombres de archivo: { $letters }
names-as-guessed = Letras de los nombres de archivo: { $letters } (supuestas)
names-as-guess = Suponer las letras
names-as-gb18030 = Chino simplificado
names-as-big5 = Chino tradicional
names-as-shift-jis = Japonés
names-as-euc-kr = Coreano
names-as-cp437 = Occidentales, ordenadores antiguos
names-as-cp866 = Cirílicas, ordenadores antiguos
names-as-windows-1252 = Occidentales, Windows
names-as-bytes = Este nombre como los bytes que están en el archivo: { $bytes }
screen-files-own = { $count ->
    [one] Un archivo puesto por el ordenador
   *[other] { $count } archivos puestos por el ordenador
}
screen-files-own-closed = No dicen nada de ti. Abre para verlos.
screen-files-own-open = No dicen nada de ti.
screen-files-own-say = No es de la empresa. Se dejó fuera.

## A record in words

line-fact = { $name }: { $title }
line-wrote = { $who }: { $title }
line-app = { $who } · { $title }
says-fact = Esta exportación da «{ $name }» como «{ $title }».
says-dated = El { $date } a las { $time }: { $text }
says-day = El { $date }: { $text }
says-link = { $name }. La exportación da su enlace, pero ningún título.
said-wrote = { $dated ->
    [yes] El { $date } a las { $time } { $who } escribió: «{ $title }».
   *[no] { $who } escribió: «{ $title }».
}
says-people-address-book = Una entrada de una agenda: «{ $title }».
says-people-groups = Un vínculo familiar o grupo: «{ $title }».
says-people-blocked = Bloqueado, silenciado u oculto: «{ $title }».
says-messages-email = Un correo: «{ $title }».
says-messages-calls = Una llamada: «{ $title }».
says-messages-files = Un archivo de un chat: «{ $title }».
says-content-media = Una foto, un vídeo o un sonido: «{ $title }».
says-content-drafts = Un borrador, nota, archivo o cita: «{ $title }».
says-location-exact = Un lugar exacto: «{ $title }».
says-location-rough = Un lugar aproximado: «{ $title }».
says-location-visits = Un lugar visitado: «{ $title }».
says-location-routes = Un camino recorrido: «{ $title }».
says-location-saved = Un lugar guardado: «{ $title }».
says-device-devices = Un dispositivo: «{ $title }».
says-device-network = Una red: «{ $title }».
says-device-ids = Un número que distingue un dispositivo: «{ $title }».
says-device-security = Sobre contraseñas y seguridad de la cuenta: «{ $title }».
says-device-installed = Otra app: «{ $title }».
says-usage-time = Tiempo en la app: «{ $title }».
says-usage-features = Una parte de la app que se usó: «{ $title }».
says-usage-settings = Un ajuste: «{ $title }».
says-usage-notices = Un aviso enviado: «{ $title }».
says-money-cards = Una forma de pago: «{ $title }».
says-money-transfers = Dinero que se movió: «{ $title }».
says-money-bookings = Una reserva, viaje, comida o entrada: «{ $title }».
says-money-earnings = Dinero ganado: «{ $title }».
says-ads-profile = Lo que creen que eres: «{ $title }».
says-ads-choices = Una elección sobre anuncios: «{ $title }».

## Fields of a record

field-username = Nombre de usuario
field-name = Nombre
field-displayname = Nombre visible
field-nickname = Apodo
field-birthdate = Fecha de nacimiento
field-gender = Género
field-language = Idioma
field-country = País
field-emailaddress = Correo electrónico
field-email = Correo electrónico
field-telephonenumber = Número de teléfono
field-phonenumber = Número de teléfono
field-likesreceived = Me gusta recibidos
field-profilephoto = Foto de perfil
field-biodescription = Texto sobre ti
field-accountregion = Región de la cuenta
field-date = Fecha
field-title = Título
field-link = Enlace
field-content = Texto
field-from = De
field-searchterm = Búsqueda
field-ip = Dirección de internet (IP)
field-ipaddress = Dirección de internet (IP)
field-devicemodel = Dispositivo
field-devicesystem = Sistema
field-networktype = Red
field-carrier = Operador de telefonía
whole-timed = { $count ->
    [one] Un registro de { $all } no tiene hora del día y no está aquí.
   *[other] { $timed } de { $all } registros tienen hora del día; los otros { $count } no están aquí.
}
whole-dated = { $count ->
    [one] Un registro de { $all } no tiene fecha y no está aquí.
   *[other] { $dated } de { $all } registros tienen fecha; los otros { $count } no están aquí.
}
day-without-time = { $count ->
    [one] 1 registro sin hora del día
   *[other] { $count } registros sin hora del día
}
