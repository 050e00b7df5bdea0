//! One schema object, each keyword read once and held against its JSON type; 3.0 is said in the words of 3.1.

use serde_json::Value;

use super::{Node, reference};
use crate::diagnostic::{Code, Finding, Findings};
use crate::document::Kind;

/// One schema object. What 3.0 says by `nullable` has become a `null` among the kinds.
#[derive(Debug, Clone)]
pub(crate) struct Schema<'d> {
    /// The schema itself.
    pub(crate) node: Node<'d>,
    /// What `$ref` leads to, one step.
    pub(crate) reference: Option<Node<'d>>,
    /// Whether it narrows by keywords of its own, beside references, compositions and words.
    pub(crate) narrows: bool,
    /// `type`; `None` if it says nothing of it.
    pub(crate) kinds: Option<KindSet>,
    /// `nullable: true`, which adds `null` to whatever else is said.
    pub(crate) nullable: bool,
    /// `format`, or else the `contentEncoding` of 3.1, which says as much.
    pub(crate) format: Option<&'d str>,
    /// `enum` or `const`.
    pub(crate) values: Option<Vec<&'d Value>>,
    /// `properties`; `None` if there is no such keyword.
    pub(crate) properties: Option<Vec<(&'d str, Node<'d>)>>,
    /// `required`.
    pub(crate) required: Vec<&'d str>,
    /// `additionalProperties`.
    pub(crate) additional: Additional<'d>,
    /// `items`.
    pub(crate) items: Option<Node<'d>>,
    /// `allOf`.
    pub(crate) all_of: Vec<Node<'d>>,
    /// `oneOf` and `anyOf`, each a group to choose from.
    pub(crate) choices: Vec<Vec<Node<'d>>>,
    /// `discriminator`.
    pub(crate) discriminator: Option<Node<'d>>,
}

/// `additionalProperties`.
#[derive(Debug, Clone, Default)]
pub(crate) enum Additional<'d> {
    /// Nothing is said of it.
    #[default]
    Unsaid,
    /// `true`, or a schema that anything fits.
    Any,
    /// `false`.
    None,
    /// A schema.
    Schema(Node<'d>),
}

/// A set of JSON types, in written order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KindSet(Vec<Kind>);

/// Keywords that lead elsewhere or are words about a schema: they do not narrow it themselves.
const NOT_NARROWING: [&str; 26] = [
    "$ref",
    "$dynamicRef",
    "$schema",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$vocabulary",
    "$defs",
    "definitions",
    "allOf",
    "oneOf",
    "anyOf",
    "discriminator",
    "nullable",
    "title",
    "description",
    "summary",
    "deprecated",
    "example",
    "examples",
    "default",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "$comment",
];

impl<'d> Schema<'d> {
    /// Reads a schema object. `true` is an empty schema; anything but an object or a boolean is a finding and reads as empty.
    pub(crate) fn read(node: &Node<'d>, findings: &mut Findings) -> Self {
        if !node.value.is_boolean() {
            node.object(findings);
        }
        Schema {
            reference: target(node, findings),
            narrows: narrows(node.value),
            kinds: kinds(node, findings),
            nullable: node.flag("nullable", findings),
            format: node.text("format", findings).or_else(|| node.text("contentEncoding", findings)),
            values: values(node, findings),
            properties: node.get("properties").map(|it| properties(&it, findings)),
            required: required(node, findings),
            additional: additional(node, findings),
            items: node.get("items"),
            all_of: list(node, "allOf", findings),
            choices: ["oneOf", "anyOf"]
                .iter()
                .map(|key| list(node, key, findings))
                .filter(|it| !it.is_empty())
                .collect(),
            discriminator: node.get("discriminator"),
            node: node.clone(),
        }
    }

    /// Whether all it says is `type: object`, as is often written beside `allOf`.
    pub(crate) fn says_only_object(&self) -> bool {
        let narrowing = |key: &String| !key.starts_with("x-") && !NOT_NARROWING.contains(&key.as_str());
        let mut keys = self.node.value.as_object().into_iter().flat_map(serde_json::Map::keys);
        keys.all(|key| key == "type" || !narrowing(key)) && self.kinds == Some(KindSet::one(Kind::Object))
    }
}

fn target<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<Node<'d>> {
    let text = node.text("$ref", findings).or_else(|| node.text("$dynamicRef", findings))?;
    reference::target(node, text, findings)
}

