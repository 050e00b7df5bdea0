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
    let plain = text.chars().map(|it| if it.is_alphanumeric() || "/{}.,-'()&:+".contains(it) { it } else { ' ' });
    let plain: String = plain.collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").chars().take(80).collect::<String>().trim_end_matches([' ', '.']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::in_comment;

    #[test]
    fn texts_of_the_description_are_plain_in_comments() {
        assert_eq!(in_comment(" Pets [v1]\n`*/` \u{1b}[2J <b>API</b>. "), "Pets v1 / 2J b API /b");
        assert_eq!(in_comment(&"a".repeat(100)).len(), 80);
    }
}
