//! A reader of Parquet files for tests, made from the format's description and not from our writer:
//! plain pages packed by gzip, levels in runs, and one list of groups.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

/// A value of a table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Field {
    Null,
    Flag(bool),
    Number(i64),
    Text(String),
    Groups(Vec<BTreeMap<String, String>>),
}

/// A row, by the names of its columns.
pub(crate) type Row = BTreeMap<String, Field>;

/// What Thrift's compact protocol can say.
#[derive(Clone, Debug)]
enum Thing {
    Flag,
    Number(i64),
    Bytes(Vec<u8>),
    List(Vec<Self>),
    Group(BTreeMap<i64, Self>),
}

impl Thing {
    fn at(&self, id: i64) -> &Self {
        match self {
            Self::Group(fields) => &fields[&id],
            other => panic!("no group: {other:?}"),
        }
    }

    fn has(&self, id: i64) -> bool {
        matches!(self, Self::Group(fields) if fields.contains_key(&id))
    }

    fn number(&self) -> i64 {
        match self {
            Self::Number(number) => *number,
            other => panic!("no number: {other:?}"),
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Bytes(bytes) => String::from_utf8(bytes.clone()).unwrap(),
            other => panic!("no text: {other:?}"),
        }
    }

    fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            other => panic!("no list: {other:?}"),
        }
    }
}

struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    fn take(&mut self, count: usize) -> &[u8] {
        let (taken, rest) = self.0.split_at(count);
        self.0 = rest;
        taken
    }

    fn byte(&mut self) -> u8 {
        self.take(1)[0]
    }

    fn varint(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return number;
            }
        }
    }

    fn zigzag(&mut self) -> i64 {
        let number = self.varint();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    fn thing(&mut self, wire: u8) -> Thing {
        match wire {
            1 | 2 => Thing::Flag,
            3..=6 => Thing::Number(self.zigzag()),
            8 => {
                let len = self.varint() as usize;
                Thing::Bytes(self.take(len).to_vec())
            }
            9 => {
                let head = self.byte();
                let len = if head >> 4 == 15 { self.varint() } else { u64::from(head >> 4) };
                Thing::List((0..len).map(|_| self.thing(head & 15)).collect())
            }
            12 => self.group(),
            other => panic!("unknown type {other}"),
        }
    }

    fn group(&mut self) -> Thing {
        let (mut fields, mut id) = (BTreeMap::new(), 0);
        loop {
            let head = self.byte();
            if head == 0 {
                return Thing::Group(fields);
            }
            id = if head >> 4 == 0 { self.zigzag() } else { id + i64::from(head >> 4) };
            fields.insert(id, self.thing(head & 15));
        }
    }

    /// Levels in runs, as many as there are values.
    fn levels(&mut self, values: usize) -> Vec<u8> {
        let len = u32::from_le_bytes(self.take(4).try_into().unwrap()) as usize;
        let mut runs = Cursor(self.take(len));
        let mut levels = Vec::new();
        while !runs.0.is_empty() {
            let head = runs.varint();
            assert_eq!(head & 1, 0, "a run of equal levels");
            let level = runs.byte();
            levels.extend(std::iter::repeat_n(level, (head >> 1) as usize));
        }
        assert_eq!(levels.len(), values);
        levels
    }
}

/// A column by its schema: how often its steps may be missing, and whether one may be repeated.
struct Column {
    path: Vec<String>,
    form: i64,
    most_defined: u8,
    in_list: bool,
}

fn columns(elements: &[Thing]) -> Vec<Column> {
    let mut found = Vec::new();
    let mut rest = elements.iter();
    let root = rest.next().unwrap();
    let mut open = vec![(root.at(5).number(), None)];
    for element in rest {
        while open.last().unwrap().0 == 0 {
            open.pop();
        }
        open.last_mut().unwrap().0 -= 1;
        if element.has(5) {
            open.push((element.at(5).number(), Some(element)));
            continue;
        }
        let steps: Vec<&Thing> = open.iter().filter_map(|it| it.1).chain([element]).collect();
        let often = |it: &&&Thing| it.at(3).number();
        found.push(Column {
            path: steps.iter().map(|it| it.at(4).text()).collect(),
            form: element.at(1).number(),
            most_defined: steps.iter().filter(|it| often(it) != 0).count() as u8,
            in_list: steps.iter().any(|it| often(&it) == 2),
        });
    }
    found
}

