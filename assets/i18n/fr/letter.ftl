# letter : projet de lettre qui demande ce qui manque ; en six langues, sans conseil juridique

letter-name = [Votre nom]
letter-address = [Votre adresse postale]
letter-company = [Nom de l’entreprise, tel que dans sa politique de confidentialité]
letter-company-address = [Adresse postale ou contact « vie privée » de l’entreprise]
letter-account = [Adresse e-mail, numéro de téléphone ou nom d’utilisateur de votre compte]
letter-platform = [Nom de l’application ou du service]
letter-date = { $day } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
letter-subject-gdpr = Demande d’accès à mes données personnelles (article 15 du RGPD) : { $platform }
letter-subject-uk = Demande d’accès à mes données personnelles (article 15 du UK GDPR) : { $platform }
letter-subject-pipl = Demande de consultation et de copie de mes informations personnelles (article 45 de la PIPL) : { $platform }
letter-subject-ccpa = Demande d’information au titre du California Consumer Privacy Act (CCPA) : { $platform }
letter-greeting = Madame, Monsieur,
letter-have = J’ai un compte auprès de { $platform } : { $account }. J’ai reçu un export de mes données, dont les enregistrements vont du { $first } au { $last }.
letter-have-undated = J’ai un compte auprès de { $platform } : { $account }. J’ai reçu un export de mes données.
letter-ask-gdpr = Je demande l’accès à mes données personnelles en vertu de l’article 15 du règlement général sur la protection des données (UE) 2016/679. L’article 15, paragraphe 1, me donne accès à toutes mes données, et l’article 15, paragraphe 3, une copie de celles-ci.
letter-ask-uk = Je demande l’accès à mes données personnelles en vertu de l’article 15 du règlement britannique sur la protection des données (UK GDPR). L’article 15, paragraphe 1, me donne accès à mes données, et l’article 15, paragraphe 3, une copie de celles-ci.
letter-ask-pipl = Je demande à consulter et à copier mes informations personnelles. L’article 45 de la loi de la République populaire de Chine sur la protection des informations personnelles (PIPL) me donne ce droit.
letter-ask-ccpa = Je demande à savoir quelles informations personnelles vous avez collectées à mon sujet. Les sections 1798.100, 1798.110 et 1798.115 du Code civil de Californie me donnent ce droit. Je demande aussi les éléments précis (section 1798.110(a)(5)).
letter-items-policy = Selon votre propre description, vous collectez ce qui suit. Je ne l’ai pas trouvé dans l’export :
letter-items-others = Il a été publié que vous collectez ce qui suit. Je ne l’ai pas trouvé dans l’export :
letter-items-empty = L’export contient les éléments suivants, mais ils sont vides :
letter-items-unclear = Je n’ai pas pu déterminer si l’export contient ce qui suit :
letter-items-send = Merci de m’envoyer ces données, ou de m’indiquer que vous ne les détenez pas.
letter-items-none = Merci de vérifier si vous détenez à mon sujet des données qui ne sont pas dans l’export. Si oui, merci de me les envoyer.
letter-tell = Merci de m’indiquer aussi :
letter-tell-gdpr-1 = à quelles fins vous utilisez mes données (article 15, paragraphe 1, point a) ;
letter-tell-gdpr-2 = quelles catégories de données vous détenez (point b) ;
letter-tell-gdpr-3 = qui a reçu ou recevra mes données, nommément si possible (point c) ;
letter-tell-gdpr-4 = combien de temps vous les conservez, ou comment vous le déterminez (point d) ;
letter-tell-gdpr-5 = comment je peux faire rectifier ou effacer mes données, limiter leur traitement ou m’y opposer (point e) ;
letter-tell-gdpr-6 = auprès de quelle autorité de contrôle je peux introduire une réclamation (point f) ;
letter-tell-gdpr-7 = d’où viennent les données que je ne vous ai pas fournies (point g) ;
letter-tell-gdpr-8 = si vous prenez à mon sujet des décisions automatisées, y compris par profilage, selon quelle logique et avec quels effets (point h) ;
letter-tell-gdpr-9 = si mes données vont hors de l’Espace économique européen, et avec quelles garanties (article 15, paragraphe 2).
letter-tell-uk-1 = à quelles fins vous utilisez mes données (article 15, paragraphe 1, point a) ;
letter-tell-uk-2 = quelles catégories de données vous détenez (point b) ;
letter-tell-uk-3 = qui a reçu ou recevra mes données, nommément si possible (point c) ;
letter-tell-uk-4 = combien de temps vous les conservez, ou comment vous le déterminez (point d) ;
letter-tell-uk-5 = comment je peux faire rectifier ou effacer mes données, limiter leur traitement ou m’y opposer (point e) ;
letter-tell-uk-6 = comment introduire une réclamation auprès de l’Information Commissioner (point f) ;
letter-tell-uk-7 = d’où viennent les données que je ne vous ai pas fournies (point g) ;
letter-tell-uk-8 = si vous prenez à mon sujet des décisions automatisées, y compris par profilage, selon quelle logique et avec quels effets (point h) ;
letter-tell-uk-9 = si mes données vont hors du Royaume-Uni, et avec quelles garanties (article 15, paragraphe 2).
letter-tell-pipl-1 = votre nom et vos coordonnées, et pourquoi et comment vous utilisez mes informations (article 17) ;
letter-tell-pipl-2 = quels types d’informations vous détenez et combien de temps vous les conservez (article 17) ;
letter-tell-pipl-3 = à qui vous avez fourni mes informations, comment joindre ces destinataires, et à quelles fins (article 23) ;
letter-tell-pipl-4 = si mes informations ont quitté la Chine continentale, et qui les y a reçues (article 39) ;
letter-tell-pipl-5 = comment des décisions automatisées sont prises à mon sujet (article 24) ;
letter-tell-pipl-6 = selon quelles règles vous utilisez mes informations (article 48).
letter-tell-ccpa-1 = quelles catégories d’informations personnelles vous avez collectées à mon sujet (section 1798.110(a)(1)) ;
letter-tell-ccpa-2 = de quelles catégories de sources elles proviennent (section 1798.110(a)(2)) ;
letter-tell-ccpa-3 = à quelles fins vous les collectez, vendez ou partagez (section 1798.110(a)(3)) ;
letter-tell-ccpa-4 = à quelles catégories de tiers vous les divulguez (section 1798.110(a)(4)) ;
letter-tell-ccpa-5 = quelles catégories vous avez vendues, partagées ou divulguées, et à qui (section 1798.115(a)) ;
letter-tell-ccpa-6 = quelles déductions à mon sujet vous détenez (section 1798.140(v)(1)(K)).
letter-when-gdpr = Merci de répondre dans les meilleurs délais et au plus tard dans un délai d’un mois (article 12, paragraphe 3). C’est gratuit (article 12, paragraphe 5). Merci d’envoyer la copie sous une forme électronique d’usage courant (article 15, paragraphe 3). Si vous ne donnez pas suite, merci de m’en indiquer les motifs et où je peux introduire une réclamation (article 12, paragraphe 4).
letter-when-uk = Merci de répondre dans les meilleurs délais et au plus tard dans un délai d’un mois (article 12, paragraphe 3). C’est gratuit (article 12, paragraphe 5). Merci d’envoyer la copie sous une forme électronique d’usage courant (article 15, paragraphe 3). Si vous ne donnez pas suite, merci de m’en indiquer les motifs. Je peux alors saisir l’Information Commissioner (article 77).
letter-when-pipl = Merci de répondre en temps utile, comme le prévoit l’article 45. En cas de refus, merci de m’en indiquer les motifs (article 50).
letter-when-ccpa = Merci de répondre gratuitement dans un délai de 45 jours (section 1798.130(a)(2)). Merci d’inclure ce que vous avez collecté il y a plus de 12 mois, à partir du 1er janvier 2022 (section 1798.130(a)(2)(B)). Merci d’utiliser un format courant et lisible par machine (section 1798.130(a)(3)).
letter-identity = Si vous devez vérifier mon identité, merci de m’indiquer ce dont vous avez besoin. Merci de ne rien demander de plus.
letter-closing = Veuillez agréer, Madame, Monsieur, mes salutations distinguées.
letter-note = Ceci est un projet établi par Dossier, que vous pouvez modifier. Ce n’est pas un conseil juridique. Qu’un élément ne soit pas dans un export ne prouve pas que l’entreprise le détient. Les articles ont été vérifiés en novembre 2026.
letter-law-note = Rien ne dit de quelle entreprise il s’agit ; la lettre cite donc le droit de l’Union européenne. Le droit du Royaume-Uni, de la Chine ou de la Californie peut être choisi à la place (dans la fenêtre sous « Selon quelle loi », sur la ligne de commande avec --law).

