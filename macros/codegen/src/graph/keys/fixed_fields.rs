//! The fixed fields of OpenAPI objects, with the effect and the JSON types of each.

use super::object_kind::ObjectKind;
use crate::json::Value;

/// The fields of a Path Item Object that are HTTP methods (OpenAPI 3.2 section 4.10).
pub(in crate::graph) const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The effect of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// The field decides the code of the client.
    Shapes,
    /// It shapes the client, and another check reports its absence and misspellings.
    Checked,
    /// The field has names, documentation or bounds.
    Describes,
    /// The field has no effect, or its name is too short to be the target of a misspelling.
    None,
}

/// The JSON types that a field allows. A key with another value is not a misspelling of the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldTypes {
    Any,
    Object,
    Array,
    Text,
    /// A number or a boolean; the boolean can be in quotes.
    Scalar,
    /// A string that looks like a `$ref`.
    Reference,
    /// A schema: an object or a boolean.
    Schema,
    /// An object. Any other value is reported where the field is read.
    CheckedObject,
    /// `type` and `required`.
    TextOrArray,
    ArrayOrScalar,
}

/// Fields with the same effect and the same JSON types.
pub(super) struct Fields {
    pub(super) names: &'static [&'static str],
    pub(super) effect: Effect,
    pub(super) types: FieldTypes,
}

/// Returns a row of a table.
const fn row(names: &'static [&'static str], effect: Effect, types: FieldTypes) -> Fields {
    Fields { names, effect, types }
}

impl FieldTypes {
    /// Returns true if a value has one of the JSON types.
    pub(super) fn accepts(self, value: &Value) -> bool {
        let is_scalar =
            value.is_boolean() || value.is_number() || value.as_str().is_some_and(|it| it.parse::<bool>().is_ok());
        match self {
            Self::Any | Self::CheckedObject => true,
            Self::Object => value.is_object(),
            Self::Array => value.is_array(),
            Self::Text => value.is_string(),
            Self::Scalar => is_scalar,
            Self::Reference => value.as_str().is_some_and(|it| it.contains(['#', '/'])),
            Self::Schema => value.is_object() || value.is_boolean(),
            Self::TextOrArray => value.is_string() || value.is_array(),
            Self::ArrayOrScalar => value.is_array() || is_scalar,
        }
    }
}

/// Returns the names of an object's fields.
pub(super) fn field_names(kind: ObjectKind) -> impl Iterator<Item = &'static str> {
    fields_of(kind).iter().flat_map(|fields| fields.names.iter().copied())
}

/// Returns an object's fields.
pub(super) fn fields_of(kind: ObjectKind) -> &'static [Fields] {
    match kind {
        ObjectKind::Document => DOCUMENT,
        ObjectKind::Components => COMPONENTS,
        ObjectKind::PathItem => PATH_ITEM,
        ObjectKind::Operation => OPERATION,
        ObjectKind::RequestBody => REQUEST_BODY,
        ObjectKind::Response => RESPONSE,
        ObjectKind::MediaType => MEDIA_TYPE,
        ObjectKind::Parameter => PARAMETER,
        ObjectKind::Header => HEADER,
        ObjectKind::Encoding => ENCODING,
        ObjectKind::Schema => SCHEMA,
        ObjectKind::Discriminator => DISCRIMINATOR,
    }
}

use Effect::{Describes, Shapes};

// The fields of OpenAPI 3.0.4, 3.1.1 and 3.2.0.

const DOCUMENT: &[Fields] = &[
    row(&["components", "webhooks"], Shapes, FieldTypes::Object),
    row(&["servers", "security"], Shapes, FieldTypes::Array),
    row(&["info", "externalDocs"], Describes, FieldTypes::Object),
    row(&["tags"], Describes, FieldTypes::Array),
    row(&["paths"], Effect::Checked, FieldTypes::Object),
    row(&["openapi", "jsonSchemaDialect", "$self"], Effect::None, FieldTypes::Any),
];

const COMPONENTS: &[Fields] = &[row(
    &[
        "schemas",
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
        "pathItems",
        "mediaTypes",
    ],
    Shapes,
    FieldTypes::Object,
)];

const PATH_ITEM: &[Fields] = &[
    row(&METHODS, Shapes, FieldTypes::Object),
    row(&["additionalOperations"], Shapes, FieldTypes::Object),
    row(&["parameters", "servers"], Shapes, FieldTypes::Array),
    row(&["$ref"], Shapes, FieldTypes::Reference),
    row(&["summary", "description"], Describes, FieldTypes::Text),
];

const OPERATION: &[Fields] = &[
    row(&["requestBody", "responses"], Shapes, FieldTypes::CheckedObject),
    row(&["parameters", "security", "servers"], Shapes, FieldTypes::Array),
    row(&["operationId", "summary", "description"], Describes, FieldTypes::Text),
    row(&["tags"], Describes, FieldTypes::TextOrArray),
    row(&["callbacks", "externalDocs"], Describes, FieldTypes::Object),
    row(&["deprecated"], Describes, FieldTypes::Scalar),
];

