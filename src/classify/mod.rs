//! One path or record gets its kind: by profile, else by words, else by shape; always says why.
//!
//! - Owns: the path tree, decisions on its nodes, the vocabulary of key and heading words.
//! - May use: `text`, `record`, `taxonomy`, `profile`, `detect`.
//! - Never: guesses without saying why.
