# La ligne de commande : aide, progression, le résumé imprimé, ce qui a mal tourné.

## Aide

cli-about-dossier = Vous montre ce qu’une plateforme détient sur vous, d’après l’export qu’elle vous a donné. Rien ne quitte cet ordinateur.
cli-about-scan = Lit un export et imprime un résumé, ou l’écrit dans des fichiers
cli-about-demo = Montre tout avec une personne inventée
cli-about-sample = Écrit un export inventé
cli-about-platforms = Liste les plateformes reconnues
cli-about-check-profile = Vérifie des profils de plateformes écrits par d’autres
cli-help-help = Montrer cette aide
cli-help-version = Montrer la version
cli-help-dossier-paths = Fichiers zip, dossiers ou fichiers seuls à ouvrir dans la fenêtre
cli-help-scan-paths = Fichiers zip, dossiers ou fichiers seuls ; les parties d’un export vont ensemble
cli-help-scan-json = Écrire le résumé en JSON ; - est la sortie standard
cli-help-scan-pdf = Écrire le résumé en PDF
cli-help-scan-records = Écrire chaque entrée avec son contenu, une ligne JSON par entrée
cli-help-scan-csv = Écrire des tableaux pour tableur dans un dossier, un par type
cli-help-scan-full = Écrire aussi les détails privés dans les tableaux
cli-help-scan-html = Écrire le résumé en une page web
cli-help-scan-whom = Pour qui est le PDF
cli-help-scan-paper = Le format du papier
cli-help-scan-lang = La langue : en, zh-Hans, zh-Hant, es, de ou fr
cli-help-scan-time-zone = L’horloge des jours et heures : export, local ou un nom comme Europe/Paris
cli-help-scan-password-file = Un fichier avec le mot de passe en première ligne ; il est essayé sur chaque fichier fermé
cli-help-scan-unlisted = Lire aussi les fichiers qu’une archive contient en dehors de sa propre liste
cli-help-scan-damaged = Compter aussi les fichiers qui ne correspondent pas à leur propre nombre de contrôle
cli-help-scan-profiles = Un dossier avec d’autres profils de plateformes
cli-help-scan-threads = Combien de fils utiliser ; le résultat est toujours le même
cli-help-scan-quiet = Ne rien dire de la progression
cli-help-demo-name = Quelle personne inventée
cli-help-demo-pdf = Où écrire le PDF ; n’ouvre aucune fenêtre
cli-help-sample-name = Quel export inventé
cli-help-sample-out = Où l’écrire ; - est la sortie standard
cli-help-sample-records = Combien d’entrées environ
cli-help-sample-seed = La même graine donne les mêmes octets
cli-help-sample-truth = Écrire les comptes de chaque section en JSON
cli-help-sample-size-mb = Pour un corpus : combien de mégaoctets environ, décompressé
cli-help-platforms-json = Écrire la liste en JSON
cli-help-check-profile-files = Les profils à vérifier

## Progression

cli-step-opening = Ouverture…
cli-step-recognizing = Recherche de ce que c’est…
cli-step-reading =
    Lecture : { $percent } %, { $count ->
        [1] { $records } entrée
       *[other] { $records } entrées
    }
cli-step-concluding = Recherche de ce qui ressort…
cli-step-sums = Calcul du SHA-256 de chaque fichier : { $percent } %
cli-no-sums = Le SHA-256 de chaque fichier n’a pas pu être calculé.

## Le résumé imprimé

cli-recognised = { $name } (structure { $layout })
cli-recognised-by-words = { $name } (trié par ses mots ; le format n’est pas documenté)
cli-not-recognised = Aucune plateforme connue. Trié par mots et valeurs.
cli-total =
    { $count ->
        [0] Aucune entrée
        [1] Une entrée
       *[other] { $number } entrées
    }
cli-total-dates =
    { $count ->
        [1] { $number } entrée
       *[other] { $number } entrées
    }, { $dates }
cli-empty-categories = Pas trouvé dans cet export : { $list }.
cli-stands-out = Ce qui ressort
cli-not-found =
    { $count ->
        [1] Une chose qui serait collectée n’est pas dans cet export.
       *[other] { $count } choses qui seraient collectées ne sont pas dans cet export.
    }
cli-read-none = Il ne contient aucun fichier.
cli-read-all =
    { $count ->
        [1] Le seul fichier qu’il contient a été lu.
       *[other] Les { $count } fichiers qu’il contient ont été lus.
    } { $sorted } des valeurs sont triées.
cli-read-some = { $read } fichiers sur { $count } ont été lus en entier. { $sorted } des valeurs sont triées.
cli-more-problems =
    { $count ->
        [1] Une note de plus est dans le résumé JSON.
       *[other] { $count } notes de plus sont dans le résumé JSON.
    }
cli-unlisted = Ajoutez --unlisted à la commande pour les lire aussi.
cli-damaged = Ajoutez --damaged à la commande pour le compter aussi.
cli-saved = Enregistré : { $path }.

