# Ce que l’on fait dans la fenêtre : partir aussitôt, enregistrer un graphique, chercher, restreindre.

## Partir aussitôt

quick-exit = Fermer aussitôt
quick-exit-text = Appuyez vite deux fois sur Esc, n’importe où. Dossier oublie ce qui est ouvert, vide le presse-papiers s’il l’a rempli, et se ferme.
key-quick-exit = Oublier ce qui est ouvert et fermer aussitôt
