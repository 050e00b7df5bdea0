//! The example program, and the in-memory WorkOS that it uses by default.

pub mod applications;
pub mod workos;
