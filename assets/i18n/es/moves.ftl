# Lo que se hace en la ventana: salir al momento, guardar un gráfico, buscar, acotar.

## Salir al momento

quick-exit = Cerrar al momento
quick-exit-text = Pulsa Esc dos veces seguidas, en cualquier parte. Dossier olvida lo abierto, vacía el portapapeles si lo llenó y se cierra.
quick-exit-now = Olvidarlo todo y cerrar ahora
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
filter-level = Privacidad
filter-file = Archivo
filter-by = Acotar por
filter-fold = Buscar y filtrar
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
chart-brush = Arrastra sobre varias para elegir un período.
filter-near = Cerca de { $name }
map-narrow = Ver solo este lugar
firms-narrow = Ver los registros que la nombran
category-apps-how = Cada fila es una app y una cosa que usó o llamó. Ábrela para ver los registros.

## Una elección en otras pantallas

narrowed-count = { $count ->
    [one] Un registro de { $all } coincide con tu elección.
   *[other] { $count } de { $all } registros coinciden con tu elección.
}
narrowed-not-here = Lo que destaca, lo que falta y lo que puedes hacer se refieren a toda la exportación. Tu elección no los cambia, por eso solo están allí.
narrowed-whole = Ver toda la exportación
narrowed-none-of-category = Ningún registro de esta categoría coincide con tu elección.
narrowed-firms = { $count ->
    [one] Estos registros nombran otra empresa.
   *[other] Estos registros nombran { $count } empresas más.
}
narrowed-no-firms = Ninguno de estos registros nombra una empresa.
narrowed-no-devices = Ninguno de estos registros nombra un dispositivo ni un inicio de sesión.
narrowed-stays = Esta página trata de toda la exportación. Tu elección no la cambia: { $choice }
narrowed-stays-day = Esta página muestra el día entero. Tu elección no la cambia: { $choice }
records-about = Ver de qué tratan

## Dónde hacerlo en una app

step-in = { $app }: { $way }
step-tiktok-activity = Perfil, luego ☰, luego Ajustes y privacidad, luego Centro de actividades, luego Historial de visualización.
step-tiktok-people = Perfil, luego ☰, luego Ajustes y privacidad, luego Privacidad, luego Sincronizar contactos y amigos de Facebook; elimina los contactos sincronizados.
step-meta-people = Centro de cuentas, luego Tu información y permisos, luego Subir contactos.
step-meta-ads = Centro de cuentas, luego Tu información y permisos, luego Tu actividad fuera de las tecnologías de Meta.
step-google-activity = abre myactivity.google.com, luego Eliminación automática.
step-iphone-location = Ajustes, luego Privacidad y seguridad, luego Localización. Elige para cada app.
step-x-device = Configuración y privacidad, luego Seguridad y acceso a la cuenta, luego Aplicaciones y sesiones.
