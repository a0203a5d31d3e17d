//! Each text, parsed alone, says what it says among all of its language.

use std::path::Path;

use dossier::i18n::{Lang, Texts};
use fluent_bundle::{FluentBundle, FluentResource};

/// All texts of a language, parsed as the files that they are.
fn whole(lang: Lang) -> (FluentBundle<FluentResource>, Vec<String>) {
    let mut bundle = FluentBundle::new(vec![lang.tag().parse().unwrap()]);
    bundle.set_use_isolating(false);
    let mut ids = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n").join(lang.tag());
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let starts = text.lines().filter(|it| it.starts_with(|it: char| it.is_ascii_lowercase()));
        ids.extend(starts.filter_map(|it| Some(it.split_once(" =")?.0.to_owned())));
        bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
    }
    (bundle, ids)
}

#[test]
fn a_text_parsed_alone_says_the_same() {
    for lang in Lang::ALL {
        let (bundle, ids) = whole(lang);
        assert!(ids.len() > 1_000, "{lang:?}: {}", ids.len());
        let texts = Texts::new(lang);
        for (number, id) in ids.into_iter().enumerate() {
            let message = bundle.get_message(&id).unwrap();
            let attributes = message.attributes();
            let mut parts: Vec<_> =
                attributes.map(|it| (format!("{id}.{}", it.id()), it.value())).collect();
            parts.extend(message.value().map(|it| (id.clone(), it)));
            for (name, pattern) in parts {
                let wanted = bundle.format_pattern(pattern, None, &mut Vec::new());
                assert_eq!(texts.get(&name), wanted, "{lang:?} {name}");
            }
            // Many of these refer to others, which nobody asked for before; finding all is slow here.
            if id.starts_with("howto-") && number.is_multiple_of(8) {
                let wanted = message
                    .value()
                    .map(|it| bundle.format_pattern(it, None, &mut Vec::new()).into_owned());
                assert_eq!(Texts::new(lang).find_plain(&id), wanted, "{lang:?} {id}");
            }
        }
    }
}
