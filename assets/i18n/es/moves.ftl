# Lo que se hace en la ventana: salir al momento, guardar un gráfico, buscar, acotar.

## Salir al momento

quick-exit = Cerrar al momento
quick-exit-text = Pulsa Esc dos veces seguidas, en cualquier parte. Dossier olvida lo abierto, vacía el portapapeles si lo llenó y se cierra.
key-quick-exit = Olvidar lo abierto y cerrar al momento

## Guardar un gráfico

chart-save = Guardar este gráfico
map-save = Guardar el mapa como está aquí
chart-save-png = Imagen (PNG)
chart-save-svg = Dibujo (SVG)
chart-save-path = Dónde, terminado en .png o .svg
chart-save-hidden = Lo que está oculto aquí sigue oculto en el archivo.
chart-source = De { $name }. Hecho con Dossier el { $date }.
chart-file-name = dossier-grafico

## Acotar una lista

filter-date = Fecha
filter-kind = Tipo
filter-level = Nivel
filter-file = Archivo
filter-by = Acotar por
filter-file-none = Ningún archivo con este nombre tiene registros.
filter-file-row = { $name } · { $count }
filter-file-more = Hay más archivos con esto en el nombre. Escribe más.

## Ver de cerca

closer-title = Estos registros, de cerca
closer-lead = Elige algo en un gráfico y todos muestran solo eso. Quita lo elegido arriba.
closer-kinds = Tipos de registros
closer-apps = Qué app
closer-app = { $name } · { $what }
closer-how = Abre una barra para ver solo eso.
closer-summary = La mayoría son de: { $name }, { $count }.
chart-brush = Arrastra por varias para un periodo.
filter-near = Cerca de { $name }
map-narrow = Ver solo este lugar
firms-narrow = Ver los registros que la nombran
category-apps-how = Cada fila es una app y una cosa que usó o llamó. Ábrela para ver los registros.
