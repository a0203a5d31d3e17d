# Écrans des lieux, personnes, entreprises, jours, recherche et tri.

## Tri

nav-sorting = Comment c’est trié
nav-outline = Structure pour développeurs
sorting-lead = Chaque partie du fichier, où elle a été triée, et pourquoi. Vous pouvez mettre une partie ailleurs.
sorting-by-person = Changé par vous
sorting-by-person-how = Tous les comptes, graphiques et résumés suivent ce que vous avez dit.
sorting-by-nothing = Pas encore trié
sorting-by-nothing-how = Aucune règle et aucun mot ne dit ce que contiennent ces parties.
sorting-by-guess = Trié par mots
sorting-by-guess-how = Aucune règle n’est connue pour ces parties. C’est une supposition, avec sa raison.
sorting-by-rule = Trié par règles
sorting-by-rule-how = Une règle pour cette application dit ce que contiennent ces parties.
sorting-name = { $name } · { $file }
sorting-wrong = Mal placé ?
sorting-see = Voir comment c’est trié
sorting-of-kind = { $name } : { $count }
sorting-one = Où cela va-t-il ?
sorting-choose = Ce qu’elle contient
sorting-fields = Quels champs disent quoi
sorting-when = L’heure de chaque entrée
sorting-title = Ce qu’est chaque entrée
sorting-field-any = Trouvé tout seul
sorting-put = Mettre là
sorting-undo = Annuler
sorting-undo-all = Tout annuler
sorting-changed = changé par vous
sorting-again = Tri selon ce que vous avez dit…
sorting-gone = Cette partie n’est plus dans ce fichier.
sorting-save = Enregistrer ces changements…
sorting-save-how = Les changements valent jusqu’à la fermeture de ce fichier. Enregistrés, ils peuvent resservir. Ils nomment des parties et des champs, et rien de vos données.
reason-changed = Vous l’avez dit.

## La forme d’un export

outline-title = Structure pour développeurs
outline-lead = Seulement les noms des champs et les formes de leurs valeurs. Rien de ce que vous avez écrit ou fait n’y est.
outline-how = Qui écrit des règles pour une application peut s’en servir. Les noms qui pourraient être privés sont une étoile. Relisez-la avant de la donner.
outline-see = La regarder
outline-save = L’enregistrer…
outline-copy = La copier

## Avis

notice-saved = Enregistré sous { $name }
notice-exists = Il y a déjà un fichier de ce nom. Choisissez un autre nom.

## Graphiques sur peu de temps

chart-over-days = Jour après jour
chart-over-years = Année par année
chart-by-day = Entrées avec une date, par jour. Ouvrez une barre pour les voir.
chart-by-hour = Entrées avec une date, par heure. Ouvrez une barre pour les voir.
table-cell = { $name }, { $head } : { $cell }. Ligne { $row } sur { $rows }

## Entrées en mots

