# Ansichten der Orte, Menschen, Firmen, Tage, Suche und Sortierung.

## Sortierung

nav-sorting = Wie sortiert wurde
nav-outline = Aufbau, für Entwickler
sorting-lead = Jeder Teil der Datei, wohin er sortiert wurde und warum. Du kannst einen Teil anderswo einordnen.
sorting-by-person = Von dir geändert
sorting-by-person-how = Alle Zahlen, Diagramme und Zusammenfassungen folgen deiner Angabe.
sorting-by-nothing = Noch nicht sortiert
sorting-by-nothing-how = Keine Regel und kein Wort sagt, was diese Teile enthalten.
sorting-by-guess = Nach Wörtern sortiert
sorting-by-guess-how = Für diese Teile sind keine Regeln bekannt. Dies ist eine Vermutung, mit ihrem Grund.
sorting-by-rule = Nach Regeln sortiert
sorting-by-rule-how = Eine Regel für diese App sagt, was diese Teile enthalten.
sorting-name = { $name } · { $file }
sorting-wrong = Falscher Platz?
sorting-see = Ansehen, wie sortiert wurde
sorting-of-kind = { $name }: { $count }
sorting-one = Wohin gehört das?
sorting-choose = Was es enthält
sorting-fields = Welche Felder was sagen
sorting-when = Die Zeit jedes Eintrags
sorting-title = Was jeder Eintrag ist
sorting-field-any = Von selbst gefunden
sorting-put = Dort einordnen
sorting-undo = Zurücknehmen
sorting-undo-all = Alles zurücknehmen
sorting-changed = von dir geändert
sorting-again = Wird nach deiner Angabe sortiert…
sorting-gone = Diesen Teil gibt es in dieser Datei nicht mehr.
sorting-save = Diese Änderungen speichern…
sorting-save-how = Die Änderungen gelten, bis diese Datei geschlossen wird. Gespeichert lassen sie sich wieder nutzen. Sie nennen Teile und Felder, und nichts aus deinen Daten.
reason-changed = Du hast es so gesagt.

## Die Form eines Exports

outline-title = Aufbau, für Entwickler
outline-lead = Nur die Namen der Felder und die Formen ihrer Werte. Nichts, was du geschrieben oder getan hast, steht darin.
outline-how = Wer Regeln für eine App schreibt, kann das brauchen. Namen, die privat sein könnten, stehen als Stern da. Sieh es durch, bevor du es jemandem gibst.
outline-see = Ansehen
outline-save = Speichern…
outline-copy = Kopieren

## Hinweise

notice-saved = Gespeichert als { $name }
notice-exists = Eine Datei mit diesem Namen gibt es schon. Wähle einen anderen Namen.

## Diagramme über kurze Zeit

chart-over-days = Tag für Tag
chart-over-years = Jahr für Jahr
chart-by-day = Einträge mit Datum, nach Tagen. Öffne einen Balken, um sie zu sehen.
chart-by-hour = Einträge mit Datum, nach Stunden. Öffne einen Balken, um sie zu sehen.
table-cell = { $name }, { $head }: { $cell }. Zeile { $row } von { $rows }

## Einträge in Worten

