//! An in-memory WorkOS Connect that responds over real HTTP on loopback.
//!
//! It follows `spec/workos-connect-applications.json`, and for all other behaviour the real service. Tests add
//! applications with the `seed` functions, inject [`Fault`]s, and read the [`Recorded`] requests.

mod body;
mod error;
mod fault;
mod form;
mod id;
mod json_response;
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