line-link = Page sur { $host } · { $end }
line-link-host = Page sur { $host }
link-tiktok-watch-history = Vidéo TikTok que vous avez regardée
link-tiktok-mini-drama-history = Épisode TikTok que vous avez regardé
link-tiktok-likes = Vidéo TikTok que vous avez aimée
link-tiktok-favorite-videos = Vidéo TikTok que vous avez enregistrée
link-tiktok-favorite-sounds = Son TikTok que vous avez enregistré
link-tiktok-favorite-hashtags = Mot-dièse que vous avez enregistré sur TikTok
link-tiktok-favorite-effects = Effet TikTok que vous avez enregistré
link-tiktok-shares = Quelque chose que vous avez partagé sur TikTok
link-tiktok-reposts = Vidéo TikTok que vous avez republiée
value-appinitiated = commencé par l’application
value-nonappinitiated = commencé par une page dans l’application
value-networkactivity = { "" }
value-access = utilisé
value-bundleid = { "" }
value-intervalbegin = { "" }
value-intervalend = { "" }
value-location = Position
value-contacts = Contacts
value-photos = Photos
value-camera = Caméra
value-microphone = Micro
value-medialibrary = Médiathèque
value-screenrecording = Enregistrement de l’écran
value-viewcontent = Page consultée
value-pageview = Page consultée
value-addtocart = Mis au panier
value-addtowishlist = Ajouté à une liste d’envies
value-initiatecheckout = Paiement commencé
value-addpaymentinfo = Données de paiement saisies
value-completepayment = Payé
value-placeanorder = Commandé
value-launchapp = Application ouverte
value-installapp = Application installée
value-completeregistration = Inscription faite
said-somebody = Une application
said-covered = { $dated ->
    [yes] Le { $date } à { $time } : une entrée de « { $kind } ».
    [day] Le { $date } : une entrée de « { $kind } ».
   *[no] Une entrée de « { $kind } », sans date.
}
said-any = { $dated ->
    [yes] Le { $date } à { $time } : « { $title } ».
    [day] Le { $date } : « { $title } ».
   *[no] « { $title } », sans date.
}
said-activity-searches = { $dated ->
    [yes] Le { $date } à { $time }, vous avez cherché « { $title } ».
   *[no] Vous avez cherché « { $title } ».
}
said-activity-watched = { $dated ->
    [yes] Le { $date } à { $time }, vous avez regardé, lu ou écouté « { $title } ».
   *[no] Vous avez regardé, lu ou écouté « { $title } ».
}
said-activity-watched-link = { $dated ->
    [yes] Le { $date } à { $time }, vous avez regardé, lu ou écouté quelque chose sur { $host }. L’export donne son lien, mais pas de titre.
   *[no] Vous avez regardé, lu ou écouté quelque chose sur { $host }. L’export donne son lien, mais pas de titre.
}
said-activity-likes = { $dated ->
    [yes] Le { $date } à { $time }, vous avez aimé ou gardé « { $title } ».
   *[no] Vous avez aimé ou gardé « { $title } ».
}
said-activity-likes-link = { $dated ->
    [yes] Le { $date } à { $time }, vous avez aimé ou gardé quelque chose sur { $host }. L’export donne son lien, mais pas de titre.
   *[no] Vous avez aimé ou gardé quelque chose sur { $host }. L’export donne son lien, mais pas de titre.
}
said-activity-links = { $dated ->
    [yes] Le { $date } à { $time }, vous avez ouvert « { $title } ».
   *[no] Vous avez ouvert « { $title } ».
}
said-activity-links-link = { $dated ->
    [yes] Le { $date } à { $time }, vous avez ouvert une page sur { $host }. L’export donne son lien, mais pas de titre.
   *[no] Vous avez ouvert une page sur { $host }. L’export donne son lien, mais pas de titre.
}
said-activity-shares = { $dated ->
    [yes] Le { $date } à { $time }, vous avez partagé « { $title } ».
   *[no] Vous avez partagé « { $title } ».
}
said-activity-shares-link = { $dated ->
    [yes] Le { $date } à { $time }, vous avez partagé quelque chose de { $host }. L’export donne son lien, mais pas de titre.
   *[no] Vous avez partagé quelque chose de { $host }. L’export donne son lien, mais pas de titre.
}
said-activity-items = { $dated ->
    [yes] Le { $date } à { $time }, vous avez regardé « { $title } ».
   *[no] Vous avez regardé « { $title } ».
}
said-content-posts = { $dated ->
    [yes] Le { $date } à { $time }, vous avez publié « { $title } ».
   *[no] Vous avez publié « { $title } ».
}
said-content-comments = { $dated ->
    [yes] Le { $date } à { $time }, vous avez écrit « { $title } ».
   *[no] Vous avez écrit « { $title } ».
}
said-people-follows = { $dated ->
    [yes] Le { $date } à { $time }, un lien avec « { $title } » a été noté.
   *[no] Un lien avec « { $title } » a été noté.
}
said-messages-private = { $dated ->
    [yes] Le { $date } à { $time }, un message a été envoyé : « { $title } ».
   *[no] Un message a été envoyé : « { $title } ».
}
said-messages-group = { $dated ->
    [yes] Le { $date } à { $time }, un message a été envoyé à un groupe : « { $title } ».
   *[no] Un message a été envoyé à un groupe : « { $title } ».
}
said-location-checks = { $dated ->
    [yes] Le { $date } à { $time }, { $who } a demandé où vous étiez.
   *[no] { $who } a demandé où vous étiez.
}
said-device-sensors = { $dated ->
    [yes] Le { $date } à { $time }, { $who } a utilisé : { $title }.
   *[no] { $who } a utilisé : { $title }.
}
said-usage-contacted = { $dated ->
    [yes] Le { $date } à { $time }, { $who } a appelé { $title }.
   *[no] { $who } a appelé { $title }.
}
said-device-sign-ins = { $dated ->
    [yes] Le { $date } à { $time }, quelqu’un s’est connecté : « { $title } ».
   *[no] Quelqu’un s’est connecté : « { $title } ».
}
said-money-orders = { $dated ->
    [yes] Le { $date } à { $time }, vous avez acheté « { $title } ».
   *[no] Vous avez acheté « { $title } ».
}
said-ads-seen = { $dated ->
    [yes] Le { $date } à { $time }, vous avez vu ou touché la publicité « { $title } ».
   *[no] Vous avez vu ou touché la publicité « { $title } ».
}
said-ads-interests = { $dated ->
    [yes] Le { $date } à { $time }, ils ont noté que vous aimez « { $title } ». Cela peut être faux.
   *[no] Ils ont noté que vous aimez « { $title } ». Cela peut être faux.
}
said-ads-lists = { $dated ->
    [yes] Le { $date } à { $time }, « { $title } » vous avait sur une liste.
   *[no] « { $title } » vous avait sur une liste.
}
said-ads-offsite = { $dated ->
    [yes] Le { $date } à { $time }, « { $title } » leur a dit quelque chose sur vous.
   *[no] « { $title } » leur a dit quelque chose sur vous.
}

