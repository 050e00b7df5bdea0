//! Examples and defaults that their own schemas do not allow: one of the two is wrong, and only their author knows which.

use crate::diagnostic::{Code, Finding, Findings};
use crate::graph::{Node, follow};
use crate::ir::lower::passes::value_check::Fitting;
use crate::ir::lower::{Lowering, schema};
use crate::ir::{Type, TypeDef};
use crate::json::Value;

/// What a description says a value may be, beside the type that is made of the schema.
#[derive(Debug)]
pub(crate) struct Claim<'d> {
    /// The value, with its place.
    value: Node<'d>,
    ty: Type,
}

/// Notes the examples and the default of schemas, to be looked at when all types are there.
///
/// An example of one of several schemas that all apply, as in an `allOf`, need not fit the others.
pub(crate) fn of_schemas<'d>(lowering: &mut Lowering<'d, '_>, schemas: &[Node<'d>], ty: &Type) {
    for schema in schemas {
        let own = if schemas.len() > 1 { schema::plain(schema, lowering) } else { Some(ty.clone()) };
        let Some(ty) = own else { continue };
        let mut values: Vec<Node<'d>> = ["example", "default"].iter().filter_map(|key| schema.get(key)).collect();
        values.extend(schema.get("examples").into_iter().flat_map(|list| items(&list)));
        // A default of `null` is how many say that there is none.
        values.retain(|it| !it.value.is_null());
        claim(lowering, values, &ty);
    }
}

/// Notes the examples of a media type.
pub(crate) fn of_media<'d>(lowering: &mut Lowering<'d, '_>, media: &Node<'d>, ty: &Type) {
    let values = examples(lowering, media);
    claim(lowering, values, ty);
}

/// Notes the examples of a parameter. Those that are texts may show what is sent, and not what it is made of.
pub(crate) fn of_parameter<'d>(lowering: &mut Lowering<'d, '_>, parameter: &Node<'d>, ty: &Type) {
    let mut values = examples(lowering, parameter);
    values.retain(|it| !it.value.is_string());
    claim(lowering, values, ty);
}

fn claim<'d>(lowering: &mut Lowering<'d, '_>, values: Vec<Node<'d>>, ty: &Type) {
    lowering.claims.extend(values.into_iter().map(|value| Claim { value, ty: ty.clone() }));
}

fn items<'d>(list: &Node<'d>) -> Vec<Node<'d>> {
    let items = list.value.as_array().into_iter().flatten().enumerate();
    items.map(|(index, value)| list.elsewhere(value, list.at.index(index))).collect()
}

/// `example`, and the values of `examples` (OpenAPI 3.1 section 4.8.19).
fn examples<'d>(lowering: &mut Lowering<'d, '_>, holder: &Node<'d>) -> Vec<Node<'d>> {
    let mut values: Vec<Node<'d>> = holder.get("example").into_iter().collect();
    let Some(several) = holder.get("examples").filter(|it| it.value.is_object()) else { return values };
    for (_, example) in several.members(lowering.findings) {
        let is_object = example.value.is_object();
        let example = if is_object { follow(&example, lowering.findings) } else { None };
        values.extend(example.and_then(|it| it.get("value")));
    }
    values
}

/// Says which claims do not hold, each once.
pub(crate) fn check(claims: &[Claim<'_>], types: &[TypeDef], findings: &mut Findings) {
    let mut fitting = Fitting::new(types);
    for Claim { value, ty } in claims {
        let Some(misfit) = fitting.misfit(value.value, ty) else { continue };
        let (misfit, kind) = (misfit.trim_start_matches(": "), called(value));
        findings.push(
            Finding::new(Code::Contradiction, &value.at, format!("this {kind} does not fit its schema: {misfit}"))
                .consequence("the client is not affected")
                .help(format!("correct the {kind} or the schema")),
        );
    }
}

fn called(value: &Node<'_>) -> &'static str {
    let is_default = value.at.segments().next_back().is_some_and(|key| key == "default");
    if is_default && !matches!(value.value, Value::Null) { "default" } else { "example" }
}
