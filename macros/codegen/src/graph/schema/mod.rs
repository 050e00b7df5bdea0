//! Reads one Schema Object, each keyword once, and checks its JSON type. Keywords of 3.0 are converted to those of 3.1.

mod bounds;
mod enum_extensions;
mod enum_values;
mod format;
mod json_type_set;
mod keywords;
mod raw;
mod siblings;
mod type_keyword;

pub(crate) use json_type_set::JsonTypeSet;
pub(crate) use keywords::Effect;
pub(crate) use raw::{AccessKeyword, RawSchema, all_of, content_schema};

use self::keywords::{Groups, Keywords};
use self::type_keyword::TypeKeyword;
use super::{Node, ObjectKind, check_keys, reference};
use crate::diagnostic::{Code, Finding, Findings};
use crate::json::{Map, Value};

/// A Schema Object. The `nullable` of 3.0 becomes a `null` among the types.
#[derive(Debug, Clone)]
pub(crate) struct Schema<'d> {
    /// The schema itself.
    pub(crate) node: Node<'d>,
    /// The target of `$ref`, after one step.
    pub(crate) reference: Option<Node<'d>>,
    /// The effect of the keywords other than references and compositions.
    pub(crate) effect: Effect,
    /// `type`; `None` if absent.
    pub(crate) types: Option<JsonTypeSet>,
    /// `nullable: true`, which adds `null` to the types.
    pub(crate) nullable: bool,
    /// `format`, or the `contentEncoding` of 3.1, which has the same meaning.
    pub(crate) format: Option<&'d str>,
    /// `enum` or `const`.
    pub(crate) enum_values: Option<Vec<&'d Value>>,
    /// `pattern`.
    pub(crate) pattern: Option<&'d str>,
    /// `properties`; `None` if absent.
    pub(crate) properties: Option<Vec<(&'d str, Node<'d>)>>,
    /// `required`.
    pub(crate) required: Vec<&'d str>,
    /// `additionalProperties`.
    pub(crate) additional_properties: AdditionalKeyword<'d>,
    /// `patternProperties`.
    pub(crate) pattern_properties: Vec<Node<'d>>,
    /// `prefixItems`, or the list that `items` has in older versions.
    pub(crate) prefix_items: Vec<Node<'d>>,
    /// `items`, or `additionalItems` if `items` is a list.
    pub(crate) items: Option<Node<'d>>,
    /// `minItems`.
    pub(crate) min_items: Option<u64>,
    /// `maxItems`.
    pub(crate) max_items: Option<u64>,
    /// `allOf`.
    pub(crate) all_of: Vec<Node<'d>>,
    /// `oneOf` and `anyOf`, each a list of alternatives.
    pub(crate) one_of_any_of: Vec<Vec<Node<'d>>>,
    /// `discriminator`.
    pub(crate) discriminator: Option<Node<'d>>,
}

/// `additionalProperties`.
#[derive(Debug, Clone, Default)]
pub(crate) enum AdditionalKeyword<'d> {
    /// The keyword is absent.
    #[default]
    Unspecified,
    /// `true`, or a schema that accepts any value.
    Allowed,
    /// `false`.
    Denied,
    /// A schema.
    Schema(Node<'d>),
}

impl<'d> Schema<'d> {
    /// Reads a schema object. `true` is an empty schema. Reports any other value, and reads it as an empty schema.
    pub(crate) fn read(node: &Node<'d>, findings: &mut Findings) -> Self {
        if !node.value.is_boolean() {
            node.object(findings);
        }
        let keywords = Keywords::read_keywords(node.value);
        if siblings::may_be_ignored(node, keywords) {
            return Self::from_reference_with_siblings(node, keywords, findings);
        }
        Self::from_keywords(node, keywords, findings)
    }

    /// Reads the given keywords of a schema object.
    fn from_keywords(node: &Node<'d>, keywords: Keywords, findings: &mut Findings) -> Self {
        if keywords.has(Groups::SUSPECT) {
            check_keys(node, ObjectKind::Schema, findings);
        }
        if keywords.has(Groups::BOUNDS) {
            findings.extend(bounds::contradicting_bounds(node));
        }
        let (kinds, brought) = if keywords.has(Groups::TYPE) { read_types(node, findings) } else { (None, None) };
        // Most schemas have keywords of few groups, so most searches are skipped.
        let member = |groups: Groups, key: &str| if keywords.has(groups) { node.get(key) } else { None };
        let (prefix, items) = if keywords.has(Groups::ITEMS) { read_items(node, findings) } else { (Vec::new(), None) };
        Schema {
            reference: if keywords.has(Groups::REFERENCE) { read_reference(node, findings) } else { None },
            effect: keywords.effect,
            nullable: keywords.has(Groups::NULLABLE) && node.flag("nullable", findings),
            format: if keywords.has(Groups::FORMAT) { format::read_format(node, findings) } else { None }.or(brought),
            enum_values: if keywords.has(Groups::VALUES) {
                enum_values::read_values(node, kinds.as_ref(), findings)
            } else {
                None
            },
            types: kinds,
            pattern: member(Groups::PATTERN, "pattern").and_then(|it| it.value.as_str()),
            properties: member(Groups::PROPERTIES, "properties").map(|it| read_properties(&it, findings)),
            required: if keywords.has(Groups::PROPERTIES) { read_required(node, findings) } else { Vec::new() },
            additional_properties: if keywords.has(Groups::PROPERTIES) {
                read_additional_properties(node, findings)
            } else {
                AdditionalKeyword::Unspecified
            },
            pattern_properties: member(Groups::PROPERTIES, "patternProperties")
                .map(|it| read_pattern_properties(&it, findings))
                .unwrap_or_default(),
            prefix_items: prefix,
            items,
            min_items: member(Groups::ITEMS, "minItems").and_then(|it| it.value.as_u64()),
            max_items: member(Groups::ITEMS, "maxItems").and_then(|it| it.value.as_u64()),
            all_of: if keywords.has(Groups::COMPOSITION) { read_schemas(node, "allOf", findings) } else { Vec::new() },
            one_of_any_of: if keywords.has(Groups::COMPOSITION) {
                read_one_of_any_of(node, findings)
            } else {
                Vec::new()
            },
            discriminator: member(Groups::COMPOSITION, "discriminator"),
            node: node.clone(),
        }
    }

    /// Returns true if the schema has constraining keywords beside references, compositions and annotations.
    pub(crate) fn constrains(&self) -> bool {
        self.effect != Effect::None
    }

    /// Returns true if the schema's keywords change the type.
    pub(crate) fn changes_type(&self) -> bool {
        self.effect == Effect::ChangesType
    }

    /// Returns true if the schema has only `type`, as many schemas with `allOf` do.
    pub(crate) fn has_only_type(&self) -> bool {
        let is_empty = |key| self.node.value.get(key).is_some_and(|it| it.as_object().is_some_and(Map::is_empty));
        let is_annotation_only = |key| keywords::is_annotation(key) || key == "items" && is_empty(key);
        self.constrains()
            && keywords::keyword_names(self.node.value).all(|key| key == "type" || is_annotation_only(key))
    }
}

fn read_reference<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<Node<'d>> {
    findings.extend(reference::null_reference(node));
    let text = node.text("$ref", findings).or_else(|| node.text("$dynamicRef", findings))?;
    reference::reference_target(node, text, findings)
}

/// Returns the types of `type`, and the format that a foreign type name implies.
fn read_types(node: &Node<'_>, findings: &mut Findings) -> (Option<JsonTypeSet>, Option<&'static str>) {
    let Some(types) = node.get("type") else { return (None, None) };
    let names = match types.value {
        Value::Array(_) => types.items(findings),
        _ => vec![types],
    };
    let (mut kinds, mut format) = (Vec::new(), None);
    for name in &names {
        match type_keyword::read_type(name, findings) {
            Some(TypeKeyword::Type(kind, brought)) => {
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
                format = format.or(brought);
            }
            Some(TypeKeyword::Anything) => return (None, None),
            None => {}
        }
    }
    // If all names are invalid, and reported, the type is unspecified.
    ((!kinds.is_empty()).then_some(JsonTypeSet::of(kinds)), format)
}

