//! Layers: code of the user around every attempt of a call.

mod attempt;
mod exposure;

#[cfg(feature = "tower")]
pub use self::attempt::AttemptContext;
pub use self::attempt::{Attempt, Layer};
pub(crate) use self::attempt::{AttemptFacts, Chain, SharedRedactor};