line-link = Seite bei { $host } · { $end }
line-link-host = Seite bei { $host }
link-tiktok-watch-history = TikTok-Video, das du angesehen hast
link-tiktok-mini-drama-history = TikTok-Serienfolge, die du angesehen hast
link-tiktok-likes = TikTok-Video, das dir gefiel
link-tiktok-favorite-videos = TikTok-Video, das du gemerkt hast
link-tiktok-favorite-sounds = TikTok-Ton, den du gemerkt hast
link-tiktok-favorite-hashtags = Hashtag, das du auf TikTok gemerkt hast
link-tiktok-favorite-effects = TikTok-Effekt, den du gemerkt hast
link-tiktok-shares = Etwas, das du auf TikTok geteilt hast
link-tiktok-reposts = TikTok-Video, das du weiterverbreitet hast
value-appinitiated = von der App begonnen
value-nonappinitiated = von einer Seite in der App begonnen
value-networkactivity = { "" }
value-access = genutzt
value-bundleid = { "" }
value-intervalbegin = { "" }
value-intervalend = { "" }
value-location = Standort
value-contacts = Kontakte
value-photos = Fotos
value-camera = Kamera
value-microphone = Mikrofon
value-medialibrary = Mediathek
value-screenrecording = Bildschirmaufnahme
value-viewcontent = Seite angesehen
value-pageview = Seite angesehen
value-addtocart = In den Warenkorb gelegt
value-addtowishlist = Auf die Wunschliste gesetzt
value-initiatecheckout = Bezahlen begonnen
value-addpaymentinfo = Zahlungsdaten angegeben
value-completepayment = Bezahlt
value-placeanorder = Bestellt
value-launchapp = App geöffnet
value-installapp = App installiert
value-completeregistration = Konto angelegt
said-somebody = Eine App
said-covered = { $dated ->
    [yes] Am { $date } um { $time }: ein Eintrag der Art „{ $kind }“.
    [day] Am { $date }: ein Eintrag der Art „{ $kind }“.
   *[no] Ein Eintrag der Art „{ $kind }“, ohne Datum.
}
said-any = { $dated ->
    [yes] Am { $date } um { $time }: „{ $title }“.
    [day] Am { $date }: „{ $title }“.
   *[no] „{ $title }“, ohne Datum.
}
said-activity-searches = { $dated ->
    [yes] Am { $date } um { $time } hast du „{ $title }“ gesucht.
   *[no] Du hast „{ $title }“ gesucht.
}
said-activity-watched = { $dated ->
    [yes] Am { $date } um { $time } hast du „{ $title }“ angesehen, gelesen oder gehört.
   *[no] Du hast „{ $title }“ angesehen, gelesen oder gehört.
}
said-activity-watched-link = { $dated ->
    [yes] Am { $date } um { $time } hast du etwas bei { $host } angesehen, gelesen oder gehört. Der Export nennt den Link, aber keinen Titel.
   *[no] Du hast etwas bei { $host } angesehen, gelesen oder gehört. Der Export nennt den Link, aber keinen Titel.
}
said-activity-likes = { $dated ->
    [yes] Am { $date } um { $time } hast du „{ $title }“ gemocht oder gespeichert.
   *[no] Du hast „{ $title }“ gemocht oder gespeichert.
}
said-activity-likes-link = { $dated ->
    [yes] Am { $date } um { $time } hast du etwas bei { $host } mit „Gefällt mir“ markiert oder gemerkt. Der Export nennt den Link, aber keinen Titel.
   *[no] Du hast etwas bei { $host } mit „Gefällt mir“ markiert oder gemerkt. Der Export nennt den Link, aber keinen Titel.
}
said-activity-links = { $dated ->
    [yes] Am { $date } um { $time } hast du „{ $title }“ geöffnet.
   *[no] Du hast „{ $title }“ geöffnet.
}
said-activity-links-link = { $dated ->
    [yes] Am { $date } um { $time } hast du eine Seite bei { $host } geöffnet. Der Export nennt den Link, aber keinen Titel.
   *[no] Du hast eine Seite bei { $host } geöffnet. Der Export nennt den Link, aber keinen Titel.
}
said-activity-shares = { $dated ->
    [yes] Am { $date } um { $time } hast du „{ $title }“ geteilt.
   *[no] Du hast „{ $title }“ geteilt.
}
said-activity-shares-link = { $dated ->
    [yes] Am { $date } um { $time } hast du etwas von { $host } geteilt. Der Export nennt den Link, aber keinen Titel.
   *[no] Du hast etwas von { $host } geteilt. Der Export nennt den Link, aber keinen Titel.
}
said-activity-items = { $dated ->
    [yes] Am { $date } um { $time } hast du „{ $title }“ betrachtet.
   *[no] Du hast „{ $title }“ betrachtet.
}
said-content-posts = { $dated ->
    [yes] Am { $date } um { $time } hast du „{ $title }“ veröffentlicht.
   *[no] Du hast „{ $title }“ veröffentlicht.
}
said-content-comments = { $dated ->
    [yes] Am { $date } um { $time } hast du „{ $title }“ geschrieben.
   *[no] Du hast „{ $title }“ geschrieben.
}
said-people-follows = { $dated ->
    [yes] Am { $date } um { $time } wurde eine Verbindung zu „{ $title }“ notiert.
   *[no] Eine Verbindung zu „{ $title }“ wurde notiert.
}
said-messages-private = { $dated ->
    [yes] Am { $date } um { $time } wurde eine Nachricht gesendet: „{ $title }“.
   *[no] Eine Nachricht wurde gesendet: „{ $title }“.
}
said-messages-group = { $dated ->
    [yes] Am { $date } um { $time } wurde eine Nachricht an eine Gruppe gesendet: „{ $title }“.
   *[no] Eine Nachricht wurde an eine Gruppe gesendet: „{ $title }“.
}
said-location-checks = { $dated ->
    [yes] Am { $date } um { $time } fragte { $who }, wo du bist.
   *[no] { $who } fragte, wo du bist.
}
said-device-sensors = { $dated ->
    [yes] Am { $date } um { $time } nutzte { $who }: { $title }.
   *[no] { $who } nutzte: { $title }.
}
said-usage-contacted = { $dated ->
    [yes] Am { $date } um { $time } rief { $who } { $title }.
   *[no] { $who } rief { $title }.
}
said-device-sign-ins = { $dated ->
    [yes] Am { $date } um { $time } hat sich jemand angemeldet: „{ $title }“.
   *[no] Jemand hat sich angemeldet: „{ $title }“.
}
said-money-orders = { $dated ->
    [yes] Am { $date } um { $time } hast du „{ $title }“ gekauft.
   *[no] Du hast „{ $title }“ gekauft.
}
said-ads-seen = { $dated ->
    [yes] Am { $date } um { $time } hast du die Werbung „{ $title }“ gesehen oder angetippt.
   *[no] Du hast die Werbung „{ $title }“ gesehen oder angetippt.
}
said-ads-interests = { $dated ->
    [yes] Am { $date } um { $time } schrieben sie auf, dass du „{ $title }“ magst. Das kann falsch sein.
   *[no] Sie schrieben auf, dass du „{ $title }“ magst. Das kann falsch sein.
}
said-ads-lists = { $dated ->
    [yes] Am { $date } um { $time } hatte „{ $title }“ dich auf einer Liste.
   *[no] „{ $title }“ hatte dich auf einer Liste.
}
said-ads-offsite = { $dated ->
    [yes] Am { $date } um { $time } sagte „{ $title }“ ihnen etwas über dich.
   *[no] „{ $title }“ sagte ihnen etwas über dich.
}

