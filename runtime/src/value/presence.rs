//! The three states of an optional nullable member.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{self, Decode, Encode, Reader, Writer};

/// A member of a request that may be absent (unchanged), null (cleared), or a value (set).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Presence<T> {
    /// The member is absent.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Presence<T> {
    /// Returns the value, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the state with the value borrowed.
    pub const fn as_ref(&self) -> Presence<&T> {
        match self {
            Self::Absent => Presence::Absent,
            Self::Null => Presence::Null,
            Self::Value(value) => Presence::Value(value),
        }
    }

    /// Converts the value.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Presence<U> {
        match self {
            Self::Absent => Presence::Absent,
            Self::Null => Presence::Null,
            Self::Value(value) => Presence::Value(turn(value)),
        }
    }

    /// Returns `true` if the member is absent.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns `true` if the member is `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Presence<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Decode> Decode for Presence<T> {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        if json.null()? { Ok(Self::Null) } else { T::decode(json).map(Self::Value) }
    }

    fn absent() -> Option<Self> {
        Some(Self::Absent)
    }
}

/// Encodes the state; an absent value that must be written is `null`.
impl<T: Encode> Encode for Presence<T> {
    fn encode(&self, json: &mut Writer) {
        match self {
            Self::Value(value) => value.encode(json),
            Self::Absent | Self::Null => json.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_absent()
    }

    fn is_left_out(&self) -> bool {
        self.is_absent()
    }

    fn wipe(&mut self) {
        if let Self::Value(value) = self {
            value.wipe();
        }
    }
}

/// For a field of your types use `#[serde(default, skip_serializing_if = "Presence::is_absent")]`.
impl<T: Serialize> Serialize for Presence<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Presence<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::Presence;

    #[test]
    fn presence_is_three_states() {
        assert_eq!(Presence::default(), Presence::<u8>::Absent);
        for (presence, value) in [(Presence::Absent, None), (Presence::Null, None), (Presence::Value(1), Some(&1))] {
            assert_eq!((presence.value(), presence.into_value().as_ref()), (value, value));
            assert_eq!(
                (presence.is_absent(), presence.is_null()),
                (presence == Presence::Absent, presence == Presence::Null)
            );
            assert_eq!(presence.map(|value| value + 1).value().copied(), value.map(|value| value + 1));
        }
        assert_eq!(serde_json::from_str::<Presence<u8>>("null").unwrap(), Presence::Null);
        assert_eq!(serde_json::to_string(&Presence::Value(1)).unwrap(), "1");
    }
}
