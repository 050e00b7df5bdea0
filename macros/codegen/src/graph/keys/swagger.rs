//! Reports keys of OpenAPI 2 (Swagger) in a document of OpenAPI 3: `host`, `securityDefinitions`.

use super::object_kind::ObjectKind;
use crate::diagnostic::{Code, Finding};
use crate::graph::Node;
use crate::json::Value;

/// Reports a key of OpenAPI 2 at the root, if its form in OpenAPI 3 is absent.
///
/// `definitions` is not reported: a `$ref` can refer to it.
pub(super) fn swagger_key(root: &Node<'_>, key: &str, value: &Value) -> Option<Finding> {
    let found = |detail: &str| Finding::new(Code::MisplacedKey, root.at.key(key), detail.to_owned());
    match key {
        "host" | "basePath" if has(root, &["servers"]) => None,
        // One finding is enough for both keys.
        "basePath" if has(root, &["host"]) => None,
        "host" | "basePath" => {
            let finding = found(&format!("`{key}` is a key of OpenAPI 2"));
            let help = format!("write `servers: [{{url: \"{}\"}}]`", swagger_server_url(root));
            Some(finding.consequence("as it is, the description has no server").help(help))
        }
        "securityDefinitions"
            if value.as_object().is_some_and(|it| !it.is_empty()) && !has(root, &["components", "securitySchemes"]) =>
        {
            let finding = found("`securityDefinitions` is a key of OpenAPI 2");
            let consequence = "as it is, the description has no security scheme";
            let finding = finding.meant_at(&root.at.key(key), root.at.key("components").key("securitySchemes"));
            Some(finding.consequence(consequence).help("write it as `components.securitySchemes`"))
        }
        _ => None,
    }
}

/// Keys of a parameter and a header of OpenAPI 2 that belong to the schema since OpenAPI 3.
const OF_SCHEMA: [&str; 5] = ["type", "format", "items", "enum", "default"];

/// Reports the type of a parameter or a header in the form of OpenAPI 2, without `schema`.
pub(crate) fn type_without_schema(node: &Node<'_>) -> Option<Finding> {
    let key = OF_SCHEMA.into_iter().find(|key| node.value.get(key).is_some_and(|it| !it.is_null()))?;
    let finding = Finding::new(Code::Untyped, node.at.key(key), format!("`{key}` is not inside `schema`"));
    let written = |key: &str| node.value.get(key).and_then(Value::as_str);
    let help = match (written("type"), written("format"), node.value.get("items").or(node.value.get("enum"))) {
        (Some(ty), None, None) => format!("write `schema: {{type: {ty}}}`"),
        (Some(ty), Some(format), None) => format!("write `schema: {{type: {ty}, format: {format}}}`"),
        _ => "write `schema:` above it, and indent it below".to_owned(),
    };
    Some(finding.consequence("as it is, the type is any text").help(help))
}

/// Reports a key of OpenAPI 2 beside the `schema` of a parameter or a header, if the schema does not have it.
pub(super) fn type_beside_schema(node: &Node<'_>, kind: ObjectKind) -> Option<Finding> {
    let schema = node.value.get("schema").filter(|_| matches!(kind, ObjectKind::Parameter | ObjectKind::Header))?;
    let key = OF_SCHEMA.into_iter().find(|key| {
        let written = node.value.get(key).filter(|it| !it.is_null());
        schema.is_object() && written.is_some_and(|it| schema.get(key) != Some(it))
    })?;
    let finding =
        Finding::new(Code::UnknownKey, node.at.key(key), format!("`{key}` is beside `schema`, not inside it"));
    Some(finding.consequence("the key is ignored").help(format!("write `{key}` inside `schema`, or remove it")))
}

fn has(root: &Node<'_>, path: &[&str]) -> bool {
    path.iter().try_fold(root.value, |value, key| value.get(key)).is_some()
}

/// Returns the URL that `schemes`, `host` and `basePath` make (OpenAPI 2.0, Swagger Object).
fn swagger_server_url(root: &Node<'_>) -> String {
    let text = |key: &str| root.value.get(key).and_then(Value::as_str).unwrap_or_default();
    let base = text("basePath");
    if text("host").is_empty() {
        return base.to_owned();
    }
    let schemes = root.value.get("schemes").and_then(Value::as_array);
    let is_plain = schemes.is_some_and(|it| !it.is_empty() && it.iter().all(|scheme| scheme == "http"));
    format!("{}://{}{base}", if is_plain { "http" } else { "https" }, text("host"))
}
