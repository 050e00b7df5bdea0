//! The fixed fields of OpenAPI objects, and keys that are nearly one of them.
//!
//! `{"requestbody": {..}}` in an operation → "the key `requestbody` is misspelled: write `requestBody`". A key that is not
//! within a letter or two of a field is the author's own, as are keys that begin with `x-`.

use super::endpoint::METHODS;
use super::object_kind::ObjectKind;
use super::{Node, misplaced, null_key, swagger};
use crate::diagnostic::{Code, Finding, Findings, near_miss};
use crate::json::{Map, Value};

/// The effect of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// It shapes the client: without it the client would be wrong.
    Shapes,
    /// It gives names, documentation and bounds.
    Describes,
    /// It has none, or is too short to be the target of a misspelling.
    None,
}

/// The JSON types that a field takes. A key with another value is not a misspelling of the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FieldTypes {
    Any,
    Object,
    Array,
    Text,
    /// A number or a boolean, also one in quotes.
    Scalar,
    /// A `$ref`: a text that looks like one.
    Reference,
    /// A schema: an object or a boolean.
    Schema,
    /// `type` and `required`.
    TextOrArray,
    ArrayOrScalar,
}

/// Fields that have the same effect and take the same types.
type Fields = (&'static [&'static str], Effect, FieldTypes);

/// Reports the keys of an object that are misspelled or belong elsewhere.
pub(crate) fn check_keys(node: &Node<'_>, kind: ObjectKind, findings: &mut Findings) {
    let Some(object) = node.value.as_object() else { return };
    let mut is_sound = true;
    for (key, value) in object {
        if is_known(kind, key) {
            continue;
        }
        let finding = without_space(node, kind, key, value)
            .or_else(|| misspelled_key(node, kind, object, key))
            .or_else(|| misplaced::misplaced_key(node, kind, key, value));
        is_sound &= finding.is_none();
        findings.extend(finding);
    }
    // The value of a key that is null can be at another key, which is reported.
    if is_sound {
        findings.extend(null_key::null_key(node, kind).or_else(|| swagger::type_beside_schema(node, kind)));
    }
}

/// Returns true if a key is a field, or can be a name of the author.
fn is_known(kind: ObjectKind, key: &str) -> bool {
    // Methods in capitals are read.
    let is_method = kind == ObjectKind::PathItem && METHODS.iter().any(|it| it.eq_ignore_ascii_case(key));
    is_method || key.starts_with("x-") || fields_of(kind).iter().any(|(names, ..)| names.contains(&key))
}

/// Reports a field that runs into its value: YAML reads `{type:string}` as a key without a value.
fn without_space(node: &Node<'_>, kind: ObjectKind, key: &str, value: &Value) -> Option<Finding> {
    let (field, text) = key.split_once(':').filter(|_| value.is_null())?;
    let is_field = !text.is_empty() && field_names(kind).any(|name| name == field);
    is_field.then(|| {
        let finding = Finding::new(Code::MisspelledKey, node.at.key(key), "there is no space after the colon");
        let finding = finding.consequence(format!("as it is, {} has no `{field}`", with_article(kind)));
        finding.help(format!("write `{field}: {}`", text.trim()))
    })
}

/// The names of the fields of an object.
pub(super) fn field_names(kind: ObjectKind) -> impl Iterator<Item = &'static str> {
    fields_of(kind).iter().flat_map(|(names, ..)| names.iter().copied())
}

fn misspelled_key(node: &Node<'_>, kind: ObjectKind, object: &Map, key: &str) -> Option<Finding> {
    // The `components` of an outline are null where they are not read yet.
    let value = node.at_place(object.get(key)?, node.at.key(key)).value;
    let candidates =
        fields_of(kind).iter().filter(|(_, effect, takes)| *effect != Effect::None && accepts(*takes, value));
    let candidates = candidates.flat_map(|(names, effect, _)| names.iter().map(move |name| (*name, *effect)));
    let absent: Vec<(&str, Effect)> = candidates.filter(|(name, _)| !object.contains_key(name)).collect();
    let meant = near_miss(key, absent.iter().map(|(name, _)| *name))?;
    let (_, effect) = absent.iter().find(|(name, _)| *name == meant)?;
    let (code, consequence) = match effect {
        Effect::Shapes => (Code::MisspelledKey, format!("as it is, {} has no `{meant}`", with_article(kind))),
        _ => (Code::UnknownKey, "the key is ignored".to_owned()),
    };
    let finding = Finding::new(code, node.at.key(key), format!("the key `{key}` is misspelled"));
    let finding = finding.meant_at(&node.at.key(key), node.at.key(meant));
    Some(finding.consequence(consequence).help(format!("write `{meant}` instead of `{key}`")))
}

/// The object in a sentence.
fn with_article(kind: ObjectKind) -> &'static str {
    match kind {
        ObjectKind::Document => "the description",
        ObjectKind::Components => "`components`",
        ObjectKind::PathItem => "this path",
        ObjectKind::Operation => "this operation",
        ObjectKind::RequestBody => "this request body",
        ObjectKind::Response => "this response",
        ObjectKind::MediaType => "this media type",
        ObjectKind::Parameter => "this parameter",
        ObjectKind::Header => "this header",
        ObjectKind::Encoding => "this encoding",
        ObjectKind::Schema => "this schema",
        ObjectKind::Discriminator => "this discriminator",
    }
}

