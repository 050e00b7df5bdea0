//! Writes the codecs of structs: concrete code with the runtime's reader and writer.

use crate::ir::{AdditionalProperties, Constant, Container, Field, Presence, Struct, Type, TypeDef};
use crate::names::{Name, TypeNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::ty::held;

/// Writes the implementations of `Decode` and `Encode`.
pub(crate) fn codec(cx: &Cx<'_>, def: &TypeDef, names: &TypeNames, it: &Struct) -> Text {
    let decode = decode(cx, def, names, it);
    let encode = encode(def, names, it);
    quote! {
        #decode
        #encode
    }
}

/// Writes `Decode`: one call over a table of slots, which is cheaper to compile than a statement per member.
fn decode(cx: &Cx<'_>, def: &TypeDef, names: &TypeNames, it: &Struct) -> Text {
    let name = &names.name;
    let body =
        if it.is_empty_by_default(cx.containers(def)) { filled(cx, names, it) } else { collected(cx, names, it) };
    decode_impl(name, &body, None)
}

/// Returns the body of `decode` for a struct whose `Default` has no member: the fields are the slots.
fn filled(cx: &Cx<'_>, names: &TypeNames, it: &Struct) -> Text {
    let slots: Vec<Text> = names.members.iter().map(|name| quote!(value.#name)).collect();
    let reading = reading(cx, it, &slots, &quote!(value.rest));
    let has_slots = !slots.is_empty() || matches!(it.additional_properties, AdditionalProperties::Typed(_));
    let mutable = has_slots.then(|| quote!(mut));
    // Not `Self::default()`, because a setter can have that name.
    quote!(let #mutable value = <Self as ::core::default::Default>::default(); #reading Ok(value))
}

/// Returns the body of `decode` for a struct with required members: the slots are variables.
fn collected(cx: &Cx<'_>, names: &TypeNames, it: &Struct) -> Text {
    let members = &names.members;
    let slots: Vec<Text> = members.iter().map(slot).collect();
    let reading = reading(cx, it, &slots, &quote!(rest));
    let (rest, kept) = match it.additional_properties {
        AdditionalProperties::Ignored => (None, None),
        AdditionalProperties::Typed(_) => {
            (Some(quote!(let mut rest = ::std::collections::BTreeMap::new();)), Some(quote!(rest,)))
        }
    };
    let required = it.fields.iter().zip(&slots).filter(|(field, _)| is_awaited(cx, field)).map(|(_, slot)| slot);
    let required: Vec<&Text> = required.collect();
    let taken = (!required.is_empty()).then(|| {
        quote! {
            let (#(rt::Required(Some(#required)),)*) = (#(#required,)*) else {
                return Err(rt::JsonError::unfilled());
            };
        }
    });
    let field = |(name, slot): (&Name, &Text)| if is_own(name) { quote!(#name: #slot) } else { quote!(#name) };
    let fields = members.iter().zip(&slots).map(field);
    let empty = it.fields.iter().zip(&slots).map(|(field, slot)| {
        let ty = slot_type(cx, it, field);
        let empty = empty(cx, field);
        quote!(let mut #slot #ty = #empty;)
    });
    quote!(#(#empty)* #rest #reading #taken Ok(Self { #(#fields,)* #kept }))
}

/// Returns the statement that reads the members of an object into their slots, and all others into `rest`.
fn reading(cx: &Cx<'_>, it: &Struct, slots: &[Text], rest: &Text) -> Text {
    let places = it.fields.iter().zip(slots).map(|(field, slot)| match field.presence {
        Presence::Optional if may_be_null(cx, &field.ty) => quote!(&mut rt::NullSlot(&mut #slot)),
        Presence::Required if matches!(cx.api.unalias(&field.ty), Type::Nullable(_)) => {
            let place = place(cx, &field.ty, slot);
            quote!(&mut rt::NullableSlot::new(#place))
        }
        _ => place(cx, &field.ty, slot),
    });
    let wires = it.fields.iter().map(|field| field.wire_name.as_str());
    let wires = wires.chain(it.constants.iter().map(|constant| constant.wire_name.as_str()));
    let constants = it.constants.iter().map(constant);
    let table = quote!(&[#(#wires),*], &mut [#(#places,)* #(#constants),*]);
    match it.additional_properties {
        AdditionalProperties::Ignored => quote!(json.members(#table)?;),
        AdditionalProperties::Typed(ref ty) => {
            let place = place(cx, ty, rest);
            quote!(json.members_and(#table, #place)?;)
        }
    }
}

/// Returns the implementation of `Decode` with the body of its function, which reads `json`, and a further function.
pub(super) fn decode_impl(name: &Name, body: &Text, more: Option<&Text>) -> Text {
    quote! {
        impl rt::Decode for #name {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                #body
            }
            #more
        }
    }
}

/// Returns the implementation of `Encode` with the body of `encode`, which writes `json`.
pub(super) fn encode_impl(name: &Name, body: &Text, wipe: Option<&Text>) -> Text {
    quote! {
        impl rt::Encode for #name {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                #body
            }
            #wipe
        }
    }
}

/// The number of fields above which slots have type annotations.
/// With many slots, inference in rustc is slow: it checks all unresolved slots for each new one.
const MANY: usize = 32;

fn slot_type(cx: &Cx<'_>, it: &Struct, field: &Field) -> Option<Text> {
    (it.fields.len() >= MANY).then(|| {
        let held = held(cx, field);
        if is_awaited(cx, field) { quote!(: rt::Required<#held>) } else { quote!(: #held) }
    })
}

/// Returns true if the slot of a field is not the field itself, because no value of it means that it is absent.
fn is_awaited(cx: &Cx<'_>, field: &Field) -> bool {
    field.presence == Presence::Required && !matches!(cx.api.unalias(&field.ty), Type::Nullable(_))
}

/// Returns the value of a slot before the object is read.
fn empty(cx: &Cx<'_>, field: &Field) -> Text {
    match field.presence {
        Presence::OptionalNullable => quote!(rt::Presence::Absent),
        _ if is_awaited(cx, field) => quote!(rt::Required(None)),
        _ => quote!(None),
    }
}

/// Returns true if the values of a type include `null`.
fn may_be_null(cx: &Cx<'_>, ty: &Type) -> bool {
    match cx.api.unalias(ty) {
        Type::Any | Type::Null => true,
        Type::SecretValue(inner) => may_be_null(cx, inner),
        _ => false,
    }
}

/// Returns the reference to a slot, which the runtime fills.
fn place(cx: &Cx<'_>, ty: &Type, slot: &Text) -> Text {
    if cx.api.has_numbers_as_text(ty) { quote!(&mut rt::NumericSlot(&mut #slot)) } else { quote!(&mut #slot) }
}

/// Returns the slot of a constant.
fn constant(it: &Constant) -> Text {
    let value = it.value.to_string();
    quote!(&mut rt::Constant::new(#value))
}

/// Returns the variable of a field's slot: the name of the field, unless the function has a variable with that name.
fn slot(name: &Name) -> Text {
    if is_own(name) { Text::verbatim(format!("{}_", name.text())) } else { quote!(#name) }
}

fn is_own(name: &Name) -> bool {
    matches!(name.text(), "json" | "rest")
}

fn encode(def: &TypeDef, names: &TypeNames, it: &Struct) -> Text {
    let name = &names.name;
    let constants = it.constants.iter().map(|constant| {
        let (wire, value) = (&constant.wire_name, constant.value.to_string());
        quote!(object.constant(#wire, #value);)
    });
    let fields = it.fields.iter().zip(&names.members).map(|(field, name)| {
        let wire = &field.wire_name;
        match field.presence {
            Presence::Required => quote!(object.field(#wire, &self.#name);),
            Presence::Optional | Presence::OptionalNullable => quote!(object.optional(#wire, &self.#name);),
        }
    });
    let rest =
        matches!(it.additional_properties, AdditionalProperties::Typed(_)).then(|| quote!(object.rest(&self.rest);));
    let binding = if it.fields.is_empty() && it.constants.is_empty() && rest.is_none() {
        quote!(let object)
    } else {
        quote!(let mut object)
    };
    let wipe = wipe(def, names, it);
    let body = quote!(#binding = json.object(); #(#constants)* #(#fields)* #rest object.end(););
    encode_impl(name, &body, wipe.as_ref())
}

/// Writes the function that overwrites every field, for types that are part of a secret.
fn wipe(def: &TypeDef, names: &TypeNames, it: &Struct) -> Option<Text> {
    let members = &names.members;
    let rest = matches!(it.additional_properties, AdditionalProperties::Typed(_))
        .then(|| quote!(rt::Encode::wipe(&mut self.rest);));
    def.is_in(Container::Secret).then(|| {
        quote! {
            #[inline]
            fn wipe(&mut self) {
                #(rt::Encode::wipe(&mut self.#members);)*
                #rest
            }
        }
    })
}