## Là où l’export n’a pas pu être lu en entier

letter-unread-locked = { $count ->
    [1] 1 fichier qu’il contient demande un mot de passe ou est fermé d’une autre façon, et je n’ai donc pas pu l’ouvrir. Merci de m’indiquer le mot de passe, ou de m’en envoyer le contenu sous une forme que je puisse ouvrir.
   *[other] { $count } fichiers qu’il contient demandent un mot de passe ou sont fermés d’une autre façon, et je n’ai donc pas pu les ouvrir. Merci de m’indiquer le mot de passe, ou de m’en envoyer le contenu sous une forme que je puisse ouvrir.
}
letter-unread-damaged = { $count ->
    [1] 1 fichier qu’il contient est abîmé ou incomplet. Merci de me l’envoyer de nouveau.
   *[other] { $count } fichiers qu’il contient sont abîmés ou incomplets. Merci de me les envoyer de nouveau.
}
letter-unread-part = { $count ->
    [1] Il en manque 1 partie. Merci de me l’envoyer.
   *[other] Il en manque { $count } parties. Merci de me les envoyer.
}
letter-unread-note = Dossier n’a pas lu tout l’export. Avant d’envoyer cette lettre : si vous avez le mot de passe, ou pouvez télécharger de nouveau l’export, ouvrez-le d’abord en entier. Ce qui est demandé ici s’y trouve peut-être.

## With whom the account is, where an export is called otherwise; and of a report that a phone made

letter-with-google-takeout = Google
letter-with-ios-app-privacy = [Nom de l’app]
letter-have-ios-app-privacy = J’utilise votre app { $platform } : { $account }. Je n’ai reçu de vous aucune copie de mes données. Le rapport de confidentialité des apps de mon iPhone montre quelles données et quels capteurs les apps ont utilisés et quelles adresses elles ont appelées, du { $first } au { $last }.
letter-have-undated-ios-app-privacy = J’utilise votre app { $platform } : { $account }. Je n’ai reçu de vous aucune copie de mes données. Le rapport de confidentialité des apps de mon iPhone montre quelles données et quels capteurs les apps ont utilisés et quelles adresses elles ont appelées.
letter-items-send-ios-app-privacy = Merci de m’envoyer une copie de toutes les données que vous détenez à mon sujet, celles-ci comprises.
letter-items-none-ios-app-privacy = Merci de m’envoyer une copie de toutes les données que vous détenez à mon sujet.
letter-items-others-ios-app-privacy = Il a été publié que certaines apps collectent ce qui suit. Merci de m’indiquer si la vôtre le fait :
letter-items-policy-ios-app-privacy = Le rapport prévoit une place pour ce qui suit. Merci de m’indiquer si votre app le fait :
