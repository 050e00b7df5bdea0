//! The names of groups: tags and extensions as names of nested groups.

use super::snake_case::snake_case;

/// Splits a name at its dots into the names of nested groups.
pub(super) fn groups_of_dotted_name(text: &str) -> Vec<String> {
    text.split('.').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// Returns the names of the groups of a tag: several if the tag consists of words with dots between them.
pub(super) fn groups_of_tag(tag: &str) -> Vec<String> {
    let is_word = |word: &str| {
        word.starts_with(char::is_alphabetic) && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
    };
    if tag.split('.').all(is_word) { groups_of_dotted_name(tag) } else { vec![tag.to_owned()] }
}

/// Returns true if two names are those of one group.
pub(super) fn same_group(one: &str, other: &str) -> bool {
    group_words(one) == group_words(other)
}

/// Returns a name in snake case, without the `controller` that springdoc appends. A name without letters stays
/// unchanged.
pub(super) fn group_words(written: &str) -> String {
    let name = snake_case(written);
    let shorter = name.strip_suffix("_controller").map(|name| name.strip_suffix("_rest").unwrap_or(name));
    match shorter.unwrap_or(&name) {
        "" => written.to_owned(),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{group_words, groups_of_dotted_name, groups_of_tag};

    #[test]
    fn groups_are_in_snake_case_without_controller() {
        let cases = [
            ("Users", "users"),
            ("API Keys", "api_keys"),
            ("/audio/speech", "audio_speech"),
            ("user-controller", "user"),
            ("user-rest-controller", "user"),
            ("Controller", "controller"),
            ("+", "+"),
        ];
        for (written, expected) in cases {
            assert_eq!(group_words(written), expected);
        }
    }

    #[test]
    fn dots_between_words_are_nested_groups() {
        assert_eq!(groups_of_tag("beta.agents"), ["beta", "agents"]);
        assert_eq!(groups_of_tag("v1.fine-tuning.jobs"), ["v1", "fine-tuning", "jobs"]);
        for tag in ["Release 1.2", "v1.2", "a..b", ".net", "Users. And more"] {
            assert_eq!(groups_of_tag(tag), [tag]);
        }
        assert_eq!(groups_of_dotted_name("billing. plans"), ["billing", "plans"]);
        assert!(groups_of_dotted_name("").is_empty());
    }
}