## Plateformes et profils

cli-platform =
    { $name } : { $count ->
        [1] une section
       *[other] { $count } sections
    }, structures { $layouts }
cli-profile-good = { $path } : aucune faute

## Ce qui a mal tourné

cli-no-display = Il n’y a pas d’écran pour ouvrir une fenêtre. Essayez « dossier demo », ou « dossier scan » avec le chemin d’un export.
cli-no-window = La fenêtre n’a pas pu s’ouvrir. Essayez « dossier scan » avec le chemin d’un export.
cli-cannot-open = { $path } ne peut pas être ouvert. Vérifiez son nom et que vous pouvez le lire.
cli-cannot-open-missing = { $path } ne peut pas être ouvert : il n’y a rien à cet endroit. Vérifiez son nom.
cli-cannot-open-allowed = { $path } ne peut pas être ouvert : vous n’avez pas le droit de le lire. Autorisez-vous la lecture dans ses propriétés, ou demandez à qui le peut.
cli-cannot-open-in-use = { $path } ne peut pas être ouvert : un autre programme l’utilise. Fermez ce programme, ou attendez qu’il ait fini.
cli-cannot-open-not-here = { $path } ne peut pas être ouvert : seul son nom est sur cet ordinateur. Téléchargez-le d’abord, puis réessayez.
cli-no-password = La première ligne de { $path } est vide, il n’y a donc pas de mot de passe.
cli-cannot-start = Le processus de lecture n’a pas pu démarrer. Relancez Dossier.
cli-died = La lecture s’est terminée trop souvent sur cet export. Rien n’a pu être lu.
cli-bad-frame = Le processus de lecture a donné une réponse incohérente. Rien n’est montré.
cli-no-pdf = Le PDF n’a pas pu être fait, donc aucun n’a été écrit.
cli-no-html = La page web n’a pas pu être faite, donc aucune n’a été écrite.
cli-one-output = Une seule des sorties peut être la sortie standard (-).
cli-no-language = La langue { $value } n’existe pas ici. Connues : { $known }.
cli-no-zone = { $value } n’est pas un fuseau horaire. Utilisez export, local ou un nom comme Europe/Paris.
cli-no-sample = Il n’y a pas d’export inventé de ce nom. Connus : { $known }.
cli-broken-sample = L’export inventé est endommagé. Réinstallez Dossier.
cli-out-closed = La sortie standard n’accepte plus rien.
cli-save-no-space = { $path } n’a pas été enregistré : il n’y a plus de place.
cli-save-no-room = { $path } n’a pas été enregistré : il faut { $needed } et seulement { $free } sont libres à cet endroit. Ce qui s’y trouvait avant est inchangé.
cli-save-not-allowed = { $path } n’a pas été enregistré : vous ne pouvez pas écrire là.
cli-save-exists = { $path } n’a pas été enregistré : autre chose porte ce nom.
cli-save-no-folder = { $path } n’a pas été enregistré : son dossier n’existe pas.
cli-save-in-use = { $path } n’a pas été enregistré : un autre programme garde ouvert le fichier de ce nom. Fermez-le là, par exemple dans votre lecteur PDF.
cli-save-is-read = { $path } n’a pas été enregistré : c’est le fichier à lire.
cli-save-read-only = { $path } n’a pas été enregistré : on ne peut pas écrire sur le disque.
cli-save-other = { $path } n’a pas été enregistré.

## Est-ce vraiment hors ligne ?

cli-help-dossier-prove-offline = Essayer toutes les sorties de cet ordinateur et montrer la réponse du système ; rien n’est envoyé
cli-display-elsewhere = Cet écran est sur un autre ordinateur. Dossier devrait envoyer des images de vos données par le réseau, donc il n’y démarre pas.
proof-tried = Les deux parties de Dossier ont demandé au système une sortie de cet ordinateur. Rien n’a été envoyé.
proof-line = { $way } : le programme : { $program } ; la partie qui lit votre fichier : { $reader }
proof-way-tcp4 = Connexion à une adresse internet (TCP, IPv4)
proof-way-tcp6 = Connexion à une adresse internet (TCP, IPv6)
proof-way-udp4 = Paquets seuls, recherche de noms (UDP, IPv4)
proof-way-udp6 = Paquets seuls, recherche de noms (UDP, IPv6)
proof-way-netlink = Réglages réseau de cet ordinateur (netlink)
proof-way-vsock = D’une machine virtuelle à son hôte (vsock)
proof-refused = refusé
proof-ended = refusé, et cette partie a été arrêtée
proof-possible = possible
proof-untried = n’a pas pu être essayé
proof-program = Ce qui vaut dans le programme :
proof-reader = Ce qui vaut dans la partie qui lit votre fichier :
proof-layer = { $layer } : { $state }
proof-layer-calls = Le système refuse les connexions réseau et tout ce qui est inutile (seccomp)
proof-layer-files = Le système refuse les ports réseau, et les fichiers à la partie qui lit (Landlock)
proof-layer-memory = La mémoire est limitée
proof-layer-core-dumps = En cas d’échec, aucune copie de la mémoire n’est écrite
proof-on = actif
proof-off = inactif, ce système ne l’a pas
proof-holds = Toutes les sorties sont fermées.
proof-open = Sur ce système, toutes les sorties ne sont pas fermées. Coupez le réseau pour être sûr ; tout marche sans lui.
cli-corpus-records = Un corpus est aussi grand que le dit --size-mb. Il n’a pas de --records.
cli-sample-size = Seul un corpus a --size-mb. Utilisez ici --records.

