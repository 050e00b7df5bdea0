//! Compatibility of two types on the wire.

use std::collections::HashSet;

use crate::compat::ApiVersion;
use crate::ir::{Format, Integer, Literal, Openness, Presence, Shape, Struct, Type, Union};

/// A type of one of the two descriptions.
pub(super) type TypeUse<'a> = (ApiVersion<'a>, &'a Type);

/// The program that decodes a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// A generated client, which keeps unknown values of enums and unions.
    Client,
    /// A server, which accepts only the values that the description allows.
    Server,
}

/// Returns true if a client that decodes `reader` can decode every value of `writer`.
pub(super) fn client_reads(reader: TypeUse<'_>, writer: TypeUse<'_>) -> bool {
    accepts_all(Reader::Client, reader, writer)
}

/// Returns true if a server that expects `reader` accepts every value of `writer`.
pub(super) fn server_reads(reader: TypeUse<'_>, writer: TypeUse<'_>) -> bool {
    accepts_all(Reader::Server, reader, writer)
}

fn accepts_all(by: Reader, (there, reader): TypeUse<'_>, (here, writer): TypeUse<'_>) -> bool {
    let (reader, writer) = (there.without_aliases(reader), here.without_aliases(writer));
    match (reader, writer) {
        (Type::SecretValue(reader), writer) => accepts_all(by, (there, reader), (here, writer)),
        (reader, Type::SecretValue(writer)) => accepts_all(by, (there, reader), (here, writer)),
        (Type::Nullable(reader), Type::Nullable(writer)) => accepts_all(by, (there, reader), (here, writer)),
        (Type::Nullable(reader), _) => *writer == Type::Null || accepts_all(by, (there, reader), (here, writer)),
        (Type::List(reader), Type::List(writer)) | (Type::Map(reader), Type::Map(writer)) => {
            accepts_all(by, (there, reader), (here, writer))
        }
        (Type::Integer(reader), Type::Integer(writer)) => holds_all(*reader, *writer),
        (Type::Numeric(reader), writer) => accepts_all(by, (there, reader), (here, writer.without_number_text())),
        (Type::Any, _)
        | (Type::Float, Type::Integer(_))
        | (Type::Formatted(Format::DecimalNumber), Type::Integer(_) | Type::Float) => true,
        (reader, Type::OrText(writer)) => accepts_all(by, (there, reader), (here, writer)),
        (Type::Text | Type::Secret | Type::OrText(_), writer) => is_text(here, writer),
        (reader, Type::Named(id))
            if by == Reader::Server && union_of(here, *id).is_some() && !is_union(there, reader) =>
        {
            let written = union_of(here, *id).into_iter().flat_map(|it| &it.variants);
            written.filter(|it| !is_union(here, &it.ty)).all(|it| accepts_all(by, (there, reader), (here, &it.ty)))
        }
        (Type::Named(id), writer) => definition_accepts(by, (there, *id), (here, writer)),
        (reader, writer) => reader == writer,
    }
}

/// Returns true if a definition accepts every value of another type.
fn definition_accepts(
    by: Reader,
    (there, id): (ApiVersion<'_>, crate::ir::TypeId),
    (here, writer): TypeUse<'_>,
) -> bool {
    match there.get(id).map(|it| &it.def.shape) {
        Some(Shape::Enum(it)) if by == Reader::Client || it.openness == Openness::Open => {
            match it.values.first().map(|choice| &choice.value) {
                Some(Literal::String(_)) => is_text(here, writer),
                _ => matches!(writer, Type::Integer(width) if holds_all(Integer::I64, *width)),
            }
        }
        Some(Shape::Enum(it)) => {
            matches!(writer, Type::Constant(value) if it.values.iter().any(|one| one.value == *value))
        }
        Some(Shape::Union(_)) if by == Reader::Client => true,
        Some(Shape::Union(it)) => {
            let read = it.variants.iter().filter(|it| !is_union(there, &it.ty));
            read.into_iter().any(|it| accepts_all(by, (there, &it.ty), (here, writer)))
        }
        Some(Shape::Struct(reader)) => {
            here.api.structure(writer).is_some_and(|writer| has_required_members(reader, writer))
        }
        _ => false,
    }
}

fn union_of(side: ApiVersion<'_>, id: crate::ir::TypeId) -> Option<&Union> {
    match &side.get(id)?.def.shape {
        Shape::Union(it) => Some(it),
        _ => None,
    }
}

/// Returns true if a type is a union. A union inside a union is not compared, so that every comparison ends.
fn is_union(side: ApiVersion<'_>, ty: &Type) -> bool {
    matches!(side.without_aliases(ty), Type::Named(id) if union_of(side, *id).is_some())
}

/// Returns true if an object always has the required members of another.
fn has_required_members(reader: &Struct, writer: &Struct) -> bool {
    let required = |it: &Struct| -> HashSet<String> {
        let fields = it.fields.iter().filter(|field| field.presence == Presence::Required);
        fields.map(|field| field.wire_name.clone()).collect()
    };
    required(reader).is_subset(&required(writer))
}

/// Returns true if every value of a type is text.
fn is_text(side: ApiVersion<'_>, ty: &Type) -> bool {
    match ty {
        Type::Text | Type::Secret => true,
        Type::Formatted(format) => *format != Format::DecimalNumber,
        Type::Constant(value) => value.is_string(),
        Type::Named(id) => match side.get(*id).map(|it| &it.def.shape) {
            Some(Shape::Enum(it)) => it.values.iter().all(|choice| choice.value.is_string()),
            _ => false,
        },
        _ => false,
    }
}

/// Returns true if an integer type holds all values of another.
fn holds_all(wide: Integer, narrow: Integer) -> bool {
    let ((low, high), (least, most)) = (range(wide), range(narrow));
    low <= least && most <= high
}

fn range(width: Integer) -> (i128, i128) {
    match width {
        Integer::I8 => (i8::MIN.into(), i8::MAX.into()),
        Integer::I16 => (i16::MIN.into(), i16::MAX.into()),
        Integer::I32 => (i32::MIN.into(), i32::MAX.into()),
        Integer::I64 => (i64::MIN.into(), i64::MAX.into()),
        Integer::U8 => (0, u8::MAX.into()),
        Integer::U16 => (0, u16::MAX.into()),
        Integer::U32 => (0, u32::MAX.into()),
        Integer::U64 => (0, u64::MAX.into()),
    }
}
