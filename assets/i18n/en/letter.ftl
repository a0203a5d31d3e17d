# letter: a draft that asks for what is missing. In six languages; no legal advice

letter-name = [Your name]
letter-address = [Your postal address]
letter-company = [Name of the company, as its privacy policy has it]
letter-company-address = [Postal address or privacy contact of the company]
letter-account = [Email address, phone number or user name of your account]
letter-platform = [Name of the app or service]
letter-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
letter-subject-gdpr = Request for access to my personal data (Article 15 GDPR): { $platform }
letter-subject-uk = Request for access to my personal data (Article 15 UK GDPR): { $platform }
letter-subject-pipl = Request to see and copy my personal information (Article 45 PIPL): { $platform }
letter-subject-ccpa = Request to know under the California Consumer Privacy Act (CCPA): { $platform }
letter-greeting = Dear Sir or Madam,
letter-have = I have an account with { $platform }: { $account }. I received an export of my data with records from { $first } to { $last }.
letter-have-undated = I have an account with { $platform }: { $account }. I received an export of my data.
letter-ask-gdpr = I ask for access to my personal data under Article 15 of the General Data Protection Regulation (EU) 2016/679. Article 15(1) gives me access to all of my data. Article 15(3) gives me a copy of it.
letter-ask-uk = I ask for access to my personal data under Article 15 of the UK General Data Protection Regulation. Article 15(1) gives me access to my data. Article 15(3) gives me a copy of it.
letter-ask-pipl = I ask to see and copy my personal information. Article 45 of the Personal Information Protection Law of the People’s Republic of China gives me that right.
letter-ask-ccpa = I ask to know what personal information you have collected about me. Sections 1798.100, 1798.110 and 1798.115 of the California Civil Code give me that right. I ask for the specific pieces of it, too (Section 1798.110(a)(5)).
letter-items-policy = Your own description says that you collect the following. I did not find it in the export:
letter-items-others = It has been published that you collect the following. I did not find it in the export:
letter-items-empty = The export has the following items, but they are empty:
letter-items-unclear = I could not tell whether the export has the following:
letter-items-send = Please send me this data, or tell me that you do not hold it.
letter-items-none = Please check whether you hold data about me that is not in the export. If so, please send it to me.
letter-tell = Please tell me, too:
letter-tell-gdpr-1 = for which purposes you use my data (Article 15(1)(a));
letter-tell-gdpr-2 = which categories of data you hold (Article 15(1)(b));
letter-tell-gdpr-3 = who has received or will receive my data, by name where you can (Article 15(1)(c));
letter-tell-gdpr-4 = how long you keep it, or how you decide this (Article 15(1)(d));
letter-tell-gdpr-5 = how I can have my data corrected or deleted, limit its use, or object to it (Article 15(1)(e));
letter-tell-gdpr-6 = where I can complain to a supervisory authority (Article 15(1)(f));
letter-tell-gdpr-7 = where you got data that I did not give you (Article 15(1)(g));
letter-tell-gdpr-8 = whether you decide about me by automated means, profiling included, by which logic, and with what effects (Article 15(1)(h));
letter-tell-gdpr-9 = whether my data goes to countries outside the European Economic Area, and with which safeguards (Article 15(2)).
letter-tell-uk-1 = for which purposes you use my data (Article 15(1)(a));
letter-tell-uk-2 = which categories of data you hold (Article 15(1)(b));
letter-tell-uk-3 = who has received or will receive my data, by name where you can (Article 15(1)(c));
letter-tell-uk-4 = how long you keep it, or how you decide this (Article 15(1)(d));
letter-tell-uk-5 = how I can have my data corrected or deleted, limit its use, or object to it (Article 15(1)(e));
letter-tell-uk-6 = how I can complain to the Information Commissioner (Article 15(1)(f));
letter-tell-uk-7 = where you got data that I did not give you (Article 15(1)(g));
letter-tell-uk-8 = whether you decide about me by automated means, profiling included, by which logic, and with what effects (Article 15(1)(h));
letter-tell-uk-9 = whether my data goes to countries outside the United Kingdom, and with which safeguards (Article 15(2)).
letter-tell-pipl-1 = your name and how to reach you, and why and how you use my information (Article 17);
letter-tell-pipl-2 = which kinds of information you hold, and how long you keep them (Article 17);
letter-tell-pipl-3 = who has received my information from you, how to reach them, and for what (Article 23);
letter-tell-pipl-4 = whether my information has left mainland China, and who received it there (Article 39);
letter-tell-pipl-5 = how decisions about me are made by automated means (Article 24);
letter-tell-pipl-6 = by which rules you use my information (Article 48).
letter-tell-ccpa-1 = which categories of personal information you have collected about me (Section 1798.110(a)(1));
letter-tell-ccpa-2 = from which categories of sources you got it (Section 1798.110(a)(2));
letter-tell-ccpa-3 = for which purposes you collect, sell or share it (Section 1798.110(a)(3));
letter-tell-ccpa-4 = to which categories of third parties you disclose it (Section 1798.110(a)(4));
letter-tell-ccpa-5 = which categories you have sold, shared or disclosed, and to whom (Section 1798.115(a));
letter-tell-ccpa-6 = which inferences about me you hold (Section 1798.140(v)(1)(K)).
letter-when-gdpr = Please answer without undue delay, and within one month (Article 12(3)). This is free of charge (Article 12(5)). Please send the copy in a commonly used electronic form (Article 15(3)). If you do not act on this request, please tell me why, and where I can complain (Article 12(4)).
letter-when-uk = Please answer without undue delay, and within one month (Article 12(3)). This is free of charge (Article 12(5)). Please send the copy in a commonly used electronic form (Article 15(3)). If you do not act on this request, please tell me why. I may then complain to the Information Commissioner (Article 77).
letter-when-pipl = Please answer in good time, as Article 45 says. If you refuse, please tell me why (Article 50).
letter-when-ccpa = Please answer within 45 days, free of charge (Section 1798.130(a)(2)). Please include what you collected more than 12 months ago, from 1 January 2022 on (Section 1798.130(a)(2)(B)). Please use a commonly used form that a machine can read (Section 1798.130(a)(3)).
letter-identity = If you have to check who I am, please tell me what you need for it. Please ask for no more than that.
letter-closing = Yours faithfully,
letter-note = This is a draft made by Dossier, for you to change. It is not legal advice. That something is not in an export does not prove that the company holds it. The articles were checked in November 2026.
letter-law-note = Nothing tells which company this is, so the letter names the law of the European Union. Laws of the United Kingdom, China and California can be chosen instead. The window has them under “By which law”, the command line under --law.

