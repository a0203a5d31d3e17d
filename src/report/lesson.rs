//! The lesson plan of the teaching kit: one page for the teacher, of our own words only.

use serde_json::{Value, json};

use crate::i18n::{Arg, Texts};

use super::ReportError;
use super::engine::lay_out_with;

const TEMPLATE: &str = include_str!("../../assets/report/lesson.typ");

const PEOPLE: u8 = 4;
const STEPS: u8 = 5;
const QUESTIONS: u8 = 4;
const NOTES: u8 = 3;

/// The plan as a PDF; `platforms` are the names of what each person has a file of, and
/// `made_on_secs` is the document's date. Same input, same bytes.
///
/// # Errors
///
/// [`ReportError::Layout`], a fault of ours.
pub fn lesson(
    platforms: &[String],
    made_on_secs: i64,
    texts: &Texts,
) -> Result<Vec<u8>, ReportError> {
    let say = |id: String| texts.get(&id);
    let pair = |id: String, first: &str, second: &str| {
        let (head, rest) = (say(id.clone()), say(format!("{id}-{second}")));
        json!({ (first): head, (second): rest })
    };
    let all = |count: u8, one: &dyn Fn(u8) -> Value| (1..=count).map(one).collect::<Vec<_>>();
    let list = texts.list(platforms);
    let version = [("version", Arg::Text(env!("CARGO_PKG_VERSION")))];
    let value = json!({
        "lang": texts.lang().tag().split('-').next(),
        "title": say("lesson-title".into()),
        "lead": say("lesson-lead".into()),
        "need": say("lesson-need".into()),
        "people_title": say("lesson-people".into()),
        "people": all(PEOPLE, &|at| pair(format!("lesson-person-{at}"), "name", "find")),
        "files": texts.with("lesson-files", &[("list", Arg::Text(&list))]),
        "course_title": say("lesson-course".into()),
        "course": all(STEPS, &|at| pair(format!("lesson-course-{at}"), "time", "say")),
        "questions_title": say("lesson-questions".into()),
        "questions": all(QUESTIONS, &|at| say(format!("lesson-question-{at}")).into()),
        "teacher_title": say("lesson-teacher".into()),
        "teacher": all(NOTES, &|at| say(format!("lesson-teacher-{at}")).into()),
        "answers_title": say("lesson-answers".into()),
        "answers": all(PEOPLE, &|at| say(format!("lesson-answer-{at}")).into()),
        "foot": texts.with("lesson-foot", &version),
    });
    lay_out_with(TEMPLATE, value, &[])?.pdf(made_on_secs, &format!("lesson-{}", texts.lang().tag()))
}
