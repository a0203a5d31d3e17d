//! Tables: rows become objects, whatever stands around them.

use dossier::findings::ProblemKind::{Encoding as Text, Malformed};
use dossier::read::Leniency::*;
use dossier::read::{Encoding, Format, Leniency};
use dossier::record::Leaf;
use proptest::prelude::*;

use super::events::{Event, Pieces, check_records_again, events, events_from};

const COMMA: Format = Format::Csv { delimiter: b',' };

fn check(input: impl AsRef<[u8]>, line: &str, odd: &[Leniency]) {
    check_as(b',', input.as_ref(), line, odd);
}

fn check_as(delimiter: u8, input: &[u8], line: &str, odd: &[Leniency]) {
    let format = Format::Csv { delimiter };
    for sizes in [&[usize::MAX][..], &[1], &[3, 2, 7]] {
        let (recorder, outcome) = events_from(format, &mut Pieces::new(input, sizes));
        let shown = String::from_utf8_lossy(input);
        assert_eq!(recorder.line(), line, "{shown}");
        assert_eq!(outcome.leniencies.iter().collect::<Vec<_>>(), odd, "{shown}");
        if outcome.encoding == Encoding::Utf8 {
            check_records_again(format, input, &recorder.events);
        }
    }
}

#[test]
fn rows_are_objects_by_the_names_in_the_header() {
    check("a,b\n1,x y\n2,\n", "#0 [{a='1' b='x y'} {a='2' b=''}]", &[]);
    check("a,b\r\n1,2\r\n\r\n3,4", "#0 [{a='1' b='2'} {a='3' b='4'}]", &[]);
    check("a,b\r1,2\r3,4\r", "#0 [{a='1' b='2'} {a='3' b='4'}]", &[]);
    check("name\nAda\nBo", "#0 [{name='Ada'} {name='Bo'}]", &[]);
    check("a,b\n", "#0 []", &[]);
    check("", "#0 []", &[]);
    check("a,a\n1,2", "#0 [{a='1' a='2'}]", &[]);
    check_as(b'\t', b"a\tb\n1,5\t2", "#0 [{a='1,5' b='2'}]", &[]);
}

#[test]
fn quotes_hold_delimiters_lines_and_doubled_quotes() {
    check(
        "a,b\n\"1,\n2\",\"say \"\"hi\"\"\"\n3,4",
        "#0 [{a='1,\n2' b='say \"hi\"'} {a='3' b='4'}]",
        &[],
    );
    check("a,b\n\"1\"\t,\"x\t\"\n", "#0 [{a='1' b='x'}]", &[]);
    check("a,b\n5\" nail,\"a \"b\" c\"\n", "#0 [{a='5\" nail' b='a \"b\" c'}]", &[]);
    check("\"a \"\"b\"\"\",c\n1,2", "#0 [{a \"b\"='1' c='2'}]", &[]);
}

#[test]
fn rows_that_do_not_fit_the_header_are_kept() {
    check(
        "a,b,c\n1\n1,2,3,4,5\n,,\n6,7,8,\n",
        "#0 [{a='1'} {a='1' b='2' c='3' column 4='4' column 5='5'} {a='6' b='7' c='8'}]",
        &[RaggedRow],
    );
    check("a,b\n1,2\n3\n", "#0 [{a='1' b='2'} {a='3'}]", &[]);
    check(",b,c\n1,2,3\n", "#0 [{column 1='1' b='2' c='3'}]", &[]);
}

#[test]
fn lines_above_and_below_the_table_are_no_rows() {
    let check = |input: &str, line: &str, aside: u64| {
        check(input, line, if input.contains("total") { &[RaggedRow] } else { &[] });
        assert_eq!(events(COMMA, input.as_bytes()).1.lines_aside, aside);
    };
    check(
        "Bill\nName: [x]\n\n----\na,b,c\n1,2,3\n4,5,6\n",
        "#0 [{a='1' b='2' c='3'} {a='4' b='5' c='6'}]",
        3,
    );
    check(
        "Bill,,,\nFrom [x],,,\n,,,\na,b,c,d,e\n1,2,3,4,5\n",
        "#0 [{a='1' b='2' c='3' d='4' e='5'}]",
        3,
    );
    check("Notes:\n\"long, quoted\"\n\nFirst,Last\nAda,L\n", "#0 [{First='Ada' Last='L'}]", 2);
    check(
        "a,b,c\n1,2,3\ntotal one\n4,5,6\n----\ntotal: 2\n",
        "#0 [{a='1' b='2' c='3'} {a='total one'} {a='4' b='5' c='6'}]",
        2,
    );
    check_as(b';', b"sep=;\na;b\n1;2", "#0 [{a='1' b='2'}]", &[]);
}