## Where the export could not be read whole

letter-unread-locked = { $count ->
    [one] 1 file in it needs a password, or is locked in another way, so I could not open it. Please tell me the password, or send me what is in it in a form that I can open.
   *[other] { $count } files in it need a password, or are locked in another way, so I could not open them. Please tell me the password, or send me what is in them in a form that I can open.
}
letter-unread-damaged = { $count ->
    [one] 1 file in it is damaged or not whole. Please send it to me again.
   *[other] { $count } files in it are damaged or not whole. Please send them to me again.
}
letter-unread-part = { $count ->
    [one] 1 part of it is missing. Please send it to me.
   *[other] { $count } parts of it are missing. Please send them to me.
}
letter-unread-note = Dossier did not read all of the export. Before you send this letter: if you have the password, or can download the export again, open it whole first. What is asked for here may be in it.

## With whom the account is, where an export is called otherwise; and of a report that a phone made

letter-with-google-takeout = Google
letter-with-ios-app-privacy = [Name of the app]
letter-have-ios-app-privacy = I use your app { $platform }: { $account }. I have not received a copy of my data from you. The App Privacy Report of my iPhone shows which data and sensors apps used and whom they called, from { $first } to { $last }.
letter-have-undated-ios-app-privacy = I use your app { $platform }: { $account }. I have not received a copy of my data from you. The App Privacy Report of my iPhone shows which data and sensors apps used and whom they called.
letter-items-send-ios-app-privacy = Please send me a copy of all data that you hold about me, this included.
letter-items-none-ios-app-privacy = Please send me a copy of all data that you hold about me.
letter-items-others-ios-app-privacy = It has been published that some apps collect the following. Please tell me whether yours does:
letter-items-policy-ios-app-privacy = The report has a place for the following. Please tell me whether your app does it:
