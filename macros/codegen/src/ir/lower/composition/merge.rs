//! Several plain descriptions of one value, said as one.

use std::rc::Rc;

use crate::document::JsonType;
use crate::graph::{Additional, JsonTypeSet, Node, Schema};
use crate::ir::lower::schema::format_conflict;
use crate::ir::lower::schema::format_conflict::Doubt;
use crate::ir::lower::schema::formats;
use crate::json::{Map, Value};

/// The intersection of several schemas without composition.
#[derive(Debug, Clone)]
pub(crate) struct Merged<'d> {
    /// The JSON types that fit, `null` apart.
    pub(crate) kinds: JsonTypeSet,
    /// True if the JSON type is unspecified.
    pub(crate) says_nothing: bool,
    /// The values that fit, if they are listed.
    pub(crate) values: Option<Vec<&'d Value>>,
    /// True if no value is in all `enum` lists; then `values` has those of any of them.
    pub(crate) contradicts: bool,
    /// The first `pattern`, where strings are allowed: by `type`, or because there is none.
    pub(crate) pattern: Option<&'d str>,
    /// `format`, the first that is said, if it is believed.
    pub(crate) format: Option<&'d str>,
    /// Why it is not.
    pub(crate) doubt: Option<Doubt>,
    /// The described members, in written order, each with everything that is said of it.
    pub(crate) properties: Vec<(&'d str, Vec<Node<'d>>)>,
    /// True if there is a `properties` keyword, even an empty one.
    pub(crate) lists_properties: bool,
    /// The members that must be there.
    pub(crate) required: Vec<&'d str>,
    /// The `additionalProperties`.
    pub(crate) additional: Additional<'d>,
    /// The schemas of `patternProperties`.
    pub(crate) patterns: Vec<Node<'d>>,
    /// The `prefixItems`, by position.
    pub(crate) prefix: Vec<Vec<Node<'d>>>,
    /// The `items`.
    pub(crate) items: Vec<Node<'d>>,
    /// The `minItems`.
    pub(crate) fewest: u64,
    /// The `maxItems`.
    pub(crate) most: Option<u64>,
}

/// Says several plain descriptions as one.
pub(crate) fn merge<'d>(layers: &[Rc<Schema<'d>>]) -> Merged<'d> {
    let kinds = kinds(layers);
    let mut contradicts = false;
    let (format, doubt) = format_conflict::format(layers);
    let mut merged = Merged {
        says_nothing: kinds.is_none(),
        kinds: kinds.unwrap_or_else(|| JsonTypeSet::of(Vec::new())),
        values: values(layers, &mut contradicts),
        contradicts: false,
        pattern: pattern(layers),
        format,
        doubt,
        properties: Vec::new(),
        lists_properties: layers.iter().any(|layer| layer.properties.is_some()),
        required: Vec::new(),
        additional: additional(layers),
        patterns: layers.iter().flat_map(|layer| layer.patterns.clone()).collect(),
        prefix: prefix(layers),
        fewest: layers.iter().filter_map(|layer| layer.fewest).max().unwrap_or(0),
        most: layers.iter().filter_map(|layer| layer.most).min(),
        items: layers.iter().filter_map(|layer| layer.items.clone()).collect(),
    };
    merged.contradicts = contradicts;
    for layer in layers {
        merged.describe_all(layer);
        merged.require(&layer.required);
    }
    merged
}

impl<'d> Merged<'d> {
    /// Returns `true` if the JSON types of the descriptions exclude each other.
    pub(crate) fn excludes_all_types(&self) -> bool {
        !self.says_nothing && self.kinds.kinds().is_empty()
    }

    /// Of the first layer with members, none is known yet.
    fn describe_all(&mut self, layer: &Schema<'d>) {
        let members = layer.properties.iter().flatten();
        if self.properties.is_empty() {
            self.properties = members.map(|(name, node)| (*name, vec![node.clone()])).collect();
        } else {
            members.for_each(|(name, node)| self.describe(name, node));
        }
    }

    fn describe(&mut self, name: &'d str, node: &Node<'d>) {
        match self.properties.iter_mut().find(|(known, _)| *known == name) {
            Some((_, nodes)) if nodes.iter().any(|known| known.at == node.at) => {}
            Some((_, nodes)) => nodes.push(node.clone()),
            None => self.properties.push((name, vec![node.clone()])),
        }
    }

