//! JSON with exact numbers: compared as decimals, and written in unusual but equal forms.

use std::collections::BTreeMap;

use serde_json::Value;
use specweld::format::DecimalNumber;
use specweld::json::{Decode, Kind, Reader, Result, from_str};

/// Reads a JSON text. Integers keep all digits, in each text form.
///
/// # Errors
/// Returns a message if the text is not JSON.
pub fn read(text: &str) -> Result<Value, String> {
    from_str(text).map(|Exact(value)| value).map_err(|fault| fault.to_string())
}

struct Exact(Value);

impl Decode for Exact {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        Ok(Self(match json.kind()? {
            Kind::Number => {
                let number: DecimalNumber = json.read()?;
                let whole = number.to_integer::<i64>().map(Value::from);
                let whole = whole.or_else(|| number.to_integer::<u64>().map(Value::from));
                whole.unwrap_or_else(|| number.to_f64_lossy().into())
            }
            Kind::Array => json.read::<Vec<Self>>()?.into_iter().map(|Self(item)| item).collect(),
            Kind::Object => {
                let members = json.read::<BTreeMap<String, Self>>()?;
                Value::Object(members.into_iter().map(|(name, Self(member))| (name, member)).collect())
            }
            Kind::Null | Kind::Bool | Kind::Text => json.read()?,
        }))
    }
}

/// Returns true if two numbers are the same decimal, or an integer and a float of the same value.
pub fn same_number(one: &Value, other: &Value) -> bool {
    let decimal = |value: &Value| value.to_string().parse::<DecimalNumber>().ok();
    decimal(one).is_some_and(|one| Some(one) == decimal(other)) || is_float_of(other, one)
}

/// Returns true if a float has exactly the value of an integer.
fn is_float_of(float: &Value, integer: &Value) -> bool {
    // The shortest text of a float can be rounded: that of -2^63 is `-9.223372036854776e18`.
    let Value::Number(number) = integer else { return false };
    let integer = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    let float = float.as_f64().filter(|it| float.is_f64() && it.fract() == 0.0);
    integer.is_some() && integer == float.and_then(|it| format!("{it:.0}").parse().ok())
}

/// Writes a value, some of its numbers in another form: `5` as `5.0`, `50e-1` or `0.5E+1`.
pub fn with_unusual_numbers(value: &Value, seed: usize) -> String {
    match value {
        Value::Number(number) => unusual_number(&number.to_string(), seed),
        Value::Array(items) => {
            let items = items.iter().enumerate().map(|(index, item)| with_unusual_numbers(item, seed + index + 1));
            format!("[{}]", items.collect::<Vec<_>>().join(","))
        }
        Value::Object(members) => {
            let members = members.iter().enumerate().map(|(index, (name, member))| {
                format!("{}:{}", Value::from(name.as_str()), with_unusual_numbers(member, seed + index + 1))
            });
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

fn unusual_number(number: &str, seed: usize) -> String {
    match seed % 8 {
        0 if !number.contains(['.', 'e']) => format!("{number}.0"),
        1 if !number.contains(['.', 'e']) && number != "0" => format!("{number}0e-1"),
        2 if !number.contains('e') => format!("{number}E+0"),
        _ => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{read, same_number, with_unusual_numbers};

    #[test]
    fn unusual_forms_are_the_same_numbers() {
        let value = json!({ "a": [9_007_199_254_740_993_i64, -5, 0, 0.25, u64::MAX], "b": null, "c": "5", "d": true });
        for seed in 0..8 {
            assert_eq!(
                read(&with_unusual_numbers(&value, seed)),
                Ok(value.clone()),
                "{}",
                with_unusual_numbers(&value, seed)
            );
        }
        assert!(same_number(&json!(1), &json!(1.0)) && !same_number(&json!(0.1), &json!(0.100_000_001)));
        assert!(!same_number(&json!(9_007_199_254_740_993_i64), &json!(9_007_199_254_740_992_i64)));
        assert!(same_number(&json!(i64::MIN), &json!(-9_223_372_036_854_775_808.0)));
        assert!(!same_number(&json!(9_007_199_254_740_993_i64), &json!(9_007_199_254_740_992.0)));
    }
}
