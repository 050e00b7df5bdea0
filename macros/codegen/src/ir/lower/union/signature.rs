//! The properties of an alternative that union dispatch can test.

use std::collections::BTreeMap;

use crate::document::JsonType;
use crate::graph::AdditionalKeyword;
use crate::ir::lower::composition::alternative::{Alternative, DiscriminatorValues, Role, Unmapped, ValueSource};
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::schema::formats;
use crate::ir::lower::schema::scalar;
use crate::ir::lower::union::property_values::constants;
use crate::ir::lower::union::sample::{Sample, sample};
use crate::ir::{Format, Literal, Openness, Type};

/// The properties of an alternative that union dispatch can test.
#[derive(Debug, Clone)]
pub(crate) struct Signature {
    /// The variant of the alternative.
    pub(crate) variant: usize,
    /// The allowed JSON types.
    pub(crate) types: Vec<JsonType>,
    /// The listed values, if all of them are strings, numbers or booleans.
    pub(crate) values: Option<Vec<Literal>>,
    /// True if every value of the JSON type matches.
    pub(crate) takes_all: bool,
    /// The format of a string, if that format shares no values with another such format.
    pub(crate) format: Option<Format>,
    /// A value that matches.
    pub(crate) sample: Sample,
    /// The members with listed values, and these values.
    pub(crate) constants: BTreeMap<String, Vec<Literal>>,
    /// The property of an explicit discriminator.
    pub(crate) discriminator: Option<String>,
    /// The values without a mapping that select the alternative by an explicit discriminator.
    pub(crate) unmapped: Unmapped,
    /// The required members.
    pub(crate) required: Vec<String>,
    /// The described members.
    pub(crate) properties: Vec<String>,
    /// The treatment of other members: closed if `additionalProperties` is false.
    pub(crate) openness: Openness,
    /// The signatures of the described members, an entry per alternative; empty before `add_nested_signatures`.
    pub(crate) members: BTreeMap<String, Vec<Signature>>,
    /// The signatures of the items of an array; empty before `add_nested_signatures`.
    pub(crate) items: Vec<Signature>,
    /// The rank in trials: 0 for a format, 1 for an integer, 2 for all others.
    pub(crate) specificity: u8,
    /// The role of the alternative.
    pub(crate) role: Role,
}

impl Signature {
    /// Returns a copy without the constants of optional members.
    pub(crate) fn without_optional_constants(&self) -> Self {
        let mut signature = self.clone();
        signature.constants.retain(|name, _| self.required.contains(name));
        signature
    }

    /// Returns the signature of `null`.
    pub(crate) fn null() -> Self {
        Self {
            variant: 0,
            types: vec![JsonType::Null],
            values: None,
            takes_all: true,
            format: None,
            sample: Sample::Any,
            constants: BTreeMap::new(),
            discriminator: None,
            unmapped: Unmapped::None,
            required: Vec::new(),
            properties: Vec::new(),
            openness: Openness::Open,
            members: BTreeMap::new(),
            items: Vec::new(),
            specificity: 0,
            role: Role::Plain,
        }
    }

    /// Returns `true` if the alternative requires a member.
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.required.iter().any(|it| it == name)
    }

    /// Returns `true` if the alternative describes or requires a member.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.properties.iter().any(|it| it == name) || self.requires(name)
    }

    /// Returns true for an object without further keywords.
    pub(crate) fn is_any_object(&self) -> bool {
        self.types == [JsonType::Object]
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.discriminator.is_none()
    }

    /// Returns true if the alternative accepts values of this JSON type.
    pub(crate) fn takes(&self, kind: JsonType) -> bool {
        takes(&self.types, kind)
    }
}

/// Returns true if a JSON type is among others; an integer is a number.
pub(crate) fn takes(kinds: &[JsonType], kind: JsonType) -> bool {
    kinds.contains(&kind) || (kind == JsonType::Integer && kinds.contains(&JsonType::Number))
}

