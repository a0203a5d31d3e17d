//! Text in the encodings of single countries.

use dossier::read::Decoded;

/// What comes out of these bytes.
fn decoded(bytes: &[u8]) -> String {
    let mut input = bytes;
    let mut text = String::new();
    std::io::Read::read_to_string(&mut Decoded::new(&mut input, true).unwrap(), &mut text).unwrap();
    text
}

#[test]
fn text_of_each_country_is_read_without_being_told() {
    let table = [
        ("gb18030", "日期,视频链接,评论内容\n2024-01-01,一个链接,这个视频很好看\n"),
        ("big5", "日期,影片連結,留言內容\n2024-01-01,一個連結,這部影片很好看\n"),
        ("shift_jis", "日付,動画のリンク,コメント\n2024-01-01,リンク,とても面白い動画でした\n"),
        ("euc-kr", "날짜,동영상 링크,댓글 내용\n2024-01-01,링크,이 동영상은 정말 재미있어요\n"),
        ("windows-1251", "Дата,Сообщение\n2024-01-01,Привет, как твои дела сегодня?\n"),
        ("windows-1250", "Datum,Zpráva\n2024-01-01,Příliš žluťoučký kůň úpěl ďábelské ódy\n"),
        ("windows-1250", "Data,Wiadomość\n2024-01-01,Zażółć gęślą jaźń, proszę\n"),
        ("windows-1252", "Datum;Nachricht\n2024-01-01;Schöne Grüße aus Köln, später mehr\n"),
        (
            "windows-1252",
            "Date;Message\n2024-01-01;L’été dernier, ça a été très agréable, à bientôt\n",
        ),
        ("windows-1252", "Fecha;Mensaje\n2024-01-01;Mañana será otro día, ¿cómo estás?\n"),
        ("windows-1253", "Ημερομηνία,Μήνυμα\n2024-01-01,Καλημέρα, τι κάνεις σήμερα;\n"),
        (
            "windows-1254",
            "Tarih,Mesaj\n2024-01-01,Günaydın, bugün nasılsın? Şimdi çıkıyorum, görüşürüz\n",
        ),
        ("windows-1255", "תאריך,הודעה\n2024-01-01,שלום, מה שלומך היום?\n"),
        ("windows-1256", "التاريخ,الرسالة\n2024-01-01,مرحبا كيف حالك اليوم\n"),
    ];
    for (label, text) in table {
        let coder = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
        let (bytes, _, lacking) = coder.encode(text);
        assert!(!lacking, "{label} has all these letters");
        assert_eq!(decoded(&bytes), text, "{label}");
    }
}

#[test]
fn one_letter_is_enough_where_most_is_plain() {
    let text = format!("{}café\n", "Date;Message;Name\n".repeat(500));
    assert_eq!(decoded(&encoding_rs::WINDOWS_1252.encode(&text).0), text);
}
