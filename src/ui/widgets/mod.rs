//! House widgets. They draw and answer; they never send commands.

mod balance;
mod bars;
mod button;
mod card;
mod chart;
mod field;
mod focus;
mod grid;
mod heat;
mod kind_row;
mod lead;
mod list;
mod map;
mod mark;
mod months;
mod nav;
mod notice;
mod paint;
mod picture;
mod progress;
mod ring;
mod save_row;
mod steps;
mod strip;
mod table;
mod tick;
mod value;

pub use balance::balanced;
pub use bars::{Bar, Bars};
pub use button::{Button, go_on, go_on_width, link};
pub use card::{
    as_wide_as_page, card, card_foot, card_row, card_title, column_count, divider, is_low,
    list_page, page, part_title, screen_title, set_above_title, strong_label, two_columns,
};
pub(in crate::ui) use chart::head_words;
pub use chart::{Chart, Face};
pub use field::{name_field, password_field, path_field, save_field, search_field};
pub use focus::{bring_in_sight, keep_focus_in_sight, search_id, title_id, turn_by_keys};
pub use grid::RecordGrid;
pub use heat::Heat;
pub use kind_row::KindRow;
pub use lead::{lead, lead_facts};
pub use list::{ListAnswer, ListState, RecordList};
pub use map::{DEGREE_KM, MapState, Mark, Sign, is_land, map, map_sign};
pub use mark::{fact_row, level_mark, stat, tag};
pub use months::MonthBars;
pub use nav::{Count, NavItem};
pub use notice::{blank, drop_overlay, empty, note, sign};
pub use paint::{
    Written, badge, focus_ring, icon, left_middle, right_middle, tip, write, write_lines, write_two,
};
pub use picture::{Seen, picture};
pub use progress::progress_bar;
pub use ring::ring;
pub use save_row::{SaveWish, save_row};
pub use steps::{Numbered, bullet, numbered};
pub use strip::{Strip, StripPart};
pub use table::{Table, data_table};
pub use tick::{Ticked, tick};
pub use value::value;