    fn require(&mut self, names: &[&'d str]) {
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

/// The JSON types that fit all layers: those that any of them writes, else those that keywords show; `None` if nothing shows.
///
/// Keywords about another type than is written say nothing, whichever layer they stand in.
fn kinds(layers: &[Rc<Schema<'_>>]) -> Option<JsonTypeSet> {
    let both = |one: JsonTypeSet, other: JsonTypeSet| one.and(&other);
    let written = layers.iter().filter_map(|layer| written(layer)).reduce(both);
    written.or_else(|| layers.iter().filter_map(|layer| shown(layer).map(JsonTypeSet::one)).reduce(both))
}

/// The JSON types that a layer itself names or lists values of.
fn written(layer: &Schema<'_>) -> Option<JsonTypeSet> {
    layer.kinds.clone().or_else(|| layer.values.as_ref().map(|values| kinds_of_values(values)))
}

/// Returns the first `pattern` if the schemas allow strings.
fn pattern<'d>(layers: &[Rc<Schema<'d>>]) -> Option<&'d str> {
    let pattern = layers.iter().find_map(|layer| layer.pattern)?;
    let allows_strings = |layer: &Rc<Schema<'_>>| written(layer).is_none_or(|kinds| kinds.has(JsonType::String));
    layers.iter().all(allows_strings).then_some(pattern)
}

/// Keywords that are about values of one JSON type.
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

/// The JSON type that the keywords of a schema without `type` are about.
///
/// To the letter such keywords let values of every other type pass; nobody who writes them means that.
fn shown(layer: &Schema<'_>) -> Option<JsonType> {
    let schema = layer.node.value;
    let has = |key: &&&str| schema.get(key).is_some_and(|value| !is_default(key, value));
    let about = ABOUT.iter().find_map(|(kind, keys)| {
        let keys: Vec<&str> = keys.iter().filter(has).copied().collect();
        let is_doubtful = keys == ["required"] && samples(schema).any(|sample| JsonType::of(sample) != *kind);
        (!keys.is_empty() && !is_doubtful).then_some(*kind)
    });
    layer.format.and_then(formats::kind).or(about)
}

/// Returns whether a keyword has a value that restricts nothing.
fn is_default(key: &str, value: &Value) -> bool {
    match key {
        // OpenAPI 3.0 and older drafts use a boolean here for something else: a member, or `minimum`.
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

/// Returns the example values that a schema has beside it.
fn samples(schema: &Value) -> impl Iterator<Item = &Value> {
    let list = schema.get("examples").and_then(Value::as_array).into_iter().flatten();
    ["example", "default"].iter().filter_map(|key| schema.get(key)).chain(list)
}

fn kinds_of_values(values: &[&Value]) -> JsonTypeSet {
    let mut kinds = Vec::new();
    for kind in values.iter().map(|value| JsonType::of(value)) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    JsonTypeSet::of(kinds).and(&any_kind())
}

/// All kinds but `null`.
fn any_kind() -> JsonTypeSet {
    JsonTypeSet::of(vec![JsonType::Boolean, JsonType::Number, JsonType::String, JsonType::Array, JsonType::Object])
}

/// Returns the `prefixItems` of all layers, by position.
fn prefix<'d>(layers: &[Rc<Schema<'d>>]) -> Vec<Vec<Node<'d>>> {
    let length = layers.iter().map(|layer| layer.prefix.len()).max().unwrap_or(0);
    let at = |position: usize| layers.iter().filter_map(move |layer| layer.prefix.get(position).cloned()).collect();
    (0..length).map(at).collect()
}

/// The values that are listed by every layer that lists any; if they have none in common, those of any.
fn values<'d>(layers: &[Rc<Schema<'d>>], contradicts: &mut bool) -> Option<Vec<&'d Value>> {
    let lists: Vec<&Vec<&Value>> = layers.iter().filter_map(|layer| layer.values.as_ref()).collect();
    let (first, others) = lists.split_first()?;
    let common = first.iter().filter(|value| others.iter().all(|other| other.contains(value)));
    let common: Vec<&Value> = common.copied().collect();
    *contradicts = common.is_empty() && !others.is_empty();
    Some(if *contradicts { lists.into_iter().flatten().copied().collect() } else { common })
}

/// The strictest of what is said of other members.
fn additional<'d>(layers: &[Rc<Schema<'d>>]) -> Additional<'d> {
    let mut strictest = Additional::Unsaid;
    for layer in layers {
        strictest = match (strictest, &layer.additional) {
            (_, Additional::None) | (Additional::None, _) => Additional::None,
            (Additional::Schema(schema), _) => Additional::Schema(schema),
            (_, Additional::Schema(schema)) => Additional::Schema(schema.clone()),
            (Additional::Any, _) | (_, Additional::Any) => Additional::Any,
            (Additional::Unsaid, Additional::Unsaid) => Additional::Unsaid,
        };
    }
    strictest
}
