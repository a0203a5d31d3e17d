# screens

# En varios lugares
app-name = Dossier
choose-file = Elegir un archivo…
choose-folder = Elegir una carpeta…
path-name = O escribe dónde está el archivo
path-open = Abrir
search-clear = Borrar
show-me = Mostrar
show-less = Mostrar menos
show-kinds = Mostrar qué tipos
drop-here = Suéltalo aquí
foot-offline = Solo en este ordenador. Dossier no tiene código de internet.
notice-dismiss = Entendido
notice-left-out = Este archivo no pudo leerse y se dejó fuera: { $name }
notice-in-again = El archivo se leyó de nuevo. Los registros que habías dejado fuera vuelven a estar en el resumen.
notice-not-stored = Estos ajustes valen hasta cerrar Dossier; no pudieron guardarse.
notice-copied = Copiado
notice-no-open-dialog = Este equipo no muestra una ventana para elegir archivos. Suelta el archivo sobre esta ventana o escribe su ruta en la pantalla de inicio.
rail-all = Todas las pantallas
notice-no-dialog = Este sistema no ofrece un diálogo de archivos. Puedes escribir o pegar una ruta.
value-pending = En camino…
value-failed = Esta parte del archivo ya no puede leerse.
word-category = Categoría
word-records = Registros
word-share = Parte
word-origin = Cómo lo obtuvieron
word-when = Cuándo
word-keys = Teclas
word-does = Lo que hacen

# La barra lateral y la barra superior
nav-start = Inicio
nav-howto = Cómo conseguir tu archivo
nav-scanning = Lectura
nav-overview = Resumen general
nav-records = Todos los registros
nav-record = Un registro
nav-times = Horas y fechas
nav-missing = Lo que falta
nav-files = Lista de archivos
nav-save = Guardar resumen
nav-settings = Ajustes
nav-help = Ayuda
bar-back = Atrás
bar-hide = Ocultar lo privado
bar-hide-short = Ocultar
bar-open = Abrir otra…
bar-open-short = Abrir…

# Gráficos
chart-mostly = { $name }: { $share } de los registros
chart-each = { $name }: { $share } cada uno
chart-most = Más registros: { $name }
chart-evenly = Varios son igual de altos
chart-by-month = Registros con fecha, por mes. Abre una barra para verlos.
chart-by-year = Registros con fecha, por año. Abre una barra para verlos.
chart-fewer = Menos registros
chart-more = Más registros
chart-show-table = Ver como tabla
chart-show-chart = Ver como gráfico
chart-table-more = { $count ->
    [one] Una fila más no se muestra aquí.
   *[other] { $count } filas más no se muestran aquí.
}

# Bienvenida
screen-welcome-title = Mira lo que una app sabe de ti
screen-welcome-lead = Las apps deben darte una copia de tus datos si la pides. Dossier muestra lo que contiene.
screen-welcome-drop = Suelta el archivo que te dio la app
screen-welcome-drop-how = Un .zip está bien, no hace falta descomprimirlo. Una carpeta también sirve.
screen-welcome-none-title = Aún no tengo un archivo
screen-welcome-none-text = Pídelo a la app. Aquí está cómo, paso a paso.
screen-welcome-none-button = Cómo conseguir tu archivo
screen-welcome-sample-title = Pruébalo con una persona inventada
screen-welcome-sample-text = Los datos son inventados. Todo funciona como con tu archivo.
screen-welcome-sample-tiktok = App de vídeos cortos
screen-welcome-sample-chat = App de chat
screen-welcome-sample-ios = Informe del iPhone
screen-welcome-promise = Nada sale de este ordenador.
screen-welcome-promise-check = ¿Cómo puedo comprobarlo?

# Cómo conseguir tu archivo
screen-howto-title = Cómo conseguir tu archivo
screen-howto-steps = Mostrar los pasos
screen-howto-copy = Copiar los pasos
screen-howto-lead = Cada app tiene su sitio para esto. Elige la tuya.

