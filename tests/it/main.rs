//! The one test binary: a module a room.
#![cfg(test)]
#![expect(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::disallowed_methods,
    clippy::iter_over_hash_type,
    clippy::string_slice,
    clippy::tuple_array_conversions,
    reason = "tests read files they made, cut texts they wrote, and may fail loudly"
)]

mod added;
mod architecture;
mod atlas;
mod beside;
mod claims;
mod cli;
mod containers;
mod copies;
mod copy;
mod copy_car;
mod copy_long;
mod corpus;
mod day_only;
mod detect;
mod export;
mod extremes;
mod figures;
mod finders;
mod firms;
mod fixture;
mod fold;
mod followed;
mod formats;
mod fuzzed;
mod guide;
mod i18n;
mod index;
mod insight;
mod kit;
mod languages;
mod last_page;
mod letter;
mod line_ends;
mod lone;
mod media;
mod messages;
mod naughty;
mod newcomer;
mod odd;
mod offline;
mod own_words;
mod packaging;
mod pages;
mod parquet;
mod pdf;
mod pictures;
mod planted;
mod platforms;
mod profile;
mod read;
mod reader;
mod readme;
mod report;
mod results;
mod sample;
mod sample_table;
mod samples;
mod save;
mod save_faults;
mod scan;
mod settings;
mod shown;
mod soft;
mod sorting;
mod spoofed;
mod standing;
mod stream;
mod study;
mod sums;
mod supply;
mod tables;
mod threats;
mod ties;
mod times;
mod told;
mod true_of_it;
mod ui;
mod ui_across;
mod ui_apart;
mod ui_atlas;
mod ui_facts;
mod ui_forms;
mod ui_keys;
mod ui_leave;
mod ui_low;
mod ui_narrow;
mod ui_odd_names;
mod ui_picked;
mod ui_pictures;
mod ui_records;
mod ui_said;
mod ui_save;
mod ui_saved;
mod ui_states;
mod ui_stretch;
mod ui_ties;
mod ui_tree;
mod ui_unlock;
mod unfit;
mod unopened;
mod unread;
mod unseen;
mod values;
mod verify;
mod visible;
mod walk;
mod whole;
mod window;
mod words;
