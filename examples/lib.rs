//! The example programs with their servers, layers to copy, and a receiver of webhooks.

pub mod applications;
pub mod authkit;
pub mod calendar;
pub mod chat;
pub mod commits;
pub mod layers;
pub mod local_server;
pub mod payments;
pub mod receiver;
pub mod uploads;
pub mod workos;
