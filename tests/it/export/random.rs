//! Any archive, however it is written, gives the same entries; any bytes give an exact ledger.

use std::io::{Cursor, Read as _, Write as _};

use ::zip::write::SimpleFileOptions;
use dossier::export::read_everything;
use proptest::prelude::*;

use super::build::{Item, Zip, deflated, item, zip};
use super::{assert_exact, contents, open};

fn any_items() -> impl Strategy<Value = Vec<(String, Vec<u8>, bool)>> {
    let name = "[a-z]{1,8}(/[a-zäß微]{1,6}){0,3}\\.(json|txt)";
    let data = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..300),
        "[a-c]{0,40}".prop_map(|it| it.repeat(90).into_bytes()),
    ];
    proptest::collection::vec((name, data, any::<bool>()), 0..12)
}

fn built(items: &[(String, Vec<u8>, bool)]) -> Zip {
    zip(&items
        .iter()
        .map(|(name, data, pack)| if *pack { deflated(name, data) } else { item(name, data) })
        .collect::<Vec<Item>>())
}

fn expected(items: &[(String, Vec<u8>, bool)]) -> Vec<String> {
    let line = |(name, data, _): &(String, Vec<u8>, bool)| {
        format!("{name}: {}", String::from_utf8_lossy(data))
    };
    items.iter().map(line).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn wrapping_does_not_matter(
        items in any_items(),
        prefix in proptest::collection::vec(any::<u8>(), 0..200),
        comment in proptest::collection::vec(any::<u8>(), 0..200),
        zip64 in any::<bool>(),
        count in proptest::option::of(any::<u16>()),
    ) {
        prop_assume!(!items.is_empty());
        let plain = built(&items);
        prop_assert_eq!(contents(&mut open(&plain.build())), expected(&items));
        let wrapped = Zip { prefix, comment, count, zip64, ..plain };
        prop_assert_eq!(contents(&mut open(&wrapped.build())), expected(&items));
    }

    #[test]
    fn a_library_reads_the_same(items in any_items()) {
        let mut seen = std::collections::BTreeSet::new();
        let items: Vec<_> = items.into_iter().filter(|it| seen.insert(it.0.clone())).collect();
        let mut writer = ::zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, data, pack) in &items {
            let method = if *pack { ::zip::CompressionMethod::Deflated } else { ::zip::CompressionMethod::Stored };
            writer.start_file(name, SimpleFileOptions::default().compression_method(method)).unwrap();
            writer.write_all(data).unwrap();
        }
        let bytes = writer.finish().unwrap().into_inner();
        prop_assert_eq!(contents(&mut open(&bytes)), expected(&items));
        let mut library = ::zip::ZipArchive::new(Cursor::new(built(&items).build())).unwrap();
        prop_assert_eq!(library.len(), items.len());
        for (at, (name, data, _)) in items.iter().enumerate() {
            let mut file = library.by_index(at).unwrap();
            let mut content = vec![0; data.len()];
            file.read_exact(&mut content).unwrap();
            prop_assert_eq!(&content, data);
            let stored_name = file.name().unwrap();
            prop_assert_eq!(stored_name.as_ref(), name.as_str());
        }
    }

    #[test]
    fn flipped_bytes_never_break_the_ledger(
        items in any_items(),
        flips in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..12),
        cut in proptest::option::of(any::<proptest::sample::Index>()),
        zip64 in any::<bool>(),
    ) {
        let mut bytes = Zip { zip64, ..built(&items) }.build();
        for (at, value) in flips {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        assert_exact(&read_everything(&bytes));
    }

    #[test]
    fn flipped_directories_never_break_the_ledger(
        items in any_items(),
        flips in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = built(&items).build();
        let start = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap_or(0);
        for (at, value) in flips {
            let at = start + at.index(bytes.len() - start);
            bytes[at] = value;
        }
        assert_exact(&read_everything(&bytes));
    }

    #[test]
    fn noise_never_breaks_the_ledger(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
        assert_exact(&read_everything(&bytes));
        assert_exact(&read_everything(&[b"PK\x03\x04".as_slice(), &bytes].concat()));
    }
}
