//! The value of a parameter or a header: its schema, and its serialization.
//!
//! A parameter `in: querystring` is the whole query (OpenAPI 3.2.0 section 4.12.1).

use crate::diagnostic::{Code, Finding, Findings};
use crate::document::JsonType;
use crate::graph::{MediaTypeObject, Node, ParameterObject, RawSchema};
use crate::ir::lower::content::body_shape::{BodyShape, body_shape};
use crate::ir::lower::content::form_encoding::form_encodings;
use crate::ir::lower::content::media_type::{BodyClass, MediaType, is_json};
use crate::ir::lower::context::LowerCtx;
use crate::ir::{Encoding, Location, Note, Parameter, Serialization, Type};

/// The schema and encoding of a parameter.
pub(crate) struct ParameterValue<'d> {
    pub(crate) schema: Option<Node<'d>>,
    /// The type if there is no schema.
    pub(crate) otherwise: Type,
    pub(crate) serialization: Serialization,
    pub(crate) note: Option<Note>,
}

/// Returns the value of a parameter: from `schema`, or from the media type of `content` (OpenAPI 3.1 section 4.8.12.2).
/// Without both, the value is text.
pub(crate) fn parameter_value<'d>(ctx: &mut LowerCtx<'d, '_>, parameter: &ParameterObject<'d>) -> ParameterValue<'d> {
    let text = |schema, note| {
        let serialization = Serialization::Style;
        ParameterValue { schema, otherwise: Type::Text, serialization, note }
    };
    if let Some(schema) = parameter.schema() {
        return text(Some(schema), None);
    }
    let mut content = parameter.content(ctx.findings);
    let json = content.iter().position(|(name, _)| is_json(name));
    if content.is_empty() {
        ctx.findings.push(parameter.type_without_schema().unwrap_or_else(|| untyped(&parameter.node)));
        return text(None, None);
    }
    let (name, media) = content.swap_remove(json.unwrap_or(0));
    if json.is_some() {
        let note = Some(Note::SentAs(Serialization::Json, name.to_owned()));
        return ParameterValue { schema: media.schema, otherwise: Type::Any, serialization: Serialization::Json, note };
    }
    let note = Some(Note::SentAs(Serialization::Style, name.to_owned()));
    text(media.schema.filter(|schema| RawSchema(schema.value).is_of_type("string")), note)
}

fn untyped(parameter: &Node<'_>) -> Finding {
    let finding = Finding::new(Code::Untyped, &parameter.at, "this parameter has neither `schema` nor `content`");
    let finding = finding.consequence("its type is any text");
    finding.help("write its type under `schema`, such as `schema: {type: integer}`")
}

/// Returns the value of a whole query, with the encodings of a form. The media type decides its serialization: a form,
/// JSON, or text.
pub(crate) fn querystring_value<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    parameter: &ParameterObject<'d>,
) -> Option<(ParameterValue<'d>, Vec<Encoding>)> {
    let mut content = parameter.content(ctx.findings);
    if content.is_empty() {
        ctx.findings.push(without_content(parameter));
        return None;
    }
    let (name, media) = content.swap_remove(0);
    let class = MediaType::parse(name).class();
    let (serialization, encodings) = match class {
        BodyClass::Json => (Serialization::Json, Vec::new()),
        BodyClass::Form if is_object(ctx, &media) => (Serialization::Form, form_encodings(ctx, &media)),
        _ => (Serialization::Style, Vec::new()),
    };
    let (schema, otherwise) = match serialization {
        Serialization::Style => (text_schema(ctx, &media), Type::Text),
        Serialization::Json | Serialization::Form => (media.schema, Type::Any),
    };
    let note = Some(Note::SentAs(serialization, name.to_owned()));
    Some((ParameterValue { schema, otherwise, serialization, note }, encodings))
}

/// Returns true if every value of the schema is an object.
fn is_object<'d>(ctx: &mut LowerCtx<'d, '_>, media: &MediaTypeObject<'d>) -> bool {
    let Some(schema) = &media.schema else { return false };
    let all = ctx.expand(std::slice::from_ref(schema));
    !all.alternatives.is_empty() && all.alternatives.iter().all(|one| one.merged().kinds() == [JsonType::Object])
}

/// Returns the schema of a text; `None` for any text. Reports a schema with a structure, which no text has.
fn text_schema<'d>(ctx: &mut LowerCtx<'d, '_>, media: &MediaTypeObject<'d>) -> Option<Node<'d>> {
    let schema = media.schema.as_ref()?;
    if body_shape(ctx, Some(schema)) == BodyShape::Structured {
        let finding = Finding::new(Code::Untyped, &media.node.at, "this media type defines no query of the schema");
        let finding = finding.consequence("the type of the query is any text");
        ctx.findings
            .push(finding.help("write an object as `application/x-www-form-urlencoded`, or `application/json`"));
    }
    RawSchema(schema.value).is_of_type("string").then(|| schema.clone())
}

fn without_content(parameter: &ParameterObject<'_>) -> Finding {
    let detail = "a parameter `in: querystring` has its schema under `content`";
    let help = "write `content: {application/x-www-form-urlencoded: {schema: ..}}`";
    Finding::new(Code::UnsupportedParameter, &parameter.node.at, detail).help(help)
}

/// Reports another parameter in the query beside a whole query.
pub(crate) fn check_querystring(parameters: &[Parameter], findings: &mut Findings) {
    let Some(whole) = parameters.iter().find(|it| it.location == Location::Querystring) else { return };
    let is_other = |it: &&Parameter| {
        it.location == Location::Query || it.location == Location::Querystring && it.origin.at != whole.origin.at
    };
    for other in parameters.iter().filter(is_other) {
        let detail = format!("`{}` is in the query, but `{}` is the whole query", other.wire_name, whole.wire_name);
        let help = format!("describe `{}` as a property of the schema of `{}`", other.wire_name, whole.wire_name);
        findings.push(Finding::new(Code::UnsupportedParameter, &other.origin.at, detail).help(help));
    }
}
