# La ventana: su título, sus teclas, lo que dice de una exportación entera.

window-title = { $screen } · Dossier

## Teclas, en la ayuda

key-search = Buscar entre los registros
key-region = Ir a la parte siguiente de la ventana
key-region-before = Ir a la parte anterior
key-pages = Pasar página en una lista
key-space = Pulsar lo marcado, o poner la marca
key-quit = Cerrar Dossier

## La barra, y más detalle

bar-detail = Más detalle
key-detail = Mostrar más o menos detalle
screen-settings-detail = Detalle al empezar
screen-settings-detail-text = Más detalle añade tablas con todos los números.
screen-settings-detail-simple = Sencillo
screen-settings-detail-more = Más detalle
grid-title = Según el camino por el que llegaron
overview-rest = El resto, ampliado. Estas barras no siguen la escala de arriba.

## Lectura

scanning-left-seconds = { $count ->
    [one] Queda como un segundo
   *[other] Quedan unos { $count } segundos
}
scanning-left-minutes = { $count ->
    [one] Queda como un minuto
   *[other] Quedan unos { $count } minutos
}

## Lo que puedes hacer

steps-how = Un paso para cada tipo de datos. Las marcas se guardan en este ordenador.
steps-more = { $count ->
    [one] Mostrar uno más
   *[other] Mostrar { $count } más
}
steps-done = Ese era el último.

## Lo que hay que decir de una exportación entera

state-locked-files = { $count ->
    [one] Un archivo de dentro tiene contraseña y no se leyó.
   *[other] { $count } archivos de dentro tienen contraseña y no se leyeron.
}
    .do = Escribir la contraseña
state-left-out = { $count ->
    [one] La lectura se paró en un archivo y volvió a empezar sin él. El resto está aquí.
   *[other] La lectura se paró en { $count } archivos y volvió a empezar sin ellos. El resto está aquí.
}
state-too-large = { $count ->
    [one] Un archivo es más grande o profundo de lo que lee Dossier. El resto está aquí.
   *[other] { $count } archivos son más grandes o profundos de lo que lee Dossier. El resto está aquí.
}
state-unknown-app-words = Podemos leer este archivo, pero no conocemos la app. Se ordenó por las palabras que contiene.
state-known-app-words = Parece un archivo de { $name }, pero no se conocen reglas para él. Se ordenó por las palabras que contiene.
state-more-files = { $count ->
    [one] y uno más
   *[other] y { $count } más
}

## Cabeceras de columnas: los caminos por los que llegaron los registros

grid-told = Lo dijiste tú
grid-recorded = Registrado
grid-worked-out = Deducido
grid-others = De otros
grid-notes = Notas
