//! One binary of integration tests, one module per ring.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod cases;
mod expect;
mod tidy;
mod unions;
mod wire;
