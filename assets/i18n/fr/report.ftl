# report : le résumé sur papier

pdf-title = Ce que contient cet export de { $platform }
pdf-title-unknown = Ce que contient cet export
pdf-page = Page { $page } sur { $pages }
pdf-continued = { $title } (suite)
pdf-foot-left-out = { $count ->
    [0] Détails privés omis : aucun n’a été trouvé
    [1] Détails privés omis : oui (1 type)
   *[other] Détails privés omis : oui ({ $count } types)
}
pdf-foot-full = Tous les détails – à garder en lieu sûr

# En un coup d’œil
pdf-for = Pour
pdf-for-me = Moi, pour mon usage
pdf-made-on = Fait le
pdf-file = Fichier d’export
pdf-more-files = { $count ->
    [1] et 1 fichier de plus
   *[other] et { $count } fichiers de plus
}
pdf-size = Taille du fichier d’export
pdf-size-word = Taille
pdf-files-inside = { $count ->
    [1] 1 fichier à l’intérieur
   *[other] { $count } fichiers à l’intérieur
}
pdf-dates = Dates couvertes
pdf-no-dates = Aucune date dans cet export
pdf-records-word = Entrées
pdf-kinds-left-out = { $count ->
    [1] 1 type d’entrée omis par choix
   *[other] { $count } types d’entrée omis par choix
}
pdf-records-left-out = { $count ->
    [1] 1 entrée non montrée, par choix
   *[other] { $count } entrées non montrées, par choix
}
pdf-records = { $count ->
    [1] 1 entrée
   *[other] { $count } entrées
}
pdf-about = De quoi il parle
pdf-about-title = Entrées par catégorie
pdf-first = Première
pdf-last = Dernière
pdf-care = À traiter avec soin
pdf-care-note = « À traiter avec soin » compte les entrées de types très sensibles : papiers d’identité, santé, convictions, lieux exacts et visites, mots de passe, cartes, argent envoyé ou reçu et prêts. Les commandes et les soldes n’en font pas partie.
pdf-limit-time = Les heures sont celles que l’entreprise a notées.
pdf-limit-all = L’entreprise peut détenir plus que ce qu’elle a mis dans cet export.
pdf-limit-proof = Une entrée montre ce qui a été noté. Elle ne montre pas qui tenait le téléphone.
pdf-own-computer = Fait sur mon propre ordinateur. Dossier ne l’a envoyé nulle part.

# Ce qui ressort
pdf-notable = Ce qui ressort
pdf-notable-intro = Quelques choses que la plupart voudraient savoir d’abord. Chaque nombre mène à des entrées de l’export.
pdf-notable-none = Rien n’est ressorti selon les règles de Dossier.
pdf-source = De « { $path } »
pdf-caution = Un compte montre ce qui a été noté, pas pourquoi.

# Catégories
pdf-categories = Catégorie par catégorie
pdf-kind = Type
pdf-level = Confidentialité
pdf-ways = Comment ils l’ont obtenu
pdf-ways-all = Comment ils l’ont obtenu : { $way }
pdf-by-month = Entrées par mois
pdf-by-year = Entrées par an
pdf-bars-alt = { $category }. La plus haute barre vaut { $highest } entrées. Les nombres sont dans le tableau qui suit.
pdf-year = Année
pdf-total = Total
pdf-earlier = { $count ->
    [1] 1 entrée est antérieure à { $year }.
   *[other] { $count } entrées sont antérieures à { $year }.
}
pdf-sensitive = { $count ->
    [1] 1 à traiter avec soin
   *[other] { $count } à traiter avec soin
}
pdf-examples = Exemples
pdf-example = Exemple
pdf-when = Quand
pdf-examples-none = Les types très sensibles sont seulement comptés. Aucun exemple n’en est écrit ici.
pdf-person = Personne { $number }
pdf-words-left-out = Mots omis ({ $count ->
    [1] 1 caractère
   *[other] { $count } caractères
})
pdf-address-left-out = Adresse omise

