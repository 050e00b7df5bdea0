//! Requests: the builder, the path, the query and the headers.

mod body;
mod body_member;
pub(crate) mod builder;
pub(crate) mod destination;
pub(crate) mod header;
mod idempotency;
pub(crate) mod invalid;
pub(crate) mod options;
mod own;
pub(crate) mod path;
pub(crate) mod query;
mod querystring;
pub(crate) mod target;
