//! The example program, layers to copy, and the in-memory WorkOS that the program uses by default.

pub mod applications;
pub mod layers;
pub mod workos;