# Lectura
screen-scanning-title = Leyendo tu archivo
screen-scanning-step-opening = Abrir el archivo
screen-scanning-step-recognizing = Reconocer la app
screen-scanning-step-reading = Leer y ordenar
screen-scanning-step-concluding = Buscar lo que destaca
screen-scanning-files = { $total ->
    [one] { $done } de 1 archivo
   *[other] { $done } de { $total } archivos
}
screen-scanning-stop = Parar
screen-scanning-stop-keeps = Al parar se conserva lo leído hasta ahora.
screen-scanning-look = Ver ya lo que hay
screen-scanning-so-far = Encontrado hasta ahora
screen-scanning-records = { $count ->
    [one] Un registro
   *[other] { $count } registros
}
screen-failed-open-title = Este archivo no puede abrirse
screen-failed-open-text = Puede que se haya movido, o que no tengas permiso para leerlo. Nada cambió dentro.
screen-failed-open-missing = Ya no está ahí. Puede que se haya movido, que tenga otro nombre o que se haya quitado su unidad.
screen-failed-open-allowed = No tienes permiso para leer este archivo. Abre sus propiedades en el gestor de archivos, permítete leerlo y léelo de nuevo.
screen-failed-open-in-use = Otro programa tiene ocupado este archivo. Cierra ese programa o espera a que termine, y léelo de nuevo.
screen-failed-open-not-here = En este equipo solo está su nombre; el resto está en línea. En el gestor de archivos, elige conservarlo en este dispositivo. Después léelo de nuevo.
screen-failed-start-title = La lectura no pudo empezar
screen-failed-start-text = Este sistema no dejó a Dossier iniciar su lector. Cerrar otros programas puede ayudar.
screen-failed-died-title = La lectura terminó antes de tiempo
screen-failed-died-text = El lector se paró tres veces en este archivo. Nada cambió dentro. Lo leído antes se conserva.
screen-failed-frame-title = La lectura terminó antes de tiempo
screen-failed-frame-text = Algunos números no cuadraban, así que se dejó de leer. Lo leído antes se conserva.
screen-failed-show-kept = Mostrar lo leído

# Resumen general
screen-overview-nothing = Aquí aún no hay registros.
screen-overview-sentence = { $exports ->
    [one] Esta exportación tiene
   *[other] Estas { $exports } exportaciones tienen
} { $count ->
    [one] un registro
   *[other] { $count } registros
} del { $first } al { $last }, en { $files ->
    [one] un archivo
   *[other] { $files } archivos
}.
screen-overview-sentence-day = { $exports ->
    [one] Esta exportación tiene
   *[other] Estas { $exports } exportaciones tienen
} { $count ->
    [one] un registro
   *[other] { $count } registros
} del { $first }, en { $files ->
    [one] un archivo
   *[other] { $files } archivos
}.
screen-overview-sentence-undated = { $exports ->
    [one] Esta exportación tiene
   *[other] Estas { $exports } exportaciones tienen
} { $count ->
    [one] un registro
   *[other] { $count } registros
} sin fecha, en { $files ->
    [one] un archivo
   *[other] { $files } archivos
}.
screen-overview-still-reading = Aún se está leyendo. Los números crecen.
screen-overview-notable = Lo que destaca
screen-overview-about = De qué trata
screen-overview-about-how = Registros por categoría. Abre una barra para ver lo que contiene.
screen-overview-about-summary = Registros por categoría. La mayoría está en «{ $name }», { $count }.
screen-overview-origins = Cómo lo obtuvieron
screen-overview-origins-how = Los mismos registros, según cómo llegaron a la empresa.
screen-overview-years = A lo largo de los años
screen-overview-years-summary = Registros con fecha. La mayoría es de { $name }, { $count }.
screen-overview-care = Tratar con cuidado
screen-overview-care-text = { $count ->
    [0] No se encontraron aquí registros sobre salud, documentos de identidad, creencias, lugares exactos, tarjetas de pago ni similares.
    [one] Un registro es de un tipo que las leyes protegen más.
   *[other] { $count } registros son de tipos que las leyes protegen más.
}
screen-overview-who = Quién más
screen-overview-who-text = { $count ->
    [0] Las partes que enumeran empresas no nombran otras.
    [one] Los registros nombran otra empresa.
   *[other] Los registros nombran otras { $count } empresas.
}
screen-overview-who-told = { $count ->
    [one] Un registro llegó de otra app, sitio o lista. No nombra ninguna empresa.
   *[other] { $count } registros llegaron de otras apps, sitios o listas. No nombran ninguna empresa.
}
screen-overview-who-caution = Que se la nombre aquí no demuestra que la empresa tenga tus datos.
screen-overview-missing = Lo que falta
screen-overview-missing-none = Para esta app no hay lista de lo que dice recoger.
screen-overview-missing-text = { $count ->
    [0] Todo lo que se dice que se recoge está aquí.
    [one] Una cosa que se dice que se recoge no se encuentra aquí.
   *[other] { $count } cosas que se dice que se recogen no se encuentran aquí.
}
screen-overview-missing-empty = Parte de lo que se dice que se recoge está aquí, pero vacío.
screen-overview-missing-all = Ver todo
screen-overview-unread = { $count ->
    [one] Un archivo no pudo leerse entero. El resto está aquí.
   *[other] { $count } archivos no pudieron leerse enteros. El resto está aquí.
}
screen-overview-unread-see = Ver los archivos
screen-overview-do = Lo que puedes hacer

