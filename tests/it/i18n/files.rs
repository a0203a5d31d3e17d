//! The files of texts: every language whole, alike, and worded as the house words things.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;

/// A text file cut into what the tests ask about.
pub(super) struct Messages(pub(super) BTreeMap<String, Vec<String>>);

impl Messages {
    /// Reads a language. Keys are `id` and `id.attribute`, values their lines.
    pub(super) fn of(lang: &str) -> Self {
        Self::read(&ftl_files(lang))
    }

    /// Reads one file of a language.
    pub(super) fn in_file(lang: &str, name: &str) -> Self {
        Self::read(&[root().join("assets/i18n").join(lang).join(name)])
    }

    fn read(files: &[PathBuf]) -> Self {
        let mut all = BTreeMap::new();
        for file in files {
            let text = read(file);
            FluentResource::try_new(text.clone())
                .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
            add(&mut all, &text, file);
        }
        Self(all)
    }

    pub(super) fn variables(&self, key: &str) -> BTreeSet<String> {
        let lines = self.0.get(key).map_or(&[] as &[String], Vec::as_slice);
        let mut found = BTreeSet::new();
        for line in lines {
            for part in line.split('$').skip(1) {
                let end = part
                    .find(|it: char| !it.is_ascii_alphanumeric() && !matches!(it, '-' | '_'))
                    .unwrap_or(part.len());
                found.insert(part[..end].to_owned());
            }
        }
        found
    }
}

fn add(all: &mut BTreeMap<String, Vec<String>>, text: &str, file: &Path) {
    let mut id = String::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let starts = line.starts_with(|it: char| it.is_ascii_lowercase());
        if let Some((name, rest)) = line.split_once(" =").filter(|_| starts) {
            id = name.to_owned();
            key.clone_from(&id);
            let before = all.insert(key.clone(), vec![rest.trim().to_owned()]);
            assert!(before.is_none(), "{id} is there twice, again in {}", file.display());
        } else if let Some(attribute) = line.trim_start().strip_prefix('.') {
            let (name, rest) = attribute.split_once(" =").expect(".attribute = text");
            key = format!("{id}.{name}");
            all.insert(key.clone(), vec![rest.trim().to_owned()]);
        } else {
            all.get_mut(&key).expect("a key before its lines").push(line.trim().to_owned());
        }
    }
}

/// The tags of all languages but the source.
fn others() -> impl Iterator<Item = &'static str> {
    dossier::i18n::Lang::ALL.into_iter().map(dossier::i18n::Lang::tag).filter(|tag| *tag != "en")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn ftl_files(lang: &str) -> Vec<PathBuf> {
    files_under(&root().join("assets/i18n").join(lang), "ftl")
}

fn files_under(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files_under(&path, ending));
        } else if path.extension().is_some_and(|it| it == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[expect(clippy::disallowed_methods, reason = "the project's own files")]
fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a text file")
}

#[test]
fn every_language_has_the_same_texts() {
    let en = Messages::of("en");
    for lang in others() {
        let it = Messages::of(lang);
        let lacking: Vec<_> = en.0.keys().filter(|key| !it.0.contains_key(*key)).collect();
        assert!(lacking.is_empty(), "not in {lang}: {lacking:?}");
        let lacking: Vec<_> = it.0.keys().filter(|key| !en.0.contains_key(*key)).collect();
        assert!(lacking.is_empty(), "in {lang}, not in English: {lacking:?}");
    }
}

#[test]
fn every_language_uses_the_same_variables() {
    let en = Messages::of("en");
    for lang in others() {
        let it = Messages::of(lang);
        for key in en.0.keys() {
            assert_eq!(en.variables(key), it.variables(key), "{key} in {lang}");
        }
    }
}

/// A text that stands in two languages alike was forgotten, but for names, numbers and the few
/// words that languages share.
#[test]
fn no_sentence_is_left_in_english() {
    let en = Messages::of("en");
    for lang in others() {
        let it = Messages::of(lang);
        let same = |key: &&String| en.0.get(*key) == it.0.get(*key);
        let long = |key: &&String| words_outside_braces(&en.0[*key].join(" ")) > 4;
        let left: Vec<_> = en.0.keys().filter(same).filter(long).collect();
        assert!(left.iter().all(|key| key.contains("country-")), "English in {lang}: {left:?}");
    }
}

