//! What a summary encloses for programs: our file in a PDF, and in the head of a web page.

use lopdf::{Dictionary, Document, Object};

use super::check::{FILE_NAME, META_NAME};

/// How much it may unpack to, in bytes.
const UNPACKED_MAX: usize = 16 << 20;

/// Our file among those attached to a PDF.
pub(super) fn attached(pdf: &[u8]) -> Option<Vec<u8>> {
    let document = Document::load_mem(pdf).ok()?;
    let of = |it: &Object| document.dereference(it).ok().map(|it| it.1.clone());
    let member = |it: &Dictionary, key: &[u8]| it.get(key).ok().and_then(of);
    let specs = document.objects.values().filter_map(|it| it.as_dict().ok());
    for spec in specs.filter(|it| it.has(b"EF")) {
        let name = spec.get(b"UF").or_else(|_| spec.get(b"F")).ok();
        let name = name.and_then(|it| lopdf::decode_text_string(it).ok());
        if name.as_deref() != Some(FILE_NAME) {
            continue;
        }
        let files = member(spec, b"EF")?;
        let file = member(files.as_dict().ok()?, b"F")?;
        let stream = file.as_stream().ok()?;
        return stream.get_plain_content_with_limit(UNPACKED_MAX).ok();
    }
    None
}

/// The same in the head of a web page.
pub(super) fn from_page(page: &str) -> Option<String> {
    let (_, rest) = page.split_once(&format!("<meta name=\"{META_NAME}\" content=\""))?;
    let (text, _) = rest.split_once('"')?;
    let text = text.replace("&quot;", "\"").replace("&#39;", "'");
    Some(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}
