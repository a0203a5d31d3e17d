# Ce qui n’a pas pu être lu et que faire ; les états des écrans vides ou partiels.

## Problèmes : ce qui s’est passé, ce qui a été gardé, que faire

problem-kept =
    { $count ->
        [1] Une entrée en a été gardée.
       *[other] { $count } entrées en ont été gardées.
    }
problem-truncated = { $name } s’arrête trop tôt. Le téléchargement n’était peut-être pas fini.
    .kept = Ce qui venait avant la fin a été lu.
    .do = Téléchargez le fichier de nouveau et comparez les tailles.
problem-damaged = Une partie de { $name } n’a pas de sens comme données.
    .kept = Le reste de l’export a été lu.
    .do = Téléchargez l’export de nouveau.
problem-checksum = { $name } ne correspond pas à son propre nombre de contrôle. Il a peut-être changé en route.
    .kept = Ce qu’il contient n’entre dans aucun nombre.
    .do = Téléchargez l’export de nouveau. « Compter aussi ceux-ci » sous « Vue d’ensemble » montre ce qu’il contient.
problem-checksum-counted = { $name } ne correspond pas à son propre nombre de contrôle. Il a peut-être changé en route.
    .kept = Il a été lu quand même.
    .do = Téléchargez l’export de nouveau si les nombres semblent faux.
problem-no-directory = La liste des fichiers dans { $name } manque.
    .kept = Les fichiers ont été trouvés un par un.
    .do = Téléchargez l’export de nouveau pour être sûr qu’aucun ne manque.
problem-locked = { $name } demande un mot de passe.
    .kept = Les fichiers sans mot de passe ont été lus.
    .do = L’application a peut-être envoyé le mot de passe par e-mail ou SMS.
problem-wrong-password = Ce mot de passe n’a pas ouvert { $name }.
    .kept = Rien n’a changé dans votre fichier.
    .do = Vérifiez les majuscules, puis réessayez.
problem-sealed = { $name } est fermé d’une façon que Dossier ne peut pas ouvrir. Un mot de passe n’aide pas ici.
    .kept = Les fichiers qui ne sont pas fermés ont été lus.
    .do = Décompressez-le avec le programme qui l’a fermé, puis déposez le dossier ici.
problem-bomb = { $name } donnerait bien plus que sa taille, donc sa lecture a été arrêtée.
    .kept = Le reste de l’export a été lu.
    .do = Demandez l’export de nouveau si ce fichier compte pour vous.
problem-too-deep = { $name } a des boîtes dans des boîtes, plus profondes que ce que lit Dossier.
    .kept = Ce qui est moins profond a été lu.
    .do = Ouvrez ce fichier seul si vous avez besoin du reste.
problem-too-large = { $name } est plus grand que ce que lit Dossier.
    .kept = Il a été compté, et son début a été lu si possible.
    .do = Divisez l’export en parties plus petites quand vous le demandez.
problem-method = { $name } est compressé d’une façon que Dossier ne lit pas encore.
    .kept = Le reste de l’export a été lu.
    .do = Décompressez-le avec un autre programme, puis déposez le dossier ici.
problem-part-missing = Il manque une partie de cet ensemble : { $name }.
    .kept = Les parties présentes ont été lues.
    .do = Ajoutez les autres parties et ouvrez-les ensemble.
problem-encoding = Il a fallu deviner comment les lettres de { $name } sont écrites.
    .kept = Tout a été lu. Certaines lettres peuvent sembler étranges.
    .do = Regardez le fichier dans la liste des fichiers si des noms semblent étranges.
problem-malformed =
    { $count ->
        [1] Un endroit de { $name } ne suit pas les règles de son format.
       *[other] { $count } endroits de { $name } ne suivent pas les règles de son format.
    }
    .kept = Ce qui était compréhensible a été gardé.
    .do = Regardez le fichier dans la liste des fichiers.
problem-duplicate = { $name } est là plus d’une fois.
    .kept = Il a été compté une fois.
    .do = Il n’y a rien à faire.
problem-duplicate-inside =
    { $count ->
        [1] Une entrée figure une seconde fois dans { $name }.
       *[other] { $count } entrées figurent une seconde fois dans { $name }.
    }
    .kept = Chacune n’a été comptée qu’une fois.
    .do = Il n’y a rien à faire.
problem-layout = L’application a changé ses fichiers : { $name } nous est nouveau.
    .kept = Ses entrées sont sous « Pas encore trié ».
    .do = Cherchez-les dans la liste des fichiers.
problem-time =
    { $count ->
        [1] Une date de { $name } n’a pas pu être comprise.
       *[other] { $count } dates de { $name } n’ont pas pu être comprises.
    }
    .kept = Les entrées sont gardées, sans date.
    .do = Elles sont absentes des graphiques de temps.
