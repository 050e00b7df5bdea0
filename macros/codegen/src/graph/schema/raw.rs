//! Keywords of a schema as the author wrote them, without checks and findings.

use crate::diagnostic::Findings;
use crate::graph::{Node, follow_reference};
use crate::json::{Map, Value};

/// A schema whose keywords are read as they are written: for documentation and names, and for cheap tests before a
/// schema is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RawSchema<'a>(pub(crate) &'a Value);

impl<'a> RawSchema<'a> {
    fn text(self, keyword: &str) -> Option<&'a str> {
        self.0.get(keyword)?.as_str()
    }

    fn list(self, keyword: &str) -> Option<&'a [Value]> {
        self.0.get(keyword)?.as_array().map(Vec::as_slice)
    }

    fn is_set(self, keyword: &str) -> bool {
        self.0.get(keyword).and_then(Value::as_bool).unwrap_or(false)
    }

    fn has(self, keyword: &str) -> bool {
        self.0.get(keyword).is_some_and(|it| !it.is_null())
    }

    /// Returns `$ref`.
    pub(crate) fn reference(self) -> Option<&'a str> {
        self.text("$ref")
    }

    /// Returns `title`.
    pub(crate) fn title(self) -> Option<&'a str> {
        self.text("title")
    }

    /// Returns `summary`, which operations and many schemas have.
    pub(crate) fn summary(self) -> Option<&'a str> {
        self.text("summary")
    }

    /// Returns `description`.
    pub(crate) fn description(self) -> Option<&'a str> {
        self.text("description")
    }

    /// Returns `deprecated`.
    pub(crate) fn is_deprecated(self) -> bool {
        self.is_set("deprecated")
    }

    /// Returns the URL of `externalDocs`.
    pub(crate) fn external_docs(self) -> Option<&'a str> {
        self.0.get("externalDocs")?.get("url")?.as_str()
    }

    /// Returns the names in `type`, without the `null` of a list; `None` if `type` is neither a string nor a list.
    pub(crate) fn types_but_null(self) -> Option<Vec<&'a str>> {
        match self.0.get("type")? {
            Value::Array(types) => Some(types.iter().filter_map(Value::as_str).filter(|it| *it != "null").collect()),
            ty => Some(vec![ty.as_str()?]),
        }
    }

    /// Returns true if `type` is a name, or a list with this name.
    pub(crate) fn allows_type(self, name: &str) -> bool {
        match self.0.get("type") {
            Some(Value::Array(types)) => types.iter().any(|it| it == name),
            Some(ty) => ty == name,
            None => false,
        }
    }

    /// Returns true if `type` is a string with this name, and no list.
    pub(crate) fn is_of_type(self, name: &str) -> bool {
        self.0.get("type").is_some_and(|it| it == name)
    }

    /// Returns true if `type` is absent.
    pub(crate) fn has_no_type(self) -> bool {
        self.0.get("type").is_none()
    }

    /// Returns true if `type` is `null`, or a list of nothing else.
    pub(crate) fn is_null(self) -> bool {
        match self.0.get("type") {
            Some(Value::Array(types)) => types.iter().all(|it| it == "null"),
            Some(ty) => ty == "null",
            None => false,
        }
    }

    /// Returns `format`.
    pub(crate) fn format(self) -> Option<&'a str> {
        self.text("format")
    }

    /// Returns `contentEncoding`.
    pub(crate) fn content_encoding(self) -> Option<&'a str> {
        self.text("contentEncoding")
    }

    /// Returns `contentMediaType`.
    pub(crate) fn content_media_type(self) -> Option<&'a str> {
        self.text("contentMediaType")
    }

    /// Returns `const`, which can be null.
    pub(crate) fn constant(self) -> Option<&'a Value> {
        self.0.get("const")
    }

    /// Returns `enum`.
    pub(crate) fn enum_values(self) -> Option<&'a [Value]> {
        self.list("enum")
    }

    /// Returns the number in `default`.
    pub(crate) fn default_number(self) -> Option<u64> {
        self.0.get("default")?.as_u64()
    }

    /// Returns the integer in `minimum`.
    pub(crate) fn minimum(self) -> Option<u64> {
        self.0.get("minimum")?.as_u64()
    }

    /// Returns `uniqueItems`.
    pub(crate) fn has_unique_items(self) -> bool {
        self.is_set("uniqueItems")
    }

    /// Returns the schema in `items`.
    pub(crate) fn items(self) -> Option<Self> {
        self.0.get("items").filter(|it| it.is_object()).map(Self)
    }

    /// Returns the schema in `additionalProperties`.
    pub(crate) fn additional_properties(self) -> Option<Self> {
        self.0.get("additionalProperties").filter(|it| it.is_object()).map(Self)
    }

    /// Returns `properties`.
    pub(crate) fn properties(self) -> Option<&'a Map> {
        self.0.get("properties")?.as_object()
    }

    /// Returns `patternProperties`.
    pub(crate) fn pattern_properties(self) -> Option<&'a Map> {
        self.0.get("patternProperties")?.as_object()
    }

    /// Returns the names in `required`.
    pub(crate) fn required(self) -> impl Iterator<Item = &'a str> {
        self.list("required").unwrap_or_default().iter().filter_map(Value::as_str)
    }

    /// Returns the schemas of `allOf`.
    pub(crate) fn all_of(self) -> impl Iterator<Item = Self> {
        self.list("allOf").unwrap_or_default().iter().map(Self)
    }

    /// Returns true if the schema has `oneOf` or `anyOf`.
    pub(crate) fn has_one_of_any_of(self) -> bool {
        self.has("oneOf") || self.has("anyOf")
    }

    /// Returns true if the schema has `discriminator`.
    pub(crate) fn has_discriminator(self) -> bool {
        self.has("discriminator")
    }

    /// Returns the values of `examples`.
    pub(crate) fn examples(self) -> &'a [Value] {
        self.list("examples").unwrap_or_default()
    }

    /// Returns the values of `example`, `default` and `examples`.
    pub(crate) fn example_values(self) -> impl Iterator<Item = &'a Value> {
        ["example", "default"].into_iter().filter_map(move |key| self.0.get(key)).chain(self.examples())
    }
}

/// Returns the schemas of `allOf`, each with its place.
pub(crate) fn all_of<'d>(schema: &Node<'d>) -> Vec<Node<'d>> {
    schema.get("allOf").map(|list| list.own_items()).unwrap_or_default()
}

/// Returns `contentSchema`, the schema of the JSON in a string.
pub(crate) fn content_schema<'d>(schema: &Node<'d>) -> Option<Node<'d>> {
    schema.get("contentSchema")
}

/// `readOnly` or `writeOnly`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AccessKeyword {
    ReadOnly,
    WriteOnly,
}

impl AccessKeyword {
    /// Returns true if the keyword is `true` in a schema, or in the target of its `$ref`.
    pub(crate) fn is_set(self, schema: &Node<'_>, findings: &mut Findings) -> bool {
        let keyword = match self {
            Self::ReadOnly => "readOnly",
            Self::WriteOnly => "writeOnly",
        };
        schema.flag(keyword, findings)
            || schema.value.get("$ref").is_some()
                && follow_reference(schema, findings).is_some_and(|target| target.flag(keyword, findings))
    }
}
