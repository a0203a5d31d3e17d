# screens

# En plusieurs endroits
app-name = Dossier
choose-file = Choisir un fichier…
choose-folder = Choisir un dossier…
path-name = Ou saisir où se trouve le fichier
path-open = Ouvrir
search-clear = Effacer
show-me = Montrer
show-less = Montrer moins
show-kinds = Montrer quels types
drop-here = Déposez-le ici
foot-offline = Sur cet ordinateur seulement. Dossier n’a pas de code internet.
notice-dismiss = Compris
notice-left-out = Ce fichier n’a pas pu être lu et a été laissé de côté : { $name }
notice-in-again = Le fichier a été relu. Les entrées que vous aviez omises sont de nouveau dans le résumé.
notice-not-stored = Ces réglages valent jusqu’à la fermeture de Dossier ; ils n’ont pas pu être enregistrés.
notice-copied = Copié
notice-no-open-dialog = Cet ordinateur n’affiche pas de fenêtre de choix de fichier. Déposez le fichier sur cette fenêtre, ou écrivez son chemin sur l’écran de départ.
rail-all = Toutes les vues
notice-no-dialog = Ce système n’offre pas de fenêtre de choix de fichier. Vous pouvez taper ou coller un chemin.
value-pending = En route…
value-failed = Cette partie du fichier ne peut plus être lue.
word-category = Catégorie
word-records = Entrées
word-share = Part
word-origin = Comment ils l’ont obtenu
word-when = Quand
word-keys = Touches
word-does = Ce qu’elles font

# La barre de côté et celle du haut
nav-start = Début
nav-howto = Comment obtenir votre fichier
nav-scanning = Lecture
nav-overview = Vue d’ensemble
nav-records = Toutes les entrées
nav-record = Une entrée
nav-times = Moments
nav-missing = Ce qui manque
nav-files = Liste des fichiers
nav-save = Enregistrer un résumé
nav-settings = Réglages
nav-help = Aide
bar-back = Retour
bar-hide = Cacher le privé
bar-hide-short = Cacher
bar-open = En ouvrir un autre…
bar-open-short = Ouvrir…

# Graphiques
chart-mostly = { $name } : { $share } des entrées
chart-each = { $name } : { $share } chacun
chart-most = Le plus d’entrées : { $name }
chart-evenly = Plusieurs sont aussi hauts
chart-by-month = Entrées avec une date, par mois. Ouvrez une barre pour les voir.
chart-by-year = Entrées avec une date, par an. Ouvrez une barre pour les voir.
chart-fewer = Moins d’entrées
chart-more = Plus d’entrées
chart-show-table = Montrer en tableau
chart-show-chart = Montrer en graphique
chart-table-more = { $count ->
    [1] Une ligne de plus n’est pas montrée ici.
   *[other] { $count } lignes de plus ne sont pas montrées ici.
}

# Accueil
screen-welcome-title = Voyez ce qu’une application sait de vous
screen-welcome-lead = Les applications doivent vous donner une copie de vos données sur demande. Dossier montre ce qu’elle contient.
screen-welcome-drop = Déposez le fichier que l’application vous a donné
screen-welcome-drop-how = Un .zip convient, inutile de le décompresser. Un dossier aussi.
screen-welcome-none-title = Je n’ai pas encore de fichier
screen-welcome-none-text = Demandez-le à l’application. Voici comment, étape par étape.
screen-welcome-none-button = Comment obtenir votre fichier
screen-welcome-sample-title = Essayez avec une personne inventée
screen-welcome-sample-text = Les données sont inventées. Tout marche comme avec votre fichier.
screen-welcome-sample-tiktok = Application de vidéos courtes
screen-welcome-sample-chat = Application de messagerie
screen-welcome-sample-ios = Rapport de l’iPhone
screen-welcome-promise = Rien ne quitte cet ordinateur.
screen-welcome-promise-check = Comment puis-je le vérifier ?

