//! The fixed fields of OpenAPI objects, and keys that are nearly one of them.
//!
//! `{"requestbody": {..}}` in an operation → "the key `requestbody` is misspelled: write `requestBody`". A key that is not
//! within a letter or two of a field is the author's own, as are keys that begin with `x-`.

use super::endpoint::METHODS;
use super::{Node, misplaced};
use crate::diagnostic::{Code, Finding, Findings, near_miss};
use crate::json::{Map, Value};

/// An object of OpenAPI that has fixed fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ObjectKind {
    Document,
    Components,
    PathItem,
    Operation,
    RequestBody,
    Response,
    MediaType,
    Parameter,
    Header,
    Encoding,
    Schema,
    Discriminator,
}

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
enum Takes {
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
type Fields = (&'static [&'static str], Effect, Takes);

/// Reports the keys of an object that are misspelled or belong elsewhere.
pub(crate) fn check(node: &Node<'_>, kind: ObjectKind, findings: &mut Findings) {
    let Some(object) = node.value.as_object() else { return };
    for (key, value) in object {
        if is_known(kind, key) {
            continue;
        }
        let finding = without_space(node, kind, key, value)
            .or_else(|| misspelled(node, kind, object, key))
            .or_else(|| misplaced::finding(node, kind, key, value));
        findings.extend(finding);
    }
}

/// Returns true if a key is a field, or can be a name of the author.
fn is_known(kind: ObjectKind, key: &str) -> bool {
    // Methods in capitals are read.
    let is_method = kind == ObjectKind::PathItem && METHODS.iter().any(|it| it.eq_ignore_ascii_case(key));
    is_method || key.starts_with("x-") || fields(kind).iter().any(|(names, ..)| names.contains(&key))
}

/// Reports a field that runs into its value: YAML reads `{type:string}` as a key without a value.
fn without_space(node: &Node<'_>, kind: ObjectKind, key: &str, value: &Value) -> Option<Finding> {
    let (field, text) = key.split_once(':').filter(|_| value.is_null())?;
    let is_field = !text.is_empty() && names(kind).any(|name| name == field);
    is_field.then(|| {
        let finding = Finding::new(Code::MisspelledKey, node.at.key(key), "there is no space after the colon");
        let finding = finding.consequence(format!("as it is, {} has no `{field}`", article(kind)));
        finding.help(format!("write `{field}: {}`", text.trim()))
    })
}

/// The names of the fields of an object.
pub(super) fn names(kind: ObjectKind) -> impl Iterator<Item = &'static str> {
    fields(kind).iter().flat_map(|(names, ..)| names.iter().copied())
}

fn misspelled(node: &Node<'_>, kind: ObjectKind, object: &Map, key: &str) -> Option<Finding> {
    // The `components` of an outline are null where they are not read yet.
    let value = node.elsewhere(object.get(key)?, node.at.key(key)).value;
    let candidates = fields(kind).iter().filter(|(_, effect, takes)| *effect != Effect::None && accepts(*takes, value));
    let candidates = candidates.flat_map(|(names, effect, _)| names.iter().map(move |name| (*name, *effect)));
    let absent: Vec<(&str, Effect)> = candidates.filter(|(name, _)| !object.contains_key(name)).collect();
    let meant = near_miss(key, absent.iter().map(|(name, _)| *name))?;
    let (_, effect) = absent.iter().find(|(name, _)| *name == meant)?;
    let (code, consequence) = match effect {
        Effect::Shapes => (Code::MisspelledKey, format!("as it is, {} has no `{meant}`", article(kind))),
        _ => (Code::UnknownKey, "the key is ignored".to_owned()),
    };
    let finding = Finding::new(code, node.at.key(key), format!("the key `{key}` is misspelled"));
    Some(finding.consequence(consequence).help(format!("write `{meant}` instead of `{key}`")))
}

/// The object in a sentence.
fn article(kind: ObjectKind) -> &'static str {
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

fn accepts(takes: Takes, value: &Value) -> bool {
    let is_scalar =
        value.is_boolean() || value.is_number() || value.as_str().is_some_and(|it| it.parse::<bool>().is_ok());
    match takes {
        Takes::Any => true,
        Takes::Object => value.is_object(),
        Takes::Array => value.is_array(),
        Takes::Text => value.is_string(),
        Takes::Scalar => is_scalar,
        Takes::Reference => value.as_str().is_some_and(|it| it.contains(['#', '/'])),
        Takes::Schema => value.is_object() || value.is_boolean(),
        Takes::TextOrArray => value.is_string() || value.is_array(),
        Takes::ArrayOrScalar => value.is_array() || is_scalar,
    }
}