fn read_properties<'d>(node: &Node<'d>, findings: &mut Findings) -> Vec<(&'d str, Node<'d>)> {
    let Some(node) = node.dereferenced(findings) else { return Vec::new() };
    let Some(map) = node.object(findings) else { return Vec::new() };
    map.iter().map(|(key, value)| (key.as_str(), node.at_place(value, node.at.key(key)))).collect()
}

fn read_pattern_properties<'d>(node: &Node<'d>, findings: &mut Findings) -> Vec<Node<'d>> {
    read_properties(node, findings).into_iter().map(|(_, schema)| schema).collect()
}

/// Returns the schemas of the first items by position, and the schema of all others.
fn read_items<'d>(node: &Node<'d>, findings: &mut Findings) -> (Vec<Node<'d>>, Option<Node<'d>>) {
    match node.get("items") {
        Some(items) if items.value.is_array() => {
            let finding = Finding { code: Code::Forgiven, ..items.wrong_type("a schema") };
            findings.push(finding.consequence("it is read as `prefixItems`, the name since JSON Schema 2020-12"));
            (items.items(findings), node.get("additionalItems"))
        }
        items => (read_schemas(node, "prefixItems", findings), items),
    }
}

fn read_required<'d>(node: &Node<'d>, findings: &mut Findings) -> Vec<&'d str> {
    let Some(list) = node.get("required") else { return Vec::new() };
    // In draft 3 of JSON Schema, `required` is a boolean; on an object it has no meaning for the properties.
    if list.value.is_boolean() || list.value.as_str().is_some_and(|it| matches!(it, "true" | "false")) {
        return Vec::new();
    }
    if let Some(name) = list.value.as_str() {
        findings.push(list.single_item());
        return vec![name];
    }
    list.items(findings).iter().filter_map(|name| name.value.as_str()).collect()
}

fn read_additional_properties<'d>(node: &Node<'d>, findings: &mut Findings) -> AdditionalKeyword<'d> {
    let Some(schema) = node.get("additionalProperties") else { return AdditionalKeyword::Unspecified };
    match schema.value {
        Value::String(text) if ["true", "false"].contains(&text.as_str()) => {
            let detail = format!("`additionalProperties` is `{text}` in quotes, which is a string");
            let finding = Finding::new(Code::Forgiven, &schema.at, detail);
            let finding = finding.consequence(format!("it is read as `{text}`"));
            findings.push(finding.help(format!("write `{text}` without quotes")));
            if text == "true" { AdditionalKeyword::Allowed } else { AdditionalKeyword::Denied }
        }
        Value::Bool(false) => AdditionalKeyword::Denied,
        Value::Bool(true) => AdditionalKeyword::Allowed,
        Value::Object(map) if map.is_empty() => AdditionalKeyword::Allowed,
        Value::Object(_) => AdditionalKeyword::Schema(schema),
        _ => {
            findings.push(schema.wrong_type("a schema or a boolean"));
            AdditionalKeyword::Unspecified
        }
    }
}

/// Returns `oneOf` and `anyOf`, if they are not empty.
fn read_one_of_any_of<'d>(node: &Node<'d>, findings: &mut Findings) -> Vec<Vec<Node<'d>>> {
    let groups = ["oneOf", "anyOf"].iter().map(|key| read_schemas(node, key, findings));
    groups.filter(|it| !it.is_empty()).collect()
}

fn read_schemas<'d>(node: &Node<'d>, key: &str, findings: &mut Findings) -> Vec<Node<'d>> {
    node.get(key).map(|list| list.items(findings)).unwrap_or_default()
}
