//! Snake case for names of operations. In a build without optimisation, `heck` costs many times more than the common
//! case needs.

use heck::ToSnakeCase as _;

/// Returns a name in snake case, as `heck` does.
pub(super) fn snake_case(name: &str) -> String {
    clear_words(name).unwrap_or_else(|| name.to_snake_case())
}

/// Returns the words of a name in snake case.
pub(super) fn snake_case_of_words(words: &[String]) -> String {
    match words {
        [name] => snake_case(name),
        _ => snake_case(&words.join("_")),
    }
}

/// Returns a name in snake case if its words are clear.
///
/// The name has only ASCII letters and digits. A word has a lower-case letter after its capital, or only digits between
/// separators.
fn clear_words(name: &str) -> Option<String> {
    let mut snake = String::with_capacity(name.len() + 8);
    let mut rest = name.as_bytes();
    loop {
        let start = name.len() - rest.len();
        match rest {
            [b'a'..=b'z', word @ ..] | [b'A'..=b'Z', b'a'..=b'z', word @ ..] => {
                rest = word;
                while let [b'a'..=b'z' | b'0'..=b'9', more @ ..] = rest {
                    rest = more;
                }
            }
            [b'0'..=b'9', ..] => {
                while let [b'0'..=b'9', more @ ..] = rest {
                    rest = more;
                }
                if rest.first().is_some_and(u8::is_ascii_alphanumeric) {
                    return None;
                }
            }
            _ => return None,
        }
        if !snake.is_empty() {
            snake.push('_');
        }
        let first = snake.len();
        snake.push_str(name.get(start..name.len() - rest.len())?);
        snake.get_mut(first..=first)?.make_ascii_lowercase();
        match rest {
            [] => return Some(snake),
            [b'_' | b'-' | b'.' | b'/' | b' ', more @ ..] => rest = more,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use heck::ToSnakeCase as _;

    use super::clear_words;

    #[test]
    fn clear_words_are_those_of_heck() {
        let names = [
            "getThing",
            "GetThing0Part2",
            "get_thing",
            "get-thing.part/whole all",
            "Get_Thing",
            "a",
            "Ab",
            "x1Yz",
            "a_1",
            "get_model_000",
            "list-2.Of3",
            "1",
            "12/b",
        ];
        for name in names {
            assert_eq!(clear_words(name), Some(name.to_snake_case()), "{name}");
        }
        for name in ["", "A", "getURL", "a__b", "a_1b", "a_1B", "_a", "a_", "1a", "é", "aé", "a[0]", "x1Y", "aB1c"] {
            assert_eq!(clear_words(name), None, "{name}");
        }
    }
}