fn narrows(value: &Value) -> bool {
    let mut keys = value.as_object().into_iter().flat_map(serde_json::Map::keys);
    keys.any(|key| !key.starts_with("x-") && !NOT_NARROWING.contains(&key.as_str()))
}

fn kinds(node: &Node<'_>, findings: &mut Findings) -> Option<KindSet> {
    let types = node.get("type")?;
    let names = match types.value {
        Value::Array(_) => types.items(findings),
        _ => vec![types],
    };
    Some(KindSet(names.iter().filter_map(|name| kind(name, findings)).collect()))
}

fn kind(name: &Node<'_>, findings: &mut Findings) -> Option<Kind> {
    let kind = match name.value.as_str() {
        Some("null") => Kind::Null,
        Some("boolean") => Kind::Boolean,
        Some("integer") => Kind::Integer,
        Some("number") => Kind::Number,
        Some("string") => Kind::String,
        Some("array") => Kind::Array,
        Some("object") => Kind::Object,
        Some(other) => {
            let detail = format!("`{other}` is not a type of JSON");
            findings.push(
                Finding::new(Code::WrongType, name.at.clone(), detail)
                    .remedy("write one of null, boolean, integer, number, string, array, object".to_owned()),
            );
            return None;
        }
        None => {
            findings.push(name.wrong_type("the name of a type, or a list of such names,"));
            return None;
        }
    };
    Some(kind)
}

fn values<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<Vec<&'d Value>> {
    if let Some(constant) = node.get("const") {
        return Some(vec![constant.value]);
    }
    node.get("enum").map(|list| list.items(findings).iter().map(|item| item.value).collect())
}

fn properties<'d>(node: &Node<'d>, findings: &mut Findings) -> Vec<(&'d str, Node<'d>)> {
    let Some(map) = node.object(findings) else { return Vec::new() };
    map.iter().map(|(key, value)| (key.as_str(), node.elsewhere(value, node.at.key(key)))).collect()
}

fn required<'d>(node: &Node<'d>, findings: &mut Findings) -> Vec<&'d str> {
    let Some(list) = node.get("required") else { return Vec::new() };
    if list.value.is_boolean() {
        return Vec::new(); // draft 3 of JSON Schema, and still met; forgiven, since it says nothing of the members
    }
    list.items(findings).iter().filter_map(|name| name.value.as_str()).collect()
}

fn additional<'d>(node: &Node<'d>, findings: &mut Findings) -> Additional<'d> {
    let Some(schema) = node.get("additionalProperties") else { return Additional::Unsaid };
    match schema.value {
        Value::Bool(false) => Additional::None,
        Value::Bool(true) => Additional::Any,
        Value::Object(map) if map.is_empty() => Additional::Any,
        Value::Object(_) => Additional::Schema(schema),
        _ => {
            findings.push(schema.wrong_type("a schema or a boolean"));
            Additional::Unsaid
        }
    }
}

fn list<'d>(node: &Node<'d>, key: &str, findings: &mut Findings) -> Vec<Node<'d>> {
    node.get(key).map(|list| list.items(findings)).unwrap_or_default()
}

impl KindSet {
    /// The set of one kind.
    pub(crate) fn one(kind: Kind) -> Self {
        KindSet(vec![kind])
    }

    /// A set of kinds, in this order.
    pub(crate) fn of(kinds: Vec<Kind>) -> Self {
        KindSet(kinds)
    }

    /// What is in both; a whole number is a number.
    pub(crate) fn and(&self, other: &KindSet) -> KindSet {
        let narrower = |kind: &Kind| match kind {
            kind if other.has(*kind) => Some(*kind),
            Kind::Integer if other.has(Kind::Number) => Some(Kind::Integer),
            Kind::Number if other.has(Kind::Integer) => Some(Kind::Integer),
            _ => None,
        };
        KindSet(self.0.iter().filter_map(narrower).collect())
    }

    /// Whether the kind is in the set.
    pub(crate) fn has(&self, kind: Kind) -> bool {
        self.0.contains(&kind)
    }

    /// The set without `null`.
    pub(crate) fn without_null(&self) -> KindSet {
        KindSet(self.0.iter().copied().filter(|kind| *kind != Kind::Null).collect())
    }

    /// The kinds, in written order.
    pub(crate) fn kinds(&self) -> &[Kind] {
        &self.0
    }
}
