# letter: Entwurf eines Schreibens, das nach Fehlendem fragt; in sechs Sprachen, keine Rechtsberatung

letter-name = [Ihr Name]
letter-address = [Ihre Postanschrift]
letter-company = [Name des Unternehmens, wie er in der Datenschutzerklärung steht]
letter-company-address = [Postanschrift oder Datenschutzkontakt des Unternehmens]
letter-account = [E-Mail-Adresse, Telefonnummer oder Benutzername Ihres Kontos]
letter-platform = [Name der App oder des Dienstes]
letter-date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
letter-subject-gdpr = Antrag auf Auskunft über meine personenbezogenen Daten (Artikel 15 DSGVO): { $platform }
letter-subject-uk = Antrag auf Auskunft über meine personenbezogenen Daten (Artikel 15 UK GDPR): { $platform }
letter-subject-pipl = Antrag auf Einsicht in meine personenbezogenen Daten und auf Kopie (Artikel 45 PIPL): { $platform }
letter-subject-ccpa = Auskunftsverlangen nach dem California Consumer Privacy Act (CCPA): { $platform }
letter-greeting = Sehr geehrte Damen und Herren,
letter-have = ich habe ein Konto bei { $platform }: { $account }. Ich habe einen Export meiner Daten erhalten. Seine Einträge reichen vom { $first } bis zum { $last }.
letter-have-undated = ich habe ein Konto bei { $platform }: { $account }. Ich habe einen Export meiner Daten erhalten.
letter-ask-gdpr = Ich bitte um Auskunft über meine personenbezogenen Daten nach Artikel 15 der Datenschutz-Grundverordnung (EU) 2016/679. Artikel 15 Absatz 1 gibt mir Zugang zu allen meinen Daten, Artikel 15 Absatz 3 eine Kopie davon.
letter-ask-uk = Ich bitte um Auskunft über meine personenbezogenen Daten nach Artikel 15 der britischen Datenschutz-Grundverordnung (UK GDPR). Artikel 15 Absatz 1 gibt mir Zugang zu meinen Daten, Artikel 15 Absatz 3 eine Kopie davon.
letter-ask-pipl = Ich bitte um Einsicht in meine personenbezogenen Daten und um eine Kopie. Artikel 45 des Gesetzes der Volksrepublik China zum Schutz personenbezogener Daten (PIPL) gibt mir dieses Recht.
letter-ask-ccpa = Ich möchte wissen, welche personenbezogenen Daten Sie über mich erhoben haben. Die Paragrafen 1798.100, 1798.110 und 1798.115 des kalifornischen Zivilgesetzbuchs geben mir dieses Recht. Ich bitte auch um die einzelnen Daten selbst (§ 1798.110(a)(5)).
letter-items-policy = Nach Ihrer eigenen Darstellung erheben Sie Folgendes. Im Export habe ich es nicht gefunden:
letter-items-others = Es ist veröffentlicht worden, dass Sie Folgendes erheben. Im Export habe ich es nicht gefunden:
letter-items-empty = Folgendes ist im Export vorgesehen, aber leer:
letter-items-unclear = Bei Folgendem konnte ich nicht feststellen, ob es im Export ist:
letter-items-send = Bitte senden Sie mir diese Daten, oder teilen Sie mir mit, dass Sie sie nicht haben.
letter-items-none = Bitte prüfen Sie, ob Sie Daten über mich haben, die nicht im Export sind. Wenn ja, senden Sie sie mir bitte.
letter-tell = Bitte teilen Sie mir außerdem mit:
letter-tell-gdpr-1 = zu welchen Zwecken Sie meine Daten verarbeiten (Artikel 15 Absatz 1 Buchstabe a);
letter-tell-gdpr-2 = welche Kategorien von Daten Sie haben (Buchstabe b);
letter-tell-gdpr-3 = wer meine Daten erhalten hat oder erhalten wird, möglichst mit Namen (Buchstabe c);
letter-tell-gdpr-4 = wie lange Sie sie speichern, oder wie Sie das festlegen (Buchstabe d);
letter-tell-gdpr-5 = wie ich meine Daten berichtigen oder löschen lassen, ihre Verarbeitung einschränken oder ihr widersprechen kann (Buchstabe e);
letter-tell-gdpr-6 = bei welcher Aufsichtsbehörde ich mich beschweren kann (Buchstabe f);
letter-tell-gdpr-7 = woher Daten stammen, die Sie nicht von mir haben (Buchstabe g);
letter-tell-gdpr-8 = ob Sie automatisiert über mich entscheiden, Profiling eingeschlossen, nach welcher Logik und mit welchen Folgen (Buchstabe h);
letter-tell-gdpr-9 = ob meine Daten in Länder außerhalb des Europäischen Wirtschaftsraums gelangen, und mit welchen Garantien (Artikel 15 Absatz 2).
letter-tell-uk-1 = zu welchen Zwecken Sie meine Daten verarbeiten (Artikel 15 Absatz 1 Buchstabe a);
letter-tell-uk-2 = welche Kategorien von Daten Sie haben (Buchstabe b);
letter-tell-uk-3 = wer meine Daten erhalten hat oder erhalten wird, möglichst mit Namen (Buchstabe c);
letter-tell-uk-4 = wie lange Sie sie speichern, oder wie Sie das festlegen (Buchstabe d);
letter-tell-uk-5 = wie ich meine Daten berichtigen oder löschen lassen, ihre Verarbeitung einschränken oder ihr widersprechen kann (Buchstabe e);
letter-tell-uk-6 = wie ich mich beim Information Commissioner beschweren kann (Buchstabe f);
letter-tell-uk-7 = woher Daten stammen, die Sie nicht von mir haben (Buchstabe g);
letter-tell-uk-8 = ob Sie automatisiert über mich entscheiden, Profiling eingeschlossen, nach welcher Logik und mit welchen Folgen (Buchstabe h);
letter-tell-uk-9 = ob meine Daten in Länder außerhalb des Vereinigten Königreichs gelangen, und mit welchen Garantien (Artikel 15 Absatz 2).
letter-tell-pipl-1 = Ihren Namen und wie Sie zu erreichen sind, und wozu und wie Sie meine Daten verarbeiten (Artikel 17);
letter-tell-pipl-2 = welche Arten von Daten Sie haben und wie lange Sie sie aufbewahren (Artikel 17);
letter-tell-pipl-3 = wer meine Daten von Ihnen erhalten hat, wie diese Stellen zu erreichen sind, und wozu (Artikel 23);
letter-tell-pipl-4 = ob meine Daten Festlandchina verlassen haben, und wer sie dort erhalten hat (Artikel 39);
letter-tell-pipl-5 = wie automatisiert über mich entschieden wird (Artikel 24);
letter-tell-pipl-6 = nach welchen Regeln Sie meine Daten verarbeiten (Artikel 48).
letter-tell-ccpa-1 = welche Kategorien personenbezogener Daten Sie über mich erhoben haben (§ 1798.110(a)(1));
letter-tell-ccpa-2 = aus welchen Kategorien von Quellen sie stammen (§ 1798.110(a)(2));
letter-tell-ccpa-3 = zu welchen Zwecken Sie sie erheben, verkaufen oder weitergeben (§ 1798.110(a)(3));
letter-tell-ccpa-4 = welchen Kategorien von Dritten Sie sie offenlegen (§ 1798.110(a)(4));
letter-tell-ccpa-5 = welche Kategorien Sie verkauft, weitergegeben oder offengelegt haben, und an wen (§ 1798.115(a));
letter-tell-ccpa-6 = welche Schlüsse über mich Sie gespeichert haben (§ 1798.140(v)(1)(K)).
letter-when-gdpr = Bitte antworten Sie unverzüglich, spätestens innerhalb eines Monats (Artikel 12 Absatz 3). Die Auskunft ist unentgeltlich (Artikel 12 Absatz 5). Bitte senden Sie die Kopie in einem gängigen elektronischen Format (Artikel 15 Absatz 3). Wenn Sie nicht tätig werden, nennen Sie mir bitte die Gründe und die Stelle, bei der ich mich beschweren kann (Artikel 12 Absatz 4).
letter-when-uk = Bitte antworten Sie unverzüglich, spätestens innerhalb eines Monats (Artikel 12 Absatz 3). Die Auskunft ist unentgeltlich (Artikel 12 Absatz 5). Bitte senden Sie die Kopie in einem gängigen elektronischen Format (Artikel 15 Absatz 3). Wenn Sie nicht tätig werden, nennen Sie mir bitte die Gründe. Ich kann mich dann beim Information Commissioner beschweren (Artikel 77).
letter-when-pipl = Bitte antworten Sie zeitnah, wie es Artikel 45 vorsieht. Wenn Sie ablehnen, nennen Sie mir bitte die Gründe (Artikel 50).
letter-when-ccpa = Bitte antworten Sie innerhalb von 45 Tagen und unentgeltlich (§ 1798.130(a)(2)). Bitte geben Sie auch an, was Sie vor mehr als 12 Monaten erhoben haben, ab dem 1. Januar 2022 (§ 1798.130(a)(2)(B)). Bitte verwenden Sie ein gängiges, maschinenlesbares Format (§ 1798.130(a)(3)).
letter-identity = Wenn Sie prüfen müssen, wer ich bin, teilen Sie mir bitte mit, was Sie dafür brauchen. Bitte verlangen Sie nicht mehr als das.
letter-closing = Mit freundlichen Grüßen
letter-note = Das ist ein Entwurf, den Dossier gemacht hat und den du ändern kannst. Er ist keine Rechtsberatung. Dass etwas nicht in einem Export steht, beweist nicht, dass die Firma es hat. Die Artikel wurden im November 2026 geprüft.
letter-law-note = Nichts sagt, welche Firma das ist; der Brief nennt daher das Recht der Europäischen Union. Auch das Recht des Vereinigten Königreichs, Chinas oder Kaliforniens lässt sich wählen (im Fenster unter „Nach welchem Gesetz“, auf der Befehlszeile mit --law).