## Die Karte

nav-map = Karte
map-lead = Wo die genauen Orte aus den Einträgen liegen. Die Karte ist Teil von Dossier; nichts wird geladen.
map-none = Kein Eintrag hier gibt einen Punkt auf einer Karte an.
map-title = { $count ->
    [one] Ein Ort
   *[other] { $count } Orte
}, { $records ->
    [one] ein Eintrag
   *[other] { $records } Einträge
}
map-town = Ungefähr
map-exact = Genau
map-nearer = Näher
map-further = Weiter weg
map-fit = Alle Orte zeigen
map-mark = { $name } · { $count }
map-length = { $count } km
map-degrees = { $lat }° { $ns ->
    [s] S
   *[n] N
}, { $lon }° { $ew ->
    [w] W
   *[e] O
}
map-newest = Den neuesten Eintrag sehen
map-when = Einträge mit Orten im Lauf der Zeit
map-when-how = Öffne einen Balken, um nur die Orte dieser Zeit zu sehen.
map-left-out = { $count ->
    [one] Noch ein Eintrag wird hier nicht gezeigt.
   *[other] Noch { $count } Einträge werden hier nicht gezeigt.
}

## Geräte und Anmeldungen

nav-devices = Anmeldungen
devices-lead = Jedes Gerät, das hier genannt wird, auch wenn nur eine Anmeldung es nennt, und jede Anmeldung.
devices-code = Kürzel des Herstellers: { $name }
devices-none = In den Einträgen sind kein Gerät und keine Anmeldung genannt.
devices-sign-ins = { $count ->
    [one] Eine Anmeldung
   *[other] { $count } Anmeldungen
}
devices-sign-ins-how = Warst du eine davon nicht? Drücke dort „Nicht meine“.
devices-signed-in = { $count ->
    [one] Eine Anmeldung
   *[other] { $count } Anmeldungen
}
devices-mine = Doch meine
devices-mine-not = Nicht meine
devices-not-mine = { $count ->
    [one] Eine Anmeldung als nicht deine markiert
   *[other] { $count } Anmeldungen als nicht deine markiert
}
devices-step = Ändere dein Passwort und melde andere Geräte ab. Beides steht in den Einstellungen der App.
devices-no-more = Kein Gerät und keine Adresse genannt
devices-registered = registriert in: { $name }
devices-countries = Wo die Internetadressen registriert sind
devices-countries-how = Ein Land oder eine Region der Registrierung. Du warst vielleicht nicht dort.
devices-left-out = { $count ->
    [one] Ein älterer Eintrag wurde nicht angesehen.
   *[other] { $count } ältere Einträge wurden nicht angesehen.
}

