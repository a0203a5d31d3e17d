# Ties, devices and what stands beside them.

screen-records-deleted = Marqué comme supprimé
screen-records-signed-in = Encore connecté
screen-records-among = { $count ->
    [1] Une entrée choisie
   *[other] { $count } entrées choisies
}

## Ties

nav-ties = Liens
ties-lead = Numéros, adresses et appareils présents dans plus d’un de vos exports.
ties-alone = Un export est ouvert
ties-alone-how = Ici, deux exports ou plus sont comparés. Ajoutez-en un autre : les deux sont lus ensemble, sur cet ordinateur seulement.
ties-then = Ce qui est cherché dans les deux
ties-then-1 = Numéros de téléphone, adresses e-mail et adresses internet.
ties-then-2 = Modèles d’appareils, et numéros qui distinguent un téléphone ou un ordinateur de tous les autres.
ties-then-3 = La même valeur dans deux exports montre par quoi deux entreprises pourraient voir que toutes deux ont des données d’une même personne. Elle ne prouve pas qu’elles le font.
ties-add = Ajouter un autre export…
ties-none = Aucun numéro, aucune adresse ni aucun appareil n’est dans plus d’un de ces exports.
ties-export = { $name } : { $file }
ties-without = Non comparés, car aucun champ n’y contient de numéro, d’adresse ou d’appareil : { $list }.
ties-stand = { $name } : { $what }
ties-caution = Seuls des champs sont comparés, pas les mots des messages ou publications. La même valeur dans deux exports ne prouve pas que les entreprises l’échangent.
ties-compared = { $count ->
    [1] Un export
   *[other] { $count } exports sont comparés
}
ties-phone = { $count ->
    [1] Un numéro de téléphone
   *[other] { $count } numéros de téléphone
}
ties-email = { $count ->
    [1] Une adresse e-mail
   *[other] { $count } adresses e-mail
}
ties-advertising-id = { $count ->
    [1] Un numéro de publicité
   *[other] { $count } numéros de publicité
}
ties-device-id = { $count ->
    [1] Un numéro d’appareil
   *[other] { $count } numéros d’appareil
}
ties-mac = { $count ->
    [1] Un numéro de carte réseau
   *[other] { $count } numéros de carte réseau
}
ties-model = { $count ->
    [1] Un modèle d’appareil
   *[other] { $count } modèles d’appareil
}
ties-address = { $count ->
    [1] Une adresse internet
   *[other] { $count } adresses internet
}
ties-first = { $count ->
    [1] la liste en montre une
   *[other] la liste en montre { $count }
}
ties-left-out = { $count ->
    [1] Une entrée ou un lien a été laissé de côté, car il y en a énormément.
   *[other] { $count } entrées ou liens ont été laissés de côté, car il y en a énormément.
}

## Devices, and firms

devices-named-by = Nommé par { $list }
firms-by-job = Selon leur rôle

## The foot, where there is little room

foot-offline-short = Seulement sur cet ordinateur
chart-fewer-short = Moins
chart-more-short = Plus
