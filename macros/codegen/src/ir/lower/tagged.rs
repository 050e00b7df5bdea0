//! The member by which a discriminator tells a component apart is a constant of that component, wherever it is used.

use crate::ir::{Api, Constant, Literal, Shape, Struct, Type, TypeId};

/// A variant that a discriminator tells apart: the component, the member, and the values that lead to it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tagged {
    /// The component.
    pub(super) id: TypeId,
    /// The member.
    pub(super) property: String,
    /// The values.
    pub(super) values: Vec<Literal>,
}

/// Makes constants of the members that discriminators look at, where all unions agree on one value.
///
/// Where several values lead to one component, the member stays a field, since there is something to choose.
pub(super) fn settle(api: &mut Api, tagged: &[Tagged]) {
    let mut settled: Vec<(TypeId, String, Literal)> = Vec::new();
    for Tagged { id, property, values } in tagged {
        let mut of_same = tagged.iter().filter(|other| other.id == *id && other.property == *property);
        let agreed = of_same.all(|other| other.values == *values);
        if let ([value], true, Some(id)) = (values.as_slice(), agreed, api.structure_id(&Type::Named(*id))) {
            settled.push((id, property.clone(), value.clone()));
        }
    }
    for (id, property, value) in settled {
        let is_set = |ty: &Type| is_text_or_set(api, ty);
        let Some(Shape::Struct(it)) = api.get(id).map(|def| &def.shape) else { continue };
        let field = it.fields.iter().position(|field| field.wire == property);
        if field.is_none_or(|index| it.fields.get(index).is_some_and(|field| is_set(&field.ty)))
            && let Some(Shape::Struct(it)) = api.types.get_mut(id.0).map(|def| &mut def.shape)
        {
            fix(it, field, &property, &value);
        }
    }
}

fn is_text_or_set(api: &Api, ty: &Type) -> bool {
    match api.unalias(ty) {
        Type::Text => true,
        Type::Nullable(inner) => is_text_or_set(api, inner),
        Type::Named(id) => matches!(api.get(*id).map(|def| &def.shape), Some(Shape::Enum(_))),
        _ => false,
    }
}

fn fix(it: &mut Struct, field: Option<usize>, property: &str, value: &Literal) {
    if let Some(index) = field {
        it.fields.remove(index);
    }
    match it.constants.iter_mut().find(|constant| constant.wire == property) {
        // Callers have to send it too: without it nobody could tell what they send.
        Some(constant) => (constant.required, constant.read_only) = (true, false),
        None => it.constants.push(Constant {
            wire: property.to_owned(),
            value: value.clone(),
            strict: false,
            required: true,
            read_only: false,
        }),
    }
}