## Wer noch

nav-firms = Wer noch
firms-lead = Firmen, die in den Einträgen genannt sind, und was sie hier tun.
firms-none = Die Teile, die Firmen auflisten, sind nicht hier oder nennen keine anderen. Namen in anderen Einträgen, etwa Werbung oder Läden, zählen hier nicht.
firms-lists = { $count ->
    [one] Ein Eintrag sagt, dass eine Firma dich auf einer Liste hat.
   *[other] { $count } Einträge sagen, dass eine Firma dich auf einer Liste hat.
}
firms-offsite = { $count ->
    [one] Ein Eintrag sagt, was eine andere App oder Website ihnen erzählt hat.
   *[other] { $count } Einträge sagen, was andere Apps und Websites ihnen erzählt haben.
}
firms-ads = { $count ->
    [one] Eine Werbung wurde gesehen oder angetippt.
   *[other] { $count } Werbungen wurden gesehen oder angetippt.
}
firms-apps = { $count ->
    [one] Eine andere App ist genannt.
   *[other] { $count } andere Apps sind genannt.
}
firms-known-how = Öffne eine Firma, um zu sehen, was die Einträge über sie sagen.
firms-by-count = Häufigste zuerst
firms-by-calls = Meiste Aufrufe zuerst
firms-by-records = Meiste Einträge zuerst
firms-by-last = Neueste zuerst
firms-head-records = Die Zahlen sind Einträge, die die Firma nennen.
firms-head-calls = Die Zahlen sagen, wie oft Apps die Firma gerufen haben.
firms-parts = Woher diese Namen kommen
firms-events = Was sie gemeldet hat: { $events }
firms-kind = { $count ->
    [one] { $kind }: ein Eintrag
   *[other] { $kind }: { $count } Einträge
}
firms-by-name = Nach Namen
firms-unknown = { $count ->
    [one] Ein Name, den wir nicht zuordnen konnten
   *[other] { $count } Namen, die wir nicht zuordnen konnten
}
firms-unknown-how = Wir kennen niemanden hinter diesen Adressen.
firms-unknown-show = Zeigen
firms-more = { $count ->
    [one] Noch eine Firma zeigen
   *[other] Noch { $count } Firmen zeigen
}
firms-apps-called = { $count ->
    [one] Von einer App gerufen
   *[other] Von { $count } Apps gerufen
}
firms-calls = { $count ->
    [one] Einmal gerufen
   *[other] { $count }-mal gerufen
}

