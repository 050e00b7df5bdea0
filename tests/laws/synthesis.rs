//! Seeded random instances, made from the text of a schema.

mod scalars;

use fastrand::Rng;
use serde_json::{Map, Value, json};

pub use self::scalars::is_of_numbers;
use super::validity::{has_type, is_valid, target};

/// The name and the value of an addition by a newer server.
pub const NEWER: &str = "zz_newer";

/// The value of a required member without a schema.
pub const UNDESCRIBED: &str = "zz_undescribed";

/// The maximum nesting of an instance. Optional members are omitted at a much lower depth.
const DEEPEST: usize = 24;

/// The maximum number of attempts at a valid instance.
const MAX_ATTEMPTS: usize = 12;

/// All schemas that apply to a value.
type Layers<'d> = Vec<&'d Map<String, Value>>;

/// A generator of instances.
#[derive(Debug)]
pub struct Synthesis<'d> {
    document: &'d Value,
    random: Rng,
    /// True if it adds members and values of a newer server.
    newer: bool,
}

impl<'d> Synthesis<'d> {
    /// Creates a generator for the schemas of a description.
    pub fn new(document: &'d Value, seed: u64, newer: bool) -> Self {
        Self { document, random: Rng::with_seed(seed), newer }
    }

    /// Returns an instance. Returns `None` if no attempt gives a valid one.
    pub fn instance(&mut self, schema: &'d Value) -> Option<Value> {
        (0..MAX_ATTEMPTS).find_map(|_| {
            let newer = std::mem::replace(&mut self.newer, false);
            let seed = self.random.u64(..);
            self.random.seed(seed);
            let instance = self.make(&[schema], 0).filter(|it| is_valid(self.document, schema, it));
            self.newer = newer;
            if newer && instance.is_some() {
                self.random.seed(seed);
                return self.make(&[schema], 0);
            }
            instance
        })
    }

    fn make(&mut self, schemas: &[&'d Value], depth: usize) -> Option<Value> {
        let mut parts = Vec::new();
        for schema in schemas.iter().filter(|schema| ***schema != Value::Bool(true)) {
            let mut part = Layers::new();
            self.collect(schema, &mut part, 0)?;
            parts.push(part);
        }
        let (layers, open) = (parts.concat(), any_objects(&parts));
        if depth > DEEPEST {
            return None;
        }
        if let Some(values) = values(&layers) {
            return self.one_of(&values);
        }
        let kinds = kinds(&layers);
        match self.random.choice(kinds)? {
            "null" => Some(Value::Null),
            "boolean" => Some(self.random.bool().into()),
            "integer" => self.any_integer(&layers),
            "number" => self.number(&layers),
            "string" => self.string(&layers),
            "array" => self.array(&layers, depth),
            "object" => self.object(&layers, &open, depth),
            _ => None,
        }
    }

    /// Collects a schema, its references and its compositions, with an alternative of each `oneOf` and `anyOf`.
    fn collect(&mut self, schema: &'d Value, layers: &mut Layers<'d>, depth: usize) -> Option<()> {
        let schema = schema.as_object()?;
        // A single schema does not show the effect of these keywords.
        let is_elsewhere = ["$dynamicRef", "$id"].iter().any(|key| schema.contains_key(*key));
        if depth > DEEPEST || is_elsewhere {
            return None;
        }
        layers.push(schema);
        if let Some(reference) = schema.get("$ref") {
            self.collect(target(self.document, reference)?, layers, depth + 1)?;
        }
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.collect(part, layers, depth + 1)?;
        }
        for key in ["oneOf", "anyOf"] {
            let Some(alternatives) = schema.get(key).and_then(Value::as_array) else { continue };
            let chosen = self.random.choice(alternatives)?;
            self.collect(chosen, layers, depth + 1)?;
            if key == "anyOf" && self.random.u8(..4) == 0 {
                // In `anyOf`, several alternatives can apply.
                let other = self.random.choice(alternatives).filter(|other| !std::ptr::eq(*other, chosen));
                other.map_or(Some(()), |other| self.collect(other, layers, depth + 1))?;
            }
        }
        Some(())
    }