# Quand et où
pdf-when-where = Quand et où
pdf-hours = Heures de la semaine
pdf-hours-read = Une case est une heure d’un jour de la semaine. Le plus d’entrées : { $day }, { $hour } ({ $records }). Horloge : { $zone }.
pdf-hours-alt = Entrées par jour de la semaine et par heure. Le plus le { $day } à { $hour } : { $records }. Les nombres sont dans le tableau qui suit.
pdf-hours-table = Les mêmes nombres en tableau
pdf-day = Jour
pdf-heat-low = aucune entrée
pdf-heat-high = { $count ->
    [1] 1 entrée
   *[other] { $count } entrées
}
pdf-gaps = Temps calmes
pdf-gaps-note = Périodes sans aucune entrée datée. On ne sait pas pourquoi.
pdf-gap-first = Premier jour
pdf-gap-last = Dernier jour
pdf-gap-days = Jours
pdf-countries = Pays et régions des connexions
pdf-countries-note = Où les adresses internet (IP) des connexions sont enregistrées. Ce n’est peut-être pas là où vous étiez.
pdf-country = Pays ou région

# Appareils et connexions
pdf-devices = Appareils et connexions
pdf-devices-count = { $count ->
    [1] 1 fait sur un téléphone ou ordinateur, comme son modèle, son écran ou ses programmes
   *[other] { $count } faits sur des téléphones ou ordinateurs, comme un modèle, un écran ou un programme
}
pdf-sign-ins-count = { $count ->
    [1] 1 connexion
   *[other] { $count } connexions
}
pdf-networks-count = { $count ->
    [1] 1 entrée avec une adresse internet ou un réseau
   *[other] { $count } entrées avec une adresse internet ou un réseau
}
pdf-device-ids-count = { $count ->
    [1] 1 numéro d’identification d’un téléphone
   *[other] { $count } numéros d’identification d’un téléphone
}
pdf-devices-note = Une connexion inconnue peut être un de vos vieux téléphones, un programme auxiliaire, ou quelqu’un d’autre.
pdf-apps = Ce que les applications ont utilisé
pdf-apps-note = Applications qui ont utilisé position, caméra, micro, photos, contacts ou médiathèque, ou enregistré l’écran, comme le compte le rapport.
pdf-app = Application
pdf-what = Ce qu’elle a utilisé
pdf-at-night = Minuit à 5 h

# Qui d’autre
pdf-firms = Qui d’autre
pdf-firms-count = { $count ->
    [1] Une autre entreprise est nommée dans les parties qui listent des entreprises (annonceurs, rapports d’autres applications, appels d’applications). Les noms dans d’autres entrées (publicités, boutiques, applications, bénéficiaires, expéditeurs) ne sont pas comptés ici.
   *[other] { $count } autres entreprises sont nommées dans les parties qui listent des entreprises (annonceurs, rapports d’autres applications, appels d’applications). Les noms dans d’autres entrées (publicités, boutiques, applications, bénéficiaires, expéditeurs) ne sont pas comptés ici.
}
pdf-firms-addresses = { $count ->
    [1] Une adresse internet est nommée. On ne sait pas à qui elle est.
   *[other] { $count } adresses internet sont nommées. On ne sait pas à qui elles sont.
}
pdf-firms-note = Figurer sur cette liste ne prouve pas que l’entreprise a encore les données.
pdf-firms-calls-note = « Appels » dit combien de fois des applications ont contacté l’entreprise. Une entrée peut valoir pour beaucoup d’appels.
pdf-firm = Entreprise
pdf-firm-does = Ce qu’elle fait
pdf-firm-domains = Adresses sur le réseau
pdf-firm-apps = Applications
pdf-firm-calls = Appels
pdf-more-firms = { $count ->
    [1] Une entreprise de plus est dans la liste que Dossier montre à l’écran.
   *[other] { $count } entreprises de plus sont dans la liste que Dossier montre à l’écran.
}
pdf-more-rows = { $count ->
    [1] Une ligne de plus est dans la liste que Dossier montre à l’écran.
   *[other] { $count } lignes de plus sont dans la liste que Dossier montre à l’écran.
}

# Ce que vous pouvez faire
pdf-to-do = Ce que vous pouvez faire
pdf-to-do-note = Cochez ce que vous avez fait. Les menus changent d’une application à l’autre et avec le temps.
pdf-to-do-keep = Gardez l’export tel quel. En cas de litige, demandez à votre avocat avant de supprimer quoi que ce soit : cela peut être une preuve.

# Comment ceci a été fait
pdf-made = Comment ceci a été fait
pdf-program = Programme
pdf-rules-used = Règles utilisées
pdf-rules-for = { $name } ; forme de l’export : { $layout } ; version des règles : { $rules }
pdf-files = Fichiers
pdf-read = { $count ->
    [0] 0 lu
    [1] 1 lu
   *[other] { $count } lus
}
pdf-media = { $count ->
    [0] 0 photo, film ou son compté
    [1] 1 photo, film ou son compté
   *[other] { $count } photos, films et sons comptés
}
pdf-partial = { $count ->
    [0] 0 lu en partie
    [1] 1 lu en partie
   *[other] { $count } lus en partie
}
pdf-unread = { $count ->
    [0] 0 non lu
    [1] 1 non lu
   *[other] { $count } non lus
}
pdf-sorted = Valeurs ayant un type
pdf-sorted-share = { $percent } %
pdf-zone = Horloge
pdf-problems = Notes de lecture
pdf-sources = Fichiers de l’export et leurs empreintes
pdf-sha = SHA-256
pdf-sha-none = non calculée : fichiers très nombreux ou très volumineux
pdf-rules = Comment les entrées sont comptées
pdf-rule-1 = Une entrée est un élément d’une liste, un message, un événement, un fichier ou un fait rempli.
pdf-rule-2 = Chaque entrée a un type, donc les sommes sont justes. Les champs vides ne comptent pas.
pdf-rule-3 = Deux lignes sur un événement sont une entrée. Le même document deux fois compte une fois.
pdf-rule-4 = Le type est choisi par des règles pour la plateforme, sinon par mots et forme.
pdf-left-out-title = Ce qui a été omis
pdf-left-out-text = { $count ->
    [0] Aucun détail privé n’a dû être omis.
    [1] Des détails privés de 1 type ont été omis ou abrégés. Ce qui n’est pas montré n’est nulle part dans ce fichier, même caché.
   *[other] Des détails privés de { $count } types ont été omis ou abrégés. Ce qui n’est pas montré n’est nulle part dans ce fichier, même caché.
}
pdf-left-out-counts = Les nombres disent combien de fois un tel détail a été reconnu dans l’export. Une entrée peut en contenir plusieurs ou aucun. Ce ne sont donc pas des sommes d’entrées par type.
pdf-glossary = Mots utilisés ici
pdf-term-1 = Export
    .means = Le fichier avec vos données que l’entreprise vous a donné.
pdf-term-2 = Entrée
    .means = Un élément dedans, comme un message ou une connexion.
pdf-term-3 = Connexion
    .means = Une fois où un téléphone ou ordinateur a ouvert votre compte.
pdf-term-4 = Adresse internet (IP)
    .means = Le numéro qu’un réseau donne à une liaison.
pdf-term-5 = Supposition
    .means = Une chose qu’ils ont déduite. Elle peut être fausse.
pdf-term-6 = À traiter avec soin
    .means = Entrées que les lois protègent davantage, ou dont la perte peut nuire.
pdf-term-7 = Empreinte (SHA-256)
    .means = Un nombre fait d’un fichier. Un autre fichier donne un autre nombre. Celui d’un dossier vient d’une liste de ses fichiers, triée par chemin. Chaque ligne est le nombre du fichier, deux espaces, son chemin et une fin de ligne.
pdf-credits = Crédits
pdf-credits-text = Polices : Noto Sans, Noto Sans SC, Noto Sans Symbols 2 et Noto Emoji (SIL Open Font License 1.1). Pages composées avec Typst. La liste entière est dans Dossier, sous « À propos ».

# Ce qu’une application a utilisé, selon le cas nommé par un profil
use-location = Position
use-contacts = Contacts
use-photos = Photos
use-camera = Caméra
use-microphone = Micro
use-media-library = Médiathèque
use-screen-recording = Enregistrement de l’écran

## Pour un parent, pour un avocat

pdf-for-parent = Un parent ou tuteur
pdf-for-lawyer = Un avocat, un délégué à la protection des données ou une autorité
pdf-for-one-page = Moi, sur une page
pdf-likely = Semble venir de
pdf-talk = Pour en parler ensemble
pdf-talk-note = Des questions pour regarder cela ensemble. Personne n’a mal agi en utilisant une application.
pdf-talk-1 = Lesquels de ces nombres attendiez-vous, et lesquels non ?
pdf-talk-2 = À quels moments du jour voulez-vous que le téléphone se repose ?
pdf-talk-3 = Qui peut voir ce que vous publiez, et qui peut vous écrire ?
pdf-talk-4 = Laquelle des applications a besoin de savoir où vous êtes ?
pdf-talk-5 = Que voulez-vous supprimer ou couper ensemble ?
pdf-missing = Ce qui serait collecté
pdf-missing-note = Ce que l’entreprise et d’autres disent que la plateforme collecte, face à cet export. Qu’une chose ne soit pas ici ne prouve pas qu’elle n’est pas détenue.
pdf-claim = Ce qui serait collecté
pdf-claim-of = { $kind }
pdf-claim-kind-here = { $kind } ({ $count ->
    [1] 1 autre entrée de ce type est dans l’export
   *[other] { $count } autres entrées de ce type sont dans l’export
})
pdf-claim-of-all = { $count } sur { $all }
pdf-claimed-by-more = { $first } ; aussi : { $more }
pdf-claimed-by = Qui le dit
pdf-claimed-work = { $by } : { $work }
pdf-where-from = D’où viennent ces nombres
pdf-path = Endroit dans l’export
pdf-no = N°
pdf-rule = Règles
pdf-state = État
pdf-note = Note
pdf-rule-of-words = mots
pdf-rule-of-shape = forme des valeurs
pdf-rule-of-none = pas trié
pdf-annex-files = Annexe { $letter } : fichiers de l’export
pdf-annex-files-note = Chaque fichier de l’export et ce qu’il est devenu. « N° » est son numéro, que les notes citent. « Règles » nomme celles de la plateforme qui ont donné leur type aux entrées, ou dit que les mots ou la forme des valeurs l’ont fait.
pdf-annex-sign-ins = Annexe { $letter } : connexions par pays ou région
pdf-annex-firms = Annexe { $letter } : toutes les entreprises

## A letter that asks for what is missing

pdf-annex-letter = Annexe { $letter } : lettre demandant le reste
pdf-annex-letter-ios-app-privacy = Annexe { $letter } : lettre à l’entreprise d’une application, demandant mes données
pdf-annex-letter-note = Un brouillon à copier et changer. Remplissez ce qui est entre crochets.
letter-title = Lettre demandant le reste
letter-lead = Une lettre à l’entreprise, avec ce qu’elle dit elle-même collecter et qui manque à son export.
letter-lead-several = Une lettre à chaque entreprise, avec ce qu’elle dit elle-même collecter et qui manque à son export.
letter-how = Changez-la à votre gré et remplissez ce qui est entre crochets. Copiez-la ou enregistrez-la, et envoyez-la vous-même.
letter-by-law = Selon quelle loi
letter-law-gdpr = Union européenne (RGPD)
letter-law-uk = Royaume-Uni (UK GDPR)
letter-law-pipl = Chine (PIPL)
letter-law-ccpa = Californie (CCPA)
letter-law-which = Choisissez où vous habitez, ou bien où l’entreprise doit vous répondre. Ceci n’est pas un conseil juridique.
letter-in-language = Langue de la lettre
letter-hearsay-title = Ce que seuls des articles ou messages disent
letter-hearsay = { $count ->
    [1] Demander aussi une chose que seuls des articles ou des messages nomment, pas l’entreprise
   *[other] Demander aussi { $count } choses que seuls des articles ou des messages nomment, pas l’entreprise
}
letter-to = À
letter-field = Texte de la lettre
letter-copy = Copier la lettre
letter-save = Enregistrer la lettre…
letter-again = Recommencer
letter-write = Écrire une lettre pour le demander
screen-save-letter = Avec une lettre demandant ce qui manque
cli-help-scan-letter = Écrire une lettre à l’entreprise demandant ce qui manque, en texte
cli-help-scan-law = La loi que nomme la lettre : gdpr, uk, pipl ou ccpa ; none la laisse hors du PDF pour avocat ; sinon la loi habituelle : gdpr, ou pipl en chinois à une plateforme chinoise
cli-help-scan-letter-lang = La langue de la lettre : en, zh-Hans, zh-Hant, es, de ou fr
cli-help-scan-letter-hearsay = La lettre demande aussi ce que seuls des articles ou messages disent collecté
cli-letter-no-law = Une lettre a besoin d’une loi. Choisissez --law gdpr, uk, pipl ou ccpa.

