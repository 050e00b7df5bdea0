//! Suggestions for misspelled names, by the edit distance.

/// Returns the candidate that is most similar to `name`, with at most one edit per three characters, and at most three
/// edits.
///
/// An edit inserts, removes or changes a character, or swaps two neighbours. Case only decides between equally near
/// candidates, and then their order.
pub fn nearest<'a, S: AsRef<str> + ?Sized + 'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a S>,
) -> Option<&'a str> {
    let wanted: Vec<char> = name.chars().flat_map(char::to_lowercase).collect();
    candidates
        .into_iter()
        .map(S::as_ref)
        .filter_map(|candidate| Some((rank(name, &wanted, candidate)?, candidate)))
        .min_by_key(|&(rank, _)| rank)
        .map(|(_, candidate)| candidate)
}

/// Returns the question "did you mean ..?" with the nearest candidate.
pub fn did_you_mean<'a, S: AsRef<str> + ?Sized + 'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a S>,
) -> Option<String> {
    nearest(name, candidates).map(|nearest| format!("did you mean `{nearest}`?"))
}

/// Returns the candidate of which a key may be a misspelling: within one letter, or two if the candidate has more than
/// five.
///
/// Case, underscores and hyphens are ignored, so that `request_body` is `requestBody`. A candidate of up to three
/// letters is found only if letters are swapped or doubled, since too many words are similar to it.
pub(crate) fn near_miss<'a>(key: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let sketch = Sketch::of(key);
    let wanted = letters(key);
    let rank = |candidate: &str| {
        if let (Some(wanted), Some(offered)) = (&sketch, Sketch::of(candidate))
            && wanted.is_far_from(&offered)
        {
            return None;
        }
        let offered = letters(candidate);
        let allowed = if offered.len() > 5 { 2 } else { 1 };
        let is_short = offered.len() <= 3;
        let sorted = |letters: &[char]| {
            let mut sorted = letters.to_vec();
            sorted.sort_unstable();
            sorted.dedup();
            sorted
        };
        let edits =
            distance(&wanted, &offered, allowed).or_else(|| is_singular(&wanted, &offered).then_some(allowed))?;
        (!is_short || sorted(&wanted) == sorted(&offered)).then_some(edits)
    };
    candidates.into_iter().filter_map(|it| Some((rank(it)?, it))).min_by_key(|(edits, _)| *edits).map(|(_, it)| it)
}

/// The number and the set of a key's letters. Most unrelated keys differ in them.
struct Sketch {
    /// The number of bytes without underscores, hyphens and spaces.
    length: usize,
    /// A bit for each letter from `a` to `z`, in any case.
    letters: u32,
}

impl Sketch {
    /// Returns the sketch of a key; `None` unless all characters are ASCII.
    fn of(key: &str) -> Option<Self> {
        let mut sketch = Self { length: 0, letters: 0 };
        let mut rest = key.as_bytes();
        while let [byte, more @ ..] = rest {
            rest = more;
            match *byte {
                b'_' | b'-' | b' ' => continue,
                letter @ (b'a'..=b'z' | b'A'..=b'Z') => sketch.letters |= 1 << (letter & 0x1f),
                0x80..=0xff => return None,
                _ => {}
            }
            sketch.length += 1;
        }
        Some(sketch)
    }

    /// Returns true if neither two edits nor the plural make a key from the other one.
    fn is_far_from(&self, other: &Self) -> bool {
        // An edit adds or removes one letter. The plural removes `y`, and adds `i`, `e` and `s`.
        self.length.abs_diff(other.length) > 2
            || (self.letters & !other.letters).count_ones() > 2
            || (other.letters & !self.letters).count_ones() > 3
    }
}

/// Returns true for `property`, the singular of `properties`.
fn is_singular(word: &[char], plural: &[char]) -> bool {
    let stem = word.strip_suffix(&['y']);
    stem.is_some_and(|stem| plural.strip_suffix(&['i', 'e', 's']) == Some(stem))
}

/// Returns the characters of a key in lower case, without underscores, hyphens and spaces.
fn letters(key: &str) -> Vec<char> {
    key.chars().filter(|c| !matches!(c, '_' | '-' | ' ')).flat_map(char::to_lowercase).collect()
}

