# letter：索取缺少內容的信，草稿，六種語言；不是法律意見

letter-name = [你的姓名]
letter-address = [你的通訊地址]
letter-company = [公司名稱，依其隱私權政策所寫]
letter-company-address = [公司的通訊地址或隱私權聯絡方式]
letter-account = [你的帳號所用的電子郵件、手機號碼或使用者名稱]
letter-platform = [應用程式或服務的名稱]
letter-date = { $year }年{ $month ->
    [1] 1
    [2] 2
    [3] 3
    [4] 4
    [5] 5
    [6] 6
    [7] 7
    [8] 8
    [9] 9
    [10] 10
    [11] 11
   *[12] 12
}月{ $day }日
letter-subject-gdpr = 關於存取我的個人資料的請求（《一般資料保護規則》第15條）：{ $platform }
letter-subject-uk = 關於存取我的個人資料的請求（英國《一般資料保護規則》第15條）：{ $platform }
letter-subject-pipl = 關於查閱、複製我的個人信息的請求（中國《個人信息保護法》第45條）：{ $platform }
letter-subject-ccpa = 依據《加州消費者隱私法》（CCPA）提出的知情請求：{ $platform }
letter-greeting = 您好：
letter-have = 我在 { $platform } 有一個帳號：{ $account }。我收到了我的資料匯出檔，其中的紀錄從{ $first }到{ $last }。
letter-have-undated = 我在 { $platform } 有一個帳號：{ $account }。我收到了我的資料匯出檔。
letter-ask-gdpr = 我依據歐盟《一般資料保護規則》（EU）2016/679 第15條，請求存取我的個人資料。第15條第1項規定我可以存取全部資料，第15條第3項規定我可以取得複本。
letter-ask-uk = 我依據英國《一般資料保護規則》第15條，請求存取我的個人資料。第15條第1項規定我可以存取資料，第15條第3項規定我可以取得複本。
letter-ask-pipl = 我依據《中華人民共和國個人信息保護法》第45條，請求查閱、複製我的個人信息。
letter-ask-ccpa = 我依據《加利福尼亞州民法典》第1798.100、1798.110和1798.115條，請求了解貴公司蒐集了我的哪些個人資料，並請求提供具體內容（第1798.110(a)(5)條）。
letter-items-policy = 貴公司自己的說明寫到會蒐集以下內容，但我在匯出檔裡沒有找到：
letter-items-others = 已有公開資料寫到貴公司會蒐集以下內容，但我在匯出檔裡沒有找到：
letter-items-empty = 匯出檔裡有以下項目，但內容為空：
letter-items-unclear = 我無法判斷匯出檔裡是否有以下內容：
letter-items-send = 請把這些資料寄給我，或告訴我貴公司並不持有這些資料。
letter-items-none = 請查核貴公司是否還持有匯出檔裡沒有的、關於我的資料。如果有，請寄給我。
letter-tell = 另外請告訴我：
letter-tell-gdpr-1 = 使用我的資料的目的（第15條第1項(a)款）；
letter-tell-gdpr-2 = 持有哪些類別的資料（第15條第1項(b)款）；
letter-tell-gdpr-3 = 誰已經或將會收到我的資料，請盡量寫明名稱（第15條第1項(c)款）；
letter-tell-gdpr-4 = 保存多久，或如何決定保存時間（第15條第1項(d)款）；
letter-tell-gdpr-5 = 我怎樣可以更正或刪除資料、限制處理或反對處理（第15條第1項(e)款）；
letter-tell-gdpr-6 = 我可以向哪個監管機關申訴（第15條第1項(f)款）；
letter-tell-gdpr-7 = 並非由我提供的資料從哪裡來（第15條第1項(g)款）；
letter-tell-gdpr-8 = 是否對我作自動化決策（包括剖析），依據什麼邏輯，有什麼影響（第15條第1項(h)款）；
letter-tell-gdpr-9 = 我的資料是否傳到歐洲經濟區以外，有哪些保障措施（第15條第2項）。
letter-tell-uk-1 = 使用我的資料的目的（第15條第1項(a)款）；
letter-tell-uk-2 = 持有哪些類別的資料（第15條第1項(b)款）；
letter-tell-uk-3 = 誰已經或將會收到我的資料，請盡量寫明名稱（第15條第1項(c)款）；
letter-tell-uk-4 = 保存多久，或如何決定保存時間（第15條第1項(d)款）；
letter-tell-uk-5 = 我怎樣可以更正或刪除資料、限制處理或反對處理（第15條第1項(e)款）；
letter-tell-uk-6 = 我怎樣可以向英國資訊專員申訴（第15條第1項(f)款）；
letter-tell-uk-7 = 並非由我提供的資料從哪裡來（第15條第1項(g)款）；
letter-tell-uk-8 = 是否對我作自動化決策（包括剖析），依據什麼邏輯，有什麼影響（第15條第1項(h)款）；
letter-tell-uk-9 = 我的資料是否傳到英國以外，有哪些保障措施（第15條第2項）。
letter-tell-pipl-1 = 貴公司的名稱和聯絡方式，處理我的資訊的目的和方式（第17條）；
letter-tell-pipl-2 = 處理的個人信息種類和保存期限（第17條）；
letter-tell-pipl-3 = 向誰提供過我的資訊，其名稱、聯絡方式和處理目的（第23條）；
letter-tell-pipl-4 = 我的資訊是否提供到境外，境外接收方是誰（第39條）；
letter-tell-pipl-5 = 對我作自動化決策的方式（第24條）；
letter-tell-pipl-6 = 貴公司的個人信息處理規則（第48條）。
letter-tell-ccpa-1 = 蒐集了我的哪些類別的個人資料（第1798.110(a)(1)條）；
letter-tell-ccpa-2 = 這些資料來自哪些類別的來源（第1798.110(a)(2)條）；
letter-tell-ccpa-3 = 蒐集、出售或分享這些資料的目的（第1798.110(a)(3)條）；
letter-tell-ccpa-4 = 向哪些類別的第三方揭露（第1798.110(a)(4)條）；
letter-tell-ccpa-5 = 出售、分享或揭露過哪些類別，給了誰（第1798.115(a)條）；
letter-tell-ccpa-6 = 持有哪些關於我的推論（第1798.140(v)(1)(K)條）。
letter-when-gdpr = 請在一個月內答覆，不要無故拖延（第12條第3項）。答覆免費（第12條第5項）。請以常用的電子格式提供複本（第15條第3項）。如果不處理本請求，請告訴我原因，以及可以向哪裡申訴（第12條第4項）。
letter-when-uk = 請在一個月內答覆，不要無故拖延（第12條第3項）。答覆免費（第12條第5項）。請以常用的電子格式提供複本（第15條第3項）。如果不處理本請求，請告訴我原因；我可以向英國資訊專員申訴（第77條）。
letter-when-pipl = 請依第45條及時提供。如果拒絕，請說明理由（第50條）。
letter-when-ccpa = 請在45天內免費答覆（第1798.130(a)(2)條）。請包括12個月以前、自2022年1月1日起蒐集的資料（第1798.130(a)(2)(B)條）。請使用機器可讀的常用格式（第1798.130(a)(3)條）。
letter-identity = 如果需要核對我的身分，請告訴我需要什麼，且不要超出必要。
letter-closing =
    此致
    敬禮
