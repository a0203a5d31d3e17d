//! Values of an export in words: links by their host, machine words by ours, a record in a sentence.

use crate::findings::{FieldRole, RecordFull, RecordRow, Zone};
use crate::i18n::Arg;
use crate::taxonomy::{Category, Kind};
use crate::text::Untrusted;

use super::context::{Look, ViewContext};

/// Longest value that can be a machine word.
const WORD_BYTES_MAX: usize = 40;
/// Characters of the end of a link that are shown.
const END_CHARS: usize = 20;
/// Characters of a title inside a sentence.
const TITLE_CHARS: usize = 160;
/// What parts of a row's detail are joined with.
const JOINT: &str = " · ";

impl Look<'_> {
    /// A value as it may be shown now: a link by its host and end, a machine word in ours.
    pub fn value(&self, value: &Untrusted) -> String {
        if self.hide {
            return self.private(value);
        }
        if let Some(link) = self.link(value.inner()) {
            return link;
        }
        self.machine_word(value.inner()).unwrap_or_else(|| self.private(value))
    }

    /// The parts of a row's detail, each as [`Self::value`] shows it.
    pub fn detail(&self, detail: &Untrusted) -> String {
        if self.hide {
            return self.private(detail);
        }
        let parts = detail.inner().split(JOINT).map(|part| self.value(&Untrusted::from(part)));
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(JOINT)
    }

    /// A link by its host and what it ends with; `None` for what is none.
    fn link(&self, text: &str) -> Option<String> {
        let (host, path) = host_and_path(text)?;
        let end = end_of(path);
        if end.is_empty() {
            return Some(self.texts.with("line-link-host", &[("host", Arg::Text(&host))]));
        }
        let args = [("host", Arg::Text(&host)), ("end", Arg::Text(&end))];
        Some(self.texts.with("line-link", &args))
    }

    /// What a word that machines write means, where we have a text for it.
    fn machine_word(&self, text: &str) -> Option<String> {
        let plain = |it: char| it.is_ascii_alphanumeric() || it == '-';
        if text.is_empty() || text.len() > WORD_BYTES_MAX || !text.chars().all(plain) {
            return None;
        }
        self.texts.find_plain(&format!("value-{}", text.to_ascii_lowercase()))
    }

    /// What a record is, led by who did it or by the name of its only field.
    pub fn row_title(&self, row: &RecordRow) -> String {
        let title = self.row_words(row);
        if self.hide {
            return title;
        }
        if row.is_fact && !row.title_field.is_empty() {
            let name = self.field_name(&row.title_field);
            if row.title.is_empty() && row.detail.is_empty() {
                // It says when, and that stands beside it.
                return name;
            }
            let args = [("name", Arg::Text(&name)), ("title", Arg::Text(&title))];
            return self.texts.with("line-fact", &args);
        }
        if row.who.is_empty() {
            return title;
        }
        // Apps go by our names, people by theirs.
        let is_person = row.kind.category() == Category::Messages;
        let who = if is_person { self.value(&row.who) } else { self.firm(&row.who) };
        let args = [("who", Arg::Text(&who)), ("title", Arg::Text(&title))];
        let wrote = row.kind.category() == Category::Messages;
        self.texts.with(if wrote { "line-wrote" } else { "line-app" }, &args)
    }

    /// The parts of a row's detail that its title does not say.
    pub fn row_detail(&self, row: &RecordRow) -> String {
        let parts = row.detail.inner().split(JOINT).filter(|it| *it != row.who.inner());
        self.detail(&Untrusted::from(parts.collect::<Vec<_>>().join(JOINT).as_str()))
    }

    /// The name of a field in plain words: ours where we have a text for it, else its own words.
    pub fn field_name(&self, name: &Untrusted) -> String {
        let last = name.inner().rsplit('/').find(|it| *it != "[]").unwrap_or_default();
        let plain: String = last.chars().filter(char::is_ascii_alphanumeric).collect();
        let known = plain.len() <= WORD_BYTES_MAX && last.is_ascii() && !plain.is_empty();
        let id = || format!("field-{}", plain.to_ascii_lowercase());
        let ours = known.then(|| self.texts.find_plain(&id())).flatten();
        ours.unwrap_or_else(|| self.private(&Untrusted::from(words_of(last).as_str())))
    }

    /// The way to a field inside a record, each step as [`Self::field_name`] says it.
    pub fn field_way(&self, path: &Untrusted) -> String {
        let steps = path.inner().split('/').filter(|it| *it != "[]" && !it.is_empty());
        let said: Vec<String> = steps.map(|it| self.field_name(&Untrusted::from(it))).collect();
        said.join(JOINT)
    }

    /// What a record is in a few words: its telling value, else more of it, else that it has none.
    pub fn row_words(&self, row: &RecordRow) -> String {
        let said = [self.value(&row.title), self.detail(&row.detail)];
        let found = said.into_iter().find(|text| !text.is_empty());
        found.unwrap_or_else(|| self.text("screen-records-no-words"))
    }
}

