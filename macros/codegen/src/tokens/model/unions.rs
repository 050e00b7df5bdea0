//! Writes unions: the enum, its codec and its conversions.

use std::collections::HashMap;

use crate::ir::{Container, Docs, Format, Literal, Type, TypeDef, TypeId, Union, Variant};
use crate::names::{Name, TypeNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{code, deprecated, docs, lines, opening};
use crate::tokens::model::accessors::accessors;
use crate::tokens::model::codecs::{decode_impl, encode_impl};
use crate::tokens::model::derives::derives;
use crate::tokens::model::json_type::{json_type, unboxed};
use crate::tokens::model::union_dispatch::decision;
use crate::tokens::ty::{From, ty};

/// Writes an enum with a variant per alternative, and `Unknown`.
pub(crate) fn union(cx: &Cx<'_>, def: &TypeDef, names: &TypeNames, it: &Union) -> Text {
    let name = &names.name;
    let words = docs(&def.docs, "One of several alternatives.", Some(&def.origin.at));
    let variants = &names.members;
    let listed = it.variants.iter().zip(variants).map(|(variant, name)| {
        if let Type::Constant(value) = &variant.ty {
            return constant(name, value, &variant.docs);
        }
        let words = opening(&variant.docs).unwrap_or_else(|| first_sentence(cx, &variant.ty));
        let (words, ty) = (lines(&words), ty(cx, &variant.ty, From::Types));
        quote!(#words #name(#ty))
    });
    let encoded = it.variants.iter().zip(variants).map(|(variant, name)| encoded(name, variant));
    let decode_event = it.text_events.as_ref().map(|texts| decode_event(texts));
    let decode = decode_impl(name, &decision(cx, it, names), decode_event.as_ref());
    let unknown = match it.text_events {
        None => "A value that matches no other variant, as JSON.",
        Some(_) => "An event with another name: a JSON object whose only member has that name.",
    };
    let unknown = lines(unknown);
    let derives = derives(cx, def);
    let froms = froms(cx, names, it);
    let shared = accessors(cx, names, it);
    let deprecated = deprecated(&def.docs);
    let wipe = def.is_in(Container::Secret).then(|| {
        quote! {
            #[inline]
            fn wipe(&mut self) {
                match self {
                    #(Self::#variants(it) => rt::Encode::wipe(it),)*
                    Self::Unknown(it) => rt::Encode::wipe(it),
                }
            }
        }
    });
    let body = quote!(match self { #(#encoded,)* Self::Unknown(it) => rt::Encode::encode(it, json), });
    let encode = encode_impl(name, &body, wipe.as_ref());
    quote! {
        #words
        #deprecated
        #[derive(Debug, Clone, PartialEq)]
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#listed,)*
            #unknown
            Unknown(rt::Value),
        }
        #shared
        #froms
        #decode
        #encode
    }
}

/// Returns the function that decodes an event by its name.
fn decode_event(texts: &[String]) -> Text {
    quote! {
        #[inline]
        fn decode_event(event: rt::NamedEvent<'_>) -> rt::JsonResult<Self> {
            rt::decode_event(event, &[#(#texts),*])
        }
    }
}

/// Returns the variant of a constant, which has no fields.
fn constant(name: &Name, value: &Literal, value_docs: &Docs) -> Text {
    let more = (*value_docs != Docs::default()).then(|| docs(value_docs, "", None));
    let gap = more.as_ref().map(|_| quote!(#[doc = ""]));
    let (words, deprecated) = (lines(&format!("{}.", code(&value.to_string()))), deprecated(value_docs));
    quote!(#words #gap #more #deprecated #name)
}

/// Returns the arm that encodes a variant.
fn encoded(name: &Name, variant: &Variant) -> Text {
    match (&variant.ty, &variant.wrapper_member) {
        (Type::Constant(value), _) => {
            let value = value.to_string();
            quote!(Self::#name => json.raw(#value))
        }
        (_, None) => quote!(Self::#name(it) => rt::Encode::encode(it, json)),
        (_, Some(member)) => quote!(Self::#name(it) => json.within(#member, it)),
    }
}

/// Returns the first line of the documentation of a variant's type, or else its JSON type.
fn first_sentence(cx: &Cx<'_>, it: &Type) -> String {
    let def = cx.api.definition_id(it).and_then(|id| cx.api.get(id));
    def.and_then(|def| opening(&def.docs)).unwrap_or_else(|| json_type(cx, it).to_owned())
}

/// Writes `From` for every type that only one variant has, except for variants with a wrapper object.
fn froms(cx: &Cx<'_>, names: &TypeNames, it: &Union) -> Text {
    let plain: Vec<Type> = it.variants.iter().map(|variant| without_aliases(cx, &variant.ty)).collect();
    let uses = uses_of_named(&plain);
    let mut impls = Text::default();
    for ((same, held), variant) in plain.iter().zip(&it.variants).zip(&names.members) {
        let is_single = match same {
            Type::Named(id) => uses.get(id) == Some(&1),
            _ => plain.iter().filter(|other| *other == same).count() == 1,
        };
        let inner = unboxed(cx, &held.ty);
        let is_itself = matches!(inner, Type::Named(id) if cx.names.get(*id).is_some_and(|it| it.name == names.name));
        if is_single
            && held.wrapper_member.is_none()
            && !is_itself
            && !matches!(inner, Type::Any | Type::Constant(_) | Type::Replaced(_))
        {
            let is_boxed = matches!(cx.api.unalias(&held.ty), Type::Boxed(_));
            let value = if is_boxed { quote!(Box::new(it)) } else { quote!(it) };
            let own = Source::new(ty(cx, inner, From::Types), value);
            let literals = if is_boxed { Vec::new() } else { literals(cx, inner, &plain) };
            impls.extend(std::iter::once(own).chain(literals).map(|source| from(names, variant, source)));
        }
    }
    impls
}

/// Returns a type without aliases and boxes. Rust types are equal only if these types are equal.
fn without_aliases(cx: &Cx<'_>, it: &Type) -> Type {
    let mut plain = unboxed(cx, it).clone();
    for inner in plain.inner_types_mut() {
        *inner = without_aliases(cx, inner);
        // The Rust type of a constant inside a list or map is that of any JSON.
        if matches!(inner, Type::Constant(_)) {
            *inner = Type::Any;
        }
    }
    plain
}

/// Returns the number of variants with each named type.
// A union can have hundreds of named types. Comparing each with all others would take quadratic time.
fn uses_of_named(types: &[Type]) -> HashMap<TypeId, usize> {
    let mut uses = HashMap::new();
    for ty in types {
        if let Type::Named(id) = ty {
            *uses.entry(*id).or_default() += 1;
        }
    }
    uses
}

fn from(names: &TypeNames, variant: &Name, Source { generics, ty, value }: Source) -> Text {
    let name = &names.name;
    quote! {
        impl #generics ::core::convert::From<#ty> for #name {
            #[inline]
            fn from(it: #ty) -> Self {
                Self::#variant(#value)
            }
        }
    }
}

/// A type that converts into a variant.
struct Source {
    /// The generic parameters of the conversion, in angle brackets.
    generics: Option<Text>,
    ty: Text,
    /// The expression of the converted value.
    value: Text,
}

impl Source {
    fn new(ty: Text, value: Text) -> Self {
        Self { generics: None, ty, value }
    }

    /// Makes a conversion from an array of any length `N`.
    fn array(ty: Text, value: Text) -> Self {
        Self { generics: Some(quote!(<const N: usize>)), ty, value }
    }
}

/// Returns the types of literals that convert: strings, numbers, lists and maps. `all` has the types of all variants.
fn literals(cx: &Cx<'_>, it: &Type, all: &[Type]) -> Vec<Source> {
    let item = |it: &Type| match cx.api.unalias(it) {
        Type::Text => quote!(&str),
        _ => ty(cx, it, From::Types),
    };
    match it {
        Type::Text => vec![Source::new(quote!(&str), quote!(it.into()))],
        Type::Formatted(Format::DecimalNumber)
            if !all.iter().any(|it| matches!(it, Type::Integer(_) | Type::Float)) =>
        {
            ["i64", "f64"].map(|number| Source::new(Text::verbatim(number), quote!(it.into()))).into()
        }
        Type::List(inner) => {
            let item = item(inner);
            vec![Source::array(quote!([#item; N]), quote!(rt::list(it)))]
        }
        Type::Map(inner) => {
            let item = item(inner);
            vec![Source::array(quote!([(&str, #item); N]), quote!(rt::map(it)))]
        }
        _ => Vec::new(),
    }
}
