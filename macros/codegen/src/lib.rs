#![doc = include_str!("../ARCHITECTURE.md")]

pub mod compat;
pub mod diagnostic;
pub mod document;
#[doc = include_str!("../FORGIVEN.md")]
pub mod forgiven {}
pub mod json;
pub mod options;
#[doc = include_str!("../SUPPORT.md")]
pub mod support {}

mod compatibility;
mod explain;
#[cfg(feature = "explain")]
mod formatting;
mod generation;
mod graph;
#[allow(
    unreachable_pub,
    clippy::struct_field_names,
    reason = "what one stage hands to the others, written like a glossary"
)]
mod ir;
#[allow(unreachable_pub, reason = "as above")]
mod names;
mod pipeline;
mod tokens;
#[cfg(feature = "yaml")]
mod yaml;

pub use compatibility::{Comparison, compare};
pub use diagnostic::explain_code;
pub use explain::{ClientMethod, UnionType, UnionVariant, operations, types, unions};
#[cfg(feature = "explain")]
pub use explain::{Listing, Sample, explain, explain_against, list, print_ir, sample};
#[cfg(feature = "explain")]
pub use formatting::formatted;
pub use generation::{Generation, generate, generate_against, stand_in};
#[cfg(feature = "explain")]
pub use tokens::{CredentialKind, SampleCall, SampleCredential};
pub use tokens::{Generated, Lexer};
#[cfg(all(feature = "explain", feature = "yaml"))]
pub use yaml::yaml_readers;

// Runs the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