/// The host of a link, and what follows it; `None` for what is none.
fn host_and_path(text: &str) -> Option<(String, &str)> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    if rest.contains(char::is_whitespace) {
        return None;
    }
    let (host, path) = rest.split_once(['/', '?', '#']).unwrap_or((rest, ""));
    let host = host.rsplit('@').next().unwrap_or(host);
    Some((Untrusted::from(host.strip_prefix("www.").unwrap_or(host)).for_window(), path))
}

/// What a link ends with, as far as it is shown.
fn end_of(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let end = path.rsplit('/').find(|step| !step.is_empty()).unwrap_or_default();
    let count = end.chars().count();
    let tail: String = end.chars().skip(count.saturating_sub(END_CHARS)).collect();
    let cut = if count > END_CHARS { "…" } else { "" };
    Untrusted::from(format!("{cut}{tail}").as_str()).for_window()
}

impl ViewContext<'_> {
    /// What a record is that tells no more of itself than a link, where a text says what links of
    /// that part of its export lead to; and what the link ends with, which tells it from others.
    pub fn linked(&self, row: &RecordRow) -> Option<(String, String)> {
        if self.look.hide || row.is_fact {
            return None;
        }
        let (_, path) = host_and_path(row.title.inner())?;
        let section = self.results?.findings.sections.get(row.section? as usize)?;
        let part = section.id.split('/').next().unwrap_or_default();
        let name = self.look.texts.find_plain(&format!("link-{}-{part}", section.platform))?;
        Some((name, end_of(path)))
    }
}

/// The words of a name that a program gave (`likesReceived`), as one would write them.
pub(super) fn words_of(name: &str) -> String {
    let mut out = String::new();
    let mut before = None;
    let mut rest = name.chars().peekable();
    while let Some(it) = rest.next() {
        let next_is_small = rest.peek().is_some_and(|it| it.is_lowercase());
        let starts = it.is_uppercase()
            && before.is_some_and(|before: char| {
                before.is_lowercase()
                    || before.is_ascii_digit()
                    || before.is_uppercase() && next_is_small
            });
        if matches!(it, '_' | '-') && before.is_some() && rest.peek().is_some() {
            out.push(' ');
        } else if out.is_empty() {
            out.extend(it.to_uppercase());
        } else if starts {
            out.push(' ');
            // What is written large altogether stays so.
            if next_is_small { out.extend(it.to_lowercase()) } else { out.push(it) }
        } else {
            out.push(it);
        }
        before = Some(it);
    }
    out
}

