# Was man im Fenster tut: sofort gehen, ein Diagramm speichern, suchen, eingrenzen.

## Sofort gehen

quick-exit = Sofort schließen
quick-exit-text = Drücke irgendwo zweimal schnell Esc. Dossier vergisst, was offen ist, leert die selbst gefüllte Zwischenablage und schließt.
key-quick-exit = Vergessen, was offen ist, und sofort schließen
