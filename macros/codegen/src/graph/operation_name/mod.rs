//! Assigns the name of each operation, as the option `operation_names` chooses.

pub(super) mod group;
mod group_name;
mod resource;
mod snake_case;
pub(super) mod tags;
mod within_group;

use std::collections::HashSet;

use self::resource::with_resource;
use self::snake_case::{snake_case, snake_case_of_words};
use self::tags::Tags;
use super::OperationNode;
use super::keys::fixed_fields::METHODS;
use crate::document::NAME_EXTENSIONS;
use crate::options::OperationNames;

/// Names all operations of a document, in written order. A new operation at the end renames no other one.
pub(super) fn assign_operation_names(endpoints: &mut [OperationNode<'_>], tags: &Tags<'_>, naming: OperationNames) {
    match naming {
        OperationNames::Declared => {}
        OperationNames::Path => endpoints.iter_mut().for_each(OperationNode::name_by_path),
        OperationNames::Shortened => shorten_names(endpoints, tags),
    }
}

/// Returns the name of an operation in snake case.
pub(super) fn name_in_snake_case(endpoint: &OperationNode<'_>) -> String {
    snake_case_of_words(&endpoint.name)
}

/// Assigns to each operation the first of its shorter names that no operation before it has.
fn shorten_names(endpoints: &mut [OperationNode<'_>], tags: &Tags<'_>) {
    let declared: HashSet<&str> = endpoints.iter().filter_map(|endpoint| endpoint.id).collect();
    let mut taken = HashSet::new();
    for endpoint in endpoints {
        let shorter = shorter_names(endpoint, tags, &declared).into_iter().find(|name| !taken.contains(name));
        if let Some(name) = shorter {
            endpoint.name = vec![name];
        }
        taken.insert(snake_case_of_words(&endpoint.name));
    }
}

/// Returns names in snake case that are better than the declared name, the best first.
fn shorter_names(endpoint: &OperationNode<'_>, tags: &Tags<'_>, declared: &HashSet<&str>) -> Vec<String> {
    let tag = tags.group_tag(endpoint);
    let stated = stated_name(endpoint, tag);
    let Some(id) = endpoint.id else { return stated.into_iter().collect() };
    let by_framework = || {
        if let Some(name) = before_path_and_method(id, endpoint.path) {
            return Some(with_resource(name, tag, endpoint));
        }
        let unindexed = without_index(id);
        if let Some((controller, name)) = split_controller(unindexed) {
            let tag = tag.filter(|tag| has_words(controller, tag));
            return Some(with_resource(name, tag.or(Some(controller)), endpoint));
        }
        let numbered = without_number(id).filter(|name| declared.contains(name));
        if let Some(name) = numbered {
            let named = with_resource(name, tag, endpoint);
            return Some(named).filter(|named| *named != snake_case(name));
        }
        without_version(id, endpoint.path).or_else(|| (unindexed != id).then(|| snake_case(unindexed)))
    };
    stated.into_iter().chain(by_framework()).filter(|name| !name.is_empty()).collect()
}

/// Returns the name from an extension, with the resource if the name is only a verb.
fn stated_name(endpoint: &OperationNode<'_>, tag: Option<&str>) -> Option<String> {
    let (method, group) = stated_method(endpoint)?;
    let group = group::groups_of_extension(endpoint, group).map(|path| path.join("_"));
    let resource = group.as_deref().or(tag);
    Some(with_resource(method, resource, endpoint))
}

/// Returns the name from an extension, and the extension that has the group with it.
fn stated_method<'e>(endpoint: &'e OperationNode<'_>) -> Option<(&'e str, &'static str)> {
    NAME_EXTENSIONS.into_iter().find_map(|(method, group)| Some((endpoint.node.value.get(method)?.as_str()?, group)))
}

/// Returns the name of the function, which `FastAPI` writes before the path and the method.
fn before_path_and_method<'i>(id: &'i str, path: &str) -> Option<&'i str> {
    // A function for several methods has the same name for all of them, with one of the methods at the end.
    let before = METHODS.iter().find_map(|method| id.strip_suffix(method)?.strip_suffix('_'))?;
    let path: String = path.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    before.strip_suffix(&path).filter(|name| !name.is_empty())
}

