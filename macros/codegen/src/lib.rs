//! Text of an OpenAPI description in, Rust tokens or a report out.
