//! Writes the types of the description as Rust items.

pub(super) mod accessors;
pub(super) mod aliases;
pub(super) mod codecs;
pub(super) mod derives;
pub(super) mod enums;
pub(super) mod json_type;
pub(super) mod multipart;
pub(super) mod structs;
pub(super) mod union_dispatch;
pub(super) mod unions;
