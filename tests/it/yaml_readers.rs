//! Both readers of YAML return the same tree, for each text that the reader of the usual form accepts.

mod texts;

use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;

use self::texts::random_text;

/// The nesting limit of descriptions.
const DEPTH: usize = 126;

/// Returns true if the reader of usual YAML reads a text, and panics if the library reads another tree.
#[track_caller]
fn is_usual(text: &str) -> bool {
    let (usual, library) = specweld_codegen::yaml_readers(text, DEPTH);
    let is_usual = usual.is_some();
    assert_eq!(usual.unwrap_or_else(|| library.clone()), library, "{text:?}\n{text}");
    is_usual
}

/// Returns the YAML files below a folder.
fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(yaml_files(&path));
        } else if path.extension().is_some_and(|it| it == "yaml" || it == "yml") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn case_texts() -> Vec<String> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    yaml_files(&cases).iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
}

#[test]
fn usual_texts_are_read_without_the_library() {
    for text in [
        "a: b\n",
        "---\na: b",
        "# a\n\na: b # c\n# d\n",
        "a:\nb: ~\nc: # d\n",
        "a: b\r\nc:\r\n- d\r\n",
        "a:\n- b\n-\n- # c\n  d\n-   e: f\n    g: h\n",
        "- - a\n  - b\n- c:\n  - d\n- - - e\n",
        "200: a\n'it''s': b\n\"c\\\"d\": e\n/f/{g}: h\ni:j: k\n",
        "a: -1\nb: 0x1F\nc: 1.10\nd: http://e\nf: g#h\ni: 2024-01-31\n",
        "a: b\n  c\n\n\n  d: e: f",
        "a: b\n  c\n\n\n  d # e\nf:\n  g\n  h\n",
        "a: 'b\n  c''d\n\n  e'\nf: \"g\n  h\"\ni: \"\\u00e9\\n\\ud83d\\ude00\" # j\n",
        "a: |\n  b\n   c\n\n  d\n\ne: >-\n\n  f\n  g\n   h\n  i\n\nj: |+\n  k\n\n",
        "a: &b c\nd: *b # e\nf: &g\n  h: &b [i]\nj:\n- *b\n- &k >\n  l\n- *k\n- &m\n  n: *g\n",
        "a: |2-\n    b\n  c\nd: >+1\n\n  e\n f\n\n",
        "a: \"b\\n c\\\"\n\n  d e\"\n",
        "a: []\nb: {}\nc: [d, 'e', \"f\", [1]]\ng: {h: i, \"j\":1, k: [\n    l,\n    m,\n  ]}\n",
    ] {
        let has_error = text.contains("d: e: f");
        assert_ne!(is_usual(text), has_error, "{text}");
    }
}

/// Texts with errors, and texts of other forms.
const OTHER_TEXTS: [&str; 58] = [
    "",
    "# a\n",
    "a\n",
    "[a]\n",
    "'a'\n",
    "{a: b}\n",
    " a: b\n",
    "--- a\n",
    "--- # a\na: b\n",
    "%YAML 1.2\n---\na: b\n",
    "a: b\n...\n",
    "a: b\n---\nc: d\n",
    "a: *b\n",
    "a: &b\nc: *b\n",
    "a: &b [*b]\n",
    "a: &b\n  c: *b\n",
    "- &a b: c\n",
    "a: &b *c\n",
    "&a b: c\n",
    "a: *b*c\n",
    "a: !!str b\n",
    "a: {<<: {b: c}}\n",
    "<<: {a: b}\n",
    "? a\n: b\n",
    "a:\tb\n",
    "a: \"b\tc\"\n",
    "\u{feff}a: b\n",
    "a: b\u{85}\n",
    "a: b\rc: d\n",
    "a: |0\n  b\n",
    "a: |--\n  b\n",
    "a: |22\n  b\n",
    "a: |3\n  b\n",
    "a: |\nb: c\n",
    "a: |\n  b",
    "a: |\n   \n  b\n",
    "a: \"\\x41\"\n",
    "a: \"b\\\n  c\"\n",
    "a: 'b\nc'\n",
    "a: [b: c]\n",
    "a: [,]\n",
    "a: {b: }\n",
    "a: {b}\n",
    "a: [\nb]\n",
    "a: [b, # c\n  d]\n",
    "a: b: c\n",
    "a: - b\n",
    "a: b\n  c: d\n",
    "a: # b\n c\n  d: e\n",
    "a: b # c\n  d\n",
    "a: 'b' c\n",
    "a: 'b'#c\n",
    "a: ?b\n",
    "a : b\n",
    "a:\n  b: c\n d: e\n",
    "- a\n b\n- c\n d: e\n",
    "...: a\n",
    "{{ a }}: b\n",
];

