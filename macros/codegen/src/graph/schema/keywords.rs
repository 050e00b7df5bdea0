//! The keywords of a schema object, each looked at once: most schemas have few of them, and there are very many schemas.

use crate::json::{Map, Value};

/// The effect of a schema's keywords on its type, and the groups of keywords that are present.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "it is a set")]
pub(super) struct Keywords {
    /// True if a keyword constrains the value, and is neither a reference nor an annotation.
    pub(super) constrains: bool,
    /// True if a keyword changes the type.
    pub(super) changes_type: bool,
    /// `$ref` or `$dynamicRef`.
    pub(super) reference: bool,
    /// `type`.
    pub(super) types: bool,
    /// `nullable`.
    pub(super) nullable: bool,
    /// `format` or `contentEncoding`.
    pub(super) format: bool,
    /// `enum` or `const`.
    pub(super) values: bool,
    /// `pattern`.
    pub(super) pattern: bool,
    /// Keywords about members.
    pub(super) members: bool,
    /// Keywords about items.
    pub(super) items: bool,
    /// `allOf`, `oneOf`, `anyOf` or `discriminator`.
    pub(super) composition: bool,
    /// A greatest value or length.
    pub(super) bounds: bool,
    /// A key that is none of the keywords.
    pub(super) unknown: bool,
    /// A key with the value null.
    pub(super) null: bool,
}

/// The effect of a keyword on the type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// A reference or an annotation.
    None,
    /// It narrows the schema, and not the type that comes of it.
    Constrains,
    /// It makes another type of it, as everything may that is not known.
    ChangesType,
}

impl Keywords {
    /// Reads the keywords of a schema.
    pub(super) fn read_keywords(schema: &Value) -> Self {
        let mut keywords = Keywords::default();
        for (key, value) in schema.as_object().into_iter().flatten() {
            keywords.add(key);
            keywords.null |= value.is_null();
        }
        keywords
    }

    fn add(&mut self, key: &str) {
        let effect = effect_of(key);
        self.constrains |= effect != Effect::None;
        self.changes_type |= effect == Effect::ChangesType;
        // As bytes, since these are compared without a call each.
        match key.as_bytes() {
            b"$ref" | b"$dynamicRef" => self.reference = true,
            b"type" => self.types = true,
            b"nullable" => self.nullable = true,
            b"format" | b"contentEncoding" => self.format = true,
            b"enum" | b"const" => self.values = true,
            b"pattern" => self.pattern = true,
            b"properties" | b"required" | b"additionalProperties" | b"patternProperties" => self.members = true,
            b"items" | b"prefixItems" | b"additionalItems" | b"minItems" => self.items = true,
            b"maxItems" => (self.items, self.bounds) = (true, true),
            b"maximum" | b"maxLength" | b"maxProperties" => self.bounds = true,
            b"allOf" | b"oneOf" | b"anyOf" | b"discriminator" => self.composition = true,
            _ if effect == Effect::ChangesType => self.unknown = true,
            _ => {}
        }
    }
}

/// The names of all keywords of a schema.
pub(super) fn keyword_names(schema: &Value) -> impl Iterator<Item = &str> {
    schema.as_object().into_iter().flat_map(Map::keys).map(String::as_str)
}

/// Returns true if a keyword does not change the type.
pub(super) fn is_annotation(key: &str) -> bool {
    effect_of(key) != Effect::ChangesType
}

#[rustfmt::skip] // a table
fn effect_of(key: &str) -> Effect {
    match key.as_bytes() {
        b"$ref" | b"$dynamicRef" | b"$schema" | b"$id" | b"$anchor" | b"$dynamicAnchor" | b"$vocabulary" | b"$defs"
        | b"definitions" | b"allOf" | b"oneOf" | b"anyOf" | b"discriminator" | b"nullable" | b"title" | b"description"
        | b"summary" | b"deprecated" | b"example" | b"examples" | b"default" | b"readOnly" | b"writeOnly"
        | b"externalDocs" | b"xml" | b"$comment" | [b'x', b'-', ..] => Effect::None,
        b"minimum" | b"maximum" | b"exclusiveMinimum" | b"exclusiveMaximum" | b"multipleOf" | b"minLength"
        | b"maxLength" | b"pattern" | b"minItems" | b"maxItems" | b"uniqueItems" | b"minProperties" | b"maxProperties"
        | b"propertyNames" | b"not" | b"if" | b"then" | b"else" | b"contains" | b"minContains" | b"maxContains"
        | b"dependencies" | b"dependentSchemas" | b"dependentRequired" | b"unevaluatedProperties"
        | b"unevaluatedItems" | b"contentMediaType" | b"contentSchema" | b"readonly" | b"collectionFormat" => Effect::Constrains,
        _ => Effect::ChangesType,
    }
}
