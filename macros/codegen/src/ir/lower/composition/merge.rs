//! Intersects the schemas of a value to a single schema.

use std::rc::Rc;

use crate::document::JsonType;
use crate::graph::{AdditionalKeyword, JsonTypeSet, Node, RawSchema, Schema};
use crate::ir::lower::schema::format_conflict::{EffectiveFormat, FormatConflict};
use crate::ir::lower::schema::formats;
use crate::json::{Map, Value};

/// The intersection of several schemas without composition.
#[derive(Debug, Clone)]
pub(crate) struct MergedSchema<'d> {
    /// The allowed JSON types without `null`; `None` if the type is unspecified.
    pub(crate) types: Option<JsonTypeSet>,
    /// The allowed values, if the schemas list values.
    pub(crate) enum_values: Option<Vec<&'d Value>>,
    /// True if no value is in all `enum` lists; then `enum_values` has the values of all lists.
    pub(crate) enum_lists_disjoint: bool,
    /// The first `pattern`, if the schemas allow strings.
    pub(crate) pattern: Option<&'d str>,
    /// The first `format`, unless other keywords contradict it.
    pub(crate) format: Option<&'d str>,
    /// The conflict between the format and other keywords, if any.
    pub(crate) format_conflict: Option<FormatConflict>,
    /// The described members, in written order, each with all of its schemas.
    pub(crate) properties: Vec<(&'d str, Vec<Node<'d>>)>,
    /// True if a schema has the keyword `properties`, even without properties.
    pub(crate) has_properties_keyword: bool,
    /// The required members.
    pub(crate) required: Vec<&'d str>,
    /// The `additionalProperties`.
    pub(crate) additional_properties: AdditionalKeyword<'d>,
    /// The schemas of `patternProperties`.
    pub(crate) pattern_properties: Vec<Node<'d>>,
    /// The `prefixItems`, by position.
    pub(crate) prefix_items: Vec<Vec<Node<'d>>>,
    /// The `items`.
    pub(crate) items: Vec<Node<'d>>,
    /// The `minItems`.
    pub(crate) min_items: u64,
    /// The `maxItems`.
    pub(crate) max_items: Option<u64>,
}

/// Returns the intersection of several schemas without composition keywords.
pub(crate) fn intersect_schemas<'d>(layers: &[Rc<Schema<'d>>]) -> MergedSchema<'d> {
    let mut contradicts = false;
    let EffectiveFormat { format, conflict } = EffectiveFormat::of(layers);
    let mut merged = MergedSchema {
        types: json_types(layers),
        enum_values: enum_values(layers, &mut contradicts),
        enum_lists_disjoint: false,
        pattern: first_pattern(layers),
        format,
        format_conflict: conflict,
        properties: Vec::new(),
        has_properties_keyword: layers.iter().any(|layer| layer.properties.is_some()),
        required: Vec::new(),
        additional_properties: strictest_additional_properties(layers),
        pattern_properties: layers.iter().flat_map(|layer| layer.pattern_properties.clone()).collect(),
        prefix_items: prefix_items(layers),
        min_items: layers.iter().filter_map(|layer| layer.min_items).max().unwrap_or(0),
        max_items: layers.iter().filter_map(|layer| layer.max_items).min(),
        items: layers.iter().filter_map(|layer| layer.items.clone()).collect(),
    };
    merged.enum_lists_disjoint = contradicts;
    for layer in layers {
        merged.add_properties(layer);
        merged.add_required(&layer.required);
    }
    merged
}

impl<'d> MergedSchema<'d> {
    /// Returns the allowed JSON types; none if the type is unspecified.
    pub(crate) fn kinds(&self) -> &[JsonType] {
        self.types.as_ref().map_or(&[], JsonTypeSet::kinds)
    }

    /// Returns true if the JSON types of the schemas exclude each other.
    pub(crate) fn excludes_all_types(&self) -> bool {
        self.types.as_ref().is_some_and(|types| types.kinds().is_empty())
    }

    /// Adds the properties of a schema. Before the first properties, no search for known names is needed.
    fn add_properties(&mut self, layer: &Schema<'d>) {
        let members = layer.properties.iter().flatten();
        if self.properties.is_empty() {
            self.properties = members.map(|(name, node)| (*name, vec![node.clone()])).collect();
        } else {
            members.for_each(|(name, node)| self.add_property(name, node));
        }
    }

    fn add_property(&mut self, name: &'d str, node: &Node<'d>) {
        match self.properties.iter_mut().find(|(known, _)| *known == name) {
            Some((_, nodes)) if nodes.iter().any(|known| known.at == node.at) => {}
            Some((_, nodes)) => nodes.push(node.clone()),
            None => self.properties.push((name, vec![node.clone()])),
        }
    }

    fn add_required(&mut self, names: &[&'d str]) {
        for name in names {
            if !self.required.contains(name) {
                self.required.push(name);
            }
        }
    }

    /// Returns true if a member is required.
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.required.contains(&name)
    }
}

