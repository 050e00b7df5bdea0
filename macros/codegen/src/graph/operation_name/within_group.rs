//! Removes the words that repeat the group from the name of an operation: `list_users` in the group `users` is `list`.

use super::resource::singular;
use super::snake_case::snake_case;

/// Words that cannot begin or end a name.
const JOINTS: [&str; 20] = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "per", "the", "to", "via",
    "with", "without", "within",
];

/// Returns a name in snake case without the words that are a name of the group, in the singular or the plural.
/// The words are at the start, at the end or after the first word. `None` if there are none, or if the rest is no name.
pub(super) fn without_group(name: &str, names: &[String], path: &str) -> Option<String> {
    let words: Vec<&str> = name.split('_').filter(|word| !word.is_empty()).collect();
    let groups: Vec<String> = names.iter().map(|name| singular(&name.replace('_', ""))).collect();
    let from_start = without_start(&words, &groups);
    let rest = from_start.unwrap_or(&words);
    let shorter =
        without_end(rest, &groups, path).map(<[&str]>::to_vec).or_else(|| without_middle(rest, &groups, path));
    shorter.or_else(|| from_start.map(<[&str]>::to_vec)).map(|words| words.join("_"))
}

fn is_group(words: &[&str], groups: &[String]) -> bool {
    groups.contains(&singular(&words.concat()))
}

fn without_start<'w, 'n>(words: &'w [&'n str], groups: &[String]) -> Option<&'w [&'n str]> {
    let splits = (1..words.len()).rev().filter_map(|at| words.split_at_checked(at));
    let mut rests = splits.filter(|(start, _)| is_group(start, groups)).map(|(_, rest)| rest);
    rests.find(|rest| is_name(rest))
}

fn without_end<'w, 'n>(words: &'w [&'n str], groups: &[String], path: &str) -> Option<&'w [&'n str]> {
    let splits = (1..words.len()).filter_map(|at| words.split_at_checked(at));
    let mut rests = splits.filter(|(_, end)| is_group(end, groups)).map(|(rest, _)| rest);
    rests.find(|rest| is_name(rest) && !ends_with_resource(rest, groups, path))
}

/// Returns true if the words after the first end with a resource that belongs to the group: `create_organization` for
/// `create_organization_domain` at `/organizations/{id}/domains`.
fn ends_with_resource(words: &[&str], groups: &[String], path: &str) -> bool {
    let segments = path.split('/').filter(|segment| !segment.is_empty() && !segment.starts_with('{'));
    let segments = segments.map(|segment| singular(&snake_case(segment).replace('_', "")));
    let mut around = segments.take_while(|segment| !groups.contains(segment));
    around
        .any(|segment| (1..words.len()).any(|at| words.get(at..).is_some_and(|end| singular(&end.concat()) == segment)))
}

/// Removes the group after the first word: `get_user_by_id` in `users` is `get_by_id`; so is `get_users_id` at
/// `/users/{id}`.
fn without_middle<'n>(words: &[&'n str], groups: &[String], path: &str) -> Option<Vec<&'n str>> {
    let (first, others) = words.split_first()?;
    let splits = (1..others.len()).rev().filter_map(|at| others.split_at_checked(at));
    let (_, rest) = splits.into_iter().find(|(start, _)| is_group(start, groups))?;
    if !is_name(words) || rest.first().is_some_and(|next| matches!(*next, "and" | "or" | "of")) {
        return None;
    }
    let by = is_placeholder(rest, path).then_some("by");
    Some(std::iter::once(*first).chain(by).chain(rest.iter().copied()).collect())
}

fn is_name(words: &[&str]) -> bool {
    let is_joint = |word: Option<&&str>| word.is_none_or(|word| JOINTS.contains(word));
    !is_joint(words.first()) && !is_joint(words.last()) && words.concat().starts_with(char::is_alphabetic)
}

/// Returns true if the words are the name of a placeholder in the path.
fn is_placeholder(words: &[&str], path: &str) -> bool {
    let name = words.join("_");
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).any(|(inside, _)| snake_case(inside) == name)
}

#[cfg(test)]
mod tests {
    use super::without_group;

    #[track_caller]
    fn check(name: &str, group: &[&str], expected: Option<&str>) {
        check_at("/users/{userId}", name, group, expected);
    }

    #[track_caller]
    fn check_at(path: &str, name: &str, group: &[&str], expected: Option<&str>) {
        let group: Vec<String> = group.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(without_group(name, &group, path).as_deref(), expected, "{name}");
    }

    #[test]
    fn the_group_is_removed_in_singular_and_plural() {
        let cases = [
            ("list_users", "list"),
            ("users_list", "list"),
            ("user_list", "list"),
            ("create_user", "create"),
            ("find_all_users", "find_all"),
            ("users_delete_user", "delete"),
            ("get_user_by_id", "get_by_id"),
            ("get_users_user_id", "get_by_user_id"),
            ("list_user_sessions", "list_sessions"),
            ("users_list_for_org", "list_for_org"),
            ("list_users_for_org", "list_for_org"),
            ("current_user", "current"),
        ];
        for (name, expected) in cases {
            check(name, &["users"], Some(expected));
            check(name, &["user"], Some(expected));
        }
        check("create_api_key", &["apikeys"], Some("create"));
        check("list_o_auth_tokens", &["oauth_token"], Some("list"));
        check("get_all_codes_of_conduct", &["codes_of_conduct"], Some("get_all"));
    }

    #[test]
    fn nested_groups_are_removed_whole_or_by_the_innermost() {
        check("list_billing_plans", &["billingplans", "plans"], Some("list"));
        check("list_plans", &["billingplans", "plans"], Some("list"));
        check("list_billing", &["billingplans", "plans"], None);
    }

    #[test]
    fn a_rest_that_names_another_resource_keeps_the_group() {
        check_at("/organizations/{id}/domains", "create_organization_domain", &["domains"], None);
        check_at("/orgs/{org}/campaigns", "campaigns_list_org_campaigns", &["campaigns"], Some("list_org_campaigns"));
        check_at("/gists/public", "list_public_gists", &["gists"], Some("list_public"));
        check_at("/search/users", "search_users", &["users"], Some("search"));
    }

    #[test]
    fn a_rest_that_is_no_name_keeps_the_group() {
        let names = [
            "users",
            "user",
            "find_orders_of_user",
            "users_by_id",
            "list_users_and_groups",
            "list_of_users",
            "users_2fa",
            "search",
            "list_userdata",
            "get_user_of_team",
        ];
        for name in names {
            check(name, &["users"], None);
        }
    }
}