# Comment obtenir votre fichier
screen-howto-title = Comment obtenir votre fichier
screen-howto-steps = Montrer les étapes
screen-howto-copy = Copier les étapes
screen-howto-lead = Chaque application a son endroit pour cela. Choisissez la vôtre.

# Lecture
screen-scanning-title = Lecture de votre fichier
screen-scanning-step-opening = Ouvrir le fichier
screen-scanning-step-recognizing = Reconnaître l’application
screen-scanning-step-reading = Lire et trier
screen-scanning-step-concluding = Chercher ce qui ressort
screen-scanning-files = { $total ->
    [1] { $done } sur { $total } fichier
   *[other] { $done } sur { $total } fichiers
}
screen-scanning-stop = Arrêter
screen-scanning-stop-keeps = L’arrêt garde ce qui a été lu.
screen-scanning-look = Voir déjà ce qui est là
screen-scanning-so-far = Trouvé jusqu’ici
screen-scanning-records = { $count ->
    [1] Une entrée
   *[other] { $count } entrées
}
screen-failed-open-title = Ce fichier ne peut pas être ouvert
screen-failed-open-text = Il a peut-être été déplacé, ou vous ne pouvez pas le lire. Rien n’y a changé.
screen-failed-open-missing = Il n’est plus là. Il a peut-être été déplacé ou renommé, ou son disque a été retiré.
screen-failed-open-allowed = Vous n’avez pas le droit de lire ce fichier. Ouvrez ses propriétés dans le gestionnaire de fichiers, autorisez-vous la lecture, puis lisez-le de nouveau.
screen-failed-open-in-use = Un autre programme utilise ce fichier. Fermez ce programme, ou attendez qu’il ait fini, puis lisez-le de nouveau.
screen-failed-open-not-here = Seul son nom est sur cet ordinateur ; le reste est en ligne. Dans le gestionnaire de fichiers, choisissez de le garder sur cet appareil. Lisez-le ensuite de nouveau.
screen-failed-start-title = La lecture n’a pas pu commencer
screen-failed-start-text = Ce système n’a pas laissé Dossier démarrer son lecteur. Fermer d’autres programmes peut aider.
screen-failed-died-title = La lecture s’est terminée trop tôt
screen-failed-died-text = Le lecteur s’est arrêté trois fois sur ce fichier. Rien n’y a changé. Ce qui a été lu avant est gardé.
screen-failed-frame-title = La lecture s’est terminée trop tôt
screen-failed-frame-text = Des nombres étaient incohérents, la lecture a donc été arrêtée. Ce qui a été lu avant est gardé.
screen-failed-show-kept = Montrer ce qui a été lu