/// Splits the name that `NestJS` and others build from a controller and its method: `UsersController_list`.
fn split_controller(id: &str) -> Option<(&str, &str)> {
    let (controller, method) = id.split_once("Controller")?;
    let method = method.strip_prefix(['_', '.', '#', '/', '-'])?;
    let controller = controller.rsplit(['.', ':', '/']).next()?;
    (!controller.is_empty() && method.starts_with(char::is_alphabetic)).then_some((controller, method))
}

/// Returns true if all words of a tag are words of a controller's name, in the same order.
fn has_words(controller: &str, tag: &str) -> bool {
    format!("_{}_", snake_case(controller)).contains(&format!("_{}_", snake_case(tag)))
}

/// Removes the index that `NestJS` appends to a method with several paths: `list[0]`.
fn without_index(id: &str) -> &str {
    let before =
        id.strip_suffix(']').and_then(|it| it.trim_end_matches(|c: char| c.is_ascii_digit()).strip_suffix('['));
    before.unwrap_or(id)
}

/// Removes the number that springdoc and others append to a name that is taken: `list_1`.
fn without_number(id: &str) -> Option<&str> {
    let name = id.trim_end_matches(|c: char| c.is_ascii_digit());
    name.strip_suffix('_').filter(|_| name.len() < id.len())
}

/// Removes `api` and the version at the start of a name if the path begins with them too: `api_v1_users_list`.
fn without_version(id: &str, path: &str) -> Option<String> {
    let is_version = |segment: &str| {
        let number = segment.strip_prefix('v').filter(|number| !number.is_empty());
        segment == "api" || number.is_some_and(|it| it.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let mut segments = path.split('/').filter(|segment| !segment.is_empty()).take_while(|it| is_version(it)).peekable();
    segments.peek()?;
    let name = snake_case(id);
    let mut rest = name.as_str();
    for segment in segments {
        match rest.strip_prefix(segment).and_then(|it| it.strip_prefix('_')) {
            Some(after) => rest = after,
            None => break,
        }
    }
    (rest.len() < name.len() && rest.starts_with(char::is_alphabetic)).then(|| rest.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{before_path_and_method, has_words, split_controller, without_index, without_number, without_version};

    #[test]
    fn only_the_whole_path_and_a_method_are_removed() {
        let cases = [
            ("read_item_items__item_id__get", "/items/{item_id}", Some("read_item")),
            ("root__get", "/", Some("root")),
            ("List_history_v1_history_get", "/v1/history", Some("List_history")),
            ("_items_get", "/items", None),
            ("read_item_items_get", "/items/{item_id}", None),
            ("target", "/t", None),
        ];
        for (id, path, name) in cases {
            assert_eq!(before_path_and_method(id, path), name, "{id}");
        }
    }

    #[test]
    fn controllers_and_indices_are_recognized() {
        assert_eq!(without_index("UsersController_list[0]"), "UsersController_list");
        assert_eq!(without_index("list[]x"), "list[]x");
        assert_eq!(split_controller("UsersController_list"), Some(("Users", "list")));
        assert_eq!(split_controller("Api::V1::UsersController#show"), Some(("Users", "show")));
        assert!(has_words("UserAccounts", "user-accounts") && has_words("UserAccounts", "Accounts"));
        assert!(!has_words("UserAccounts", "use") && !has_words("Users", "people"));
        for id in ["Controller_list", "UsersController", "UsersController_", "UsersControllers_list"] {
            assert_eq!(split_controller(id), None, "{id}");
        }
    }

    #[test]
    fn numbers_and_versions_are_removed_at_their_place() {
        assert_eq!(without_number("list_12"), Some("list"));
        assert_eq!(without_number("list2"), None);
        assert_eq!(without_version("api_v1_users_list", "/api/v1/users/"), Some("users_list".to_owned()));
        assert_eq!(without_version("v1.users.list", "/v1/users"), Some("users_list".to_owned()));
        assert_eq!(without_version("api_users", "/users"), None);
        assert_eq!(without_version("apiKeys", "/api/keys"), Some("keys".to_owned()));
    }
}
