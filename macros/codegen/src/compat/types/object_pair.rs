//! The definitions of an object in both descriptions.

use std::collections::HashMap;

use crate::compat::change::Places;
use crate::compat::types::Directions;
use crate::compat::version::NamedType;
use crate::diagnostic::Pointer;
use crate::ir::{Constant, Struct};

/// The definitions of an object in both descriptions.
pub(crate) struct ObjectPair<'a> {
    pub(crate) old: NamedType<'a>,
    pub(crate) new: NamedType<'a>,
    pub(crate) before: &'a Struct,
    pub(crate) after: &'a Struct,
    pub(crate) directions: Directions,
    /// The positions of the members in the newer definition, by their names on the wire.
    pub(super) fields: HashMap<&'a str, usize>,
    pub(super) constants: HashMap<&'a str, &'a Constant>,
    /// The older names of members with another spelling in the newer definition, and their positions there. Their names
    /// in Rust are the same.
    pub(super) respelled: HashMap<&'a str, usize>,
    /// The place of the older `properties`.
    pub(super) older: Pointer,
    pub(super) newer: Pointer,
}

impl<'a> ObjectPair<'a> {
    /// Returns the subject of a change of a member, as `accept` names it.
    pub(crate) fn subject<'s>(&self, wire: &'s str) -> (&'a str, &'s str) {
        (self.old.name(), wire)
    }

    pub(super) fn places(&self) -> Places<'_> {
        (&self.older, &self.newer)
    }

    pub(super) fn name(&self, wire: &str) -> String {
        format!("`{}.{wire}`", self.old.name())
    }
}
