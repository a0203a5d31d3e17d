# Ce que l’on fait dans la fenêtre : partir aussitôt, enregistrer un graphique, chercher, restreindre.

## Partir aussitôt

quick-exit = Fermer aussitôt
quick-exit-text = Appuyez vite deux fois sur Esc, n’importe où. Dossier oublie ce qui est ouvert, vide le presse-papiers s’il l’a rempli, et se ferme.
quick-exit-now = Tout oublier et fermer maintenant
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
filter-level = Confidentialité
filter-file = Fichier
filter-by = Restreindre par
filter-fold = Chercher et filtrer
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
chart-brush = Faites glisser sur plusieurs pour choisir une période.
filter-near = Près de { $name }
map-narrow = Voir seulement ce lieu
firms-narrow = Voir les entrées qui la nomment
category-apps-how = Chaque ligne est une application et une chose qu’elle a utilisée ou appelée. Ouvrez-la pour voir les entrées.

## Un choix sur les autres pages

narrowed-count = { $count ->
    [1] Une entrée sur { $all } correspond à votre choix.
   *[other] { $count } entrées sur { $all } correspondent à votre choix.
}
narrowed-not-here = Ce qui ressort, ce qui manque et ce que vous pouvez faire concernent tout l’export. Votre choix n’y change rien : vous les trouvez seulement là.
narrowed-whole = Voir tout l’export
narrowed-none-of-category = Aucune entrée de cette catégorie ne correspond à votre choix.
narrowed-firms = { $count ->
    [1] Une autre entreprise est nommée dans ces entrées.
   *[other] { $count } autres entreprises sont nommées dans ces entrées.
}
narrowed-no-firms = Aucune de ces entrées ne nomme une entreprise.
narrowed-no-devices = Aucune de ces entrées ne nomme un appareil ni une connexion.
narrowed-stays = Cette page concerne tout l’export. Votre choix n’y change rien : { $choice }
narrowed-stays-day = Cette page montre toute la journée. Votre choix n’y change rien : { $choice }
records-about = Voir de quoi elles parlent

## Où le faire dans une application

step-in = { $app } : { $way }
step-tiktok-activity = Profil, puis ☰, puis Paramètres et confidentialité, puis Centre d’activités, puis Historique des vidéos regardées.
step-tiktok-people = Profil, puis ☰, puis Paramètres et confidentialité, puis Confidentialité, puis Synchroniser les contacts et les amis Facebook ; retirez les contacts synchronisés.
step-meta-people = Espace Comptes, puis Vos informations et autorisations, puis Importer les contacts.
step-meta-ads = Espace Comptes, puis Vos informations et autorisations, puis Votre activité en dehors des technologies Meta.
step-google-activity = ouvrez myactivity.google.com, puis Suppression automatique.
step-iphone-location = Réglages, puis Confidentialité et sécurité, puis Service de localisation. Choisissez pour chaque app.
step-x-device = Paramètres et confidentialité, puis Sécurité et accès au compte, puis Applications et sessions.