/// How many words stand in a text beside its variables.
fn words_outside_braces(text: &str) -> usize {
    let outside = text.split('{').map(|part| part.rsplit('}').next().unwrap_or_default());
    outside.flat_map(str::split_whitespace).filter(|it| it.contains(char::is_alphabetic)).count()
}

/// French has one form for none and one: a word for one must not stand for none.
#[test]
fn words_for_one_are_not_said_of_none() {
    for file in ftl_files("fr") {
        assert!(!read(&file).contains("[one]"), "{}: [1] says what is meant", file.display());
    }
}

#[test]
fn every_file_is_loaded() {
    let list = read(&root().join("src/i18n/lang.rs"));
    for file in ftl_files("en") {
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(list.contains(&format!("/{name}\"")), "{name} is not in lang.rs");
    }
}

/// Ids that code builds from a code of the program; all that begin so are in use.
const BUILT: &[&str] = &[
    "cat-",
    "claim-",
    "claimed-by-",
    "country-",
    "entry-",
    "find-",
    "ground-",
    "head-",
    "howto-",
    "identifier-",
    "kind-",
    "level-",
    "mark-",
    "month-",
    "origin-",
    "problem-",
    "role-",
    "section-",
    "state-",
    "use-",
    "weekday-",
    "who-",
]; // fmt: skip

/// String literals of the code that look like ids, and beginnings of ids in `format!`.
fn ids_in_code() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut begun) = (BTreeSet::new(), BTreeSet::new());
    for file in files_under(&root().join("src"), "rs") {
        for literal in read(&file).split('"').skip(1) {
            let is_id =
                |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || "-.".contains(it);
            let end = literal.find(|it| !is_id(it)).unwrap_or(literal.len());
            let (head, tail) = literal.split_at(end);
            if tail.is_empty() {
                whole.insert(head.to_owned());
            } else if tail.starts_with('{') && head.ends_with('-') {
                begun.insert(head.to_owned());
            }
        }
    }
    (whole, begun)
}