# Vue d’ensemble
screen-overview-nothing = Il n’y a pas encore d’entrées ici.
screen-overview-sentence = { $exports ->
    [1] Cet export a
   *[other] Ces { $exports } exports ont
} { $count ->
    [1] une entrée
   *[other] { $count } entrées
} du { $first } au { $last }, dans { $files ->
    [1] un fichier
   *[other] { $files } fichiers
}.
screen-overview-sentence-day = { $exports ->
    [1] Cet export a
   *[other] Ces { $exports } exports ont
} { $count ->
    [1] une entrée
   *[other] { $count } entrées
} du { $first }, dans { $files ->
    [1] un fichier
   *[other] { $files } fichiers
}.
screen-overview-sentence-undated = { $exports ->
    [1] Cet export a
   *[other] Ces { $exports } exports ont
} { $count ->
    [1] une entrée
   *[other] { $count } entrées
} sans date, dans { $files ->
    [1] un fichier
   *[other] { $files } fichiers
}.
screen-overview-still-reading = Lecture en cours. Les nombres augmentent.
screen-overview-notable = Ce qui ressort
screen-overview-about = De quoi il parle
screen-overview-about-how = Entrées par catégorie. Ouvrez une barre pour voir ce qu’elle contient.
screen-overview-about-summary = Entrées par catégorie. La plupart sont dans « { $name } », { $count }.
screen-overview-origins = Comment ils l’ont obtenu
screen-overview-origins-how = Les mêmes entrées, par leur chemin vers l’entreprise.
screen-overview-years = Au fil des ans
screen-overview-years-summary = Entrées avec une date. La plupart sont de { $name }, { $count }.
screen-overview-care = À traiter avec soin
screen-overview-care-text = { $count ->
    [0] Aucune entrée sur la santé, les papiers d’identité, les convictions, les lieux exacts, les cartes de paiement ou d’autres choses de ce genre n’a été trouvée ici.
    [1] Une entrée est d’un type que les lois protègent davantage.
   *[other] { $count } entrées sont de types que les lois protègent davantage.
}
screen-overview-who = Qui d’autre
screen-overview-who-text = { $count ->
    [0] Les parties qui listent des entreprises n’en nomment pas d’autres.
    [1] Les entrées nomment une autre entreprise.
   *[other] Les entrées nomment { $count } autres entreprises.
}
screen-overview-who-told = { $count ->
    [1] Une entrée vient d’une autre application, d’un autre site ou d’une liste. Elle ne nomme aucune entreprise.
   *[other] { $count } entrées viennent d’autres applications, sites ou listes. Elles ne nomment aucune entreprise.
}
screen-overview-who-caution = Être nommée ici ne prouve pas que l’entreprise a vos données.
screen-overview-missing = Ce qui manque
screen-overview-missing-none = Pour cette application, il n’y a pas de liste de ce qu’elle dit collecter.
screen-overview-missing-text = { $count ->
    [0] Tout ce qui serait collecté se trouve ici.
    [1] Une chose qui serait collectée n’est pas ici.
   *[other] { $count } choses qui seraient collectées ne sont pas ici.
}
screen-overview-missing-empty = Une partie de ce qui serait collecté est ici, mais vide.
screen-overview-missing-all = Tout voir
screen-overview-unread = { $count ->
    [1] Un fichier n’a pas pu être lu en entier. Le reste est ici.
   *[other] { $count } fichiers n’ont pas pu être lus en entier. Le reste est ici.
}
screen-overview-unread-see = Voir les fichiers
screen-overview-do = Ce que vous pouvez faire

# Réglages
screen-settings-language = Langue
screen-settings-language-text = Pour tous les mots de cette fenêtre et des résumés enregistrés.
screen-settings-theme = Couleurs
screen-settings-theme-text = Clair sur foncé, ou foncé sur clair.
screen-settings-theme-system = Comme le système
screen-settings-theme-light = Clair
screen-settings-theme-dark = Foncé
screen-settings-size = Taille du texte
screen-settings-size-text = Tout dans la fenêtre grandit avec.
screen-settings-zone = Fuseau horaire
screen-settings-zone-text = L’horloge pour compter heures, jours et mois.
screen-settings-zone-export = Comme dans l’export
screen-settings-zone-local = Celui de cet ordinateur
screen-settings-zone-utc = UTC
screen-settings-hide = Détails privés au départ
screen-settings-hide-text = Noms, textes et adresses peuvent rester cachés jusqu’à ce que vous les montriez.
screen-settings-hide-off = Montrés
screen-settings-hide-on = Cachés
screen-settings-kept = Seuls ces choix et les étapes que vous avez cochées sont gardés. Dossier oublie chaque fichier à sa fermeture.
screen-settings-odd = Certains choix enregistrés n’ont pas pu être compris et ne sont pas utilisés. Le fichier est conservé sous le nom settings.old.toml dès que vous changez quelque chose ici.

