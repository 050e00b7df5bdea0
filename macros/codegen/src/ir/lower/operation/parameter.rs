//! Lowers parameters: their location, style and type.

use crate::diagnostic::{Code, Finding, Findings, Pointer, did_you_mean};
use crate::document::Version;
use crate::graph::{Node, ObjectKind, ParameterObject, RawSchema, follow_reference};
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::lower::operation::parameter_value::{parameter_value, querystring_value};
use crate::ir::lower::schema::enumeration::single_value_enum;
use crate::ir::lower::schema::examples;
use crate::ir::lower::schema::lowered::origin_of_part;
use crate::ir::lower::schema::{into_type, lower_member_type};
use crate::ir::{Api, Location, Note, Origin, Parameter, Shape, Style, StyleKind, Type};

/// Headers that a parameter cannot set, since other fields describe them (OpenAPI 3.1 section 4.8.12.2).
const RESERVED: [&str; 3] = ["accept", "content-type", "authorization"];

/// Headers that only the transport sets, since they frame the message (RFC 9112 sections 3.2 and 6, RFC 9110 section
/// 7.6.1).
const FRAMING: [&str; 7] = ["host", "content-length", "transfer-encoding", "connection", "upgrade", "te", "trailer"];

/// Lowers one parameter; `None` if it cannot be sent, or if OpenAPI requires that it is ignored.
pub(crate) fn lower_parameter<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    node: &Node<'d>,
    operation: &Origin,
) -> Option<Parameter> {
    let object = ParameterObject::read(node.clone(), ObjectKind::Parameter, ctx.findings)?;
    let wire = object.name(ctx.findings)?;
    let location = location(ctx, &object)?;
    let required = location == Location::Path || object.is_required(ctx.findings);
    if location == Location::Header && !is_header(ctx, node, wire, required) {
        return None;
    }
    let style = style_of(ctx, &object, location)?;
    let origin = origin_of_part(operation, wire, std::slice::from_ref(node));
    let (value, encodings) = match location {
        Location::Querystring => querystring_value(ctx, &object)?,
        _ => (parameter_value(ctx, &object), Vec::new()),
    };
    let ty = match &value.schema {
        Some(schema) => {
            let origin = origin_of_part(operation, wire, std::slice::from_ref(schema));
            lower_argument_type(ctx, schema, &origin, required)
        }
        None => value.otherwise,
    };
    examples::examples_of_parameter(ctx, node, &ty);
    let first = value.schema.as_ref().and_then(|schema| first_page(schema, ctx.findings));
    let schema_docs = value.schema.map(|schema| notes::docs_of_node(&schema)).unwrap_or_default();
    let mut docs = notes::join_docs(notes::docs_of_node(node), schema_docs);
    docs.notes.extend(value.note);
    if object.allows_empty_value(ctx.findings) {
        docs.notes.push(Note::MayBeEmpty);
    }
    docs.notes.extend(style.reserved.then_some(Note::NotEscaped(location)));
    Some(Parameter {
        location,
        wire_name: wire.to_owned(),
        style,
        serialization: value.serialization,
        encodings,
        ty,
        required,
        first_page: first,
        docs,
        origin,
    })
}

/// Returns the number of the first page: the default, or a `minimum` of 1.
fn first_page(schema: &Node<'_>, findings: &mut Findings) -> Option<u64> {
    let schema = RawSchema(follow_reference(schema, findings)?.value);
    schema.default_number().or_else(|| schema.minimum().filter(|least| *least == 1))
}

/// Returns the type of a value that is sent. The value is never null: a nullable parameter is optional instead.
/// A required constant stays a constant, which needs no argument.
pub(crate) fn lower_argument_type<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    schema: &Node<'d>,
    origin: &Origin,
    required: bool,
) -> Type {
    let ty = match lower_member_type(ctx, std::slice::from_ref(schema), origin) {
        Type::Nullable(inner) => *inner,
        other => other,
    };
    match ty {
        Type::Constant(value) if required && (value.is_string() || value.is_number() || value.is_boolean()) => {
            Type::Constant(value)
        }
        Type::Constant(value) => into_type(ctx, single_value_enum(&value), std::slice::from_ref(schema), origin),
        ty => ty,
    }
}

/// Makes required parameters constant if their type is a component with a single value.
pub(crate) fn make_single_values_constant(api: &mut Api) {
    let constant = |api: &Api, parameter: &Parameter| {
        let Type::Named(id) = api.unalias(&parameter.ty) else { return None };
        let Shape::Enum(set) = &api.get(*id)?.shape else { return None };
        let [only] = set.values.as_slice() else { return None };
        parameter.required.then(|| only.value.clone())
    };
    let all = api.operations.iter().map(|it| it.parameters.iter().map(|it| constant(api, it)).collect::<Vec<_>>());
    let found: Vec<_> = all.collect();
    for (operation, found) in api.operations.iter_mut().zip(found) {
        for (parameter, constant) in operation.parameters.iter_mut().zip(found) {
            if let Some(value) = constant {
                parameter.ty = Type::Constant(value);
            }
        }
    }
}

fn location(ctx: &mut LowerCtx<'_, '_>, parameter: &ParameterObject<'_>) -> Option<Location> {
    const KNOWN: [&str; 5] = ["path", "query", "header", "cookie", "querystring"];
    let written = parameter.location(ctx.findings)?;
    let at = parameter.node.at.key("in");
    let lower = written.to_ascii_lowercase();
    if lower != written && KNOWN.contains(&lower.as_str()) {
        let finding = Finding::new(Code::Forgiven, &at, format!("`{written}` must be in lower case"));
        ctx.findings.push(finding.consequence(format!("it is read as `{lower}`")));
    }
    let other = match lower.as_str() {
        "path" => return Some(Location::Path),
        "query" => return Some(Location::Query),
        "header" => return Some(Location::Header),
        "cookie" => return Some(Location::Cookie),
        "querystring" => return Some(Location::Querystring),
        _ => written,
    };
    let remedy = match other {
        "body" | "formData" => Some("this is OpenAPI 2: write it as `requestBody`".to_owned()),
        other => did_you_mean(other, KNOWN).or_else(|| Some("write `path`, `query`, `header` or `cookie`".to_owned())),
    };
    let detail = format!("`in: {other}` is not supported");
    ctx.findings.push(Finding::new(Code::UnsupportedParameter, at, detail).maybe_help(remedy));
    None
}

/// Returns true if a parameter can be sent as this header. An invalid header is an error only if it is required.
fn is_header(ctx: &mut LowerCtx<'_, '_>, node: &Node<'_>, name: &str, required: bool) -> bool {
    let lower = name.to_ascii_lowercase();
    if RESERVED.contains(&lower.as_str()) {
        return false;
    }
    let at = node.at.key("name");
    if FRAMING.contains(&lower.as_str()) {
        let finding = Finding::new(Code::Dropped, at, format!("the transport sets the header `{name}`"));
        ctx.findings.push(finding.consequence("the parameter is left out"));
        return false;
    }
    if is_token(name) {
        return true;
    }
    let help = "the name of a header consists of letters, digits and !#$%&'*+-.^_|~ (RFC 9110 section 5.1)";
    let code = if required { Code::UnsupportedParameter } else { Code::Dropped };
    let finding = Finding::new(code, at, format!("{name:?} cannot be the name of a header")).help(help);
    ctx.findings.push(if required { finding } else { finding.consequence("the parameter is left out") });
    false
}

pub(crate) fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Returns `style` and `explode`, with the defaults of OpenAPI 3.2.0 section 4.12.3.
/// `cookie` is `form` without escaping (OpenAPI 3.2 section 4.12.3).
fn style_of(ctx: &mut LowerCtx<'_, '_>, parameter: &ParameterObject<'_>, location: Location) -> Option<Style> {
    let usual = match location {
        Location::Path | Location::Header => StyleKind::Simple,
        Location::Query | Location::Cookie => StyleKind::Form,
        // The media type of `content` decides the form of a whole query.
        Location::Querystring => return Some(Style { kind: StyleKind::Form, explode: true, reserved: false }),
    };
    let name = parameter.style(ctx.findings);
    let at = parameter.node.at.key("style");
    let written = match name {
        None => usual,
        Some(name) => known_style(ctx, name, &at)?,
    };
    let explode = parameter.explode(ctx.findings);
    let explode = explode.unwrap_or(matches!(written, StyleKind::Form | StyleKind::DeepObject));
    let is_cookie = name == Some("cookie");
    let fits = is_for(written, location) && (!is_cookie || location == Location::Cookie);
    let kind = if fits { written } else { usual };
    if !fits {
        let detail = format!("this `style` is not defined for a parameter in the {}", location.name());
        let finding = Finding::new(Code::Forgiven, at, detail);
        ctx.findings.push(finding.consequence("the default style is used"));
    }
    // `allowReserved` has an effect only in the query (OpenAPI 3.1 section 4.8.12.2.1), and from 3.2 on in the path.
    let is_3_2 = parameter.node.document().version == Version::V3_2;
    let has_effect = location == Location::Query || location == Location::Path && is_3_2;
    let reserved = parameter.allows_reserved(ctx.findings) && has_effect;
    let reserved = reserved || is_cookie && fits;
    Some(Style { kind, explode, reserved })
}

fn known_style(ctx: &mut LowerCtx<'_, '_>, name: &str, at: &Pointer) -> Option<StyleKind> {
    const KNOWN: [(&str, StyleKind); 8] = [
        ("simple", StyleKind::Simple),
        ("label", StyleKind::Label),
        ("matrix", StyleKind::Matrix),
        ("form", StyleKind::Form),
        ("cookie", StyleKind::Form),
        ("spaceDelimited", StyleKind::SpaceDelimited),
        ("pipeDelimited", StyleKind::PipeDelimited),
        ("deepObject", StyleKind::DeepObject),
    ];
    let known = KNOWN.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
    if known.is_none() {
        let finding = Finding::new(Code::UnsupportedParameter, at, format!("`{name}` is not a style"));
        let known = KNOWN.map(|(known, _)| known);
        let help = did_you_mean(name, known).unwrap_or_else(|| format!("the styles are {}", known.join(", ")));
        ctx.findings.push(finding.help(help));
    }
    known
}

/// Returns true if a style is defined for a location (OpenAPI 3.1 section 4.8.12.3).
fn is_for(kind: StyleKind, location: Location) -> bool {
    match kind {
        StyleKind::Simple => matches!(location, Location::Path | Location::Header),
        StyleKind::Label | StyleKind::Matrix => location == Location::Path,
        StyleKind::Form => matches!(location, Location::Query | Location::Cookie),
        StyleKind::SpaceDelimited | StyleKind::PipeDelimited | StyleKind::DeepObject => location == Location::Query,
    }
}
