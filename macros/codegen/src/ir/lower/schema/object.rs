//! Lowers objects to structs, or to maps.

use crate::diagnostic::{Code, Finding, did_you_mean};
use crate::graph::{AccessKeyword, AdditionalKeyword, Node, RawSchema};
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::lower::schema::enumeration::single_value_enum;
use crate::ir::lower::schema::lowered::{Lowered, origin_of_part};
use crate::ir::lower::schema::unsatisfiable;
use crate::ir::lower::schema::unsatisfiable::is_unsatisfiable;
use crate::ir::lower::schema::{into_type, lower_alternatives, lower_type, lower_union_of};
use crate::ir::{
    Access, AdditionalProperties, Constant, ConstantSource, Docs, Field, Literal, Note, Origin, Presence, Shape,
    Struct, Type,
};
use crate::json::Value;
use crate::options::Extra;

/// Lowers an object to a struct, or to a map if no member is described.
pub(crate) fn lower_object<'d>(ctx: &mut LowerCtx<'d, '_>, merged: &MergedSchema<'d>, origin: &Origin) -> Lowered {
    let is_map = merged.properties.is_empty()
        && match merged.additional_properties {
            AdditionalKeyword::Denied => !merged.pattern_properties.is_empty(),
            AdditionalKeyword::Unspecified => !merged.has_properties_keyword,
            AdditionalKeyword::Allowed | AdditionalKeyword::Schema(_) => true,
        };
    if is_map {
        let value = additional_type(ctx, merged, origin);
        return Lowered::Type(Type::Map(Box::new(value.unwrap_or(Type::Any))));
    }
    let mut structure = Struct::default();
    let possible = |nodes: &[Node<'_>]| nodes.iter().all(|node| *node.value != Value::Bool(false));
    for (name, nodes) in merged.properties.iter().filter(|(_, nodes)| possible(nodes)) {
        lower_member(ctx, &mut structure, name, nodes, merged, origin);
    }
    structure.additional_properties =
        additional_type(ctx, merged, origin).map_or(AdditionalProperties::Ignored, AdditionalProperties::Typed);
    let undescribed = undescribed_members(ctx, merged, &structure.additional_properties, origin);
    structure.fields.extend(undescribed);
    Lowered::Definition(Shape::Struct(structure))
}

/// Returns fields for the required members without a schema, of the type of `additionalProperties` or any JSON.
fn undescribed_members(
    ctx: &mut LowerCtx<'_, '_>,
    merged: &MergedSchema<'_>,
    rest: &AdditionalProperties,
    whole: &Origin,
) -> Vec<Field> {
    let is_described = |name: &str| merged.properties.iter().any(|(known, _)| *known == name);
    let names = merged.required.iter().filter(|name| !is_described(name));
    let mut fields = Vec::new();
    for name in names {
        let meant = nearest_property(name, merged);
        let (ty, presence) = match rest {
            AdditionalProperties::Typed(ty) if *ty != Type::Any => (ty.clone(), Presence::Required),
            // If `required` misspells a name, a required field would refuse every value.
            _ if meant.is_some() => (Type::Any, Presence::Optional),
            _ => (Type::Any, Presence::Required),
        };
        if *rest == AdditionalProperties::Ignored {
            let detail = format!("`required` names `{name}`, which is not among the `properties`");
            let finding = Finding::new(Code::Untyped, whole.at.key("required"), detail);
            let finding = finding.consequence(format!("the type of `{name}` is any JSON"));
            let describe = || format!("describe `{name}` under `properties`, or do not require it");
            ctx.findings.push(finding.help(meant.unwrap_or_else(describe)));
        }
        fields.push(Field {
            wire_name: (*name).to_owned(),
            ty,
            presence,
            initial_value: None,
            docs: Docs { notes: vec![Note::RequiredWithoutSchema], ..Docs::default() },
            origin: origin_of_part(whole, name, &[]),
            access: Access::Both,
        });
    }
    fields
}

/// Returns the type of additional members; `None` if the struct ignores additional members.
pub(crate) fn additional_type<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    merged: &MergedSchema<'d>,
    origin: &Origin,
) -> Option<Type> {
    let mut nodes = merged.pattern_properties.clone();
    let is_open = match &merged.additional_properties {
        AdditionalKeyword::Schema(schema) => {
            nodes.push(schema.clone());
            false
        }
        AdditionalKeyword::Denied => false,
        AdditionalKeyword::Unspecified => !merged.properties.is_empty(),
        AdditionalKeyword::Allowed => true,
    };
    if nodes.is_empty() {
        // `additionalProperties: true` beside `properties` announces other members.
        let is_allowed = matches!(merged.additional_properties, AdditionalKeyword::Allowed);
        return (is_allowed || ctx.options.extra == Extra::Keep).then_some(Type::Any);
    }
    let origin_of_rest = origin_of_part(origin, "value", &nodes);
    if nodes.len() == 1 && is_unsatisfiable(&ctx.expand(&nodes)) {
        let detail = "no value fits this schema of the other properties";
        let finding = Finding::new(Code::Impossible, &origin_of_rest.at, detail);
        ctx.findings.push(finding.consequence("there are no other properties"));
        return (ctx.options.extra == Extra::Keep).then_some(Type::Any);
    }
    if is_open {
        ctx.findings.push(unmatched_members(origin));
        return Some(Type::Any);
    }
    Some(match nodes.as_slice() {
        [_] => lower_type(ctx, &nodes, &origin_of_rest),
        several => lower_union_of(ctx, several, &origin_of_rest),
    })
}

