//! The client of a description whose author means harm. The compiler finds nothing amiss in it, rustdoc no code to run and no
//! link to follow: everything that it says is prose, and everything that it names has a name of Rust's.

#![deny(warnings, missing_docs, rustdoc::all)]

specweld::generate_api!("hostile/spec.json");

/// Types that hold each other: chains and circles far too long for the compiler, which finds nothing amiss since they are JSON
/// from some link on, and objects in objects as deep as a description may be.
pub mod chain {
    specweld::generate_api!(spec = "hostile/chain.json", allow = [untyped]);
}
