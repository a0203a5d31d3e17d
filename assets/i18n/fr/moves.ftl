# Ce que l’on fait dans la fenêtre : partir aussitôt, enregistrer un graphique, chercher, restreindre.

## Partir aussitôt

quick-exit = Fermer aussitôt
quick-exit-text = Appuyez vite deux fois sur Esc, n’importe où. Dossier oublie ce qui est ouvert, vide le presse-papiers s’il l’a rempli, et se ferme.
key-quick-exit = Oublier ce qui est ouvert et fermer aussitôt

## Enregistrer un graphique

chart-save = Enregistrer ce graphique
map-save = Enregistrer la carte comme elle est ici
chart-save-png = Image (PNG)
chart-save-svg = Dessin (SVG)
chart-save-path = Où, avec la fin .png ou .svg
chart-save-hidden = Ce qui est caché ici reste caché dans le fichier.
chart-source = De { $name }. Fait avec Dossier le { $date }.
chart-file-name = dossier-graphique

## Restreindre une liste

filter-date = Date
filter-kind = Type
filter-level = Niveau
filter-file = Fichier
filter-by = Restreindre par
filter-file-none = Aucun fichier de ce nom n’a d’entrées.
filter-file-row = { $name } · { $count }
filter-file-more = D’autres fichiers ont cela dans leur nom. Tapez-en plus.

## Voir de plus près

closer-title = Ces entrées, de plus près
closer-lead = Choisissez dans un graphique, et tous ne montrent que cela. Retirez un choix plus haut.
closer-kinds = Types d’entrées
closer-apps = Quelle application
closer-app = { $name } · { $what }
closer-how = Ouvrez une barre pour ne voir que cela.
closer-summary = La plupart sont de : { $name }, { $count }.
chart-brush = Faites glisser sur plusieurs pour une période.
filter-near = Près de { $name }
map-narrow = Voir seulement ce lieu
firms-narrow = Voir les entrées qui la nomment
category-apps-how = Chaque ligne est une application et une chose qu’elle a utilisée ou appelée. Ouvrez-la pour voir les entrées.
