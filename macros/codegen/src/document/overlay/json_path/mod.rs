//! Paths of RFC 9535: a path as text to the places in a value.

mod characters;
mod compare;
mod evaluate;
mod filter;
mod parse;
mod pattern;
mod query;

pub(super) use self::evaluate::{Steps, TooManySteps, positions};
pub(super) use self::parse::parse;
pub(super) use self::query::{Query, Selector};

#[cfg(test)]
mod tests;