fn accepts(takes: FieldTypes, value: &Value) -> bool {
    let is_scalar =
        value.is_boolean() || value.is_number() || value.as_str().is_some_and(|it| it.parse::<bool>().is_ok());
    match takes {
        FieldTypes::Any => true,
        FieldTypes::Object => value.is_object(),
        FieldTypes::Array => value.is_array(),
        FieldTypes::Text => value.is_string(),
        FieldTypes::Scalar => is_scalar,
        FieldTypes::Reference => value.as_str().is_some_and(|it| it.contains(['#', '/'])),
        FieldTypes::Schema => value.is_object() || value.is_boolean(),
        FieldTypes::TextOrArray => value.is_string() || value.is_array(),
        FieldTypes::ArrayOrScalar => value.is_array() || is_scalar,
    }
}

fn fields_of(kind: ObjectKind) -> &'static [Fields] {
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

// The fields of OpenAPI 3.0.4, 3.1.1 and 3.2.0. `paths` is left to the check that there is one.

const DOCUMENT: &[Fields] = &[
    (&["components", "webhooks"], Shapes, FieldTypes::Object),
    (&["servers", "security"], Shapes, FieldTypes::Array),
    (&["info", "externalDocs"], Describes, FieldTypes::Object),
    (&["tags"], Describes, FieldTypes::Array),
    (&["openapi", "paths", "jsonSchemaDialect", "$self"], Effect::None, FieldTypes::Any),
];

const COMPONENTS: &[Fields] = &[(
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
    (
        &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query", "additionalOperations"],
        Shapes,
        FieldTypes::Object,
    ),
    (&["parameters", "servers"], Shapes, FieldTypes::Array),
    (&["$ref"], Shapes, FieldTypes::Reference),
    (&["summary", "description"], Describes, FieldTypes::Text),
];

const OPERATION: &[Fields] = &[
    (&["requestBody", "responses"], Shapes, FieldTypes::Any),
    (&["parameters", "security", "servers"], Shapes, FieldTypes::Array),
    (&["operationId", "summary", "description"], Describes, FieldTypes::Text),
    (&["tags"], Describes, FieldTypes::TextOrArray),
    (&["callbacks", "externalDocs"], Describes, FieldTypes::Object),
    (&["deprecated"], Describes, FieldTypes::Scalar),
];

const REQUEST_BODY: &[Fields] = &[
    (&["content"], Shapes, FieldTypes::Object),
    (&["required"], Shapes, FieldTypes::Scalar),
    (&["$ref"], Shapes, FieldTypes::Reference),
    (&["description", "summary"], Describes, FieldTypes::Text),
];

const RESPONSE: &[Fields] = &[
    (&["content", "headers"], Shapes, FieldTypes::Object),
    (&["$ref"], Shapes, FieldTypes::Reference),
    (&["links"], Describes, FieldTypes::Object),
    (&["description", "summary"], Describes, FieldTypes::Text),
];

const MEDIA_TYPE: &[Fields] = &[
    (&["schema", "itemSchema"], Shapes, FieldTypes::Schema),
    (&["encoding", "itemEncoding"], Shapes, FieldTypes::Object),
    (&["prefixEncoding"], Shapes, FieldTypes::Array),
    (&["example", "examples"], Describes, FieldTypes::Any),
    (&["$ref", "summary", "description"], Effect::None, FieldTypes::Any),
];

const PARAMETER: &[Fields] = &[
    (&["schema"], Shapes, FieldTypes::Schema),
    (&["content"], Shapes, FieldTypes::Object),
    (&["required", "explode", "allowReserved"], Shapes, FieldTypes::Scalar),
    (&["style"], Shapes, FieldTypes::Text),
    (&["example", "examples"], Describes, FieldTypes::Any),
    (&["deprecated", "allowEmptyValue"], Describes, FieldTypes::Scalar),
    (&["description"], Describes, FieldTypes::Text),
    (&["name", "in", "$ref", "summary"], Effect::None, FieldTypes::Any),
    // The fields of OpenAPI 2 that make up a schema.
    (&["type", "format", "items", "default", "enum", "collectionFormat"], Effect::None, FieldTypes::Any),
];

const HEADER: &[Fields] = PARAMETER;

const ENCODING: &[Fields] = &[
    (&["contentType", "style"], Shapes, FieldTypes::Text),
    (&["explode", "allowReserved"], Shapes, FieldTypes::Scalar),
    (&["headers", "encoding", "itemEncoding"], Shapes, FieldTypes::Object),
    (&["prefixEncoding"], Shapes, FieldTypes::Array),
];

const DISCRIMINATOR: &[Fields] = &[
    (&["mapping"], Shapes, FieldTypes::Object),
    // Without `propertyName` there is a finding anyway.
    (&["propertyName", "defaultMapping"], Effect::None, FieldTypes::Any),
];

/// The keywords of OpenAPI and of JSON Schema, draft 3 to 2020-12.
const SCHEMA: &[Fields] = &[
    (&["type"], Shapes, FieldTypes::TextOrArray),
    (&["properties", "patternProperties", "discriminator"], Shapes, FieldTypes::Object),
    (&["required"], Shapes, FieldTypes::ArrayOrScalar),
    (&["items", "additionalProperties"], Shapes, FieldTypes::Schema),
    (&["enum", "allOf", "oneOf", "anyOf", "prefixItems"], Shapes, FieldTypes::Array),
    (&["const"], Shapes, FieldTypes::Any),
    (&["format", "contentEncoding"], Shapes, FieldTypes::Text),
    (&["nullable"], Shapes, FieldTypes::Scalar),
    (&["$ref", "$dynamicRef"], Shapes, FieldTypes::Reference),
    (&["readOnly", "writeOnly", "deprecated", "uniqueItems"], Describes, FieldTypes::Scalar),
    (&["title", "description", "pattern", "contentMediaType"], Describes, FieldTypes::Text),
    (&["default", "example", "examples"], Describes, FieldTypes::Any),
    (&["externalDocs"], Describes, FieldTypes::Object),
    (
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
    (
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
