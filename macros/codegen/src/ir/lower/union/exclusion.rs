//! Finds alternatives that exclude each other.

use crate::document::JsonType;
use crate::ir::lower::union::signature::{Signature, takes};
use crate::ir::{Literal, Openness};

impl Signature {
    /// Returns true if no value matches both alternatives.
    ///
    /// The JSON types, listed values or formats are disjoint, or an object cannot have the members of both
    /// alternatives.
    pub(crate) fn excludes(&self, other: &Self) -> bool {
        let shared: Vec<JsonType> = self.shared_kinds(other);
        let are_strings = shared.iter().all(|kind| *kind == JsonType::String);
        let formats_differ = matches!((self.format, other.format), (Some(one), Some(other)) if one != other);
        (self.discriminator.is_some() && self.discriminator == other.discriminator)
            || shared.is_empty()
            || self.values.as_ref().zip(other.values.as_ref()).is_some_and(|(one, other)| are_disjoint(one, other))
            || (are_strings && formats_differ)
            || self.has_no_room_for(other)
            || other.has_no_room_for(self)
            || self.members_differ(other)
            // Deviation: in JSON Schema an object can have the constants of both alternatives, which no author intends.
            || (self.has_own_constant(other) && other.has_own_constant(self))
    }

    /// Returns the JSON types that both alternatives allow.
    pub(crate) fn shared_kinds(&self, other: &Self) -> Vec<JsonType> {
        let of_other = other.types.iter().filter(|kind| takes(&self.types, **kind));
        let mut shared: Vec<JsonType> = self.types.iter().filter(|kind| takes(&other.types, **kind)).copied().collect();
        shared.extend(of_other.filter(|kind| !self.types.contains(kind)));
        shared
    }

    fn has_no_room_for(&self, other: &Self) -> bool {
        self.openness == Openness::Closed && !other.required.iter().all(|name| self.properties.contains(name))
    }

    /// Returns true if the alternatives have disjoint schemas or values for a required member.
    fn members_differ(&self, other: &Self) -> bool {
        let is_required = |name: &str| self.requires(name) || other.requires(name);
        let constants_differ = |(name, values): (&String, &Vec<Literal>)| {
            let others = other.constants.get(name).filter(|_| is_required(name));
            others.is_some_and(|others| are_disjoint(values, others))
        };
        let member_differs = |(name, signatures): (&String, &Vec<Self>)| {
            let others = other.members.get(name).filter(|others| !others.is_empty() && is_required(name));
            others.is_some_and(|others| signatures.iter().all(|one| others.iter().all(|other| one.excludes(other))))
        };
        self.constants.iter().any(constants_differ)
            || self.members.iter().filter(|(_, signatures)| !signatures.is_empty()).any(member_differs)
    }

    /// Returns true if this alternative requires a constant member that the other does not describe.
    fn has_own_constant(&self, other: &Self) -> bool {
        self.constants.keys().any(|name| self.requires(name) && !other.knows(name))
    }
}

fn are_disjoint(one: &[Literal], other: &[Literal]) -> bool {
    !one.iter().any(|value| other.contains(value))
}
