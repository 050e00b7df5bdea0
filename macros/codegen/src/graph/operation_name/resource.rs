//! Adds the resource of an operation to the operation's name.

use super::snake_case::snake_case;
use crate::graph::OperationNode;

/// Verbs that do not name an operation without its resource.
const VERBS: [&str; 31] = [
    "add", "all", "cancel", "count", "create", "delete", "destroy", "edit", "fetch", "find", "get", "index", "insert",
    "list", "new", "patch", "post", "put", "query", "read", "remove", "replace", "retrieve", "save", "search", "set",
    "show", "store", "submit", "update", "upsert",
];

/// Words after a verb that name no resource.
const NO_RESOURCE: [&str; 9] = ["all", "batch", "bulk", "id", "many", "one", "partial", "single", "uuid"];

/// Words that begin a phrase after the resource.
const PREPOSITIONS: [&str; 10] = ["as", "at", "by", "for", "from", "in", "of", "on", "to", "with"];

/// Words of an operation on several resources.
const SEVERAL: [&str; 7] = ["all", "batch", "bulk", "count", "list", "many", "search"];

/// Returns the name of a method in snake case, with the resource if the name is only a verb.
///
/// `list` of `users` is `list_users`, `get_by_id` is `get_user_by_id`, `create_from_file` is `create_user_from_file`.
pub(super) fn with_resource(method: &str, resource: Option<&str>, endpoint: &OperationNode<'_>) -> String {
    let is_collection = endpoint.method == "GET" && !endpoint.path.trim_end_matches('/').ends_with('}');
    let number = if is_collection { Number::Plural } else { Number::ByVerb };
    let resource = snake_case(resource.unwrap_or_default());
    let name = snake_case(method);
    with_missing_resource(&name, &resource, number).unwrap_or(name)
}

/// The grammatical number of a resource in a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Number {
    /// The plural, as for an operation on a collection.
    Plural,
    /// The plural after a word such as `list`, else the singular.
    ByVerb,
}

/// Returns a verb with its resource; `None` if the name has a resource, or if the operation has none.
fn with_missing_resource(name: &str, resource: &str, number: Number) -> Option<String> {
    let words: Vec<&str> = name.split('_').collect();
    let end = words.iter().skip(1).position(|word| PREPOSITIONS.contains(word)).map_or(words.len(), |at| at + 1);
    let (verb, phrase) = words.split_at_checked(end)?;
    let is_only_a_verb = verb.first().is_some_and(|verb| VERBS.contains(verb))
        && verb.iter().skip(1).all(|word| NO_RESOURCE.contains(word));
    let one = singular(resource);
    // `add_to_group` of `groups` does not add a group.
    let is_in_phrase = phrase.iter().any(|word| *word == resource || *word == one);
    if !is_only_a_verb || resource.is_empty() || is_in_phrase {
        return None;
    }
    let is_plural = number == Number::Plural || verb.iter().any(|word| SEVERAL.contains(word));
    let resource = if is_plural { resource } else { &one };
    Some([verb, &[resource], phrase].concat().join("_"))
}

/// Returns the singular of an English noun, as far as its ending decides the singular.
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
    use super::{Number, singular, with_missing_resource};

    #[test]
    fn a_verb_is_completed_by_its_resource() {
        let cases = [
            ("list", "users", "list_users"),
            ("create", "users", "create_user"),
            ("get_by_id", "users", "get_user_by_id"),
            ("find_all", "users", "find_all_users"),
            ("find_by_email", "users", "find_user_by_email"),
            ("create_from_rules", "billing_plans", "create_billing_plan_from_rules"),
            ("set_as_default", "cards", "set_card_as_default"),
        ];
        for (name, resource, expected) in cases {
            assert_eq!(with_missing_resource(name, resource, Number::ByVerb).as_deref(), Some(expected));
        }
        for (name, resource) in [("get_usage", "users"), ("add_to_group", "groups"), ("list", ""), ("train", "users")] {
            assert_eq!(with_missing_resource(name, resource, Number::ByVerb), None);
        }
    }

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
