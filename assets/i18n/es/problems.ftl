# Lo que no pudo leerse y qué hacer; los estados de pantallas vacías o incompletas.

## Problemas: qué pasó, qué se conservó, qué hacer

problem-kept =
    { $count ->
        [one] De él se conservó un registro.
       *[other] De él se conservaron { $count } registros.
    }
problem-truncated = { $name } acaba antes de tiempo. Puede que la descarga no terminara.
    .kept = Se leyó lo que venía antes del final.
    .do = Descarga el archivo otra vez y compara los tamaños.
problem-damaged = Parte de { $name } no tiene sentido como datos.
    .kept = El resto de la exportación se leyó.
    .do = Descarga la exportación otra vez.
problem-checksum = { $name } no coincide con su propio número de control. Puede que cambiara por el camino.
    .kept = Lo que contiene no entra en ningún número.
    .do = Descarga la exportación otra vez. «Contar también estos» en «Resumen general» muestra lo que contiene.
problem-checksum-counted = { $name } no coincide con su propio número de control. Puede que cambiara por el camino.
    .kept = Se leyó de todos modos.
    .do = Descarga la exportación otra vez si los números parecen raros.
problem-no-directory = Falta la lista de archivos dentro de { $name }.
    .kept = Los archivos se encontraron uno a uno.
    .do = Descarga la exportación otra vez para estar seguro de que no falta ninguno.
problem-locked = { $name } necesita una contraseña.
    .kept = Los archivos sin contraseña se leyeron.
    .do = Puede que la app haya enviado la contraseña por correo o SMS.
problem-wrong-password = Esa contraseña no abrió { $name }.
    .kept = Nada cambió en tu archivo.
    .do = Revisa las mayúsculas y prueba otra vez.
problem-sealed = { $name } está cerrado de un modo que Dossier no puede abrir. Una contraseña no sirve aquí.
    .kept = Los archivos que no están cerrados se leyeron.
    .do = Descomprímelo con el programa que lo cerró y arrastra aquí la carpeta.
problem-bomb = { $name } ocuparía mucho más que su tamaño, así que se dejó de leer.
    .kept = El resto de la exportación se leyó.
    .do = Pide la exportación otra vez si este archivo te importa.
problem-too-deep = { $name } tiene cajas dentro de cajas, más hondas de lo que lee Dossier.
    .kept = Lo menos hondo se leyó.
    .do = Abre ese archivo solo si necesitas el resto.
problem-too-large = { $name } es más grande de lo que lee Dossier.
    .kept = Se contó, y se leyó su comienzo si era posible.
    .do = Divide la exportación en partes más pequeñas al pedirla.
problem-method = { $name } está comprimido de un modo que Dossier aún no lee.
    .kept = El resto de la exportación se leyó.
    .do = Descomprímelo con otro programa y arrastra aquí la carpeta.
problem-part-missing = Falta una parte de este conjunto: { $name }.
    .kept = Las partes que hay aquí se leyeron.
    .do = Añade las otras partes y ábrelas juntas.
problem-encoding = Hubo que suponer cómo están escritas las letras de { $name }.
    .kept = Se leyó todo. Algunas letras pueden verse raras.
    .do = Mira el archivo en la lista de archivos si los nombres se ven raros.
problem-malformed =
    { $count ->
        [one] Un punto de { $name } no sigue las reglas de su formato.
       *[other] { $count } puntos de { $name } no siguen las reglas de su formato.
    }
    .kept = Se conservó lo que pudo entenderse.
    .do = Mira el archivo en la lista de archivos.
problem-duplicate = { $name } está más de una vez.
    .kept = Se contó una vez.
    .do = No hay nada que hacer.
problem-duplicate-inside =
    { $count ->
        [one] Un registro está por segunda vez en { $name }.
       *[other] { $count } registros están por segunda vez en { $name }.
    }
    .kept = Cada uno se contó una sola vez.
    .do = No hay nada que hacer.
problem-layout = La app cambió sus archivos: { $name } es nuevo para nosotros.
    .kept = Sus registros están en «Sin ordenar todavía».
    .do = Búscalos en la lista de archivos.
problem-time =
    { $count ->
        [one] Una fecha de { $name } no pudo entenderse.
       *[other] { $count } fechas de { $name } no pudieron entenderse.
    }
    .kept = Los registros se conservan, sin fecha.
    .do = No aparecen en los gráficos de tiempo.
