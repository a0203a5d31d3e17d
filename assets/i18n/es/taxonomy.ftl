# Los tipos de datos, cómo llegó cada uno a la empresa y lo privado que es.
# Hecho a partir de la taxonomía; cada atributo de una categoría responde a una pregunta.

## Categorías

cat-about = Sobre ti
    .short = Sobre ti
    .say = Datos que dicen quién eres, como tu nombre, teléfono y cumpleaños.
    .why = Para abrir tu cuenta, comprobar que eres tú y decidir qué ves por edad o lugar.
    .who = La empresa y sus ayudantes. Lo que está en tu página pública puede verlo cualquiera.
    .do = Cambia o quita lo que la app no necesita. Usa un apodo. Quita tu teléfono de la página pública.
cat-people = Personas que conoces
    .short = Personas
    .say = Amigos, familia y contactos que la app ha unido a ti.
    .why = Para sugerirte a quién seguir, mostrarte sus publicaciones y hacer crecer la app.
    .who = La empresa y sus ayudantes. Tu lista de amigos puede ser pública.
    .do = Desactiva la subida de contactos y borra los contactos sincronizados. Oculta tu lista de amigos.
cat-messages = Mensajes y llamadas
    .short = Mensajes
    .say = Lo que escribiste o dijiste a otros, y cuándo.
    .why = Para enviar y guardar tus mensajes, y frenar el spam y el fraude.
    .who = Las personas del chat, la empresa, y jueces o policía si la ley lo dice.
    .do = Borra chats antiguos. Activa el cifrado de extremo a extremo y los mensajes temporales si la app los tiene.
cat-content = Lo que hiciste tú
    .short = Hecho por ti
    .say = Publicaciones, fotos, vídeos y comentarios que pusiste en la app.
    .why = Para mostrar tus publicaciones a otros y enseñar a sus sistemas lo que te gusta.
    .who = Quien tú elegiste, o todos si es público. La empresa guarda una copia.
    .do = Haz privadas las publicaciones antiguas. Quita las etiquetas de lugar. Borra los borradores que no necesites.
cat-activity = Lo que ves, te gusta y buscas
    .short = Ver, gustar, buscar
    .say = Un registro de lo que miras y de cómo reaccionas.
    .why = Para elegir qué ves después, ajustar su sección de inicio y escoger anuncios.
    .who = La empresa y sus ayudantes. Los me gusta pueden ser públicos. Los socios de anuncios pueden recibir una parte.
    .do = Borra tu historial. Activa el borrado automático. Reinicia tus recomendaciones.
cat-location = Lugares donde has estado
    .short = Lugares
    .say = Dónde estuvo tu teléfono, y cuándo.
    .why = Para mostrarte lo que hay cerca y anuncios locales, y revisar inicios de sesión raros.
    .who = La empresa, sus ayudantes de mapas y anuncios, y jueces o policía si la ley lo dice.
    .do = Pon la ubicación en «al usar la app» o «nunca». Desactiva la ubicación exacta. Borra el historial de ubicaciones.
cat-device = Tus dispositivos e inicios de sesión
    .short = Dispositivos
    .say = Qué teléfonos y ordenadores usas, y cada vez que iniciaste sesión.
    .why = Para proteger tu cuenta, frenar el fraude y unir tus dispositivos para los anuncios.
    .who = La empresa y sus ayudantes de seguridad. Los números de identificación pueden ir a socios de anuncios.
    .do = Cierra sesión en dispositivos viejos. Activa el inicio en dos pasos. Reinicia tu ID de publicidad. Revisa el acceso a cámara, micrófono y fotos.
cat-usage = Cuándo y cómo usas la app
    .short = Uso de la app
    .say = Cuántas veces abres la app, cuánto tiempo y qué partes usas.
    .why = Para corregir fallos, ver qué partes se usan y hacer que vuelvas.
    .who = La empresa, y empresas que cuentan toques y pantallas para ella.
    .do = Desactiva «compartir datos de uso». Pon un límite de tiempo. Silencia los avisos.
cat-money = Dinero y compras
    .short = Dinero
    .say = Qué compraste, cómo pagaste y a quién.
    .why = Para cobrar, frenar el fraude, llevar cuentas de impuestos y sugerirte compras.
    .who = La empresa, bancos, tiendas, repartidores y Hacienda.
    .do = Quita las tarjetas guardadas. Borra direcciones viejas. Revisa los pedidos que no conozcas.
