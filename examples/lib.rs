//! The example program, layers to copy, a receiver of webhooks, and the in-memory WorkOS that the program uses by default.

pub mod applications;
pub mod layers;
pub mod receiver;
pub mod workos;
