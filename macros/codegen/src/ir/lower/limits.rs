//! Formats whose type could not hold what the schema allows beside them: these are not believed.

use std::rc::Rc;

use serde_json::Value;

use super::scalar;
use crate::diagnostic::{Code, Finding, Pointer};
use crate::graph::{Schema, member};
use crate::ir::{Format, Integer, Type};

/// A format that is not believed.
#[derive(Debug, Clone)]
pub(super) struct Doubt {
    at: Pointer,
    detail: String,
}

impl Doubt {
    /// What the user should know of it.
    pub(super) fn finding(&self) -> Finding {
        Finding::new(Code::Contradiction, &self.at, self.detail.as_str())
            .consequence("the format is ignored")
            .help("correct one of the two")
    }
}

/// The first format that these schemas name, or none where another of their keywords contradicts it.
pub(super) fn format<'d>(layers: &[Rc<Schema<'d>>]) -> (Option<&'d str>, Option<Doubt>) {
    let Some((layer, format)) = layers.iter().find_map(|layer| Some((layer, layer.format?))) else {
        return (unsaid(layers), None);
    };
    let Some(contradiction) = contradiction(layers, format) else { return (Some(format), None) };
    (unsaid(layers), Some(Doubt { at: layer.node.at.key("format"), detail: contradiction }))
}

/// Whole numbers that are never negative, and may be too large for 64 bits with a sign, have one without.
fn unsaid(layers: &[Rc<Schema<'_>>]) -> Option<&'static str> {
    let is_large = beyond(layers, "maximum", i64::MAX.into(), f64::gt).is_some();
    let is_positive = || beyond(layers, "minimum", -1, f64::gt).is_some();
    let is_whole = || layers.iter().any(|layer| layer.node.value.get("type").is_some_and(|it| it == "integer"));
    (is_large && is_positive() && is_whole()).then_some("uint64")
}

fn contradiction(layers: &[Rc<Schema<'_>>], format: &str) -> Option<String> {
    let is_text =
        || layers.iter().any(|layer| ["minLength", "maxLength"].iter().any(|key| layer.node.value.get(key).is_some()));
    match (scalar::integer(Some(format)), scalar::string(Some(format))) {
        (Type::Integer(width), _) if width != Integer::I64 || format == "int64" => unbounded(layers, format, width),
        (_, Type::Formatted(it)) if is_text() => unfit(layers, format, it),
        _ => None,
    }
}

/// A bound that allows numbers which an integer of this width cannot be.
fn unbounded(layers: &[Rc<Schema<'_>>], format: &str, width: Integer) -> Option<String> {
    let (least, most) = width.range();
    let above = beyond(layers, "maximum", most, f64::gt);
    let above = above.map(|value| format!("`maximum` is {value}, more than `format: {format}` allows"));
    let below = || beyond(layers, "minimum", least, f64::lt);
    above.or_else(|| below().map(|value| format!("`minimum` is {value}, less than `format: {format}` allows")))
}

/// A length that no text of this format has.
fn unfit(layers: &[Rc<Schema<'_>>], format: &str, it: Format) -> Option<String> {
    let (least, most) = lengths(it);
    let value = |key: &'static str| layers.iter().find_map(|layer| Some((key, layer.node.value.get(key)?.as_u64()?)));
    let short = value("maxLength").filter(|(_, length)| *length < least);
    let long = value("minLength").filter(|(_, length)| *length > most);
    let (key, length) = short.or(long)?;
    Some(format!("`{key}` is {length}, which no text of `format: {format}` fits"))
}

/// How many characters there are at least and at most in what the runtime writes and reads.
fn lengths(format: Format) -> (u64, u64) {
    match format {
        Format::DateTime => (16, u64::MAX),
        Format::Date => (10, 10),
        Format::Time => (5, u64::MAX),
        Format::Duration => (3, u64::MAX),
        Format::Uuid => (36, 45),
        Format::Ipv4 => (7, 15),
        Format::Ipv6 | Format::Ip => (2, 45),
        Format::Base64 | Format::Base64Url | Format::Decimal | Format::DecimalNumber => (0, u64::MAX),
    }
}

/// The bound under this keyword, where it lies beyond another one. As many write numbers of 64 bits by way of floating point,
/// what differs by no more than such rounding is the same.
fn beyond<'a>(
    layers: &'a [Rc<Schema<'_>>],
    key: &str,
    limit: i128,
    is_beyond: fn(&f64, &f64) -> bool,
) -> Option<&'a Value> {
    let value = layers.iter().find_map(|layer| member(layer.node.value, key))?;
    value.as_f64().filter(|bound| is_beyond(bound, &rounded(limit))).map(|_| value)
}

#[expect(clippy::cast_precision_loss, reason = "OK because the loss is what is wanted")]
fn rounded(number: i128) -> f64 {
    number as f64
}