/// Suggests a property that `required` may mean.
fn nearest_property(name: &str, merged: &MergedSchema<'_>) -> Option<String> {
    let properties = merged.properties.iter().map(|(known, _)| *known);
    did_you_mean(name, properties.filter(|known| !merged.required.contains(known)))
}

/// Reports `patternProperties` that do not exclude other members, so that all these members can be any JSON.
fn unmatched_members(origin: &Origin) -> Finding {
    let detail = "`patternProperties` does not exclude other properties";
    Finding::new(Code::Untyped, origin.at.key("patternProperties"), detail)
        .consequence("all properties that `properties` does not list are any JSON")
        .help("write `additionalProperties: false` beside it")
}

/// Returns the access for `readOnly` and `writeOnly`. A member with both, which OpenAPI 3.0 forbids, is sent in both
/// directions.
fn access_of(ctx: &mut LowerCtx<'_, '_>, nodes: &[Node<'_>]) -> Access {
    let mut is_set = |keyword: AccessKeyword| nodes.iter().any(|node| keyword.is_set(node, ctx.findings));
    match (is_set(AccessKeyword::ReadOnly), is_set(AccessKeyword::WriteOnly)) {
        (true, false) => Access::ReadOnly,
        (false, true) => Access::WriteOnly,
        (true, true) | (false, false) => Access::Both,
    }
}

fn lower_member<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    structure: &mut Struct,
    name: &str,
    nodes: &[Node<'d>],
    merged: &MergedSchema<'d>,
    whole: &Origin,
) {
    let origin = origin_of_part(whole, name, nodes);
    let required = merged.requires(name);
    let alternatives = ctx.expand(nodes);
    if !required && is_unsatisfiable(&alternatives) {
        let finding = Finding::new(Code::Impossible, &origin.at, "no value fits the schemas of this property");
        return ctx.findings.push(finding.consequence("the property is left out"));
    }
    let access = access_of(ctx, nodes);
    let constant = |value: Literal| {
        let is_const = !value.is_null() && nodes.iter().any(|node| RawSchema(node.value).constant().is_some());
        let source = if is_const { ConstantSource::Const } else { ConstantSource::SingleValue };
        Constant { wire_name: name.to_owned(), value, source, access }
    };
    match lower_alternatives(ctx, &alternatives, nodes, &origin) {
        Type::Null if required => structure.constants.push(constant(Literal::Null)),
        Type::Constant(value) if required => structure.constants.push(constant(value)),
        ty => {
            let ty = match ty {
                // The presence of an optional constant is data: the client sets the presence in a request and reads it
                // in a response.
                Type::Constant(value) => into_type(ctx, single_value_enum(&value), nodes, &origin),
                ty => ty,
            };
            let mut docs = nodes.iter().map(notes::docs_of_node).reduce(notes::join_docs).unwrap_or_default();
            unsatisfiable::note(ctx, nodes, &ty, &mut docs);
            structure.fields.push(Field {
                wire_name: name.to_owned(),
                ty,
                presence: if required { Presence::Required } else { Presence::Optional },
                initial_value: None,
                docs,
                access,
                origin,
            });
        }
    }
}
