//! The PDF: whatever stands in a name, it can be made, and says the name and nothing else.

use dossier::findings::Source;
use dossier::i18n::{Lang, Texts};
use dossier::insight::Results;
use dossier::report::{self, Choices};
use dossier::text::Untrusted;

/// A summary of a file with any name.
pub fn pdf_text(data: &[u8]) {
    let name = String::from_utf8_lossy(&data[..data.len().min(200)]).into_owned();
    let mut results = Results::default();
    let source = Source { name: Untrusted::new(name.as_str()), size_bytes: 1, sha256: None };
    results.findings.sources.push(source);
    let texts = Texts::new(Lang::En);
    let made = report::pdf(&results, &[], &Choices::default(), &texts, &|| false);
    let made = made.expect("a summary can always be made");
    for word in [b"/URI".as_slice(), b"/JavaScript", b"/Launch", b"/EmbeddedFile"] {
        assert!(memchr::memmem::find(&made.bytes, word).is_none(), "a PDF that does something");
    }
    let plain = name.chars().all(|it| it.is_ascii_alphanumeric()) && (4..24).contains(&name.len());
    if plain {
        let wanted = std::iter::once(name).collect();
        let found = report::find_hidden(&made.bytes, &wanted).expect("it can be read back");
        assert_eq!(found, 1, "a name that was put in cannot be read");
    }
}