## Notes at the foot of a page, and how long it is

pdf-notes = D’où viennent ces nombres
pdf-note-place = { $places } ; dans { $files }
pdf-note-more = { $count ->
    [1] et 1 de plus
   *[other] et { $count } de plus
}
pdf-device = Appareil
pdf-address = Adresse internet (IP)
pdf-sign-ins-each = Connexions une par une
pdf-countries-all = Connexions par pays ou région
screen-save-length = Longueur
screen-save-length-short = Environ 2 pages
screen-save-length-middle = Environ 6 pages
screen-save-length-all = Tout
cli-help-scan-length = La longueur du PDF : short (environ 2 pages), middle (environ 6) ou all

## Une copie avec un autre contenu

cli-help-scan-redacted-copy = Écrire une copie de même structure avec un autre contenu, dans un fichier zip
cli-help-scan-copy-key = Un mot qui décide des remplacements : le même mot donne la même copie. Qui le connaît peut deviner du contenu
copy-title = Une copie pour enseigner ou pour signaler un défaut
copy-say = Les mêmes fichiers avec la même structure. Noms, lieux, numéros et textes sont remplacés, chacun toujours par la même chose.
copy-promise = Faite par Dossier : une copie avec un autre contenu. Les dates, les heures, le nombre d’entrées et la longueur des textes sont ceux d’avant. Les dates de naissance sont changées. Les mots que nos règles connaissent comme noms de champs ou de dossiers restent. Les images, les films et les sons sont vides, et les données cachées dedans sont retirées. Les fichiers qui ne peuvent pas être réécrits sans risque, comme les documents PDF, les bases de données et les fichiers fermés, sont laissés de côté. Quelqu’un qui vous connaît bien peut encore vous reconnaître. Relisez-la avant de la donner.
copy-save = Enregistrer la copie…
copy-making = La copie est en cours…
copy-saved = La copie est enregistrée sous { $name }.
copy-left-out = { $count ->
    [0] Tous les fichiers sont dans la copie.
    [1] 1 fichier ne pouvait pas être réécrit sûrement et n’y est pas.
   *[other] { $count } fichiers ne pouvaient pas être réécrits sûrement et n’y sont pas.
}
copy-path = Chemin de la copie
copy-now = Enregistrer ici

## Tableaux à côté d’un résumé, et lignes des exemples

pdf-more-beside = { $count ->
    [1] 1 ligne de plus. Toutes les lignes sont dans { $name }, à côté de ce fichier. Son SHA-256 : { $sum }
   *[other] { $count } lignes de plus. Toutes les lignes sont dans { $name }, à côté de ce fichier. Son SHA-256 : { $sum }
}
pdf-annex-files-in = Ils sont venus dans { $name }. Son SHA-256 : { $sum }
pdf-example-place = Se trouve dans
pdf-example-line = ligne { $line }
pdf-example-item = nº { $item }
remark-apps-used = { $count ->
    [1] L’une d’elles nomme une application utilisée sur un téléphone, non une partie d’application.
   *[other] { $count } d’entre elles nomment des applications utilisées sur un téléphone, non des parties d’application.
}
remark-account-region = { $count ->
    [1] L’une d’elles est la région du compte. Comment elle a été fixée n’est pas dit.
   *[other] { $count } d’entre elles sont la région du compte. Comment elle a été fixée n’est pas dit.
}
remark-program-chats = { $count ->
    [1] L’une d’elles vient d’une discussion avec un programme (une IA), non avec une personne.
   *[other] { $count } d’entre elles viennent de discussions avec un programme (une IA), non avec une personne.
}
pdf-headline-first = La première : { $place }
pdf-crc = CRC-32
verify-inside = Somme de contrôle (CRC-32) et octets de { $name }
verify-gone = Somme de contrôle (CRC-32) et octets du fichier { $number } à l’intérieur
pdf-annex-files-sums = SHA-256 est un nombre tiré de tous les octets du fichier décompressé. Là où figure « – », le fichier n’a pas pu être décompressé jusqu’au bout.
pdf-annex-files-no-sums = CRC-32 est un court nombre de contrôle de chaque fichier. Le SHA-256 de chaque fichier n’a pas été calculé pour ce résumé.
verify-inside-sums = Somme de contrôle (SHA-256) et octets de { $name }
verify-gone-sums = Somme de contrôle (SHA-256) et octets du fichier { $number } à l’intérieur

