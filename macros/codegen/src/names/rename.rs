//! Renames that rename nothing, and secrets that are nowhere.

use super::operations::is_about;
use crate::diagnostic::{Code, Finding, Findings, Place, did_you_mean};
use crate::ir::{Api, Shape, TypeDef};
use crate::options::{Options, Rename, RenameKind, SecretProperty};

/// Every entry of the user's must be about something.
pub(super) fn check(api: &Api, options: &Options, findings: &mut Findings) {
    for rename in &options.renames {
        let known = match rename.kind {
            RenameKind::Operation => api.operations.iter().any(|operation| is_about(rename, operation)),
            RenameKind::Schema => schemas(api).any(|name| name == rename.from),
            RenameKind::Property | RenameKind::Variant => false,
        };
        if !known {
            findings.push(unknown(rename, api));
        }
    }
    for secret in &options.secrets {
        check_secret(secret, api, findings);
    }
}

fn unknown(rename: &Rename, api: &Api) -> Finding {
    let at = Place::Option(rename.id);
    match rename.kind {
        RenameKind::Operation => {
            let ids: Vec<String> = api.operations.iter().map(|operation| operation.origin.called.concat()).collect();
            let detail = format!("there is no operation `{}`", rename.from);
            let remedy = did_you_mean(&rename.from, ids.iter().map(String::as_str));
            Finding::new(Code::UnknownOperation, at, detail).remedy(remedy)
        }
        RenameKind::Schema => {
            let detail = format!("no operation that is generated uses a schema `{}`", rename.from);
            Finding::new(Code::UnknownSchema, at, detail).remedy(did_you_mean(&rename.from, schemas(api)))
        }
        RenameKind::Property | RenameKind::Variant => {
            let detail = "properties and variants cannot be renamed yet";
            Finding::new(Code::UnknownSchema, at, detail)
        }
    }
}

/// The names of the components that became types.
fn schemas(api: &Api) -> impl Iterator<Item = &str> {
    api.types.iter().filter_map(component)
}

fn component(def: &TypeDef) -> Option<&str> {
    match def.origin.called.as_slice() {
        [name] if def.origin.named => Some(name),
        _ => None,
    }
}

fn check_secret(secret: &SecretProperty, api: &Api, findings: &mut Findings) {
    let at = Place::Option(secret.id);
    let Some(def) = api.types.iter().find(|def| component(def) == Some(secret.schema.as_str())) else {
        let detail = format!("no operation that is generated uses a schema `{}`", secret.schema);
        let finding = Finding::new(Code::UnknownSecret, at, detail).remedy(did_you_mean(&secret.schema, schemas(api)));
        return findings.push(finding);
    };
    let fields: Vec<&str> = match &def.shape {
        Shape::Struct(it) => it.fields.iter().map(|field| field.wire.as_str()).collect(),
        _ => Vec::new(),
    };
    if !fields.contains(&secret.property.as_str()) {
        let detail = format!("`{}` has no property `{}`", secret.schema, secret.property);
        let remedy = did_you_mean(&secret.property, fields);
        findings.push(Finding::new(Code::UnknownSecret, at, detail).remedy(remedy));
    }
}
