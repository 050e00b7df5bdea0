//! Writes operations as methods of the client, with their arguments and results.

pub(super) mod alternate_responses;
pub(super) mod arguments;
pub(super) mod bodies;
pub(super) mod groups;
mod methods;
pub(super) mod module;
pub(super) mod pagination;
pub(super) mod parameters;
pub(super) mod response_headers;
pub(super) mod responses;
pub(super) mod webhooks;