const REQUEST_BODY: &[Fields] = &[
    row(&["content"], Shapes, FieldTypes::Object),
    row(&["required"], Shapes, FieldTypes::Scalar),
    row(&["$ref"], Shapes, FieldTypes::Reference),
    row(&["description", "summary"], Describes, FieldTypes::Text),
];

const RESPONSE: &[Fields] = &[
    row(&["content", "headers"], Shapes, FieldTypes::Object),
    row(&["$ref"], Shapes, FieldTypes::Reference),
    row(&["links"], Describes, FieldTypes::Object),
    row(&["description", "summary"], Describes, FieldTypes::Text),
];

const MEDIA_TYPE: &[Fields] = &[
    row(&["schema", "itemSchema"], Shapes, FieldTypes::Schema),
    row(&["encoding", "itemEncoding"], Shapes, FieldTypes::Object),
    row(&["prefixEncoding"], Shapes, FieldTypes::Array),
    row(&["example", "examples"], Describes, FieldTypes::Any),
    row(&["$ref", "summary", "description"], Effect::None, FieldTypes::Any),
];

const PARAMETER: &[Fields] = &[
    row(&["schema"], Shapes, FieldTypes::Schema),
    row(&["content"], Shapes, FieldTypes::Object),
    row(&["required", "explode", "allowReserved"], Shapes, FieldTypes::Scalar),
    row(&["style"], Shapes, FieldTypes::Text),
    row(&["example", "examples"], Describes, FieldTypes::Any),
    row(&["deprecated", "allowEmptyValue"], Describes, FieldTypes::Scalar),
    row(&["description"], Describes, FieldTypes::Text),
    row(&["name", "in", "$ref", "summary"], Effect::None, FieldTypes::Any),
    // The fields of OpenAPI 2 that make up a schema.
    row(&["type", "format", "items", "default", "enum", "collectionFormat"], Effect::None, FieldTypes::Any),
];

const HEADER: &[Fields] = PARAMETER;

const ENCODING: &[Fields] = &[
    row(&["contentType", "style"], Shapes, FieldTypes::Text),
    row(&["explode", "allowReserved"], Shapes, FieldTypes::Scalar),
    row(&["headers", "encoding", "itemEncoding"], Shapes, FieldTypes::Object),
    row(&["prefixEncoding"], Shapes, FieldTypes::Array),
];

const DISCRIMINATOR: &[Fields] = &[
    row(&["mapping"], Shapes, FieldTypes::Object),
    // A missing `propertyName` has a finding in any case.
    row(&["propertyName", "defaultMapping"], Effect::None, FieldTypes::Any),
];

/// The keywords of OpenAPI and of JSON Schema, draft 3 to 2020-12.
const SCHEMA: &[Fields] = &[
    row(&["type"], Shapes, FieldTypes::TextOrArray),
    row(&["properties", "patternProperties", "discriminator"], Shapes, FieldTypes::Object),
    row(&["required"], Shapes, FieldTypes::ArrayOrScalar),
    row(&["items", "additionalProperties"], Shapes, FieldTypes::Schema),
    row(&["enum", "allOf", "oneOf", "anyOf", "prefixItems"], Shapes, FieldTypes::Array),
    row(&["const"], Shapes, FieldTypes::Any),
    row(&["format", "contentEncoding"], Shapes, FieldTypes::Text),
    row(&["nullable"], Shapes, FieldTypes::Scalar),
    row(&["$ref", "$dynamicRef"], Shapes, FieldTypes::Reference),
    row(&["readOnly", "writeOnly", "deprecated", "uniqueItems"], Describes, FieldTypes::Scalar),
    row(&["title", "description", "pattern", "contentMediaType"], Describes, FieldTypes::Text),
    row(&["default", "example", "examples"], Describes, FieldTypes::Any),
    row(&["externalDocs"], Describes, FieldTypes::Object),
    row(
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "minContains",
            "maxContains",
        ],
        Describes,
        FieldTypes::Scalar,
    ),
    row(
        &[
            "$schema",
            "$id",
            "id",
            "$anchor",
            "$dynamicAnchor",
            "$recursiveRef",
            "$recursiveAnchor",
            "$vocabulary",
            "$comment",
            "$defs",
            "definitions",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "additionalItems",
            "propertyNames",
            "dependencies",
            "dependentSchemas",
            "dependentRequired",
            "unevaluatedProperties",
            "unevaluatedItems",
            "contentSchema",
            "xml",
            "summary",
            "extends",
            "disallow",
            "divisibleBy",
            "collectionFormat",
            "readonly",
        ],
        Effect::None,
        FieldTypes::Any,
    ),
];
