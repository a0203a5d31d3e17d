# claims : ce que d’autres disent qu’une plateforme collecte, et qui le dit

## Qui le dit

claimed-by-founding-000 = Un message de forum, non vérifié
claimed-by-founding-000-work = “How Do Chinese Social Media Platforms Extract and Use Overseas User Data?”. Message de forum de rabiakhatun939, sans date.
claimed-by-founding-001 = Un article sur les réseaux sociaux chinois à l’étranger
claimed-by-founding-001-work = “The Expanding Popularity of Chinese Social Network Outdoors China Poses New Risks in the West”. Sans auteur ni date.
claimed-by-founding-002 = Un article qui cite The Wall Street Journal
claimed-by-founding-002-work = “TikTok’s Nonetheless Sharing US Consumer Knowledge with China-Based mostly Employees, In keeping with New Studies”. Sans auteur ni date.
claimed-by-founding-003 = Un article sur les données que WeChat collecte
claimed-by-founding-003-work = “What data does WeChat collect?”. Sans auteur ni date.
claimed-by-founding-004 = Un article de presse sur les grandes applications en Chine
claimed-by-founding-004-work = “Major mobile apps in China extensively mine personal data, sparking social media outrage”. La page porte la date du 13 avril 2024, sans auteur.
claimed-by-policy-tiktok = La politique de confidentialité de TikTok, notée en novembre 2026
claimed-by-policy-tiktok-work = Ce qu’on a noté qu’elle disait en novembre 2026. Ni son adresse ni son texte n’ont été gardés : avant de s’y appuyer, lisez le texte en vigueur chez l’entreprise.
claimed-by-policy-apple = La description de ce rapport par Apple, notée en novembre 2026
claimed-by-policy-apple-work = Ce qu’on a noté qu’elle disait en novembre 2026. Ni son adresse ni son texte n’ont été gardés : avant de s’y appuyer, lisez le texte en vigueur chez l’entreprise.

## TikTok

claim-tiktok-names = Noms
claim-tiktok-contact = Numéros de téléphone
claim-tiktok-birth-date = Date de naissance ou âge
claim-tiktok-email = Adresse e-mail
claim-tiktok-demographics = Genre et faits semblables
claim-tiktok-likes = J’aime
claim-tiktok-shares = Partages
claim-tiktok-comments = Commentaires
claim-tiktok-views = Vidéos vues
claim-tiktok-watch-time = Durée de visionnage de chaque vidéo
claim-tiktok-click-patterns = Habitudes de touches et de clics
claim-tiktok-devices = Modèles des appareils
claim-tiktok-operating-systems = Systèmes d’exploitation
claim-tiktok-internet-addresses = Adresses internet
claim-tiktok-photos-videos = Photos et vidéos
claim-tiktok-voice-messages = Messages vocaux
claim-tiktok-chats = Messages de discussion
claim-tiktok-time-spent = Temps passé dans l’application
claim-tiktok-connections = Connexions réseau
claim-tiktok-app-logs = Journaux de ce qui a été touché dans l’application
claim-tiktok-ad-profile = Un profil pour choisir les publicités
claim-tiktok-content-profile = Un profil pour choisir les contenus
claim-tiktok-device-numbers = Numéros d’identification du téléphone, contre la fraude
claim-tiktok-sign-ins = Habitudes de connexion au compte
claim-tiktok-purchases = Achats dans l’application et sa boutique
claim-tiktok-gifts = Dons d’argent aux créateurs
claim-tiktok-passed-on-inside = Qui dans l’entreprise a reçu l’adresse e-mail, la date de naissance et l’adresse internet
claim-tiktok-policy-clipboard = Texte copié sur l’appareil
claim-tiktok-policy-contacts = Contacts du téléphone
claim-tiktok-policy-keystrokes = Habitudes de frappe
claim-tiktok-policy-precise-location = Position exacte
claim-tiktok-policy-faces-objects = Visages et objets vus dans les vidéos
claim-tiktok-policy-guessed-interests = Suppositions sur les intérêts
claim-tiktok-policy-guessed-gender = Une supposition sur le genre
claim-tiktok-policy-guessed-age = Une supposition sur l’âge
claim-tiktok-policy-partners = Ce que d’autres applications et sites signalent

## Rapport de confidentialité des apps de l’iPhone

claim-ios-app-privacy-photos = Photos lues par des applications
claim-ios-app-privacy-contacts = Contacts lus par des applications
claim-ios-app-privacy-microphone = Usage du micro par des applications
claim-ios-app-privacy-camera = Usage de la caméra par des applications
claim-ios-app-privacy-while-closed = Usage des photos, application fermée
claim-ios-app-privacy-location = Position demandée par des applications
claim-ios-app-privacy-typed-words = Mots tapés dans les messages, pour choisir des publicités
claim-ios-app-privacy-order-prices = Lieu et commandes répétées, pour fixer les prix
claim-ios-app-privacy-who-is-called = Noms web que les applications contactent

## WeChat Pay

claim-wechat-pay-transactions = Historique des paiements
claim-wechat-pay-cards = Comptes bancaires et cartes
claim-wechat-pay-messages = Messages
claim-wechat-pay-calls = Appels
claim-wechat-pay-names = Nom, téléphone, e-mail, âge, genre et travail
claim-wechat-pay-usage = Fréquence et durée d’usage de l’application
claim-wechat-pay-places = Où se trouve le téléphone, pour lieux et publicités proches
claim-wechat-pay-ads = Publicités vues et touchées

## Meituan

claim-meituan-orders = Commandes
claim-meituan-location-pace = Position toutes les cinq minutes
claim-meituan-order-prices = Lieu et commandes répétées, pour fixer les prix

## Douyin

claim-douyin-names = Noms
claim-douyin-contact = Numéros de téléphone et adresses e-mail
claim-douyin-demographics = Âge, genre et faits semblables
claim-douyin-likes = J’aime
claim-douyin-shares = Partages
claim-douyin-comments = Commentaires
claim-douyin-views = Vidéos vues, et leur durée
claim-douyin-click-patterns = Habitudes de touches et de clics
claim-douyin-devices = Appareils et systèmes d’exploitation
claim-douyin-internet-addresses = Adresses internet
claim-douyin-places = Où se trouve le téléphone
claim-douyin-photos-videos = Photos et vidéos
claim-douyin-voice-messages = Messages vocaux
claim-douyin-chats = Messages de discussion
claim-douyin-time-spent = Temps passé dans l’application
claim-douyin-connections = Connexions réseau
claim-douyin-app-logs = Journaux de ce qui a été touché dans l’application
claim-douyin-shop-sales = Achats dans l’application

## WeChat

claim-wechat-names = Noms
claim-wechat-contact = Numéros de téléphone et adresses e-mail
claim-wechat-demographics = Âge et genre
claim-wechat-work = Métier
claim-wechat-usage = Fréquence et durée d’usage de l’application
claim-wechat-features = Fonctions utilisées
claim-wechat-places = Où se trouve le téléphone, pour lieux et publicités proches
claim-wechat-cards = Comptes bancaires et cartes
claim-wechat-transactions = Historique des paiements
claim-wechat-messages = Messages
claim-wechat-calls = Appels
claim-wechat-files = Photos et fichiers partagés dans les discussions
claim-wechat-ads = Publicités vues et touchées
claim-wechat-photos = Photos lues, application fermée
claim-wechat-typed-words = Mots tapés dans les messages, pour choisir des publicités

## Taobao

claim-taobao-photos = Photos lues, application fermée
