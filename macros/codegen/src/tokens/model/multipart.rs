//! Writes multipart bodies: structs whose fields become parts.

use crate::ir::{
    AdditionalProperties, Constant, Field, Literal, Part, PartHeader, PartKind, Parts, Presence, Serialization, Type,
    TypeDef, unquoted,
};
use crate::names::{Name, TypeNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::model::structs;
use crate::tokens::operation::parameters::is_direct;

/// Writes the struct, its constructor and setters, and its conversion to parts.
pub(crate) fn parts(cx: &Cx<'_>, def: &TypeDef, names: &TypeNames, it: &Parts) -> Text {
    let name = &names.name;
    let definition = structs::definition(cx, def, names, &it.members);
    let fields: Vec<_> = it.members.fields.iter().zip(&it.parts).zip(&names.members).collect();
    let of_constant = |part: &Part| match &part.kind {
        PartKind::Header(header) => header.constant,
        _ => None,
    };
    let fields_of = |constant: Option<usize>| {
        let own = fields.iter().filter(move |((_, part), _)| of_constant(part) == constant);
        own.map(|((field, part), name)| self::field(cx, field, part, name)).collect::<Vec<_>>()
    };
    let constants = it.members.constants.iter().enumerate().filter_map(|(position, constant)| {
        let (part, headers) = (self::constant(constant), fixed(it.headers.get(position)?));
        let chosen = fields_of(Some(position));
        Some(quote!(#part #headers #(.#chosen)*))
    });
    let fields = fields_of(None);
    let rest = match &it.members.additional_properties {
        AdditionalProperties::Ignored => None,
        AdditionalProperties::Typed(Type::File) => Some(quote!(file(name, part))),
        AdditionalProperties::Typed(_) => Some(quote!(value(name, &part))),
    };
    let steps = quote!(rt::Multipart::new() #(.#constants)* #(.#fields)*);
    let made = match rest {
        Some(step) => quote!(self.rest.into_iter().fold(#steps, |parts, (name, part)| parts.#step)),
        None => steps,
    };
    quote! {
        #definition
        impl rt::IntoMultipart for #name {
            #[inline]
            fn into_multipart(self) -> rt::Multipart {
                #made
            }
        }
    }
}

/// Returns the call that adds a field's part or parts, and the calls that add their constant headers.
fn field(cx: &Cx<'_>, it: &Field, part: &Part, name: &Name) -> Text {
    let step = step(cx, it, part, name);
    let headers = fixed(&part.headers);
    quote!(#step #headers)
}

/// Returns the calls that add constant headers.
fn fixed(headers: &[(String, Literal)]) -> Text {
    let headers = headers.iter().map(|(name, value)| {
        let value = unquoted(value);
        quote!(.header(#name, #value))
    });
    quote!(#(#headers)*)
}

/// Returns the call that adds a header to the previous part.
fn header(cx: &Cx<'_>, it: &Field, header: &PartHeader, name: &Name) -> Text {
    let wire = &header.wire_name;
    let is_optional = it.presence != Presence::Required;
    let value = match (header.serialization, is_direct(cx.api, &it.ty)) {
        (Serialization::Json, _) if is_optional => quote!(&self.#name.as_ref().map(rt::JsonText)),
        (Serialization::Json, _) => quote!(&rt::JsonText(&self.#name)),
        (Serialization::Style | Serialization::Form, true) => quote!(&self.#name),
        (Serialization::Style | Serialization::Form, false) => quote!(&rt::Structured(&self.#name)),
    };
    quote!(header(#wire, #value))
}

fn step(cx: &Cx<'_>, it: &Field, part: &Part, name: &Name) -> Text {
    let wire = &it.wire_name;
    let is_list = matches!(it.ty, Type::List(_));
    let value = match (&part.kind, it.presence, is_list) {
        (PartKind::Value | PartKind::Json | PartKind::Nested | PartKind::Header(_), ..) => quote!(&self.#name),
        (PartKind::File, Presence::Required, _) | (PartKind::File, _, false) => quote!(self.#name),
        (PartKind::File, _, true) => quote!(self.#name.into_iter().flatten()),
    };
    let is_one = it.presence == Presence::Required && !is_list;
    match (&part.kind, &part.media_type) {
        (PartKind::Header(header), _) => self::header(cx, it, header, name),
        (PartKind::Value, None) => quote!(value(#wire, #value)),
        (PartKind::Value, Some(media_type)) => quote!(value_as(#wire, #media_type, #value)),
        (PartKind::Json, None) => quote!(json(#wire, #value)),
        (PartKind::Json, Some(media_type)) => quote!(json_as(#wire, #media_type, #value)),
        (PartKind::Nested, _) => quote!(nested(#wire, #value)),
        (PartKind::File, None) if is_one => quote!(file(#wire, #value)),
        (PartKind::File, Some(media_type)) if is_one => quote!(file_as(#wire, #media_type, #value)),
        (PartKind::File, None) => quote!(files(#wire, #value)),
        (PartKind::File, Some(media_type)) => quote!(files_as(#wire, #media_type, #value)),
    }
}

/// Returns the call that adds a part with a constant value.
fn constant(it: &Constant) -> Text {
    let wire = &it.wire_name;
    match &it.value {
        Literal::String(text) => quote!(text(#wire, #text)),
        plain @ (Literal::Bool(_) | Literal::Number(_)) => {
            let text = plain.to_string();
            quote!(text(#wire, #text))
        }
        json => {
            let text = json.to_string();
            quote!(text_as(#wire, "application/json", #text))
        }
    }
}
