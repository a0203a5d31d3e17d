//! Of the report only how a row of a table is written.

#[path = "../../src/report/row.rs"]
pub mod row;
