# claims: was andere sagen, das eine Plattform sammelt, und wer es sagt

## Wer es sagt

claimed-by-founding-000 = Ein Forenbeitrag, ungeprüft
claimed-by-founding-000-work = “How Do Chinese Social Media Platforms Extract and Use Overseas User Data?”. Forenbeitrag von rabiakhatun939, ohne Datum.
claimed-by-founding-001 = Ein Artikel über chinesische soziale Netzwerke im Ausland
claimed-by-founding-001-work = “The Expanding Popularity of Chinese Social Network Outdoors China Poses New Risks in the West”. Ohne Verfasser und Datum.
claimed-by-founding-002 = Ein Artikel, der das Wall Street Journal zitiert
claimed-by-founding-002-work = “TikTok’s Nonetheless Sharing US Consumer Knowledge with China-Based mostly Employees, In keeping with New Studies”. Ohne Verfasser und Datum.
claimed-by-founding-003 = Ein Artikel über die Daten, die WeChat sammelt
claimed-by-founding-003-work = “What data does WeChat collect?”. Ohne Verfasser und Datum.
claimed-by-founding-004 = Ein Nachrichtenartikel über große Apps in China
claimed-by-founding-004-work = “Major mobile apps in China extensively mine personal data, sparking social media outrage”. Die Seite trägt das Datum 13. April 2024, ohne Verfasser.
claimed-by-policy-tiktok = Die eigene Datenschutzerklärung von TikTok, Stand November 2026
claimed-by-policy-tiktok-work = Was sie laut Notiz im November 2026 sagte. Adresse und Wortlaut wurden nicht aufgehoben: Bevor du dich darauf stützt, lies den geltenden Text beim Unternehmen.
claimed-by-policy-apple = Apples Beschreibung dieses Berichts, Stand November 2026
claimed-by-policy-apple-work = Was sie laut Notiz im November 2026 sagte. Adresse und Wortlaut wurden nicht aufgehoben: Bevor du dich darauf stützt, lies den geltenden Text beim Unternehmen.

## TikTok

claim-tiktok-names = Namen
claim-tiktok-contact = Telefonnummern
claim-tiktok-birth-date = Geburtsdatum oder Alter
claim-tiktok-email = E-Mail-Adresse
claim-tiktok-demographics = Geschlecht und ähnliche Angaben
claim-tiktok-likes = Likes
claim-tiktok-shares = Geteiltes
claim-tiktok-comments = Kommentare
claim-tiktok-views = Angesehene Videos
claim-tiktok-watch-time = Wie lange jedes Video angesehen wurde
claim-tiktok-click-patterns = Muster beim Tippen und Klicken
claim-tiktok-devices = Modelle der Geräte
claim-tiktok-operating-systems = Betriebssysteme
claim-tiktok-internet-addresses = Internetadressen
claim-tiktok-photos-videos = Fotos und Videos
claim-tiktok-voice-messages = Sprachnachrichten
claim-tiktok-chats = Chatnachrichten
claim-tiktok-time-spent = In der App verbrachte Zeit
claim-tiktok-connections = Netzwerkverbindungen
claim-tiktok-app-logs = Protokolle dessen, was in der App angetippt wurde
claim-tiktok-ad-profile = Ein Profil zur Auswahl von Werbung
claim-tiktok-content-profile = Ein Profil zur Auswahl von Inhalten
claim-tiktok-device-numbers = Kennnummern des Telefons, um Betrug zu erkennen
claim-tiktok-sign-ins = Muster bei Anmeldungen
claim-tiktok-purchases = Käufe in der App und ihrem Shop
claim-tiktok-gifts = Geldgeschenke an Kreative
claim-tiktok-passed-on-inside = Wer in der Firma E-Mail-Adresse, Geburtsdatum und Internetadresse erhielt
claim-tiktok-policy-clipboard = Auf dem Gerät kopierter Text
claim-tiktok-policy-contacts = Kontakte des Telefons
claim-tiktok-policy-keystrokes = Muster beim Tippen auf der Tastatur
claim-tiktok-policy-precise-location = Genauer Standort
claim-tiktok-policy-faces-objects = In Videos erkannte Gesichter und Gegenstände
claim-tiktok-policy-guessed-interests = Vermutungen über Interessen
claim-tiktok-policy-guessed-gender = Eine Vermutung über das Geschlecht
claim-tiktok-policy-guessed-age = Eine Vermutung über das Alter
claim-tiktok-policy-partners = Was andere Apps und Websites melden

