//! Names the program that a PDF was made with, which the page engine has no word for.
//!
//! It is added as PDF is meant to be changed: what was written stays as it is, and the two objects
//! that say it are written once more at the end.

use memchr::memmem;

/// The bytes with the producer in both places where readers look; as they are where those places
/// are not as the page engine writes them.
pub(super) fn with_producer(mut bytes: Vec<u8>, producer: &str) -> Vec<u8> {
    let Some(added) = update(&bytes, producer) else { return bytes };
    bytes.extend(added);
    bytes
}

fn update(bytes: &[u8], producer: &str) -> Option<Vec<u8>> {
    let from = memmem::rfind(bytes, b"trailer")?;
    let end = std::str::from_utf8(bytes.get(from..)?).ok()?;
    let trailer = end.split("<<").nth(1)?.split(">>").next()?;
    let before: usize = end.split("startxref").nth(1)?.split_whitespace().next()?.parse().ok()?;
    let info = trailer.split("/Info ").nth(1)?.split(' ').next()?.parse().ok()?;
    let info = Object::numbered(bytes, info)?;
    let facts = info.body.strip_suffix(b">>")?;
    let new_info = [facts, b"/Producer(", producer.as_bytes(), b")>>"].concat();

    let metadata = Object::around(bytes, memmem::rfind(bytes, b"<?xpacket begin")?)?;
    let tool = b"</xmp:CreatorTool>";
    let at = memmem::find(metadata.body, tool)? + tool.len();
    let (head, tail) = metadata.body.split_at_checked(at)?;
    let told = format!("<pdf:Producer>{producer}</pdf:Producer>");
    let length = between(metadata.body, b"/Length ")?;
    let longer = (length.parse::<usize>().ok()? + told.len()).to_string();
    let old = format!("/Length {length}");
    let head = replaced(head, old.as_bytes(), format!("/Length {longer}").as_bytes())?;
    let new_metadata = [&*head, told.as_bytes(), tail].concat();

    let mut out = b"\n".to_vec();
    let mut table = String::from("xref\n");
    for (number, body) in [(info.number, new_info), (metadata.number, new_metadata)] {
        let offset = bytes.len() + out.len();
        table = format!("{table}{number} 1\n{offset:010} 00000 n \n");
        out.extend([format!("{number} 0 obj\n").as_bytes(), &body, b"\nendobj\n"].concat());
    }
    let start = bytes.len() + out.len();
    out.extend(table.as_bytes());
    let trailer = format!("trailer\n<<{trailer}/Prev {before}>>\nstartxref\n{start}\n%%EOF");
    out.extend(trailer.as_bytes());
    Some(out)
}

/// An object of the file.
struct Object<'a> {
    number: u32,
    body: &'a [u8],
}

impl<'a> Object<'a> {
    fn numbered(bytes: &'a [u8], number: u32) -> Option<Self> {
        let head = format!("\n{number} 0 obj\n");
        let from = memmem::rfind(bytes, head.as_bytes())? + head.len();
        Self::ending(bytes, from, number)
    }

    /// The one that this place is in.
    fn around(bytes: &'a [u8], place: usize) -> Option<Self> {
        let head = b" 0 obj\n";
        let at = memmem::rfind(bytes.get(..place)?, head)?;
        let digits = bytes.get(..at)?.rsplit(|it| *it == b'\n').next()?;
        let number = std::str::from_utf8(digits).ok()?.parse().ok()?;
        Self::ending(bytes, at + head.len(), number)
    }

    fn ending(bytes: &'a [u8], from: usize, number: u32) -> Option<Self> {
        let rest = bytes.get(from..)?;
        let end = memmem::find(rest, b"\nendobj")?;
        Some(Self { number, body: rest.get(..end)? })
    }
}

/// The digits after a mark.
fn between<'a>(bytes: &'a [u8], mark: &[u8]) -> Option<&'a str> {
    let from = memmem::find(bytes, mark)? + mark.len();
    let rest = bytes.get(from..)?;
    let end = rest.iter().position(|it| !it.is_ascii_digit())?;
    std::str::from_utf8(rest.get(..end)?).ok()
}

fn replaced(bytes: &[u8], old: &[u8], new: &[u8]) -> Option<Vec<u8>> {
    let at = memmem::find(bytes, old)?;
    Some([bytes.get(..at)?, new, bytes.get(at + old.len()..)?].concat())
}
