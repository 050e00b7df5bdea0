//! The `generate_api!` macro.
