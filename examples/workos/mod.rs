//! A WorkOS Connect that lives in memory and answers over real HTTP on loopback.
//!
//! It keeps to `spec/workos-connect-applications.json`, and where that is silent to what the service was seen to do.
//! Tests put applications in with the `seed` functions, make it fail with [`Fault`]s, and read back what they sent as
//! [`Recorded`] requests.

mod answer;
mod body;
mod error;
mod fault;
mod form;
mod id;
mod page;
mod query;
mod record;
mod routes;
mod server;
mod show;
mod store;
mod uri;
mod validate;

#[cfg(test)]
mod tests;

pub use self::fault::Fault;
pub use self::record::Recorded;
pub use self::server::{Options, Server};
