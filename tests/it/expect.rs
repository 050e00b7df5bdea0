//! Comparison of a text with a file. `UPDATE_EXPECT=1` rewrites the file; the test still fails, so that the change is
//! reviewed.

use std::path::Path;

/// The differences. A single run shows or renews all of them.
#[derive(Default)]
pub(crate) struct Differences(Vec<String>);

impl Differences {
    /// Compares `actual` with the text in a file.
    pub(crate) fn expect(&mut self, path: &Path, actual: &str) {
        let expected = std::fs::read_to_string(path).unwrap_or_default();
        if expected == actual {
            return;
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(path, actual).expect("the expectation can be written");
            self.0.push(format!("{} was renewed: review the change and run again", path.display()));
        } else {
            let difference = difference(&expected, actual);
            self.0.push(format!("{} differs (UPDATE_EXPECT=1 renews it), {difference}", path.display()));
        }
    }

    /// Fails if a text differed.
    pub(crate) fn finish(self) {
        assert!(self.0.is_empty(), "{}", self.0.join("\n"));
    }
}

/// Returns the lines from the first difference on, of both texts.
fn difference(expected: &str, actual: &str) -> String {
    let same = expected.lines().zip(actual.lines()).take_while(|(one, other)| one == other).count();
    let part = |text: &str| text.lines().skip(same).take(12).collect::<Vec<_>>().join("\n");
    format!("from line {}\n--- expected\n{}\n--- actual\n{}", same + 1, part(expected), part(actual))
}
