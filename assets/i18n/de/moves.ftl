# Was man im Fenster tut: sofort gehen, ein Diagramm speichern, suchen, eingrenzen.

## Sofort gehen

quick-exit = Sofort schließen
quick-exit-text = Drücke irgendwo zweimal schnell Esc. Dossier vergisst, was offen ist, leert die selbst gefüllte Zwischenablage und schließt.
quick-exit-now = Jetzt alles vergessen und schließen
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
filter-level = Wie privat
filter-file = Datei
filter-by = Eingrenzen nach
filter-fold = Suchen und eingrenzen
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
chart-brush = Ziehe über mehrere, um einen Zeitraum zu wählen.
filter-near = Bei { $name }
map-narrow = Nur diesen Ort zeigen
firms-narrow = Einträge zeigen, die sie nennen
category-apps-how = Jede Zeile ist eine App und eine Sache, die sie nutzte oder rief. Öffne sie für die Einträge.

## Eine Auswahl auf anderen Seiten

narrowed-count = { $count ->
    [one] Einer von { $all } Einträgen passt zu deiner Auswahl.
   *[other] { $count } von { $all } Einträgen passen zu deiner Auswahl.
}
narrowed-not-here = Was auffällt, was fehlt und was du tun kannst, betrifft den ganzen Export. Deine Auswahl ändert daran nichts, darum steht es nur dort.
narrowed-whole = Den ganzen Export ansehen
narrowed-none-of-category = Kein Eintrag dieser Kategorie passt zu deiner Auswahl.
narrowed-firms = { $count ->
    [one] Eine andere Firma wird in diesen Einträgen genannt.
   *[other] { $count } andere Firmen werden in diesen Einträgen genannt.
}
narrowed-no-firms = Keiner dieser Einträge nennt eine Firma.
narrowed-no-devices = Keiner dieser Einträge nennt ein Gerät oder eine Anmeldung.
narrowed-stays = Diese Seite betrifft den ganzen Export. Deine Auswahl ändert sie nicht: { $choice }
narrowed-stays-day = Diese Seite zeigt den ganzen Tag. Deine Auswahl ändert sie nicht: { $choice }
records-about = Sehen, worum es darin geht

## Wo es in einer App geht

step-in = { $app }: { $way }
step-tiktok-activity = Profil, dann ☰, dann Einstellungen und Datenschutz, dann Aktivitätscenter, dann Wiedergabeverlauf.
step-tiktok-people = Profil, dann ☰, dann Einstellungen und Datenschutz, dann Datenschutz, dann Kontakte und Facebook-Freunde synchronisieren; dort die synchronisierten Kontakte entfernen.
step-meta-people = Kontenübersicht, dann Deine Informationen und Berechtigungen, dann Kontakte hochladen.
step-meta-ads = Kontenübersicht, dann Deine Informationen und Berechtigungen, dann Deine Aktivitäten außerhalb der Meta-Technologien.
step-google-activity = myactivity.google.com öffnen, dann Automatisch löschen.
step-iphone-location = Einstellungen, dann Datenschutz & Sicherheit, dann Ortungsdienste. Wähle für jede App.
step-x-device = Einstellungen und Datenschutz, dann Sicherheit und Accountzugriff, dann Apps und Sitzungen.