#[test]
fn every_text_asked_for_exists() {
    let en = Messages::of("en");
    let mut lacking = Vec::new();
    for file in files_under(&root().join("src"), "rs") {
        let code = read(&file);
        let calls = [".get(\"", ".with(\"", ".text(\"", "texts.get(\n", "texts.with(\n"];
        for call in calls {
            for rest in code.split(call).skip(1) {
                let rest = rest.trim_start().trim_start_matches('"');
                let id = rest.split('"').next().unwrap_or_default();
                let looks_like_id = id.contains('-')
                    && id.chars().all(|it| {
                        it.is_ascii_lowercase() || it.is_ascii_digit() || "-.".contains(it)
                    });
                if looks_like_id && !en.0.contains_key(id) {
                    lacking.push(format!("{id} in {}", file.display()));
                }
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// Whether an id goes on from one that stands in the code, as in `format!("{id}-text")`.
fn begun_in_full(whole: &BTreeSet<String>, id: &str) -> bool {
    let ends = id.match_indices('-').map(|(at, _)| &id[..at]);
    ends.filter(|start| start.contains('-')).any(|start| whole.contains(start))
}

#[test]
fn every_text_is_asked_for() {
    let (whole, begun) = ids_in_code();
    let en = Messages::of("en");
    let unused: Vec<_> =
        en.0.keys()
            .filter(|key| !key.contains('.'))
            .filter(|key| {
                let attribute_used = en.0.keys().any(|it| {
                    it.strip_prefix(key.as_str()).is_some_and(|rest| rest.starts_with('.'))
                        && whole.contains(it)
                });
                !whole.contains(*key)
                    && !attribute_used
                    && !BUILT.iter().any(|start| key.starts_with(start))
                    && !begun_in_full(&whole, key)
                    && !begun.iter().any(|start| key.starts_with(start.as_str()))
            })
            .collect();
    assert!(unused.is_empty(), "nobody shows these: {unused:#?}");
}

/// Alarm, blame, praise and jargon that the house does not use.
const NEVER: &[&str] = &[
    "danger",
    "leak",
    "exposed",
    "spied",
    "spy",
    "spying",
    "harvest",
    "harvested",
    "creepy",
    "hacked",
    "surveillance",
    "warning",
    "alarm",
    "shocking",
    "scary",
    "congratulations",
    "great",
    "oops",
    "metadata",
    "exif",
    "idfa",
    "gaid",
    "dump",
    "dsar",
    "payload",
    "parse",
    "parser",
    "json object",
    "schema",
    "regex",
    "processor",
    "processors",
    "vendor",
    "vendors",
    "anonymous",
    "withheld",
    "gave away",
    "stole",
    "stolen",
    "victim",
    "threat",
    "malicious",
    "evil",
]; // fmt: skip

const NEVER_CHINESE: &[&str] = &[
    "危险",
    "泄露",
    "泄漏",
    "偷窥",
    "窃取",
    "监视",
    "黑客",
    "警告",
    "可怕",
    "恭喜",
    "太棒",
    "元数据",
];

#[test]
fn wording_is_calm() {
    for (key, lines) in &Messages::of("en").0 {
        let text = lines.join(" ");
        let plain: String = text
            .to_lowercase()
            .chars()
            .map(|it| if it.is_alphanumeric() { it } else { ' ' })
            .collect();
        let words = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "));
        for word in NEVER {
            let calm = !words.contains(&format!(" {word} ")) || key.starts_with("kind-usage-rules");
            assert!(calm, "{key} says “{word}”: {text}");
        }
        assert!(!text.contains('!'), "{key}: {text}");
    }
    for (key, lines) in &Messages::of("zh-Hans").0 {
        let text = lines.join(" ");
        for word in NEVER_CHINESE {
            assert!(!text.contains(word) || key.starts_with("kind-usage-rules"), "{key}: {text}");
        }
        assert!(!text.contains('!') && !text.contains('！'), "{key}: {text}");
    }
}

#[test]
fn taxonomy_reads_easily() {
    let lines = Messages::of("en");
    let asked = ["cat-", "kind-", "origin-", "level-"];
    let texts: Vec<String> = (lines.0.iter())
        .filter(|(key, _)| key.contains('.') && asked.iter().any(|it| key.starts_with(it)))
        .filter(|(key, _)| !key.ends_with(".short"))
        .map(|(_, lines)| lines.join(" "))
        .collect();
    assert!(texts.len() > 100, "{} texts", texts.len());
    let grade = grade(&texts.join(" "));
    assert!(grade <= 5.0, "grade {grade:.1}");
}

#[test]
fn sentences_are_short() {
    for (key, lines) in &Messages::of("en").0 {
        let most: Vec<&str> =
            lines.iter().map(String::as_str).filter(|line| !line.starts_with("[one]")).collect();
        for sentence in most.join(" ").split(['.', '?', ':']) {
            let is_word = |it: &&str| {
                it.chars().any(char::is_alphabetic) && !it.starts_with('$') && !it.starts_with("*[")
            };
            let count = sentence.split_whitespace().filter(is_word).count();
            assert!(count <= 20, "{key} has a sentence of {count} words: {sentence}");
        }
    }
}

/// The school grade after Flesch and Kincaid, syllables counted by groups of vowels.
fn grade(text: &str) -> f64 {
    let words: Vec<&str> = text
        .split(|it: char| !it.is_alphanumeric() && it != '\'')
        .filter(|it| !it.is_empty())
        .collect();
    let sentences = text.matches(['.', '?']).count().max(1);
    let syllables: usize = words.iter().map(|it| syllables(it)).sum();
    0.39 * words.len() as f64 / sentences as f64 + 11.8 * syllables as f64 / words.len() as f64
        - 15.59
}

fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let mut count = 0;
    let mut in_vowels = false;
    for letter in word.chars() {
        let vowel = "aeiouy".contains(letter);
        count += usize::from(vowel && !in_vowels);
        in_vowels = vowel;
    }
    if word.ends_with('e') && !word.ends_with("le") && count > 1 {
        count -= 1;
    }
    count.max(1)
}
