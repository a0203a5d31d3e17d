# La fenêtre : son titre, ses touches, ce qu’elle dit d’un export entier.

window-title = { $screen } · Dossier

## Touches, dans l’aide

key-search = Chercher parmi les entrées
key-region = Aller à la partie suivante de la fenêtre
key-region-before = Aller à la partie précédente
key-pages = Tourner une page ou une liste
key-space = Presser ce qui est marqué, ou le cocher
key-quit = Fermer Dossier

## La barre, et plus de détails

bar-detail = Plus de détails
key-detail = Montrer plus ou moins de détails
screen-settings-detail = Détails au départ
screen-settings-detail-text = Plus de détails ajoute des tableaux avec chaque nombre.
screen-settings-detail-simple = Simple
screen-settings-detail-more = Plus de détails
grid-title = Par le chemin de leur arrivée
overview-rest = Le reste, agrandi. Ces barres ne suivent pas l’échelle du dessus.

## Lecture

scanning-left-seconds = { $count ->
    [1] Encore { $count } seconde environ
   *[other] Encore { $count } secondes environ
}
scanning-left-minutes = { $count ->
    [1] Encore { $count } minute environ
   *[other] Encore { $count } minutes environ
}

## Ce que vous pouvez faire

steps-how = Une étape pour chaque type de données. Les coches restent sur cet ordinateur.
steps-more = { $count ->
    [1] En montrer une de plus
   *[other] En montrer { $count } de plus
}
steps-done = C’était la dernière.

## Ce qu’il faut dire d’un export entier

state-locked-files = { $count ->
    [1] Un fichier à l’intérieur a un mot de passe et n’a pas été lu.
   *[other] { $count } fichiers à l’intérieur ont un mot de passe et n’ont pas été lus.
}
    .do = Taper le mot de passe
state-left-out = { $count ->
    [1] La lecture s’est arrêtée à un fichier et a repris sans lui. Le reste est ici.
   *[other] La lecture s’est arrêtée à { $count } fichiers et a repris sans eux. Le reste est ici.
}
state-too-large = { $count ->
    [1] Un fichier est plus grand ou plus profond que ce que lit Dossier. Le reste est ici.
   *[other] { $count } fichiers sont plus grands ou plus profonds que ce que lit Dossier. Le reste est ici.
}
state-unknown-app-words = Nous pouvons lire ce fichier, mais ne connaissons pas l’application. Il a été trié par ses mots.
state-known-app-words = Ce fichier semble venir de { $name }, mais aucune règle n’est connue pour lui. Il a été trié par ses mots.
state-more-files = { $count ->
    [1] et un de plus
   *[other] et { $count } de plus
}

## Têtes de colonnes : les chemins d’arrivée des entrées

grid-told = Dit par vous
grid-recorded = Enregistré
grid-worked-out = Déduit
grid-others = Par d’autres
grid-notes = Notes
