//! Layers: code of the user around every attempt of a call.

mod attempt;
mod exposure;

pub use self::attempt::{Attempt, Layer};
pub(crate) use self::attempt::{AttemptFacts, Chain, SharedRedactor};
