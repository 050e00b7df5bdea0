//! Typed API clients from `OpenAPI` descriptions.

// JSON
#[cfg(feature = "jiff")]
mod format;
pub mod json;
mod open_enum;
mod presence;
mod secret;

#[doc(hidden)]
pub mod private;

// JSON
#[cfg(feature = "jiff")]
pub use format::{DateTime, ParseDateTimeError};
pub use presence::Presence;
pub use secret::Secret;
