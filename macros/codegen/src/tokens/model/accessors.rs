//! Writes accessors of the common members of a union.

use crate::ir::{CommonMember, Field, Presence, Type, Union};
use crate::names::{Name, TypeNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{code, docs, lines};
use crate::tokens::ty::{From, ty};

/// Writes an accessor for each common member; `None` without common members.
pub(crate) fn accessors(cx: &Cx<'_>, names: &TypeNames, it: &Union) -> Option<Text> {
    let name = &names.name;
    let accessors: Vec<Text> = it
        .common_members
        .iter()
        .zip(&names.accessors)
        .map(|(shared, function)| accessor(cx, names, it, shared, function))
        .collect();
    (!accessors.is_empty()).then(|| quote!(impl #name { #(#accessors)* }))
}

fn accessor(cx: &Cx<'_>, names: &TypeNames, it: &Union, shared: &CommonMember, function: &Name) -> Text {
    let is_text = cx.api.unalias(&shared.ty) == &Type::Text;
    let is_plain = shared.presence == Presence::Required && is_text;
    let arms = it.variants.iter().zip(&names.members).filter_map(|(variant, name)| {
        let (field, field_name) = field(cx, &variant.ty, &shared.wire_name)?;
        let lent = if is_plain { quote!(&it.#field_name) } else { lend_option(cx, shared, field, field_name) };
        Some(quote!(Self::#name(it) => #lent))
    });
    let (wire, lent) = (&shared.wire_name, lent_type(cx, &shared.ty));
    let (output, unknown, note) = if is_plain {
        (
            quote!(&str),
            quote!(Self::Unknown(it) => it.get(#wire).and_then(rt::Value::as_str).unwrap_or_default()),
            "For `Unknown`, the value is taken from the JSON, and empty if absent.",
        )
    } else {
        (quote!(Option<&#lent>), quote!(Self::Unknown(_) => None), "`None` if absent, and for `Unknown`.")
    };
    let words = docs(&shared.docs, &format!("Returns {}.", code(wire)), None);
    let note = lines(&format!("\n{note}"));
    quote! {
        #words
        #note
        #[must_use]
        #[inline]
        pub fn #function(&self) -> #output {
            match self {
                #(#arms,)*
                #unknown,
            }
        }
    }
}

/// Returns the borrow of a field as an `Option`; text and lists become slices.
fn lend_option(cx: &Cx<'_>, shared: &CommonMember, field: &Field, name: &Name) -> Text {
    let is_slice = matches!(cx.api.unalias(&shared.ty), Type::Text | Type::List(_));
    let is_nullable = matches!(field.ty, Type::Nullable(_));
    match (field.presence, is_slice) {
        (Presence::Required, false) if !is_nullable => quote!(Some(&it.#name)),
        (Presence::Required, true) if !is_nullable => quote!(Some(&it.#name[..])),
        (Presence::OptionalNullable, false) => quote!(it.#name.value()),
        (Presence::OptionalNullable, true) => quote!(it.#name.value().map(|it| &it[..])),
        (_, false) => quote!(it.#name.as_ref()),
        (_, true) => quote!(it.#name.as_deref()),
    }
}

fn lent_type(cx: &Cx<'_>, it: &Type) -> Text {
    match cx.api.unalias(it) {
        Type::Text => quote!(str),
        Type::List(item) => {
            let item = ty(cx, item, From::Types);
            quote!([#item])
        }
        _ => ty(cx, it, From::Types),
    }
}

/// Returns the field of a JSON member in the struct of a variant.
fn field<'a>(cx: &Cx<'a>, ty: &'a Type, wire: &str) -> Option<(&'a Field, &'a Name)> {
    let structure = cx.api.structure(ty)?;
    let index = structure.fields.iter().position(|field| field.wire_name == wire)?;
    let names = cx.names.get(cx.api.definition_id(ty)?)?;
    Some((structure.fields.get(index)?, names.members.get(index)?))
}
