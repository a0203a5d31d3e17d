//! What is open and never closed, or longer than what is kept, costs little and is told.

use std::ops::ControlFlow;

use dossier::findings::ProblemKind;
use dossier::read::{Format, Outcome, read};
use dossier::record::{Container, Leaf, Sink};

/// Takes all texts.
#[derive(Default)]
struct Texts(String);

impl Sink for Texts {
    fn document(&mut self, _: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn open(&mut self, _: Container, _: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn key(&mut self, _: &[u8], _: bool, _: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()> {
        self.0.push_str(&String::from_utf8_lossy(leaf.raw));
        self.0.push('\n');
        ControlFlow::Continue(())
    }
    fn close(&mut self, _: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn skipped(&mut self, _: u64) {}
}

fn of(format: Format, text: &str) -> (String, Outcome) {
    let mut sink = Texts::default();
    let outcome = read(format, &mut text.as_bytes(), &mut sink).unwrap();
    (sink.0, outcome)
}

fn told(outcome: &Outcome) -> Vec<ProblemKind> {
    outcome.faults.iter().map(|it| it.kind).collect()
}

#[test]
fn a_quote_in_a_tag_that_is_never_closed_does_not_swallow_the_page() {
    for open in ["<p title=\"x>", "<p title='x>"] {
        let page = format!("<html><body><p>First</p>{open}Hello there</p><p>More text</p></body>");
        let (texts, outcome) = of(Format::Page, &page);
        for text in ["First", "Hello there", "More text"] {
            assert!(texts.contains(text), "{open}: {texts}");
        }
        assert_eq!(told(&outcome), [ProblemKind::Malformed], "{open}");
    }
}

#[test]
fn a_page_that_ends_inside_of_a_comment_says_so() {
    let open = "<html><body><p>First</p><!-- open <p>Second</p>";
    let (texts, outcome) = of(Format::Page, open);
    assert!(texts.contains("First"));
    assert_eq!(told(&outcome), [ProblemKind::Truncated]);
    for end in ["<!-- closed -->", "<!-- closed --><p>Second</p>", "<p title=\"x", "<p class"] {
        let (texts, outcome) = of(Format::Page, &format!("<html><body><p>First</p>{end}"));
        assert!(texts.contains("First") && told(&outcome).is_empty(), "{end}");
    }
}

#[test]
fn what_is_opened_in_a_page_and_never_closed_swallows_nothing_in_silence() {
    let (texts, outcome) =
        of(Format::Page, "<html><head><title>Chat<body><p>First</p><p>Second</p>");
    assert!(texts.contains("First") && texts.contains("Second"), "{texts}");
    assert!(told(&outcome).is_empty());
    for open in ["<script>", "<style>", "<SCRIPT async>"] {
        let more = "<p>Second</p>".repeat(100);
        let page = format!("<html><body><p>First</p>{open}{more}");
        let (texts, outcome) = of(Format::Page, &page);
        assert!(texts.contains("First"), "{texts}");
        assert_eq!(told(&outcome), [ProblemKind::Truncated], "{open}");
    }
}

#[test]
fn a_page_that_only_a_browser_could_show_says_so() {
    let script = "var data = [1,2,3];".repeat(100);
    let page = format!("<html><head><script>{script}</script></head><body><div></div></body>");
    assert_eq!(told(&of(Format::Page, &page).1), [ProblemKind::Format]);
    let shown = page.replace("<div></div>", "<p>Hello</p>");
    assert!(told(&of(Format::Page, &shown).1).is_empty());
    let small = page.replace(&script, "var x = 1;");
    assert!(told(&of(Format::Page, &small).1).is_empty());
}

#[test]
fn a_line_of_a_card_that_ends_before_its_value_is_told() {
    let long = "TYPE=home;".repeat(10_000);
    let card = format!("BEGIN:VCARD\nFN:Anna\nTEL;{long}X=1:+12025550100\nEND:VCARD\n");
    let (texts, outcome) = of(Format::Cards, &card);
    assert!(texts.contains("Anna"), "{texts}");
    assert_eq!(told(&outcome), [ProblemKind::TooLarge]);
}

#[test]
fn a_quote_that_is_never_closed_costs_its_row_alone_however_long_it_is() {
    for length in [10_000, 100_000, 1_000_000, 5_000_000] {
        let rows = (0..40).map(|it| format!("2024-01-02,row {it}")).collect::<Vec<_>>().join("\n");
        let table = format!("date,text\n2024-01-01,\"{}\n{rows}", "x".repeat(length));
        let (texts, outcome) = of(Format::Csv { delimiter: b',' }, &table);
        for row in 0..40 {
            assert!(texts.contains(&format!("\nrow {row}\n")), "row {row} behind {length}");
        }
        assert!(told(&outcome).contains(&ProblemKind::Malformed), "{length}");
    }
}

#[test]
fn a_picture_inside_of_a_tag_is_no_text() {
    let picture = "QUJD".repeat(50_000);
    let page = format!(
        "<html><body><p>First</p><img alt=\"a\" src=\"data:image/png;base64,{picture}\"><p>Second</p>"
    );
    let (texts, outcome) = of(Format::Page, &page);
    assert!(texts.contains("First") && texts.contains("Second"), "{texts}");
    assert!(texts.len() < 20_000, "{} bytes of text", texts.len());
    assert!(told(&outcome).is_empty());
}

#[test]
fn a_long_note_of_a_contact_is_kept_as_far_as_texts_are() {
    let note = "a long note ".repeat(3000);
    let folded = note.as_bytes().chunks(60).map(|it| String::from_utf8_lossy(it).into_owned());
    let folded = folded.collect::<Vec<_>>().join("\r\n ");
    for (note, end) in [(note.as_str(), "END:VCARD\r\n"), (&folded, "END:VCARD\r\n"), (&folded, "")]
    {
        let card = format!("BEGIN:VCARD\r\nFN:Anna\r\nNOTE:{note}\r\n{end}");
        let (texts, outcome) = of(Format::Cards, &card);
        assert!(texts.contains("Anna") && texts.contains("a long note"), "{} bytes", texts.len());
        assert_eq!(told(&outcome), [ProblemKind::TooLarge]);
    }
    // What stands beside the records is not kept, and so it is not lost.
    let beside = format!("BEGIN:VCALENDAR\r\nSUMMARY:{note}\r\nEND:VCALENDAR\r\n");
    assert!(told(&of(Format::Cards, &beside).1).is_empty());
    let photo = format!(
        "BEGIN:VCARD\r\nFN:Anna\r\nPHOTO;ENCODING=b:{}\r\nEND:VCARD\r\n",
        "QUJD".repeat(9000)
    );
    let (texts, outcome) = of(Format::Cards, &photo);
    assert!(texts.len() < 1000 && told(&outcome).is_empty());
}

#[test]
fn a_row_of_millions_of_cells_is_bounded_and_told() {
    let names: Vec<String> = (0..200_000).map(|it| format!("c{it}")).collect();
    let names = names.join(",");
    let table = format!("{names}\n{}\n1,2\n", "1,".repeat(200_000));
    let (texts, outcome) = of(Format::Csv { delimiter: b',' }, &table);
    assert!(texts.lines().count() >= 100_000);
    assert!(texts.lines().count() < 150_000);
    assert!(told(&outcome).contains(&ProblemKind::TooLarge));
}

#[test]
fn lists_deeper_than_is_read_are_told() {
    let deep = format!("<?xml version=\"1.0\"?>{}text{}", "<a>".repeat(3000), "</a>".repeat(3000));
    let (_, outcome) = of(Format::Markup, &deep);
    assert_eq!(told(&outcome), [ProblemKind::TooDeep]);
}

#[test]
fn entities_of_a_document_are_never_resolved() {
    let start = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">\
                 <!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY % p SYSTEM \"http://x/\">]>";
    let list =
        "<list><item><t>&x;&b;%p;</t><n>1</n></item><item><t>&amp;</t><n>2</n></item></list>";
    for format in [Format::Markup, Format::Page] {
        let (texts, _) = of(format, &format!("{start}{list}"));
        assert!(!texts.contains("root:") && !texts.contains("lol"), "{texts}");
        assert!(texts.contains("&x;&b;%p;") && texts.contains('2'), "{texts}");
    }
}