# Aide
screen-help-search = Chercher dans l’aide
screen-help-none = Rien dans l’aide ne contient ces mots. Essayez-en un autre.
screen-help-file = Comment obtenir votre fichier
screen-help-file-text = Les étapes pour chaque application, quoi choisir, et combien de temps.
screen-help-offline = Comment vérifier qu’aucune donnée ne quitte cet ordinateur ?
screen-help-offline-text = Dossier ne contient pas de code pour internet. Vous n’avez pas à nous croire sur parole.
screen-help-offline-1 = Coupez le Wi-Fi et débranchez le câble réseau.
screen-help-offline-2 = Ouvrez votre fichier dans Dossier. Tout marche comme avant.
screen-help-offline-3 = Fermez Dossier avant de rallumer le réseau. Rien n’est gardé pour être envoyé plus tard.
screen-help-offline-4 = Qui connaît les programmes peut lire le code source : un test y interdit le code réseau.
screen-help-sorting = Comment Dossier trie
screen-help-sorting-1 = Des règles pour chaque application connue disent quelle partie de son fichier contient quel type d’entrée.
screen-help-sorting-2 = Un fichier sans règle est trié par ses mots. Chaque entrée dit pourquoi elle est là.
screen-help-sorting-3 = Ce qui ne se place pas est sous « Pas encore trié ». Rien n’est laissé de côté en silence.
screen-help-writing = Texte dans d’autres langues
screen-help-writing-1 = Les noms et textes de votre fichier peuvent être dans toute écriture. L’arabe, l’hébreu, le hindi et le thaï sont dessinés avec une police de votre système, ou en carrés s’il n’en a pas.
screen-help-writing-2 = Une ligne qui mêle deux sens d’écriture peut apparaître dans un autre ordre que celui où elle a été écrite. Les emojis ont une seule couleur.
screen-help-writing-3 = Seul le dessin change : ce que vous copiez ou enregistrez est comme dans le fichier.
screen-help-keys = Touches
key-open = Ouvrir un fichier
key-save = Enregistrer un résumé
key-hide = Cacher ou montrer les détails privés
key-back = Retour
key-forward = Avancer
key-help = Aide
key-larger = Texte plus grand
key-smaller = Texte plus petit
key-categories = Ouvrir une catégorie
key-tab = Aller au contrôle suivant
key-arrows = Se déplacer dans listes et graphiques
key-enter = Ouvrir ce qui est marqué
key-escape = Retour, ou fermer

# Une catégorie
screen-category-kinds = Ce qu’elle contient
screen-category-kinds-how = Chaque ligne est un type d’entrée. Ouvrez-en une pour voir les plus récentes.
screen-category-span = du { $first } au { $last }
screen-category-undated = { $count ->
    [1] Une entrée sans date
   *[other] { $count } entrées sans date
}
screen-category-all = { $count ->
    [1] Voir la seule entrée
   *[other] Voir les { $count }
}
screen-category-every = Voir chaque entrée ici
screen-category-when = Quand
screen-category-when-summary = Entrées avec une date. La plupart sont de { $name }, { $count }.
screen-category-why = Pourquoi ils le collectent
screen-category-who = Qui peut le voir
screen-category-do = Ce que vous pouvez faire
screen-category-ground = Habituel pour ce type de données. Ce texte est général, il ne vient pas de votre fichier.

# La liste des entrées
screen-records-title = Entrées
screen-records-count = { $count ->
    [0] Aucune entrée
    [1] Une entrée
   *[other] { $count } entrées
}
screen-records-clock = Heures selon { $zone }
screen-records-newest = Plus récentes d’abord
screen-records-oldest = Plus anciennes d’abord
screen-records-file = Comme dans le fichier
screen-records-remove = Retirer ce filtre : { $name }
screen-records-clear = Effacer tous les filtres
screen-records-kinds = { $count ->
    [1] Un type
   *[other] { $count } types
}
screen-records-level = Au moins : { $name }
screen-records-from = À partir de { $name }
screen-records-until = Avant { $name }
screen-records-hours = { $count ->
    [1] Une heure de la semaine
   *[other] { $count } heures de la semaine
}
screen-records-hour = { $day } à { $hour }
screen-records-undated = Sans date
screen-records-day-only = Sans heure
screen-records-night = Entre minuit et 5 h
screen-records-when = { $date }, { $time }
screen-records-no-date = Sans date
screen-records-no-words = Aucun mot dans cette entrée
screen-records-undated-text = Ces entrées n’ont pas de date dans l’export. Elles sont absentes des graphiques de temps.
screen-records-search = Chercher dans ces entrées
search-initials = Aussi les mots chinois par les initiales de leur pinyin
screen-records-hits = { $count ->
    [0] Rien trouvé
    [1] Trouvé dans une entrée
   *[other] Trouvé dans { $count } entrées
}
screen-records-searching = { $percent } parcourus jusqu’ici
screen-records-hits-most = Voici les { $count } premières. Un mot plus long en trouve moins.

