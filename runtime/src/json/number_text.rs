//! Numbers that may be JSON strings: `"5"` is read as `5`.

use super::reader::Numbers;
use super::{Decode, ObjectReader, Reader, Result, Slot, SlotState};

/// A value whose numbers may be strings, except those of structs and unions in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numeric<T>(pub T);

impl<T: Decode> Decode for Numeric<T> {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        json.with_numbers(Numbers::OrText, T::decode).map(Self)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self)
    }
}

/// The slot of a member whose numbers may be strings.
#[allow(missing_debug_implementations, reason = "a slot has no text")]
pub struct NumericSlot<'a>(pub &'a mut dyn Slot);

impl Slot for NumericSlot<'_> {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Result<()> {
        object.json.numbers = Numbers::OrText;
        let filled = self.0.fill(object);
        object.json.numbers = Numbers::Json;
        filled
    }

    fn settle(&mut self) -> SlotState {
        self.0.settle()
    }
}

impl<'a> Reader<'a> {
    /// Reads a string with a number, if allowed, and returns the number; `wanted` is for the fault.
    #[cold]
    pub(super) fn number_as_text(&mut self, wanted: &'static str) -> Result<&'a str> {
        if self.numbers == Numbers::Json || self.peek()? != b'"' {
            return Err(self.expected(wanted));
        }
        let quote = self.offset;
        self.offset += 1;
        if self.skip_number().is_ok() && self.eat(b'"') {
            return Ok(self.slice(quote + 1, self.offset - 1));
        }
        self.offset = quote;
        Err(self.expected(wanted))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Numeric;
    use crate::format::DecimalNumber;
    use crate::json::from_str;

    #[test]
    fn numbers_are_read_from_strings_where_that_is_allowed() {
        assert_eq!(from_str(r#" "-5" "#), Ok(Numeric(-5_i32)));
        assert_eq!(from_str("5.0"), Ok(Numeric(5_u8)));
        assert_eq!(from_str(r#"["1", 2, null]"#), Ok(Numeric(vec![Some(1_i64), Some(2), None])));
        assert_eq!(from_str(r#"{"a": "1.5e1"}"#), Ok(Numeric(BTreeMap::from([("a".to_owned(), 15.0)]))));
        let exact = "\"12345678901234567890.5\"";
        assert_eq!(
            from_str::<Numeric<DecimalNumber>>(exact).map(|it| it.0.to_string()).as_deref(),
            Ok(exact.trim_matches('"'))
        );
        assert_eq!(from_str(r#"["1", "a"]"#), Ok((Numeric(1_i32), "a".to_owned())));
    }

    #[test]
    fn no_other_string_is_a_number() {
        for text in [
            r#""""#,
            r#"" 5""#,
            r#""5 ""#,
            r#""+5""#,
            r#""05""#,
            r#""0x5""#,
            r#""\u0035""#,
            r#""5"#,
            "true",
            r#""NaN""#,
        ] {
            assert!(from_str::<Numeric<f64>>(text).is_err(), "{text}");
            assert!(from_str::<Numeric<i32>>(text).is_err(), "{text}");
        }
        assert!(from_str::<Numeric<i32>>(r#""1.5""#).is_err());
        assert!(from_str::<Numeric<i8>>(r#""128""#).is_err());
        assert!(from_str::<i32>(r#""5""#).is_err());
        let fault = from_str::<Numeric<i32>>(r#""five""#).map_err(|fault| fault.to_string());
        assert_eq!(fault, Err("expected an i32, found a string (line 1, column 1)".to_owned()));
    }
}