cat-ads = Anuncios y suposiciones sobre ti
    .short = Anuncios
    .say = Anuncios que viste y lo que la empresa cree que te gusta.
    .why = Para vender anuncios y mostrarte lo que podrías comprar o ver.
    .who = La empresa, anunciantes, y empresas que comercian con datos de personas.
    .do = Desactiva los anuncios basados en ti. Borra tus intereses publicitarios. Pide a las empresas de la lista que te quiten.
cat-unsorted = Sin ordenar todavía
    .short = Sin ordenar todavía
    .say = Registros cuyo tipo aún no conocemos. No se deja nada fuera.
    .why = Aún no podemos decirlo.
    .who = Aún no podemos decirlo.
    .do = Abre la lista de archivos y mira de dónde viene.

## Tipos

kind-about-names = Nombres y nombres de usuario
    .say = Los nombres que usas y el número que la app dio a tu cuenta.
kind-about-contact = Correo, teléfono y dirección
    .say = Maneras de contactarte, como tu correo, teléfono o domicilio.
kind-about-basics = Cumpleaños, edad y género
    .say = Tu fecha de nacimiento, grupo de edad, género, idioma o país.
kind-about-id-checks = Documentos y controles de cara
    .say = Copias de documentos, controles de nombre real y mapas de tu cara o voz.
kind-about-profile = Página y foto de perfil
    .say = Lo que escribiste sobre ti y tu foto de perfil.
kind-about-work-home = Trabajo, estudios y hogar
    .say = Tu trabajo, estudios, casa y situación familiar.
kind-about-health = Salud, cuerpo y ejercicio
    .say = Pasos, sueño, pulso, enfermedad o medidas del cuerpo.
kind-about-beliefs = Creencias, vida amorosa y origen
    .say = Fe, política, a quién quieres, de dónde viene tu familia o antecedentes policiales.
kind-people-address-book = Contactos del teléfono que compartiste
    .say = Nombres y números copiados de tu teléfono.
kind-people-follows = Amigos, seguidores y seguidos
    .say = Quién te sigue y a quién sigues.
kind-people-groups = Familia y grupos
    .say = Lazos de familia, grupos y círculos a los que te uniste.
kind-people-blocked = Personas bloqueadas y ocultas
    .say = Personas que bloqueaste, silenciaste u ocultaste.
kind-people-suggested = Personas que la app cree que conoces
    .say = Lazos que la app supuso por su cuenta.
kind-messages-private = Chats privados
    .say = Mensajes entre tú y otra persona o un programa de chat.
kind-messages-group = Chats de grupo
    .say = Mensajes en grupos donde estás.
kind-messages-calls = Llamadas y notas de voz
    .say = Llamadas que hiciste o recibiste, y notas de voz.
kind-messages-email = Correos
    .say = Correos que enviaste o recibiste.
kind-messages-files = Fotos y archivos en chats
    .say = Imágenes, películas y archivos enviados en chats.
kind-messages-who-when = Con quién hablaste, y cuándo
    .say = Nombres, fechas y horas, sin las palabras.
kind-messages-support = Ayuda y quejas
    .say = Lo que escribiste a la atención al cliente.
kind-content-posts = Publicaciones e historias
    .say = Publicaciones, historias y notas breves que compartiste.
kind-content-media = Fotos y vídeos
    .say = Imágenes y películas que pusiste en la app.
kind-content-comments = Comentarios y reseñas
    .say = Lo que escribiste bajo publicaciones o sobre tiendas y lugares.
kind-content-live-audio = Directos, música y sonido
    .say = Vídeos en directo, canciones y sonidos tuyos.
kind-content-drafts = Borradores, notas, archivos y citas
    .say = Lo que guardaste sin publicar, y tu calendario.
kind-content-photo-facts = Datos ocultos en tus fotos
    .say = Hora, lugar y modelo de cámara que se esconden en una foto.
kind-content-games = Juegos y puntos
    .say = Juegos que juegas, puntos y partidas guardadas.
kind-activity-watched = Visto, leído y oído
    .say = Vídeos, publicaciones y canciones que reprodujiste, y cuánto tiempo si se anotó.
kind-activity-likes = Me gusta y guardados
    .say = Lo que te gustó, guardaste, valoraste u ocultaste.
kind-activity-searches = Búsquedas
    .say = Palabras que escribiste en el buscador.
kind-activity-links = Enlaces y páginas que abriste
    .say = Enlaces que tocaste y páginas web que viste.
kind-activity-shares = Lo que reenviaste
    .say = Publicaciones que enviaste a otras personas.
