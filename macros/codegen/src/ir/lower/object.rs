//! Objects: members with names of their own, or names that are data.

use super::merge::Merged;
use super::schema::{Lowered, member_type, origin_of_part, type_of};
use super::{Lowering, docs};
use crate::graph::{Additional, Node};
use crate::ir::{Constant, Field, Origin, Presence, Rest, Shape, Struct, Type};
use crate::options::Extra;

/// Member names that say that the text is secret, to the letter.
const SECRETIVE: [&str; 4] = ["secret", "password", "token", "api_key"];

/// What an object becomes: a struct, or a map if no member is described.
pub(super) fn lower<'d>(lowering: &mut Lowering<'d, '_>, merged: &Merged<'d>, origin: &Origin) -> Lowered {
    let is_map = merged.properties.is_empty()
        && match merged.additional {
            Additional::None => false,
            Additional::Unsaid => !merged.lists_properties,
            Additional::Any | Additional::Schema(_) => true,
        };
    if is_map {
        let value = rest(lowering, merged, origin);
        return Lowered::Use(Type::Map(Box::new(value.unwrap_or(Type::Any))));
    }
    let mut structure = Struct::default();
    for (name, nodes) in &merged.properties {
        member(lowering, &mut structure, name, nodes, merged, origin);
    }
    structure.rest = rest(lowering, merged, origin).map_or(Rest::Ignored, Rest::Kept);
    Lowered::Definition(Shape::Struct(structure))
}

/// The type of members that are not described, if the description gives one or the user wants them kept.
fn rest<'d>(lowering: &mut Lowering<'d, '_>, merged: &Merged<'d>, origin: &Origin) -> Option<Type> {
    let Additional::Schema(schema) = &merged.additional else {
        return (lowering.options.extra == Extra::Keep).then_some(Type::Any);
    };
    let nodes = std::slice::from_ref(schema);
    Some(type_of(lowering, nodes, &origin_of_part(origin, "value", nodes)))
}

fn member<'d>(
    lowering: &mut Lowering<'d, '_>,
    structure: &mut Struct,
    name: &str,
    nodes: &[Node<'d>],
    merged: &Merged<'d>,
    whole: &Origin,
) {
    let origin = origin_of_part(whole, name, nodes);
    let required = merged.requires(name);
    match member_type(lowering, nodes, &origin) {
        Type::Constant(value) => {
            let strict = nodes.iter().any(|node| node.get("const").is_some());
            structure.constants.push(Constant { wire: name.to_owned(), value, strict, required });
        }
        ty => structure.fields.push(Field {
            wire: name.to_owned(),
            ty: if is_secret(lowering, name, whole) { secret(ty) } else { ty },
            presence: if required { Presence::Required } else { Presence::Optional },
            docs: nodes.iter().map(docs::of).reduce(docs::join).unwrap_or_default(),
            read_only: nodes.iter().any(|node| node.flag("readOnly", lowering.findings)),
            write_only: nodes.iter().any(|node| node.flag("writeOnly", lowering.findings)),
            origin,
        }),
    }
}

/// Whether a member is secret by its name, or because the user says so.
fn is_secret(lowering: &Lowering<'_, '_>, name: &str, whole: &Origin) -> bool {
    let [component] = whole.called.as_slice() else { return SECRETIVE.contains(&name) };
    let listed = || lowering.options.secrets.iter().any(|it| it.schema == *component && it.property == name);
    SECRETIVE.contains(&name) || listed()
}

/// Text becomes a secret, and so does text that may be `null`; nothing else can.
fn secret(ty: Type) -> Type {
    match ty {
        Type::Text => Type::Secret,
        Type::Nullable(inner) => Type::Nullable(Box::new(secret(*inner))),
        other => other,
    }
}
