//! Where a parameter travels, and how it is written.

use super::schema::{origin_of_part, type_of};
use super::{Lowering, docs};
use crate::diagnostic::{Code, Finding, Findings, did_you_mean};
use crate::graph::Node;
use crate::ir::{Api, Location, Origin, Parameter, Shape, Style, StyleKind, Type};

/// Headers that a parameter may not set, since other parts of a description say them (OpenAPI 3.1 section 4.8.12.2).
const RESERVED: [&str; 3] = ["accept", "content-type", "authorization"];

/// Lowers one parameter; `None` if it cannot be sent, or if the standard wants it ignored.
pub(super) fn parameter<'d>(lowering: &mut Lowering<'d, '_>, node: &Node<'d>, operation: &Origin) -> Option<Parameter> {
    node.object(lowering.findings)?;
    let wire = required_text(lowering, node, "name")?;
    let location = location(lowering, node)?;
    if location == Location::Header && RESERVED.contains(&wire.to_ascii_lowercase().as_str()) {
        return None;
    }
    let style = style(lowering, node, location)?;
    let mut origin = origin_of_part(operation, wire, std::slice::from_ref(node));
    let ty = match node.get("schema") {
        Some(schema) => {
            origin.at = schema.at.clone();
            type_of(lowering, std::slice::from_ref(&schema), &origin)
        }
        None => return unsupported(lowering, node),
    };
    origin.at = node.at.clone();
    let schema_docs = node.get("schema").map(|schema| docs::of(&schema)).unwrap_or_default();
    Some(Parameter {
        location,
        wire: wire.to_owned(),
        style,
        ty: without_null(ty),
        required: location == Location::Path || node.flag("required", lowering.findings),
        docs: docs::join(docs::of(node), schema_docs),
        origin,
    })
}

/// A parameter cannot be `null`; where it may, it can be left out.
fn without_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => *inner,
        other => other,
    }
}

fn unsupported(lowering: &mut Lowering<'_, '_>, node: &Node<'_>) -> Option<Parameter> {
    let detail = "it has no `schema`; parameters with `content` cannot be sent";
    let finding = Finding::new(Code::UnsupportedParameter, &node.at, detail);
    lowering.findings.push(finding.remedy("describe it by `schema` and `style`".to_owned()));
    None
}

fn required_text<'d>(lowering: &mut Lowering<'d, '_>, node: &Node<'d>, key: &str) -> Option<&'d str> {
    if node.get(key).is_none() {
        lowering.findings.push(Finding::new(Code::MissingKey, &node.at, format!("there is no `{key}`")));
    }
    node.text(key, lowering.findings)
}

fn location<'d>(lowering: &mut Lowering<'d, '_>, node: &Node<'d>) -> Option<Location> {
    const KNOWN: [&str; 4] = ["path", "query", "header", "cookie"];
    match required_text(lowering, node, "in")? {
        "path" => Some(Location::Path),
        "query" => Some(Location::Query),
        "header" => Some(Location::Header),
        "cookie" => Some(Location::Cookie),
        other => {
            let detail = format!("`{other}` is none of {}", KNOWN.join(", "));
            let finding = Finding::new(Code::UnsupportedParameter, node.at.key("in"), detail);
            lowering.findings.push(finding.remedy(did_you_mean(other, KNOWN)));
            None
        }
    }
}

/// `style` and `explode`, with the defaults of OpenAPI 3.1 section 4.8.12.3.
fn style(lowering: &mut Lowering<'_, '_>, node: &Node<'_>, location: Location) -> Option<Style> {
    let kind = match node.text("style", lowering.findings) {
        None if matches!(location, Location::Path | Location::Header) => StyleKind::Simple,
        None | Some("form") => StyleKind::Form,
        Some("simple") => StyleKind::Simple,
        Some("label") => StyleKind::Label,
        Some("matrix") => StyleKind::Matrix,
        Some("spaceDelimited") => StyleKind::SpaceDelimited,
        Some("pipeDelimited") => StyleKind::PipeDelimited,
        Some("deepObject") => StyleKind::DeepObject,
        Some(other) => {
            let detail = format!("`{other}` is not a style");
            lowering.findings.push(Finding::new(Code::UnsupportedParameter, node.at.key("style"), detail));
            return None;
        }
    };
    let explode = node.typed("explode", "`true` or `false`", serde_json::Value::as_bool, lowering.findings);
    Some(Style {
        kind,
        explode: explode.unwrap_or(matches!(kind, StyleKind::Form | StyleKind::DeepObject)),
        reserved: node.flag("allowReserved", lowering.findings),
    })
}

/// Every parameter must have a type that can be written in a URL or a header.
pub(super) fn check(api: &Api, findings: &mut Findings) {
    for parameter in api.operations.iter().flat_map(|operation| &operation.parameters) {
        if !is_sendable(api, &parameter.ty) {
            let detail = format!("`{}` is neither a plain value nor a list or map of plain values", parameter.wire);
            let finding = Finding::new(Code::UnsupportedParameter, &parameter.origin.at, detail);
            findings.push(finding.remedy("leave the operation out of `only`".to_owned()));
        }
    }
}

fn is_sendable(api: &Api, ty: &Type) -> bool {
    match api.unalias(ty) {
        Type::List(inner) | Type::Map(inner) => is_plain(api, inner),
        ty => is_plain(api, ty),
    }
}

fn is_plain(api: &Api, ty: &Type) -> bool {
    match api.unalias(ty) {
        Type::Bool | Type::Integer(_) | Type::Float(_) | Type::Text | Type::Secret | Type::Formatted(_) => true,
        Type::Named(id) => matches!(api.get(*id).map(|def| &def.shape), Some(Shape::Enum(_))),
        Type::Nullable(inner) => is_plain(api, inner),
        _ => false,
    }
}
