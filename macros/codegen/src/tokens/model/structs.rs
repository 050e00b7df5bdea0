//! Writes structs, with their constructors and setters.

use crate::ir::{AdditionalProperties, Constant, Container, Field, Literal, Presence, Shape, Struct, Type, TypeDef};
use crate::names::{Name, Setter, TypeNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{code, deprecated, docs, docs_with, lines, note_sentence};
use crate::tokens::model::codecs;
use crate::tokens::model::derives::derives;
use crate::tokens::operation::arguments::{Argument, argument, converts};
use crate::tokens::ty::{From, held, ty};

/// Writes a struct and its codec; for requests, also its constructor and setters.
pub(crate) fn structure(cx: &Cx<'_>, def: &TypeDef, names: &TypeNames, it: &Struct) -> Text {
    let definition = definition(cx, def, names, it);
    let codec = codecs::codec(cx, def, names, it);
    quote!(#definition #codec)
}

/// Writes a struct; for requests, also its constructor and setters.
pub(crate) fn definition(cx: &Cx<'_>, def: &TypeDef, names: &TypeNames, it: &Struct) -> Text {
    let name = &names.name;
    let words = docs_with(&def.docs, "An object.", constants(def, it).as_slice(), Some(&def.origin.at));
    let deprecated = deprecated(&def.docs);
    let fields = it.fields.iter().zip(&names.members).map(|(it, name)| field(cx, it, name));
    let rest = rest(cx, it);
    let containers = cx.containers(def);
    let is_made = containers.contains(Container::Request);
    let default = it.is_empty_by_default(containers).then(|| quote!(, Default));
    let derives = derives(cx, def);
    let is_long = it.fields.len() >= LONG;
    let compared = (!is_long).then(|| quote!(, PartialEq));
    let equality = is_long.then(|| equality(names, it));
    let making = is_made.then(|| making(cx, names, it));
    let by_new = (it.has_default(containers) && is_made && it.has_preset()).then(|| {
        quote! {
            impl ::core::default::Default for #name {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        #words
        #deprecated
        #[derive(Debug, Clone #compared #default)]
        #derives
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            #rest
        }
        #equality
        #making
        #by_new
    }
}

/// Returns the sentence about constants, which have no field.
fn constants(def: &TypeDef, it: &Struct) -> Option<String> {
    let verb = if def.is_in(Container::Request) { "Always sends" } else { "Always has" };
    let members: Vec<String> = it.constants.iter().map(member).collect();
    (!members.is_empty()).then(|| format!("{verb} {}.", members.join(" and ")))
}

/// Returns a constant as a member of a JSON object; a long value is left out.
fn member(it: &Constant) -> String {
    let (wire, value) = (Literal::String(it.wire_name.clone()).to_string(), it.value.to_string());
    if value.len() > 60 { format!("a constant {}", code(&it.wire_name)) } else { code(&format!("{wire}: {value}")) }
}

/// The number of fields above which a derived comparison overflows the compiler's stack: it is one nested expression.
const LONG: usize = 1000;

fn equality(names: &TypeNames, it: &Struct) -> Text {
    let (name, members) = (&names.name, &names.members);
    let rest =
        matches!(it.additional_properties, AdditionalProperties::Typed(_)).then(|| quote!(&&self.rest == other.rest));
    quote! {
        impl PartialEq for #name {
            fn eq(&self, other: &Self) -> bool {
                #(if self.#members != other.#members {
                    return false;
                })*
                true #rest
            }
        }
    }
}

fn field(cx: &Cx<'_>, it: &Field, name: &Name) -> Text {
    // A comment is useful only if the name differs from the identifier.
    let otherwise =
        if name.text() == it.wire_name { String::new() } else { format!("The property {}.", code(&it.wire_name)) };
    let words = docs(&it.docs, &otherwise, None);
    let deprecated = deprecated(&it.docs);
    let ty = held(cx, it);
    quote! {
        #words
        #deprecated
        pub #name: #ty
    }
}

fn rest(cx: &Cx<'_>, it: &Struct) -> Option<Text> {
    let AdditionalProperties::Typed(rest) = &it.additional_properties else { return None };
    let ty = ty(cx, rest, From::Types);
    Some(quote! {
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, #ty>,
    })
}

/// Writes `new` with all required fields, and setters for all others.
fn making(cx: &Cx<'_>, names: &TypeNames, it: &Struct) -> Text {
    let name = &names.name;
    let new = new(cx, names, it);
    let parts = it.fields.iter().zip(&names.members).zip(&names.setters);
    let setters = parts.filter_map(|((it, name), setter)| Some(setters(cx, it, name, setter.as_ref()?)));
    quote! {
        impl #name {
            #new
            #(#setters)*
        }
    }
}

