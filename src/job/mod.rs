//! A named background thread that tells how it goes and can be stopped.
//!
//! - Owns: `Job`, `Teller`, `StopFlag`; every thread of the program is started here.
//! - May use: nothing.
//! - Never: knows what the work is.
