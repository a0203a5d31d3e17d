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
state-unfit = { $count ->
    [one] Un archivo de dentro no coincide con su propio número de control. Lo que contiene no entra en ningún número.
   *[other] { $count } archivos de dentro no coinciden con sus propios números de control. Lo que contienen no entra en ningún número.
}
    .do = Contar también estos
state-too-large = { $count ->
    [one] Un archivo es más grande o profundo de lo que lee Dossier. El resto está aquí.
   *[other] { $count } archivos son más grandes o profundos de lo que lee Dossier. El resto está aquí.
}
state-second-archive = { $count ->
    [one] Dentro de { $name } hay un segundo archivo comprimido, con un archivo. No se leyó.
   *[other] Dentro de { $name } hay un segundo archivo comprimido, con { $count } archivos. No se leyeron.
}
state-unlisted = { $count ->
    [one] Junto a la lista de { $name } hay un archivo más. No se leyó.
   *[other] Junto a la lista de { $name } hay { $count } archivos más. No se leyeron.
}
    .do = Leer también estos
state-no-files = No hay archivos dentro.
state-unknown-app-words = Podemos leer este archivo, pero no conocemos la app. Se ordenó por las palabras que contiene.
state-known-app-words = Parece un archivo de { $name }, pero no se conocen reglas para él. Se ordenó por las palabras que contiene.
state-picked-app = Indicaste que esto es de { $name }. Se ordenó con sus reglas y por las palabras que contiene.
pick-app = ¿De qué app es?
pick-app-none = No lo sé
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

## Varias exportaciones de una app

apart-title = { $count } archivos son de { $app }: ¿una exportación en partes o copias de distintas fechas?
apart-how = Contienen los mismos archivos. Hasta que elijas, sus registros se suman.
apart-together = Una exportación en partes
apart-compare = Compararlas
apart-only = Solo { $name }

## Dos fechas de una app

compare-to-day = { $name }, hasta el { $day }
compare-until = hasta el { $day }
compare-of-file = { $name }, { $file }
compare-new-since = Nuevo desde la anterior
compare-new-since-how = Registros posteriores al último de su tipo en la exportación anterior. Un clic muestra ese tipo desde entonces.
compare-about = unos { $count }
compare-new-undated = De los registros sin fecha no se sabe cuáles son nuevos: un clic los muestra todos.
compare-gone-since = Ya no está
compare-gone-since-how = La exportación anterior contiene más de estos hasta su propio final. Quizá se borraron, o la app ya no los entrega.
compare-opens-kept = Un clic abre esa exportación y deja esta a mano.

## Números de un mismo momento

scanning-size = { $done } de { $total }
overview-missing-void = { $count ->
    [one] Otra cosa está aquí, pero vacía.
   *[other] Otras { $count } están aquí, pero vacías.
}
overview-missing-open = { $count ->
    [one] De una cosa no se puede saber: algunos archivos no se leyeron.
   *[other] De { $count } cosas no se puede saber: algunos archivos no se leyeron.
}
overview-missing-unchecked = { $count ->
    [one] De la clase de una cosa hay registros aquí. No se comprobó si está entre ellos.
   *[other] De la clase de { $count } cosas hay registros aquí. No se comprobó si están entre ellos.
}
missing-sources = Los textos que lo dicen
value-true = sí
value-false = no

## En qué forma se guarda

save-form-pdf = PDF
save-form-pdf-text = Las páginas de arriba, para imprimir o entregar.
save-form-page = Página web
save-form-page-text = Lo mismo en un solo archivo que abre un navegador. No carga nada.
save-form-tables = Tablas (CSV)
save-form-tables-text = Todos los registros de los tipos que entran: una tabla por tipo, juntas en un archivo zip. Los detalles privados quedan fuera si no se marcan arriba.
save-form-records = Registros
save-form-records-text = Los mismos registros, uno por línea, para otros programas (NDJSON). Los detalles privados quedan fuera si no se marcan arriba.
save-done-page = Guardado como { $name }
save-done-records = { $count ->
    [one] Guardado, un registro, como { $name }
   *[other] Guardado, { $count } registros, como { $name }
}
save-copy-path = Copiar dónde está

copy-look = Revísala antes de entregarla: quien te conoce bien quizá te reconozca.
copy-more = Qué queda como estaba

map-near = cerca de { $town }, { $country }