fn fields(kind: ObjectKind) -> &'static [Fields] {
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
    (&["components", "webhooks"], Shapes, Takes::Object),
    (&["servers", "security"], Shapes, Takes::Array),
    (&["info", "externalDocs"], Describes, Takes::Object),
    (&["tags"], Describes, Takes::Array),
    (&["openapi", "paths", "jsonSchemaDialect", "$self"], Effect::None, Takes::Any),
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
    Takes::Object,
)];

const PATH_ITEM: &[Fields] = &[
    (
        &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query", "additionalOperations"],
        Shapes,
        Takes::Object,
    ),
    (&["parameters", "servers"], Shapes, Takes::Array),
    (&["$ref"], Shapes, Takes::Reference),
    (&["summary", "description"], Describes, Takes::Text),
];

const OPERATION: &[Fields] = &[
    (&["requestBody", "responses"], Shapes, Takes::Any),
    (&["parameters", "security", "servers"], Shapes, Takes::Array),
    (&["operationId", "summary", "description"], Describes, Takes::Text),
    (&["tags"], Describes, Takes::TextOrArray),
    (&["callbacks", "externalDocs"], Describes, Takes::Object),
    (&["deprecated"], Describes, Takes::Scalar),
];

const REQUEST_BODY: &[Fields] = &[
    (&["content"], Shapes, Takes::Object),
    (&["required"], Shapes, Takes::Scalar),
    (&["$ref"], Shapes, Takes::Reference),
    (&["description", "summary"], Describes, Takes::Text),
];

const RESPONSE: &[Fields] = &[
    (&["content", "headers"], Shapes, Takes::Object),
    (&["$ref"], Shapes, Takes::Reference),
    (&["links"], Describes, Takes::Object),
    (&["description", "summary"], Describes, Takes::Text),
];

const MEDIA_TYPE: &[Fields] = &[
    (&["schema", "itemSchema"], Shapes, Takes::Schema),
    (&["encoding", "itemEncoding"], Shapes, Takes::Object),
    (&["prefixEncoding"], Shapes, Takes::Array),
    (&["example", "examples"], Describes, Takes::Any),
    (&["$ref", "summary", "description"], Effect::None, Takes::Any),
];

const PARAMETER: &[Fields] = &[
    (&["schema"], Shapes, Takes::Schema),
    (&["content"], Shapes, Takes::Object),
    (&["required", "explode", "allowReserved"], Shapes, Takes::Scalar),
    (&["style"], Shapes, Takes::Text),
    (&["example", "examples"], Describes, Takes::Any),
    (&["deprecated", "allowEmptyValue"], Describes, Takes::Scalar),
    (&["description"], Describes, Takes::Text),
    (&["name", "in", "$ref", "summary"], Effect::None, Takes::Any),
    // The fields of OpenAPI 2 that stand for a schema.
    (&["type", "format", "items", "default", "enum", "collectionFormat"], Effect::None, Takes::Any),
];

const HEADER: &[Fields] = PARAMETER;

const ENCODING: &[Fields] = &[
    (&["contentType", "style"], Shapes, Takes::Text),
    (&["explode", "allowReserved"], Shapes, Takes::Scalar),
    (&["headers", "encoding", "itemEncoding"], Shapes, Takes::Object),
    (&["prefixEncoding"], Shapes, Takes::Array),
];

const DISCRIMINATOR: &[Fields] = &[
    (&["mapping"], Shapes, Takes::Object),
    // Without `propertyName` there is a finding anyway.
    (&["propertyName", "defaultMapping"], Effect::None, Takes::Any),
];

/// The keywords of OpenAPI and of JSON Schema, draft 3 to 2020-12.
const SCHEMA: &[Fields] = &[
    (&["type"], Shapes, Takes::TextOrArray),
    (&["properties", "patternProperties", "discriminator"], Shapes, Takes::Object),
    (&["required"], Shapes, Takes::ArrayOrScalar),
    (&["items", "additionalProperties"], Shapes, Takes::Schema),
    (&["enum", "allOf", "oneOf", "anyOf", "prefixItems"], Shapes, Takes::Array),
    (&["const"], Shapes, Takes::Any),
    (&["format", "contentEncoding"], Shapes, Takes::Text),
    (&["nullable"], Shapes, Takes::Scalar),
    (&["$ref", "$dynamicRef"], Shapes, Takes::Reference),
    (&["readOnly", "writeOnly", "deprecated", "uniqueItems"], Describes, Takes::Scalar),
    (&["title", "description", "pattern", "contentMediaType"], Describes, Takes::Text),
    (&["default", "example", "examples"], Describes, Takes::Any),
    (&["externalDocs"], Describes, Takes::Object),
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
        Takes::Scalar,
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
        Takes::Any,
    ),
];