## Tables for research

cli-help-scan-parquet = Écrire un tableau pour la recherche (Parquet) ; avec --each, un dossier de tableaux
cli-help-scan-detail = Ce qu’il contient : counts, records (sans contenus) ou contents
cli-help-scan-each = Prendre chaque fichier et dossier de PATH comme un export à part ; ce qui est fait n’est pas refait
cli-help-scan-json-each = Avec --each, écrire dans un dossier un résumé JSON de chaque export
cli-detail-alone = --detail dit ce que --parquet écrit, il lui faut donc --parquet.
cli-no-identity = Un fichier a changé pendant la lecture, donc aucun tableau n’a été écrit. Recommencez.
cli-each-outputs = Avec --each, nommez un dossier avec --parquet ou --json-each, et aucune autre sortie.
cli-each-not-ours = { $path } contient des fichiers que Dossier n’a pas écrits. Choisissez un dossier vide.
cli-each-progress = { $done } exports sur { $total }
cli-each-twice = { $path } : le même export est là deux fois. Il compte une fois.
cli-each-unread = { $path } : rien n’a pu être lu.
cli-each-partly = { $path } : une partie n’a pas pu être lue.
cli-each-done = Exports lus : { $read }. En partie : { $partly }. Non lus : { $unread }.
cli-each-before = { $count } d’entre eux { $count ->
        [1] était déjà fait
       *[other] étaient déjà faits
    } avant.
cli-each-gone = { $count ->
        [1] Un export qui n’est plus là a été retiré
       *[other] { $count } exports qui ne sont plus là ont été retirés
    } des tableaux.

## Does a summary agree with an export?

cli-about-verify = Compare un résumé à un export et dit ce qui diffère
cli-help-verify-summary = Un résumé écrit par Dossier : PDF, JSON ou page web
cli-help-verify-paths = L’export dont il vient, donné comme pour le résumé
cli-help-verify-password-file = Un fichier avec le mot de passe en première ligne ; il est essayé sur chaque fichier fermé
cli-help-verify-unlisted = Lire aussi les fichiers qu’une archive contient en dehors de sa propre liste
cli-help-verify-damaged = Compter aussi les fichiers qui ne correspondent pas à leur propre nombre de contrôle
cli-help-verify-profiles = Un dossier avec d’autres profils de plateformes
cli-help-verify-threads = Combien de fils utiliser ; le résultat est toujours le même
cli-help-verify-quiet = Ne rien dire de la progression
verify-no-summary = { $path } n’est pas un résumé vérifiable : il ne contient ni sommes de contrôle ni comptes de Dossier.
verify-versions = Le résumé a été fait par Dossier { $told }. Voici Dossier { $now }.
verify-same = Le résumé concorde avec cet export : sommes de contrôle, règles, comptes de fichiers et entrées de chaque type. { $count } nombres ont été comparés.
verify-differs = { $count ->
        [1] Un nombre diffère.
       *[other] { $count } nombres diffèrent.
    }
verify-line = { $what } : { $told } dans le résumé, { $now } dans cet export
verify-none = rien
verify-source = Somme de contrôle (SHA-256) et octets du fichier { $number }
verify-rules = Structure et règles de { $id }
verify-count-entries = Fichiers à l’intérieur
verify-count-read = Fichiers lus
verify-count-partial = Fichiers lus en partie
verify-count-media = Images, films et sons
verify-count-unread = Fichiers non lus
verify-count-values = Valeurs
verify-count-values-sorted = Valeurs triées
verify-count-problems = Problèmes
verify-count-records = Entrées
verify-count-bytes = Octets décompressés
verify-count-undated = Entrées sans date
verify-count-day-only = Entrées avec un jour mais sans heure
verify-count-total-bytes = Octets de tous les fichiers
verify-count-read-bytes = Octets lus
verify-count-structure-bytes = Octets de listes et de remplissage
verify-count-media-bytes = Octets d’images, de films et de sons
verify-count-damaged-bytes = Octets endommagés
verify-count-locked-bytes = Octets fermés
verify-count-left-out-bytes = Octets de fichiers non lus
verify-count-unknown-bytes = Octets que rien n’explique
pdf-check = Sommes de contrôle et comptes, pour que chacun puisse vérifier ce résumé avec l’export
cli-how-password = Un mot de passe se donne avec --password-file FICHIER : la première ligne de ce fichier est le mot de passe.
