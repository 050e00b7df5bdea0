//! The in-memory `WorkOS` that the flagship program talks to by default.

pub mod workos;
