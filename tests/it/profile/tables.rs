//! The tables of firms, apps and devices.

use std::collections::BTreeSet;

use dossier::profile::{JOBS, apps, device_name, devices, firms};

#[test]
fn the_longest_known_web_name_tells_the_firm() {
    let cases = [
        ("gdt.qq.com", Some(("Tencent", "ads"))),
        ("mp.weixin.qq.com", Some(("Tencent", "own"))),
        ("API2-19-h2.MUSICAL.LY.", Some(("TikTok", "own"))),
        ("d1.cloudfront.net", Some(("Amazon", "cloud"))),
        ("graph.facebook.com", Some(("Meta", "login"))),
        ("notqq.com", None),
        ("com", None),
        ("", None),
        ("203.0.113.20", None),
    ];
    for (domain, expected) in cases {
        assert_eq!(firms().lookup(domain), expected, "{domain}");
    }
    for (domain, expected) in [
        ("a.b.Example.co.uk", "Example.co.uk"),
        ("d1.CloudFront.net", "CloudFront.net"),
        ("mp.weixin.qq.com", "qq.com"),
        ("203.0.113.20", "203.0.113.20"),
        ("2001:db8::17", "2001:db8::17"),
        ("localhost", "localhost"),
        ("例子.公司.cn", "例子.公司.cn"),
        ("", ""),
    ] {
        assert_eq!(firms().registrable(domain), expected);
    }
}

#[test]
fn no_web_name_stands_twice_in_the_table_of_firms() {
    let mut seen = BTreeSet::new();
    for firm in firms().all() {
        for (job, domains) in &firm.jobs {
            assert!(JOBS.contains(&job.as_str()), "{job} of {}", firm.name);
            for domain in domains {
                assert!(seen.insert(domain.as_str()), "{domain}");
                assert_eq!(firms().lookup(domain), Some((firm.name.as_str(), job.as_str())));
            }
        }
    }
    assert!(seen.len() > 150, "{}", seen.len());
}

#[test]
fn ids_of_apps_and_phones_have_names_or_none() {
    assert_eq!(apps().name("com.tencent.xin"), Some("WeChat"));
    assert_eq!(apps().name("5Q4J53EFRC.com.taobao.taobao4iphone"), Some("Taobao"));
    assert_eq!(apps().name("com.example.unknown"), None);
    assert_eq!(apps().name(""), None);
    assert_eq!(devices().name("iPhone13,2"), Some("iPhone 12"));
    assert_eq!(devices().name("iPhone99,1"), None);
    for said in ["iPhone13,2", "iPhone 12", "Apple iPhone 12", "App 1.2 (iPhone13,2; iOS 17)"] {
        assert_eq!(devices().said(said), Some("iPhone 12"), "{said}");
    }
    for said in ["", "iPhone", "Linux; Android 14", "iPhone 12 of somebody"] {
        assert_eq!(devices().said(said), None, "{said}");
    }
    assert!(apps().len() > 80 && devices().len() > 35);
}

#[test]
fn devices_are_known_however_they_are_written() {
    for (said, name) in [
        ("iPhone14,5", "iPhone 13"),
        ("SM-S911B", "Samsung Galaxy S23"),
        ("samsung SM-S911B", "Samsung Galaxy S23"),
        ("Samsung Galaxy S23", "Samsung Galaxy S23"),
        ("galaxy s23", "Samsung Galaxy S23"),
        ("Linux; Android 14; SM-S911B Build/UP1A", "Samsung Galaxy S23"),
        ("Google Pixel 7", "Google Pixel 7"),
        ("Pixel 8", "Google Pixel 8"),
        ("shiba", "Google Pixel 8"),
        ("Android (34/14; 420dpi; Google/google; Pixel 8; shiba; shiba; en_US)", "Google Pixel 8"),
    ] {
        assert_eq!(device_name(said), Some(name), "{said}");
    }
    let nothing = ["", "Android", "Linux; Android 14", "Windows NT 10.0; Win64; x64", "PC", "SM-"];
    // A phone may be called so by whom it belongs to.
    for said in nothing.into_iter().chain(["2024", "Shiba", "felix"]) {
        assert_eq!(device_name(said), None, "{said}");
    }
}
