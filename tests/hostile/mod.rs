//! The client of a description whose author means harm. The compiler finds nothing amiss in it, rustdoc no code to run and no
//! link to follow: everything that it says is prose, and everything that it names has a name of Rust's.

#![deny(warnings, missing_docs, rustdoc::all)]

specweld::generate_api!("hostile/spec.json");