problem-rounded =
    { $count ->
        [1] Un tableur a raccourci un long nombre de { $name } avant qu’il n’arrive ici.
       *[other] Un tableur a raccourci { $count } longs nombres de { $name } avant qu’ils n’arrivent ici.
    }
    .kept = Ce qu’il en reste est montré tel quel, par exemple 1.23E+18.
    .do = Si vous avez vous-même ouvert et enregistré ce fichier, prenez-le tel que vous l’avez téléchargé. Il a peut-être encore tous ses chiffres.
problem-name = Le nom { $name } n’est pas ce qu’il semble. Il peut contenir des caractères cachés ou pointer ailleurs.
    .kept = Le fichier a été lu sous un nom sûr.
    .do = Il n’y a rien à faire. Rien n’a été écrit sur votre disque.
problem-crash = Dossier a fait une erreur en lisant { $name }.
    .kept = Le reste de l’export a été lu.
    .do = Vous pouvez nous dire le type de fichier. N’envoyez jamais le fichier lui-même.
problem-crash-closed =
    { $count ->
        [1] Dossier a fait des erreurs en lisant { $name }, il a donc laissé de côté un fichier de plus.
       *[other] Dossier a fait des erreurs en lisant { $name }, il a donc laissé de côté { $count } fichiers de plus.
    }
    .kept = Ce qui avait été lu avant est montré.
    .do = Décompressez-le et déposez ses dossiers un par un, si le reste compte pour vous.
problem-changed = { $name } a changé pendant la lecture.
    .kept = Ce qui avait été lu avant est montré.
    .do = Attendez la fin du téléchargement ou de la copie, puis ouvrez-le de nouveau.
problem-format = { $name } est un type de fichier que Dossier ne lit pas.
    .kept = Il est dans la liste, avec sa taille.
    .do = Ouvrez-le avec le programme qui l’a fait.
problem-format-pdf = { $name } est un document PDF. Dossier ne les lit pas.
    .kept = Il est dans la liste, avec sa taille.
    .do = Ouvrez-le avec un programme pour documents PDF.
problem-format-database = { $name } est une base de données qu’une application a faite pour elle-même. Dossier ne les lit pas.
    .kept = Elle est dans la liste, avec sa taille.
    .do = Il n’y a rien à faire. Demandez les données sous une autre forme si elles comptent pour vous.
problem-format-document = { $name } est un document de bureautique. Dossier ne lit pas ce type.
    .kept = Il est dans la liste, avec sa taille.
    .do = Ouvrez-le avec un programme de bureautique.
problem-format-archive = { $name } est un fichier compressé d’un type que Dossier n’ouvre pas.
    .kept = Il est dans la liste, avec sa taille.
    .do = Décompressez-le avec un autre programme, puis déposez le dossier ici.
problem-name-archive = { $name } porte le nom d’un fichier compressé, mais c’est du texte.
    .kept = Il a été lu comme tel.
    .do = Une page de connexion a peut-être été enregistrée à sa place. Connectez-vous, puis téléchargez de nouveau le fichier.
problem-truncated-loading = { $name } n’est pas encore téléchargé, ou le téléchargement a été interrompu.
    .kept = Ce qui est arrivé jusqu’ici a été lu.
    .do = Attendez que votre navigateur ait fini, puis ouvrez le fichier terminé.
problem-truncated-empty = { $name } est vide. Il ne contient rien.
    .kept = Le reste de l’export a été lu.
    .do = S’il devrait contenir quelque chose, téléchargez-le de nouveau.
problem-not-allowed = Vous n’avez pas le droit de lire { $name }.
    .kept = Le reste de l’export a été lu.
    .do = Ouvrez ses propriétés dans le gestionnaire de fichiers, autorisez-vous la lecture, puis lisez de nouveau.
problem-in-use = Un autre programme utilise { $name }.
    .kept = Le reste de l’export a été lu.
    .do = Fermez ce programme, ou attendez qu’il ait fini, puis lisez de nouveau.
problem-not-here = Seul le nom de { $name } est sur cet ordinateur. Le fichier lui-même est en ligne.
    .kept = Le reste de l’export a été lu.
    .do = Dans le gestionnaire de fichiers, choisissez de le garder sur cet appareil. Lisez ensuite de nouveau.
problem-unlisted =
    { $count ->
        [1] { $name } contient un fichier de plus, que sa propre liste ne nomme pas.
       *[other] { $name } contient { $count } fichiers de plus, que sa propre liste ne nomme pas.
    }
    .kept = Tous les fichiers de la liste ont été lus.
    .do = Choisissez « Lire aussi ceux-ci » sous « Vue d’ensemble » si vous voulez les voir.