kind-activity-polls = Encuestas, tests y elecciones
    .say = Respuestas que diste en encuestas y tests.
kind-activity-items = Tiendas y artículos que miraste
    .say = Artículos que viste o pusiste en la cesta sin comprar.
kind-location-exact = Lugares exactos
    .say = Puntos en un mapa con una hora.
kind-location-rough = Zona aproximada
    .say = Una ciudad, país o región, y ningún lugar exacto.
kind-location-visits = Visitas y registros de llegada
    .say = Lugares que etiquetaste o donde te quedaste.
kind-location-routes = Viajes y rutas
    .say = Caminos que hiciste a pie, en coche o en tren.
kind-location-checks = Consultas de ubicación de las apps
    .say = Cada vez que una app preguntó a tu teléfono dónde estabas.
kind-location-saved = Lugares guardados y de entrega
    .say = Casa, trabajo y lugares para paquetes o comida.
kind-location-around = Lo que hay a tu alrededor
    .say = Wi-Fi, Bluetooth y salas que tu teléfono ha visto.
kind-device-devices = Teléfonos y ordenadores
    .say = Marca, modelo y sistema de tus dispositivos.
kind-device-network = Direcciones de internet y redes
    .say = El número que tuvo tu conexión a internet, y su red.
kind-device-sign-ins = Inicios de sesión
    .say = Cuándo y desde dónde entraste o saliste.
kind-device-ids = Números de identificación del teléfono
    .say = Números con los que las empresas reconocen tu teléfono.
kind-device-security = Contraseñas y seguridad de la cuenta
    .say = Cambios de contraseña, preguntas de seguridad, apps enlazadas.
kind-device-sensors = Acceso a cámara, micrófono y fotos
    .say = Cada vez que una app usó tu cámara, micrófono, contactos o fotos.
kind-device-installed = Otras apps de tu teléfono
    .say = Nombres de otras apps que tienes.
kind-usage-time = Tiempo en la app
    .say = Cuándo la abriste y cerraste, y cuánto tiempo.
kind-usage-features = Partes y botones que usaste
    .say = Pantallas que viste y botones que tocaste.
kind-usage-contacted = Empresas a las que llamó la app
    .say = Nombres web con los que habló la app, como empresas de anuncios.
kind-usage-settings = Ajustes que elegiste
    .say = Elecciones como idioma, avisos y privacidad.
kind-usage-crashes = Fallos y velocidad
    .say = Notas sobre errores, velocidad y batería.
kind-usage-notices = Avisos y correos que te enviaron
    .say = Mensajes que la app te envió.
kind-usage-rules = Control de normas y bloqueos
    .say = Advertencias, bloqueos y publicaciones retiradas.
kind-money-orders = Pedidos y compras
    .say = Lo que compraste, con precio y fecha.
kind-money-cards = Tarjetas y cuentas bancarias
    .say = Números de tarjeta y de banco, casi siempre ocultos en parte.
kind-money-transfers = Dinero enviado y recibido
    .say = Pagos a y de personas y tiendas.
kind-money-balance = Saldo, monedas y regalos
    .say = Dinero, puntos o monedas en la app, y regalos.
kind-money-credit = Crédito, préstamos e impuestos
    .say = Solvencia, préstamos, seguros y datos de impuestos.
kind-money-bookings = Viajes, comida y entradas
    .say = Reservas, trayectos, comidas y entradas.
kind-money-earnings = Dinero que ganaste
    .say = Sueldo, ventas y regalos por tu trabajo.
kind-ads-seen = Anuncios que viste o tocaste
    .say = Anuncios que la app te mostró, y qué hiciste.
kind-ads-interests = Lo que creen que te gusta
    .say = Temas que la empresa asoció contigo.
kind-ads-profile = Lo que creen que eres
    .say = Suposiciones sobre edad, género, ingresos o casa.
kind-ads-lists = Empresas que te tienen en una lista
    .say = Anunciantes que enviaron una lista en la que estás.
kind-ads-offsite = Lo que les contaron otras apps y sitios
    .say = Visitas, cestas y compras que otras empresas comunicaron.
kind-ads-choices = Tus elecciones sobre anuncios
    .say = Tus respuestas sobre anuncios y seguimiento.
kind-ads-media-guesses = Suposiciones por tu cara, voz o ánimo
    .say = Lo que un ordenador leyó en tus fotos, vídeos o voz.
kind-unsorted = Sin ordenar todavía
    .say = Registros cuyo tipo aún no conocemos. No se deja nada fuera.