## La carte

nav-map = Carte
map-lead = Où se trouvent les lieux exacts des entrées. La carte fait partie de Dossier ; rien n’est téléchargé.
map-none = Aucune entrée ici ne donne un point sur une carte.
map-title = { $count ->
    [1] Un lieu
   *[other] { $count } lieux
}, { $records ->
    [1] une entrée
   *[other] { $records } entrées
}
map-town = À peu près
map-exact = Exactement
map-nearer = Plus près
map-further = Plus loin
map-fit = Montrer tous les lieux
map-mark = { $name } · { $count }
map-length = { $count } km
map-degrees = { $lat }° { $ns ->
    [s] S
   *[n] N
}, { $lon }° { $ew ->
    [w] O
   *[e] E
}
map-newest = Voir l’entrée la plus récente
map-when = Entrées de lieux au fil du temps
map-when-how = Ouvrez une barre pour ne voir que les lieux de ce temps.
map-left-out = { $count ->
    [1] Une entrée de plus n’est pas montrée ici.
   *[other] { $count } entrées de plus ne sont pas montrées ici.
}

## Appareils et connexions

nav-devices = Connexions
devices-lead = Chaque appareil nommé ici, même par une seule connexion, et chaque fois que quelqu’un s’est connecté.
devices-code = Code du fabricant : { $name }
devices-none = Les entrées ne nomment aucun appareil et aucune connexion.
devices-sign-ins = { $count ->
    [1] Une connexion
   *[other] { $count } connexions
}
devices-sign-ins-how = L’une d’elles n’était pas vous ? Appuyez sur « Pas moi ».
devices-signed-in = { $count ->
    [1] Une connexion
   *[other] { $count } connexions
}
devices-mine = À moi finalement
devices-mine-not = Pas moi
devices-not-mine = { $count ->
    [1] Une connexion marquée comme n’étant pas vous
   *[other] { $count } connexions marquées comme n’étant pas vous
}
devices-step = Changez votre mot de passe et déconnectez les autres appareils. Les deux sont dans les réglages de l’application.
devices-no-more = Aucun appareil ni adresse n’est nommé
devices-registered = enregistrée ici : { $name }
devices-countries = Où les adresses internet sont enregistrées
devices-countries-how = Un pays ou une région d’enregistrement. Ce n’est peut-être pas là où vous étiez.
devices-left-out = { $count ->
    [1] Une entrée plus ancienne n’a pas été regardée.
   *[other] { $count } entrées plus anciennes n’ont pas été regardées.
}

## Qui d’autre

