//! Changes the whole `Api`: passes that need all types.

pub(super) mod boxing_depth;
pub(super) mod common_members;
pub(super) mod direction;
pub(super) mod discriminator_constant;
pub(super) mod discriminator_default;
pub(super) mod examples;
pub(super) mod idempotency_key;
pub(super) mod lenient_formats;
pub(super) mod overlap;
pub(super) mod pagination;
pub(super) mod recursion;
pub(super) mod recursion_limit;
pub(super) mod request_response_split;
pub(super) mod type_usage;

#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests;
