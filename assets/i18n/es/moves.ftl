# Lo que se hace en la ventana: salir al momento, guardar un gráfico, buscar, acotar.

## Salir al momento

quick-exit = Cerrar al momento
quick-exit-text = Pulsa Esc dos veces seguidas, en cualquier parte. Dossier olvida lo abierto, vacía el portapapeles si lo llenó y se cierra.
key-quick-exit = Olvidar lo abierto y cerrar al momento
