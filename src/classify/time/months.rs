//! Names of months and of halves of the day, in the languages that exports are written in.

/// Beginnings of the names of months, in lower case; longer ones stand before their beginnings.
const MONTHS: [(&[&str], i64); 12] = [
    (
        &[
            "jan",
            "jän",
            "janv",
            "ene",
            "gen",
            "sty",
            "ian",
            "oca",
            "led",
            "tammi",
            "янв",
            "січ",
            "ιαν",
            "يناير",
            "जन",
        ],
        1,
    ),
    (
        &[
            "feb",
            "fév",
            "fev",
            "febr",
            "lut",
            "şub",
            "sub",
            "úno",
            "helmi",
            "фев",
            "лют",
            "φεβ",
            "فبراير",
            "फ़र",
            "फर",
        ],
        2,
    ),
    (
        &[
            "mar",
            "mär",
            "maer",
            "mrt",
            "maa",
            "már",
            "bře",
            "maalis",
            "мар",
            "бер",
            "μαρ",
            "μάρ",
            "مارس",
            "मार्च",
        ],
        3,
    ),
    (
        &[
            "apr",
            "avr",
            "abr",
            "kwi",
            "ápr",
            "nis",
            "dub",
            "huhti",
            "апр",
            "кві",
            "απρ",
            "أبريل",
            "अप्रै",
        ],
        4,
    ),
    (
        &[
            "may", "mai", "maj", "mag", "mei", "máj", "kvě", "touko", "май", "мая", "тра", "μαΐ",
            "μάι", "μαι", "مايو", "मई",
        ],
        5,
    ),
    (
        &[
            "jun",
            "juin",
            "giu",
            "cze",
            "iun",
            "jún",
            "haz",
            "kesä",
            "июн",
            "чер",
            "ιουν",
            "ιούν",
            "يونيو",
            "जून",
        ],
        6,
    ),
    (
        &[
            "jul",
            "juil",
            "lug",
            "lip",
            "iul",
            "júl",
            "tem",
            "heinä",
            "červenec",
            "июл",
            "лип",
            "ιουλ",
            "ιούλ",
            "يوليو",
            "जुल",
        ],
        7,
    ),
    (
        &[
            "aug",
            "aoû",
            "aou",
            "ago",
            "sie",
            "ağu",
            "srp",
            "elo",
            "agu",
            "agt",
            "авг",
            "сер",
            "αυγ",
            "αύγ",
            "أغسطس",
            "अग",
        ],
        8,
    ),
    (&["sep", "set", "wrz", "sze", "eyl", "zář", "syys", "сен", "вер", "σεπ", "سبتمبر", "सित"], 9),
    (
        &[
            "oct",
            "okt",
            "out",
            "ott",
            "paź",
            "paz",
            "eki",
            "říj",
            "loka",
            "окт",
            "жов",
            "οκτ",
            "أكتوبر",
            "अक्टू",
        ],
        10,
    ),
    (&["nov", "lis", "kas", "marras", "ноя", "лис", "νοε", "νοέ", "نوفمبر", "नव"], 11),
    (
        &[
            "dec",
            "déc",
            "dez",
            "dic",
            "dis",
            "des",
            "gru",
            "ara",
            "pro",
            "joulu",
            "дек",
            "гру",
            "δεκ",
            "ديسمبر",
            "दिस",
        ],
        12,
    ),
];

/// The same in scripts that write right to left: Hebrew, Persian, Arabic of the Levant.
const MONTHS_FURTHER: [(&[&str], i64); 12] = [
    (&["ינו", "בינו", "ژانویه"], 1),
    (&["פבר", "בפבר", "فوریه", "شباط"], 2),
    (&["מרץ", "במרץ", "مارس", "آذار"], 3),
    (&["אפר", "באפר", "آوریل", "نيسان"], 4),
    (&["מאי", "במאי", "مه", "أيار"], 5),
    (&["יונ", "ביונ", "ژوئن", "حزيران"], 6),
    (&["יול", "ביול", "ژوئیه", "تموز"], 7),
    (&["אוג", "באוג", "اوت", "آب"], 8),
    (&["ספט", "בספט", "سپتامبر", "أيلول"], 9),
    (&["אוק", "באוק", "اکتبر"], 10),
    (&["נוב", "בנוב", "نوامبر"], 11),
    (&["דצמ", "בדצמ", "دسامبر"], 12),
];

