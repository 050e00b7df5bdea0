//! The shared part of the test binaries.

pub mod counts;
pub mod fuzz;
pub mod hostile;
pub mod laws;
pub mod order;
pub mod secret;

/// The example of the README, compiled with the other tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
