//! The flagship program, and the in-memory WorkOS that it talks to by default.

pub mod applications;
pub mod workos;
