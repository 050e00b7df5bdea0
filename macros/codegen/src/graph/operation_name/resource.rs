//! The resource of an operation, as a part of the operation's name.

use heck::ToSnakeCase as _;

use crate::graph::Endpoint;

/// Verbs that do not name an operation without its resource.
const VERBS: [&str; 31] = [
    "add", "all", "cancel", "count", "create", "delete", "destroy", "edit", "fetch", "find", "get", "index", "insert",
    "list", "new", "patch", "post", "put", "query", "read", "remove", "replace", "retrieve", "save", "search", "set",
    "show", "store", "submit", "update", "upsert",
];

/// Words behind a verb that name no resource.
const NO_RESOURCE: [&str; 10] = ["all", "batch", "bulk", "by", "id", "many", "one", "partial", "single", "uuid"];

/// Words of an operation on several resources.
const SEVERAL: [&str; 7] = ["all", "batch", "bulk", "count", "list", "many", "search"];

/// Returns the name of a method in snake case, with its resource where the name is only a verb: `list` of `users` is
/// `list_users`, `get_by_id` is `get_user_by_id`.
pub(super) fn with_resource(method: &str, resource: Option<&str>, endpoint: &Endpoint<'_>) -> String {
    let name = method.to_snake_case();
    let words: Vec<&str> = name.split('_').collect();
    let is_only_a_verb = words.first().is_some_and(|verb| VERBS.contains(verb))
        && words.iter().skip(1).all(|word| NO_RESOURCE.contains(word));
    let resource = resource.unwrap_or_default().to_snake_case();
    if !is_only_a_verb || resource.is_empty() {
        return name;
    }
    let of_several = words.iter().any(|word| SEVERAL.contains(word));
    let is_collection = endpoint.method == "GET" && !endpoint.path.trim_end_matches('/').ends_with('}');
    let resource = if of_several || is_collection { resource } else { singular(&resource) };
    match name.split_once("_by_") {
        Some((verb, key)) => format!("{verb}_{resource}_by_{key}"),
        None => format!("{name}_{resource}"),
    }
}

/// Returns the singular of an English noun as far as its ending decides it.
pub(super) fn singular(noun: &str) -> String {
    const KEPT: [&str; 5] = ["ss", "us", "is", "series", "news"];
    if KEPT.iter().any(|ending| noun.ends_with(ending)) {
        return noun.to_owned();
    }
    if let Some(stem) = noun.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let sibilant =
        noun.strip_suffix("es").filter(|it| ["ss", "us", "sh", "ch", "x"].iter().any(|end| it.ends_with(end)));
    sibilant.or_else(|| noun.strip_suffix('s')).unwrap_or(noun).to_owned()
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn plurals_lose_their_ending() {
        let cases = [
            ("users", "user"),
            ("api_keys", "api_key"),
            ("categories", "category"),
            ("addresses", "address"),
            ("boxes", "box"),
            ("branches", "branch"),
            ("statuses", "status"),
            ("status", "status"),
            ("series", "series"),
            ("address", "address"),
            ("data", "data"),
        ];
        for (plural, one) in cases {
            assert_eq!(singular(plural), one);
        }
    }
}
