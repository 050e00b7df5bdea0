//! Text of the definition of a type.

use super::dispatch::dispatch;
use super::text::{Names, annotations, literals, presence, ty};
use crate::ir::{
    Access, AdditionalProperties, Constant, ConstantSource, Enum, EnumValue, Field, Literal, Openness, Part,
    PartHeader, PartKind, Parts, Serialization, Shape, Struct, Union, Variant,
};

/// Returns the kind of a definition, and a text for each of its members.
pub(crate) fn shape(names: &Names, it: &Shape) -> (String, Vec<String>) {
    match it {
        Shape::Struct(it) => ("struct".to_owned(), structure(names, it)),
        Shape::Enum(it) => (format!("enum {}", choices(it)), Vec::new()),
        Shape::Union(it) => ("union".to_owned(), union(names, it)),
        Shape::Parts(it) => ("parts".to_owned(), parts(names, it)),
        Shape::Alias(target) => (format!("alias {}", ty(names, target)), Vec::new()),
        Shape::Newtype(target) => (format!("newtype {}", ty(names, target)), Vec::new()),
    }
}

fn structure(names: &Names, it: &Struct) -> Vec<String> {
    let fields = it.fields.iter().map(|it| field(names, it));
    let constants = it.constants.iter().map(constant);
    fields.chain(constants).chain(rest(names, &it.additional_properties)).collect()
}

fn rest(names: &Names, it: &AdditionalProperties) -> Option<String> {
    match it {
        AdditionalProperties::Ignored => None,
        AdditionalProperties::Typed(of) => Some(format!("..: {}", ty(names, of))),
    }
}

fn field(names: &Names, it: &Field) -> String {
    let mut text = format!("{}{}: {}", it.wire_name, presence(it.presence), ty(names, &it.ty));
    if let Some(preset) = &it.initial_value {
        text += &format!(" preset {preset}");
    }
    text + access(it.access) + &annotations(&it.docs)
}

fn constant(it: &Constant) -> String {
    let value = match it.source {
        ConstantSource::Const => format!("= {}", it.value),
        ConstantSource::SingleValue => format!("in {{{}}}", it.value),
    };
    format!("{}! {value}{}", it.wire_name, access(it.access))
}

fn access(access: Access) -> &'static str {
    match access {
        Access::Both => "",
        Access::ReadOnly => " readOnly",
        Access::WriteOnly => " writeOnly",
    }
}

/// Returns the values of an enum, with `..` if the description allows other values.
fn choices(it: &Enum) -> String {
    let others = (it.openness == Openness::Open).then(|| "..".to_owned());
    it.values.iter().map(choice).chain(others).collect::<Vec<_>>().join(" | ")
}

fn choice(it: &EnumValue) -> String {
    let name = it.given_name.as_ref().map(|name| format!(" as {name}")).unwrap_or_default();
    format!("{}{name}{}", it.value, annotations(&it.docs))
}

fn union(names: &Names, it: &Union) -> Vec<String> {
    let variants = it.variants.iter().map(|it| variant(names, it));
    let shared = it
        .common_members
        .iter()
        .map(|it| format!("shared {}{}: {}", it.wire_name, presence(it.presence), ty(names, &it.ty)));
    let decision = std::iter::once(format!("dispatch: {}", dispatch(it, &it.dispatch)));
    let texts = it.text_events.iter().map(|names| {
        if names.is_empty() { "text events: none".to_owned() } else { format!("text events: {}", names.join(", ")) }
    });
    variants.chain(shared).chain(decision).chain(texts).collect()
}

fn variant(names: &Names, it: &Variant) -> String {
    let mut text = format!("{}: {}", it.label(), ty(names, &it.ty));
    if let Some(member) = &it.wrapper_member {
        text += &format!(" within {member}");
    }
    if !it.rename_keys.is_empty() {
        text += &format!(" keys {}", it.rename_keys.iter().map(|key| format!("{key:?}")).collect::<Vec<_>>().join(" "));
    }
    text + &annotations(&it.docs)
}

fn parts(names: &Names, it: &Parts) -> Vec<String> {
    let part_of = |position: usize| it.parts.get(position).map(part).unwrap_or_default();
    let headers_of = |position: usize| it.headers.get(position).map(|it| headers(it)).unwrap_or_default();
    let fields = it.members.fields.iter().enumerate();
    let constants = it.members.constants.iter().enumerate();
    let fields = fields.map(|(position, it)| field(names, it) + &part_of(position));
    let constants = constants.map(|(position, it)| constant(it) + &headers_of(position));
    fields.chain(constants).chain(rest(names, &it.members.additional_properties)).collect()
}

fn part(it: &Part) -> String {
    let kind = match &it.kind {
        PartKind::Value => "value".to_owned(),
        PartKind::Json => "json".to_owned(),
        PartKind::Nested => "nested".to_owned(),
        PartKind::File => "file".to_owned(),
        PartKind::Header(it) => header(it),
    };
    let media_type = it.media_type.as_ref().map(|it| format!(" {it}")).unwrap_or_default();
    format!(" part {kind}{media_type}{}", headers(&it.headers))
}

fn header(it: &PartHeader) -> String {
    let json = if it.serialization == Serialization::Json { " in json" } else { "" };
    let constant = it.constant.map(|position| format!(" of constant {position}")).unwrap_or_default();
    format!("header {}{json}{constant}", it.wire_name)
}

fn headers(all: &[(String, Literal)]) -> String {
    all.iter().map(|(name, value)| format!(" {name}={}", literals(std::slice::from_ref(value)))).collect()
}