problem-second-archive =
    { $count ->
        [1] Il y a une deuxième archive dans { $name }, avec un fichier.
       *[other] Il y a une deuxième archive dans { $name }, avec { $count } fichiers.
    }
    .kept = La dernière archive a été lue, comme le font d’autres programmes.
    .do = Choisissez « Lire aussi ceux-ci » sous « Vue d’ensemble » si vous voulez les voir.

## États : ce que nous disons, et le nom du bouton qui aide

state-nothing-in-category = Aucune entrée ici dans cet export. Cela ne prouve pas que l’entreprise n’en a pas.
    .do = Ce qui manque
state-nothing-found = Aucune entrée ne correspond. Essayez moins de filtres ou un autre mot.
    .do = Effacer les filtres
state-not-an-export-photo = Cela ressemble à une photo, pas à un export.
    .do = Comment obtenir votre fichier
state-not-an-export-program = Cela ressemble à un programme, pas à un export.
    .do = Comment obtenir votre fichier
state-not-an-export-document = Cela ressemble à un document, pas à un export.
    .do = Comment obtenir votre fichier
state-not-an-export = Nous n’avons rien trouvé ici qui ressemble à un export.
    .do = Comment obtenir votre fichier
state-unknown-app = Nous pouvons lire ce fichier, mais ne connaissons pas l’application. Nous avons trié ce que nous pouvions.
    .do = Ouvrir la liste des fichiers
state-reading-copy = C’est la copie à lire. Elle convient, avec moins de détails. Redemandez et choisissez JSON pour tout avoir.
    .do = Montrer les étapes
state-locked = Ce fichier a un mot de passe. L’application l’a peut-être envoyé par e-mail ou SMS.
    .do = Saisir le mot de passe
state-wrong-password = Ce mot de passe ne l’a pas ouvert.
    .do = Réessayer
state-part-of-set = C’est la partie { $part } sur { $parts }. Nous pouvons la montrer maintenant, ou attendre le reste.
    .do = Ajouter des parties
state-damaged = Le fichier s’arrête trop tôt. Le téléchargement n’était peut-être pas fini. Nous avons lu { $read } fichiers sur { $all }.
    .do = Montrer ce qui a été lu
state-damaged-inside = Le fichier s’arrête trop tôt, au milieu d’un autre. Nous avons lu { $read } fichiers entiers sur { $all }, et ce qui précède la fin.
    .do = Comment le télécharger à nouveau
state-too-big = Il faut { $needed } libres. Vous avez { $free }.
    .do = Laisser images et films
state-layout-changed =
    { $count ->
        [1] Cette application a changé ses fichiers. Un fichier nous est nouveau. Il est sous « Pas encore trié ».
       *[other] Cette application a changé ses fichiers. { $count } fichiers nous sont nouveaux. Ils sont sous « Pas encore trié ».
    }
    .do = Ouvrir la liste des fichiers
state-no-dates =
    { $count ->
        [1] Une entrée n’a pas de date. Elle est absente des graphiques de temps.
       *[other] { $count } entrées n’ont pas de date. Elles sont absentes des graphiques de temps.
    }
    .do = Les montrer
state-shared-account = Cela ressemble à un compte partagé, avec { $count } profils.
    .do = Choisir un profil
state-phone-backup = Seule l’application du téléphone peut ouvrir ce type de fichier.
    .do = Pourquoi ?
state-short-report =
    { $count ->
        [1] Ce rapport couvre { $count } heure. Laissez-le actif 7 jours pour en voir plus.
       *[other] Ce rapport couvre { $count } heures. Laissez-le actif 7 jours pour en voir plus.
    }
    .do = Montrer les étapes
state-links-only = Le fichier contient des liens vers vos images, pas les images. Les liens peuvent expirer.
state-crash-last-time = Dossier s’est fermé en pleine lecture. Rien n’a changé dans votre fichier.
    .do = Lire de nouveau
state-reader-restarted = La lecture s’est arrêtée à un fichier et a repris sans lui. Le reste est ici.
    .do = Ouvrir la liste des fichiers
state-reader-gone = La lecture s’est terminée trop tôt. Ce qui a été lu est montré.
    .do = Lire de nouveau
state-file-gone = Le fichier n’est plus où il était. Il a peut-être été déplacé, ou son support retiré.
    .do = Choisir le fichier de nouveau
state-stopped = Vous avez arrêté la lecture. Ce qui a été lu est montré.
    .do = Lire le reste
state-several-exports = Ces fichiers ne semblent pas aller ensemble.
    .do = Les ouvrir un par un
state-cannot-save = Le fichier n’a pas pu être enregistré là.
    .do = Choisir un autre endroit