#[test]
fn other_texts_are_left_to_the_library() {
    for text in OTHER_TEXTS {
        assert!(!is_usual(text), "{text}");
    }
    assert!(!is_usual(&format!("{}: a\n", "k".repeat(2000))));
}

#[test]
fn nesting_has_the_same_limit() {
    let block = |depth: usize| (0..depth).flat_map(|n| [" ".repeat(n), "a:\n".to_owned()]).collect::<String>();
    let flow = |depth: usize| format!("a: {}{}\n", "[".repeat(depth - 1), "]".repeat(depth - 1));
    let items = |depth: usize| format!("{}a\n", "- ".repeat(depth));
    for text in [block, flow, items] {
        assert!(is_usual(&text(DEPTH)));
        assert!(!is_usual(&text(DEPTH + 1)));
        assert!(!is_usual(&text(1000)));
    }
}

#[test]
fn both_readers_return_the_same_tree_for_the_cases() {
    let texts = case_texts();
    let usual = texts.iter().filter(|text| is_usual(text)).count();
    assert!(usual * 2 > texts.len(), "{usual} of {}", texts.len());
}

#[test]
fn both_readers_return_the_same_tree_for_random_texts() {
    let mut random = Rng::with_seed(0x7a31);
    let mut usual = 0;
    for _ in 0..ROUNDS {
        usual += usize::from(is_usual(&random_text(&mut random)));
    }
    assert!(usual * 5 > ROUNDS, "{usual}");
}

const ROUNDS: usize = 4000;

/// Texts that change the meaning of what is around them.
const PARTS: [&str; 40] = [
    ":", " ", "\n", "\n\n", "  ", "- ", "#", " #", ": ", "'", "\"", "|", ">", "|+", ">-", "\r\n", "\t", "[", "]", "{",
    "}", ",", "é", "&a ", "*a", "!", "%", "---\n", "...\n", "? ", "<<: ", "\\", "\\n", "\\/", "''", "- - ", "~", "0",
    "\u{feff}", "\u{85}",
];

/// Changes a part of a text.
fn change(text: &mut String, random: &mut Rng) {
    let boundary = |text: &str, from: usize| (from..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap();
    let at = boundary(text, random.usize(..=text.len()));
    let end = boundary(text, (at + random.usize(1..20)).min(text.len()));
    let part = text.get(at..end).unwrap().to_owned();
    let line = text.get(..at).unwrap().rfind('\n').map_or(0, |at| at + 1);
    match random.u8(..7) {
        0 | 1 => text.insert_str(at, random.choice(PARTS).unwrap()),
        2 => drop(text.drain(at..end)),
        3 => text.insert_str(at, &part),
        4 => text.insert_str(line, &" ".repeat(random.usize(1..4))),
        5 if text.as_bytes().get(line) == Some(&b' ') => drop(text.remove(line)),
        5 => text.truncate(text.trim_end_matches('\n').len()),
        _ => {
            let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
            if !lines.is_empty() {
                let (one, other) = (random.usize(..lines.len()), random.usize(..lines.len()));
                lines.swap(one, other);
                *text = lines.concat();
            }
        }
    }
}

#[test]
fn both_readers_return_the_same_tree_for_changed_texts() {
    let mut random = Rng::with_seed(0x7a32);
    let cases = case_texts();
    let mut usual = 0;
    for _ in 0..ROUNDS {
        let mut text = match random.choice(&cases) {
            Some(case) if random.bool() => excerpt(case, &mut random),
            _ => random_text(&mut random),
        };
        for _ in 0..random.usize(1..4) {
            change(&mut text, &mut random);
        }
        usual += usize::from(is_usual(&text));
    }
    assert!(usual * 8 > ROUNDS, "{usual}");
}

/// Returns some lines of a text. The first one is at the left margin.
fn excerpt(text: &str, random: &mut Rng) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let from = random.usize(..lines.len());
    let to = (from + random.usize(1..30)).min(lines.len());
    let indent = lines[from].len() - lines[from].trim_start_matches(' ').len();
    let margin = " ".repeat(indent);
    lines[from..to].iter().flat_map(|line| [line.strip_prefix(&margin).unwrap_or(line), "\n"]).collect()
}
