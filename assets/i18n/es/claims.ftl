# claims: lo que otros dicen que recoge una plataforma, y quién lo dice

## Quién lo dice

claimed-by-founding-000 = Un mensaje de foro, sin comprobar
claimed-by-founding-000-work = “How Do Chinese Social Media Platforms Extract and Use Overseas User Data?”. Mensaje de foro de rabiakhatun939; no dice su fecha.
claimed-by-founding-001 = Un artículo sobre las redes sociales chinas en el extranjero
claimed-by-founding-001-work = “The Expanding Popularity of Chinese Social Network Outdoors China Poses New Risks in the West”. No dice autor ni fecha.
claimed-by-founding-002 = Un artículo que cita a The Wall Street Journal
claimed-by-founding-002-work = “TikTok’s Nonetheless Sharing US Consumer Knowledge with China-Based mostly Employees, In keeping with New Studies”. No dice autor ni fecha.
claimed-by-founding-003 = Un artículo sobre los datos que recoge WeChat
claimed-by-founding-003-work = “What data does WeChat collect?”. No dice autor ni fecha.
claimed-by-founding-004 = Una noticia sobre las grandes apps de China
claimed-by-founding-004-work = “Major mobile apps in China extensively mine personal data, sparking social media outrage”. La página lleva la fecha 13 de abril de 2024; no dice autor.
claimed-by-policy-tiktok = La propia política de privacidad de TikTok, según se anotó en noviembre de 2026
claimed-by-policy-tiktok-work = Lo que se anotó que decía en noviembre de 2026. No se guardaron ni su dirección ni su texto: antes de apoyarte en ello, lee el texto vigente en la empresa.
claimed-by-policy-apple = La descripción de este informe por Apple, según se anotó en noviembre de 2026
claimed-by-policy-apple-work = Lo que se anotó que decía en noviembre de 2026. No se guardaron ni su dirección ni su texto: antes de apoyarte en ello, lee el texto vigente en la empresa.

## TikTok

claim-tiktok-names = Nombres
claim-tiktok-contact = Números de teléfono
claim-tiktok-birth-date = Fecha de nacimiento o edad
claim-tiktok-email = Correo electrónico
claim-tiktok-demographics = Género y datos parecidos
claim-tiktok-likes = Me gusta
claim-tiktok-shares = Lo compartido
claim-tiktok-comments = Comentarios
claim-tiktok-views = Vídeos vistos
claim-tiktok-watch-time = Cuánto tiempo se vio cada vídeo
claim-tiktok-click-patterns = Patrones de toques y clics
claim-tiktok-devices = Modelos de los dispositivos
claim-tiktok-operating-systems = Sistemas operativos
claim-tiktok-internet-addresses = Direcciones de internet
claim-tiktok-photos-videos = Fotos y vídeos
claim-tiktok-voice-messages = Mensajes de voz
claim-tiktok-chats = Mensajes de chat
claim-tiktok-time-spent = Tiempo pasado en la app
claim-tiktok-connections = Conexiones de red
claim-tiktok-app-logs = Registros de lo que se tocó en la app
claim-tiktok-ad-profile = Un perfil para elegir anuncios
claim-tiktok-content-profile = Un perfil para elegir contenido
claim-tiktok-device-numbers = Números de identificación del teléfono, para detectar fraude
claim-tiktok-sign-ins = Patrones de inicio de sesión
claim-tiktok-purchases = Compras en la app y en su tienda
claim-tiktok-gifts = Regalos de dinero a creadores
claim-tiktok-passed-on-inside = Quién en la empresa recibió el correo, la fecha de nacimiento y la dirección de internet
claim-tiktok-policy-clipboard = Texto copiado en el dispositivo
claim-tiktok-policy-contacts = Contactos del teléfono
claim-tiktok-policy-keystrokes = Patrones al teclear
claim-tiktok-policy-precise-location = Ubicación exacta
claim-tiktok-policy-faces-objects = Caras y objetos vistos en los vídeos
claim-tiktok-policy-guessed-interests = Suposiciones sobre intereses
claim-tiktok-policy-guessed-gender = Una suposición sobre el género
claim-tiktok-policy-guessed-age = Una suposición sobre la edad
claim-tiktok-policy-partners = Lo que comunican otras apps y sitios

## Informe de privacidad de las apps del iPhone

claim-ios-app-privacy-photos = Fotos leídas por apps
claim-ios-app-privacy-contacts = Contactos leídos por apps
claim-ios-app-privacy-microphone = Uso del micrófono por apps
claim-ios-app-privacy-camera = Uso de la cámara por apps
claim-ios-app-privacy-while-closed = Uso de fotos con la app cerrada
claim-ios-app-privacy-location = Ubicación consultada por apps
claim-ios-app-privacy-typed-words = Palabras escritas en mensajes, para elegir anuncios
claim-ios-app-privacy-order-prices = Lugar y pedidos repetidos, para fijar precios
claim-ios-app-privacy-who-is-called = Nombres web con los que hablan las apps

## WeChat Pay

claim-wechat-pay-transactions = Historial de pagos
claim-wechat-pay-cards = Cuentas bancarias y tarjetas
claim-wechat-pay-messages = Mensajes
claim-wechat-pay-calls = Llamadas
claim-wechat-pay-names = Nombre, teléfono, correo, edad, género y trabajo
claim-wechat-pay-usage = Cuánto y cuántas veces se usa la app
claim-wechat-pay-places = Dónde está el teléfono, para lugares y anuncios cercanos
claim-wechat-pay-ads = Anuncios vistos y tocados

## Meituan

claim-meituan-orders = Pedidos
claim-meituan-location-pace = Ubicación cada cinco minutos
claim-meituan-order-prices = Lugar y pedidos repetidos, para fijar precios

## Douyin

claim-douyin-names = Nombres
claim-douyin-contact = Números de teléfono y correos electrónicos
claim-douyin-demographics = Edad, género y datos parecidos
claim-douyin-likes = Me gusta
claim-douyin-shares = Lo compartido
claim-douyin-comments = Comentarios
claim-douyin-views = Vídeos vistos, y cuánto tiempo
claim-douyin-click-patterns = Patrones de toques y clics
claim-douyin-devices = Dispositivos y sistemas operativos
claim-douyin-internet-addresses = Direcciones de internet
claim-douyin-places = Dónde está el teléfono
claim-douyin-photos-videos = Fotos y vídeos
claim-douyin-voice-messages = Mensajes de voz
claim-douyin-chats = Mensajes de chat
claim-douyin-time-spent = Tiempo pasado en la app
claim-douyin-connections = Conexiones de red
claim-douyin-app-logs = Registros de lo que se tocó en la app
claim-douyin-shop-sales = Compras dentro de la app

## WeChat

claim-wechat-names = Nombres
claim-wechat-contact = Números de teléfono y correos electrónicos
claim-wechat-demographics = Edad y género
claim-wechat-work = Ocupación
claim-wechat-usage = Cuánto y cuántas veces se usa la app
claim-wechat-features = Funciones usadas
claim-wechat-places = Dónde está el teléfono, para lugares y anuncios cercanos
claim-wechat-cards = Cuentas bancarias y tarjetas
claim-wechat-transactions = Historial de pagos
claim-wechat-messages = Mensajes
claim-wechat-calls = Llamadas
claim-wechat-files = Fotos y archivos compartidos en chats
claim-wechat-ads = Anuncios vistos y tocados
claim-wechat-photos = Fotos leídas con la app cerrada
claim-wechat-typed-words = Palabras escritas en mensajes, para elegir anuncios

## Taobao

claim-taobao-photos = Fotos leídas con la app cerrada