## Ein Tag

nav-day = Ein Tag
screen-day-title = { $weekday }, { $day }
screen-day-pick = Tag wählen
screen-day-before = Der Tag davor
screen-day-after = Der Tag danach
screen-day-none = Von diesem Tag gibt es keine Einträge.
screen-day-nearest = Zum { $day }, dem nächstgelegenen Tag mit Einträgen
screen-day-hours = Stunde für Stunde

## Einstellungen

screen-settings-contrast = Kontrast
screen-settings-contrast-text = Hoher Kontrast hebt Text und Linien so weit wie möglich hervor.
screen-settings-contrast-usual = Üblich
screen-settings-contrast-high = Hoher Kontrast
screen-settings-motion = Bewegung
screen-settings-motion-text = Listen gleiten und Dinge blenden kurz ein, oder alles wechselt sofort.
screen-settings-motion-usual = Ein wenig
screen-settings-motion-none = Keine
screen-settings-week = Beginn der Woche
screen-settings-week-text = Die erste Zeile von Diagrammen nach Wochentagen.

## Wörter, Rechte, und woraus das Programm gemacht ist

glossary-title = Was Wörter bedeuten
glossary-export = Export
    .say = Die Datei mit deinen Daten, die eine App dir auf Nachfrage gibt.
glossary-record = Eintrag
    .say = Etwas, das notiert wurde: eine Suche, eine Nachricht, eine Anmeldung.
glossary-kind = Art
    .say = Wovon ein Eintrag handelt. Es gibt 69 Arten in zehn Kategorien.
glossary-address = Internetadresse (IP)
    .say = Die Nummer, die dein Internetanschluss in dem Moment hatte. Sie ist in einem Land oder einer Region registriert.
glossary-sign-in = Anmeldung
    .say = Jedes Mal, wenn jemand dein Konto mit dem Passwort oder einem Code geöffnet hat.
glossary-guess = Vermutung
    .say = Etwas, das die Firma über dich errechnet hat. Es kann falsch sein.
glossary-helpers = Helfer
    .say = Andere Firmen, die für die Firma arbeiten und dafür vielleicht Daten sehen.
glossary-photo = Verborgene Angaben in Fotos
    .say = Zeit, Ort und Kamera, die unsichtbar in einem Foto gespeichert sind.
glossary-letter = Brief mit der Bitte um den Rest
    .say = Ein Brief, mit dem du eine Firma um Daten bittest, die nicht in ihrem Export stehen.
rights-title = Deine Rechte
    .note = Das ist keine Rechtsberatung. Geprüft im November 2026.
rights-eu = Europäische Union und Vereinigtes Königreich
    .say = Du kannst eine Kopie deiner Daten verlangen, sie berichtigen oder löschen lassen und mitnehmen. Eine Firma hat einen Monat Zeit für die Antwort.
rights-china = China
    .say = Du kannst deine Daten einsehen und kopieren, berichtigen oder löschen lassen, und dir Regeln erklären lassen. Apps nennen in ihren Einstellungen, was sie sammeln.
rights-california = Kalifornien
    .say = Du kannst fragen, was gesammelt und verkauft wird, es löschen lassen und dem Verkauf widersprechen. Eine Firma hat 45 Tage Zeit für die Antwort.
rights-other = Anderswo
    .say = Viele Länder haben ähnliche Regeln. Frage die Firma über ihre Datenschutzseite und hebe die Antwort auf.
about-title = Über Dossier
about-version = Version { $version }. Der eigene Code darf unter { $licence } genutzt werden.
about-carries = Was es von anderen mitbringt:
about-what = Was
about-edition = Version
about-licence = Lizenz

## Vergleichen

