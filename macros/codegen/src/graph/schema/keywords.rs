//! The keywords of a Schema Object: a table of the effect and the group of each.

use crate::json::{Map, Value};

/// The effect of a keyword on the type of its schema, the weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Effect {
    /// A reference, a composition or an annotation.
    #[default]
    None,
    /// A constraint: the type stays the same.
    Constrains,
    /// A keyword that can change the type, as every unknown keyword can.
    ChangesType,
}

/// A set of groups of keywords; each group is read by one function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Groups(u16);

impl Groups {
    /// No group: an annotation, or a keyword that other code reads from the JSON value.
    const NONE: Self = Self(0);
    /// `$ref` and `$dynamicRef`.
    pub(super) const REFERENCE: Self = Self(1);
    /// `type`.
    pub(super) const TYPE: Self = Self(1 << 1);
    /// `nullable`.
    pub(super) const NULLABLE: Self = Self(1 << 2);
    /// `format` and `contentEncoding`.
    pub(super) const FORMAT: Self = Self(1 << 3);
    /// `enum` and `const`.
    pub(super) const VALUES: Self = Self(1 << 4);
    /// `pattern`.
    pub(super) const PATTERN: Self = Self(1 << 5);
    /// Keywords of properties.
    pub(super) const PROPERTIES: Self = Self(1 << 6);
    /// Keywords of items.
    pub(super) const ITEMS: Self = Self(1 << 7);
    /// `allOf`, `oneOf`, `anyOf` and `discriminator`.
    pub(super) const COMPOSITION: Self = Self(1 << 8);
    /// Upper bounds of values and lengths.
    pub(super) const BOUNDS: Self = Self(1 << 9);
    /// Keys that are not keywords, or keywords with the value null.
    pub(super) const SUSPECT: Self = Self(1 << 10);

    /// Returns the union of two sets.
    const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The keywords of one schema.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Keywords {
    /// The strongest effect of a keyword.
    pub(super) effect: Effect,
    /// The groups with a keyword.
    groups: Groups,
}

impl Keywords {
    /// The keyword `$ref`.
    pub(super) const REFERENCE: Self = Self { effect: Effect::None, groups: Groups::REFERENCE };

    /// Reads the keywords of a schema.
    pub(super) fn read_keywords(schema: &Value) -> Self {
        let mut keywords = Keywords::default();
        for (key, value) in schema.as_object().into_iter().flatten() {
            let (effect, mut groups) = properties_of(key);
            if value.is_null() {
                groups = groups.and(Groups::SUSPECT);
            }
            keywords.effect = keywords.effect.max(effect);
            keywords.groups = keywords.groups.and(groups);
        }
        keywords
    }

    /// Returns true if the schema has a keyword of one of the groups.
    pub(super) fn has(self, groups: Groups) -> bool {
        self.groups.0 & groups.0 != 0
    }

    /// Returns the keywords without `$ref`.
    pub(super) fn without_reference(self) -> Self {
        Self { groups: Groups(self.groups.0 & !Groups::REFERENCE.0), ..self }
    }
}

/// Returns the names of all keywords of a schema.
pub(super) fn keyword_names(schema: &Value) -> impl Iterator<Item = &str> {
    schema.as_object().into_iter().flat_map(Map::keys).map(String::as_str)
}

/// Returns true if a keyword does not change the type.
pub(super) fn is_annotation(key: &str) -> bool {
    properties_of(key).0 != Effect::ChangesType
}

/// Returns the effect and the groups of a keyword.
#[rustfmt::skip] // a table
fn properties_of(key: &str) -> (Effect, Groups) {
    // As bytes: their comparison needs no function call.
    match key.as_bytes() {
        b"$ref" | b"$dynamicRef" => (Effect::None, Groups::REFERENCE),
        b"nullable" => (Effect::None, Groups::NULLABLE),
        b"allOf" | b"oneOf" | b"anyOf" | b"discriminator" => (Effect::None, Groups::COMPOSITION),
        b"$schema" | b"$id" | b"$anchor" | b"$dynamicAnchor" | b"$vocabulary" | b"$defs" | b"definitions" | b"title"
        | b"description" | b"summary" | b"deprecated" | b"example" | b"examples" | b"default" | b"readOnly"
        | b"writeOnly" | b"externalDocs" | b"xml" | b"$comment" | [b'x', b'-', ..] => (Effect::None, Groups::NONE),

        b"pattern" => (Effect::Constrains, Groups::PATTERN),
        b"minItems" => (Effect::Constrains, Groups::ITEMS),
        b"maxItems" => (Effect::Constrains, Groups::ITEMS.and(Groups::BOUNDS)),
        b"maximum" | b"maxLength" | b"maxProperties" => (Effect::Constrains, Groups::BOUNDS),
        b"minimum" | b"exclusiveMinimum" | b"exclusiveMaximum" | b"multipleOf" | b"minLength" | b"uniqueItems"
        | b"minProperties" | b"propertyNames" | b"not" | b"if" | b"then" | b"else" | b"contains" | b"minContains"
        | b"maxContains" | b"dependencies" | b"dependentSchemas" | b"dependentRequired" | b"unevaluatedProperties"
        | b"unevaluatedItems" | b"contentMediaType" | b"contentSchema" | b"readonly"
        | b"collectionFormat" => (Effect::Constrains, Groups::NONE),

        b"type" => (Effect::ChangesType, Groups::TYPE),
        b"format" | b"contentEncoding" => (Effect::ChangesType, Groups::FORMAT),
        b"enum" | b"const" => (Effect::ChangesType, Groups::VALUES),
        b"properties" | b"required" | b"additionalProperties" | b"patternProperties" => (Effect::ChangesType, Groups::PROPERTIES),
        b"items" | b"prefixItems" | b"additionalItems" => (Effect::ChangesType, Groups::ITEMS),
        _ => (Effect::ChangesType, Groups::SUSPECT),
    }
}
