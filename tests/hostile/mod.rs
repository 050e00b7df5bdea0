//! The client of a description whose author means harm. The compiler finds nothing amiss in it, rustdoc no code to run and no
//! link to follow: everything that it says is prose, and everything that it names has a name of Rust's.

#![deny(warnings, missing_docs, rustdoc::all)]

specweld::generate_api!("hostile/spec.json");

/// Types that hold each other: a chain of a hundred, and objects in objects as deep as a description may be. The compiler
/// follows such a chain to find out what dropping its first link drops, boxes or not, and gives up at its `recursion_limit`,
/// which is 128: for a longer one a crate has to raise that.
pub mod chain {
    specweld::generate_api!("hostile/chain.json");
}
