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
state-unfit = { $count ->
    [1] Un fichier ne correspond pas à son propre nombre de contrôle. Ce qu’il contient n’entre dans aucun nombre.
   *[other] { $count } fichiers ne correspondent pas à leurs propres nombres de contrôle. Ce qu’ils contiennent n’entre dans aucun nombre.
}
    .do = Compter aussi ceux-ci
state-too-large = { $count ->
    [1] Un fichier est plus grand ou plus profond que ce que lit Dossier. Le reste est ici.
   *[other] { $count } fichiers sont plus grands ou plus profonds que ce que lit Dossier. Le reste est ici.
}
state-second-archive = { $count ->
    [1] Il y a une deuxième archive dans { $name }, avec un fichier. Il n’a pas été lu.
   *[other] Il y a une deuxième archive dans { $name }, avec { $count } fichiers. Ils n’ont pas été lus.
}
state-unlisted = { $count ->
    [1] À côté de la liste de { $name } se trouve un fichier de plus. Il n’a pas été lu.
   *[other] À côté de la liste de { $name } se trouvent { $count } fichiers de plus. Ils n’ont pas été lus.
}
    .do = Lire aussi ceux-ci
state-no-files = Il ne contient aucun fichier.
state-unknown-app-words = Nous pouvons lire ce fichier, mais ne connaissons pas l’application. Il a été trié par ses mots.
state-known-app-words = Ce fichier semble venir de { $name }, mais aucune règle n’est connue pour lui. Il a été trié par ses mots.
state-picked-app = Vous avez indiqué que cela vient de { $name }. Le tri suit ses règles et les mots du fichier.
pick-app = De quelle application s’agit-il ?
pick-app-none = Je ne sais pas
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

## Plusieurs exports d’une application

apart-title = { $count } fichiers viennent de { $app } : un export en plusieurs parties, ou des copies de dates différentes ?
apart-how = Ils contiennent les mêmes fichiers. Tant que vous n’avez pas choisi, leurs entrées s’additionnent.
apart-together = Un export en plusieurs parties
apart-compare = Les comparer
apart-only = Seulement { $name }

## Deux dates d’une application

compare-to-day = { $name }, jusqu’au { $day }
compare-until = jusqu’au { $day }
compare-of-file = { $name }, { $file }
compare-new-since = Nouveau depuis le plus ancien
compare-new-since-how = Entrées postérieures à la dernière de leur type dans l’export le plus ancien. Un clic affiche ce type à partir de là.
compare-about = environ { $count }
compare-new-undated = Parmi les entrées sans date, on ne sait pas lesquelles sont nouvelles : un clic les montre toutes.
compare-gone-since = Ce qui n’y est plus
compare-gone-since-how = L’export le plus ancien en contient davantage jusqu’à sa fin. Elles sont peut-être supprimées, ou l’application ne les remet plus.
compare-opens-kept = Un clic ouvre cet export et garde celui-ci.

## Des nombres d’un même instant

scanning-size = { $done } sur { $total }
overview-missing-void = { $count ->
    [1] Une autre chose est ici, mais vide.
   *[other] { $count } autres sont ici, mais vides.
}
overview-missing-open = { $count ->
    [1] Pour une chose, on ne peut pas savoir : des fichiers n’ont pas été lus.
   *[other] Pour { $count } choses, on ne peut pas savoir : des fichiers n’ont pas été lus.
}
overview-missing-unchecked = { $count ->
    [1] De la sorte d’une chose, des entrées sont ici. On n’a pas vérifié si elle en fait partie.
   *[other] De la sorte de { $count } choses, des entrées sont ici. On n’a pas vérifié si elles en font partie.
}
missing-sources = Les textes qui le disent
value-true = oui
value-false = non

## Sous quelle forme on l’enregistre

save-form-pdf = PDF
save-form-pdf-text = Les pages ci-dessus, à imprimer ou à remettre.
save-form-page = Page web
save-form-page-text = La même chose en un fichier qu’un navigateur ouvre. Elle ne charge rien.
save-form-tables = Tableaux (CSV)
save-form-tables-text = Toutes les entrées des types qui y figurent : un tableau par type, réunis dans un fichier zip. Les détails privés restent dehors s’ils ne sont pas cochés plus haut.
save-form-records = Entrées
save-form-records-text = Les mêmes entrées, une par ligne, pour d’autres programmes (NDJSON). Les détails privés restent dehors s’ils ne sont pas cochés plus haut.
save-done-page = Enregistré sous { $name }
save-done-records = { $count ->
    [1] Enregistré, une entrée, sous { $name }
   *[other] Enregistré, { $count } entrées, sous { $name }
}
save-copy-path = Copier l’emplacement

copy-look = Relisez-la avant de la donner : qui vous connaît bien peut encore vous reconnaître.
copy-more = Ce qui reste tel quel

map-near = près de { $town }, { $country }
