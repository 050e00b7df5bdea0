//! Text of an OpenAPI description in, Rust tokens or a report out.

pub mod diagnostic;
pub mod document;
pub mod options;

pub mod ir;
pub mod names;

mod graph;
