//! Writes the derived traits: standard traits for types that can have them, others for the types that the user selects.

use std::collections::HashSet;

use proc_macro2::TokenStream;

use crate::ir::{Shape, StandardTrait, TypeDef};
use crate::options::{DeriveTarget, Path};
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
    let options = cx.options;
    let partial = options.partial_derives.iter().filter(|it| is_target(&it.target, def)).map(|it| &it.path);
    let derives: Vec<TokenStream> =
        options.derives.iter().filter(wanted).chain(partial).map(|it| cx.path(it)).collect();
    (!derives.is_empty()).then(|| quote!(#[derive(#(#derives),*)]))
}

fn is_target(target: &DeriveTarget, def: &TypeDef) -> bool {
    match target {
        DeriveTarget::Structs => matches!(def.shape, Shape::Struct(_) | Shape::Newtype(_)),
        DeriveTarget::Enums => matches!(def.shape, Shape::Enum(_)),
        DeriveTarget::Unions => matches!(def.shape, Shape::Union(_)),
        DeriveTarget::Schema(key) => def.has_key(key),
    }
}
