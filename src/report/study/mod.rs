//! Tables for research: Parquet files whose columns are the same for every platform.
//!
//! The columns stand in `assets/study/*.schema`, and `assets/study/README.md` says what each means.
//! Without an explicit word nothing of a record's contents is written, no name and no path.

mod compact;
mod counts;
mod records;
mod schema;
mod table;

pub use counts::{Ended, exports, kinds, months};
pub use records::Records;
