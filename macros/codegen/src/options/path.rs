//! Paths of Rust in options.

use proc_macro2::TokenStream;

use crate::ir::StandardTrait;

/// A type or a trait of the user, in which [`Path::HERE`] is the module of the macro call.
#[derive(Debug, Clone)]
pub struct Path(pub TokenStream);

impl Path {
    /// The first name of a path that is relative to the module of the macro call.
    pub const HERE: &str = "__here";
}

impl PartialEq for Path {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_string() == other.0.to_string()
    }
}

impl Eq for Path {}

impl Path {
    /// Returns true if the path names `Eq`, `Hash`, `PartialOrd`, `Ord` or `Copy` of the standard library.
    pub fn is_standard_trait(&self) -> bool {
        StandardTrait::of(&self.0.to_string()).is_some()
    }
}