## Wo sich der Export nicht ganz lesen ließ

letter-unread-locked = { $count ->
    [one] 1 Datei darin braucht ein Passwort oder ist auf andere Weise verschlossen, darum konnte ich sie nicht öffnen. Bitte nennen Sie mir das Passwort, oder senden Sie mir ihren Inhalt in einer Form, die ich öffnen kann.
   *[other] { $count } Dateien darin brauchen ein Passwort oder sind auf andere Weise verschlossen, darum konnte ich sie nicht öffnen. Bitte nennen Sie mir das Passwort, oder senden Sie mir ihren Inhalt in einer Form, die ich öffnen kann.
}
letter-unread-damaged = { $count ->
    [one] 1 Datei darin ist beschädigt oder nicht vollständig. Bitte senden Sie sie mir noch einmal.
   *[other] { $count } Dateien darin sind beschädigt oder nicht vollständig. Bitte senden Sie sie mir noch einmal.
}
letter-unread-part = { $count ->
    [one] 1 Teil davon fehlt. Bitte senden Sie ihn mir.
   *[other] { $count } Teile davon fehlen. Bitte senden Sie sie mir.
}
letter-unread-note = Dossier hat nicht den ganzen Export gelesen. Bevor du diesen Brief sendest: Wenn du das Passwort hast oder den Export noch einmal herunterladen kannst, öffne ihn zuerst ganz. Worum hier gebeten wird, steht vielleicht darin.