    /// Returns one of the `enum` values, or one of a newer server.
    fn one_of(&mut self, values: &[&Value]) -> Option<Value> {
        let value = *self.random.choice(values)?;
        let grows = self.newer && values.len() > 1 && self.random.u8(..4) == 0;
        Some(if grows && values.iter().all(|it| it.is_string() || it.is_null()) { json!(NEWER) } else { value.clone() })
    }

    fn array(&mut self, layers: &Layers<'d>, depth: usize) -> Option<Value> {
        let first: Vec<&'d Value> =
            keyword(layers, "prefixItems").find_map(Value::as_array).into_iter().flatten().collect();
        let schemas: Vec<&'d Value> = keyword(layers, "items").collect();
        let least = largest(layers, "minItems").unwrap_or_default().max(first.len());
        let most = smallest(layers, "maxItems").unwrap_or(least + 2).min(if depth > 6 { least } else { least + 2 });
        let mut items = Vec::new();
        for index in 0..self.random.usize(least..=most.max(least)) {
            let item = match first.get(index) {
                Some(schema) => self.make(&[schema], depth + 1)?,
                None => self.make(&schemas, depth + 1)?,
            };
            let unique = keyword(layers, "uniqueItems").any(|it| it == &Value::Bool(true));
            if !(unique && items.contains(&item)) {
                items.push(item);
            }
        }
        Some(items.into())
    }

    fn object(&mut self, layers: &Layers<'d>, open: &Layers<'d>, depth: usize) -> Option<Value> {
        let mut object = Map::new();
        let required: Vec<&str> = list(layers, "required").filter_map(Value::as_str).collect();
        let mut names: Vec<&str> = members(layers).map(|(name, _)| name).collect();
        names.extend(&required);
        names.dedup();
        let all = self.random.u8(..4) == 0 && depth < 3;
        for name in names {
            let wanted = all || (depth < 5 && self.random.bool());
            if object.contains_key(name) || !(required.contains(&name) || wanted) {
                continue;
            }
            let schemas: Vec<&'d Value> = members(layers).filter(|(it, _)| *it == name).map(|(_, it)| it).collect();
            let made = if schemas.is_empty() && keyword(layers, "additionalProperties").next().is_none() {
                Some(json!(UNDESCRIBED))
            } else {
                self.make(&schemas, depth + 1)
            };
            match made {
                Some(value) => drop(object.insert(name.to_owned(), value)),
                None if required.contains(&name) => return None,
                None => {}
            }
        }
        let layers = layers.iter().filter(|layer| !contains(open, layer)).copied().collect();
        self.more(&layers, &mut object, depth)?;
        Some(object.into())
    }

    /// Adds members that the schema does not name.
    fn more(&mut self, layers: &Layers<'d>, object: &mut Map<String, Value>, depth: usize) -> Option<()> {
        let schemas: Vec<&'d Value> =
            keyword(layers, "additionalProperties").filter(|it| it.is_object() || it == &&Value::Bool(true)).collect();
        if schemas.is_empty() {
            let closed =
                keyword(layers, "additionalProperties").chain(keyword(layers, "patternProperties")).next().is_some();
            if self.newer && !closed && members(layers).next().is_some() && self.random.bool() {
                object.insert(NEWER.to_owned(), json!({ "is": [NEWER, 1, null] }));
            }
            return Some(());
        }
        let least = largest(layers, "minProperties").unwrap_or_default();
        let count = if depth > 4 { least } else { self.random.usize(least..=least + 2) };
        for name in ["one", "two words", "drei"].iter().take(count) {
            object.insert((*name).to_owned(), self.make(&schemas, depth + 1)?);
        }
        Some(())
    }
}

