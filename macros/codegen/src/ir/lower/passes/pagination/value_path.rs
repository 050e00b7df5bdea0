//! Finds the value at a path of member names, such as `meta.next`.

use super::markers::without_null;
use crate::diagnostic::did_you_mean;
use crate::ir::{AdditionalProperties, Api, Presence, Struct, Type};

/// The depth of paths that are suggested.
const DEPTH: usize = 3;
/// The number of members that are listed if no name is similar.
const LISTED: usize = 12;

/// The value at the end of a path.
#[derive(Debug)]
pub(crate) struct PathValue<'a> {
    /// The names of the members.
    pub(crate) path: Vec<String>,
    /// The type of the value; `Any` if the description does not state the type.
    pub(crate) ty: &'a Type,
    /// The presence of the value; optional if a member on the path may be absent or `null`.
    pub(crate) presence: Presence,
}

/// Returns the value at a path. A name can contain dots, such as `@odata.nextLink`.
pub(crate) fn value_at<'a>(api: &'a Api, ty: &'a Type, path: &str) -> Option<PathValue<'a>> {
    let ty = value_type(api, ty);
    if let Some(object) = api.structure(ty) {
        return described_member(api, object, path).or_else(|| undescribed_member(api, object, path));
    }
    match ty {
        Type::Map(value) => {
            first_name(path).and_then(|(name, rest)| below(api, (name, value, Presence::Optional), rest))
        }
        Type::Any => {
            Some(PathValue { path: path.split('.').map(str::to_owned).collect(), ty, presence: Presence::Optional })
        }
        _ => None,
    }
}

/// Returns the type without `null`, aliases and boxes.
pub(crate) fn value_type<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    match api.unalias(ty) {
        Type::Nullable(inner) | Type::Boxed(inner) => value_type(api, inner),
        plain => plain,
    }
}

fn described_member<'a>(api: &'a Api, object: &'a Struct, path: &str) -> Option<PathValue<'a>> {
    object.fields.iter().find_map(|field| {
        let rest = path.strip_prefix(field.wire_name.as_str())?;
        let is_nullable = without_null(&field.ty) != &field.ty;
        let presence = if is_nullable { Presence::Optional } else { field.presence };
        match rest.strip_prefix('.') {
            None if rest.is_empty() => below(api, (&field.wire_name, &field.ty, presence), None),
            None => None,
            Some(rest) => below(api, (&field.wire_name, &field.ty, presence), Some(rest)),
        }
    })
}

fn undescribed_member<'a>(api: &'a Api, object: &'a Struct, path: &str) -> Option<PathValue<'a>> {
    let AdditionalProperties::Typed(value) = &object.additional_properties else { return None };
    let (name, rest) = first_name(path)?;
    let is_described = object.fields.iter().any(|field| field.wire_name == name);
    if is_described { None } else { below(api, (name, value, Presence::Optional), rest) }
}

/// Returns the value at the rest of a path, seen from the object that has the member.
fn below<'a>(
    api: &'a Api,
    (name, ty, presence): (&str, &'a Type, Presence),
    rest: Option<&str>,
) -> Option<PathValue<'a>> {
    let Some(rest) = rest else {
        return Some(PathValue { path: vec![name.to_owned()], ty: value_type(api, ty), presence });
    };
    let mut value = value_at(api, ty, rest)?;
    value.path.insert(0, name.to_owned());
    if presence != Presence::Required {
        value.presence = Presence::Optional;
    }
    Some(value)
}

fn first_name(path: &str) -> Option<(&str, Option<&str>)> {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    (!name.is_empty()).then_some((name, rest))
}

/// Returns the remedy for a path without a value: the nearest path, or the members.
pub(crate) fn suggestion(api: &Api, ty: &Type, path: &str) -> Option<String> {
    let known = paths(api, ty, DEPTH);
    did_you_mean(path, known.iter().map(String::as_str)).or_else(|| {
        let object = api.structure(value_type(api, ty))?;
        let names: Vec<String> = object.fields.iter().map(|field| format!("`{}`", field.wire_name)).collect();
        let end = if names.len() > LISTED { ", .." } else { "" };
        let listed = names.get(..LISTED).unwrap_or(&names).join(", ");
        (!names.is_empty()).then(|| format!("there are {listed}{end}"))
    })
}

/// Returns the paths to all described members, up to a depth.
fn paths(api: &Api, ty: &Type, depth: usize) -> Vec<String> {
    let Some((object, depth)) = api.structure(value_type(api, ty)).zip(depth.checked_sub(1)) else { return Vec::new() };
    let below = |ty, name: &String| paths(api, ty, depth).into_iter().map(|it| format!("{name}.{it}")).collect();
    let of_field = |name: &String, ty| [vec![name.clone()], below(ty, name)].concat();
    object.fields.iter().flat_map(|field| of_field(&field.wire_name, &field.ty)).collect()
}

#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests {
    use super::*;
    use crate::ir::lower::tests::schemas;

    /// Returns the path to a value of the first component, with the sign of its presence.
    fn find(components: &str, path: &str) -> String {
        let api = schemas(components).api;
        let page = Type::Named(crate::ir::TypeId(0));
        match value_at(&api, &page, path) {
            Some(found) => {
                format!("{}{}", found.path.join("/"), if found.presence == Presence::Required { "!" } else { "?" })
            }
            None => suggestion(&api, &page, path).unwrap_or_else(|| "none".to_owned()),
        }
    }

    #[test]
    fn names_can_contain_dots() {
        let page = "A: {required: [a.b, a], properties: {a.b: {type: string}, a: $B}}
B: {required: [b], properties: {b: {type: string}, c: {type: [string, 'null']}}}";
        assert_eq!(find(page, "a.b"), "a.b!");
        assert_eq!(find(page, "a.c"), "a/c?");
        assert_eq!(find(page, "a.bb"), "did you mean `a.b`?");
        assert_eq!(find(page, "elsewhere"), "there are `a.b`, `a`");
        assert_eq!(find(page, ""), "there are `a.b`, `a`");
    }

    #[test]
    fn maps_and_any_json_have_every_member() {
        let page = "A: {required: [m, x], properties: {m: {additionalProperties: $B}, x: {}}}
B: {required: [b], properties: {b: {type: string}}}";
        assert_eq!(find(page, "m.next.b"), "m/next/b?");
        assert_eq!(find(page, "m.next.c"), "there are `m`, `x`");
        assert_eq!(find(page, "x.a.b"), "x/a/b?");
    }

    #[test]
    fn a_cycle_ends() {
        let page = "A: {properties: {next: $A}}";
        assert_eq!(find(page, "next.next.next.next"), "next/next/next/next?");
        assert_eq!(find(page, "next.nxt"), "did you mean `next.next`?");
    }
}