# Ajustes
screen-settings-language = Idioma
screen-settings-language-text = Para todas las palabras de esta ventana y de los resúmenes guardados.
screen-settings-theme = Colores
screen-settings-theme-text = Claro sobre oscuro, u oscuro sobre claro.
screen-settings-theme-system = Como el sistema
screen-settings-theme-light = Claro
screen-settings-theme-dark = Oscuro
screen-settings-size = Tamaño del texto
screen-settings-size-text = Todo en la ventana crece con él.
screen-settings-zone = Zona horaria
screen-settings-zone-text = El reloj por el que se cuentan horas, días y meses.
screen-settings-zone-export = Como en la exportación
screen-settings-zone-local = La de este ordenador
screen-settings-zone-utc = UTC
screen-settings-hide = Detalles privados al empezar
screen-settings-hide-text = Nombres, textos y direcciones pueden seguir ocultos hasta que los muestres.
screen-settings-hide-off = Visibles
screen-settings-hide-on = Ocultos
screen-settings-kept = Solo se guardan estas elecciones y los pasos que marcaste. Dossier olvida cada archivo al cerrarse.
screen-settings-odd = Algunas opciones guardadas no se pudieron entender y no se usan. El archivo se conserva como settings.old.toml cuando cambia algo aquí.

# Ayuda
screen-help-search = Buscar en la ayuda
screen-help-none = Nada en la ayuda tiene estas palabras. Prueba con otra.
screen-help-file = Cómo conseguir tu archivo
screen-help-file-text = Los pasos para cada app, qué elegir y cuánto tarda.
screen-help-offline = ¿Cómo compruebo que ningún dato sale de este ordenador?
screen-help-offline-text = Dossier no contiene código para internet. No tienes que fiarte de nuestra palabra.
screen-help-offline-1 = Apaga el Wi-Fi y desconecta el cable de red.
screen-help-offline-2 = Abre tu archivo en Dossier. Todo funciona como antes.
screen-help-offline-3 = Cierra Dossier antes de volver a encender la red. Nada se guarda para enviarlo después.
screen-help-offline-4 = Quien entiende de programas puede leer el código: una prueba prohíbe ahí el código de red.
screen-help-sorting = Cómo ordena Dossier
screen-help-sorting-1 = Reglas para cada app conocida dicen qué parte de su archivo contiene qué tipo de registro.
screen-help-sorting-2 = Un archivo sin regla se ordena por las palabras que contiene. Cada registro dice por qué está donde está.
screen-help-sorting-3 = Lo que no puede colocarse está en «Sin ordenar todavía». Nada se deja fuera en silencio.
screen-help-writing = Texto en otros idiomas
screen-help-writing-1 = Los nombres y textos de tu archivo pueden estar en cualquier escritura. El árabe, el hebreo, el hindi y el tailandés se dibujan con una fuente de tu sistema, o como cuadros si no tiene ninguna.
screen-help-writing-2 = Una línea que mezcla dos direcciones puede verse en otro orden que el escrito. Los emojis tienen un solo color.
screen-help-writing-3 = Solo cambia el dibujo: lo que copias o guardas es como en el archivo.
screen-help-keys = Teclas
key-open = Abrir un archivo
key-save = Guardar un resumen
key-hide = Ocultar o mostrar los detalles privados
key-back = Atrás
key-forward = Adelante
key-help = Ayuda
key-larger = Texto más grande
key-smaller = Texto más pequeño
key-categories = Abrir una categoría
key-tab = Ir al control siguiente
key-arrows = Moverse por listas y gráficos
key-enter = Abrir lo marcado
key-escape = Atrás, o cerrar

# Una categoría
screen-category-kinds = Lo que contiene
screen-category-kinds-how = Cada línea es un tipo de registro. Abre una para ver los más recientes.
screen-category-span = del { $first } al { $last }
screen-category-undated = { $count ->
    [one] Un registro sin fecha
   *[other] { $count } registros sin fecha
}
screen-category-all = { $count ->
    [one] Ver el único registro
   *[other] Ver los { $count }
}
screen-category-every = Ver todos los registros de aquí
screen-category-when = Cuándo
screen-category-when-summary = Registros con fecha. La mayoría es de { $name }, { $count }.
screen-category-why = Por qué lo recogen
screen-category-who = Quién puede verlo
screen-category-do = Lo que puedes hacer
screen-category-ground = Habitual en este tipo de datos. Este texto es general: no sale de tu archivo.

# La lista de registros
screen-records-title = Registros
screen-records-count = { $count ->
    [0] Ningún registro
    [one] Un registro
   *[other] { $count } registros
}
screen-records-clock = Horas según { $zone }
screen-records-newest = Más recientes primero
screen-records-oldest = Más antiguos primero
screen-records-file = Como en el archivo
screen-records-remove = Quitar este filtro: { $name }
screen-records-clear = Quitar todos los filtros
screen-records-kinds = { $count ->
    [one] Un tipo
   *[other] { $count } tipos
}
screen-records-level = Al menos: { $name }
screen-records-from = Desde { $name }
screen-records-until = Antes de { $name }
screen-records-hours = { $count ->
    [one] Una hora de la semana
   *[other] { $count } horas de la semana
}
screen-records-hour = { $day } a las { $hour }
screen-records-undated = Sin fecha
screen-records-day-only = Sin hora del día
screen-records-night = Entre medianoche y las 5
screen-records-when = { $date }, { $time }
screen-records-no-date = Sin fecha
screen-records-no-words = Este registro no tiene palabras
screen-records-undated-text = Estos registros no tienen fecha en la exportación. No aparecen en los gráficos de tiempo.
screen-records-search = Buscar en estos registros
search-initials = También palabras chinas por las iniciales de su pinyin
screen-records-hits = { $count ->
    [0] No se encontró nada
    [one] Encontrado en un registro
   *[other] Encontrado en { $count } registros
}
screen-records-searching = Buscado { $percent } hasta ahora
screen-records-hits-most = Estos son los primeros { $count }. Una palabra más larga encuentra menos.