/// Returns the schemas without constraints on objects, if another schema of the property has `properties`. Such a
/// property keeps no other members.
fn any_objects<'d>(parts: &[Layers<'d>]) -> Layers<'d> {
    let lists = |part: &Layers<'d>| members(part).next().is_some();
    let is_vague = |part: &Layers<'d>| {
        let is_open = |it: &Value| *it == Value::Bool(true) || it.as_object().is_some_and(Map::is_empty);
        keyword(part, "additionalProperties").all(is_open)
            && keyword(part, "patternProperties").chain(list(part, "required")).next().is_none()
            && !lists(part)
    };
    let any_objects = parts.iter().filter(|part| is_vague(part) && parts.iter().any(lists));
    let is_elsewhere = |layer: &&Map<String, Value>| parts.iter().filter(|part| contains(part, layer)).count() > 1;
    any_objects.flatten().copied().filter(|layer| !is_elsewhere(layer)).collect()
}

fn contains(layers: &Layers<'_>, layer: &Map<String, Value>) -> bool {
    layers.iter().any(|it| std::ptr::eq(*it, layer))
}

/// Returns the values of a keyword in all layers.
fn keyword<'a, 'd: 'a>(layers: &'a Layers<'d>, key: &'a str) -> impl Iterator<Item = &'d Value> + 'a {
    layers.iter().filter_map(move |layer| layer.get(key))
}

fn list<'a, 'd: 'a>(layers: &'a Layers<'d>, key: &'a str) -> impl Iterator<Item = &'d Value> + 'a {
    keyword(layers, key).filter_map(Value::as_array).flatten()
}

fn members<'a, 'd: 'a>(layers: &'a Layers<'d>) -> impl Iterator<Item = (&'d str, &'d Value)> + 'a {
    keyword(layers, "properties").filter_map(Value::as_object).flatten().map(|(name, schema)| (name.as_str(), schema))
}

fn largest(layers: &Layers<'_>, key: &str) -> Option<usize> {
    keyword(layers, key).filter_map(Value::as_u64).filter_map(|it| it.try_into().ok()).max()
}

fn smallest(layers: &Layers<'_>, key: &str) -> Option<usize> {
    keyword(layers, key).filter_map(Value::as_u64).filter_map(|it| it.try_into().ok()).min()
}

/// Returns the values in all `enum` and `const` keywords. Returns `None` without these keywords.
fn values<'d>(layers: &Layers<'d>) -> Option<Vec<&'d Value>> {
    let mut sets = layers.iter().filter_map(|layer| match (layer.get("const"), layer.get("enum")) {
        (Some(constant), _) => Some(vec![constant]),
        (None, Some(Value::Array(values))) => Some(values.iter().collect()),
        _ => None,
    });
    let first = sets.next()?;
    let mut common: Vec<_> = sets.fold(first, |common, set| common.into_iter().filter(|it| set.contains(it)).collect());
    common.retain(|value| layers.iter().all(|layer| has_type(layer, value)));
    Some(common)
}

/// Returns the JSON types that all layers allow.
fn kinds<'d>(layers: &Layers<'d>) -> Vec<&'d str> {
    let lists = keyword(layers, "type").map(|types| match types {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        name => name.as_str().into_iter().collect::<Vec<_>>(),
    });
    let common = lists.reduce(|common, list| {
        let narrower = |kind: &'d str| match kind {
            "number" if list.contains(&"integer") => Some("integer"),
            "integer" if list.contains(&"number") => Some("integer"),
            kind => list.contains(&kind).then_some(kind),
        };
        common.into_iter().filter_map(narrower).collect()
    });
    common.unwrap_or_else(|| vec![implied(layers)])
}

/// Returns the JSON type that the other keywords imply.
fn implied(layers: &Layers<'_>) -> &'static str {
    let has_any = |keys: &[&str]| layers.iter().any(|layer| keys.iter().any(|key| layer.contains_key(*key)));
    let format = keyword(layers, "format").find_map(Value::as_str).unwrap_or_default();
    match () {
        () if has_any(&["properties", "required", "additionalProperties", "patternProperties"]) => "object",
        () if has_any(&["items", "prefixItems", "minItems"]) => "array",
        () if has_any(&["minimum", "maximum", "multipleOf"]) => "number",
        () if format.contains("int") => "integer",
        () if matches!(format, "float" | "double") => "number",
        () => "string",
    }
}
