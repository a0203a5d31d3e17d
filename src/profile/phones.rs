//! The name that a device is sold under, from its model id, its name, or both among other words.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::tables::devices;

/// Longest table, unpacked.
const TABLE_BYTES: usize = 8 << 20;
/// Shortest model id, and shortest name without its maker, that say which device is meant.
const MODEL_MIN: usize = 4;
const NAME_MIN: usize = 8;

/// Names of many phones by their model id.
#[derive(Default)]
struct Phones {
    text: String,
    /// Where each line starts, ascending by id.
    lines: Vec<usize>,
    /// Lines by the name, with and without its maker, in lower case.
    by_name: BTreeMap<String, usize>,
}

/// The name that a device is sold under, where a text says clearly which one is meant.
pub fn device_name(text: &str) -> Option<&'static str> {
    devices().said(text).or_else(|| {
        let parts = text.split([';', '(', ')', '/', '|']).map(str::trim);
        std::iter::once(text.trim()).chain(parts).find_map(|part| phones().part(part))
    })
}

fn phones() -> &'static Phones {
    static PHONES: OnceLock<Phones> = OnceLock::new();
    PHONES.get_or_init(|| Phones::load(include_bytes!("../../assets/tables/android.bin")))
}

impl Phones {
    /// Reads the table; one that cannot be read is empty, which a test of the bundled one refuses.
    fn load(packed: &[u8]) -> Self {
        let unpacked = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(packed, TABLE_BYTES);
        let text = unpacked.ok().and_then(|it| String::from_utf8(it).ok()).unwrap_or_default();
        let mut phones = Self { text, ..Self::default() };
        let mut start = 0;
        for line in phones.text.split_inclusive('\n') {
            phones.lines.push(start);
            if let Some((_, name)) = line.trim_end().split_once('\t') {
                let name = name.to_lowercase();
                if let Some((_, bare)) = name.split_once(' ')
                    && bare.len() >= NAME_MIN
                    && bare.bytes().any(|it| it.is_ascii_digit())
                {
                    phones.by_name.entry(bare.to_owned()).or_insert(start);
                }
                phones.by_name.insert(name, start);
            }
            start += line.len();
        }
        phones
    }

    fn part(&self, part: &str) -> Option<&str> {
        let part = part.split(" Build").next().unwrap_or(part).trim().to_lowercase();
        let bare = part.split_once(' ').map(|it| it.1);
        self.by_id(&part)
            .or_else(|| self.by_name.get(&part).and_then(|start| self.at(*start)).map(|it| it.1))
            .or_else(|| self.by_id(bare?))
    }

    fn by_id(&self, id: &str) -> Option<&str> {
        if id.len() < MODEL_MIN || !id.bytes().any(|it| it.is_ascii_digit()) {
            return None;
        }
        let found = self.lines.binary_search_by(|start| {
            self.at(*start).map_or("", |it| it.0).as_bytes().cmp(id.as_bytes())
        });
        self.at(*self.lines.get(found.ok()?)?).map(|it| it.1)
    }

    /// The id and the name of the line that starts here.
    fn at(&self, start: usize) -> Option<(&str, &str)> {
        self.text.get(start..)?.lines().next()?.split_once('\t')
    }
}
