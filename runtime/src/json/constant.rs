//! Constants: fixed values of the description, compared by value.

use serde_json::{Number, Value};

use super::error::Reason;
use super::{Error, Reader, Result, from_str};

impl Reader<'_> {
    /// Moves past the next value, and notes if it differs from a constant, which is a JSON text.
    ///
    /// A different value is no error: the service has acted, and all other members can be read. A union uses the note
    /// to choose a variant.
    ///
    /// # Errors
    ///
    /// An error if the value is `false` and the constant `true`, or the reverse: `"ok": false` is the opposite of the
    /// constant.
    pub(super) fn constant(&mut self, constant: &str) -> Result<()> {
        self.peek()?;
        let start = self.offset;
        let value = self.raw()?;
        match (value, constant) {
            ("true", "false") | ("false", "true") => {
                return Err(Error::new(Reason::NotConstant(constant.into()), start));
            }
            _ if value == constant || same(value, constant) => {}
            _ => self.score.mismatched += 1,
        }
        Ok(())
    }
}

/// Returns `true` if two JSON texts have the same value. Escapes, the order of members and the notation of numbers are
/// ignored.
#[cold]
pub(super) fn same(one: &str, other: &str) -> bool {
    match (from_str::<Value>(one), from_str::<Value>(other)) {
        (Ok(one), Ok(other)) => equal(&one, &other),
        _ => false,
    }
}

fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => equal_numbers(one, other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let found = |(name, one)| other.get(name).is_some_and(|other| equal(one, other));
            one.len() == other.len() && one.iter().all(found)
        }
        _ => one == other,
    }
}

fn equal_numbers(one: &Number, other: &Number) -> bool {
    one == other || (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64()
}
