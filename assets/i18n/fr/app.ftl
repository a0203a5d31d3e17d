# app

## Ce qu’il faut pour lire un export en entier

unlock-title = Ce fichier a un mot de passe
unlock-wrong = Ce mot de passe ne l’a pas ouvert
unlock-all = L’application l’a peut-être envoyé par e-mail ou SMS.
unlock-some =
    { $locked ->
        [1] Un fichier à l’intérieur en a besoin.
       *[other] { $locked } fichiers à l’intérieur en ont besoin.
    } { $read ->
        [1] Un fichier sans mot de passe a été lu.
       *[other] { $read } fichiers sans mot de passe ont été lus.
    } L’application l’a peut-être envoyé par e-mail ou SMS.
unlock-field = Mot de passe
unlock-capitals = Les majuscules semblent verrouillées.
unlock-open = Ouvrir avec ce mot de passe
unlock-without = Je ne l’ai pas
unlock-promise = Le mot de passe sert à lire ce fichier. Il n’est pas enregistré.
parts-title =
    { $count ->
        [1] Il manque une partie de cet export
       *[other] Il manque { $count } parties de cet export
    }
parts-more =
    { $count ->
        [1] et une de plus
       *[other] et { $count } de plus
    }
parts-how = Les autres parties ont été lues. Ajoutez ici celles qui manquent, ou déposez-les sur cette fenêtre.
parts-add = Ajouter des parties…
