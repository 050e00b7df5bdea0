//! Typed API clients from `OpenAPI` descriptions.

// JSON
#[cfg(feature = "jiff")]
mod format;
pub mod json;
mod open_enum;
mod presence;
mod secret;

mod generate;

// HTTP
mod auth;
mod base_url;
mod build_error;
mod builder;
mod call;
mod client;
mod description;
mod draft;
mod error;
mod execute;
mod failure;
mod header;
mod invalid;
mod message;
mod page;
mod parameter;
mod path;
mod percent;
mod query;
mod read;
mod response;
mod retry;
mod retry_after;
mod style;
pub mod testing;
#[cfg(test)]
mod tests;
mod trace;
pub mod transport;

#[doc(hidden)]
pub mod private;

// JSON
#[cfg(feature = "jiff")]
pub use format::{DateTime, ParseDateTimeError};
pub use presence::Presence;
pub use secret::Secret;

// HTTP
pub use build_error::BuildError;
pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use call::{Call, CallFuture, WithResponse};
pub use description::Server;
pub use error::{Error, ErrorKind};
pub use http::{HeaderMap, StatusCode};
pub use page::{Page, Pages};
pub use response::{FromErrorResponse, FromResponse, RawResponse, Response, Undocumented};
pub use retry::RetryPolicy;
pub use transport::Transport;
