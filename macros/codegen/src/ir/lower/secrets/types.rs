//! The type of a secret, made from the described type.

use crate::ir::{Api, Format, Openness, Shape, Type, Variant};

/// Returns the secret type of a member with the name of a secret; `None` if the type holds no text.
///
/// A number, a boolean or a closed enum is no secret: `max_tokens` is a count, and `password` may be `"required"`.
pub(super) fn by_name(api: &Api, ty: &Type) -> Option<Type> {
    match api.unalias(ty) {
        Type::Text => Some(Type::Secret),
        plain @ (Type::Any | Type::Formatted(Format::Uuid | Format::Base64 | Format::Base64Url)) => {
            Some(wrapped(plain))
        }
        Type::Named(id) if may_be_text(api, &api.get(*id)?.shape) => Some(wrapped(&Type::Named(*id))),
        container => inside(container, |part| by_name(api, part)),
    }
}

/// Returns `true` for a union with a string variant, and for an open enum of strings.
fn may_be_text(api: &Api, shape: &Shape) -> bool {
    match shape {
        Shape::Enum(it) => it.openness == Openness::Open && it.values.iter().all(|choice| choice.value.is_string()),
        Shape::Union(it) => {
            it.variants.iter().filter_map(Variant::unwrapped_type).any(|ty| *api.unalias(ty) == Type::Text)
        }
        _ => false,
    }
}

/// Returns `true` for a list, a tuple or a map, also if nullable.
pub(super) fn has_items(api: &Api, ty: &Type) -> bool {
    match api.unalias(ty) {
        Type::List(_) | Type::Map(_) | Type::Tuple(..) => true,
        Type::Nullable(inner) => has_items(api, inner),
        _ => false,
    }
}

/// Returns the secret type of a member that the user lists in `secret`.
///
/// # Errors
/// The reason why the member cannot be a secret.
pub(super) fn by_option(api: &Api, ty: &Type) -> Result<Type, &'static str> {
    match api.unalias(ty) {
        Type::Text | Type::Secret => Ok(Type::Secret),
        Type::Constant(_) | Type::Null => Err("its only value is in the description"),
        Type::File => Err("it is a file, which is never printed"),
        Type::Replaced(_) => Err("its type is your own, by `replace`, and decides what it prints"),
        container @ (Type::List(_)
        | Type::Map(_)
        | Type::Nullable(_)
        | Type::Optional(_)
        | Type::Boxed(_)
        | Type::Tuple(..)) => {
            let mut fault = None;
            let secret = inside(container, |part| match by_option(api, part) {
                Ok(part) => Some(part),
                Err(reason) => {
                    fault = Some(reason);
                    None
                }
            });
            secret.ok_or_else(|| fault.unwrap_or("it has no items"))
        }
        other => Ok(wrapped(other)),
    }
}

/// Returns the public type of a member that the user lists in `public`; `None` if nothing in the type is secret.
pub(super) fn public(api: &Api, ty: &Type) -> Option<Type> {
    match api.unalias(ty) {
        Type::Secret => Some(Type::Text),
        Type::SecretValue(inner) => Some((**inner).clone()),
        container => inside(container, |part| public(api, part)),
    }
}

fn wrapped(ty: &Type) -> Type {
    Type::SecretValue(Box::new(ty.clone()))
}

/// Changes the types in a list, a map or another container. Returns `None` if all types stay.
fn inside(container: &Type, mut change: impl FnMut(&Type) -> Option<Type>) -> Option<Type> {
    let mut changed = container.clone();
    let mut is_changed = false;
    for part in changed.inner_types_mut() {
        if let Some(other) = change(part) {
            *part = other;
            is_changed = true;
        }
    }
    is_changed.then_some(changed)
}
