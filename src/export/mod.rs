//! Opening what was dropped: an archive, a folder or a file becomes a list of entries.
//!
//! - Owns: the walk over the archive directory, entry streams with checksum, the byte ledger, limits.
//! - May use: `text`, `record` (ids).
//! - Never: looks inside an entry; writes; trusts a stored name or size.