/// The maximum number of edits between two names. Names with more edits are unrelated.
const MOST_EDITS: usize = 3;

/// Returns the rank of a candidate: its number of edits without regard to case, then the equality of case.
fn rank(name: &str, wanted: &[char], candidate: &str) -> Option<(usize, bool)> {
    let offered: Vec<char> = candidate.chars().flat_map(char::to_lowercase).collect();
    let allowed = (wanted.len().max(offered.len()) / 3).min(MOST_EDITS);
    if wanted.len().abs_diff(offered.len()) > allowed {
        return None;
    }
    let distance = distance(wanted, &offered, allowed)?;
    Some((distance, name != candidate))
}

/// Returns the optimal string alignment distance (Damerau-Levenshtein, no substring edited twice) if it is at most
/// `most`. Only three rows of the table are kept.
fn distance(from: &[char], to: &[char], most: usize) -> Option<usize> {
    // Each letter more needs an edit.
    if from.len().abs_diff(to.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    let mut last = None;
    for (&character, line) in from.iter().zip(1..) {
        let mut row = vec![line];
        let mut left_of = None;
        for (column, &other) in to.iter().enumerate() {
            let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
            let changed = at(&above, column) + usize::from(character != other);
            let mut best = changed.min(at(&above, column + 1) + 1).min(at(&row, column) + 1);
            if column > 0 && last == Some(other) && left_of == Some(character) {
                best = best.min(at(&before, column - 1) + 1);
            }
            row.push(best);
            left_of = Some(other);
        }
        // Each row depends on the two rows above it only, so that the distance can only grow from here.
        if row.iter().chain(&above).all(|&edits| edits > most) {
            return None;
        }
        before = std::mem::replace(&mut above, row);
        last = Some(character);
    }
    above.last().copied().filter(|&edits| edits <= most)
}

#[cfg(test)]
mod tests {
    use super::{did_you_mean, distance, near_miss, nearest};

    #[test]
    fn distances_are_those_of_the_textbook() {
        let cases =
            [("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("ca", "abc", 3)];
        for (from, to, expected) in cases {
            let [a, b] = [from, to].map(|text| text.chars().collect::<Vec<_>>());
            assert_eq!(distance(&a, &b, expected), Some(expected), "{from} {to}");
            assert_eq!(expected.checked_sub(1).and_then(|less| distance(&a, &b, less)), None, "{from} {to}");
        }
    }

    #[test]
    fn a_slip_is_found_and_a_stranger_is_not() {
        let schemas = ["Owner", "Pet", "PetList"];
        assert_eq!(nearest("Ownr", schemas), Some("Owner"));
        assert_eq!(nearest("pet", schemas), Some("Pet"));
        assert_eq!(nearest("Customer", schemas), None);
        assert_eq!(nearest("", schemas), None);
        assert_eq!(nearest("PlayerTournament", ["DfsSlateTournament"]), None);
        assert_eq!(did_you_mean("PetLsit", schemas).as_deref(), Some("did you mean `PetList`?"));
    }

    #[test]
    fn a_key_is_misspelled_within_a_letter_or_two() {
        let fields = ["get", "post", "responses", "requestBody", "parameters", "type", "items"];
        for (key, meant) in [
            ("psot", Some("post")),
            ("posst", Some("post")),
            ("gte", Some("get")),
            ("gett", Some("get")),
            ("got", None),
            ("response", Some("responses")),
            ("responce", Some("responses")),
            ("requestbody", Some("requestBody")),
            ("request_body", Some("requestBody")),
            ("prameters", Some("parameters")),
            ("item", Some("items")),
            ("types", Some("type")),
            ("tyep", Some("type")),
            ("time", None),
            ("limits", None),
            ("produces", None),
        ] {
            assert_eq!(near_miss(key, fields), meant, "{key}");
        }
    }

    #[test]
    fn between_equals_case_decides_then_order() {
        assert_eq!(nearest("pets", ["PETS", "pets"]), Some("pets"));
        assert_eq!(nearest("petx", ["petb", "peta"]), Some("petb"));
        assert_eq!(nearest("ids", &["id".to_owned()]), Some("id"));
        assert_eq!(nearest("x", ["y"]), None);
    }
}
