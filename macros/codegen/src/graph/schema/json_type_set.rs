//! A set of JSON types.

use crate::document::JsonType;
use crate::json::Value;

/// A set of JSON types, in written order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct JsonTypeSet(Vec<JsonType>);

impl JsonTypeSet {
    /// Makes a set of one JSON type.
    pub(crate) fn one(kind: JsonType) -> Self {
        JsonTypeSet(vec![kind])
    }

    /// Makes a set of JSON types, in this order.
    pub(crate) fn of(kinds: Vec<JsonType>) -> Self {
        JsonTypeSet(kinds)
    }

    /// Returns the intersection; an integer is a number.
    pub(crate) fn intersect(&self, other: &JsonTypeSet) -> JsonTypeSet {
        let narrower = |kind: &JsonType| match kind {
            kind if other.has(*kind) => Some(*kind),
            JsonType::Integer if other.has(JsonType::Number) => Some(JsonType::Integer),
            JsonType::Number if other.has(JsonType::Integer) => Some(JsonType::Integer),
            _ => None,
        };
        JsonTypeSet(self.0.iter().filter_map(narrower).collect())
    }

    /// Returns true if an enum value has one of these types. `null` always counts: its author lists it to allow it.
    pub(super) fn accepts(&self, value: &Value) -> bool {
        let is_whole = || value.as_f64().is_some_and(|number| number.fract() == 0.0);
        match JsonType::of(value) {
            JsonType::Null => true,
            JsonType::Integer => self.has(JsonType::Integer) || self.has(JsonType::Number),
            JsonType::Number => self.has(JsonType::Number) || self.has(JsonType::Integer) && is_whole(),
            kind => self.has(kind),
        }
    }

    /// Returns true if the set has the type.
    pub(crate) fn has(&self, kind: JsonType) -> bool {
        self.0.contains(&kind)
    }

    /// Returns the set without `null`.
    pub(crate) fn without_null(&self) -> JsonTypeSet {
        JsonTypeSet(self.0.iter().copied().filter(|kind| *kind != JsonType::Null).collect())
    }

    /// Returns the JSON types, in written order.
    pub(crate) fn kinds(&self) -> &[JsonType] {
        &self.0
    }
}
