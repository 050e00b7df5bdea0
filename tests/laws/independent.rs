//! The verdict of an independent validator.
//!
//! The validator supports JSON Schema 2020-12, so that the description is translated first.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::fmt;

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};

/// The URI of the description in the validator.
const DOCUMENT: &str = "urn:description";

/// Keywords without an effect on generated types.
const WITHOUT_A_TYPE: [&str; 23] = [
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedItems",
    "unevaluatedProperties",
    "not",
    "if",
    "then",
    "else",
];

/// Formats with Rust types.
const FORMATS: [&str; 7] = ["date-time", "date", "time", "duration", "uuid", "ipv4", "ipv6"];

/// Keywords whose values are not schemas.
const NO_SCHEMA: [&str; 6] = ["enum", "const", "default", "example", "examples", "discriminator"];

/// Keywords whose values are schemas by name.
const BY_NAME: [&str; 4] = ["properties", "patternProperties", "$defs", "schemas"];

/// The translated part of a description.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// All keywords.
    Full,
    /// The keywords that affect generated types. For `oneOf`, one accepting alternative is enough.
    Types,
}

impl Strictness {
    /// Returns the pointer in the translation for a pointer of the description.
    fn pointer(self, pointer: &str) -> String {
        match self {
            Self::Full => pointer.to_owned(),
            Self::Types => pointer.replace("/oneOf/", "/x-oneOf/").replace("/anyOf/", "/x-anyOf/"),
        }
    }
}

/// Translates a description.
pub fn translated(document: &Value, strictness: Strictness) -> Value {
    let mut document = document.clone();
    let mut directional = HashSet::new();
    collect_directional(&document, &mut directional);
    remove_from_required(&mut document, &directional);
    translate(&document, "", strictness)
}

