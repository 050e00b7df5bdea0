//! The identifiers of schemas: `$id`, `$anchor` and `$dynamicAnchor` (JSON Schema 2020-12 section 8.2).

use std::collections::HashMap;

use crate::diagnostic::{Pointer, Source};
use crate::document::resolve::uri;
use crate::json::Value;

/// The schemas of a file that have `$id` or an anchor. Paths are pointers into the file.
#[derive(Debug, Default)]
pub(crate) struct Identifiers {
    /// The absolute `$id` of each schema with an `$id`, by the path of the schema.
    pub(crate) addresses: HashMap<String, String>,
    /// The name and path of each schema with an anchor.
    pub(crate) anchors: Vec<(String, String)>,
}

/// Keywords whose values are data, not schemas.
const VALUES: [&str; 5] = ["example", "examples", "default", "enum", "const"];

/// Keywords whose members have names that the author chooses.
const NAMED: [&str; 6] = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas"];

/// Returns true if a text may contain `$id` or an anchor, which is rare.
pub(crate) fn may_be_in(text: &str) -> bool {
    // A search for one character is fast in the standard library, even if the macro is not optimised.
    let mut behind = text.match_indices('$').filter_map(|(at, _)| text.get(at + 1..));
    behind.any(|rest| ["id", "self", "anchor", "dynamicAnchor"].iter().any(|word| rest.starts_with(word)))
}

/// The meaning of the keys of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keys {
    /// Keywords, such as `$id`.
    Keywords,
    /// Names that the author chooses, such as those of properties.
    Names,
}

impl Identifiers {
    /// Finds the identifiers of a file.
    pub(crate) fn find(source: Source<'_>, value: &Value) -> Self {
        if may_be_in(source.text) { Self::find_in_value(source, value) } else { Self::default() }
    }

    /// Finds the identifiers of a file whose text may lack some of them, since an overlay changed the value.
    pub(crate) fn find_in_value(source: Source<'_>, value: &Value) -> Self {
        let mut found = Self::default();
        found.walk(value, &Pointer::root(), &uri::normalized(source.name), Keys::Keywords);
        found
    }

    /// Records the identifiers of a value and its parts. The recursion is as deep as the value, which the parser
    /// limits.
    fn walk(&mut self, value: &Value, at: &Pointer, base: &str, keys: Keys) {
        match value {
            Value::Object(members) => {
                let text = |key: &str| members.get(key).filter(|_| keys == Keys::Keywords).and_then(Value::as_str);
                let own = text("$id").or_else(|| text("$self").filter(|_| at.as_str().is_empty()));
                let address = own.map(|id| uri::join_uri(base, id.split_once('#').map_or(id, |(address, _)| address)));
                let base = address.as_deref().unwrap_or(base);
                if let Some(address) = &address {
                    self.addresses.insert(at.as_str().to_owned(), address.clone());
                }
                for anchor in [text("$anchor"), text("$dynamicAnchor")].into_iter().flatten() {
                    self.anchors.push((anchor.to_owned(), at.as_str().to_owned()));
                }
                for (key, member) in members {
                    let has_names = keys == Keys::Keywords && NAMED.contains(&key.as_str());
                    let inner = if has_names { Keys::Names } else { Keys::Keywords };
                    if keys == Keys::Names || !VALUES.contains(&key.as_str()) && !key.starts_with("x-") {
                        self.walk(member, &at.key(key), base, inner);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.walk(item, &at.index(index), base, Keys::Keywords);
                }
            }
            _ => {}
        }
    }

    /// Returns the path and address of the innermost schema with an `$id` that contains a place, or is at it.
    pub(crate) fn around(&self, at: &Pointer) -> Option<(&str, &str)> {
        if self.addresses.is_empty() {
            return None;
        }
        let mut path = at.as_str();
        loop {
            if let Some((path, address)) = self.addresses.get_key_value(path) {
                return Some((path, address));
            }
            (path, _) = path.rsplit_once('/')?;
        }
    }
}
