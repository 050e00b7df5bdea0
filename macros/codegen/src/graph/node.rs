//! A value of the document with its place.

use std::sync::LazyLock;

use super::follow_reference;
use crate::diagnostic::{Code, Finding, Findings, Pointer, Syntax};
use crate::document::{Document, JsonType};
use crate::json::{Map, Value};

/// A value of the document with its place.
#[derive(Debug, Clone)]
pub(crate) struct Node<'d> {
    /// The description, which resolves references.
    document: &'d Document,
    /// The value.
    pub(crate) value: &'d Value,
    /// The place of the value.
    pub(crate) at: Pointer,
}

impl<'d> Node<'d> {
    /// Returns the node of the main document.
    pub(crate) fn root(document: &'d Document) -> Self {
        Node { document, value: document.value(), at: Pointer::root() }
    }

    /// Returns a node for another place of the description.
    pub(crate) fn at_place(&self, value: &'d Value, at: Pointer) -> Self {
        let value = if value.is_null() { self.document.read(value, &at) } else { value };
        Node { document: self.document, value, at }
    }

    /// Returns the node with its whole value, which is parsed now if parsing was deferred.
    pub(super) fn loaded(&self) -> Self {
        Node { value: self.document.read(self.value, &self.at), ..self.clone() }
    }

