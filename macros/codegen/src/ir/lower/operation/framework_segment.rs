//! Reads segments of a path that name a parameter in the notation of a web framework: `:id`, `<int:id>`, `[id]`, `$id`.

/// A parameter in the notation of a web framework.
#[derive(Debug, PartialEq)]
pub(super) struct FrameworkSegment<'p> {
    pub(super) name: &'p str,
    /// The segment in the description.
    pub(super) written: String,
    pub(super) certainty: Certainty,
}

/// The certainty that a segment names a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Certainty {
    /// Only frameworks use the notation.
    Certain,
    /// A literal segment can look the same.
    Possible,
}

/// Reads a percent-encoded segment of a path; `None` for a literal segment.
pub(super) fn parse_segment(segment: &str) -> Option<FrameworkSegment<'_>> {
    let between = |open, close| segment.strip_prefix(open)?.strip_suffix(close);
    let certain = segment.strip_prefix(':').or_else(|| between("%3C", "%3E")).or_else(|| between("%5B", "%5D"));
    let inner = certain.or_else(|| segment.strip_prefix('$')).or_else(|| between("(", ")"))?;
    // `<int:id>` has a type before the name; `:id?` and `:id(\d+)` have a condition after it.
    let name = inner.rsplit_once(':').map_or(inner, |(_, name)| name);
    let name = name.split(['?', '(', '*', '+']).next().unwrap_or(name);
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    let certainty = if certain.is_some() { Certainty::Certain } else { Certainty::Possible };
    is_name.then(|| FrameworkSegment { name, written: decoded(segment), certainty })
}

fn decoded(segment: &str) -> String {
    let brackets = [("%3C", "<"), ("%3E", ">"), ("%5B", "["), ("%5D", "]"), ("%5C", "\\")];
    brackets.iter().fold(segment.to_owned(), |text, (code, character)| text.replace(code, character))
}

#[cfg(test)]
mod tests {
    use super::Certainty::{Certain, Possible};
    use super::parse_segment;

    #[test]
    fn notations_of_frameworks_have_a_name() {
        for (segment, name, certainty) in [
            (":id", "id", Certain),
            (":id?", "id", Certain),
            (":id(%5Cd+)", "id", Certain),
            ("%3Cid%3E", "id", Certain),
            ("%3Cint:boat_id%3E", "boat_id", Certain),
            ("%5Bid%5D", "id", Certain),
            ("$id", "id", Possible),
            ("(id)", "id", Possible),
        ] {
            let found = parse_segment(segment);
            assert_eq!(found.map(|it| (it.name, it.certainty)), Some((name, certainty)), "{segment}");
        }
        for segment in ["", "id", ":", "a:b", "v1:get", ":1", "%3C%3E", "$", "()"] {
            assert_eq!(parse_segment(segment), None, "{segment}");
        }
    }
}
