//! The Rust types in messages, as users write them in their code.

use crate::compat::ApiVersion;
use crate::ir::{Content, Format, Integer, Type};

/// Returns a type in backticks: `Vec<Pet>`.
pub(super) fn quoted_type(side: ApiVersion<'_>, ty: &Type) -> String {
    match ty {
        Type::Constant(value) => format!("always `{}`", value.to_string().replace('`', "'")),
        other => format!("`{}`", type_name(side, other)),
    }
}

/// Returns the Rust type of a response body.
pub(super) fn content_type_name(side: ApiVersion<'_>, content: &Content) -> String {
    match content {
        Content::Empty => "nothing".to_owned(),
        Content::Json(ty) => quoted_type(side, ty),
        Content::Xml(ty, _) => format!("{} in XML", quoted_type(side, ty)),
        Content::Text => "text".to_owned(),
        Content::Bytes => "bytes".to_owned(),
        Content::Events(ty) => format!("events of {}", quoted_type(side, ty)),
        Content::Lines(ty) => format!("lines of {}", quoted_type(side, ty)),
    }
}

fn type_name(side: ApiVersion<'_>, ty: &Type) -> String {
    let inner = |ty: &Type| type_name(side, ty);
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::Integer(width) => integer_type_name(*width).to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Numeric(number) => inner(number),
        Type::OrText(formatted) => format!("OrText<{}>", inner(formatted)),
        Type::Text => "String".to_owned(),
        Type::Secret => "Secret".to_owned(),
        Type::SecretValue(inner_type) => format!("SecretValue<{}>", inner(inner_type)),
        Type::Formatted(format) => format_type_name(*format).to_owned(),
        Type::File => "File".to_owned(),
        Type::Any | Type::Constant(_) => "Value".to_owned(),
        Type::Null => "()".to_owned(),
        Type::List(item) => format!("Vec<{}>", inner(item)),
        Type::Tuple(items, rest) => {
            let items: Vec<String> = items.iter().map(inner).collect();
            let rest = rest.as_deref().map_or(String::new(), |rest| format!(", {}..", inner(rest)));
            format!("({}{rest})", items.join(", "))
        }
        Type::Optional(item) => format!("Presence<{}>", inner(item)),
        Type::Map(item) => format!("BTreeMap<String, {}>", inner(item)),
        Type::Nullable(item) => format!("Option<{}>", inner(item)),
        Type::Boxed(item) => format!("Box<{}>", inner(item)),
        Type::Replaced(_) => "a type of your own".to_owned(),
        Type::Named(id) => side.names.get(*id).map_or_else(String::new, |names| names.name.text().to_owned()),
    }
}

fn format_type_name(format: Format) -> &'static str {
    match format {
        Format::DateTime => "DateTime",
        Format::Date => "Date",
        Format::Time => "Time",
        Format::Duration => "Duration",
        Format::Uuid => "Uuid",
        Format::Base64 => "Base64",
        Format::Base64Url => "Base64Url",
        Format::Decimal => "Decimal",
        Format::DecimalNumber => "DecimalNumber",
        Format::Ipv4 => "Ipv4Addr",
        Format::Ipv6 => "Ipv6Addr",
        Format::Ip => "IpAddr",
    }
}

fn integer_type_name(width: Integer) -> &'static str {
    match width {
        Integer::I8 => "i8",
        Integer::I16 => "i16",
        Integer::I32 => "i32",
        Integer::I64 => "i64",
        Integer::U8 => "u8",
        Integer::U16 => "u16",
        Integer::U32 => "u32",
        Integer::U64 => "u64",
    }
}
