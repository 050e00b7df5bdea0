//! [guide::blocking]: guide::blocking
//! [guide::layers]: guide::layers
//! [guide::schemas]: guide::schemas
//! [guide::secrets]: guide::secrets
//! [guide::sign_in]: guide::sign_in
//! [guide::telemetry]: guide::telemetry
//! [guide::the_macro]: guide::the_macro
//! [guide::transports]: guide::transports
//! [guide::webhooks]: guide::webhooks
#![doc = include_str!("../README.md")]
//!
//! # Contents
//!
//! - The macro: [`generate_api!`], and in the guide [its output and its options](guide::the_macro). In a build script:
//!   [`include_api!`].
//! - Set-up: [`ClientBuilder`], [`RetryPolicy`], [`Layer`], [`Transport`].
//! - Calls: [`Call`] and its options, [`Response`], [`Pages`]; [`ApiClient`] for tenants and raw calls.
//! - Bodies other than JSON: [`File`], [`Multipart`], [`Text`], [`ByteStream`], [`ResumableDownload`], [`EventStream`],
//!   [`JsonLines`]. With the feature and the option `xml`, bodies of XML have types, too.
//! - Errors: [`Error`] and [`ErrorKind`] of a call, [`BuildError`] of the builder, and [`AnyError`] of several calls.
//! - In the types: [`Presence`], [`Secret`], [`SecretValue`], [`DateTime`] and the other [formats](mod@format), and
//!   [`json`], which decodes and encodes them.
//! - On your server: [`webhook`].
//! - In your tests: [`testing`], with the mocks that the option `mock = true` generates, with the examples of the
//!   description as values, and with recorded calls.
//!
//! The [guide] has a chapter on each question.

mod generate;
pub mod guide;

// Values, and their text forms.
pub mod format;
pub mod json;
mod value;

// A call. A client makes a request from parameters and a body, and authorises it; a transport sends it.
// The result is a response, a stream or an error.
mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod call;
mod client;
mod error;
mod layer;
mod parameter;
mod request;
mod response;
mod span;
mod stream;
#[cfg(feature = "telemetry")]
pub mod telemetry;
#[cfg(feature = "tower")]
pub mod tower;
pub mod transport;
pub mod webhook;
#[cfg(feature = "xml")]
mod xml;

pub mod testing;
#[cfg(test)]
mod tests;

#[doc(hidden)]
pub mod generated_v1;

pub use format::DateTime;
pub use value::arguments::OrNull;
pub use value::optional::{IntoOptional, IntoPresence};
pub use value::presence::Presence;
pub use value::secret::Secret;
pub use value::secret_value::SecretValue;

#[cfg(feature = "oauth2")]
pub use auth::oauth2;
pub use auth::{ClientCredentials, Credential, Token, TokenError, TokenSource};
pub use body::file::File;
pub use body::multipart::{IntoMultipart, Multipart};
pub use body::text::Text;
pub use bytes::Bytes;
pub use call::any_error::AnyError;
pub use call::failed_attempt::FailedAttempt;
pub use call::options::CallOptions;
pub use call::page::{ByPage, Page, PagePosition, PagePositionError, Pages};
pub use call::raw::RawCall;
pub use call::retry::RetryPolicy;
pub use call::{Call, WithResponse};
pub use client::api_client::ApiClient;
pub use client::build_error::BuildError;
pub use client::builder::ClientBuilder;
pub use client::description::Server;
pub use error::{Error, ErrorKind};
/// The version of the crate `http` in the signatures.
pub use http;
pub use http::{HeaderMap, StatusCode};
pub use layer::{Attempt, Layer};
/// The version of reqwest for [`ClientBuilder::reqwest`].
#[cfg(feature = "reqwest")]
pub use reqwest;
/// The version of reqwest-middleware for [`ClientBuilder::reqwest`].
#[cfg(feature = "reqwest-middleware")]
pub use reqwest_middleware;
pub use response::typed_headers::{FromHeaders, ResponseHeaders};
pub use response::{FromErrorResponse, FromResponse, RawResponse, Response, Undescribed, Undocumented};
pub use stream::{
    ByteStream, Event, EventData, EventStream, JsonLines, ReconnectingEvents, ResumableDownload, StreamError,
};
pub use transport::Transport;

// The shortest path of the type, which messages of rustc show.
#[doc(hidden)]
pub use request::builder::RequestBuilder;