letter-note = 這是 Dossier 產生的草稿，供你修改。它不是法律意見。匯出檔裡沒有某項內容，不證明公司持有它。條文核對於2026年11月。
letter-law-note = 看不出這是哪家公司，所以信中引用歐盟的法律。也可以改用英國、中國或加州的法律（視窗裡在「依據哪部法律」下選擇，命令列用 --law）。

## 匯出檔沒能全部讀取時

letter-unread-locked = 其中 { $count } 個檔案需要密碼，或以其他方式加密，我無法開啟。請告訴我密碼，或以我能開啟的形式把其中的內容寄給我。
letter-unread-damaged = 其中 { $count } 個檔案已損壞或不完整。請重新寄給我。
letter-unread-part = 其中缺少 { $count } 個部分。請寄給我。
letter-unread-note = Dossier 沒有讀取全部匯出檔。寄出這封信之前：如果你有密碼，或可以重新下載匯出檔，請先完整開啟它。這裡索取的內容也許就在裡面。

## With whom the account is, where an export is called otherwise; and of a report that a phone made

letter-with-google-takeout = Google
letter-with-ios-app-privacy = [應用程式的名稱]
letter-have-ios-app-privacy = 我在使用貴公司的應用程式{ $platform }：{ $account }。我還沒有從貴公司得到過我的資料的副本。我的 iPhone 的「App 隱私權報告」顯示了應用程式使用過哪些資料和感測器、連接過哪些位址，時間從{ $first }到{ $last }。
letter-have-undated-ios-app-privacy = 我在使用貴公司的應用程式{ $platform }：{ $account }。我還沒有從貴公司得到過我的資料的副本。我的 iPhone 的「App 隱私權報告」顯示了應用程式使用過哪些資料和感測器、連接過哪些位址。
letter-items-send-ios-app-privacy = 請把貴公司持有的、關於我的全部資料的副本寄給我，包括上面這些。
letter-items-none-ios-app-privacy = 請把貴公司持有的、關於我的全部資料的副本寄給我。
letter-items-others-ios-app-privacy = 已有公開資料寫到一些應用程式會蒐集以下內容。請告訴我貴公司的應用程式是否如此：
letter-items-policy-ios-app-privacy = 這份報告有以下內容的位置。請告訴我貴公司的應用程式是否如此：