# Un registro
screen-record-place = { $number } de { $total }
screen-record-previous = Anterior
screen-record-next = Siguiente
screen-record-plain = En palabras sencillas
screen-record-undated = La exportación no da una fecha para él.
screen-record-covered = Las palabras de este registro son privadas. Se muestran cuando lo pides.
screen-record-uncover = Mostrar las palabras
screen-record-fields-all = Mostrar las { $count } partes
screen-record-cut = Aquí solo se muestra el comienzo.
screen-record-empty = (vacío)
screen-record-labels = Etiquetas
screen-record-kind = Tipo de registro
screen-record-level = Privacidad
screen-record-origin = Cómo lo obtuvieron
screen-record-rule = Ordenado por
screen-record-where = De dónde viene
screen-record-file = Archivo dentro de la exportación
screen-record-section = Parte de la exportación
screen-record-line = Línea
screen-record-item = Número en su lista
screen-record-path = Lugar dentro del archivo
screen-record-raw = Tal como está en el archivo
screen-record-raw-how = Los valores de arriba están marcados.
screen-record-raw-made = El archivo en sí no es texto. Esto se hizo a partir de él, como texto.
screen-record-beside = Líneas encima y debajo de la tabla
screen-record-also = Más líneas que le pertenecen
screen-record-copy = Copiar
screen-record-files = Ver en la lista de archivos
screen-record-same-file = Todos los registros de este archivo
record-leave-out = Dejarlo fuera de lo que se guarda
record-leave-out-text = Se sigue contando. Nada más de él sale en resúmenes, tablas o listas de registros.
screen-record-gone = Este registro ya no puede leerse. Puede que el archivo se haya movido.
reason-section = Una regla para esta app dice que «{ $value }» contiene este tipo de registro.
reason-file = Una regla para esta app dice que este archivo contiene este tipo de registro.
reason-part = Una regla para esta app dice que nombres como «{ $value }» contienen este tipo de registro.
reason-words = No se conoce regla para este archivo. Decidió la palabra «{ $value }» en él.
reason-shape = No se conoce regla para este archivo. Decidió la forma de sus valores.
reason-shape-place-and-time = No se conoce regla para este archivo. Contiene lugares junto con horas.
reason-shape-date-and-link = No se conoce regla para este archivo. Contiene horas junto con enlaces.
reason-shape-date-and-name = No se conoce regla para este archivo. Contiene horas junto con nombres de cuentas.
reason-shape-date-and-words = No se conoce regla para este archivo. Contiene horas junto con algunas palabras.
reason-shape-search-and-time = No se conoce regla para este archivo. Contiene búsquedas junto con horas.
reason-shape-address-and-device = No se conoce regla para este archivo. Contiene direcciones de internet junto con dispositivos.
reason-shape-sender-and-subject = No se conoce regla para este archivo. Contiene remitentes junto con asuntos.
reason-shape-sender-and-text = No se conoce regla para este archivo. Contiene remitentes junto con textos.
reason-shape-amount-and-currency = No se conoce regla para este archivo. Contiene importes junto con monedas.
reason-shape-place-and-name = No se conoce regla para este archivo. Contiene lugares junto con nombres.
reason-shape-mail = Es un correo.
reason-shape-card = Es la ficha de un contacto.
reason-shape-event = Es una cita de un calendario.
reason-shape-media = Es una imagen, película o sonido. Se leyeron sus datos ocultos.
reason-unknown = Nada en el archivo dice qué tipo de registro es.

# Horas y fechas
screen-times-lead = Cuándo se anotaron los registros. Una app puede anotar algunos por sí sola: una hora no prueba que miraras una pantalla.
screen-times-pick = Qué registros
screen-times-all = Todo
screen-times-hours = Más registros: { $day } a las { $hour }
screen-times-hours-none = Horas de la semana
screen-times-hours-how = Un cuadro es una hora de un día de la semana. La fila de colores de abajo va de pocos registros a muchos.
screen-times-hours-summary = Registros por día de la semana y hora. Más el { $day } a las { $hour }, { $count }.
screen-times-hour = Hora
screen-times-clock = Reloj: { $zone }
screen-times-months = Mes a mes
screen-times-months-summary = Registros con fecha. La mayoría es de { $name }, { $count }.
screen-times-gaps = Tiempos tranquilos
screen-times-gaps-how = Tramos de 14 días o más sin ningún registro con fecha. No se sabe por qué.
screen-times-gaps-none = Aquí no hay ninguno así.
screen-times-gap = Sin registros del { $first } al { $last }
screen-times-gaps-more = { $count ->
    [one] Un tramo más no se muestra aquí.
   *[other] { $count } tramos más no se muestran aquí.
}
screen-times-nothing = Ningún registro de aquí tiene hora del día.

# Lo que falta
screen-missing-lead = Lo que la empresa y otros dicen que recoge esta app, junto a lo que hay en esta exportación.
screen-missing-lead-several = Lo que las empresas y otros dicen que recogen estas apps, junto a lo que hay en estas exportaciones.
screen-missing-reasons = Buenas razones para que algo no esté aquí
screen-missing-reason-1 = Elegiste otro formato u otras fechas.
screen-missing-reason-2 = Se borró, por ti o pasado un tiempo.
screen-missing-reason-3 = Se queda en el teléfono y nunca llega a la empresa.
screen-missing-reason-4 = Lo tiene otra empresa.
screen-missing-reason-5 = Dossier aún no conoce ese archivo.
screen-missing-none = Para esta app no hay lista de lo que dice recoger.
missing-several-found = En estas exportaciones
missing-several-empty = En estas exportaciones, pero vacío
missing-several-absent = No se encontró en la exportación de esa app
screen-missing-says = Lo dice: { $name }
missing-by-company = Lo dice la propia empresa
missing-by-others = Solo lo dicen artículos o publicaciones
missing-would = Estaría en: { $name }
screen-missing-records = { $count ->
    [one] Ver un registro
   *[other] Ver { $count } registros
}
screen-missing-records-of = Ver { $count } de { $all } registros