/// Returns the JSON types that all schemas allow: the stated types, or else the types that keywords imply. `None` means
/// that no schema shows a type.
///
/// Keywords for a JSON type that is not stated have no effect, even in another schema.
fn json_types(layers: &[Rc<Schema<'_>>]) -> Option<JsonTypeSet> {
    let both = |one: JsonTypeSet, other: JsonTypeSet| one.intersect(&other);
    let written = layers.iter().filter_map(|layer| stated_types(layer)).reduce(both);
    written.or_else(|| layers.iter().filter_map(|layer| implied_type(layer).map(JsonTypeSet::one)).reduce(both))
}

/// Returns the JSON types that a schema states by `type` or by listed values.
fn stated_types(layer: &Schema<'_>) -> Option<JsonTypeSet> {
    layer.types.clone().or_else(|| layer.enum_values.as_ref().map(|values| types_of_values(values)))
}

/// Returns the first `pattern` if the schemas allow strings.
fn first_pattern<'d>(layers: &[Rc<Schema<'d>>]) -> Option<&'d str> {
    let pattern = layers.iter().find_map(|layer| layer.pattern)?;
    let allows_strings = |layer: &Rc<Schema<'_>>| stated_types(layer).is_none_or(|kinds| kinds.has(JsonType::String));
    layers.iter().all(allows_strings).then_some(pattern)
}

/// The keywords that apply to values of a single JSON type.
const ABOUT: [(JsonType, &[&str]); 4] = [
    (
        JsonType::Object,
        &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "propertyNames",
            "minProperties",
            "maxProperties",
        ],
    ),
    (JsonType::Array, &["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"]),
    (JsonType::String, &["pattern", "minLength", "maxLength", "contentMediaType", "contentEncoding"]),
    (JsonType::Number, &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
];

/// Returns the JSON type to which the keywords of a schema without `type` apply.
///
/// Deviation: in JSON Schema such keywords allow values of every other type, which no author intends.
fn implied_type(layer: &Schema<'_>) -> Option<JsonType> {
    let schema = layer.node.value;
    let has = |key: &&&str| schema.get(key).is_some_and(|value| !is_without_restriction(key, value));
    let about = ABOUT.iter().find_map(|(kind, keys)| {
        let keys: Vec<&str> = keys.iter().filter(has).copied().collect();
        let is_doubtful =
            keys == ["required"] && RawSchema(schema).example_values().any(|sample| JsonType::of(sample) != *kind);
        (!keys.is_empty() && !is_doubtful).then_some(*kind)
    });
    layer.format.and_then(formats::type_of_format).or(about)
}

/// Returns true if a keyword has a value that restricts nothing.
fn is_without_restriction(key: &str, value: &Value) -> bool {
    match key {
        // In OpenAPI 3.0 and older drafts, a boolean here has another meaning: for a member, or for `minimum`.
        "required" => value.is_boolean() || value.as_array().is_some_and(Vec::is_empty),
        "exclusiveMinimum" | "exclusiveMaximum" => value.is_boolean(),
        "uniqueItems" => *value == Value::Bool(false),
        "minItems" | "minLength" | "minProperties" => value.as_u64() == Some(0),
        "additionalProperties" | "items" | "propertyNames" => *value == Value::Bool(true) || is_empty_object(value),
        "patternProperties" => is_empty_object(value),
        _ => false,
    }
}

fn is_empty_object(value: &Value) -> bool {
    value.as_object().is_some_and(Map::is_empty)
}

fn types_of_values(values: &[&Value]) -> JsonTypeSet {
    let mut kinds = Vec::new();
    for kind in values.iter().map(|value| JsonType::of(value)) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    JsonTypeSet::of(kinds).intersect(&all_types_but_null())
}

/// Returns all JSON types except `null`.
fn all_types_but_null() -> JsonTypeSet {
    JsonTypeSet::of(vec![JsonType::Boolean, JsonType::Number, JsonType::String, JsonType::Array, JsonType::Object])
}

/// Returns the `prefixItems` of all layers, by position.
fn prefix_items<'d>(layers: &[Rc<Schema<'d>>]) -> Vec<Vec<Node<'d>>> {
    let length = layers.iter().map(|layer| layer.prefix_items.len()).max().unwrap_or(0);
    let at =
        |position: usize| layers.iter().filter_map(move |layer| layer.prefix_items.get(position).cloned()).collect();
    (0..length).map(at).collect()
}

/// Returns the values in every `enum` list; if the lists have no common value, the values of all lists.
fn enum_values<'d>(layers: &[Rc<Schema<'d>>], contradicts: &mut bool) -> Option<Vec<&'d Value>> {
    let lists: Vec<&Vec<&Value>> = layers.iter().filter_map(|layer| layer.enum_values.as_ref()).collect();
    let (first, others) = lists.split_first()?;
    let common = first.iter().filter(|value| others.iter().all(|other| other.contains(value)));
    let common: Vec<&Value> = common.copied().collect();
    *contradicts = common.is_empty() && !others.is_empty();
    Some(if *contradicts { lists.into_iter().flatten().copied().collect() } else { common })
}

/// Returns the strictest `additionalProperties` of the schemas.
fn strictest_additional_properties<'d>(layers: &[Rc<Schema<'d>>]) -> AdditionalKeyword<'d> {
    let mut strictest = AdditionalKeyword::Unspecified;
    for layer in layers {
        strictest = match (strictest, &layer.additional_properties) {
            (_, AdditionalKeyword::Denied) | (AdditionalKeyword::Denied, _) => AdditionalKeyword::Denied,
            (AdditionalKeyword::Schema(schema), _) => AdditionalKeyword::Schema(schema),
            (_, AdditionalKeyword::Schema(schema)) => AdditionalKeyword::Schema(schema.clone()),
            (AdditionalKeyword::Allowed, _) | (_, AdditionalKeyword::Allowed) => AdditionalKeyword::Allowed,
            (AdditionalKeyword::Unspecified, AdditionalKeyword::Unspecified) => AdditionalKeyword::Unspecified,
        };
    }
    strictest
}
