//! Typed API clients from OpenAPI descriptions.
//!
//! [`generate_api!`] reads a description when your crate is compiled and writes a client where it stands: a method per
//! operation, a type per schema, and nothing that you have to keep in sync by hand.
//!
//! ```no_run
//! mod pets {
//!     specweld::generate_api!("src/guide/pets.json");
//! }
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = pets::Client::builder().bearer(std::env::var("PETS_TOKEN")?).build()?;
//!
//!     let mut dogs = client.list_pets().species(pets::types::Species::Dog).stream();
//!     while let Some(dog) = dogs.try_next().await? {
//!         println!("{}", dog.name());
//!     }
//!
//!     match client.get_pet("7").await {
//!         Err(error) if error.is_not_found() => println!("there is no pet 7"),
//!         answer => println!("{}", answer?.name()),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # What is where
//!
//! - The macro: [`generate_api!`], and in the guide [what it writes and takes](guide::the_macro).
//! - Setting up: [`ClientBuilder`], [`RetryPolicy`], [`Transport`].
//! - Calling: [`Call`] and its options, [`Response`], [`Pages`].
//! - What travels besides JSON: [`File`], [`Multipart`], [`Text`], [`ByteStream`], [`EventStream`], [`JsonLines`].
//! - When it fails: [`Error`] and [`ErrorKind`]; [`BuildError`] before anything is called.
//! - In the types: [`Presence`], [`Secret`], [`DateTime`] and the other [formats](mod@format), and [`json`] below them all.
//! - In your tests: [`testing`].
//!
//! The [guide] has a chapter on each question that comes up.
//!
//! # Features
//!
//! - `reqwest` (default): the transport that is used when you give none. It wants to be polled within tokio.
//! - `jiff`, `uuid`: conversions between the types of [formats](mod@format) and those of these crates.
//! - `yaml` (default): descriptions in YAML, beside those in JSON. It costs three small crates when you build, and nothing when
//!   you run.
//! - `tracing`: a span per call, with OpenTelemetry's names for HTTP.

// JSON
pub mod format;
pub mod json;
mod open_enum;
mod presence;
mod secret;

mod generate;
pub mod guide;

// HTTP
mod auth;
mod base_url;
mod brackets;
mod build_error;
mod builder;
mod call;
mod client;
mod description;
mod draft;
mod error;
mod execute;
mod failure;
mod file;
mod form;
mod header;
mod invalid;
mod media_type;
mod message;
mod multipart;
mod page;
mod parameter;
mod path;
mod payload;
mod percent;
mod query;
mod read;
mod response;
mod retry;
mod retry_after;
mod stream;
mod structured;
mod style;
pub mod testing;
#[cfg(test)]
mod tests;
mod text;
mod trace;
pub mod transport;
mod typed_headers;

#[doc(hidden)]
pub mod private;

// JSON
pub use format::DateTime;
pub use presence::Presence;
pub use secret::Secret;

// HTTP
pub use auth::{ClientCredentials, Credential, Token, TokenError, TokenSource};
pub use build_error::BuildError;
pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use call::{Call, CallFuture, WithResponse};
pub use description::Server;
pub use error::{Error, ErrorKind};
pub use file::File;
pub use http::{HeaderMap, StatusCode};
pub use multipart::{IntoMultipart, Multipart};
pub use page::{Page, Pages};
pub use response::{FromErrorResponse, FromResponse, RawResponse, Response, Undocumented};
pub use retry::RetryPolicy;
pub use stream::{ByteStream, Event, EventData, EventStream, JsonLines, StreamError};
pub use text::Text;
pub use transport::Transport;
pub use typed_headers::FromHeaders;