    /// Returns the description of this node.
    pub(crate) fn document(&self) -> &'d Document {
        self.document
    }

    /// Returns a member of an object. A member that is `null` counts as absent, except for keywords to which null has a
    /// meaning.
    pub(crate) fn get(&self, key: &str) -> Option<Node<'d>> {
        let member = self.at_place(self.value.get(key)?, self.at.key(key));
        (!member.value.is_null() || ["const", "type"].contains(&key)).then_some(member)
    }

    /// Returns the members of an object, except extensions; reports any other value.
    /// Many descriptions in several files have a `$ref` in place of a whole map, so the map can be referenced.
    pub(crate) fn members(&self, findings: &mut Findings) -> Vec<(&'d str, Node<'d>)> {
        self.dereferenced(findings).map(|whole| whole.own_members(findings)).unwrap_or_default()
    }

    /// Returns the members of the object itself, without following `$ref`.
    pub(crate) fn own_members(&self, findings: &mut Findings) -> Vec<(&'d str, Node<'d>)> {
        self.member_nodes(findings, |key| !key.starts_with("x-"))
    }

    /// Returns the members of the object itself, also those whose names begin with `x-`, as most names of headers do.
    pub(crate) fn all_members(&self, findings: &mut Findings) -> Vec<(&'d str, Node<'d>)> {
        self.member_nodes(findings, |_| true)
    }

    fn member_nodes(&self, findings: &mut Findings, wanted: impl Fn(&str) -> bool) -> Vec<(&'d str, Node<'d>)> {
        let members = self.object(findings).into_iter().flatten().filter(|(key, _)| wanted(key));
        members.map(|(key, value)| (key.as_str(), self.at_place(value, self.at.key(key)))).collect()
    }

    /// Returns the items of an array itself, without following `$ref`; none for any other value.
    pub(crate) fn own_items(&self) -> Vec<Node<'d>> {
        let items = self.value.as_array().into_iter().flatten().enumerate();
        items.map(|(index, value)| self.at_place(value, self.at.index(index))).collect()
    }

    /// Returns the place of a member, or of the object if the member is absent.
    pub(crate) fn place_of(&self, key: &str) -> Pointer {
        self.get(key).map_or_else(|| self.at.clone(), |member| member.at)
    }

    /// Follows a `$ref` in place of a map or a list.
    pub(crate) fn dereferenced(&self, findings: &mut Findings) -> Option<Node<'d>> {
        let refers = self.value.get("$ref").is_some_and(Value::is_string);
        if refers { follow_reference(self, findings) } else { Some(self.clone()) }
    }

    /// Returns the items of an array, which may be referenced; reports any other value.
    pub(crate) fn items(&self, findings: &mut Findings) -> Vec<Node<'d>> {
        let Some(whole) = self.dereferenced(findings) else { return Vec::new() };
        let Some(items) = whole.value.as_array() else {
            // The error is here, also if this is a reference to one item.
            let one = self.value.is_object().then(|| "write `[` and `]` around it: one item is a list, too".to_owned());
            findings.push(self.wrong_type("an array").maybe_help(one));
            return Vec::new();
        };
        items.iter().enumerate().map(|(index, value)| whole.at_place(value, whole.at.index(index))).collect()
    }

    /// Returns the value as an object; reports any other value.
    /// Null and an empty array are read as an empty object: programs write both for one.
    pub(crate) fn object(&self, findings: &mut Findings) -> Option<&'d Map> {
        static EMPTY: LazyLock<Map> = LazyLock::new(Map::new);
        match self.value {
            Value::Object(map) => return Some(map),
            Value::Array(items) if !items.is_empty() => {}
            Value::Null | Value::Array(_) => {
                findings.push(
                    Finding { code: Code::Forgiven, ..self.wrong_type("an object") }
                        .consequence("it is read as an empty object"),
                );
                return Some(&EMPTY);
            }
            _ => {}
        }
        findings.push(self.no_object());
        None
    }

    /// Returns the finding that this value is not the object that OpenAPI requires.
    pub(crate) fn no_object(&self) -> Finding {
        self.wrong_type("an object").maybe_help(self.meant_object())
    }

    /// Suggests the object that a value of another type may mean.
    fn meant_object(&self) -> Option<String> {
        match self.value {
            Value::Array(items) if items.len() == 1 && items.iter().all(Value::is_object) => {
                Some("write the one item without the list: without `[` and `]`, or without the dash in YAML".to_owned())
            }
            Value::Array(items) if items.len() > 1 && items.iter().all(Value::is_object) => {
                Some("write the keys without the list: without `[` and `]`, or without the dashes in YAML".to_owned())
            }
            Value::String(text) if !text.is_empty() && super::reference::named_schema(self, text).is_some() => {
                let is_pointer = text.contains('#');
                let pointer = if is_pointer { text.clone() } else { format!("#/components/schemas/{text}") };
                Some(format!("write `$ref: \"{pointer}\"` inside it"))
            }
            // Without a space after the colon, YAML reads a key and its value as one string.
            Value::String(text) if JsonType::from_name(text).is_some() => {
                Some(format!("write `type: {text}` inside it"))
            }
            Value::String(_) if self.at.segments().nth_back(1).is_some_and(|it| it == "responses") => {
                Some("write the text as its `description`".to_owned())
            }
            Value::String(text) => self.meant_key(text),
            _ => None,
        }
    }

    /// Suggests the key that a string may mean. A colon, a space or the end of the file may be missing.
    fn meant_key(&self, text: &str) -> Option<String> {
        if let Some((key, value)) = text.split_once(':').filter(|(key, _)| !key.is_empty() && !key.contains(' ')) {
            // The colon of a URL follows its scheme, and separates no key.
            let is_key = !value.is_empty() && !value.starts_with("//");
            return is_key.then(|| format!("write `{key}: {value}`, with a space after the colon"));
        }
        let is_word = !text.is_empty() && text.chars().all(|it| it.is_alphanumeric() || "_$-/{}".contains(it));
        let source = self.document.source(&self.at).filter(|it| is_word && it.syntax() == Syntax::Yaml)?;
        Some(if source.text.ends_with(text) {
            format!("check that the file is complete: it ends with `{text}`")
        } else {
            format!("write a colon after `{text}` if it is a key")
        })
    }

    /// Returns the string of a member; `None` if the member is absent. Reports any other value.
    pub(crate) fn text(&self, key: &str, findings: &mut Findings) -> Option<&'d str> {
        self.typed(key, "a string", Value::as_str, findings)
    }

    /// Returns the boolean of a member; `false` if the member is absent.
    pub(crate) fn flag(&self, key: &str, findings: &mut Findings) -> bool {
        let Some(member) = self.get(key) else { return false };
        let quoted = member.value.as_str().and_then(|it| it.to_ascii_lowercase().parse::<bool>().ok());
        if let Some(meant) = quoted {
            let detail = format!("`{key}` is {} in quotes, which is a string", member.value);
            let finding =
                Finding::new(Code::Forgiven, member.at, detail).consequence(format!("it is read as `{meant}`"));
            findings.push(finding.help(format!("write `{meant}` without quotes")));
            return meant;
        }
        if key == "required" && member.value.as_str() == Some("optional") {
            let finding = Finding { code: Code::Forgiven, ..member.wrong_type("`true` or `false`") };
            findings.push(finding.consequence("it is read as `false`").help("write `false`"));
            return false;
        }
        let value = member.value.as_bool();
        if value.is_none() {
            let meant = member.value.as_str().and_then(|it| match it.to_ascii_lowercase().as_str() {
                "yes" | "on" | "y" => Some("write `true`"),
                "no" | "off" | "n" => Some("write `false`"),
                _ => None,
            });
            findings.push(member.wrong_type("`true` or `false`").maybe_help(meant.map(str::to_owned)));
        }
        value.unwrap_or(false)
    }

    /// Returns a member that `read` converts; `read` returns `None` for the wrong JSON type.
    pub(crate) fn typed<T>(
        &self,
        key: &str,
        wanted: &str,
        read: impl Fn(&'d Value) -> Option<T>,
        findings: &mut Findings,
    ) -> Option<T> {
        let member = self.get(key)?;
        let value = read(member.value);
        if value.is_none() {
            findings.push(member.wrong_type(wanted));
        }
        value
    }

    /// Returns the finding that this value has another JSON type than OpenAPI requires.
    pub(crate) fn wrong_type(&self, wanted: &str) -> Finding {
        let (subject, found) = (self.at.subject(), JsonType::of(self.value));
        Finding::new(Code::WrongType, self.at.clone(), format!("{subject} must be {wanted}, not {found}"))
    }

    /// Returns the finding that an array is required here; the value is read as an array of one item.
    pub(crate) fn single_item(&self) -> Finding {
        // YAML reads `-item` as a string.
        let item = self.value.as_str().and_then(|it| it.strip_prefix('-')).filter(|it| !it.starts_with([' ', '-']));
        Finding { code: Code::Forgiven, ..self.wrong_type("an array") }
            .consequence("it is read as an array of this one item")
            .maybe_help(item.map(|item| format!("write `- {item}`, with a space after the dash")))
    }
}
