//! Changes to the structure of a JSON value: parts are moved, renamed or replaced.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// Makes a change. `donor` is another value, as a source of parts.
pub(super) fn graft(value: &mut Value, donor: Option<&Value>, words: &[Vec<u8>], random: &mut Rng) {
    let own = any(value, random).clone();
    let part = match donor {
        Some(donor) if random.u8(..3) == 0 => any(donor, random).clone(),
        _ => own,
    };
    let count = count(value);
    let mut number = random.usize(..count);
    let target = pointer(value, random);
    let Some(place) = nth_mut(value, &mut number) else { return };
    match random.u8(..10) {
        0 => *place = part,
        1 => *place = anything(words, random),
        2 | 3 => rename(place, words, random),
        4 => remove(place, random),
        5 => add(place, part, words, random),
        6 => add(place, anything(words, random), words, random),
        7 => refer(place, target, random),
        8 => identify(place, random),
        _ => shuffle(place, random),
    }
}

/// Returns a value of any JSON type, or an object with keywords of a schema.
fn anything(words: &[Vec<u8>], random: &mut Rng) -> Value {
    match random.u8(..10) {
        0 => Value::Null,
        1 => Value::Bool(random.bool()),
        2 => json!(*random.choice(&[0, 1, -1, 255, i64::MAX, i64::MIN]).unwrap()),
        3 => json!(*random.choice(&[0.5, -0.0, 1e300, 1.0]).unwrap()),
        4 => json!([]),
        5 => json!({}),
        6 => json!({ "type": "object", "properties": { word(words, random): { "type": "string" } } }),
        7 => json!({ "$ref": word(words, random) }),
        _ => Value::String(word(words, random)),
    }
}

fn word(words: &[Vec<u8>], random: &mut Rng) -> String {
    random.choice(words).map(|word| String::from_utf8_lossy(word).into_owned()).unwrap_or_default()
}

fn rename(place: &mut Value, words: &[Vec<u8>], random: &mut Rng) {
    let Value::Object(members) = place else {
        *place = Value::String(word(words, random));
        return;
    };
    let chosen = random.usize(..members.len().max(1));
    let new = match random.choice(members.keys().collect::<Vec<_>>()) {
        Some(key) if random.u8(..3) == 0 => format!("{key}{}", word(words, random)),
        _ => word(words, random),
    };
    let renamed = |(index, (key, value))| (if index == chosen { new.clone() } else { key }, value);
    *members = std::mem::take(members).into_iter().enumerate().map(renamed).collect();
}

fn remove(place: &mut Value, random: &mut Rng) {
    match place {
        Value::Object(members) => {
            let chosen = random.usize(..members.len().max(1));
            let kept = |(index, member)| (index != chosen).then_some(member);
            *members = std::mem::take(members).into_iter().enumerate().filter_map(kept).collect();
        }
        Value::Array(items) if !items.is_empty() => {
            items.remove(random.usize(..items.len()));
        }
        _ => *place = Value::Null,
    }
}

fn add(place: &mut Value, part: Value, words: &[Vec<u8>], random: &mut Rng) {
    match place {
        Value::Object(members) => {
            members.insert(word(words, random), part);
        }
        Value::Array(items) => items.insert(random.usize(..=items.len()), part),
        _ => *place = part,
    }
}

/// Adds a reference to a place in the document, to a place below it, or to an identifier of a schema.
fn refer(place: &mut Value, target: String, random: &mut Rng) {
    let target = match random.u8(..4) {
        0 => format!("{target}/properties/x"),
        1 => (*random.choice(&["#a", "https://example.com/a", "https://example.com/a#a", "a"]).unwrap()).to_owned(),
        _ => target,
    };
    let key = if random.u8(..4) == 0 { "$dynamicRef" } else { "$ref" };
    match place {
        Value::Object(members) => drop(members.insert(key.to_owned(), target.into())),
        place => *place = json!({ key: target }),
    }
}

/// Adds an identifier to a schema.
fn identify(place: &mut Value, random: &mut Rng) {
    let names = [("$id", "https://example.com/a"), ("$id", "b"), ("$anchor", "a"), ("$dynamicAnchor", "a")];
    let (key, name) = *random.choice(&names).unwrap();
    if let Value::Object(members) = place {
        members.insert(key.to_owned(), name.into());
    }
}

/// Returns a reference to any place in the document.
fn pointer(value: &Value, random: &mut Rng) -> String {
    let (mut number, mut text) = (random.usize(..count(value)), "#".to_owned());
    let mut value = value;
    while number > 0 {
        number -= 1;
        let children: Vec<(String, &Value)> = match value {
            Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), value)).collect(),
            Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
            _ => Vec::new(),
        };
        for (key, child) in children {
            let size = count(child);
            if number < size {
                text.extend(["/", &key.replace('~', "~0").replace('/', "~1")]);
                value = child;
                break;
            }
            number -= size;
        }
    }
    text
}

/// Changes the order, and exchanges the values of keys.
fn shuffle(place: &mut Value, random: &mut Rng) {
    match place {
        Value::Object(members) => {
            let (mut keys, mut values): (Vec<String>, Vec<Value>) = std::mem::take(members).into_iter().unzip();
            random.shuffle(&mut values);
            if random.bool() {
                random.shuffle(&mut keys);
            }
            *members = keys.into_iter().zip(values).collect::<Map<_, _>>();
        }
        Value::Array(items) => random.shuffle(items),
        _ => {}
    }
}

fn any<'v>(value: &'v Value, random: &mut Rng) -> &'v Value {
    let mut number = random.usize(..count(value));
    nth(value, &mut number).unwrap_or(value)
}

/// Returns the number of values, with the outermost one.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Object(members) => members.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum(),
        _ => 0,
    }
}

fn nth<'v>(value: &'v Value, number: &mut usize) -> Option<&'v Value> {
    if *number == 0 {
        return Some(value);
    }
    *number -= 1;
    match value {
        Value::Object(members) => members.values().find_map(|value| nth(value, number)),
        Value::Array(items) => items.iter().find_map(|value| nth(value, number)),
        _ => None,
    }
}

fn nth_mut<'v>(value: &'v mut Value, number: &mut usize) -> Option<&'v mut Value> {
    if *number == 0 {
        return Some(value);
    }
    *number -= 1;
    match value {
        Value::Object(members) => members.values_mut().find_map(|value| nth_mut(value, number)),
        Value::Array(items) => items.iter_mut().find_map(|value| nth_mut(value, number)),
        _ => None,
    }
}
