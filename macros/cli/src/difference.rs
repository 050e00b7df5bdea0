//! The difference of two texts as a unified diff, which the program `patch` can apply.

use std::time::Duration;

use similar::TextDiff;

/// The time after which a longer difference is accepted, since the shortest one of long texts can take minutes.
const LIMIT: Duration = Duration::from_secs(5);

/// Returns the lines to remove from a file and to add to it; `None` if there are none.
///
/// Line breaks in the form of Windows are no difference, since version control may change them.
pub(crate) fn unified(file: &str, present: &str, wanted: &str) -> Option<String> {
    let (present, wanted) = (with_plain_breaks(present), with_plain_breaks(wanted));
    if present == wanted {
        return None;
    }
    let difference = TextDiff::configure().timeout(LIMIT).diff_lines(&present, &wanted);
    Some(difference.unified_diff().header(file, file).to_string())
}

fn with_plain_breaks(text: &str) -> String {
    text.lines().flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::unified;

    #[test]
    fn equal_lines_have_no_difference() {
        assert_eq!(unified("a.rs", "a\r\nb\n", "a\nb\n"), None);
        assert_eq!(unified("a.rs", "a\nb", "a\nb\n"), None);
    }

    #[test]
    fn all_differences_are_written_with_their_neighbours() {
        let lines: Vec<String> = (1..=20).map(|number| format!("line {number}")).collect();
        let present = lines.join("\n") + "\n";
        let wanted = present.replace("line 2\n", "").replace("line 19\n", "line 19\nnew\n");
        let expected = "--- a.rs\n+++ a.rs\n@@ -1,5 +1,4 @@\n line 1\n-line 2\n line 3\n line 4\n line 5\n\
            @@ -17,4 +16,5 @@\n line 17\n line 18\n line 19\n+new\n line 20\n";
        assert_eq!(unified("a.rs", &present, &wanted).as_deref(), Some(expected));
    }
}
