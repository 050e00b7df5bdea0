//! Reads one Schema Object, each keyword once, and checks its JSON type. Keywords of 3.0 are converted to those of 3.1.

mod bounds;
mod keywords;
mod type_keyword;

use self::keywords::Keywords;
use self::type_keyword::TypeKeyword;
use super::{Node, ObjectKind, check_keys, reference};
use crate::diagnostic::{Code, Finding, Findings, near_miss};
use crate::document::{JsonType, Version};
use crate::json::{Map, Value};

/// A Schema Object. `nullable` of 3.0 is a `null` among the types.
#[derive(Debug, Clone)]
pub(crate) struct Schema<'d> {
    /// The schema itself.
    pub(crate) node: Node<'d>,
    /// The target of `$ref`, one step.
    pub(crate) reference: Option<Node<'d>>,
    /// True if it has constraining keywords beside references, compositions and annotations.
    pub(crate) constrains: bool,
    /// True if these keywords change the type.
    pub(crate) changes_type: bool,
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
    /// `properties`; `None` if there is no such keyword.
    pub(crate) properties: Option<Vec<(&'d str, Node<'d>)>>,
    /// `required`.
    pub(crate) required: Vec<&'d str>,
    /// `additionalProperties`.
    pub(crate) additional_properties: AdditionalKeyword<'d>,
    /// `patternProperties`.
    pub(crate) pattern_properties: Vec<Node<'d>>,
    /// `prefixItems`, or the list that `items` was before it.
    pub(crate) prefix_items: Vec<Node<'d>>,
    /// `items`, or `additionalItems` where `items` is a list.
    pub(crate) items: Option<Node<'d>>,
    /// `minItems`.
    pub(crate) min_items: Option<u64>,
    /// `maxItems`.
    pub(crate) max_items: Option<u64>,
    /// `allOf`.
    pub(crate) all_of: Vec<Node<'d>>,
    /// `oneOf` and `anyOf`, each a group to choose from.
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
    /// `true`, or a schema that anything fits.
    Allowed,
    /// `false`.
    Denied,
    /// A schema.
    Schema(Node<'d>),
}

/// A set of JSON types, in written order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct JsonTypeSet(Vec<JsonType>);

/// Formats that decide the type of a string. Shorter names are too near to others.
const FORMATS: [&str; 4] = ["date-time", "duration", "password", "base64url"];

impl<'d> Schema<'d> {
    /// Reads a schema object. `true` is an empty schema; anything but an object or a boolean is a finding and reads as empty.
    pub(crate) fn read(node: &Node<'d>, findings: &mut Findings) -> Self {
        if !node.value.is_boolean() {
            node.object(findings);
        }
        let mut keywords = Keywords::read_keywords(node.value);
        if let Some(finding) = invalid_siblings(node, &keywords) {
            findings.push(finding);
            keywords = Keywords { reference: true, ..Keywords::default() };
        }
        Self::from_keywords(node, &keywords, findings)
    }

    /// Reads these keywords of a schema object.
    fn from_keywords(node: &Node<'d>, keywords: &Keywords, findings: &mut Findings) -> Self {
        if keywords.unknown || keywords.null {
            check_keys(node, ObjectKind::Schema, findings);
        }
        if keywords.bounds {
            findings.extend(bounds::contradicting_bounds(node));
        }
        let (kinds, brought) = if keywords.types { read_types(node, findings) } else { (None, None) };
        let (prefix, items) = if keywords.items { read_items(node, findings) } else { (Vec::new(), None) };
        Schema {
            reference: if keywords.reference { read_reference(node, findings) } else { None },
            constrains: keywords.constrains,
            changes_type: keywords.changes_type,
            nullable: keywords.nullable && node.flag("nullable", findings),
            format: if keywords.format { read_format(node, findings) } else { None }.or(brought),
            enum_values: if keywords.values { read_values(node, kinds.as_ref(), findings) } else { None },
            types: kinds,
            pattern: node.get_when(keywords.pattern, "pattern").and_then(|it| it.value.as_str()),
            properties: node.get_when(keywords.members, "properties").map(|it| read_properties(&it, findings)),
            required: if keywords.members { read_required(node, findings) } else { Vec::new() },
            additional_properties: if keywords.members {
                read_additional_properties(node, findings)
            } else {
                AdditionalKeyword::Unspecified
            },
            pattern_properties: node
                .get_when(keywords.members, "patternProperties")
                .map(|it| read_pattern_properties(&it, findings))
                .unwrap_or_default(),
            prefix_items: prefix,
            items,
            min_items: node.get_when(keywords.items, "minItems").and_then(|it| it.value.as_u64()),
            max_items: node.get_when(keywords.items, "maxItems").and_then(|it| it.value.as_u64()),
            all_of: if keywords.composition { read_schemas(node, "allOf", findings) } else { Vec::new() },
            one_of_any_of: if keywords.composition { read_one_of_any_of(node, findings) } else { Vec::new() },
            discriminator: node.get_when(keywords.composition, "discriminator"),
            node: node.clone(),
        }
    }