/// A record in one sentence: when it was, who did it where that is known, and what it was. A
/// covered one says no more than its kind.
pub(super) fn sentence(ctx: &ViewContext<'_>, full: &RecordFull, covered: bool) -> String {
    let look = ctx.look;
    let row = &full.row;
    let default = Zone::default();
    let zone = ctx.results.map_or(&default, |results| &results.findings.zone);
    let (date, time) = row.time.map_or_else(Default::default, |stamp| {
        (look.texts.date_of(stamp, zone), look.texts.time_of_day(stamp, zone))
    });
    let day_only = row.time.is_some_and(|it| it.day_only);
    let title: String = look.row_words(row).chars().take(TITLE_CHARS).collect();
    let has_title = !covered && (!row.title.is_empty() || !row.detail.is_empty());
    let who = who(ctx, full).unwrap_or_else(|| look.text("said-somebody"));
    let (kind, name) = (look.kind(row.kind), look.field_name(&row.title_field));
    // A link that ends in a number is no title.
    let host = host_and_path(row.title.inner()).filter(|_| !look.hide).map(|it| it.0);
    let args = [
        ("host", Arg::Text(host.as_deref().unwrap_or_default())),
        ("dated", Arg::Text(dated(row))),
        ("date", Arg::Text(&date)),
        ("time", Arg::Text(&time)),
        ("title", Arg::Text(&title)),
        ("who", Arg::Text(&who)),
        ("kind", Arg::Text(&kind)),
        ("name", Arg::Text(&name)),
    ];
    let code = row.kind.code().replace(['.', '_'], "-");
    // Sentences have their date and time in their middle: of a day alone it stands before them.
    let on_day = |id: &str, args: &[(&str, Arg<'_>)]| {
        let text = look.texts.with(id, args);
        let args = [("date", Arg::Text(date.as_str())), ("text", Arg::Text(&text))];
        if day_only { look.texts.with("says-day", &args) } else { text }
    };
    let is_there = |id: &String| look.texts.find_plain(id).is_some();
    let of_kind = format!("said-{code}");
    if !has_title {
        let checked = row.kind == Kind::LocationChecks;
        let id = if checked { of_kind.as_str() } else { "said-covered" };
        return if checked { on_day(id, &args) } else { look.texts.with(id, &args) };
    }
    if let Some((name, _)) = ctx.linked(row) {
        let text = look.texts.with("says-link", &[("name", Arg::Text(&name))]);
        return at_its_time(look, row, (&date, &time), &text);
    }
    let wrote = row.kind.category() == Category::Messages && !row.who.is_empty();
    if wrote {
        return on_day("said-wrote", &args);
    }
    let linked = format!("{of_kind}-link");
    if !row.is_fact && host.is_some() && is_there(&linked) {
        return on_day(&linked, &args);
    }
    if !row.is_fact && is_there(&of_kind) {
        return on_day(&of_kind, &args);
    }
    // Those that need no date in their middle.
    let plain = if row.is_fact { "says-fact".to_owned() } else { format!("says-{code}") };
    if !is_there(&plain) {
        return look.texts.with("said-any", &args);
    }
    at_its_time(look, row, (&date, &time), &look.texts.with(&plain, &args))
}

/// A sentence, led by the record's date where it has one, and by the time of day where it has that.
fn at_its_time(look: Look<'_>, row: &RecordRow, (date, time): (&str, &str), text: &str) -> String {
    let id = match dated(row) {
        "yes" => "says-dated",
        "day" => "says-day",
        _ => return text.to_owned(),
    };
    let args = [("date", Arg::Text(date)), ("time", Arg::Text(time)), ("text", Arg::Text(text))];
    look.texts.with(id, &args)
}

/// Whether a record has a date and a time of day, a date alone or none, as its sentence asks.
fn dated(row: &RecordRow) -> &'static str {
    match row.time {
        Some(stamp) if stamp.day_only => "day",
        Some(_) => "yes",
        None => "no",
    }
}

/// Who did it, where a field says so: an app by its name.
fn who(ctx: &ViewContext<'_>, full: &RecordFull) -> Option<String> {
    let field =
        full.fields.iter().find(|it| it.role == FieldRole::Actor && !it.value.is_empty())?;
    let actors = ctx.results.map_or(&[][..], |results| &results.findings.actors);
    let known = actors.iter().find(|it| it.id == field.value).and_then(|it| it.name.as_ref());
    let known = known.map(|it| ctx.look.texts.named(it));
    Some(known.filter(|_| !ctx.look.hide).unwrap_or_else(|| ctx.look.value(&field.value)))
}