problem-rounded =
    { $count ->
        [one] Un programa de hojas de cálculo acortó un número largo de { $name } antes de que llegara aquí.
       *[other] Un programa de hojas de cálculo acortó { $count } números largos de { $name } antes de que llegaran aquí.
    }
    .kept = Lo que queda de ellos se muestra tal como está allí, por ejemplo 1.23E+18.
    .do = Si abriste y guardaste tú este archivo, usa el que descargaste. Puede que aún tenga todas las cifras.
problem-name = El nombre { $name } no es lo que parece. Puede tener caracteres ocultos o apuntar a otro sitio.
    .kept = El archivo se leyó con un nombre seguro.
    .do = No hay nada que hacer. No se escribió nada en tu disco.
problem-crash = Dossier cometió un error al leer { $name }.
    .kept = El resto de la exportación se leyó.
    .do = Puedes decirnos de qué tipo de archivo se trata. Nunca envíes el archivo.
problem-crash-closed =
    { $count ->
        [one] Dossier cometió errores al leer { $name }, así que dejó fuera un archivo más.
       *[other] Dossier cometió errores al leer { $name }, así que dejó fuera { $count } archivos más.
    }
    .kept = Se muestra lo leído antes.
    .do = Descomprímelo y arrastra aquí sus carpetas una a una, si el resto te importa.
problem-changed = { $name } cambió mientras se leía.
    .kept = Se muestra lo leído antes.
    .do = Espera a que termine la descarga o la copia y ábrelo otra vez.
problem-format = { $name } es un tipo de archivo que Dossier no lee.
    .kept = Está en la lista, con su tamaño.
    .do = Ábrelo con el programa que lo hizo.
problem-format-pdf = { $name } es un documento PDF. Dossier no los lee.
    .kept = Está en la lista, con su tamaño.
    .do = Ábrelo con un programa para documentos PDF.
problem-format-database = { $name } es una base de datos que una app hizo para sí misma. Dossier no las lee.
    .kept = Está en la lista, con su tamaño.
    .do = No hay nada que hacer. Pide los datos en otra forma si te importan.
problem-format-document = { $name } es un documento de un programa de oficina. Dossier no lee este tipo.
    .kept = Está en la lista, con su tamaño.
    .do = Ábrelo con un programa de oficina.
problem-format-archive = { $name } es un archivo comprimido de un tipo que Dossier no abre.
    .kept = Está en la lista, con su tamaño.
    .do = Descomprímelo con otro programa y arrastra aquí la carpeta.
problem-name-archive = { $name } tiene nombre de archivo comprimido, pero es texto.
    .kept = Se leyó como lo que es.
    .do = Quizá se guardó en su lugar una página que pide iniciar sesión. Inicia sesión y descarga el archivo de nuevo.
problem-truncated-loading = { $name } aún no se ha descargado del todo, o la descarga se interrumpió.
    .kept = Se leyó lo que ha llegado hasta ahora.
    .do = Espera a que el navegador termine y abre después el archivo terminado.
problem-truncated-empty = { $name } está vacío. No contiene nada.
    .kept = Se leyó el resto de la exportación.
    .do = Si debería contener algo, descárgalo otra vez.
problem-not-allowed = No tienes permiso para leer { $name }.
    .kept = Se leyó el resto de la exportación.
    .do = Abre sus propiedades en el gestor de archivos, permítete leerlo y léelo de nuevo.
problem-in-use = Otro programa tiene ocupado { $name }.
    .kept = Se leyó el resto de la exportación.
    .do = Cierra ese programa o espera a que termine, y léelo de nuevo.
problem-not-here = En este equipo solo está el nombre de { $name }. El archivo está en línea.
    .kept = Se leyó el resto de la exportación.
    .do = En el gestor de archivos, elige conservarlo en este dispositivo. Después léelo de nuevo.
problem-unlisted =
    { $count ->
        [one] { $name } contiene un archivo más que su propia lista no nombra.
       *[other] { $name } contiene { $count } archivos más que su propia lista no nombra.
    }
    .kept = Se leyeron todos los archivos de la lista.
    .do = Elige «Leer también estos» en «Resumen general» si quieres verlos.