nav-compare = Vergleichen
compare-lead = Zwei Exporte nebeneinander: eine App an zwei Tagen, oder zwei Apps.
compare-first = Wähle den ersten
compare-first-how = Nimm den Export, der jetzt offen ist, als ersten und öffne dann den zweiten. Beide bleiben nur auf diesem Computer, und nichts davon wird gespeichert.
compare-then = Was du dann siehst
compare-then-1 = Wie viele Einträge jeder Art der eine hat und wie viele der andere.
compare-then-2 = Von einer App an zwei Tagen: was seit dem ersten dazukam und was nicht mehr da ist.
compare-then-3 = Firmen, die nur einer der beiden nennt.
compare-keep = Diesen als ersten nehmen
compare-second = Öffne nun den zweiten
compare-second-how = Der erste ist gewählt. Öffne einen anderen Export und komm hierher zurück.
compare-kept = Der erste
compare-open = Jetzt offen
compare-layout = Der Aufbau der Dateien hat sich zwischen beiden geändert. Was fehlt, heißt vielleicht nur anders.
compare-kinds = Art für Art
compare-kinds-how = Arten, die sich am meisten geändert haben, zuerst.
compare-change = Änderung
compare-new = Neu
compare-gone = Fort
compare-same = Gleich
compare-more = { $count } mehr
compare-less = { $count } weniger
compare-firms-new = { $count ->
    [one] Eine Firma ist nur jetzt genannt
   *[other] { $count } Firmen sind nur jetzt genannt
}
compare-firms-gone = { $count ->
    [one] Eine Firma ist nur im ersten genannt
   *[other] { $count } Firmen sind nur im ersten genannt
}
compare-forget = Einen anderen als ersten wählen
compare-pick = Wähle zwei der offenen Exporte
compare-pick-how = Sie werden noch einmal gelesen, jeder für sich. Die anderen werden geschlossen, nichts davon wird gespeichert.
compare-pick-first = Erster
compare-pick-second = Zweiter
compare-pick-go = Diese beiden vergleichen

## Weitere Wege

times-records = Diese Einträge sehen
times-day = Einen Tag ansehen
records-when = Sehen, wann diese waren
sorting-fields-how = Zeit und Name eines Eintrags werden von selbst gefunden.
sorting-fields-open = Felder wählen
category-map = Auf einer Karte sehen
category-sign-ins = Geräte und jede Anmeldung sehen

## Pictures of the export
chat-as-chat = Als Gespräch
chat-you = Du
category-chats = Als Gespräche lesen
pictures-as-pictures = Als Bilder
pictures-as-list = Als Liste
pictures-grid = Bilder
pictures-photo = Bild
pictures-film = Ein Film. Nur seine Angaben werden gelesen
pictures-sound = Ein Ton. Nur seine Angaben werden gelesen
pictures-none = Aus dieser Datei lässt sich kein kleines Bild machen
pictures-hidden = Bild verborgen
pictures-small = Ein kleines Bild, auf diesem Computer gemacht. Es wird nicht behalten.

## Files of the computer's own
names-as = Buchstaben in Dateinamen: { $letters }
names-as-guessed = Buchstaben in Dateinamen: { $letters } (vermutet)
names-as-guess = Buchstaben vermuten
names-as-gb18030 = Chinesisch, vereinfacht
names-as-big5 = Chinesisch, traditionell
names-as-shift-jis = Japanisch
names-as-euc-kr = Koreanisch
names-as-cp437 = Westlich, alte Computer
names-as-cp866 = Kyrillisch, alte Computer
names-as-windows-1252 = Westlich, Windows
names-as-bytes = Dieser Name als die Bytes, die in der Datei stehen: { $bytes }
screen-files-own = { $count ->
    [one] Eine Datei, die der Computer angelegt hat
   *[other] { $count } Dateien, die der Computer angelegt hat
}
screen-files-own-closed = Sie sagen nichts über dich. Öffne, um sie zu sehen.
screen-files-own-open = Sie sagen nichts über dich.
screen-files-own-say = Nicht von der Firma. Ausgelassen.

## A record in words

