//! Keys of OpenAPI 2 (Swagger) in a document of OpenAPI 3, which are ignored there: `host`, `securityDefinitions`.

use super::Node;
use crate::diagnostic::{Code, Finding};
use crate::json::Value;

/// Reports a key at the root that OpenAPI 3 has in another form, if that form is absent.
///
/// `definitions` is not among them: a `$ref` can refer to it.
pub(super) fn swagger_key(root: &Node<'_>, key: &str, value: &Value) -> Option<Finding> {
    let found = |detail: &str| Finding::new(Code::MisplacedKey, root.at.key(key), detail.to_owned());
    match key {
        "host" | "basePath" if has(root, &["servers"]) => None,
        // One finding for both.
        "basePath" if has(root, &["host"]) => None,
        "host" | "basePath" => {
            let finding = found(&format!("`{key}` is a key of OpenAPI 2"));
            let help = format!("write `servers: [{{url: \"{}\"}}]`", swagger_server_url(root));
            Some(finding.consequence("as it is, the description has no server").help(help))
        }
        "securityDefinitions" if value.is_object() && !has(root, &["components", "securitySchemes"]) => {
            let finding = found("`securityDefinitions` is a key of OpenAPI 2");
            let consequence = "as it is, the description has no security scheme";
            let finding = finding.meant_at(&root.at.key(key), root.at.key("components").key("securitySchemes"));
            Some(finding.consequence(consequence).help("write it as `components.securitySchemes`"))
        }
        _ => None,
    }
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