## Cómo obtuvo la empresa un registro

origin-told = Se lo dijiste tú
    .means = Lo escribiste, lo subiste o lo elegiste.
origin-recorded = Lo registraron
    .means = Guardado mientras usabas la app.
origin-recorded-ios-app-privacy = Lo anotó el teléfono
origin-worked-out = Lo dedujeron
    .means = Una suposición o una puntuación. Puede estar equivocada.
origin-others = Se lo dijeron otros
    .means = Otra app, tienda, persona o lista.
origin-about-record = Notas sobre tu ficha
    .means = Cuánto se guarda, quién la miró, cuándo cambió.

## Lo privado que es un registro

level-0 = Cotidiano
    .means = Por sí solo dice poco de ti.
level-1 = Personal
    .means = Apunta a ti, pero deja ver poco de tu vida privada.
level-2 = Privado
    .means = Elegirías quién puede verlo.
level-3 = Muy sensible
    .means = Las leyes lo protegen más, o perderlo puede dañarte pronto.

## Cómo puede usarse

use-run = Hacer lo que pediste
use-choose = Elegir qué ves y qué anuncios
use-improve = Hacer que su sistema elija mejor
use-earn = Vender cosas y ganar dinero
use-protect = Proteger cuentas y frenar el fraude
use-law = Cumplir la ley y responder a las autoridades

## Cómo sabemos de un uso

ground-policy = nombrado en la política de la empresa, { $date }
ground-export = nombrado en esta exportación
ground-usual = habitual en este tipo de datos

## Quién puede verlo

who-you = Solo tú
who-chosen = Personas que elegiste
who-everyone = Todos
who-company = La empresa
who-helpers = Sus ayudantes, para alojar, contar o atender
who-group = Su empresa hermana o matriz, también en otros países
who-partners = Anunciantes y socios
who-officials = Policía, jueces y otras autoridades

## Marcas en un registro

mark-others = nombra a otras personas
mark-guess = una suposición
mark-child = cuenta de un menor
mark-public = público
mark-changed = cambiado por ti
mark-deleted = borrado, pero sigue aquí

## Tipos de valor que nombran o localizan a una persona

identifier-email = Correos electrónicos
identifier-phone = Números de teléfono
identifier-ip = Direcciones de internet (IP)
identifier-mac = Números de tarjeta de red
identifier-device-id = Números de identificación del teléfono
identifier-advertising-id = Números de identificación publicitaria
identifier-coordinates = Puntos en el mapa
identifier-payment-card = Números de tarjeta de pago
identifier-iban = Números de cuenta internacionales
identifier-cn-resident-id = Números de identidad chinos
identifier-cn-bank-card = Números de tarjeta bancaria chinos
identifier-postal-address = Domicilios y direcciones postales
identifier-birth-date = Fechas de nacimiento
identifier-secret = Contraseñas y claves

## Cómo se trató un archivo

entry-waiting = Aún no leído
entry-read = Leído entero
entry-partial = Leído en parte
entry-media = Imagen, película o sonido
entry-unread = No leído

## Lo que contiene una sección

section-state-found = Tiene registros
section-state-empty = No contiene nada
section-state-absent = No está

## Si puede verse lo que se afirma

claim-state-found = En esta exportación
claim-state-empty = En esta exportación, pero vacío
claim-state-absent = No se encontró en esta exportación
claim-state-cannot-tell = No se sabe: algunos archivos no se leyeron
claim-state-outside = Este tipo de exportación no puede mostrarlo
claim-state-unchecked = Hay registros de esta clase; no se comprobó si esto está entre ellos

## Lo que hace una empresa

role-ads = Anuncios
role-counting = Contar visitas y toques
role-crash = Notas de fallos
role-push = Mensajes a tu teléfono
role-maps = Mapas
role-login = Inicio de sesión
role-pay = Pagos
role-delivery = Entrega de imágenes y archivos
role-cloud = Ordenadores alquilados
role-own = Servicio propio
role-fraud = Control de fraude
role-phone-maker = Fabricante del teléfono
role-device-number = Números de dispositivos
role-platform = La propia plataforma
role-unknown = Desconocido

## Títulos de las preguntas de arriba

head-say = En una frase
head-why = Por qué lo recogen
head-who = Quién puede verlo
head-do = Lo que puedes hacer
head-origin = Cómo lo obtuvieron
head-level = Privacidad
head-use = Cómo puede usarse
head-ground = Cómo lo sabemos