# Une entrée
screen-record-place = { $number } sur { $total }
screen-record-previous = Précédente
screen-record-next = Suivante
screen-record-plain = En mots simples
screen-record-undated = L’export n’en donne pas la date.
screen-record-covered = Les mots de cette entrée sont privés. Ils sont montrés quand vous le demandez.
screen-record-uncover = Montrer les mots
screen-record-fields-all = Montrer les { $count } parties
screen-record-cut = Seul le début est montré ici.
screen-record-empty = (vide)
screen-record-labels = Étiquettes
screen-record-kind = Type d’entrée
screen-record-level = Confidentialité
screen-record-origin = Comment ils l’ont obtenue
screen-record-rule = Trié par
screen-record-where = D’où elle vient
screen-record-file = Fichier dans l’export
screen-record-section = Partie de l’export
screen-record-line = Ligne
screen-record-item = Numéro dans sa liste
screen-record-path = Endroit dans le fichier
screen-record-raw = Comme dans le fichier
screen-record-raw-how = Les valeurs montrées plus haut sont marquées.
screen-record-raw-made = Le fichier lui-même n’est pas du texte. Ceci en a été tiré, en texte.
screen-record-beside = Lignes au-dessus et au-dessous du tableau
screen-record-also = Autres lignes qui en font partie
screen-record-copy = Copier
screen-record-files = Montrer dans la liste des fichiers
screen-record-same-file = Toutes les entrées de ce fichier
record-leave-out = L’omettre de ce qui est enregistré
record-leave-out-text = Elle reste comptée. Rien d’autre d’elle ne figure dans un résumé, un tableau ou une liste d’entrées.
screen-record-gone = Cette entrée ne peut plus être lue. Le fichier a peut-être été déplacé.
reason-section = Une règle pour cette application dit que « { $value } » contient ce type d’entrée.
reason-file = Une règle pour cette application dit que ce fichier contient ce type d’entrée.
reason-part = Une règle pour cette application dit que des noms comme « { $value } » contiennent ce type d’entrée.
reason-words = Aucune règle n’est connue pour ce fichier. Le mot « { $value } » a décidé.
reason-shape = Aucune règle n’est connue pour ce fichier. La forme de ses valeurs a décidé.
reason-shape-place-and-time = Aucune règle n’est connue pour ce fichier. Il contient des lieux avec des heures.
reason-shape-date-and-link = Aucune règle n’est connue pour ce fichier. Il contient des heures avec des liens.
reason-shape-date-and-name = Aucune règle n’est connue pour ce fichier. Il contient des heures avec des noms de comptes.
reason-shape-date-and-words = Aucune règle n’est connue pour ce fichier. Il contient des heures avec quelques mots.
reason-shape-search-and-time = Aucune règle n’est connue pour ce fichier. Il contient des recherches avec des heures.
reason-shape-address-and-device = Aucune règle n’est connue pour ce fichier. Il contient des adresses internet avec des appareils.
reason-shape-sender-and-subject = Aucune règle n’est connue pour ce fichier. Il contient des expéditeurs avec des objets.
reason-shape-sender-and-text = Aucune règle n’est connue pour ce fichier. Il contient des expéditeurs avec des textes.
reason-shape-amount-and-currency = Aucune règle n’est connue pour ce fichier. Il contient des montants avec des monnaies.
reason-shape-place-and-name = Aucune règle n’est connue pour ce fichier. Il contient des lieux avec des noms.
reason-shape-mail = C’est un e-mail.
reason-shape-card = C’est la fiche d’un contact.
reason-shape-event = C’est un rendez-vous d’un agenda.
reason-shape-media = C’est une image, un film ou un son. Ses faits cachés ont été lus.
reason-unknown = Rien dans le fichier ne dit quel type d’entrée c’est.