## iPhone App-Datenschutzbericht

claim-ios-app-privacy-photos = Von Apps gelesene Fotos
claim-ios-app-privacy-contacts = Von Apps gelesene Kontakte
claim-ios-app-privacy-microphone = Nutzung des Mikrofons durch Apps
claim-ios-app-privacy-camera = Nutzung der Kamera durch Apps
claim-ios-app-privacy-while-closed = Nutzung von Fotos, während die App geschlossen war
claim-ios-app-privacy-location = Von Apps abgefragter Standort
claim-ios-app-privacy-typed-words = In Nachrichten getippte Wörter, zur Auswahl von Werbung
claim-ios-app-privacy-order-prices = Ort und wiederholte Bestellungen, für die Preise
claim-ios-app-privacy-who-is-called = Webnamen, mit denen Apps sprechen

## WeChat Pay

claim-wechat-pay-transactions = Verlauf der Zahlungen
claim-wechat-pay-cards = Bankkonten und Karten
claim-wechat-pay-messages = Nachrichten
claim-wechat-pay-calls = Anrufe
claim-wechat-pay-names = Name, Telefonnummer, E-Mail, Alter, Geschlecht und Beruf
claim-wechat-pay-usage = Wie oft und wie lange die App genutzt wird
claim-wechat-pay-places = Wo das Telefon ist, für Orte und Werbung in der Nähe
claim-wechat-pay-ads = Gesehene und angetippte Werbung

## Meituan

claim-meituan-orders = Bestellungen
claim-meituan-location-pace = Standort alle fünf Minuten
claim-meituan-order-prices = Ort und wiederholte Bestellungen, für die Preise

## Douyin

claim-douyin-names = Namen
claim-douyin-contact = Telefonnummern und E-Mail-Adressen
claim-douyin-demographics = Alter, Geschlecht und Ähnliches
claim-douyin-likes = Likes
claim-douyin-shares = Geteiltes
claim-douyin-comments = Kommentare
claim-douyin-views = Angesehene Videos, und wie lange
claim-douyin-click-patterns = Muster beim Tippen und Klicken
claim-douyin-devices = Geräte und Betriebssysteme
claim-douyin-internet-addresses = Internetadressen
claim-douyin-places = Wo das Telefon ist
claim-douyin-photos-videos = Fotos und Videos
claim-douyin-voice-messages = Sprachnachrichten
claim-douyin-chats = Chatnachrichten
claim-douyin-time-spent = In der App verbrachte Zeit
claim-douyin-connections = Netzwerkverbindungen
claim-douyin-app-logs = Protokolle dessen, was in der App angetippt wurde
claim-douyin-shop-sales = Einkaufen in der App

## WeChat

claim-wechat-names = Namen
claim-wechat-contact = Telefonnummern und E-Mail-Adressen
claim-wechat-demographics = Alter und Geschlecht
claim-wechat-work = Beruf
claim-wechat-usage = Wie oft und wie lange die App genutzt wird
claim-wechat-features = Genutzte Funktionen
claim-wechat-places = Wo das Telefon ist, für Orte und Werbung in der Nähe
claim-wechat-cards = Bankkonten und Karten
claim-wechat-transactions = Verlauf der Zahlungen
claim-wechat-messages = Nachrichten
claim-wechat-calls = Anrufe
claim-wechat-files = In Chats geteilte Fotos und Dateien
claim-wechat-ads = Gesehene und angetippte Werbung
claim-wechat-photos = Fotos, gelesen während die App geschlossen war
claim-wechat-typed-words = In Nachrichten getippte Wörter, zur Auswahl von Werbung

## Taobao

claim-taobao-photos = Fotos, gelesen während die App geschlossen war
