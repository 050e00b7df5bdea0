//! Types of generated code for states that neither JSON nor Rust has a type for.

pub(crate) mod arguments;
pub(crate) mod common_members;
pub(crate) mod leaves;
pub(crate) mod open_enum;
pub(crate) mod optional;
pub(crate) mod presence;
pub(crate) mod secret;
pub(crate) mod secret_value;
