//! Writes parameters: the argument, and the call that writes it into the request.

use crate::ir::{Api, Encoding, Location, Parameter, Serialization, Shape, Style, StyleKind, Type, unquoted};
use crate::names::Name;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::operation::arguments::{Argument, argument};
use crate::tokens::ty::From;

/// A parameter in generated code.
pub(crate) struct Taken {
    /// The type of the argument; `None` for a constant.
    pub(crate) ty: Option<Text>,
    /// The call on a draft that sets the parameter.
    pub(crate) step: Text,
}

/// Returns the argument of a parameter, and the call that writes it.
pub(crate) fn taken(cx: &Cx<'_>, it: &Parameter, name: &Name) -> Taken {
    if let Type::Constant(value) = &it.ty {
        let text = if it.serialization == Serialization::Json { value.to_string() } else { unquoted(value) };
        return Taken { ty: None, step: step(it, &quote!(#text)) };
    }
    let (ty, value) = reference(cx, &it.ty, name);
    let value = if it.serialization == Serialization::Json {
        quote!(&rt::JsonText(#value))
    } else if it.serialization == Serialization::Form || is_direct(cx.api, &it.ty) {
        value
    } else {
        quote!(&rt::Structured(#value))
    };
    Taken { ty: Some(ty), step: step(it, &value) }
}

/// Returns the type of an argument, and the reference that the call receives.
fn reference(cx: &Cx<'_>, it: &Type, name: &Name) -> (Text, Text) {
    if *cx.api.unalias(it) == Type::Text {
        return (quote!(&str), quote!(#name));
    }
    let Argument { ty, typed, .. } = argument(cx, it, name, From::Outside);
    (ty, quote!(&#typed))
}

/// Returns true if the runtime writes the type directly; it writes other types from their JSON.
pub(crate) fn is_direct(api: &Api, it: &Type) -> bool {
    match api.unalias(it) {
        Type::List(inner) | Type::Map(inner) => is_plain(api, inner),
        ty => is_plain(api, ty),
    }
}

fn is_plain(api: &Api, it: &Type) -> bool {
    match api.unalias(it).without_number_text() {
        Type::Bool | Type::Integer(_) | Type::Float | Type::Text | Type::Secret | Type::Formatted(_) => true,
        Type::SecretValue(inner) | Type::OrText(inner) => is_plain(api, inner),
        Type::Named(id) => matches!(api.get(*id).map(|def| &def.shape), Some(Shape::Enum(_))),
        _ => false,
    }
}

/// Returns the call on a draft that sets a parameter.
fn step(it: &Parameter, value: &Text) -> Text {
    let wire = &it.wire_name;
    if it.location == Location::Querystring {
        return whole_query(it, value);
    }
    let function = match it.location {
        Location::Path => quote!(path),
        Location::Query | Location::Querystring => quote!(query),
        Location::Header => quote!(header),
        Location::Cookie => quote!(cookie),
    };
    let style = style(it.style);
    quote!(#function(#wire, #value, #style))
}

/// Returns the call on a draft that sets the whole query.
fn whole_query(it: &Parameter, value: &Text) -> Text {
    let wire = &it.wire_name;
    if it.serialization == Serialization::Form {
        let table = encoding_table(&it.encodings);
        return quote!(querystring_form(#wire, #value, #table));
    }
    quote!(querystring(#wire, #value))
}

pub(crate) fn style(it: Style) -> Text {
    let name = match (it.kind, it.explode) {
        (StyleKind::Simple, false) => "SIMPLE",
        (StyleKind::Simple, true) => "SIMPLE_EXPLODED",
        (StyleKind::Label, false) => "LABEL",
        (StyleKind::Label, true) => "LABEL_EXPLODED",
        (StyleKind::Matrix, false) => "MATRIX",
        (StyleKind::Matrix, true) => "MATRIX_EXPLODED",
        (StyleKind::Form, false) => "FORM_JOINED",
        // With `explode`, each item is a parameter, and delimiters have no effect.
        (StyleKind::Form | StyleKind::SpaceDelimited | StyleKind::PipeDelimited, true) => "FORM",
        (StyleKind::SpaceDelimited, false) => "SPACE",
        (StyleKind::PipeDelimited, false) => "PIPE",
        (StyleKind::DeepObject, _) => "DEEP_OBJECT",
    };
    let name = Text::verbatim(name);
    if it.reserved { quote!(rt::#name.reserved()) } else { quote!(rt::#name) }
}

/// Returns the encodings of a form as a constant.
pub(crate) fn encoding_table(encodings: &[Encoding]) -> Text {
    // The result of a function is not promoted to a constant without a `const` block.
    let constant = encodings.iter().any(|it| it.style.reserved);
    let encodings = encodings.iter().map(encoding);
    let table = quote!(&[#(#encodings),*]);
    if constant { quote!(const { #table }) } else { table }
}

fn encoding(it: &Encoding) -> Text {
    let (name, style) = (&it.name, style(it.style));
    let media_type = if let Some(media_type) = &it.media_type { quote!(Some(#media_type)) } else { quote!(None) };
    quote!(rt::Encoding { name: #name, style: #style, media_type: #media_type })
}
