//! Ignores formats whose type cannot hold every allowed value, and chooses the integer width that bounds need.

use std::rc::Rc;

use crate::diagnostic::{Code, Finding, Pointer};
use crate::document::JsonType;
use crate::graph::Schema;
use crate::ir::lower::schema::formats;
use crate::ir::{Format, Integer, Type};
use crate::json::Value;

/// A format that is ignored because other keywords contradict it.
#[derive(Debug, Clone)]
pub(crate) struct FormatConflict {
    at: Pointer,
    detail: String,
}

impl FormatConflict {
    /// Returns the warning.
    pub(crate) fn finding(&self) -> Finding {
        Finding::new(Code::Dropped, &self.at, self.detail.as_str())
            .consequence("the format is ignored")
            .help("correct one of the two")
    }
}

/// The format of several schemas that apply to one value.
#[derive(Debug, Clone, Default)]
pub(crate) struct EffectiveFormat<'d> {
    /// The first format; or the format for the width that the bounds need, if there is none or it is ignored.
    pub(crate) format: Option<&'d str>,
    /// The format that is ignored.
    pub(crate) conflict: Option<FormatConflict>,
}

impl<'d> EffectiveFormat<'d> {
    /// Returns the format of these schemas.
    pub(crate) fn of(layers: &[Rc<Schema<'d>>]) -> Self {
        let Some((layer, format)) = layers.iter().find_map(|layer| Some((layer, layer.format?))) else {
            return Self { format: format_for_bounds(layers), conflict: None };
        };
        match contradiction(layers, format) {
            None => Self { format: Some(format), conflict: None },
            Some(detail) => {
                let conflict = FormatConflict { at: layer.node.at.key("format"), detail };
                Self { format: format_for_bounds(layers), conflict: Some(conflict) }
            }
        }
    }
}

/// Returns a format for the width that the bounds of an integer need; `None` if `i64` is enough.
fn format_for_bounds(layers: &[Rc<Schema<'_>>]) -> Option<&'static str> {
    let is_integer = |layer: &Rc<Schema<'_>>| layer.types.as_ref().is_some_and(|kinds| kinds.has(JsonType::Integer));
    if !layers.iter().any(is_integer) {
        return None;
    }
    let (least, most) = (Bound::tightest_minimum(layers), Bound::tightest_maximum(layers));
    let is_too_large = |width: Integer| most.is_some_and(|it| it.is_above(width));
    let is_too_small = least.is_some_and(|it| it.is_below(Integer::I64));
    let is_never_negative = least.is_some_and(Bound::is_above_minus_one);
    match () {
        () if !is_too_small && !is_too_large(Integer::I64) => None,
        () if is_never_negative && !is_too_large(Integer::U64) => Some("uint64"),
        () => Some("bigint"),
    }
}

fn contradiction(layers: &[Rc<Schema<'_>>], format: &str) -> Option<String> {
    let has_length =
        || layers.iter().any(|layer| ["minLength", "maxLength"].iter().any(|key| layer.node.value.get(key).is_some()));
    match (formats::integer_width(format), formats::string_type(Some(format))) {
        (Some(width), _) => bound_outside_width(layers, format, width),
        (_, Type::Formatted(it)) if has_length() => impossible_length(layers, format, it),
        _ => None,
    }
}

/// Describes a bound that allows numbers outside the range of this integer width.
fn bound_outside_width(layers: &[Rc<Schema<'_>>], format: &str, width: Integer) -> Option<String> {
    let above = Bound::tightest_maximum(layers).filter(|it| it.is_above(width));
    let above = above.map(|it| format!("`{}` is {}, more than `format: {format}` allows", it.key, it.written));
    let below = || Bound::tightest_minimum(layers).filter(|it| it.is_below(width));
    above.or_else(|| below().map(|it| format!("`{}` is {}, less than `format: {format}` allows", it.key, it.written)))
}

/// The tightest bound of several schemas.
#[derive(Clone, Copy)]
struct Bound<'a> {
    key: &'static str,
    written: &'a Value,
    value: f64,
}

impl<'a> Bound<'a> {
    fn tightest_maximum(layers: &'a [Rc<Schema<'_>>]) -> Option<Self> {
        Self::bounds(layers, ["maximum", "exclusiveMaximum"]).min_by(|one, other| one.value.total_cmp(&other.value))
    }

    fn tightest_minimum(layers: &'a [Rc<Schema<'_>>]) -> Option<Self> {
        Self::bounds(layers, ["minimum", "exclusiveMinimum"]).max_by(|one, other| one.value.total_cmp(&other.value))
    }

    /// Returns all bounds of these keywords. In OpenAPI 3.0 `exclusiveMaximum` is a boolean, which is no bound.
    fn bounds(layers: &'a [Rc<Schema<'_>>], keys: [&'static str; 2]) -> impl Iterator<Item = Self> {
        layers.iter().flat_map(move |layer| keys.map(|key| (key, layer.node.value.get(key)))).filter_map(
            |(key, written)| {
                let written = written?;
                Some(Self { key, written, value: written.as_f64()? })
            },
        )
    }

    // Many tools compute 64-bit bounds in floating point, so a bound that rounds to the limit counts as the limit.
    fn is_above(self, width: Integer) -> bool {
        self.value > rounded(width.range().1)
    }

    fn is_below(self, width: Integer) -> bool {
        self.value < rounded(width.range().0)
    }

    fn is_above_minus_one(self) -> bool {
        self.value > -1.0 || self.key == "exclusiveMinimum" && self.value >= -1.0
    }
}

#[expect(clippy::cast_precision_loss, reason = "OK because the loss is what is wanted")]
fn rounded(number: i128) -> f64 {
    number as f64
}

/// Describes a length keyword that excludes every text of this format.
fn impossible_length(layers: &[Rc<Schema<'_>>], format: &str, it: Format) -> Option<String> {
    let (least, most) = lengths(it);
    let value = |key: &'static str| layers.iter().find_map(|layer| Some((key, layer.node.value.get(key)?.as_u64()?)));
    let short = value("maxLength").filter(|(_, length)| *length < least);
    let long = value("minLength").filter(|(_, length)| *length > most);
    let (key, length) = short.or(long)?;
    Some(format!("`{key}` is {length}, which no text of `format: {format}` fits"))
}

/// Returns the least and the greatest length of a text in a format, as the runtime reads and writes texts.
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