## With whom the account is, where an export is called otherwise; and of a report that a phone made

letter-with-google-takeout = Google
letter-with-ios-app-privacy = [Name der App]
letter-have-ios-app-privacy = ich nutze Ihre App { $platform }: { $account }. Ich habe von Ihnen keine Kopie meiner Daten erhalten. Der App-Datenschutzbericht meines iPhone zeigt, welche Daten und Sensoren Apps benutzt und welche Adressen sie aufgerufen haben, vom { $first } bis zum { $last }.
letter-have-undated-ios-app-privacy = ich nutze Ihre App { $platform }: { $account }. Ich habe von Ihnen keine Kopie meiner Daten erhalten. Der App-Datenschutzbericht meines iPhone zeigt, welche Daten und Sensoren Apps benutzt und welche Adressen sie aufgerufen haben.
letter-items-send-ios-app-privacy = Bitte senden Sie mir eine Kopie aller Daten, die Sie über mich haben, auch dieser.
letter-items-none-ios-app-privacy = Bitte senden Sie mir eine Kopie aller Daten, die Sie über mich haben.
letter-items-others-ios-app-privacy = Es ist veröffentlicht worden, dass manche Apps Folgendes erheben. Bitte teilen Sie mir mit, ob Ihre es tut:
letter-items-policy-ios-app-privacy = Der Bericht hat eine Stelle für Folgendes. Bitte teilen Sie mir mit, ob Ihre App es tut:
