//! Numbers and strings.

use serde_json::{Value, json};

use super::{Layers, Synthesis, keyword, largest, smallest};

/// Returns true if a pattern accepts only spellings of numbers.
pub fn is_of_numbers(pattern: &str) -> bool {
    pattern.contains("(?:0|[1-9]\\d*)") || pattern.contains("(0|[1-9][0-9]*)")
}

impl Synthesis<'_> {
    /// Returns an integer. Some of them have no exact float.
    pub(super) fn any_integer(&mut self, layers: &Layers<'_>) -> Option<Value> {
        const KEYS: [&str; 5] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
        let is_bounded = KEYS.iter().any(|key| keyword(layers, key).next().is_some());
        let format = keyword(layers, "format").find_map(Value::as_str).unwrap_or_default();
        if !is_bounded && matches!(format, "" | "int64") && self.random.u8(..8) == 0 {
            return Some(json!(self.random.choice([i64::MIN, 9_007_199_254_740_993, i64::MAX])?));
        }
        self.integer(layers)
    }

    pub(super) fn integer(&mut self, layers: &Layers<'_>) -> Option<Value> {
        let (least, most) = self.bounds(layers);
        let format = keyword(layers, "format").find_map(Value::as_str).unwrap_or_default();
        let (narrowest, widest) = limits(format);
        let (least, most) = (whole(least.ceil()).max(narrowest), whole(most.floor()).min(widest));
        let step = keyword(layers, "multipleOf").filter_map(Value::as_i64).find(|it| *it > 0).unwrap_or(1);
        let (first, end) = (least.div_euclid(step) + i64::from(least.rem_euclid(step) > 0), most.div_euclid(step));
        (first <= end).then(|| json!(self.random.i64(first..=end) * step))
    }

    pub(super) fn number(&mut self, layers: &Layers<'_>) -> Option<Value> {
        let format = keyword(layers, "format").find_map(Value::as_str).unwrap_or_default();
        let is_whole = format.contains("int") || keyword(layers, "multipleOf").next().is_some();
        if self.random.bool() || is_whole {
            return self.integer(layers);
        }
        let (least, most) = self.bounds(layers);
        (least < most).then(|| json!(least + (most - least) * 0.25))
    }

    /// Returns the bounds of the schema, or bounds near zero.
    fn bounds(&mut self, layers: &Layers<'_>) -> (f64, f64) {
        let bound = |key: &str, exclusive: &str| {
            let open = keyword(layers, exclusive).any(|it| it == &Value::Bool(true));
            let numbers = keyword(layers, key).chain(keyword(layers, exclusive)).filter_map(Value::as_f64);
            numbers.map(|it| (it, open || keyword(layers, exclusive).any(|other| other.as_f64() == Some(it)))).last()
        };
        let inside = |(bound, open): (f64, bool), by: f64| if open { bound + by } else { bound };
        let least = bound("minimum", "exclusiveMinimum").map(|it| inside(it, 1.0));
        let most = bound("maximum", "exclusiveMaximum").map(|it| inside(it, -1.0));
        match (least, most) {
            (None, None) if self.random.bool() => (0.0, 100.0),
            (None, None) => (-1e6, 1e6),
            (Some(least), None) => (least, least + 1000.0),
            (None, Some(most)) => (most - 1000.0, most),
            (Some(least), Some(most)) => (least, most),
        }
    }

    /// Returns a string in its format, any string if `maxLength` excludes the format, or `None` if `minLength` does.
    pub(super) fn string(&mut self, layers: &Layers<'_>) -> Option<Value> {
        let says = |key| keyword(layers, key).find_map(Value::as_str);
        let format = says("contentEncoding").or_else(|| says("format")).unwrap_or_default();
        let is_number = keyword(layers, "pattern").filter_map(Value::as_str).any(is_of_numbers);
        let text = if is_number { self.random.u8(10..60).to_string() } else { self.text(format) };
        let (least, most) = (largest(layers, "minLength"), smallest(layers, "maxLength"));
        let length = text.chars().count();
        if least.is_none_or(|it| length >= it) && most.is_none_or(|it| length <= it) {
            return Some(json!(text));
        }
        if least.is_some_and(|it| length < it) && !accepts_longer_strings(format) {
            return None;
        }
        let wanted = least.unwrap_or_default().max(length.min(most.unwrap_or(usize::MAX)));
        Some(json!(text.chars().chain(std::iter::repeat('x')).take(wanted).collect::<String>()))
    }

    fn text(&mut self, format: &str) -> String {
        let number = self.random.u8(10..60);
        match format {
            "date-time" => format!("2026-11-23T13:{number}:07Z"),
            "date" => format!("20{number}-02-28"),
            "time" => format!("13:{number}:07Z"),
            "duration" => format!("PT{number}S"),
            "uuid" => format!("f81d4fae-7dec-11d0-a765-00a0c91e6b{number}"),
            "uri" | "url" | "iri" => format!("https://example.com/{number}"),
            "uri-reference" | "iri-reference" => format!("/pets/{number}"),
            "email" | "idn-email" => format!("a{number}@example.com"),
            "hostname" | "idn-hostname" => format!("a{number}.example.com"),
            "ipv4" | "ip" => format!("192.0.2.{number}"),
            "ipv6" => format!("2001:db8::{number}"),
            "byte" | "base64" => self.random.choice(["", "AA==", "c3BlY3dlbGQ="]).unwrap_or_default().to_owned(),
            "base64url" => "_-8".to_owned(),
            "base16" => "00fF".to_owned(),
            "decimal" | "int32" | "int64" | "uint64" | "double" | "float" | "number" | "integer" => number.to_string(),
            _ => self.any_text(),
        }
    }

    /// Returns a string with difficult characters.
    fn any_text(&mut self) -> String {
        const TEXTS: [&str; 8] =
            ["a", "", "two words", "ünï ☃ 𝄞", "\"\\/\u{8}\n\t\u{0}\u{7f}", "null", "1", "</a>&amp;"];
        self.random.choice(TEXTS).unwrap_or_default().to_owned()
    }
}

/// Returns true if the format also accepts longer strings.
fn accepts_longer_strings(format: &str) -> bool {
    !matches!(
        format,
        "date-time"
            | "date"
            | "time"
            | "duration"
            | "uuid"
            | "ipv4"
            | "ipv6"
            | "ip"
            | "byte"
            | "base64"
            | "base64url"
            | "decimal"
    )
}

fn limits(format: &str) -> (i64, i64) {
    match format {
        "int8" => (i8::MIN.into(), i8::MAX.into()),
        "uint8" => (0, u8::MAX.into()),
        "int16" => (i16::MIN.into(), i16::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint64" | "uint" => (0, i64::MAX),
        _ => (i64::MIN, i64::MAX),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "OK because the cast of a number out of range gives the nearest integer"
)]
fn whole(number: f64) -> i64 {
    number as i64
}
