//! The types and traits in options that a new crate does not have.

use std::collections::BTreeSet;

use specweld_codegen::options::{Options, Path};

/// The crates of the standard library.
const STANDARD: [&str; 3] = ["std::", "core::", "alloc::"];

/// Returns the paths of types and traits that are not in the standard library, as the user writes them.
pub(super) fn of_other_crates(options: &Options) -> BTreeSet<String> {
    let replacements = options.replacements.iter().map(|it| &it.to);
    let derives = options.derives.iter().chain(options.partial_derives.iter().map(|it| &it.path));
    replacements.chain(derives).filter_map(path).collect()
}

/// Returns the text of a path that is neither in the prelude nor in the standard library.
fn path(path: &Path) -> Option<String> {
    let text = path.0.to_string().replace(' ', "");
    let written = text.replace(&format!("{}::", Path::HERE), "");
    let is_standard = STANDARD.iter().any(|krate| text.trim_start_matches("::").starts_with(krate));
    (text.contains("::") && !is_standard).then_some(written)
}

#[cfg(test)]
mod tests {
    use specweld_codegen::options::Path;

    #[test]
    fn paths_of_other_crates_are_named() {
        for (written, expected) in [
            ("Hash", None),
            ("Vec < u8 >", None),
            ("std :: hash :: Hash", None),
            ("uuid :: Uuid", Some("uuid::Uuid")),
            ("__here :: Money", Some("Money")),
            ("Vec < crate :: Money >", Some("Vec<crate::Money>")),
        ] {
            let path = written.parse().ok().and_then(|tokens| super::path(&Path(tokens)));
            assert_eq!(path.as_deref(), expected, "{written}");
        }
    }
}
