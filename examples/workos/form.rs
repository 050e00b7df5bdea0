//! Reads a JSON object member by member, and collects all errors.

use serde_json::{Map, Value};

use super::error::{Invalid, Refusal};
use super::store::{Change, RedirectUri};
use super::uri;

/// A function that reads one value, or returns the expected type: `a string`.
pub(super) type Read<T> = fn(&Value) -> Result<T, &'static str>;

#[derive(Debug)]
pub(super) struct Form<'v> {
    members: &'v Map<String, Value>,
    faults: Vec<Invalid>,
}

impl<'v> Form<'v> {
    pub(super) fn of(body: &'v Value) -> Result<Self, Refusal> {
        match body {
            Value::Object(members) => Ok(Self { members, faults: Vec::new() }),
            _ => Err(Refusal::Invalid(vec![Invalid {
                field: "body".into(),
                code: "invalid_type",
                message: "body must be an object".into(),
            }])),
        }
    }

    /// Reads a required member; `None` after an error.
    pub(super) fn required<T>(&mut self, name: &str, read: Read<T>) -> Option<T> {
        let value = self.optional(name, read);
        if !self.members.contains_key(name) {
            self.note(name, "required", "is required");
        }
        value
    }

    /// Reads an optional member, which cannot be null.
    pub(super) fn optional<T>(&mut self, name: &str, read: Read<T>) -> Option<T> {
        match read(self.members.get(name)?) {
            Ok(value) => Some(value),
            Err(expected) => {
                self.note(name, "invalid_type", &format!("must be {expected}"));
                None
            }
        }
    }

    /// Reads a change of a member: absent, null or a value.
    pub(super) fn change<T>(&mut self, name: &str, read: Read<T>) -> Change<T> {
        match self.members.get(name) {
            Some(Value::Null) => Change::Clear,
            _ => self.optional(name, read).map_or(Change::Keep, Change::Set),
        }
    }

    pub(super) fn note(&mut self, field: &str, code: &'static str, what: &str) {
        self.faults.push(Invalid { field: field.into(), code, message: format!("{field} {what}") });
    }

    /// Returns the value, unless there were errors.
    pub(super) fn finish<T>(self, value: Option<T>) -> Result<T, Refusal> {
        value.filter(|_| self.faults.is_empty()).ok_or(Refusal::Invalid(self.faults))
    }
}

pub(super) fn text(value: &Value) -> Result<String, &'static str> {
    value.as_str().map(Into::into).ok_or("a string")
}

pub(super) fn flag(value: &Value) -> Result<bool, &'static str> {
    value.as_bool().ok_or("a boolean")
}

pub(super) fn texts(value: &Value) -> Result<Vec<String>, &'static str> {
    const EXPECTED: &str = "an array of strings";
    value.as_array().ok_or(EXPECTED)?.iter().map(|item| text(item).map_err(|_| EXPECTED)).collect()
}

/// Reads redirect URIs. Without a default among them, the first one is the default.
pub(super) fn redirect_uris(value: &Value) -> Result<Vec<RedirectUri>, &'static str> {
    const EXPECTED: &str = "an array of objects, each with a URI as `uri` and perhaps a boolean as `default`";
    let items = value.as_array().ok_or(EXPECTED)?;
    let mut uris = items.iter().map(redirect_uri).collect::<Option<Vec<_>>>().ok_or(EXPECTED)?;
    if !uris.iter().any(|uri| uri.default)
        && let Some(first) = uris.first_mut()
    {
        first.default = true;
    }
    Ok(uris)
}

fn redirect_uri(value: &Value) -> Option<RedirectUri> {
    let uri = value.get("uri")?.as_str().filter(|text| uri::is_uri(text))?.into();
    let default = value.get("default").map_or(Some(false), Value::as_bool)?;
    Some(RedirectUri { uri, default })
}
