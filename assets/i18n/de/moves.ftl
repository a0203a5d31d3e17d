# Was man im Fenster tut: sofort gehen, ein Diagramm speichern, suchen, eingrenzen.

## Sofort gehen

quick-exit = Sofort schließen
quick-exit-text = Drücke irgendwo zweimal schnell Esc. Dossier vergisst, was offen ist, leert die selbst gefüllte Zwischenablage und schließt.
key-quick-exit = Vergessen, was offen ist, und sofort schließen

## Ein Diagramm speichern

chart-save = Dieses Diagramm speichern
map-save = Die Karte speichern, wie sie hier steht
chart-save-png = Bild (PNG)
chart-save-svg = Zeichnung (SVG)
chart-save-path = Wohin, mit der Endung .png oder .svg
chart-save-hidden = Was hier verborgen ist, bleibt in der Datei verborgen.
chart-source = Aus { $name }. Mit Dossier erstellt am { $date }.
chart-file-name = dossier-diagramm

## Eine Liste eingrenzen

filter-date = Datum
filter-kind = Art
filter-level = Stufe
filter-file = Datei
filter-by = Eingrenzen nach
filter-file-none = Keine Datei mit diesem Namen hat Einträge.
filter-file-row = { $name } · { $count }
filter-file-more = Mehr Dateien haben das im Namen. Gib mehr davon ein.

## Genauer hinsehen

closer-title = Diese Einträge, genauer
closer-lead = Wähle etwas in einem Diagramm, und alle zeigen nur das. Oben nimmst du die Wahl zurück.
closer-kinds = Arten von Einträgen
closer-apps = Welche App
closer-app = { $name } · { $what }
closer-how = Öffne einen Balken, um nur das zu sehen.
closer-summary = Die meisten sind von: { $name }, { $count }.
chart-brush = Ziehe über mehrere für einen Zeitraum.
filter-near = Bei { $name }
map-narrow = Nur diesen Ort zeigen
firms-narrow = Einträge zeigen, die sie nennen
category-apps-how = Jede Zeile ist eine App und eine Sache, die sie nutzte oder rief. Öffne sie für die Einträge.