    /// Returns true if it only has `type`, as many schemas with `allOf` do.
    pub(crate) fn has_only_type(&self) -> bool {
        let is_empty = |key| self.node.value.get(key).is_some_and(|it| it.as_object().is_some_and(Map::is_empty));
        let is_annotation_only = |key| keywords::is_annotation(key) || key == "items" && is_empty(key);
        self.constrains && keywords::keyword_names(self.node.value).all(|key| key == "type" || is_annotation_only(key))
    }
}

/// Reports keywords beside `$ref` that are invalid. OpenAPI 3.0.3 section 4.7.23.1 has all of them ignored; valid ones are
/// read all the same, since their authors mean them.
fn invalid_siblings(node: &Node<'_>, keywords: &Keywords) -> Option<Finding> {
    if !keywords.reference || node.document().version != Version::V3_0 || !(keywords.constrains || keywords.composition)
    {
        return None;
    }
    let scratch = &mut Findings::new();
    let mut waiting = inner_schemas(Schema::from_keywords(node, &Keywords { reference: false, ..*keywords }, scratch));
    while let Some(part) = waiting.pop() {
        waiting.extend(inner_schemas(Schema::read(&part, scratch)));
    }
    scratch.has_errors().then(|| {
        Finding::new(Code::Forgiven, &node.at, "keywords beside this `$ref` are invalid")
            .consequence("they are ignored")
            .help("remove them: OpenAPI 3.0 allows nothing beside `$ref`")
    })
}

/// Returns the schemas that are written inside a schema.
fn inner_schemas(schema: Schema<'_>) -> Vec<Node<'_>> {
    let additional =
        if let AdditionalKeyword::Schema(schema) = schema.additional_properties { Some(schema) } else { None };
    let members = schema.properties.unwrap_or_default().into_iter().map(|(_, member)| member);
    let compositions = schema.one_of_any_of.into_iter().flatten().chain(schema.all_of);
    let items = schema.prefix_items.into_iter().chain(schema.items);
    members.chain(compositions).chain(items).chain(schema.pattern_properties).chain(additional).collect()
}

fn read_reference<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<Node<'d>> {
    findings.extend(reference::null_reference(node));
    let text = node.text("$ref", findings).or_else(|| node.text("$dynamicRef", findings))?;
    reference::reference_target(node, text, findings)
}

/// `type`, and the format that a foreign name of a type brings along.
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
    // All names are invalid, and reported: the type is unspecified.
    ((!kinds.is_empty()).then_some(JsonTypeSet(kinds)), format)
}

/// `const` or `enum`, as far as `type` lets the values pass.
fn read_values<'d>(node: &Node<'d>, kinds: Option<&JsonTypeSet>, findings: &mut Findings) -> Option<Vec<&'d Value>> {
    let list = node.get("const").or_else(|| read_enum(node, findings))?;
    let all: Vec<&Value> = match node.get("const") {
        Some(constant) => vec![constant.value],
        None => list.items(findings).iter().map(|item| item.value).collect(),
    };
    let fitting: Vec<&Value> = all.iter().copied().filter(|value| kinds.is_none_or(|it| it.accepts(value))).collect();
    if fitting.iter().all(|value| value.is_null()) && fitting.len() < all.len() {
        let detail = format!("no value of {} has the `type` beside it", list.at.subject());
        let finding = Finding::new(Code::Dropped, &list.at, detail).consequence("the values are ignored");
        findings.push(finding.help("write values of that type: `1`, not `\"1\"`, for an integer"));
        return None;
    }
    findings.extend(values_of_other_types(&list, &all, &fitting));
    if all.len() > 1 && all.iter().any(|value| value.is_null()) && kinds.is_some_and(|it| !it.has(JsonType::Null)) {
        findings.extend(null_without_type(node, &list));
    }
    Some(fitting)
}

/// The finding about listed values that `type` excludes while it allows others.
fn values_of_other_types(list: &Node<'_>, all: &[&Value], fitting: &[&Value]) -> Option<Finding> {
    let index = all.iter().position(|value| !fitting.contains(value))?;
    let value = all.get(index)?;
    let detail = format!("{value} is not of the `type` beside `enum`");
    let finding = Finding::new(Code::Dropped, list.at.index(index), detail).consequence("it is ignored");
    Some(finding.help("write a value of that type, or remove it"))
}