/// Collects the names of members with `readOnly` or `writeOnly`.
fn collect_directional(value: &Value, found: &mut HashSet<String>) {
    let is_directional =
        |schema: &Value| ["readOnly", "writeOnly"].iter().any(|key| schema.get(key) == Some(&Value::Bool(true)));
    match value {
        Value::Object(members) => {
            let properties = members.get("properties").and_then(Value::as_object).into_iter().flatten();
            found.extend(properties.filter(|(_, schema)| is_directional(schema)).map(|(name, _)| name.clone()));
            members.values().for_each(|member| collect_directional(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_directional(item, found)),
        _ => {}
    }
}

/// Removes these members from all `required` lists.
fn remove_from_required(value: &mut Value, directional: &HashSet<String>) {
    // The other direction omits these members, and a schema in `allOf` can require them.
    match value {
        Value::Object(members) => {
            if let Some(Value::Array(required)) = members.get_mut("required") {
                required.retain(|name| name.as_str().is_none_or(|name| !directional.contains(name)));
            }
            members.values_mut().for_each(|member| remove_from_required(member, directional));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| remove_from_required(item, directional)),
        _ => {}
    }
}

fn translate(value: &Value, at: &str, strictness: Strictness) -> Value {
    match value {
        Value::Object(schema) => of_schema(schema, at, strictness),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.map(|(index, item)| translate(item, &format!("{at}/{index}"), strictness)).collect()
        }
        other => other.clone(),
    }
}

fn of_schema(schema: &Map<String, Value>, at: &str, strictness: Strictness) -> Value {
    let mut made = Map::new();
    for (key, value) in schema {
        let key = key.as_str();
        let is_left_out = strictness == Strictness::Types && WITHOUT_A_TYPE.contains(&key);
        if is_left_out || is_rewritten(key, value) {
            continue;
        }
        let is_choice = ["oneOf", "anyOf"].contains(&key) && strictness == Strictness::Types;
        let kept = &if is_choice { format!("x-{key}") } else { key.to_owned() };
        let inside = format!("{at}/{}", kept.replace('~', "~0").replace('/', "~1"));
        let value = match value {
            Value::String(reference) if key == "$ref" => local(reference, strictness).into(),
            value if NO_SCHEMA.contains(&key) => value.clone(),
            Value::Object(named) if BY_NAME.contains(&key) => {
                let schema = |(name, schema): (&String, &Value)| {
                    let at = format!("{inside}/{}", name.replace('~', "~0").replace('/', "~1"));
                    (name.clone(), translate(schema, &at, strictness))
                };
                named.iter().map(schema).collect()
            }
            value => translate(value, &inside, strictness),
        };
        if let (true, Value::Array(items)) = (is_choice, &value) {
            let reference = |index| json!({ "$ref": format!("#{}/{index}", percent_encoded(&inside)) });
            let references: Vec<Value> = (0..items.len()).map(reference).collect();
            add(&mut made, "allOf", json!([{ "anyOf": references }]));
        }
        add(&mut made, kept, value);
    }
    exclusive_bounds(schema, &mut made, strictness);
    width(schema, &mut made);
    nullable(schema, made, at)
}

/// Returns a local reference as a URI. A reference to another file becomes dangling, so that the validator has no
/// verdict.
fn local(reference: &str, strictness: Strictness) -> String {
    match reference.strip_prefix('#') {
        Some(pointer) => format!("#{}", percent_encoded(&strictness.pointer(pointer))),
        None => "#/another-file".to_owned(),
    }
}

/// Returns true for keywords that 2020-12 does not have, or that have another meaning there.
fn is_rewritten(key: &str, value: &Value) -> bool {
    match key {
        "nullable" | "discriminator" => true,
        "format" => !value.as_str().is_some_and(|format| FORMATS.contains(&format)),
        "exclusiveMinimum" | "exclusiveMaximum" | "required" => value.is_boolean(),
        _ => false,
    }
}

/// Adds a keyword. If `oneOf` or `anyOf` exists already, both apply.
fn add(made: &mut Map<String, Value>, key: &str, value: Value) {
    match (made.get_mut(key), value) {
        (None, value) => drop(made.insert(key.to_owned(), value)),
        (Some(Value::Array(parts)), Value::Array(more)) if key == "allOf" => parts.extend(more),
        (Some(_), value) => add(made, "allOf", json!([{ key: value }])),
    }
}

/// Translates the boolean bounds of OpenAPI 3.0.
fn exclusive_bounds(schema: &Map<String, Value>, made: &mut Map<String, Value>, strictness: Strictness) {
    for (key, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if schema.get(key) == Some(&Value::Bool(true))
            && strictness == Strictness::Full
            && let Some(bound) = made.remove(bound)
        {
            made.insert(key.to_owned(), bound);
        }
    }
}

/// Adds the range of an integer's Rust type as bounds.
fn width(schema: &Map<String, Value>, made: &mut Map<String, Value>) {
    let names = |name: &str| match schema.get("type") {
        Some(Value::Array(types)) => types.iter().any(|it| it == name),
        ty => ty.is_some_and(|it| it == name),
    };
    let is_integer = names("integer") && !names("number");
    let format = schema.get("format").and_then(Value::as_str);
    let range = match format {
        Some("int8") => json!({ "minimum": i8::MIN, "maximum": i8::MAX }),
        Some("uint8") => json!({ "minimum": 0, "maximum": u8::MAX }),
        Some("int16") => json!({ "minimum": i16::MIN, "maximum": i16::MAX }),
        Some("uint16") => json!({ "minimum": 0, "maximum": u16::MAX }),
        Some("int32") => json!({ "minimum": i32::MIN, "maximum": i32::MAX }),
        Some("uint32") => json!({ "minimum": 0, "maximum": u32::MAX }),
        Some("uint" | "uint64") => json!({ "minimum": 0, "maximum": u64::MAX }),
        _ => json!({ "minimum": i64::MIN, "maximum": i64::MAX }),
    };
    if is_integer {
        add(made, "allOf", json!([range]));
    }
}

/// Translates `nullable: true`. Members that are not keywords keep their place, since pointers refer to them.
fn nullable(schema: &Map<String, Value>, mut made: Map<String, Value>, at: &str) -> Value {
    if schema.get("nullable") != Some(&Value::Bool(true)) {
        return made.into();
    }
    let Some(kind) = made.get("type").and_then(Value::as_str).map(str::to_owned) else {
        let (kept, own): (Map<_, _>, Map<_, _>) = made.into_iter().partition(|(key, _)| key.starts_with("x-"));
        let own_at = format!("#{}/x-own", percent_encoded(at));
        let mut made = kept;
        made.insert("anyOf".to_owned(), json!([{ "type": "null" }, { "$ref": own_at }]));
        made.insert("x-own".to_owned(), own.into());
        return made.into();
    };
    made.insert("type".to_owned(), json!([kind, "null"]));
    if let Some(Value::Array(values)) = made.get_mut("enum") {
        values.push(Value::Null);
    }
    made.into()
}

/// The validator of a translated description.
pub struct Independent<'d> {
    registry: Registry<'d>,
    strictness: Strictness,
    /// The validators by JSON pointer; `None` for a schema that the validator refuses.
    validators: RefCell<HashMap<String, Option<Validator>>>,
}

impl<'d> Independent<'d> {
    /// Creates a validator. Returns `None` if the validator does not accept the description.
    pub fn of(translated: &'d Value, strictness: Strictness) -> Option<Self> {
        let registry = Registry::new().draft(Draft::Draft202012).add(DOCUMENT, translated).ok()?.prepare().ok()?;
        Some(Self { registry, strictness, validators: RefCell::default() })
    }

    /// Returns the verdict of the schema at a JSON pointer. Returns `None` if the validator does not accept the schema.
    pub fn accepts(&self, schema: &str, value: &Value) -> Option<bool> {
        let mut validators = self.validators.borrow_mut();
        let validator = validators.entry(schema.to_owned()).or_insert_with(|| self.validator(schema));
        Some(validator.as_ref()?.is_valid(value))
    }

    fn validator(&self, schema: &str) -> Option<Validator> {
        let reference = json!({ "$ref": format!("{DOCUMENT}#{}", percent_encoded(&self.strictness.pointer(schema))) });
        let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
        options.with_registry(&self.registry).build(&reference).ok()
    }
}

impl fmt::Debug for Independent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Independent").finish_non_exhaustive()
    }
}

/// Returns a JSON pointer as a URI fragment (RFC 6901 section 6).
fn percent_encoded(pointer: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~$%".contains(&byte);
    let encoded = |byte: u8| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    pointer.bytes().map(encoded).collect()
}