nav-firms = Qui d’autre
firms-lead = Les entreprises que nomment les entrées, et ce qu’elles font ici.
firms-none = Les parties qui listent des entreprises ne sont pas ici ou n’en nomment pas d’autres. Les noms dans d’autres entrées, publicités ou boutiques, ne sont pas comptés ici.
firms-lists = { $count ->
    [1] Une entrée dit qu’une entreprise vous a sur une liste.
   *[other] { $count } entrées disent qu’une entreprise vous a sur une liste.
}
firms-offsite = { $count ->
    [1] Une entrée dit ce qu’une autre application ou un autre site leur a dit.
   *[other] { $count } entrées disent ce que d’autres applications et sites leur ont dit.
}
firms-ads = { $count ->
    [1] Une publicité a été vue ou touchée.
   *[other] { $count } publicités ont été vues ou touchées.
}
firms-apps = { $count ->
    [1] Une autre application est nommée.
   *[other] { $count } autres applications sont nommées.
}
firms-known-how = Ouvrez une entreprise pour voir ce que les entrées en disent.
firms-by-count = Les plus fréquentes d’abord
firms-by-calls = Le plus d’appels d’abord
firms-by-records = Le plus d’entrées d’abord
firms-by-last = Les plus récentes d’abord
firms-head-records = Les nombres sont les entrées qui nomment l’entreprise.
firms-head-calls = Les nombres disent combien de fois des applications ont appelé l’entreprise.
firms-parts = D’où viennent ces noms
firms-events = Ce qu’elle a signalé : { $events }
firms-kind = { $count ->
    [1] { $kind } : une entrée
   *[other] { $kind } : { $count } entrées
}
firms-by-name = Par nom
firms-unknown = { $count ->
    [1] Un nom que nous n’avons pas pu attribuer
   *[other] { $count } noms que nous n’avons pas pu attribuer
}
firms-unknown-how = Nous ne connaissons personne derrière ces adresses.
firms-unknown-show = Les montrer
firms-more = { $count ->
    [1] Montrer une entreprise de plus
   *[other] Montrer { $count } entreprises de plus
}
firms-apps-called = { $count ->
    [1] Appelée par une application
   *[other] Appelée par { $count } applications
}
firms-calls = { $count ->
    [1] Appelée une fois
   *[other] Appelée { $count } fois
}

## Un jour

nav-day = Un jour
screen-day-title = { $weekday } { $day }
screen-day-pick = Choisir un jour
screen-day-before = Le jour d’avant
screen-day-after = Le jour d’après
screen-day-none = Il n’y a aucune entrée de ce jour.
screen-day-nearest = Aller au { $day }, le jour le plus proche qui a des entrées
screen-day-hours = Heure par heure

## Réglages

screen-settings-contrast = Contraste
screen-settings-contrast-text = Le contraste élevé fait ressortir textes et lignes autant que possible.
screen-settings-contrast-usual = Normal
screen-settings-contrast-high = Contraste élevé
screen-settings-motion = Mouvement
screen-settings-motion-text = Les listes glissent et les choses apparaissent en un instant, ou tout change d’un coup.
screen-settings-motion-usual = Un peu
screen-settings-motion-none = Aucun
screen-settings-week = Début de la semaine
screen-settings-week-text = La première ligne des graphiques par jour de la semaine.

## Mots, droits, et de quoi est fait le programme

glossary-title = Ce que veulent dire les mots
glossary-export = Export
    .say = Le fichier avec vos données qu’une application vous donne quand vous le demandez.
glossary-record = Entrée
    .say = Une chose notée : une recherche, un message, une connexion.
glossary-kind = Type
    .say = Ce dont parle une entrée. Il y a 69 types en dix catégories.
glossary-address = Adresse internet (IP)
    .say = Le numéro de votre accès internet à ce moment. Il est enregistré dans un pays ou une région.
glossary-sign-in = Connexion
    .say = Chaque fois que quelqu’un a ouvert votre compte avec son mot de passe ou un code.
glossary-guess = Supposition
    .say = Une chose que l’entreprise a déduite sur vous. Elle peut être fausse.
glossary-helpers = Aides
    .say = D’autres entreprises qui travaillent pour l’entreprise et peuvent voir des données pour cela.
glossary-photo = Faits cachés dans les photos
    .say = Heure, lieu et appareil gardés dans une photo sans être vus.
glossary-letter = Lettre demandant le reste
    .say = Une lettre pour demander à une entreprise les données absentes de son export.
rights-title = Vos droits
    .note = Ceci n’est pas un conseil juridique. Vérifié en novembre 2026.
