//! What stands in a row: payments with way, amount and payee, facts with their names, and no record
//! for a file that says that there is nothing.

use dossier::findings::{Filter, Order, RecordRow};
use dossier::reader::Place;
use dossier::reader::frame::ScanOptions;
use dossier::taxonomy::{Kind, Origin};

use crate::fixture::Folder;
use crate::scan::scan_as;

fn rows(files: &[(&str, &str)]) -> Vec<RecordRow> {
    let folder = Folder::new("told");
    for (name, text) in files {
        let path = folder.join("export").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let mut it = scan_as(&[folder.join("export")], Place::Thread, ScanOptions::default());
    it.rows(Filter::default(), Order::FileOrder)
}

#[test]
fn a_payment_says_its_way_its_amount_and_who_got_it() {
    let bill = "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n\
        2024-03-28 12:45:27,商户消费,示例店,\"/\",支出,¥28.16,零钱通,支付成功,42,10,\"/\"\n\
        2024-03-27 10:10:11,微信红包,\"/\",\"/\",/,0.35,/,已存入零钱,43,/,\"/\"\n";
    let rows = rows(&[("微信支付账单(20240301-20240331).csv", bill)]);
    let titles: Vec<&str> = rows.iter().map(|it| it.title.inner()).collect();
    assert_eq!(titles, ["支出 · ¥28.16 · 示例店", "0.35 元"]);
    assert!(rows.iter().all(|it| !it.detail.inner().contains(" / ") && it.detail.inner() != "/"));
}

#[test]
fn a_fact_has_the_name_of_its_field_its_own_kind_and_its_own_origin() {
    let about = r#"{"profile_user":[{"title":"User Information","media_map_data":{},"string_map_data":{
      "Email":{"href":"","value":"a@example.com","timestamp":0},
      "Phone Number":{"href":"","value":"","timestamp":0},
      "Private Account":{"href":"","value":"False","timestamp":0},
      "Last Login":{"href":"","value":"","timestamp":1655058962}}}]}"#;
    let likes = r#"{"likes_media_likes":[{"title":"b","string_list_data":[{"href":"https://example.com/p/1/","value":"x","timestamp":1655058962}]}]}"#;
    let nothing = "You have no data in this section";
    let rows = rows(&[
        ("personal_information/personal_information/personal_information.json", about),
        ("your_instagram_activity/likes/liked_posts.json", likes),
        ("ads_information/no-data.txt", nothing),
    ]);
    let fact = |name: &str| {
        let mut found = rows.iter().filter(|it| it.title_field.inner() == name);
        let it = found.next().unwrap_or_else(|| panic!("{name} in {rows:#?}"));
        assert!(it.is_fact, "{it:#?}");
        (it.kind, it.origin, it.title.inner(), it.time.map(|it| it.secs))
    };
    assert_eq!(fact("Email"), (Kind::AboutContact, Origin::Told, "a@example.com", None));
    assert_eq!(fact("Private Account"), (Kind::AboutProfile, Origin::Told, "False", None));
    let login = (Kind::DeviceSignIns, Origin::Recorded, "", Some(1_655_058_962));
    assert_eq!(fact("Last Login"), login);
    assert!(!rows.iter().any(|it| it.title_field.inner() == "Phone Number"));
    assert!(!rows.iter().any(|it| it.title.inner().contains("no data")));
}

#[test]
fn what_others_wrote_in_snapchat_is_told_by_others() {
    let chats = r#"{"anna":[
      {"From":"anna","Media Type":"TEXT","Created":"2024-05-01 10:00:00 UTC","Content":"hi","Conversation Title":null,"IsSender":false,"IsSaved":true},
      {"From":"me","Media Type":"TEXT","Created":"2024-05-01 10:01:00 UTC","Content":"hello","Conversation Title":null,"IsSender":true,"IsSaved":true}]}"#;
    let rows = rows(&[("json/chat_history.json", chats)]);
    let found: Vec<_> = rows.iter().map(|it| (it.title.inner(), it.kind, it.origin)).collect();
    let kind = Kind::MessagesPrivate;
    assert_eq!(found, [("hi", kind, Origin::Others), ("hello", kind, Origin::Told)]);
}