# Lista de archivos
screen-files-lead = Cada archivo de la exportación, y qué fue de él. Los tamaños son los de los archivos descomprimidos.
screen-files-all = { $count ->
    [one] Un archivo
   *[other] { $count } archivos
}
screen-files-problems = { $count ->
    [0] Ningún problema de lectura
    [one] Un problema de lectura
   *[other] { $count } problemas de lectura
}
screen-files-search = Parte del nombre de un archivo
screen-files-list = Archivos
screen-files-rule-profile = ordenado por las reglas de { $name }
screen-files-rule-words = ordenado por sus palabras
screen-files-rule-shape = ordenado por su forma
screen-files-rule-none = sin ordenar
screen-files-unsorted = { $count ->
    [one] un registro sin ordenar todavía
   *[other] { $count } registros sin ordenar todavía
}
screen-files-none = Ningún archivo tiene esto en su nombre.
screen-files-more = Mostrar más
screen-files-fine = Se leyeron todos los archivos y nada llamó la atención.

# Guardar un resumen
screen-save-lead = Un documento para imprimir, guardar o dar a alguien. Los detalles privados quedan fuera si no los añades.
screen-save-whom = ¿Para quién?
screen-save-whom-me = Para mí
screen-save-whom-me-text = Varias páginas: lo que destaca, cada categoría con ejemplos, horas y empresas.
screen-save-whom-parent = Para una madre o un padre
screen-save-whom-parent-text = Cuentas, horas del día, quién más y qué hacer. No lleva mensajes, publicaciones ni ejemplos.
screen-save-whom-lawyer = Para un abogado o una autoridad
screen-save-whom-lawyer-text = Con lo que falta, de dónde viene cada número y una lista de todos los archivos.
screen-save-whom-one-page = Una página
screen-save-whom-one-page-text = Los números de un vistazo, en una sola página.
screen-save-paper = Papel
screen-save-paper-a4 = A4
screen-save-paper-letter = Carta
screen-save-kinds = Lo que entra
screen-save-kinds-how = Los tipos muy sensibles quedan fuera hasta que los marques.
screen-save-kinds-open = Mostrar los tipos: { $name }
screen-save-keep = Detalles escritos enteros
screen-save-keep-how = Sin marca, se acortan u omiten. Los números completos de tarjetas, los números de dispositivos y las contraseñas se omiten siempre.
save-records-left-out = { $count ->
    [one] Un registro queda fuera porque así lo elegiste. Se sigue contando.
   *[other] { $count } registros quedan fuera porque así lo elegiste. Se siguen contando.
}
save-records-back = Volver a incluirlos
screen-save-keep-contact = Tus correos y números de teléfono
screen-save-keep-people = Nombres de otras personas
screen-save-keep-words = Palabras de mensajes, publicaciones y búsquedas
screen-save-keep-addresses = Domicilios y direcciones de entrega
screen-save-keep-places = Lugares exactos, a unos 100 m
screen-save-keep-network = Direcciones de internet
screen-save-keep-files = Nombres de archivo que pueden llevar tu nombre
screen-save-keep-sensitive = Ejemplos de tipos muy sensibles
screen-save-look = Cómo quedará
screen-save-making = Haciendo las páginas…
save-pages-so-far = Página { $number } de { $total }
screen-save-page = Página { $number } de { $total }
screen-save-page-said = Página { $number } de { $total }, tal como se guardará
screen-save-page-before = Página anterior
screen-save-page-after = Página siguiente
screen-save-named = { $count ->
    [0] Con lo que has elegido, en estas páginas no hay ningún detalle privado escrito entero.
    [one] Una cosa en estas páginas puede decir quién eres. Tiene un marco.
   *[other] { $count } cosas en estas páginas pueden decir quién eres. Cada una tiene un marco.
}
screen-save-title = Guardar
screen-save-path = Carpeta y nombre
screen-save-choose = Elegir dónde…
screen-save-now = Guardar
screen-save-file-name = Resumen de Dossier
screen-save-saving = Guardando…
screen-save-exists = Ya hay un archivo con ese nombre: { $name }
screen-save-replace = Reemplazarlo
screen-save-keep-old = Conservar el antiguo
screen-save-done = { $pages ->
    [one] Guardado, una página, como { $name }
   *[other] Guardado, { $pages } páginas, como { $name }
}
screen-save-done-hidden = { $count ->
    [0] No hubo que omitir ningún valor privado.
    [one] Se omitió un valor privado.
   *[other] Se omitieron { $count } valores privados.
}
screen-save-failed-space = Ahí no queda sitio. No se guardó nada.
screen-save-failed-room = Ahí no hay sitio suficiente: hacen falta { $needed } y quedan libres { $free }. No se guardó nada, y el archivo que hubiera antes sigue igual. Elige otro lugar.
screen-save-failed-allowed = No tienes permiso para escribir ahí. No se guardó nada.
screen-save-failed-folder = No existe esa carpeta. No se guardó nada.
screen-save-failed-in-use = Otro programa tiene abierto el archivo con ese nombre. Ciérralo ahí, por ejemplo en tu visor de PDF, y guarda otra vez. No se guardó nada.
screen-save-failed-is-read = Ese es el archivo que está abierto aquí. Elige otro nombre. No se guardó nada.
screen-save-failed-read-only = En esa unidad no se puede escribir. No se guardó nada.
screen-save-failed-other = No pudo guardarse ahí. Elige otro lugar.
screen-save-failed-made = Las páginas no pudieron hacerse. Tu exportación no cambió. Prueba otras elecciones.
screen-save-failed-check = El archivo terminado no pasó su propio control de detalles privados. Se descartó.
screen-save-failed-dialog = Este sistema no ofrece un diálogo de archivos. Puedes escribir una ruta.