## So that each number can be followed

pdf-note-more-listed = et { $count } de plus, dans les tableaux « D’où viennent ces nombres »
pdf-note-more-annex = et { $count } de plus : annexe A, n° { $numbers }
pdf-paths-alike = { $path } ({ $count } fichiers)
pdf-ways-messages = Dossier n’a pas trié ces messages par expéditeur. L’export peut nommer les expéditeurs.
pdf-left-out-people = Noms d’autres personnes
pdf-left-out-words = Mots des messages, publications et recherches
pdf-left-out-sensitive = Détails d’entrées très sensibles
pdf-left-out-files = Parties de noms de fichiers et de dossiers
pdf-rules-for-files = { $name } ; version des règles : { $rules }
pdf-size-unpacked = { $size } une fois décompressé
pdf-when-only = Quand
pdf-missing-unknown = Dossier ne possède aucune liste de ce que cette plateforme collecterait. Rien n’est donc dit ici de ce qui pourrait manquer. Cela ne veut pas dire que rien ne manque.
pdf-missing-found = « Entrées » compte celles des parties exactes de l’export qui montrent ce qui est dit. Le nombre après « sur » compte toutes les entrées de ces types.
pdf-missing-unchecked = L’export contient des entrées de la même sorte, comptées ici. Il ne dit pas, d’une façon que Dossier lise, si la chose elle-même en fait partie.
pdf-missing-outside = Les exports de ce type ne contiennent jamais cela, quoi que garde l’entreprise. D’autres exports, ou l’entreprise elle-même, peuvent l’avoir.
pdf-missing-elsewhere = Ce qui serait collecté et n’est pas ici figure dans le résumé pour un avocat.
pdf-name-count = { $name } : { $count }
pdf-firms-none = Les parties qui listent des entreprises (annonceurs, rapports d’autres applications, appels d’applications) ne sont pas ici ou n’en nomment aucune. Les noms dans d’autres entrées (publicités, boutiques, applications, bénéficiaires, expéditeurs) ne sont pas comptés ici, et il peut y en avoir.
pdf-zone-utc = UTC ; aucune entrée n’indique une autre horloge
pdf-zone-none = aucune ; aucune entrée n’indique d’heure
pdf-zone-own = l’horloge de chaque entrée
pdf-zone-both = { $own ->
    [1] 1 entrée à sa propre horloge
   *[other] { $own } entrées à leur propre horloge
}, { $utc ->
    [1] 1 en UTC
   *[other] { $utc } en UTC
}
pdf-heat-up-to = jusqu’à
pdf-claimed-works-note = Les titres sont cités tels quels. Là où manquent l’éditeur, la date ou l’adresse, Dossier ne les connaît pas. Hormis les textes de l’entreprise elle-même, tout est de seconde main.
screen-save-sums = Avec le SHA-256 de chaque fichier, qui montre qu’aucun octet n’a changé
screen-save-sums-taking = Chaque fichier est relu pour son SHA-256 : { $percent } %
screen-save-sums-stop = Continuer sans
verify-more-inside = { $count ->
    [1] Un autre fichier à l’intérieur diffère.
   *[other] { $count } autres fichiers à l’intérieur diffèrent.
}

## Ce qui n’a pas été lu, en première page

pdf-unread-nothing = Rien dans cet export n’a pu être lu
pdf-unread-part-of-it = Cet export n’a pas été lu en entier
pdf-unread-unknown = Inconnu, puisque rien n’a été lu
pdf-unread-not-counted = { $count ->
    [1] sans 1 fichier qui n’a pas été lu, ou seulement en partie
   *[other] sans { $count } fichiers qui n’ont pas été lus, ou seulement en partie
}
pdf-unread-empty = Aucun fichier qu’il contient n’est d’un type que Dossier lit.
    .do = Vérifiez que c’est bien le fichier que l’entreprise vous a donné.
