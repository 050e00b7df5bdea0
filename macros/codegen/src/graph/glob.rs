//! Patterns with `*`, as entries of the option `only` have them.

/// Returns true if a pattern matches the whole text. `*` matches any characters but `/`, and `**` any characters.
///
/// The time grows with the product of both lengths, for any pattern.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let Some(start) = pattern.find('*') else { return pattern == text };
    let (start, pattern) = pattern.split_at(start);
    let Some(text) = text.strip_prefix(start) else { return false };
    let mut reached: Vec<bool> = std::iter::once(true).chain(text.chars().map(|_| false)).collect();
    let mut pattern = pattern.chars().peekable();
    while let Some(next) = pattern.next() {
        if next == '*' {
            let crosses = pattern.next_if_eq(&'*').is_some();
            reached = after_star(&reached, text, |letter| crosses || letter != '/');
        } else {
            let equal = reached.iter().zip(text.chars()).map(|(reached, letter)| *reached && letter == next);
            reached = std::iter::once(false).chain(equal).collect();
        }
    }
    reached.last().copied().unwrap_or_default()
}

/// Returns the positions in the text that can be reached by any number of letters that the star takes.
fn after_star(reached: &[bool], text: &str, takes: impl Fn(char) -> bool) -> Vec<bool> {
    let before = std::iter::once(None).chain(text.chars().map(Some));
    let mut is_reached = false;
    let positions = reached.iter().zip(before).map(|(reached, letter)| {
        is_reached = *reached || is_reached && letter.is_some_and(&takes);
        is_reached
    });
    positions.collect()
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stays_in_a_segment_and_two_stars_do_not() {
        for (pattern, text, expected) in [
            ("/pets", "/pets", true),
            ("/pets", "/pets/", false),
            ("/pets/*", "/pets/{id}", true),
            ("/pets/*", "/pets/", true),
            ("/pets/*", "/pets", false),
            ("/pets/*", "/pets/{id}/photos", false),
            ("/pets/**", "/pets/{id}/photos", true),
            ("/pets**", "/pets", true),
            ("/**/photos", "/pets/{id}/photos", true),
            ("/*/photos", "/pets/{id}/photos", false),
            ("/*/*/photos", "/pets/{id}/photos", true),
            ("list*", "listPets", true),
            ("list*", "relist", false),
            ("*s", "pets", true),
            ("*s", "pet", false),
            ("**", "", true),
            ("a*b*c", "aXbYbZc", true),
            ("a*b*c", "aXcYb", false),
            ("*ä*", "läuft", true),
            ("a*", "a*", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn many_stars_take_little_time() {
        let (pattern, text) = ("*a".repeat(200) + "b", "a".repeat(1_000));
        assert!(!matches(&pattern, &text));
    }
}
