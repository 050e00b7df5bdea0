//! Checks the schemas that the option `derive` names.

use crate::diagnostic::{Code, Finding, Findings, Place, did_you_mean};
use crate::ir::{Api, Origin, Shape, TypeDef};
use crate::options::{DeriveTarget, Options, PartialDerive};

/// Reports each schema that has no generated type which can derive traits.
pub(super) fn check_derive_targets(api: &Api, options: &Options, findings: &mut Findings) {
    for derive in &options.partial_derives {
        if let DeriveTarget::Schema(key) = &derive.target {
            let mut types = api.types.iter().filter(|def| has_definition(def));
            if !types.any(|def| def.has_key(key)) {
                findings.push(unknown_schema(derive, key, api));
            }
        }
    }
}

fn unknown_schema(derive: &PartialDerive, key: &str, api: &Api) -> Finding {
    let mut finding = Finding::new(
        Code::UnknownSchema,
        Place::Option(derive.id),
        format!("no generated type that can derive traits is from a schema `{key}`"),
    );
    if let Some(def) = api.types.iter().find(|def| def.has_key(key)) {
        return finding.help(match &def.shape {
            Shape::Parts(_) => "a multipart body is only sent; it derives no traits",
            _ => "the schema is an alias of another type; derive the trait for that type",
        });
    }
    let types = api.types.iter().filter(|def| has_definition(def));
    let known: Vec<String> = types.flat_map(TypeDef::origins).map(Origin::key).collect();
    finding = finding.maybe_help(did_you_mean(key, known.iter().map(String::as_str)));
    finding
}

/// Returns true if the generated code defines the type, so that it can derive traits.
fn has_definition(def: &TypeDef) -> bool {
    !matches!(def.shape, Shape::Alias(_) | Shape::Parts(_))
}