problem-second-archive =
    { $count ->
        [one] Dentro de { $name } hay un segundo archivo comprimido, con un archivo.
       *[other] Dentro de { $name } hay un segundo archivo comprimido, con { $count } archivos.
    }
    .kept = Se leyó el último archivo comprimido, como hacen otros programas.
    .do = Elige «Leer también estos» en «Resumen general» si quieres verlos.

## Estados: lo que decimos, y el nombre del botón que ayuda

state-nothing-in-category = No hay registros aquí en esta exportación. Eso no demuestra que la empresa no tenga ninguno.
    .do = Lo que falta
state-nothing-found = Ningún registro coincide. Prueba con menos filtros o con otra palabra.
    .do = Quitar los filtros
state-not-an-export-photo = Esto parece una foto, no una exportación.
    .do = Cómo conseguir tu archivo
state-not-an-export-program = Esto parece un programa, no una exportación.
    .do = Cómo conseguir tu archivo
state-not-an-export-document = Esto parece un documento, no una exportación.
    .do = Cómo conseguir tu archivo
state-not-an-export = Aquí no encontramos nada que parezca una exportación.
    .do = Cómo conseguir tu archivo
state-unknown-app = Podemos leer este archivo, pero no conocemos la app. Ordenamos lo que se pudo.
    .do = Abrir la lista de archivos
state-reading-copy = Esta es la copia para leer. Sirve, con menos detalles. Pídela otra vez y elige JSON para tenerlo todo.
    .do = Mostrar los pasos
state-locked = Este archivo tiene contraseña. Puede que la app la haya enviado por correo o SMS.
    .do = Escribir la contraseña
state-wrong-password = Esa contraseña no lo abrió.
    .do = Probar otra vez
state-part-of-set = Esta es la parte { $part } de { $parts }. Podemos mostrarla ya o esperar al resto.
    .do = Añadir partes
state-damaged = El archivo acaba antes de tiempo. Puede que la descarga no terminara. Leímos { $read } de { $all } archivos.
    .do = Mostrar lo leído
state-damaged-inside = El archivo acaba antes de tiempo, dentro de otro. Leímos enteros { $read } de { $all } archivos, y lo que había antes del final.
    .do = Cómo descargarlo otra vez
state-too-big = Esto necesita { $needed } libres. Tienes { $free }.
    .do = Saltar fotos y películas
state-layout-changed =
    { $count ->
        [one] Esta app cambió sus archivos. Uno es nuevo para nosotros. Está en «Sin ordenar todavía».
       *[other] Esta app cambió sus archivos. { $count } son nuevos para nosotros. Están en «Sin ordenar todavía».
    }
    .do = Abrir la lista de archivos
state-no-dates =
    { $count ->
        [one] Un registro no tiene fecha. No aparece en los gráficos de tiempo.
       *[other] { $count } registros no tienen fecha. No aparecen en los gráficos de tiempo.
    }
    .do = Mostrarlos
state-shared-account = Parece una cuenta compartida, con { $count } perfiles.
    .do = Elegir un perfil
state-phone-backup = Solo la app del propio teléfono puede abrir este tipo de archivo.
    .do = ¿Por qué?
state-short-report =
    { $count ->
        [one] Este informe abarca 1 hora. Déjalo activado 7 días para ver más.
       *[other] Este informe abarca { $count } horas. Déjalo activado 7 días para ver más.
    }
    .do = Mostrar los pasos
state-links-only = El archivo tiene enlaces a tus fotos, no las fotos. Los enlaces pueden caducar.
state-crash-last-time = Dossier se cerró en mitad de la lectura. Nada cambió en tu archivo.
    .do = Leer otra vez
state-reader-restarted = La lectura se paró en un archivo y volvió a empezar sin él. El resto está aquí.
    .do = Abrir la lista de archivos
state-reader-gone = La lectura terminó antes de tiempo. Se muestra lo leído hasta ahora.
    .do = Leer otra vez
state-file-gone = El archivo ya no está donde estaba. Puede que se haya movido o que se quitara su unidad.
    .do = Elegir el archivo otra vez
state-stopped = Detuviste la lectura. Se muestra lo leído hasta ahora.
    .do = Leer el resto
state-several-exports = Estos archivos no parecen ir juntos.
    .do = Abrirlos uno a uno
state-cannot-save = El archivo no pudo guardarse ahí.
    .do = Elegir otro lugar
