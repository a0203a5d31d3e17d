//! The same export in another language gives the same totals: names of folders and files, labels,
//! headers and dates are translated, keys and numbers are not.

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
    (it.records, it.undated, it.first_secs, it.last_secs, by_category)
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
Hareketlerin/İzleme Geçmişi|Beğeniler ve Favoriler/Beğeni Listesi|Hareketlerin/Aramalar|Hareketlerin/Giriş Geçmişi|Profil ve Ayarlar/Takipçi|Profil ve Ayarlar/Takip edilen|Direkt Mesajlar/Direkt Mesajlar|Yorumlar/Yorumlar|Tarih|Bağlantı|Arama Terimi|Kullanıcı adı|Yorum";

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
        ("2024년 1월 13일 오전 10:15, Ada : x\n2024년 1월 13일 오후 10:16, Bo : y\n", 2),
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
