//! The file `src/lib.rs`, and texts of the description in comments.

use specweld_codegen::Sample;

/// Returns the text of `src/lib.rs`. The first of the options is the path of the description.
pub(super) fn library(sample: &Sample, options: &[String]) -> String {
    let title = in_comment(&sample.title);
    let title = if title.is_empty() { "a service".to_owned() } else { title };
    let arguments = match options {
        [spec] => spec.strip_prefix("spec = ").unwrap_or(spec).to_owned(),
        _ => format!("\n{}", options.iter().flat_map(|it| ["    ", it, ",\n"]).collect::<String>()),
    };
    format!(
        "//! A client of {title}.\n//!\n\
         //! The macro reads the description when this crate is compiled. `Client` has a method for each operation, and\n\
         //! the module `types` has a type for each schema. `cargo doc --open` shows them.\n\n\
         specweld::generate_api!({arguments});\n"
    )
}

/// Returns a text of the description for a line of a comment, without characters with a meaning in Markdown.
pub(super) fn in_comment(text: &str) -> String {
    line(text, |it| it.is_alphanumeric() || "/{}.,-'()&:+".contains(it)).trim_end_matches([' ', '.']).to_owned()
}

/// Returns a text of the description for code in a line of a comment.
pub(super) fn in_code(text: &str) -> String {
    line(text, |it| it.is_alphanumeric() || it.is_ascii_graphic() && it != '`').trim_end().to_owned()
}

/// Returns the first 80 characters of a text, with one space in place of other characters.
fn line(text: &str, is_kept: impl Fn(char) -> bool) -> String {
    let words: Vec<&str> = text.split(|it| !is_kept(it)).filter(|word| !word.is_empty()).collect();
    words.join(" ").chars().take(80).collect()
}

#[cfg(test)]
mod tests {
    use super::{in_code, in_comment};

    #[test]
    fn texts_of_the_description_are_plain_in_comments() {
        assert_eq!(in_comment(" Pets [v1]\n`*/` \u{1b}[2J <b>API</b>. "), "Pets v1 / 2J b API /b");
        assert_eq!(in_comment(&"a".repeat(100)).len(), 80);
        assert_eq!(in_code("GET /api_keys/{id}*`\n\u{202e}x"), "GET /api_keys/{id}* x");
    }
}
