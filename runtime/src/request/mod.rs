//! What is sent: the request that a generated method fills in, and the parts that it puts together.

pub(crate) mod builder;
pub(crate) mod header;
pub(crate) mod invalid;
pub(crate) mod path;
pub(crate) mod query;