fn new(cx: &Cx<'_>, names: &TypeNames, it: &Struct) -> Text {
    if it.has_default(Container::Request.into()) && !it.has_preset() {
        return quote! {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
        };
    }
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for (field, name) in it.fields.iter().zip(&names.members) {
        if field.is_argument() {
            let taken = argument(cx, &field.ty, name, From::Types);
            let (ty, value) = (taken.ty, taken.value);
            arguments.push(quote!(#name: #ty));
            values.push(if value.is(name) { quote!(#name) } else { quote!(#name: #value) });
        } else {
            let value = initial(cx, field);
            values.push(quote!(#name: #value));
        }
    }
    let rest = matches!(it.additional_properties, AdditionalProperties::Typed(_))
        .then(|| quote!(rest: ::std::collections::BTreeMap::new(),));
    let more = if it.has_preset() { ", and its discriminator" } else { "" };
    let words = lines(&format!("Creates a value with the required properties{more}."));
    quote! {
        #words
        #[must_use]
        #[inline]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #rest }
        }
    }
}

/// Returns the initial value of a field.
fn initial(cx: &Cx<'_>, it: &Field) -> Text {
    let preset = it.initial_value.as_ref().and_then(|value| constant(cx, &it.ty, value));
    match (preset, it.presence) {
        (Some(value), Presence::Required) => value,
        (Some(value), Presence::Optional) => quote!(Some(#value)),
        (Some(value), Presence::OptionalNullable) => quote!(rt::Presence::Value(#value)),
        (None, Presence::OptionalNullable) => quote!(rt::Presence::Absent),
        (None, _) => quote!(None),
    }
}

/// Returns a discriminator value as a Rust expression.
fn constant(cx: &Cx<'_>, ty: &Type, value: &Literal) -> Option<Text> {
    match (cx.api.unalias(ty), value) {
        (Type::Bool, Literal::Bool(value)) => Some(quote!(#value)),
        (Type::Text, Literal::String(value)) => Some(quote!(#value.to_owned())),
        (Type::Nullable(inner), value) => {
            let value = constant(cx, inner, value)?;
            Some(quote!(Some(#value)))
        }
        (Type::Named(id), value) => {
            let Shape::Enum(it) = &cx.api.get(*id)?.shape else { return None };
            let names = cx.names.get(*id)?;
            let variant = names.members.get(it.values.iter().position(|choice| choice.value == *value)?)?;
            let name = &names.name;
            Some(quote!(#name::#variant))
        }
        _ => None,
    }
}

fn setters(cx: &Cx<'_>, it: &Field, name: &Name, setter: &Setter) -> Text {
    let set = self::setter(cx, it, name, &setter.value);
    let words = sets(it, name, "");
    let null = setter.null.as_ref().map(|null| {
        let words = sets(it, name, " to `null`, which differs from an absent property");
        quote! {
            #words
            #[must_use]
            #[inline]
            pub fn #null(mut self) -> Self {
                self.#name = rt::Presence::Null;
                self
            }
        }
    });
    quote! {
        #words
        #[must_use]
        #set
        #null
    }
}

/// Returns the function that sets a field. If its argument is any value that converts, `Option` and `Presence` are
/// allowed too.
fn setter(cx: &Cx<'_>, it: &Field, name: &Name, function: &Name) -> Text {
    let is_three_state = it.presence == Presence::OptionalNullable;
    if converts(cx.api, &it.ty) {
        let ty = ty(cx, &it.ty, From::Types);
        let (taken, value) = if is_three_state {
            (quote!(rt::IntoPresence<#ty, __Via>), quote!(rt::IntoPresence::into_presence(#name)))
        } else {
            (quote!(rt::IntoOptional<#ty, __Via>), quote!(rt::IntoOptional::into_optional(#name)))
        };
        // No type of a description begins with an underscore.
        return quote! {
            pub fn #function<__Via>(mut self, #name: impl #taken) -> Self {
                self.#name = #value;
                self
            }
        };
    }
    let Argument { ty, value, .. } = argument(cx, &it.ty, name, From::Types);
    let wrap = if is_three_state { quote!(rt::Presence::Value) } else { quote!(Some) };
    quote! {
        #[inline]
        pub fn #function(mut self, #name: #ty) -> Self {
            self.#name = #wrap(#value);
            self
        }
    }
}

/// Returns the documentation of a setter: a link to the field, and the default.
fn sets(it: &Field, name: &Name, to: &str) -> Text {
    let name = name.text();
    let default = it.docs.default_note().map(|note| format!(" {}", note_sentence(note)));
    lines(&format!("Sets [`{name}`](field@Self::{name}){to}.{}", default.unwrap_or_default()))
}