/// Reports a listed `null` that `type` excludes. OpenAPI 3.0.3 requires `nullable` for it; JSON Schema has no such
/// rule, and the author's intent is clear.
fn null_without_type(node: &Node<'_>, list: &Node<'_>) -> Option<Finding> {
    if node.document().version != Version::V3_0 || node.value.get("nullable").is_some() {
        return None;
    }
    let finding = Finding::new(Code::Forgiven, &list.at, "`enum` lists null, which `type` does not allow");
    let finding = finding.consequence("the value is read as nullable");
    Some(finding.help("write `nullable: true` beside it, or remove `null`"))
}

/// Returns `enum`, unless it has no effect.
fn read_enum<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<Node<'d>> {
    let list = node.get("enum")?;
    let finding = match list.value {
        Value::Array(items) if !items.is_empty() => return Some(list),
        Value::Array(_) => Finding::new(Code::Dropped, &list.at, "`enum` is empty"),
        _ => Finding { code: Code::Dropped, ..list.wrong_type("an array") }.help(array_of(list.value)),
    };
    findings.push(finding.consequence("it is ignored"));
    None
}

/// Suggests the array that another value of `enum` may mean: `a, b` and `{a: .., b: ..}`.
fn array_of(value: &Value) -> String {
    let words: Vec<&str> = match value {
        Value::String(text) => text.split([',', ' ', '|']).filter(|word| !word.is_empty()).collect(),
        Value::Object(members) => members.keys().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    let array = format!("[{}]", words.join(", "));
    // A longer one helps less than the rule.
    if words.is_empty() || array.len() > 60 {
        "write an array of values".to_owned()
    } else {
        format!("write `{array}`")
    }
}

fn read_properties<'d>(node: &Node<'d>, findings: &mut Findings) -> Vec<(&'d str, Node<'d>)> {
    let Some(node) = node.dereferenced(findings) else { return Vec::new() };
    let Some(map) = node.object(findings) else { return Vec::new() };
    map.iter().map(|(key, value)| (key.as_str(), node.at_place(value, node.at.key(key)))).collect()
}

fn read_pattern_properties<'d>(node: &Node<'d>, findings: &mut Findings) -> Vec<Node<'d>> {
    read_properties(node, findings).into_iter().map(|(_, schema)| schema).collect()
}

/// The first items, each with a schema of its own, and all others.
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
    // In draft 3 of JSON Schema it is a boolean, which has no meaning for the properties of an object.
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

/// `format`, or else the `contentEncoding` of 3.1.
fn read_format<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<&'d str> {
    let format = node.text("format", findings);
    if let Some(finding) = format.and_then(|it| misspelled_format(node, it)) {
        findings.push(finding);
    }
    format.or_else(|| node.text("contentEncoding", findings))
}

/// Reports a format that is nearly one with a type of its own. Other formats are the author's own.
fn misspelled_format(node: &Node<'_>, format: &str) -> Option<Finding> {
    if format.len() < 6 || FORMATS.contains(&format) {
        return None;
    }
    let meant = near_miss(format, FORMATS)?;
    let finding = Finding::new(Code::UnknownKey, node.at.key("format"), format!("`format: {format}` is misspelled"));
    Some(finding.consequence("the format is ignored").help(format!("write `format: {meant}`")))
}

/// `oneOf` and `anyOf`, where there is something to choose from.
fn read_one_of_any_of<'d>(node: &Node<'d>, findings: &mut Findings) -> Vec<Vec<Node<'d>>> {
    let groups = ["oneOf", "anyOf"].iter().map(|key| read_schemas(node, key, findings));
    groups.filter(|it| !it.is_empty()).collect()
}

fn read_schemas<'d>(node: &Node<'d>, key: &str, findings: &mut Findings) -> Vec<Node<'d>> {
    node.get(key).map(|list| list.items(findings)).unwrap_or_default()
}

impl JsonTypeSet {
    /// The set of one kind.
    pub(crate) fn one(kind: JsonType) -> Self {
        JsonTypeSet(vec![kind])
    }

    /// A set of kinds, in this order.
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
    fn accepts(&self, value: &Value) -> bool {
        let is_whole = value.as_f64().is_some_and(|number| number.fract() == 0.0);
        match JsonType::of(value) {
            JsonType::Null => true,
            JsonType::Integer => self.has(JsonType::Integer) || self.has(JsonType::Number),
            JsonType::Number => self.has(JsonType::Number) || self.has(JsonType::Integer) && is_whole,
            kind => self.has(kind),
        }
    }

    /// Returns true if the set has the type.
    pub(crate) fn has(&self, kind: JsonType) -> bool {
        self.0.contains(&kind)
    }

    /// The set without `null`.
    pub(crate) fn without_null(&self) -> JsonTypeSet {
        JsonTypeSet(self.0.iter().copied().filter(|kind| *kind != JsonType::Null).collect())
    }

    /// The kinds, in written order.
    pub(crate) fn kinds(&self) -> &[JsonType] {
        &self.0
    }
}
