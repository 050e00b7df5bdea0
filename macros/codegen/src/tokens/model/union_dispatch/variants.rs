//! The code that reads a value as one variant of a union.

use crate::ir::{self, Union};
use crate::tokens::code::{Text, quote};

/// The variants of a union, and the constructor of each.
pub(super) struct Variants<'a> {
    pub(super) union: &'a Union,
    pub(super) constructors: Vec<Text>,
}

impl Variants<'_> {
    /// Returns code that reads the value as a variant. A value of another type is an error.
    pub(super) fn read(&self, index: usize) -> Text {
        let make = self.constructors.get(index);
        match self.union.variants.get(index) {
            Some(ir::Variant { ty: ir::Type::Constant(_), .. }) => quote!(json.skip_as(#make)),
            Some(ir::Variant { wrapper_member: Some(member), .. }) => quote!(json.read_within(#member).map(#make)),
            _ => quote!(json.read().map(#make)),
        }
    }

    /// Returns code that reads the value as a variant, or as unknown JSON.
    pub(super) fn fit(&self, index: usize) -> Text {
        let make = self.constructors.get(index);
        match self.union.variants.get(index).and_then(|it| it.wrapper_member.as_ref()) {
            None => quote!(json.fit(#make, Self::Unknown)),
            Some(member) => quote!(json.fit_within(#member, #make, Self::Unknown)),
        }
    }
}