/// Thai names of months: short with its dots, and the beginning of the long one.
const MONTHS_DOTTED: [[&str; 2]; 12] = [
    ["ม.ค.", "มกราคม"],
    ["ก.พ.", "กุมภาพันธ์"],
    ["มี.ค.", "มีนาคม"],
    ["เม.ย.", "เมษายน"],
    ["พ.ค.", "พฤษภาคม"],
    ["มิ.ย.", "มิถุนายน"],
    ["ก.ค.", "กรกฎาคม"],
    ["ส.ค.", "สิงหาคม"],
    ["ก.ย.", "กันยายน"],
    ["ต.ค.", "ตุลาคม"],
    ["พ.ย.", "พฤศจิกายน"],
    ["ธ.ค.", "ธันวาคม"],
];

/// A month whose name holds dots or marks, at the start of a text, and what follows it.
pub(super) fn dotted_month(text: &str) -> Option<(i64, &str)> {
    let strip = |names: &[&str; 2]| names.iter().find_map(|name| text.strip_prefix(name));
    MONTHS_DOTTED.iter().zip(1..).find_map(|(names, month)| Some((month, strip(names)?)))
}

/// The same for words that say so only behind the time of day: they mean something else elsewhere.
pub(super) fn half_behind(word: &str) -> Option<bool> {
    match word {
        "sa" | "de" | "dop" | "ap" | "дп" | "ق" | "לפנה" | "ก่อนเที่ยง" | "ก" => {
            Some(false)
        }
        "ch" | "du" | "odp" | "ip" | "пп" | "ب" | "אחה" | "หลังเที่ยง" | "ห" => {
            Some(true)
        }
        _ => None,
    }
}

/// The month that a word in lower case names; the longest beginning wins.
pub(super) fn month(word: &str) -> Option<i64> {
    let all = MONTHS.iter().chain(&MONTHS_FURTHER);
    let all = all.flat_map(|(names, month)| names.iter().map(move |it| (*it, *month)));
    let fits = all.filter(|(name, _)| word.starts_with(name));
    fits.max_by_key(|(name, _)| name.len()).map(|(_, month)| month)
}

/// Whether a word, without its dots, says the second half of the day; `None` for other words.
pub(super) fn second_half(word: &str) -> Option<bool> {
    match word {
        "am" | "上午" | "早上" | "凌晨" | "清晨" | "오전" | "午前" | "vorm" | "πμ" | "ص" | "fm" => {
            Some(false)
        }
        "pm" | "下午" | "晚上" | "中午" | "傍晚" | "오후" | "午後" | "nachm" | "μμ" | "م"
        | "em" => Some(true),
        _ => None,
    }
}

/// Minutes east of UTC of the zones that exports name by letters.
pub(super) fn zone(word: &str) -> Option<i16> {
    let minutes = match word {
        "z" | "utc" | "gmt" | "wet" => 0,
        "bst" | "cet" | "mez" | "west" | "wesz" | "hnec" | "wat" => 60,
        "cest" | "mesz" | "eet" | "oez" | "haec" | "cat" | "sast" => 120,
        "eest" | "oesz" | "msk" | "trt" | "eat" | "idt" => 180,
        "gst" => 240,
        "pkt" => 300,
        // Of the three that write it so, most people live in this one.
        "ist" => 330,
        "npt" => 345,
        "ict" | "wib" => 420,
        "sgt" | "hkt" | "pht" | "wita" | "awst" => 480,
        "jst" | "kst" | "wit" => 540,
        "acst" => 570,
        "aest" => 600,
        "acdt" => 630,
        "aedt" => 660,
        "nzst" => 720,
        "nzdt" => 780,
        "brst" => -120,
        "ndt" => -150,
        "brt" | "art" | "clst" | "uyt" | "adt" => -180,
        "nst" => -210,
        "edt" | "hae" | "clt" | "bot" | "vet" => -240,
        "est" | "cdt" | "hne" | "cot" | "pet" | "ect" => -300,
        "mdt" | "cst" => -360,
        "mst" | "pdt" => -420,
        "pst" | "akdt" => -480,
        "akst" => -540,
        "hst" => -600,
        _ => return None,
    };
    Some(minutes)
}
