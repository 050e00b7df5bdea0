//! Two descriptions of an object.

use std::collections::HashMap;

use crate::compat::change::Places;
use crate::compat::types::Directions;
use crate::compat::version::NamedType;
use crate::diagnostic::Pointer;
use crate::ir::{Constant, Struct};

/// Two descriptions of an object.
pub(crate) struct ObjectPair<'a> {
    pub(crate) old: NamedType<'a>,
    pub(crate) new: NamedType<'a>,
    pub(crate) before: &'a Struct,
    pub(crate) after: &'a Struct,
    pub(crate) directions: Directions,
    /// The members of the newer one, by their name on the wire.
    pub(super) fields: HashMap<&'a str, usize>,
    pub(super) constants: HashMap<&'a str, &'a Constant>,
    /// The members that are spelled otherwise in the newer one and have the same name in Rust, with their positions.
    pub(super) respelled: HashMap<&'a str, usize>,
    /// The places of the members in the older and the newer description.
    pub(super) older: Pointer,
    pub(super) newer: Pointer,
}

impl<'a> ObjectPair<'a> {
    /// The words by which a member is accepted.
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
