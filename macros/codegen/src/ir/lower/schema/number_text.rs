//! Numbers that servers may also write as strings: `type: [integer, string]` with the `pattern` of a number.
//!
//! ASP.NET Core 10 describes every number in this way, and omits `type` in OpenAPI 3.0:
//! `{"type": ["integer", "string"], "pattern": "^-?(?:0|[1-9]\\d*)$", "format": "int32"}` becomes `i32`.

use crate::document::JsonType;
use crate::ir::Type;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::schema::formats;
use crate::ir::lower::schema::lowered::Lowered;

/// The numbers that the strings of a pattern spell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SpelledNumbers {
    Integers,
    Numbers,
}

/// Returns the type of a schema whose strings spell its numbers.
pub(crate) fn number_text_type(merged: &MergedSchema<'_>) -> Option<Type> {
    let numbers: Vec<JsonType> = merged.kinds().iter().copied().filter(|kind| *kind != JsonType::String).collect();
    let number = formats::type_of_numbers(&numbers, merged.format)?;
    pattern_fits(merged.pattern?, &numbers).then(|| Type::Numeric(Box::new(number)))
}

/// Returns the type of two alternatives, if they are a number and a string that spells the number.
pub(crate) fn number_or_its_text(several: &[Alternative<'_>]) -> Option<Lowered> {
    let [one, other] = several else { return None };
    let (one, other) = (one.merged(), other.merged());
    let is_text =
        |it: &MergedSchema<'_>| it.kinds() == [JsonType::String] && it.format.is_none() && it.enum_values.is_none();
    let (number, text) = if is_text(one) { (other, one) } else { (one, other) };
    if !is_text(text) || number.enum_values.is_some() || !pattern_fits(text.pattern?, number.kinds()) {
        return None;
    }
    let number = formats::type_of_numbers(number.kinds(), number.format)?;
    Some(Lowered::Type(Type::Numeric(Box::new(number))))
}

fn pattern_fits(pattern: &str, numbers: &[JsonType]) -> bool {
    spelled_numbers(pattern).is_some_and(|it| it == SpelledNumbers::Integers || numbers.contains(&JsonType::Number))
}

/// Returns the numbers that the strings of a pattern spell, if each number has a single spelling before its fraction.
///
/// A pattern that allows `007` or `+7` does not count: the client would write such a number differently.
fn spelled_numbers(pattern: &str) -> Option<SpelledNumbers> {
    let plain = pattern.replace("(?:", "(").replace("[0-9]", "\\d").replace("[Ee]", "[eE]").replace("[-+]", "[+-]");
    let rest = plain.strip_prefix('^')?.strip_suffix('$')?;
    let rest = rest.strip_prefix("-?").unwrap_or(rest);
    let rest = rest.strip_prefix("(0|[1-9]\\d*)").or_else(|| rest.strip_prefix("([1-9]\\d*|0)"))?;
    match rest {
        "" => Some(SpelledNumbers::Integers),
        "(\\.\\d+)?" | "(\\.\\d+)?([eE][+-]?\\d+)?" => Some(SpelledNumbers::Numbers),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{SpelledNumbers, spelled_numbers};

    #[test]
    fn only_patterns_with_one_spelling_of_each_number_count() {
        for (pattern, expected) in [
            (r"^-?(?:0|[1-9]\d*)$", Some(SpelledNumbers::Integers)),
            (r"^(0|[1-9][0-9]*)$", Some(SpelledNumbers::Integers)),
            (r"^-?([1-9]\d*|0)$", Some(SpelledNumbers::Integers)),
            (r"^-?(?:0|[1-9]\d*)(?:\.\d+)?$", Some(SpelledNumbers::Numbers)),
            (r"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$", Some(SpelledNumbers::Numbers)),
            (r"^\d+$", None),
            (r"^[+-]?(?:0|[1-9]\d*)$", None),
            (r"-?(?:0|[1-9]\d*)", None),
            (r"^-?(?:0|[1-9]\d*)%$", None),
            ("^$", None),
        ] {
            assert_eq!(spelled_numbers(pattern), expected, "{pattern}");
        }
    }
}
