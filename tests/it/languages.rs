//! The same export in another language gives the same totals: names of folders and files, labels,
//! headers and dates are translated, keys and numbers are not.

use dossier::findings::Stamp;

use crate::platforms::{platforms, scan_file, scan_zip};
use crate::scan::Scanned;

/// See [`totals`].
type Totals = (u64, u64, Option<i64>, Option<i64>, Vec<(&'static str, u64)>);

/// Records, undated ones, first and last time, and records by category: what must not change.
fn totals(scanned: &Scanned) -> Totals {
    let findings = scanned.findings();
    let mut by_category: Vec<(&str, u64)> = Vec::new();
    for it in findings.kinds.iter().filter(|it| it.records > 0) {
        let code = it.kind.category().code();
        match by_category.iter_mut().find(|it| it.0 == code) {
            Some(found) => found.1 += it.records,
            None => by_category.push((code, it.records)),
        }
    }
    let it = &findings.totals;
    let secs = |it: Stamp| it.secs;
    (it.records, it.undated, it.first.map(secs), it.last.map(secs), by_category)
}

/// Names of eight files, then labels for date, link, search term, user and comment.
const TIKTOK: &str = "\
Your Activity/Watch History|Likes and Favorites/Like List|Your Activity/Searches|Your Activity/Login History|Profile and Settings/Follower|Profile and Settings/Following|Direct Messages/Direct Messages|Comments/Comments|Date|Link|Search Term|UserName|Comment
Je activiteit/Kijkgeschiedenis|Likes en favorieten/Likelijst|Je activiteit/Zoekopdrachten|Je activiteit/Inloggeschiedenis|Profiel en instellingen/Volger|Profiel en instellingen/Volgend|Directe berichten/Directe berichten|Reacties/Reacties|Datum|Link|Zoekterm|Gebruikersnaam|Reactie
Deine Aktivität/Wiedergabeverlauf|Likes und Favoriten/Like-Liste|Deine Aktivität/Suchanfragen|Deine Aktivität/Anmeldeverlauf|Profil und Einstellungen/Follower|Profil und Einstellungen/Folge ich|Direktnachrichten/Direktnachrichten|Kommentare/Kommentare|Datum|Link|Suchbegriff|Benutzername|Kommentar
Tu actividad/Historial de visualización|Me gusta y favoritos/Lista de Me gusta|Tu actividad/Búsquedas|Tu actividad/Historial de inicio de sesión|Perfil y ajustes/Seguidores|Perfil y ajustes/Siguiendo|Mensajes directos/Mensajes directos|Comentarios/Comentarios|Fecha|Enlace|Término de búsqueda|Nombre de usuario|Comentario
Ton activité/Historique de visionnage|J'aime et favoris/Liste de J'aime|Ton activité/Recherches|Ton activité/Historique de connexion|Profil et paramètres/Abonnés|Profil et paramètres/Abonnements|Messages privés/Messages privés|Commentaires/Commentaires|Date|Lien|Terme de recherche|Nom d'utilisateur|Commentaire
La tua attività/Cronologia visualizzazioni|Mi piace e preferiti/Elenco Mi piace|La tua attività/Ricerche|La tua attività/Cronologia accessi|Profilo e impostazioni/Follower|Profilo e impostazioni/Seguiti|Messaggi diretti/Messaggi diretti|Commenti/Commenti|Data|Link|Termine di ricerca|Nome utente|Commento
Sua atividade/Histórico de visualização|Curtidas e favoritos/Lista de curtidas|Sua atividade/Pesquisas|Sua atividade/Histórico de login|Perfil e configurações/Seguidores|Perfil e configurações/Seguindo|Mensagens diretas/Mensagens diretas|Comentários/Comentários|Data|Link|Termo de pesquisa|Nome de usuário|Comentário
アクティビティ/視聴履歴|いいねとお気に入り/いいねリスト|アクティビティ/検索|アクティビティ/ログイン履歴|プロフィールと設定/フォロワー|プロフィールと設定/フォロー中|ダイレクトメッセージ/ダイレクトメッセージ|コメント/コメント|日付|リンク|検索ワード|ユーザー名|コメント
내 활동/시청 기록|좋아요 및 즐겨찾기/좋아요 목록|내 활동/검색|내 활동/로그인 기록|프로필 및 설정/팔로워|프로필 및 설정/팔로잉|다이렉트 메시지/다이렉트 메시지|댓글/댓글|날짜|링크|검색어|사용자 이름|댓글
您的動態/觀看紀錄|讚好和收藏/讚好清單|您的動態/搜尋|您的動態/登入紀錄|個人資料和設定/粉絲|個人資料和設定/關注中|私人訊息/私人訊息|評論/評論|日期|連結|搜尋字詞|使用者名稱|評論
Twoja aktywność/Historia oglądania|Polubienia i ulubione/Lista polubień|Twoja aktywność/Wyszukiwania|Twoja aktywność/Historia logowania|Profil i ustawienia/Obserwujący|Profil i ustawienia/Obserwowani|Wiadomości/Wiadomości|Komentarze/Komentarze|Data|Link|Szukane hasło|Nazwa użytkownika|Komentarz
Hareketlerin/İzleme Geçmişi|Beğeniler ve Favoriler/Beğeni Listesi|Hareketlerin/Aramalar|Hareketlerin/Giriş Geçmişi|Profil ve Ayarlar/Takipçi|Profil ve Ayarlar/Takip edilen|Direkt Mesajlar/Direkt Mesajlar|Yorumlar/Yorumlar|Tarih|Bağlantı|Arama Terimi|Kullanıcı adı|Yorum
Sinun toimintasi/Katseluhistoria|Tykkäykset ja suosikit/Tykkäysluettelo|Sinun toimintasi/Haut|Sinun toimintasi/Kirjautumishistoria|Profiili ja asetukset/Seuraaja|Profiili ja asetukset/Seurataan|Yksityisviestit/Yksityisviestit|Kommentit/Kommentit|Päivämäärä|Linkki|Hakusana|Käyttäjänimi|Kommentti
Din aktivitet/Visningshistorik|Gillamarkeringar och favoriter/Gilla-lista|Din aktivitet/Sökningar|Din aktivitet/Inloggningshistorik|Profil och inställningar/Följare|Profil och inställningar/Följer|Direktmeddelanden/Direktmeddelanden|Kommentarer/Kommentarer|Datum|Länk|Sökord|Användarnamn|Kommentar
Tevékenységed/Megtekintési előzmények|Kedvelések és kedvencek/Kedvelések|Tevékenységed/Keresések|Tevékenységed/Bejelentkezési előzmények|Profil és beállítások/Követők|Profil és beállítások/Követések|Közvetlen üzenetek/Közvetlen üzenetek|Hozzászólások/Hozzászólások|Dátum|Hivatkozás|Keresőszó|Felhasználónév|Hozzászólás";

/// A text export in one language.
fn text_export(language: &str) -> Scanned {
    let words: Vec<&str> = language.split('|').collect();
    let (names, labels) = words.split_at(8);
    let [date, link, term, user, comment] = *labels else { panic!("{language}") };
    let list = |count: u32, rest: &dyn Fn(u32) -> String| {
        let block = |it| format!("{date}: 2026-01-0{it} 10:00:00 UTC\n{}", rest(it));
        (1..=count).map(block).chain([String::new()]).collect::<Vec<_>>().join("\n\n")
    };
    let video = |it| format!("{link}: https://www.tiktokv.com/share/video/{it}/");
    let sign_in = |it| {
        format!(
            "IP: 192.0.2.{it}\nDevice Model: iPhone\nDevice System: iOS 17\nNetwork Type: Wi-Fi"
        )
    };
    let texts = [
        list(5, &video),
        list(3, &|it| video(it + 90)),
        list(3, &|it| format!("{term}: cats {it}")),
        list(3, &sign_in),
        list(3, &|it| format!("{user}: u{it}")),
        list(3, &|it| format!("{user}: v{it}")),
        ">>> Chat History with bob::\n2026-01-01 10:00:00 UTC bob: hi\n2026-01-02 10:00:00 UTC bob: yo\n".to_owned(),
        list(3, &|it| format!("{comment}: nice {it}\nPhoto: N/A")),
    ];
    let files: Vec<(String, String)> =
        names.iter().zip(texts).map(|(name, text)| (format!("TikTok/{name}.txt"), text)).collect();
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|it| (it.0.as_str(), it.1.as_bytes())).collect();
    scan_zip(&files)
}

#[test]
fn text_exports_have_the_same_totals_in_every_language() {
    let mut expected = None;
    for language in TIKTOK.lines() {
        let scanned = text_export(language);
        assert_eq!(platforms(&scanned), ["tiktok"], "{language}");
        let found = totals(&scanned);
        assert_eq!(found.0, 25);
        assert_eq!(*expected.get_or_insert_with(|| found.clone()), found, "{language}");
    }
}

#[test]
fn a_package_has_the_same_totals_with_translated_folders() {
    let mut expected = None;
    for folders in [
        ["Account", "Messages", "Servers", "Activity"],
        ["Compte", "Messages", "Serveurs", "Activité"],
        ["Konto", "Nachrichten", "Server", "Aktivität"],
        ["Cuenta", "Mensajes", "Servidores", "Actividad"],
        ["Conta", "Mensagens", "Servidores", "Atividade"],
        ["アカウント", "メッセージ", "サーバー", "アクティビティ"],
        ["账号", "消息", "服务器", "活动"],
        ["account", "messages", "servers", "activity"],
    ] {
        let [account, messages, servers, activity] = folders;
        let texts = [
            (
                format!("{account}/user.json"),
                r#"{"id":"1","username":"u","email":"a@example.com","phone":"+12025550101","relationships":[{"id":"2","type":1}],"payments":[],"connections":[],"user_sessions":[]}"#,
            ),
            (
                format!("{messages}/index.json"),
                r#"{"1234567890123456789":"Direct Message with bob"}"#,
            ),
            (
                format!("{messages}/c1234567890123456789/channel.json"),
                r#"{"id":"1234567890123456789","type":"DM"}"#,
            ),
            (
                format!("{messages}/c1234567890123456789/messages.json"),
                r#"[{"ID":1,"Timestamp":"2024-01-01 10:00:00","Contents":"hi","Attachments":""}]"#,
            ),
            (
                format!("{messages}/c2234567890123456789/messages.csv"),
                "ID,Timestamp,Contents,Attachments\n3,2023-01-01 10:00:00.123000+00:00,old,\n",
            ),
            (format!("{servers}/index.json"), r#"{"9":"G"}"#),
            (format!("{servers}/9/guild.json"), r#"{"id":"9","name":"G"}"#),
            (
                format!("{activity}/analytics/events-2024-00000-of-00001.json"),
                "{\"event_type\":\"app_opened\",\"ip\":\"192.0.2.1\",\"timestamp\":\"\\\"2024-01-01T10:00:00.000Z\\\"\"}\n{\"event_type\":\"app_closed\",\"ip\":\"192.0.2.1\",\"timestamp\":\"\\\"2024-01-01T10:00:01.000Z\\\"\"}\n",
            ),
        ];
        let files: Vec<(&str, &[u8])> =
            texts.iter().map(|it| (it.0.as_str(), it.1.as_bytes())).collect();
        let scanned = scan_zip(&files);
        assert_eq!(platforms(&scanned), ["discord"], "{folders:?}");
        let found = totals(&scanned);
        assert_eq!(found.0 - found.1, 4, "messages and events have their times: {folders:?}");
        assert_eq!(*expected.get_or_insert_with(|| found.clone()), found, "{folders:?}");
    }
}

#[test]
fn a_table_of_activities_has_the_same_totals_under_translated_headers() {
    let mut expected = None;
    for (headers, date) in [
        (
            "Activity ID,Activity Date,Activity Name,Activity Type,Distance",
            "May 9, 2023, 10:09:29 AM",
        ),
        (
            "ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Distance",
            "9 mai 2023 à 10:09:29",
        ),
        (
            "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätstyp,Distanz",
            "09.05.2023, 10:09:29",
        ),
        ("ID de actividad,Fecha de la actividad,Nombre,Tipo,Distancia", "9 may 2023, 10:09:29"),
        ("アクティビティID,アクティビティ日,アクティビティ名,種類,距離", "2023/05/09 10:09:29"),
        ("ID da atividade,Data da atividade,Nome,Tipo,Distância", "9 de mai. de 2023, 10:09:29"),
    ] {
        let row = |number| format!("{number},\"{date}\",Run,Run,\"5,0{number}\"\n");
        let activities = format!("{headers}\n{}{}", row(1), row(2));
        let comments = format!("a,b\n\"{date}\",Nice\n");
        let scanned = scan_zip(&[
            ("export_1/activities.csv", activities.as_bytes()),
            ("export_1/comments.csv", comments.as_bytes()),
            ("export_1/logins.csv", format!("x,y\n\"{date}\",192.0.2.1\n").as_bytes()),
            ("export_1/followers.csv", b"F,S\n11,Accepted\n"),
            ("export_1/reactions.csv", format!("x,y\n\"{date}\",Kudo\n").as_bytes()),
        ]);
        assert_eq!(platforms(&scanned), ["strava"], "{headers}");
        let found = totals(&scanned);
        assert_eq!((found.0, found.1), (6, 1), "{headers}");
        assert_eq!(*expected.get_or_insert_with(|| found.clone()), found, "{headers}");
    }
}

#[test]
fn chats_are_known_by_their_lines_in_every_locale() {
    for (text, messages) in [
        ("[1/13/24, 9:15:03\u{202f}PM] Ada: x\n[1/14/24, 9:15:03\u{202f}PM] Bo: y\nmore\n", 2),
        ("13.01.24, 10:15 - Ada: x\n13.01.24, 10:16 - Bo: y\n", 2),
        ("13/01/2024 à 10:15 - Ada: x\n13/01/2024 à 10:16 - Bo: y\n", 2),
        ("13/1/24, 10:15 a.\u{a0}m. - Ada: x\n13/1/24, 10:16 p.\u{a0}m. - Bo: y\n", 2),
        ("13-01-2024 10:15 - Ada: x\n13-01-2024 10:16 - Bo: y\n", 2),
        ("13.1.2024 klo 10.15 - Ada: x\n13.1.2024 klo 10.16 - Bo: y\n", 2),
        ("2024年1月13日 上午10:15 - Ada: x\n2024年1月13日 上午10:16 - Bo: y\n", 2),
        ("[2024/1/13 上午10:15:03] Ada: x\n[2024/1/13 下午10:16:03] Bo: y\n", 2),
        ("2024년 1월 13일 오전 10:15 - Ada: x\n2024년 1월 13일 오후 10:16 - Bo: y\n", 2),
        ("[2024. 1. 13. 오전 10:15:03] Ada: x\n[2024. 1. 13. 오후 10:16:03] Bo: y\n", 2),
        (
            "\u{200f}13\u{200f}/1\u{200f}/2024، 10:15 ص - Ada: x\n\u{200f}13\u{200f}/1\u{200f}/2024، 10:16 م - Bo: y\n",
            2,
        ),
        (
            "١٣\u{200f}/١\u{200f}/٢٠٢٤، ١٠:١٥ ص - Ada: x\n١٣\u{200f}/١\u{200f}/٢٠٢٤، ١٠:١٦ م - Bo: y\n",
            2,
        ),
        ("۱۳/۱/۲۰۲۴،\u{200f} ۱۰:۱۵ - Ada: x\n۱۳/۱/۲۰۲۴،\u{200f} ۱۰:۱۶ - Bo: y\n", 2),
        ("13/1/2567 10:15 - Ada: x\n13/1/2567 10:16 - Bo: y\n", 2),
        ("2024. 01. 13. 10:15 - Ada: x\n2024. 01. 13. 10:16 - Bo: y\n", 2),
    ] {
        let scanned = scan_file("a chat.txt", text.as_bytes());
        assert_eq!(platforms(&scanned), ["whatsapp"], "{text}");
        let found = totals(&scanned);
        assert_eq!((found.0, found.1), (messages, 0), "{text}");
        let day: jiff::Timestamp = "2024-01-13T00:00:00Z".parse().unwrap();
        let first = found.2.unwrap();
        assert!((0..86_400).contains(&(first - day.as_second())), "{text}");
    }
}

/// Names of nine files, the last one without what names the photo, then a table's headers.
const TAKEOUT: &str = "\
My Activity/Search/MyActivity.json|YouTube and YouTube Music/history/watch-history.json|YouTube and YouTube Music/history/search-history.json|YouTube and YouTube Music/subscriptions/subscriptions.csv|Chrome/History.json|Contacts/All Contacts/All Contacts.vcf|Calendar/a.ics|Mail/All mail Including Spam and Trash.mbox|Google Photos/Photos from 2024|Channel Id,Channel Url,Channel Title
Meine Aktivitäten/Suche/MeineAktivitäten.json|YouTube und YouTube Music/Verlauf/Wiedergabeverlauf.json|YouTube und YouTube Music/Verlauf/Suchverlauf.json|YouTube und YouTube Music/Abos/Abos.csv|Chrome/Verlauf.json|Google Kontakte/Alle Kontakte/Alle Kontakte.vcf|Kalender/a.ics|Gmail/Alle E-Mails einschließlich Spam-Nachrichten und E.mbox|Google Fotos/Fotos von 2024|Kanal-ID,Kanal-URL,Kanaltitel
Mon activité/Recherche/MonActivité.json|YouTube et YouTube Music/historique/watch-history.json|YouTube et YouTube Music/historique/search-history.json|YouTube et YouTube Music/abonnements/abonnements.csv|Chrome/Historique.json|Contacts/Tous les contacts/Tous les contacts.vcf|Agenda/a.ics|Messages/Tous les messages, y compris ceux du dossier Spam.mbox|Google Photos/Photos de 2024|ID des chaînes,URL des chaînes,Titres des chaînes
Mi actividad/Búsqueda/MiActividad.json|YouTube y YouTube Music/historial/historial-de-reproducciones.json|YouTube y YouTube Music/historial/historial-de-búsqueda.json|YouTube y YouTube Music/suscripciones/suscripciones.csv|Chrome/Historial.json|Contactos/Todos los contactos/Todos los contactos.vcf|Calendario/a.ics|Correo/Todo el correo, incluido Spam y Papelera.mbox|Google Fotos/Fotos de 2024|ID del canal,URL del canal,Título del canal
Minha atividade/Pesquisa/MinhaAtividade.json|YouTube e YouTube Music/histórico/histórico-de-visualização.json|YouTube e YouTube Music/histórico/histórico-de-pesquisa.json|YouTube e YouTube Music/inscrições/inscrições.csv|Chrome/Histórico.json|Contatos/Todos os contatos/Todos os contatos.vcf|Agenda/a.ics|E-mail/Todos os e-mails, incluindo Spam e Lixeira.mbox|Google Fotos/Fotos de 2024|ID do canal,URL do canal,Título do canal
Le mie attività/Ricerca/LeMieAttività.json|YouTube e YouTube Music/cronologia/cronologia-visualizzazioni.json|YouTube e YouTube Music/cronologia/cronologia-ricerche.json|YouTube e YouTube Music/iscrizioni/iscrizioni.csv|Chrome/Cronologia.json|Contatti/Tutti i contatti/Tutti i contatti.vcf|Calendario/a.ics|Posta/Tutta la posta, inclusi Spam e Cestino.mbox|Google Foto/Foto da 2024|ID canale,URL canale,Titolo canale
Mijn activiteit/Zoeken/MijnActiviteit.json|YouTube en YouTube Music/geschiedenis/kijkgeschiedenis.json|YouTube en YouTube Music/geschiedenis/zoekgeschiedenis.json|YouTube en YouTube Music/abonnementen/abonnementen.csv|Chrome/Geschiedenis.json|Contacten/Alle contacten/Alle contacten.vcf|Agenda/a.ics|Mail/Alle e-mail inclusief spam en prullenbak.mbox|Google Foto's/Foto's uit 2024|Kanaal-ID,Kanaal-URL,Kanaaltitel
Мои действия/Поиск/МоиДействия.json|YouTube и YouTube Music/история/история-просмотров.json|YouTube и YouTube Music/история/история-поиска.json|YouTube и YouTube Music/подписки/подписки.csv|Chrome/История.json|Контакты/Все контакты/Все контакты.vcf|Календарь/a.ics|Почта/Вся почта, включая Спам и Корзину.mbox|Google Фото/Фото за 2024|Идентификатор канала,URL канала,Название канала
マイ アクティビティ/検索/マイアクティビティ.json|YouTube と YouTube Music/履歴/watch-history.json|YouTube と YouTube Music/履歴/search-history.json|YouTube と YouTube Music/登録チャンネル/登録チャンネル.csv|Chrome/履歴.json|連絡先/すべての連絡先/すべての連絡先.vcf|カレンダー/a.ics|メール/すべてのメール.mbox|Google フォト/Photos from 2024|チャンネル ID,チャンネルの URL,チャンネルのタイトル
내 활동/검색/내활동.json|YouTube 및 YouTube Music/기록/시청 기록.json|YouTube 및 YouTube Music/기록/검색 기록.json|YouTube 및 YouTube Music/구독/구독.csv|Chrome/방문 기록.json|주소록/모든 연락처/모든 연락처.vcf|캘린더/a.ics|메일/모든 메일.mbox|Google 포토/2024년 사진|채널 ID,채널 URL,채널 제목
我的活动/搜索/我的活动.json|YouTube 和 YouTube Music/历史记录/观看记录.json|YouTube 和 YouTube Music/历史记录/搜索记录.json|YouTube 和 YouTube Music/订阅/订阅.csv|Chrome/历史记录.json|通讯录/所有联系人/所有联系人.vcf|日历/a.ics|邮件/所有邮件.mbox|Google 相册/2024 年的照片|频道 ID,频道网址,频道名称
我的活動/搜尋/我的活動.json|YouTube 和 YouTube Music/觀看記錄/觀看記錄.json|YouTube 和 YouTube Music/搜尋記錄/搜尋記錄.json|YouTube 和 YouTube Music/訂閱內容/訂閱內容.csv|Chrome/歷史記錄.json|聯絡人/所有聯絡人/所有聯絡人.vcf|日曆/a.ics|郵件/所有郵件.mbox|Google 相簿/2024 年的相片|頻道 ID,頻道網址,頻道名稱";

#[test]
fn many_products_have_the_same_totals_in_every_language() {
    let mut expected = None;
    for language in TAKEOUT.lines() {
        let words: Vec<&str> = language.split('|').collect();
        let [search, watched, searched, follows, pages, people, dates, mails, photos, headers] =
            *words
        else {
            panic!("{language}")
        };
        let act = |header: &str, url: &str| {
            format!(
                r#"{{"header":"{header}","title":"x","titleUrl":"{url}","time":"2024-01-02T10:00:00Z","products":["{header}"]}}"#
            )
        };
        let query = act("Search", "https://www.google.com/search?q=a");
        let video = act("YouTube", "https://www.youtube.com/watch?v=a");
        let wanted = act("YouTube", "https://www.youtube.com/results?search_query=a");
        let photo = r#"{"title":"1.jpg","description":"","imageViews":"3","photoTakenTime":{"timestamp":"1704186000","formatted":"x"},"geoData":{"latitude":48.85,"longitude":2.35},"url":"https://photos.google.com/photo/1"}"#;
        let texts = [
            (search.to_owned(), format!("[{query},{query}]")),
            (watched.to_owned(), format!("[{video},{video},{video}]")),
            (searched.to_owned(), format!("[{wanted}]")),
            (follows.to_owned(), format!("{headers}\nUCa,http://www.youtube.com/channel/UCa,Ada\n")),
            (
                pages.to_owned(),
                r#"{"Browser History":[{"title":"t","url":"https://example.com/","time_usec":1704186000000000}]}"#.to_owned(),
            ),
            (
                people.to_owned(),
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nTEL:+12025550101\nEND:VCARD\n".to_owned(),
            ),
            (
                dates.to_owned(),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240102T100000Z\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n".to_owned(),
            ),
            (
                mails.to_owned(),
                "From 1@xxx Tue Jan 02 10:00:00 +0000 2024\nFrom: a@example.com\nSubject: x\nDate: Tue, 02 Jan 2024 10:00:00 +0000\n\nhi\n".to_owned(),
            ),
            (format!("{photos}/1.jpg.supplemental-metadata.json"), photo.to_owned()),
        ];
        let mut files: Vec<(String, Vec<u8>)> =
            texts.into_iter().map(|it| (format!("Takeout/{}", it.0), it.1.into_bytes())).collect();
        files.push((format!("Takeout/{photos}/1.jpg"), crate::read::made_media::jpeg(None)));
        let files: Vec<(&str, &[u8])> = files.iter().map(|it| (it.0.as_str(), &*it.1)).collect();
        let scanned = scan_zip(&files);
        assert_eq!(platforms(&scanned), ["google-takeout"], "{language}");
        let found = totals(&scanned);
        // One photo, and what stands beside it.
        let kinds = &scanned.findings().kinds;
        let of = |code: &str| kinds.iter().find(|it| it.kind.code() == code).map(|it| it.records);
        assert_eq!(of("content.media"), Some(1), "{language}");
        assert_eq!(of("content.photo_facts"), Some(1), "{language}");
        assert_eq!(*expected.get_or_insert_with(|| found.clone()), found, "{language}");
    }
}

#[test]
fn chats_of_other_programs_are_not_taken_for_one_that_they_are_not() {
    for text in [
        "2024-01-13 10:15:03 INFO: started\n2024-01-13 10:16:03 WARN: slow\n",
        "2024-01-13 10:15 Ada: x\n2024-01-13 10:16 Bo: y\n",
        "2024년 1월 13일 오전 10:15, Ada : x\n2024년 1월 13일 오후 10:16, Bo : y\n",
        "2024. 1. 13. 오전 10:15, Ada : x\n2024. 1. 13. 오후 10:16, Bo : y\n",
    ] {
        let scanned = scan_file("a chat.txt", text.as_bytes());
        assert_eq!(platforms(&scanned), [""; 0], "{text}");
        let found = totals(&scanned);
        assert_eq!((found.0, found.1), (2, 0), "{text}");
        let kinds: Vec<_> = scanned.findings().kinds.iter().map(|it| it.kind.code()).collect();
        assert_eq!(kinds, ["messages.private"], "{text}");
    }
}

/// One moment, 9:15 on 3 February 2024 or in the evening, as phones of many countries write it.
const MOMENTS: &str = "\
09|03/02/2024, 09:15 -|en-GB
21|2/3/24, 9:15\u{202f}PM -|en-US
09|3/2/24 9:15 -|es
21|3/2/24, 9:15\u{a0}p.\u{a0}m. -|es-MX
09|03.02.24, 09:15 -|de
09|03.02.24, 09:15 Uhr -|de, older
09|03/02/2024 à 09:15 -|fr, older
09|2024-02-03 09 h 15 -|fr-CA
09|03-02-2024 09:15 -|nl
09|03.02.2024 09.15 -|da
09|3.2.2024 klo 9.15 -|fi
09|2024-02-03 09:15 -|sv
21|2024-02-03 9:15 em -|sv, half days
09|3.02.2024 09:15 -|tr
21|3.02.2024 ÖS 9:15 -|tr, half days
09|03.02.2024, 09:15 -|ru
21|03.02.24, 9:15 пп -|uk
09|3.02.24 г., 9:15 ч. -|bg
09|3. 2. 2024 9:15 -|cs
21|3. 2. 2024 9:15 odp. -|cs, half days
09|03. 02. 2024. 09:15 -|hr
09|3.2.24. 09:15 -|sr
09|2024. 02. 03. 9:15 -|hu
21|2024. 02. 03. du. 9:15 -|hu, half days
21|3/2/24, 9:15 μ.μ. -|el
21|03.02.2024, 9:15 p.m. -|ro
09|09:15, 03/02/2024 -|vi
21|9:15 CH, 03/02/2024 -|vi, half days
09|03/02/24 09.15 -|id
21|3/02/2024, 9:15 PTG -|ms
21|3/2/2024 下午9:15 -|zh-HK
21|2024/2/3 下午9:15 -|zh-TW
09|2024/2/3 09:15 -|zh-CN
21|2024年2月3日 下午9:15 -|zh, long
09|2024/02/03 9:15 -|ja
21|2024/02/03 午後9:15 -|ja, half days
21|2024. 2. 3. 오후 9:15 -|ko
21|24. 2. 3. 오후 9:15 -|ko, short
21|2024년 2월 3일 오후 9:15 -|ko, long
09|3/2/2567 09:15 -|th
21|3/2/24, 9:15 pm -|hi
21|3/2/24, 9:15 अपराह्न -|hi, half days
21|३/२/२४, ९:१५ म.उ. -|mr
21|৩/২/২৪, ৯:১৫ PM -|bn
21|\u{200f}3\u{200f}/2\u{200f}/2024، 9:15 م -|ar
21|٣\u{200f}/٢\u{200f}/٢٠٢٤، ٩:١٥ م -|ar-EG
09|۲۰۲۴/۲/۳،\u{200f} ۹:۱۵ -|fa
21|۲۰۲۴/۲/۳،\u{200f} ۹:۱۵ ب.ظ. -|fa, half days
09|3.2.2024, 9:15 -|he
21|3.2.2024, 9:15 אחה״צ -|he, half days
21|[2/3/24, 9:15:03\u{202f}PM]|en-US
09|[03/02/2024, 09:15:03]|en-GB
09|[03.02.24, 09:15:03]|de
09|[2024-02-03, 09:15:03]|sv
21|[2024/2/3 下午9:15:03]|zh
21|[2024. 2. 3. 오후 9:15:03]|ko
21|[٣\u{200f}/٢\u{200f}/٢٠٢٤، ٩:١٥:٠٣ م]|ar
09|[3/2/2567 BE, 09:15:03]|th
21|[3/2/24, 9:15:03 p. m.]|es-MX";

#[test]
fn chats_have_their_times_however_a_phone_writes_dates() {
    let mut wrong = Vec::new();
    for line in MOMENTS.lines() {
        let [hour, date, locale] = *line.split('|').collect::<Vec<_>>() else { panic!("{line}") };
        // A later day tells the order of day and month where the first one leaves it open.
        let later = later_day(date);
        let text = format!("{date} Ada: x\n{date} Bo: hi: there\n{later} Ada: y\n");
        let scanned = scan_file("a chat.txt", text.as_bytes());
        let found = totals(&scanned);
        let day: jiff::Timestamp = "2024-02-03T00:00:00Z".parse().unwrap();
        let clock = found.2.map(|it| it - day.as_second());
        let hour: i64 = hour.parse().unwrap();
        let fits = clock.is_some_and(|it| (hour * 3600 + 900..hour * 3600 + 960).contains(&it));
        if platforms(&scanned) != ["whatsapp"] || (found.0, found.1) != (3, 0) || !fits {
            wrong.push(format!("{locale}: {date} {:?} {found:?}", platforms(&scanned)));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The same moment twenty days later.
fn later_day(date: &str) -> String {
    const THREES: [(char, char, char); 5] =
        [('3', '0', '2'), ('३', '०', '२'), ('৩', '০', '২'), ('٣', '٠', '٢'), ('۳', '۰', '۲')];
    let (at, (_, none, two)) = date
        .char_indices()
        .find_map(|(at, it)| Some((at, *THREES.iter().find(|row| row.0 == it)?)))
        .unwrap();
    let (before, rest) = date.split_at(at);
    format!("{}{two}{rest}", before.strip_suffix(none).unwrap_or(before))
}

/// Labels for who owns a thing, who that is, a name, how somebody reacted, and a page's title.
const LABELS: &str = "\
Owner|Username|Name|Reaction|Title of website page you visited
Eigenaar|Gebruikersnaam|Naam|Reactie|Titel van de bezochte webpagina
Eigentümer|Benutzername|Name|Reaktion|Titel der besuchten Webseite
Propriétaire|Nom d’utilisateur|Nom|Réaction|Titre de la page web consultée
Propietario|Nombre de usuario|Nombre|Reacción|Título de la página web que visitaste
Proprietário|Nome de usuário|Nome|Reação|Título da página que você visitou
所有者|ユーザーネーム|名前|リアクション|アクセスしたウェブページのタイトル
所有者|用户名|姓名|心情|你访问的网页标题
擁有者|用戶名稱|姓名|心情|你造訪的網頁標題";

#[test]
fn lists_of_labels_have_the_same_totals_in_every_language() {
    let mut expected = None;
    for language in LABELS.lines() {
        let words: Vec<&str> = language.split('|').collect();
        let [owner, user, name, reaction, title] = *words else { panic!("{language}") };
        let liked = format!(
            r#"[{{"timestamp":1704186000,"media":[],"fbid":"1","label_values":[{{"label":"URL","value":"https://www.instagram.com/p/1/","href":"https://www.instagram.com/p/1/"}},{{"title":"{owner}","dict":[{{"dict":[{{"label":"{user}","value":"ada"}},{{"label":"{name}","value":"Ada"}}],"title":""}}]}}]}}]"#
        );
        let page = format!(
            r#"[{{"timestamp":1704186100,"media":[],"fbid":"2","label_values":[{{"label":"{title}","value":"t"}},{{"label":"URL","value":"https://example.com/"}}]}}]"#
        );
        let reactions = format!(
            r#"[{{"timestamp":1704186200,"media":[],"fbid":"3","label_values":[{{"label":"{reaction}","value":"x"}},{{"label":"{name}","value":"Ada"}},{{"label":"URL","value":"https://www.facebook.com/1"}}]}}]"#
        );
        let scanned = scan_zip(&[
            ("your_instagram_activity/likes/liked_posts.json", liked.as_bytes()),
            ("logged_information/link_history/link_history.json", page.as_bytes()),
            (
                "your_facebook_activity/comments_and_reactions/likes_and_reactions.json",
                reactions.as_bytes(),
            ),
        ]);
        let found = (platforms(&scanned), totals(&scanned));
        assert_eq!((found.1.0, found.1.1), (3, 0), "{language}");
        assert_eq!(*expected.get_or_insert_with(|| found.clone()), found, "{language}");
    }
}