line-fact = { $name }: { $title }
line-wrote = { $who }: { $title }
line-app = { $who } · { $title }
says-fact = Dieser Export nennt als „{ $name }“: „{ $title }“.
says-dated = Am { $date } um { $time }: { $text }
says-day = Am { $date }: { $text }
says-link = { $name }. Der Export nennt den Link, aber keinen Titel.
said-wrote = { $dated ->
    [yes] Am { $date } um { $time } schrieb { $who }: „{ $title }“.
   *[no] { $who } schrieb: „{ $title }“.
}
says-people-address-book = Ein Eintrag in einem Adressbuch: „{ $title }“.
says-people-groups = Eine Familienverbindung oder Gruppe: „{ $title }“.
says-people-blocked = Blockiert, stumm geschaltet oder verborgen: „{ $title }“.
says-messages-email = Eine E-Mail: „{ $title }“.
says-messages-calls = Ein Anruf: „{ $title }“.
says-messages-files = Eine Datei aus einem Chat: „{ $title }“.
says-content-media = Ein Foto, Film oder Ton: „{ $title }“.
says-content-drafts = Ein Entwurf, eine Notiz, Datei oder ein Termin: „{ $title }“.
says-location-exact = Ein genauer Ort: „{ $title }“.
says-location-rough = Ein ungefährer Ort: „{ $title }“.
says-location-visits = Ein besuchter Ort: „{ $title }“.
says-location-routes = Ein zurückgelegter Weg: „{ $title }“.
says-location-saved = Ein gespeicherter Ort: „{ $title }“.
says-device-devices = Ein Gerät: „{ $title }“.
says-device-network = Ein Netz: „{ $title }“.
says-device-ids = Eine Nummer, die ein Gerät unterscheidet: „{ $title }“.
says-device-security = Zu Passwörtern und Kontosicherheit: „{ $title }“.
says-device-installed = Eine andere App: „{ $title }“.
says-usage-time = Zeit in der App: „{ $title }“.
says-usage-features = Ein genutzter Teil der App: „{ $title }“.
says-usage-settings = Eine Einstellung: „{ $title }“.
says-usage-notices = Eine gesendete Mitteilung: „{ $title }“.
says-money-cards = Eine Zahlungsart: „{ $title }“.
says-money-transfers = Bewegtes Geld: „{ $title }“.
says-money-bookings = Eine Buchung, Fahrt, Mahlzeit oder Karte: „{ $title }“.
says-money-earnings = Verdientes Geld: „{ $title }“.
says-ads-profile = Was sie glauben, dass du bist: „{ $title }“.
says-ads-choices = Eine Wahl zu Werbung: „{ $title }“.

## Fields of a record

field-username = Benutzername
field-name = Name
field-displayname = Angezeigter Name
field-nickname = Spitzname
field-birthdate = Geburtsdatum
field-gender = Geschlecht
field-language = Sprache
field-country = Land
field-emailaddress = E-Mail-Adresse
field-email = E-Mail-Adresse
field-telephonenumber = Telefonnummer
field-phonenumber = Telefonnummer
field-likesreceived = Erhaltene Likes
field-profilephoto = Profilfoto
field-biodescription = Text über dich
field-accountregion = Region des Kontos
field-date = Datum
field-title = Titel
field-link = Link
field-content = Text
field-from = Von
field-searchterm = Gesucht
field-ip = Internetadresse (IP)
field-ipaddress = Internetadresse (IP)
field-devicemodel = Gerät
field-devicesystem = System
field-networktype = Netz
field-carrier = Mobilfunkanbieter
whole-timed = { $count ->
    [one] Ein Eintrag von { $all } hat keine Uhrzeit und fehlt hier.
   *[other] { $timed } von { $all } Einträgen haben eine Uhrzeit; die übrigen { $count } fehlen hier.
}
whole-dated = { $count ->
    [one] Ein Eintrag von { $all } hat kein Datum und fehlt hier.
   *[other] { $dated } von { $all } Einträgen haben ein Datum; die übrigen { $count } fehlen hier.
}
day-without-time = { $count ->
    [one] 1 Eintrag ohne Uhrzeit
   *[other] { $count } Einträge ohne Uhrzeit
}
