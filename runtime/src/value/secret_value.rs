//! Values that are not text and must not be printed.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::secret::is_equal;
use crate::Secret;
use crate::json::{self, Decode, Encode, Reader, Writer, to_string};
use crate::parameter::{Parameter, ParameterValue};

/// A secret number, list of values, object or other value that is not text: [`expose`](Self::expose) returns it, and
/// nothing prints it. A text is a [`Secret`].
///
/// Its `Debug` is `[redacted]`. No message of a fault contains it. A comparison needs a time that depends on the
/// lengths of the JSON only. The value is overwritten when it is dropped. It serialises as its value.
///
/// A type of your crate is overwritten only if its implementation does so.
#[derive(Clone)]
pub struct SecretValue<T: Encode>(T);

impl<T: Encode> SecretValue<T> {
    /// Returns the value.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Encode> From<T> for SecretValue<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Encode> Drop for SecretValue<T> {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

impl<T: Encode> fmt::Debug for SecretValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// Compares the JSON of both, in a time that depends on the lengths only. A value without JSON equals no value.
impl<T: Encode> PartialEq for SecretValue<T> {
    fn eq(&self, other: &Self) -> bool {
        match (to_string(&self.0), to_string(&other.0)) {
            (Ok(one), Ok(other)) => {
                let (one, other) = (Secret::from(one), Secret::from(other));
                is_equal(one.expose().as_bytes(), other.expose().as_bytes())
            }
            _ => false,
        }
    }
}

impl<T: Encode + Decode> Decode for SecretValue<T> {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        let start = json.start_of_mark();
        let value = T::decode(json).map(Self).map_err(json::Error::without_content)?;
        if let Some(start) = start {
            json.mark_secret_since::<T>(start);
        }
        Ok(value)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self)
    }
}

impl<T: Encode> Encode for SecretValue<T> {
    fn encode(&self, json: &mut Writer) {
        json.secret_value(|json| self.0.encode(json));
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }
}

impl<T: Encode + Parameter> Parameter for SecretValue<T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        self.0.to_parameter()
    }

    fn secrets(&self) -> Vec<Secret> {
        self.0.to_parameter().texts()
    }
}

/// Serialises the value itself.
impl<T: Encode + Serialize> Serialize for SecretValue<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Encode + Deserialize<'de>> Deserialize<'de> for SecretValue<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The message of serde would repeat the value.
        T::deserialize(deserializer).map(Self).map_err(|_| D::Error::custom("not the described value (a secret)"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use serde_json::{Value, json};

    use super::SecretValue;
    use crate::format::Uuid;
    use crate::json::{Writer, from_str, to_string};
    use crate::parameter::Parameter as _;

    #[test]
    fn a_secret_value_is_in_no_fault_and_no_debug_output() {
        let pin: SecretValue<i64> = from_str("471147").unwrap();
        assert_eq!((format!("{pin:?}"), *pin.expose()), ("[redacted]".to_owned(), 471_147));
        assert_eq!(to_string(&pin).unwrap(), "471147");
        assert!(pin == 471_147.into() && pin != 471_148.into());
        let key = "efdb5a68-0d1d-4e4f-8a6a-4cf1d5f6b2a1";
        assert!(from_str::<SecretValue<Uuid>>(&format!("{key:?}")).is_ok());
        let object = from_str::<SecretValue<std::collections::BTreeMap<String, Uuid>>>(r#"{"hunter2":"hunter2"}"#);
        let faults = [
            from_str::<SecretValue<Uuid>>("\"hunter2\"").unwrap_err(),
            from_str::<SecretValue<i64>>("\"hunter2\"").unwrap_err(),
            object.unwrap_err(),
        ];
        for fault in faults {
            assert!(!format!("{fault} {fault:?}").contains("hunter2"), "{fault:?}");
        }
        assert!(!serde_json::from_str::<SecretValue<i64>>("\"hunter2\"").unwrap_err().to_string().contains("hunter2"));
    }

    #[test]
    fn what_is_sent_is_kept_in_mind() {
        let object: SecretValue<Value> = json!({ "name": ["one", { "deep": 4711 }], "b": true, "n": null }).into();
        let mut json = Writer::of(&object);
        let texts: Vec<String> = json.take_secrets().iter().map(|secret| secret.expose().to_owned()).collect();
        assert_eq!(texts, ["one", "4711"]);
        let numbers: SecretValue<Vec<i64>> = vec![4711, 4712].into();
        assert_eq!(numbers.secrets(), ["4711".into(), "4712".into()]);
    }
}
