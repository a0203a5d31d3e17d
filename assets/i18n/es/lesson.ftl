# The teaching kit: its page for the teacher, and how it is written. Then the guide inside the window.

## The lesson plan, one page

lesson-title = ¿Qué sabe una app sobre ti?
lesson-lead = Una clase de 45 minutos con cuatro personas inventadas. Para clases desde unos 12 años y para grupos de adultos.
lesson-need = Hace falta un ordenador por pareja con Dossier y la carpeta de este material. Sin internet, sin cuentas y sin datos propios.
lesson-people = Las cuatro personas
lesson-person-1 = Mika, 13 años, va al colegio
lesson-person-1-find = ¿Cuándo duerme Mika los días de clase? ¿Qué edad cree la app de vídeos que tiene?
lesson-person-2 = Dana, 41 años, tiene dos hijos
lesson-person-2-find = ¿Dónde vive y trabaja Dana? ¿Qué plan no ha contado casi a nadie?
lesson-person-3 = Okan, 52 años, enseña historia
lesson-person-3-find = ¿En qué países estuvo Okan? ¿Qué dice el historial de búsqueda de su salud?
lesson-person-4 = Lena, 34 años, escribe para un periódico
lesson-person-4-find = ¿Quién pudo dar papeles a Lena y dónde se vieron? ¿Qué app lo muestra?
lesson-files = Cada persona tiene seis archivos: { $list }. Todos los registros son inventados.
lesson-course = El desarrollo
lesson-course-1 = 5 min
lesson-course-1-say = Adivinad juntos: ¿qué anota de ti una app de vídeos en un día? Apuntad tres suposiciones.
lesson-course-2 = 15 min
lesson-course-2-say = Cada pareja toma una persona y suelta un archivo en Dossier. Leed el resumen general. Seguid un número hasta un solo registro.
lesson-course-3 = 10 min
lesson-course-3-say = Soltad un segundo archivo de la misma persona. ¿Qué sabéis ahora que un solo archivo no mostraba?
lesson-course-4 = 10 min
lesson-course-4-say = Contad a la clase quién es vuestra persona en cuatro frases. Decid en qué número se apoya cada una.
lesson-course-5 = 5 min
lesson-course-5-say = ¿Cuáles de las tres suposiciones eran ciertas? ¿Qué miraréis en vuestros propios ajustes?
lesson-questions = Preguntas para cada pareja
lesson-question-1 = ¿Qué escribió esta persona, qué se anotó de paso y qué solo se dedujo?
lesson-question-2 = ¿Qué horas y días de la semana destacan? ¿Cuál puede ser la razón?
lesson-question-3 = ¿Qué empresas se nombran? ¿Cómo lo consiguieron?
lesson-question-4 = ¿Qué no está en esta exportación y por qué puede ser?
lesson-teacher = Para quien enseña
lesson-teacher-1 = Una suposición de una app puede ser falsa: la edad de Mika lo es. Preguntad quién decide lo que se hace con ella.
lesson-teacher-2 = Nadie tiene que abrir aquí un archivo propio. Quien quiera puede hacerlo en casa: la ventana tiene los pasos.
lesson-teacher-3 = Guardad un resumen de una persona y leedlo como lo harían sus padres, su jefe o su seguro.
lesson-answers = Lo que se puede encontrar
lesson-answer-1 = Mika: vídeos y búsquedas hasta la una de la noche los días de clase. La app tiene 2008 como año de nacimiento, así que cree que tiene 17.
lesson-answer-2 = Dana: casa, oficina y colegio son tres puntos en el mapa. Búsquedas y chats hablan de un piso nuevo y una abogada.
lesson-answer-3 = Okan: inicios de sesión y lugares en Alemania y Turquía. Búsquedas, vídeos y sonidos tratan de dolor de espalda.
lesson-answer-4 = Lena: un contacto llamado K, un banco y una estación, en chats y en el mapa. Ninguna app lo tiene todo.
lesson-foot = Hecho con Dossier { $version }. Cópialo y cámbialo como quieras.

## Writing the kit

cli-kit-saved = Se guardaron { $count } archivos de personas inventadas y las guías de clase en { $path }.
cli-kit-folder = El material es una carpeta de archivos. Nombra una tras --out.

## The guide

nav-guide = Guía
guide-say = Desde conseguir tu archivo hasta un resumen guardado, paso a paso.
guide-open = Leer la guía
