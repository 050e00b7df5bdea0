//! A crate with strict lints compiles with the expansion.
#![deny(
    missing_docs,
    unsafe_code,
    missing_debug_implementations,
    unused,
    unreachable_pub,
    clippy::pedantic,
    rust_2018_idioms,
    deprecated
)]

/// WorkOS.
pub mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn main() {
    assert!(workos::Client::builder().bearer("sk_test").build().is_ok());
}