rights-eu = Union européenne et Royaume-Uni
    .say = Vous pouvez demander une copie de vos données, les faire corriger ou effacer, et les emporter. Une entreprise a un mois pour répondre.
rights-china = Chine
    .say = Vous pouvez demander à voir et copier vos données, les faire corriger ou effacer, et vous faire expliquer les règles. Les applications disent dans leurs réglages ce qu’elles collectent.
rights-california = Californie
    .say = Vous pouvez demander ce qui est collecté et vendu, le faire effacer, et refuser sa vente. Une entreprise a 45 jours pour répondre.
rights-other = Ailleurs
    .say = Beaucoup de pays ont des règles semblables. Demandez à l’entreprise par sa page de confidentialité et gardez sa réponse.
about-title = À propos de Dossier
about-version = Version { $version }. Son propre code peut servir sous { $licence }.
about-carries = Ce qu’il porte d’autres :
about-what = Quoi
about-edition = Version
about-licence = Licence

## Comparer

nav-compare = Comparer
compare-lead = Deux exports côte à côte : une application à deux dates, ou deux applications.
compare-first = Choisissez le premier
compare-first-how = Prenez l’export ouvert comme premier, puis ouvrez le second. Les deux restent sur cet ordinateur seulement, et rien n’en est enregistré.
compare-then = Ce que vous verrez alors
compare-then-1 = Combien d’entrées de chaque sorte a l’un, et combien l’autre.
compare-then-2 = D’une application à deux dates : ce qui est arrivé depuis la première, et ce qui n’y est plus.
compare-then-3 = Les entreprises que seul l’un des deux nomme.
compare-keep = Prendre celui-ci comme premier
compare-second = Ouvrez maintenant le second
compare-second-how = Le premier est choisi. Ouvrez un autre export et revenez ici.
compare-kept = Le premier
compare-open = Ouvert maintenant
compare-layout = La structure des fichiers a changé entre les deux. Ce qui manque n’a peut-être qu’un autre nom.
compare-kinds = Type par type
compare-kinds-how = Les types qui ont le plus changé d’abord.
compare-change = Changement
compare-new = Nouveau
compare-gone = Disparu
compare-same = Pareil
compare-more = { $count } de plus
compare-less = { $count } de moins
compare-firms-new = { $count ->
    [1] Une entreprise n’est nommée que maintenant
   *[other] { $count } entreprises ne sont nommées que maintenant
}
compare-firms-gone = { $count ->
    [1] Une entreprise n’est nommée que dans le premier
   *[other] { $count } entreprises ne sont nommées que dans le premier
}
compare-forget = Choisir un autre premier
compare-pick = Choisissez deux des exports ouverts
compare-pick-how = Ils sont relus, chacun à part. Les autres sont fermés, et rien n’en est enregistré.
compare-pick-first = Premier
compare-pick-second = Second
compare-pick-go = Comparer ces deux

## D’autres chemins

times-records = Voir ces entrées
times-day = Regarder un jour
records-when = Voir quand c’était
sorting-fields-how = L’heure et le nom d’une entrée se trouvent tout seuls.
sorting-fields-open = Choisir les champs
category-map = Les voir sur une carte
category-sign-ins = Voir les appareils et chaque connexion

## Pictures of the export
chat-as-chat = En conversation
chat-you = Vous
category-chats = Lire en conversations
pictures-as-pictures = En images
pictures-as-list = En liste
pictures-grid = Images
pictures-photo = Image
pictures-film = Un film. Seuls ses faits sont lus
pictures-sound = Un son. Seuls ses faits sont lus
pictures-none = Aucune petite image ne peut être faite de ce fichier
pictures-hidden = Image cachée
pictures-small = Une petite image, faite sur cet ordinateur. Elle n’est pas gardée.

## Files of the computer's own
names-as = Lettres des noms de fichiers : { $letters }
names-as-guessed = Lettres des noms de fichiers : { $letters } (devinées)
names-as-guess = Deviner les lettres
names-as-gb18030 = Chinois simplifié
names-as-big5 = Chinois traditionnel
names-as-shift-jis = Japonais
names-as-euc-kr = Coréen
names-as-cp437 = Occidentales, anciens ordinateurs
names-as-cp866 = Cyrilliques, anciens ordinateurs
names-as-windows-1252 = Occidentales, Windows
names-as-bytes = Ce nom tel que ses octets sont dans le fichier : { $bytes }
screen-files-own = { $count ->
    [1] Un fichier mis par l’ordinateur
   *[other] { $count } fichiers mis par l’ordinateur
}
screen-files-own-closed = Ils ne disent rien sur vous. Ouvrez pour les voir.
screen-files-own-open = Ils ne disent rien sur vous.
screen-files-own-say = Pas de l’entreprise. Laissé de côté.

