//! Looks into a finished PDF: its text, its metadata and its tag tree.

use lopdf::{Dictionary, Document, Object};

/// Number of pages.
pub(crate) fn pages(pdf: &[u8]) -> usize {
    open(pdf).get_pages().len()
}

fn open(pdf: &[u8]) -> Document {
    Document::load_mem(pdf).unwrap()
}

/// The text of all pages, white space made even.
pub(crate) fn text(pdf: &[u8]) -> String {
    let document = open(pdf);
    let numbers: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = document.extract_text(&numbers).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of each page.
pub(crate) fn page_texts(pdf: &[u8]) -> Vec<String> {
    let document = open(pdf);
    let pages = document.get_pages();
    pages.keys().map(|it| document.extract_text(&[*it]).unwrap()).collect()
}

/// The strings of the document's information dictionary.
pub(crate) fn strings_of_info(pdf: &[u8]) -> Vec<String> {
    let document = open(pdf);
    let info = document.trailer.get_deref(b"Info", &document).unwrap().as_dict().unwrap();
    info.iter().filter_map(|it| lopdf::decode_text_string(it.1).ok()).collect()
}

/// Whether the file says that it is PDF/UA-1, and is marked and tagged.
pub(crate) fn is_accessible(pdf: &[u8]) -> bool {
    let document = open(pdf);
    let catalog = document.catalog().unwrap();
    let marked = catalog
        .get_deref(b"MarkInfo", &document)
        .and_then(Object::as_dict)
        .and_then(|it| it.get(b"Marked"))
        .and_then(Object::as_bool);
    let tagged = catalog.has(b"StructTreeRoot");
    marked.is_ok_and(|it| it) && tagged && metadata(pdf).contains("pdfuaid:part")
}

/// Whether the file says that it is PDF/A-3a, to be kept for long.
pub(crate) fn is_archival(pdf: &[u8]) -> bool {
    let metadata = metadata(pdf);
    let says = |name: &str, value: &str| {
        let after = metadata.split(name).nth(1).unwrap_or_default();
        after.trim_start_matches(['>', '=', '"', '\'']).starts_with(value)
    };
    says("pdfaid:part", "3") && says("pdfaid:conformance", "A")
}

/// What the file says about itself to programs.
pub(crate) fn metadata(pdf: &[u8]) -> String {
    let document = open(pdf);
    let catalog = document.catalog().unwrap();
    let metadata = catalog.get_deref(b"Metadata", &document).unwrap().as_stream().unwrap();
    String::from_utf8_lossy(&metadata.get_plain_content().unwrap()).into_owned()
}

/// A node of the tag tree.
#[derive(Debug, Default)]
pub(crate) struct Tag {
    kind: String,
    /// Words for those who do not see it.
    pub(crate) alt: Option<String>,
    kids: Vec<Self>,
}

impl Tag {
    /// All nodes of a kind, in reading order.
    pub(crate) fn all(&self, kind: &str) -> Vec<&Self> {
        let mut out = Vec::new();
        if self.kind == kind {
            out.push(self);
        }
        out.extend(self.kids.iter().flat_map(|it| it.all(kind)));
        out
    }

    /// Levels of the headings, in reading order.
    pub(crate) fn headings(&self) -> Vec<u8> {
        let own = self.kind.strip_prefix('H').and_then(|it| it.parse().ok());
        own.into_iter().chain(self.kids.iter().flat_map(Self::headings)).collect()
    }
}

/// The tag tree.
pub(crate) fn tags(pdf: &[u8]) -> Tag {
    let document = open(pdf);
    let root = document.catalog().unwrap().get_deref(b"StructTreeRoot", &document).unwrap();
    tag(root.as_dict().unwrap(), &document)
}

fn tag(node: &Dictionary, document: &Document) -> Tag {
    let kind = node.get(b"S").and_then(Object::as_name).unwrap_or_default();
    let alt = node.get_deref(b"Alt", document).ok();
    Tag {
        kind: String::from_utf8_lossy(kind).into_owned(),
        alt: alt.and_then(|it| lopdf::decode_text_string(it).ok()),
        kids: match node.get_deref(b"K", document) {
            Ok(Object::Array(kids)) => kids.iter().filter_map(|it| kid(it, document)).collect(),
            Ok(other) => kid(other, document).into_iter().collect(),
            Err(_) => Vec::new(),
        },
    }
}

fn kid(object: &Object, document: &Document) -> Option<Tag> {
    let node = document.dereference(object).ok()?.1.as_dict().ok()?;
    node.has(b"S").then(|| tag(node, document))
}

/// The languages that parts of the file are marked with.
pub(crate) fn languages(pdf: &[u8]) -> Vec<String> {
    let document = open(pdf);
    let dictionaries = document.objects.values().filter_map(|it| it.as_dict().ok());
    let marks = dictionaries.filter_map(|it| it.get(b"Lang").ok());
    marks.filter_map(|it| lopdf::decode_text_string(it).ok()).collect()
}

/// All bytes of the file with every stream unpacked.
pub(crate) fn uncompressed(pdf: &[u8]) -> Vec<u8> {
    let mut document = open(pdf);
    document.decompress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}
