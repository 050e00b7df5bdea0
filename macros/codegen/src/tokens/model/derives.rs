//! Writes the traits of the option `derives`: standard traits for types that can have them, other traits for all types.

use std::collections::HashSet;

use proc_macro2::TokenStream;

use crate::ir::{Shape, StandardTrait, TypeDef};
use crate::options::Path;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;

/// Returns the traits to derive beside the fixed ones. For enums of values, `Eq` and `Hash` are fixed.
pub(crate) fn derives(cx: &Cx<'_>, def: &TypeDef) -> Option<Text> {
    if matches!(def.shape, Shape::Parts(_)) {
        return None; // what is only sent, with files in it, is no data type
    }
    let is_enum = matches!(def.shape, Shape::Enum(_));
    let wanted = |it: &&Path| match StandardTrait::of(&it.0.to_string()) {
        Some(StandardTrait::Eq | StandardTrait::Hash) if is_enum => false,
        Some(standard) => cx.api.can_have(standard, &def.shape, &HashSet::new()),
        None => true,
    };
    let derives: Vec<TokenStream> = cx.options.derives.iter().filter(wanted).map(|it| cx.path(it)).collect();
    (!derives.is_empty()).then(|| quote!(#[derive(#(#derives),*)]))
}