#[test]
fn encodings_are_found_out() {
    check("\u{feff}a,b\n1,2", "#0 [{a='1' b='2'}]", &[Bom]);
    // "姓名,城市\n王芳,北京\n" in GBK.
    let gbk = b"\xd0\xd5\xc3\xfb,\xb3\xc7\xca\xd0\n\xcd\xf5\xb7\xbc,\xb1\xb1\xbe\xa9\n";
    check(
        gbk,
        "#0 [{\u{59d3}\u{540d}='\u{738b}\u{82b3}' \u{57ce}\u{5e02}='\u{5317}\u{4eac}'}]",
        &[Transcoded],
    );
    check(
        b"name,city\nRen\xe9,K\xf6ln\n",
        "#0 [{name='Ren\u{e9}' city='K\u{f6}ln'}]",
        &[Transcoded],
    );
    let wide: Vec<u8> = "\u{feff}a\tb\n1\t2".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check_as(b'\t', &wide, "#0 [{a='1' b='2'}]", &[Transcoded]);
    let (_, outcome) = events(COMMA, "a,b\n\u{e9}\u{e9}\u{e9},x\n".as_bytes());
    assert!(outcome.leniencies.is_empty());
    let mixed = ["a\n\u{e9}\u{e9}\n".as_bytes(), b"caf\xe9 x\n"].concat();
    let (_, outcome) = events(COMMA, &mixed);
    assert_eq!(outcome.faults[0].kind, Text);
}

