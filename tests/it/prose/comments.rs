//! Comments of the sources: the rules of CONTRIBUTING.md that a test can check.

use super::{LONGEST, private_word};
use crate::tidy::sources;

const FOLDERS: &[&str] = &[
    "macros/codegen/src",
    "macros/cli",
    "macros/build/src",
    "macros/options/src",
    "macros/src",
    "runtime/src",
    "examples",
    "tests/it",
    "tests/bin",
    "tests/benches",
    "tests/fuzz",
    "tests/laws",
    "tests/mistakes",
    "tests/support",
    "tests/ui",
];

/// Words that cannot begin a comment line, since the sentence would have no subject.
const OPENINGS: [&str; 9] = ["What", "Whether", "Where", "Who", "Which", "How", "The same", "Those", "Whoever"];

/// Words with a final `s` that are no verb in the third person.
const NO_VERBS: [&str; 8] = ["This", "As", "Its", "Others", "Is", "Has", "Does", "Was"];

/// Consecutive comment lines, and the code after them.
#[derive(Default)]
struct Comment {
    place: String,
    kind: Kind,
    lines: Vec<String>,
    item: String,
}

#[derive(Default, PartialEq)]
enum Kind {
    #[default]
    Plain,
    Documentation,
}

#[test]
fn comments_begin_with_a_subject_or_a_verb() {
    let begins = |line: &str, word: &str| line.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '));
    let is_riddle = |line: &String| OPENINGS.iter().any(|word| begins(line.trim_start(), word));
    let all = comments();
    let lines = all.iter().flat_map(|comment| comment.lines.iter().map(|line| (&comment.place, line)));
    let found: Vec<_> = lines.filter(|(_, line)| is_riddle(line)).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_documentation_of_functions_begins_with_a_verb() {
    let is_function = |item: &str| {
        let item = item.trim_start_matches("pub").trim_start();
        let item = if item.starts_with('(') { item.split_once(')').map_or("", |(_, rest)| rest) } else { item };
        ["fn ", "const fn ", "async fn "].iter().any(|start| item.trim_start().starts_with(start))
    };
    let found: Vec<String> = comments()
        .into_iter()
        .filter(|comment| comment.kind == Kind::Documentation && is_function(&comment.item))
        .filter_map(|comment| {
            let first = comment.lines.first()?;
            let word = first.split(|it: char| !it.is_alphabetic()).next().unwrap_or_default();
            let is_verb = word.ends_with('s') && !NO_VERBS.contains(&word);
            (!is_verb).then(|| format!("{}: {first}", comment.place))
        })
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn comments_have_short_sentences_without_private_words() {
    let mut found = Vec::new();
    for comment in comments() {
        for text in paragraphs(&comment.lines) {
            let faults = sentences(&text).filter_map(|sentence| fault(&sentence));
            found.extend(faults.map(|fault| format!("{}: {fault}", comment.place)));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn faults_of_sentences_are_found() {
    assert_eq!(
        fault("Returns the name that the user told.").as_deref(),
        Some("`told` in: Returns the name that the user told.")
    );
    assert_eq!(fault(&"word ".repeat(LONGEST)), None);
    assert!(fault(&"word ".repeat(LONGEST + 1)).is_some());
    let lines = ["One", "two. Three.", "", "```", "told", "```", "- four"].map(str::to_owned);
    assert_eq!(paragraphs(&lines), ["One two. Three.", "- four"]);
    assert_eq!(sentences("One `a. b` two. Three.").collect::<Vec<_>>(), ["One `` two.", "Three."]);
}

fn fault(sentence: &str) -> Option<String> {
    let length = sentence.split_whitespace().count();
    private_word(sentence)
        .map(|word| format!("`{word}` in: {sentence}"))
        .or_else(|| (length > LONGEST).then(|| format!("{length} words: {sentence}")))
}

/// Returns the sentences of a paragraph, with inline code replaced by empty quotes.
fn sentences(text: &str) -> impl Iterator<Item = String> {
    let without_code: String = text.split('`').step_by(2).collect::<Vec<_>>().join("``");
    let mut sentences = vec![String::new()];
    for word in without_code.split_whitespace() {
        let last = sentences.last_mut().expect("one sentence at least");
        last.push_str(if last.is_empty() { "" } else { " " });
        last.push_str(word);
        if word.ends_with(['.', '!', '?']) {
            sentences.push(String::new());
        }
    }
    sentences.into_iter().filter(|sentence| !sentence.is_empty())
}

/// Returns the paragraphs and list items of a comment, without code blocks, headings and tables.
fn paragraphs(lines: &[String]) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut current = String::new();
    let mut is_code = false;
    for line in lines {
        let begins_item =
            line.starts_with("- ") || line.starts_with("* ") || line.starts_with(|it: char| it.is_ascii_digit());
        let ends = line.is_empty() || line.starts_with(['#', '|']) || line.starts_with("```") || begins_item;
        if ends && !current.is_empty() {
            paragraphs.push(std::mem::take(&mut current));
        }
        is_code ^= line.starts_with("```");
        if !is_code && (!ends || begins_item) {
            current.push_str(if current.is_empty() { "" } else { " " });
            current.push_str(line);
        }
    }
    paragraphs.extend((!current.is_empty()).then_some(current));
    paragraphs
}

fn comments() -> Vec<Comment> {
    let mut all = Vec::new();
    for folder in FOLDERS {
        for (name, text) in sources(folder) {
            let mut comment = Comment::default();
            for (index, line) in text.lines().map(str::trim).enumerate() {
                if let Some(words) = line.strip_prefix("//") {
                    let words = words.trim_start_matches(['/', '!']);
                    let words = words.strip_prefix(' ').unwrap_or(words);
                    if comment.lines.is_empty() {
                        comment.place = format!("{folder}/{name}:{}", index + 1);
                        comment.kind = if line.starts_with("///") { Kind::Documentation } else { Kind::Plain };
                    }
                    comment.lines.push(words.to_owned());
                } else if !comment.lines.is_empty() && !line.starts_with("#[") {
                    line.clone_into(&mut comment.item);
                    all.push(std::mem::take(&mut comment));
                }
            }
        }
    }
    all
}