/// Returns the signature of an alternative.
pub(crate) fn signature_of<'d>(ctx: &mut LowerCtx<'d, '_>, variant: usize, alternative: &Alternative<'d>) -> Signature {
    let merged = alternative.merged();
    let mut signature = Signature {
        variant,
        types: kinds(merged),
        values: listed_values(merged),
        takes_all: takes_all(merged),
        format: distinct_format(merged),
        sample: sample(merged, alternative.schemas()),
        constants: constants(ctx, merged),
        discriminator: None,
        unmapped: Unmapped::None,
        required: merged.required.iter().map(|&name| name.to_owned()).collect(),
        properties: merged.properties.iter().map(|(name, _)| (*name).to_owned()).collect(),
        openness: openness(merged),
        members: BTreeMap::new(),
        items: Vec::new(),
        specificity: specificity_of(merged),
        role: alternative.role,
    };
    if let Some(tag) = &alternative.discriminator_values {
        let listed = signature.constants.remove(tag.property).unwrap_or_default();
        signature.discriminator = Some(tag.property.to_owned());
        // A schema that lists values of the property accepts no others.
        let most = if listed.is_empty() { Unmapped::AbsentOrOther } else { Unmapped::Absent };
        signature.unmapped = tag.unmapped.min(most);
        signature.constants.insert(tag.property.to_owned(), discriminator_of(tag, listed));
    }
    signature
}

/// Intersects the discriminator values with the listed values of the property. If both are disjoint, values of a
/// `mapping` are added to the list, and component names are ignored.
fn discriminator_of(tag: &DiscriminatorValues<'_>, listed: Vec<Literal>) -> Vec<Literal> {
    let given: Vec<Literal> = tag.values.iter().cloned().map(Literal::String).collect();
    let common: Vec<Literal> = given.iter().filter(|value| listed.contains(value)).cloned().collect();
    match (listed.is_empty(), common.is_empty()) {
        (true, _) => given,
        (false, false) => common,
        (false, true) if tag.source == ValueSource::Mapping => [given, listed].concat(),
        (false, true) => listed,
    }
}

/// Returns the listed values, if all of them are strings, numbers or booleans.
fn listed_values(merged: &MergedSchema<'_>) -> Option<Vec<Literal>> {
    let values = merged.enum_values.as_ref()?;
    let are_scalars = values.iter().all(|value| value.is_string() || value.is_number() || value.is_boolean());
    are_scalars.then(|| values.iter().copied().cloned().collect())
}

fn openness(merged: &MergedSchema<'_>) -> Openness {
    match merged.additional_properties {
        AdditionalKeyword::Denied if merged.pattern_properties.is_empty() => Openness::Closed,
        _ => Openness::Open,
    }
}

/// Returns `true` if the schema accepts every value of its JSON type.
fn takes_all(merged: &MergedSchema<'_>) -> bool {
    let is_any = match merged.kinds() {
        [] => merged.types.is_none(),
        [JsonType::Boolean] => true,
        [JsonType::String] => formats::string_type(merged.format) == Type::Text,
        _ => false,
    };
    is_any && merged.enum_values.is_none()
}

/// Returns the format of a string, if no text matches two of these formats.
fn distinct_format(merged: &MergedSchema<'_>) -> Option<Format> {
    use Format::{Date, DateTime, Duration, Ipv4, Ipv6, Time, Uuid};
    match scalar::scalar_type(merged) {
        Some(Type::Formatted(format @ (Date | DateTime | Duration | Ipv4 | Ipv6 | Time | Uuid))) => Some(format),
        _ => None,
    }
}

/// Returns the rank in trials: a format before an integer, and an integer before all others.
fn specificity_of(merged: &MergedSchema<'_>) -> u8 {
    match merged.format {
        Some(_) => 0,
        None if merged.kinds() == [JsonType::Integer] => 1,
        None => 2,
    }
}

fn kinds(merged: &MergedSchema<'_>) -> Vec<JsonType> {
    merged.types.as_ref().map_or_else(|| JsonType::ALL.to_vec(), |types| types.kinds().to_vec())
}