#[test]
fn an_open_quote_costs_its_line_at_most() {
    let rows = "1,two\n".repeat(20_000);
    for input in [format!("a,b\n1,\"open\n{rows}"), "a,b\n1,\"open\n1,two\n".to_owned()] {
        let (recorder, outcome) = events(COMMA, input.as_bytes());
        assert_eq!(outcome.faults.len(), 1);
        assert_eq!((outcome.faults[0].kind, outcome.faults[0].offset_bytes), (Malformed, 6));
        assert!(recorder.line().starts_with("#0 [{a='1' b='\"open'} {a='1' b='two'}"));
        let opened = recorder.events.iter().filter(|it| matches!(it, Event::Open(..))).count();
        assert_eq!(opened, input.lines().count());
        check_records_again(
            COMMA,
            &input.as_bytes()[..100.min(input.len())],
            &events(COMMA, &input.as_bytes()[..100.min(input.len())]).0.events,
        );
    }
    // A quote in every line, none of them closed, is no reason to read everything over and over.
    let start = std::time::Instant::now();
    let (_, outcome) = events(COMMA, "\"a\n".repeat(300_000).as_bytes());
    assert!(outcome.faults_total > 0);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

#[test]
fn a_header_may_be_wider_than_what_is_looked_at_beforehand() {
    let names: Vec<_> = (0..20_000).map(|it| format!("c{it}")).collect();
    let input = format!("{}\n{}x\n", names.join(","), ",".repeat(19_999));
    let (recorder, outcome) = events(COMMA, input.as_bytes());
    assert!(outcome.leniencies.is_empty());
    assert!(recorder.line().ends_with("c19999='x'}]"));
}

#[test]
fn long_cells_are_cut_and_counted() {
    for quote in ["", "\""] {
        let input = format!("a,b\n{quote}{}{quote},2\n3,4\n", "x".repeat(3_000_000));
        let (recorder, outcome) = events(COMMA, input.as_bytes());
        let Event::Leaf { value, len_bytes, .. } = &recorder.events[4] else { panic!() };
        assert_eq!((value.len(), *len_bytes), (Leaf::KEPT_BYTES, 3_000_000));
        assert!(outcome.leniencies.contains(LongValue));
        assert_eq!(outcome.faults_total, 0);
        assert!(recorder.line().ends_with("b='2'} {a='3' b='4'}]"));
    }
}

/// The cells of a table as `csv-core` reads them.
fn by_csv_core(text: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv_core::Reader::new();
    let (mut input, mut rows) = (text, Vec::new());
    loop {
        let (mut out, mut ends) = ([0; 4096], [0; 64]);
        let (result, read, _, count) = reader.read_record(input, &mut out, &mut ends);
        input = &input[read..];
        match result {
            csv_core::ReadRecordResult::End => return rows,
            csv_core::ReadRecordResult::Record => {
                let starts = std::iter::once(0).chain(ends.iter().copied());
                let cells = starts.zip(&ends[..count]).map(|(from, to)| &out[from..*to]);
                rows.push(cells.map(|it| String::from_utf8_lossy(it).into_owned()).collect());
            }
            _ => {}
        }
    }
}

proptest! {
    #[test]
    fn cells_are_those_of_another_reader(
        table in proptest::collection::vec(
            proptest::collection::vec("[a-z,\"\n ]{0,8}", 3),
            1..10,
        ),
        crlf: bool,
        sizes in proptest::collection::vec(1_usize..20, 1..5),
    ) {
        let mut text = "x,y,z".to_owned();
        for row in &table {
            text += if crlf { "\r\n" } else { "\n" };
            let cells: Vec<_> =
                row.iter().map(|it| format!("\"{}\"", it.replace('"', "\"\""))).collect();
            text += &cells.join(",");
        }
        let mut pieces = Pieces::new(text.as_bytes(), &sizes);
        let (recorder, outcome) = events_from(COMMA, &mut pieces);
        prop_assert_eq!(outcome.faults_total, 0);
        let cells: Vec<_> = recorder.events.iter().filter_map(|it| match it {
            Event::Leaf { value, .. } => Some(String::from_utf8_lossy(value).into_owned()),
            _ => None,
        }).collect();
        let rows = by_csv_core(format!("{text}\n").as_bytes());
        let filled = |it: &&Vec<String>| it.iter().any(|it| !it.trim().is_empty());
        let expected: Vec<_> = rows[1..].iter().filter(filled).flatten().cloned().collect();
        prop_assert_eq!(cells, expected);
        check_records_again(COMMA, text.as_bytes(), &recorder.events);
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(
        bytes in proptest::collection::vec(
            prop_oneof![any::<u8>(), proptest::sample::select(b"a1,,\"\"\n\r\t; ".to_vec())],
            0..200,
        ),
        sizes in proptest::collection::vec(1_usize..9, 1..4),
    ) {
        let (whole, outcome) = events(COMMA, &bytes);
        let (pieces, outcome_pieces) = events_from(COMMA, &mut Pieces::new(&bytes, &sizes));
        prop_assert_eq!(whole.events, pieces.events);
        prop_assert_eq!(outcome, outcome_pieces);
    }
}

/// Each record is read again with the header of its own table.
fn check_tables(input: &str, line: &str, heads: &[&str]) {
    for sizes in [&[usize::MAX][..], &[1], &[3, 2, 7]] {
        let (recorder, outcome) = events_from(COMMA, &mut Pieces::new(input.as_bytes(), sizes));
        assert_eq!(recorder.line(), line, "{input}");
        let found: Vec<&str> =
            outcome.tables.iter().map(|it| std::str::from_utf8(&it.head).unwrap()).collect();
        assert_eq!(found, heads, "{input}");
        for table in &outcome.tables {
            let at = usize::try_from(table.start_bytes).unwrap();
            let first = table.head.split(|it| *it == b'"').nth(1).unwrap();
            assert!(input.as_bytes()[at..].starts_with(first), "{input}");
        }
    }
}

#[test]
fn several_tables_of_one_file_are_told_apart() {
    check_tables(
        "Playlist ID,Title,Made\nPL1,Songs,2024-01-02\n\nVideo ID,Time\nabc,2024-01-03\ndef,2024-01-04\n",
        "#0 [{Playlist ID='PL1' Title='Songs' Made='2024-01-02'}] \
         #1 {table 2=[{Video ID='abc' Time='2024-01-03'} {Video ID='def' Time='2024-01-04'}]}",
        &["\"Video ID\",\"Time\"\n"],
    );
    check_tables(
        "a,b,c\n1,2,3\n4,5,6\n\nDevices\nname,kind,since\nphone,x,2019\n,,\nSign-ins:,,\nip,when,how\n192.0.2.1,2020,y\n",
        "#0 [{a='1' b='2' c='3'} {a='4' b='5' c='6'}] \
         #1 {Devices=[{name='phone' kind='x' since='2019'}]} \
         #2 {Sign-ins:=[{ip='192.0.2.1' when='2020' how='y'}]}",
        &["\"name\",\"kind\",\"since\"\n", "\"ip\",\"when\",\"how\"\n"],
    );
    // A header that changes with nothing between.
    check_tables(
        "a,b,c,d\n1,2,3,4\nname,since\nAda,2019\n",
        "#0 [{a='1' b='2' c='3' d='4'}] #1 {table 2=[{name='Ada' since='2019'}]}",
        &["\"name\",\"since\"\n"],
    );
}

#[test]
fn what_only_looks_like_another_table_is_none() {
    let check = |input: &str, line: &str| check_tables(input, line, &[]);
    check(
        "first,last\nAda,L\n\nBob,M\nCy,D\n",
        "#0 [{first='Ada' last='L'} {first='Bob' last='M'} {first='Cy' last='D'}]",
    );
    check(
        "a,b,c\nx,y,1\n\nz,w,2\n\nq,r,3\n",
        "#0 [{a='x' b='y' c='1'} {a='z' b='w' c='2'} {a='q' b='r' c='3'}]",
    );
    // The header again, as where files were joined.
    let joined = "a,b,c\n1,2,3\na,b,c\n4,5,6\n";
    check(joined, "#0 [{a='1' b='2' c='3'} {a='4' b='5' c='6'}]");
    assert_eq!(events(COMMA, joined.as_bytes()).1.lines_aside, 1);
    check(
        "a,b,c,d\n1,2,3,4\nx,y\n5,6,7,8\n",
        "#0 [{a='1' b='2' c='3' d='4'} {a='x' b='y'} {a='5' b='6' c='7' d='8'}]",
    );
}

#[test]
fn a_table_without_a_header_loses_no_row() {
    check(
        "2024-01-02,12.50,tea\n2024-01-03,3.00,milk\n",
        "#0 [{column 1='2024-01-02' column 2='12.50' column 3='tea'} \
         {column 1='2024-01-03' column 2='3.00' column 3='milk'}]",
        &[],
    );
    check(
        "a@x.example,Ada\nb@x.example,Bo\n",
        "#0 [{column 1='a@x.example' column 2='Ada'} {column 1='b@x.example' column 2='Bo'}]",
        &[],
    );
    check("land,2019,2020\nx,1,2\n", "#0 [{land='x' 2019='1' 2020='2'}]", &[]);
    check("id,name\n1,x\n", "#0 [{id='1' name='x'}]", &[]);
}

#[test]
fn lines_beside_a_table_are_kept() {
    let bill = "Bill of a shop,,\nName: [x],,\n,,\nday,what,sum\n2024-01-02,tea,1\n2024-01-03,tea,2\n----\ntotal: 3\n";
    let (_, outcome) = events(COMMA, bill.as_bytes());
    assert_eq!(outcome.aside, ["Bill of a shop", "Name: [x]", "----", "total: 3"]);
}

#[test]
fn huge_blank_tables_are_read_in_one_go() {
    let blank = ",,,,\n".repeat(200_000);
    let (recorder, _) = events(COMMA, format!("a,b,c,d,e\n{blank}1,2,3,4,5\n{blank}").as_bytes());
    assert_eq!(recorder.line(), "#0 [{a='1' b='2' c='3' d='4' e='5'}]");
    let lines = "\n".repeat(1 << 20);
    let (recorder, _) = events(COMMA, format!("a,b\n{lines}1,2\n{lines}").as_bytes());
    assert_eq!(recorder.line(), "#0 [{a='1' b='2'}]");
}

#[test]
fn long_numbers_that_a_spreadsheet_program_shortened_are_told() {
    let count = |cell: &str| {
        let table = format!("id;name\n{cell};Ada\n{cell};Bo\n");
        let (recorder, outcome) = events(Format::Csv { delimiter: b';' }, table.as_bytes());
        assert!(recorder.line().contains(&format!("id='{cell}'")), "it is shown as it stands");
        outcome.rounded
    };
    for cell in ["1.23E+11", "1.23457E+18", "-1,5E+12", "8.94612345678901E+17", "1.0E+100"] {
        assert_eq!(count(cell), 2, "{cell}");
    }
    // All digits are there, or it is another kind of thing.
    for cell in [
        "1.23456789012E+11",
        "1.5E+3",
        "1E+18",
        "1.23457e18",
        "1.2E-18",
        "123457000000000000",
        "A1.2E+18",
        "1.2E+1x",
        "E+18",
        ".5E+18",
        "1.E+18",
        "WE+18",
    ] {
        assert_eq!(count(cell), 0, "{cell}");
    }
}