pdf-unread-stopped = La lecture a été arrêtée avant la fin. Ce qui venait ensuite n’est pas dans ces nombres.
    .do = Ouvrez de nouveau l’export, attendez la fin, puis enregistrez de nouveau ce résumé.
pdf-unread-locked = { $count ->
    [1] 1 fichier demande un mot de passe et n’a donc pas été ouvert. Rien de son contenu n’est compté ici.
   *[other] { $count } fichiers demandent un mot de passe et n’ont donc pas été ouverts. Rien de leur contenu n’est compté ici.
}
    .do = Ouvrez de nouveau l’export avec son mot de passe, puis enregistrez de nouveau ce résumé. L’application a peut-être envoyé le mot de passe par e-mail ou SMS.
pdf-unread-wrong = { $count ->
    [1] 1 fichier n’a pas été ouvert : le mot de passe donné n’est pas le bon. Rien de son contenu n’est compté ici.
   *[other] { $count } fichiers n’ont pas été ouverts : le mot de passe donné n’est pas le bon. Rien de leur contenu n’est compté ici.
}
    .do = Vérifiez les majuscules, ouvrez de nouveau l’export avec le bon mot de passe, puis enregistrez de nouveau ce résumé.
pdf-unread-sealed = { $count ->
    [1] 1 fichier est fermé d’une façon que Dossier ne peut pas ouvrir, avec ou sans mot de passe. Rien de son contenu n’est compté ici.
   *[other] { $count } fichiers sont fermés d’une façon que Dossier ne peut pas ouvrir, avec ou sans mot de passe. Rien de leur contenu n’est compté ici.
}
    .do = Décompressez l’export avec le programme qui l’a fermé, ouvrez le dossier, puis enregistrez de nouveau ce résumé.
pdf-unread-damaged = { $count ->
    [1] 1 fichier est abîmé ou s’arrête trop tôt. Ce qui n’a pas pu en être lu n’est pas compté ici.
   *[other] { $count } fichiers sont abîmés ou s’arrêtent trop tôt. Ce qui n’a pas pu en être lu n’est pas compté ici.
}
    .do = Téléchargez de nouveau l’export, comparez les tailles, puis enregistrez de nouveau ce résumé.
pdf-unread-part = { $count ->
    [1] Il manque 1 partie de cet export. Rien de son contenu n’est compté ici.
   *[other] Il manque { $count } parties de cet export. Rien de leur contenu n’est compté ici.
}
    .do = Réunissez toutes les parties, ouvrez-les ensemble, puis enregistrez de nouveau ce résumé.
pdf-unread-access = { $count ->
    [1] 1 fichier n’a pas pu être ouvert sur cet ordinateur : il n’est qu’en ligne, en cours d’utilisation ou fermé à cette personne.
   *[other] { $count } fichiers n’ont pas pu être ouverts sur cet ordinateur : ils ne sont qu’en ligne, en cours d’utilisation ou fermés à cette personne.
}
    .do = Amenez les fichiers sur cet ordinateur, autorisez-vous à les lire, puis enregistrez de nouveau ce résumé.
pdf-unread-other = { $count ->
    [1] 1 fichier n’a pas été lu, ou seulement en partie. Dossier ne lit pas les fichiers de ce type ou de cette taille.
   *[other] { $count } fichiers n’ont pas été lus, ou seulement en partie. Dossier ne lit pas les fichiers de ces types ou de ces tailles.
}
    .do = La liste des fichiers dans Dossier dit pourquoi, fichier par fichier.

## Of a report that a phone made itself: no company gave it

pdf-title-ios-app-privacy = Ce que contient ce rapport de confidentialité des apps de l’iPhone
cat-usage-ios-app-privacy = Adresses web appelées par les applications
cat-location-ios-app-privacy = Vérifications de position par les applications
pdf-limit-time-ios-app-privacy = Les heures sont celles que le téléphone a notées.
pdf-limit-all-ios-app-privacy = Les apps peuvent faire plus que ce que montre ce rapport.
pdf-term-1-ios-app-privacy = Export
    .means = Le rapport que le téléphone a fait de ce que ses apps ont fait.
