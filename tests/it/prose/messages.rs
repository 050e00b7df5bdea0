//! Messages: the string literals of the sources and the pages of the codes.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

use super::{LONGEST, private_word};

#[test]
fn messages_are_short_and_plain() {
    let mut found = Vec::new();
    for folder in
        ["macros/src", "macros/build/src", "macros/cli/src", "macros/codegen/src", "macros/options/src", "runtime/src"]
    {
        for path in files(folder) {
            let text = fs::read_to_string(&path).expect("readable");
            let texts = match path.extension().and_then(|it| it.to_str()) {
                Some("rs") if !is_test(&path) => literals(text.parse().expect("Rust")),
                Some("md") if path.parent().is_some_and(|it| it.ends_with("pages")) => paragraphs(&text),
                _ => Vec::new(),
            };
            let faults = texts.iter().filter_map(|text| Some(format!("{}: {}: {text}", path.display(), fault(text)?)));
            found.extend(faults);
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn private_words_and_long_sentences_are_found() {
    let source = r#"
        #[must_use = "told once"]
        fn a() { format!("{} is told", 1); b("a plain text"); }
        #[diagnostic::on_unimplemented(message = "it stands here")]
        trait C {}
        #[cfg(test)]
        mod tests { const D: &str = "this is told"; }
    "#;
    let found: Vec<String> = literals(source.parse().expect("Rust"));
    assert_eq!(found, ["{} is told", "a plain text", "it stands here"]);
    assert_eq!(found.iter().filter(|text| fault(text).is_some()).count(), 2);
    assert_eq!(fault(&"word ".repeat(LONGEST)), None);
    assert!(fault(&"word ".repeat(LONGEST + 1)).is_some());
    assert_eq!(paragraphs("One\ntwo.\n\n```yaml\nsaid: 1\n```\n\nThree.\n"), ["One two.", "Three."]);
}

// rustc prints the hidden name of the macro in its notes. All other types in its messages are public.
#[test]
fn messages_of_the_compiler_name_no_hidden_type() {
    let mut found = Vec::new();
    for path in files("tests/ui").into_iter().filter(|path| path.extension().is_some_and(|it| it == "stderr")) {
        let text = fs::read_to_string(&path).expect("readable");
        let hidden =
            text.lines().filter(|line| line.replace("generated_v1::generate_api`", "").contains("generated_v1::"));
        found.extend(hidden.map(|line| format!("{}: {line}", path.display())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Returns all files below a folder of the workspace.
fn files(folder: &str) -> Vec<PathBuf> {
    let mut waiting = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder)];
    let mut files = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path).expect("readable").map(|entry| entry.expect("readable").path()));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Returns true for a file of unit tests.
fn is_test(path: &Path) -> bool {
    let is_in_tests = path.components().any(|it| it.as_os_str() == "tests");
    is_in_tests || path.file_stem().and_then(|it| it.to_str()).is_some_and(|it| it == "tests" || it.ends_with("_tests"))
}

/// Returns the string literals of a program, without those of tests and of attributes that users do not see.
fn literals(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    let mut is_test = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                let Some(TokenTree::Group(attribute)) = tokens.next_if(|it| matches!(it, TokenTree::Group(_))) else {
                    continue;
                };
                let text = attribute.stream().to_string();
                is_test |= text.starts_with("cfg (test") || text.starts_with("cfg (all (test");
                if text.starts_with("diagnostic") {
                    found.extend(literals(attribute.stream()));
                }
            }
            TokenTree::Group(group) if is_test && group.delimiter() == Delimiter::Brace => is_test = false,
            TokenTree::Group(group) => found.extend(literals(Group::stream(&group))),
            TokenTree::Punct(mark) if mark.as_char() == ';' => is_test = false,
            TokenTree::Literal(literal) => found.extend(string(&literal)),
            _ => {}
        }
    }
    found
}

fn string(literal: &Literal) -> Option<String> {
    syn::parse_str::<syn::LitStr>(&literal.to_string()).ok().map(|it| it.value())
}

/// Returns the paragraphs of a Markdown text without its code blocks.
fn paragraphs(text: &str) -> Vec<String> {
    let prose = text.split("```").step_by(2);
    let paragraphs = prose.flat_map(|prose| prose.split("\n\n"));
    let joined = paragraphs.map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
    joined.filter(|it| !it.is_empty()).collect()
}

/// Returns the fault of a text. A text of less than three words is no message.
fn fault(text: &str) -> Option<&'static str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() < 3 {
        return None;
    }
    if let Some(word) = private_word(text) {
        return Some(word);
    }
    let mut length = 0;
    for word in words {
        length += 1;
        if length > LONGEST {
            return Some("a long sentence");
        }
        if word.ends_with(['.', ':', ';']) {
            length = 0;
        }
    }
    None
}
