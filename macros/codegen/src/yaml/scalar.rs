//! Values of plain scalars: the core schema (YAML 1.2.2 section 10.3.2).

use crate::json::{Number, Value};

/// Returns the value of a plain scalar. `yes`, dates and `1:30` are strings, and so are numbers without a JSON
/// notation.
pub(super) fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    }
}

/// Returns the value of a scalar with a tag of the core schema. `tag` is the name of the tag without its namespace.
pub(super) fn tagged(tag: &str, text: &str) -> Option<Value> {
    match tag {
        "str" | "binary" | "timestamp" | "python/str" | "python/unicode" => Some(Value::String(text.to_owned())),
        "null" => Some(Value::Null),
        "bool" => boolean(text),
        "int" => Some(plain(text)).filter(|value| value.is_i64() || value.is_u64()),
        "float" => number(text).and_then(|number| number.as_f64()).map(Value::from),
        _ => None,
    }
}

/// Returns a boolean of YAML 1.1, which has more spellings than YAML 1.2.
fn boolean(text: &str) -> Option<Value> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "y" => Some(Value::Bool(true)),
        "false" | "no" | "off" | "n" => Some(Value::Bool(false)),
        _ => None,
    }
}

fn number(text: &str) -> Option<Number> {
    let first = text.bytes().next()?;
    if !first.is_ascii_digit() && !matches!(first, b'+' | b'-' | b'.') {
        return None; // most scalars are words
    }
    based(text, "0x", 16).or_else(|| based(text, "0o", 8)).or_else(|| decimal(text))
}

fn based(text: &str, prefix: &str, radix: u32) -> Option<Number> {
    let digits = text.strip_prefix(prefix).filter(|digits| digits.chars().all(|c| c.is_digit(radix)))?;
    u64::from_str_radix(digits, radix).ok().map(Number::from)
}

/// Parses `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?` to the number that JSON would have.
fn decimal(text: &str) -> Option<Number> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let power = exponent.map(|exponent| exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
    let is_number = is_digits(whole)
        && fraction.is_none_or(is_digits)
        && !(whole.is_empty() && fraction.unwrap_or_default().is_empty())
        && power.is_none_or(|power| !power.is_empty() && is_digits(power));
    if !is_number {
        return None;
    }
    let sign = if text.starts_with('-') { "-" } else { "" };
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let fraction = fraction.map(|digits| format!(".{}", if digits.is_empty() { "0" } else { digits }));
    let exponent = exponent.map(|digits| format!("e{digits}"));
    let json = [sign, whole, &fraction.unwrap_or_default(), &exponent.unwrap_or_default()].concat();
    serde_json::from_str(&json).ok()
}

#[cfg(test)]
mod tests {
    use super::{plain, tagged};
    use crate::json::{Value, json};

    #[test]
    fn plain_scalars_are_those_of_the_core_schema() {
        for (text, expected) in [
            ("", json!(null)),
            ("~", json!(null)),
            ("NULL", json!(null)),
            ("True", json!(true)),
            ("false", json!(false)),
            ("0", json!(0)),
            ("+12", json!(12)),
            ("-7", json!(-7)),
            ("012", json!(12)),
            ("0o14", json!(12)),
            ("0xfF", json!(255)),
            ("18446744073709551615", json!(u64::MAX)),
            ("1.0", json!(1.0)),
            ("1.", json!(1.0)),
            (".5", json!(0.5)),
            ("-.5e1", json!(-5.0)),
            ("1e3", json!(1000.0)),
            ("+1.25E-2", json!(0.0125)),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
        let large = "123456789012345678901234567890";
        for text in [large, "-0"] {
            let theirs = serde_json::from_str::<serde_json::Value>(text).unwrap_or_default();
            assert_eq!(plain(text), Value::from(theirs));
        }
    }

    #[test]
    fn everything_else_is_text() {
        for text in [
            "yes",
            "no",
            "on",
            "nULL",
            "tRUE",
            "2024-01-31",
            "1:30",
            "1_000",
            "0b1",
            "1.2.3",
            "0x",
            "0xg",
            "-",
            "+",
            ".",
            "e5",
            "1e",
            "1e+",
            "1e999",
            ".inf",
            "-.INF",
            ".nan",
            "--1",
            "+-1",
            "1 2",
            "٣",
        ] {
            let value = plain(text);
            assert_eq!(value, *text);
        }
    }

    #[test]
    fn tags_of_the_core_schema_decide() {
        assert_eq!(tagged("str", "1.10"), Some(json!("1.10")));
        assert_eq!(tagged("int", "0x10"), Some(json!(16)));
        assert_eq!(tagged("float", "3"), Some(json!(3.0)));
        assert_eq!(tagged("bool", "Yes"), Some(json!(true)));
        assert_eq!(tagged("bool", "1"), None);
        assert_eq!(tagged("int", "x"), None);
        assert_eq!(tagged("set", "x"), None);
    }
}