# Moments
screen-times-lead = Quand ces entrées ont été notées. Une application peut en noter seule : une heure ne prouve pas que vous regardiez un écran.
screen-times-pick = Quelles entrées
screen-times-all = Tout
screen-times-hours = Le plus d’entrées : { $day } à { $hour }
screen-times-hours-none = Heures de la semaine
screen-times-hours-how = Une case est une heure d’un jour de la semaine. La rangée de couleurs en dessous va de peu d’entrées à beaucoup.
screen-times-hours-summary = Entrées par jour de la semaine et par heure. Le plus le { $day } à { $hour }, { $count }.
screen-times-hour = Heure
screen-times-clock = Horloge : { $zone }
screen-times-months = Mois par mois
screen-times-months-summary = Entrées avec une date. La plupart sont de { $name }, { $count }.
screen-times-gaps = Temps calmes
screen-times-gaps-how = Périodes de 14 jours ou plus sans entrée datée. On ne sait pas pourquoi.
screen-times-gaps-none = Il n’y a pas de telle période dans cet export.
screen-times-gap = Aucune entrée du { $first } au { $last }
screen-times-gaps-more = { $count ->
    [1] Une période de plus n’est pas montrée ici.
   *[other] { $count } périodes de plus ne sont pas montrées ici.
}
screen-times-nothing = Aucune entrée ici n’a d’heure.

# Ce qui manque
screen-missing-lead = Ce que l’entreprise et d’autres disent que cette application collecte, à côté de ce qui est dans cet export.
screen-missing-lead-several = Ce que les entreprises et d’autres disent que ces applications collectent, à côté de ce qui est dans ces exports.
screen-missing-reasons = De bonnes raisons pour qu’une chose n’y soit pas
screen-missing-reason-1 = Vous avez pris un autre format, ou d’autres dates.
screen-missing-reason-2 = Cela a été supprimé, par vous ou après un temps.
screen-missing-reason-3 = Cela reste sur le téléphone et n’arrive jamais à l’entreprise.
screen-missing-reason-4 = Une autre entreprise le détient.
screen-missing-reason-5 = Dossier ne connaît pas encore ce fichier.
screen-missing-none = Pour cette application, il n’y a pas de liste de ce qu’elle dit collecter.
missing-several-found = Dans ces exports
missing-several-empty = Dans ces exports, sans rien dedans
missing-several-absent = Pas trouvé dans l’export de cette application
screen-missing-says = Dit par : { $name }
missing-by-company = L’entreprise le dit elle-même
missing-by-others = Seuls des articles ou messages le disent
missing-would = Serait sous : { $name }
screen-missing-records = { $count ->
    [1] Voir une entrée
   *[other] Voir { $count } entrées
}
screen-missing-records-of = Voir { $count } entrées sur { $all }

# Liste des fichiers
screen-files-lead = Chaque fichier de l’export, et ce qu’il est devenu. Les tailles sont celles des fichiers décompressés.
screen-files-all = { $count ->
    [1] Un fichier
   *[other] { $count } fichiers
}
screen-files-problems = { $count ->
    [0] Aucun problème de lecture
    [1] Un problème de lecture
   *[other] { $count } problèmes de lecture
}
screen-files-search = Une partie du nom d’un fichier
screen-files-list = Fichiers
screen-files-rule-profile = trié par les règles de { $name }
screen-files-rule-words = trié par ses mots
screen-files-rule-shape = trié par sa forme
screen-files-rule-none = pas trié
screen-files-unsorted = { $count ->
    [1] une entrée pas encore triée
   *[other] { $count } entrées pas encore triées
}
screen-files-none = Aucun fichier n’a cela dans son nom.
screen-files-more = En montrer plus
screen-files-fine = Chaque fichier a été lu, et rien n’est ressorti.

