//! `generate_api!`, as users reach it.

/// Generates a typed client from an OpenAPI description.
///
/// The crate in which generated code finds this runtime is handed on here, so that it may be renamed in `Cargo.toml`.
#[macro_export]
macro_rules! generate_api {
    ($($input:tt)*) => {
        $crate::private::generate_api! { ($crate) $($input)* }
    };
}