## Si está de verdad sin conexión, y lo que puede prometerse

proof-title = ¿De verdad está sin conexión?
proof-text = Pulsa el botón y Dossier prueba todos los caminos a internet: desde la ventana y desde la parte que lee tu archivo. El sistema debería negarlos todos. No se envía nada tuyo.
proof-button = Probar ahora
proof-running = Probando…
proof-failed = La comprobación no pudo hacerse. Apaga la red para estar seguro; todo funciona sin ella.
proof-way = Salida
proof-by-program = La ventana
proof-by-reader = La parte que lee tu archivo
promise-can = Lo que Dossier puede prometer
promise-can-1 = No tiene código para internet y, en Linux, el sistema le niega toda conexión.
promise-can-2 = Tu archivo lo lee una parte que no puede abrir otro archivo ni iniciar otro programa.
promise-can-3 = Nada de tu archivo se escribe en el disco, salvo lo que guardes tú.
promise-can-4 = Lo que no pudo leerse se nombra. Nada de un archivo comprimido se pasa por alto en silencio.
promise-can-5 = Un resumen omite los detalles privados si no los marcas, y se revisa antes de guardarse.
promise-cannot = Lo que Dossier no puede prometer
promise-cannot-1 = No puede prometer que la empresa te diera todo. Solo muestra lo que está en el archivo.
promise-cannot-2 = No puede prometer que nadie más mire tu pantalla, ni que otros programas de este ordenador sean honrados.
promise-cannot-3 = No puede impedir que el sistema pase memoria al disco cuando le falta o cuando el ordenador duerme.
promise-cannot-4 = No puede recuperar lo que copias o guardas. Algunos sistemas envían el texto copiado a otros dispositivos.
promise-cannot-5 = No puede prometer que una suposición sea cierta. Si no se conocen reglas de una plataforma, deciden las palabras, y la pantalla lo dice.
promise-cannot-6 = En una memoria USB con el formato antiguo FAT no puede mantener entero un archivo si se va la luz. Espera a que haya guardado.
nav-export-more = { $name } y { $count } más
nav-export-more-short = { $name } +{ $count }