# Enregistrer un résumé
screen-save-lead = Un document à imprimer, garder ou remettre. Les détails privés restent dehors sauf si vous les ajoutez.
screen-save-whom = Pour qui ?
screen-save-whom-me = Pour moi
screen-save-whom-me-text = Plusieurs pages : ce qui ressort, chaque catégorie avec exemples, moments et entreprises.
screen-save-whom-parent = Pour un parent
screen-save-whom-parent-text = Comptes, heures du jour, qui d’autre et que faire. Sans message, publication ni exemple.
screen-save-whom-lawyer = Pour un avocat ou une autorité
screen-save-whom-lawyer-text = Avec ce qui manque, l’origine de chaque nombre, et une liste de tous les fichiers.
screen-save-whom-one-page = Une page
screen-save-whom-one-page-text = Les nombres en un coup d’œil, sur une seule page.
screen-save-paper = Papier
screen-save-paper-a4 = A4
screen-save-paper-letter = Lettre US
screen-save-kinds = Ce qui y entre
screen-save-kinds-how = Les types très sensibles restent dehors tant que vous ne les cochez pas.
screen-save-kinds-open = Montrer les types : { $name }
screen-save-keep = Détails écrits en entier
screen-save-keep-how = Sans coche, ils sont raccourcis ou omis. Les numéros de carte entiers, les numéros d’appareils et les mots de passe restent toujours exclus.
save-records-left-out = { $count ->
    [1] Une entrée est omise selon votre choix. Elle reste comptée.
   *[other] { $count } entrées sont omises selon votre choix. Elles restent comptées.
}
save-records-back = Les remettre
screen-save-keep-contact = Vos adresses e-mail et numéros de téléphone
screen-save-keep-people = Noms d’autres personnes
screen-save-keep-words = Mots des messages, publications et recherches
screen-save-keep-addresses = Adresses du domicile et de livraison
screen-save-keep-places = Lieux exacts, à 100 m près environ
screen-save-keep-network = Adresses internet
screen-save-keep-files = Noms de fichiers qui peuvent contenir votre nom
screen-save-keep-sensitive = Exemples de types très sensibles
screen-save-look = À quoi il ressemblera
screen-save-making = Préparation des pages…
save-pages-so-far = Page { $number } sur { $total }
screen-save-page = Page { $number } sur { $total }
screen-save-page-said = Page { $number } sur { $total }, comme elle sera enregistrée
screen-save-page-before = Page précédente
screen-save-page-after = Page suivante
screen-save-named = { $count ->
    [0] Avec vos choix actuels, aucun détail privé n’est écrit en entier sur ces pages.
    [1] Une chose sur ces pages peut dire qui vous êtes. Elle a un cadre.
   *[other] { $count } choses sur ces pages peuvent dire qui vous êtes. Chacune a un cadre.
}
screen-save-title = Enregistrer
screen-save-path = Dossier et nom
screen-save-choose = Choisir où…
screen-save-now = Enregistrer
screen-save-file-name = Résumé Dossier
screen-save-saving = Enregistrement…
screen-save-exists = Il y a déjà un fichier de ce nom : { $name }
screen-save-replace = Le remplacer
screen-save-keep-old = Garder l’ancien
screen-save-done = { $pages ->
    [1] Enregistré, une page, sous { $name }
   *[other] Enregistré, { $pages } pages, sous { $name }
}
screen-save-done-hidden = { $count ->
    [0] Aucune valeur privée n’a dû être omise.
    [1] Une valeur privée en a été omise.
   *[other] { $count } valeurs privées en ont été omises.
}
screen-save-failed-space = Il n’y a plus de place là. Rien n’a été enregistré.
screen-save-failed-room = Il n’y a pas assez de place là : il faut { $needed }, { $free } sont libres. Rien n’a été enregistré, et un fichier qui s’y trouvait avant est inchangé. Choisissez un autre endroit.
screen-save-failed-allowed = Vous ne pouvez pas écrire là. Rien n’a été enregistré.
screen-save-failed-folder = Ce dossier n’existe pas. Rien n’a été enregistré.
screen-save-failed-in-use = Un autre programme garde ouvert le fichier de ce nom. Fermez-le là, par exemple dans votre lecteur PDF, puis enregistrez à nouveau. Rien n’a été enregistré.
screen-save-failed-is-read = C’est le fichier qui est ouvert ici. Choisissez un autre nom. Rien n’a été enregistré.
screen-save-failed-read-only = On ne peut pas écrire sur ce support. Rien n’a été enregistré.
screen-save-failed-other = L’enregistrement n’a pas pu se faire là. Choisissez un autre endroit.
screen-save-failed-made = Les pages n’ont pas pu être faites. Votre export n’a pas changé. Essayez d’autres choix.
screen-save-failed-check = Le fichier fini a échoué à son propre contrôle des détails privés. Il a été jeté.
screen-save-failed-dialog = Ce système n’offre pas de fenêtre de choix de fichier. Vous pouvez taper un chemin.

