//! Writes type aliases, and newtypes.

use crate::ir::{Container, Type, TypeDef};
use crate::names::TypeNames;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{deprecated, docs, lines};
use crate::tokens::model::codecs::{decode_impl, encode_impl};
use crate::tokens::model::derives::derives;
use crate::tokens::model::json_type::json_type;
use crate::tokens::ty::{From, constructor, ty};

/// Writes a type alias.
pub(crate) fn alias(cx: &Cx<'_>, def: &TypeDef, names: &TypeNames, target: &Type) -> Text {
    let name = &names.name;
    let words = docs(&def.docs, json_type(cx, target), Some(&def.origin.at));
    let target = ty(cx, target, From::Types);
    let deprecated = deprecated(&def.docs);
    quote! {
        #words
        #deprecated
        pub type #name = #target;
    }
}

/// Returns the aliases of inline types for their other places.
pub(crate) fn aliases(types: &[TypeNames]) -> Text {
    let each = types.iter().flat_map(|names| names.aliases.iter().map(move |alias| (alias, &names.name)));
    let each = each.map(|(alias, name)| {
        let words = lines(&format!("An alias of `{}`.", name.text()));
        quote! {
            #words
            pub type #alias = #name;
        }
    });
    let each: Vec<Text> = each.collect();
    quote!(#(#each)*)
}

/// Writes the newtype of a type that contains itself and has no members.
pub(crate) fn newtype(cx: &Cx<'_>, def: &TypeDef, names: &TypeNames, target: &Type) -> Text {
    let name = &names.name;
    let words = docs(&def.docs, "A recursive type.", Some(&def.origin.at));
    let derives = derives(cx, def);
    let read = constructor(cx, target, &quote!(Self));
    let target = ty(cx, target, From::Types);
    let deprecated = deprecated(&def.docs);
    let wipe = def.is_in(Container::Secret).then(|| {
        quote! {
            #[inline]
            fn wipe(&mut self) {
                rt::Encode::wipe(&mut self.0);
            }
        }
    });
    let decode = decode_impl(name, &quote!(json.read().map(#read)), None);
    let encode = encode_impl(name, &quote!(rt::Encode::encode(&self.0, json);), wipe.as_ref());
    quote! {
        #words
        #deprecated
        #[derive(Debug, Clone, PartialEq)]
        #derives
        pub struct #name(pub #target);

        #decode
        #encode
    }
}
