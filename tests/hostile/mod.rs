//! The client of a malicious description. It compiles without a warning, and rustdoc finds no code to run and no link.
//! All texts of the description are prose, and all names are Rust identifiers.

#![deny(warnings, missing_docs, rustdoc::all)]

specweld::generate_api!("hostile/spec.json");

/// Types that contain each other, in chains and circles that are too long for the compiler. Some links are JSON, so
/// that the code compiles. Other objects have the maximum nesting of a description.
pub mod chain {
    specweld::generate_api!(spec = "hostile/chain.json", allow = [untyped]);
}