## Est-ce vraiment hors ligne, et ce qui peut être promis

proof-title = Est-ce vraiment hors ligne ?
proof-text = Appuyez sur le bouton, et Dossier essaie tous les chemins vers internet : depuis la fenêtre et depuis la partie qui lit votre fichier. Le système devrait tous les refuser. Rien de vous n’est envoyé.
proof-button = Essayer maintenant
proof-running = Essai…
proof-failed = La vérification n’a pas pu se faire. Coupez le réseau pour être sûr ; tout marche sans lui.
proof-way = Sortie
proof-by-program = La fenêtre
proof-by-reader = La partie qui lit votre fichier
promise-can = Ce que Dossier peut promettre
promise-can-1 = Il n’a pas de code pour internet, et sous Linux le système lui refuse toute connexion.
promise-can-2 = Votre fichier est lu par une partie qui ne peut ouvrir aucun autre fichier ni lancer aucun programme.
promise-can-3 = Rien de votre fichier n’est écrit sur le disque, sauf ce que vous enregistrez vous-même.
promise-can-4 = Ce qui n’a pas pu être lu est nommé. Rien dans une archive n’est passé sous silence.
promise-can-5 = Un résumé omet les détails privés sauf si vous les cochez, et il est contrôlé avant l’enregistrement.
promise-cannot = Ce que Dossier ne peut pas promettre
promise-cannot-1 = Il ne peut pas promettre que l’entreprise vous a tout donné. Il ne montre que ce qui est dans le fichier.
promise-cannot-2 = Il ne peut pas promettre que personne d’autre ne regarde votre écran, ni que les autres programmes sont honnêtes.
promise-cannot-3 = Il ne peut pas empêcher le système de mettre de la mémoire sur le disque quand elle manque ou quand l’ordinateur dort.
promise-cannot-4 = Il ne peut pas reprendre ce que vous copiez ou enregistrez. Certains systèmes envoient le texte copié à d’autres appareils.
promise-cannot-5 = Il ne peut pas promettre qu’une supposition est juste. Sans règles connues pour une plateforme, les mots décident, et l’écran le dit.
promise-cannot-6 = Sur une clé USB à l’ancien format FAT, il ne peut pas garder un fichier entier si le courant est coupé. Attendez que ce soit enregistré.
nav-export-more = { $name } et { $count } de plus
nav-export-more-short = { $name } +{ $count }
