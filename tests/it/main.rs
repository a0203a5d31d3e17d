//! The one test binary: a module a room.
#![cfg(test)]
