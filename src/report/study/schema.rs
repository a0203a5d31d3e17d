//! The columns of a table, read from its schema: the text form that Parquet's own tools print.

use std::io;

/// How a value is kept, with the format's number for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Yes or no.
    Flag = 0,
    /// 32 bits.
    Int = 1,
    /// 64 bits.
    Long = 2,
    /// Text.
    Text = 6,
}

/// What a value means besides its form, with the format's number for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Text in UTF-8.
    Text = 0,
    /// A list.
    List = 3,
    /// Days since 1970.
    Date = 6,
    /// Microseconds since 1970 UTC.
    Time = 10,
}

/// Whether something must, may, or may often be there, with the format's number for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Often {
    /// Once.
    Required = 0,
    /// At most once.
    Optional = 1,
    /// Any number of times.
    Repeated = 2,
}

/// A line of a schema: a column or a group of columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    /// Nothing for the table itself.
    pub(super) often: Option<Often>,
    /// Nothing for a group.
    pub(super) form: Option<Form>,
    pub(super) meaning: Option<Meaning>,
    pub(super) children: i32,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Leaf {
    pub(super) path: Vec<String>,
    pub(super) form: Form,
    /// How many of the steps to it may be missing.
    pub(super) most_defined: u8,
    /// Whether it stands in a list.
    pub(super) in_list: bool,
}

/// The columns of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Schema {
    pub(super) elements: Vec<Element>,
    pub(super) leaves: Vec<Leaf>,
}

/// Reads a schema, a thing a line.
pub(super) fn read(text: &str) -> io::Result<Schema> {
    let mut schema = Schema::default();
    // Of each group that is open, its number among the elements.
    let mut open: Vec<usize> = Vec::new();
    for line in text.lines().map(str::trim).filter(|it| !it.is_empty()) {
        if line == "}" {
            open.pop();
            continue;
        }
        if let Some(above) = open.last().and_then(|at| schema.elements.get_mut(*at)) {
            above.children += 1;
        }
        let element = element(line).ok_or_else(|| fault(line))?;
        if let Some(form) = element.form {
            let above = open.iter().skip(1).filter_map(|at| schema.elements.get(*at));
            let steps: Vec<&Element> = above.chain([&element]).collect();
            let missing = steps.iter().filter(|it| it.often != Some(Often::Required)).count();
            schema.leaves.push(Leaf {
                path: steps.iter().map(|it| it.name.clone()).collect(),
                form,
                most_defined: u8::try_from(missing).unwrap_or(u8::MAX),
                in_list: steps.iter().any(|it| it.often == Some(Often::Repeated)),
            });
        } else {
            open.push(schema.elements.len());
        }
        schema.elements.push(element);
    }
    Ok(schema)
}

fn element(line: &str) -> Option<Element> {
    let line = line.trim_end_matches([';', '{']).trim_end();
    let (line, meaning) = match line.split_once(" (") {
        Some((line, meaning)) => (line, Some(self::meaning(meaning.strip_suffix(')')?)?)),
        None => (line, None),
    };
    let words: Vec<&str> = line.split(' ').collect();
    let (often, form, name) = match words.as_slice() {
        ["message", name] => (None, None, name),
        [often, "group", name] => (Some(self::often(often)?), None, name),
        [often, form, name] => (Some(self::often(often)?), Some(self::form(form)?), name),
        _ => return None,
    };
    Some(Element { name: (*name).to_owned(), often, form, meaning, children: 0 })
}

fn often(word: &str) -> Option<Often> {
    match word {
        "required" => Some(Often::Required),
        "optional" => Some(Often::Optional),
        "repeated" => Some(Often::Repeated),
        _ => None,
    }
}

fn form(word: &str) -> Option<Form> {
    match word {
        "boolean" => Some(Form::Flag),
        "int32" => Some(Form::Int),
        "int64" => Some(Form::Long),
        "binary" => Some(Form::Text),
        _ => None,
    }
}

fn meaning(word: &str) -> Option<Meaning> {
    match word {
        "STRING" => Some(Meaning::Text),
        "LIST" => Some(Meaning::List),
        "DATE" => Some(Meaning::Date),
        "TIMESTAMP(MICROS,true)" => Some(Meaning::Time),
        _ => None,
    }
}

fn fault(line: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, format!("no line of a schema: {line}"))
}
