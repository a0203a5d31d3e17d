//! House widgets. They draw and answer; they never send commands.

mod bars;
mod button;
mod card;
mod chart;
mod field;
mod heat;
mod kind_row;
mod list;
mod mark;
mod months;
mod nav;
mod notice;
mod paint;
mod progress;
mod steps;
mod strip;
mod table;
mod value;

pub use bars::{Bar, Bars};
pub use button::{Button, link};
pub use card::{card, card_row, card_title, column_count, page, screen_title};
pub use chart::{Chart, Face};
pub use field::{path_field, search_field};
pub use heat::Heat;
pub use kind_row::KindRow;
pub use list::{ListAnswer, ListState, RecordList};
pub use mark::{level_mark, stat, tag};
pub use months::MonthBars;
pub use nav::NavItem;
pub use notice::{drop_overlay, empty, note};
pub use paint::{Written, badge, focus_ring, icon, left_middle, right_middle, write};
pub use progress::progress_bar;
pub use steps::{Numbered, numbered};
pub use strip::{Strip, StripPart};
pub use table::{Table, data_table};
pub use value::value;