/// The values of one page with their levels: (defined, repeated, value).
fn page(file: &[u8], chunk: &Thing, column: &Column) -> Vec<(u8, u8, Field)> {
    let facts = chunk.at(3);
    assert_eq!(facts.at(4).number(), 2, "gzip");
    let mut cursor = Cursor(&file[facts.at(9).number() as usize..]);
    let head = cursor.group();
    let packed = cursor.take(head.at(3).number() as usize);
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(packed).read_to_end(&mut plain).unwrap();
    assert_eq!(plain.len() as i64, head.at(2).number());
    let values = head.at(5).at(1).number() as usize;
    assert_eq!(facts.at(5).number() as usize, values);
    let mut cursor = Cursor(&plain);
    let repeated = if column.in_list { cursor.levels(values) } else { vec![0; values] };
    let most = column.most_defined;
    let defined = if most > 0 { cursor.levels(values) } else { vec![0; values] };
    let mut flags = 0;
    let mut out = Vec::with_capacity(values);
    for (defined, repeated) in defined.into_iter().zip(repeated) {
        let value = match column.form {
            _ if defined < most => Field::Null,
            0 => {
                let flag = cursor.0[flags / 8] >> (flags % 8) & 1 == 1;
                flags += 1;
                Field::Flag(flag)
            }
            1 => Field::Number(i32::from_le_bytes(cursor.take(4).try_into().unwrap()).into()),
            2 => Field::Number(i64::from_le_bytes(cursor.take(8).try_into().unwrap())),
            _ => {
                let len = u32::from_le_bytes(cursor.take(4).try_into().unwrap()) as usize;
                Field::Text(String::from_utf8(cursor.take(len).to_vec()).unwrap())
            }
        };
        out.push((defined, repeated, value));
    }
    out
}

/// Puts a column of a list into the rows: its name is the last step of its path.
fn put_list(rows: &mut [Row], column: &Column, values: Vec<(u8, u8, Field)>) {
    let (list, name) = (&column.path[0], column.path.last().unwrap());
    let (mut at, mut number) = (usize::MAX, 0);
    for (defined, repeated, value) in values {
        if repeated == 0 {
            at = at.wrapping_add(1);
            number = 0;
        } else {
            number += 1;
        }
        let field = rows[at].entry(list.clone()).or_insert(match defined {
            0 => Field::Null,
            _ => Field::Groups(Vec::new()),
        });
        if let (Field::Groups(groups), Field::Text(text)) = (field, value) {
            groups.resize_with(groups.len().max(number + 1), BTreeMap::new);
            groups[number].insert(name.clone(), text);
        }
    }
}

/// All rows of a file.
pub(crate) fn rows(path: &Path) -> Vec<Row> {
    let file = std::fs::read(path).unwrap();
    assert!(file.starts_with(b"PAR1") && file.ends_with(b"PAR1"));
    let end = file.len() - 8;
    let len = u32::from_le_bytes(file[end..end + 4].try_into().unwrap()) as usize;
    let foot = Cursor(&file[end - len..end]).group();
    let columns = columns(foot.at(2).items());
    let mut all = Vec::new();
    for group in foot.at(4).items() {
        let mut rows: Vec<Row> = vec![Row::new(); group.at(3).number() as usize];
        for (chunk, column) in group.at(1).items().iter().zip(&columns) {
            let names: Vec<String> = chunk.at(3).at(3).items().iter().map(Thing::text).collect();
            assert_eq!(names, column.path);
            let values = page(&file, chunk, column);
            if column.in_list {
                put_list(&mut rows, column, values);
                continue;
            }
            assert_eq!(values.len(), rows.len());
            for (row, value) in rows.iter_mut().zip(values) {
                row.insert(column.path[0].clone(), value.2);
            }
        }
        all.extend(rows);
    }
    assert_eq!(all.len() as i64, foot.at(3).number());
    all
}
