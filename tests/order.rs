//! Edited descriptions keep the order of their members; `serde_json` does not keep it.

use serde_json::Value;
use specweld_codegen::diagnostic::{Findings, Source};
use specweld_codegen::document::{self, Loader};
use specweld_codegen::json;

/// Writes a description in the member order of an original. New members come last.
pub fn as_in(original: &str, edited: &Value) -> String {
    ordered(edited, read(original).as_ref()).to_string()
}

/// Reads a description. Returns `None` if it is invalid.
pub fn read(text: &str) -> Option<json::Value> {
    let source = Source { name: "original.json", text };
    document::load(source, Loader::none(), &mut Findings::new()).map(|document| document.value().clone())
}

fn ordered(edited: &Value, original: Option<&json::Value>) -> json::Value {
    match edited {
        Value::Object(members) => {
            let known = original.and_then(json::Value::as_object);
            let kept = known.into_iter().flat_map(json::Map::keys).filter(|name| members.contains_key(*name));
            let new = members.keys().filter(|name| known.is_none_or(|known| !known.contains_key(name)));
            let member =
                |name: &String| (name.clone(), ordered(&members[name], known.and_then(|known| known.get(name))));
            json::Value::Object(kept.chain(new).map(member).collect())
        }
        Value::Array(items) => {
            let known = original.and_then(json::Value::as_array);
            let item = |(index, item)| ordered(item, known.and_then(|known| known.get(index)));
            json::Value::Array(items.iter().enumerate().map(item).collect())
        }
        plain => plain.clone().into(),
    }
}