## A record in words

line-fact = { $name } : { $title }
line-wrote = { $who } : { $title }
line-app = { $who } · { $title }
says-fact = Cet export donne « { $name } » comme « { $title } ».
says-dated = Le { $date } à { $time } : { $text }
says-day = Le { $date } : { $text }
says-link = { $name }. L’export donne son lien, mais pas de titre.
said-wrote = { $dated ->
    [yes] Le { $date } à { $time }, { $who } a écrit : « { $title } ».
   *[no] { $who } a écrit : « { $title } ».
}
says-people-address-book = Une entrée d’un carnet d’adresses : « { $title } ».
says-people-groups = Un lien familial ou un groupe : « { $title } ».
says-people-blocked = Bloqué, mis en sourdine ou caché : « { $title } ».
says-messages-email = Un e-mail : « { $title } ».
says-messages-calls = Un appel : « { $title } ».
says-messages-files = Un fichier d’une discussion : « { $title } ».
says-content-media = Une photo, un film ou un son : « { $title } ».
says-content-drafts = Un brouillon, une note, un fichier ou un rendez-vous : « { $title } ».
says-location-exact = Un lieu exact : « { $title } ».
says-location-rough = Un lieu approximatif : « { $title } ».
says-location-visits = Un lieu visité : « { $title } ».
says-location-routes = Un trajet parcouru : « { $title } ».
says-location-saved = Un lieu enregistré : « { $title } ».
says-device-devices = Un appareil : « { $title } ».
says-device-network = Un réseau : « { $title } ».
says-device-ids = Un numéro qui distingue un appareil : « { $title } ».
says-device-security = Sur les mots de passe et la sécurité du compte : « { $title } ».
says-device-installed = Une autre application : « { $title } ».
says-usage-time = Temps dans l’application : « { $title } ».
says-usage-features = Une partie de l’application qui a servi : « { $title } ».
says-usage-settings = Un réglage : « { $title } ».
says-usage-notices = Une notification envoyée : « { $title } ».
says-money-cards = Un moyen de paiement : « { $title } ».
says-money-transfers = De l’argent déplacé : « { $title } ».
says-money-bookings = Une réservation, un trajet, un repas ou un billet : « { $title } ».
says-money-earnings = De l’argent gagné : « { $title } ».
says-ads-profile = Ce qu’ils croient que vous êtes : « { $title } ».
says-ads-choices = Un choix sur la publicité : « { $title } ».

## Fields of a record

field-username = Nom d’utilisateur
field-name = Nom
field-displayname = Nom affiché
field-nickname = Surnom
field-birthdate = Date de naissance
field-gender = Genre
field-language = Langue
field-country = Pays
field-emailaddress = Adresse e-mail
field-email = Adresse e-mail
field-telephonenumber = Numéro de téléphone
field-phonenumber = Numéro de téléphone
field-likesreceived = J’aime reçus
field-profilephoto = Photo de profil
field-biodescription = Texte sur vous
field-accountregion = Région du compte
field-date = Date
field-title = Titre
field-link = Lien
field-content = Texte
field-from = De
field-searchterm = Recherche
field-ip = Adresse Internet (IP)
field-ipaddress = Adresse Internet (IP)
field-devicemodel = Appareil
field-devicesystem = Système
field-networktype = Réseau
field-carrier = Opérateur mobile
whole-timed = { $count ->
    [1] Une entrée sur { $all } n’a pas d’heure et n’est pas ici.
   *[other] { $timed } entrées sur { $all } ont une heure ; les { $count } autres ne sont pas ici.
}
whole-dated = { $count ->
    [1] Une entrée sur { $all } n’a pas de date et n’est pas ici.
   *[other] { $dated } entrées sur { $all } ont une date ; les { $count } autres ne sont pas ici.
}
day-without-time = { $count ->
    [1] 1 entrée sans heure
   *[other] { $count } entrées sans heure
}
