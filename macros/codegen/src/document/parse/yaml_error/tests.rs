//! The usual mistakes in YAML texts, each with its position and parts of its message.

use super::{chance, slip};
use crate::diagnostic::{DEPTH, Lines, Position};
use crate::yaml;

const SOUND: &str = "\
openapi: 3.1.0
paths:
  /pets/{id}:
    get:
      operationId: getPet
      summary: Get a pet
      description: >-
        A \"quoted\" word, 'another
        and: a colon
      tags: [pets, cats]
      parameters:
        - name: id
          in: path
        - name: q
          in: query
      responses: {}
  /owners:
    get:
      summary: Get owners
      operationId: getOwners
";

/// A valid part, the mistake that replaces it, its line and column, and parts of the problem and of the help.
type Mistake = (&'static str, &'static str, (usize, usize), &'static str, &'static str);

const MISTAKES: &[Mistake] = &[
    // Spaces
    ("      summary", "\tsummary", (6, 1), "indented with a tab", "spaces"),
    ("      summary", "    \tsummary", (6, 5), "indented with a tab", "spaces"),
    ("          in: path", "\t\tin: path", (13, 1), "indented with a tab", "spaces"),
    ("      summary", "     \u{a0}summary", (6, 6), "non-breaking space (U+00A0)", "plain space"),
    ("Get a pet", "Get \u{0} a pet", (6, 20), "U+0000", "remove"),
    ("operationId: getPet", "operationId:getPet", (5, 18), "no space after the colon", "`operationId: getPet`"),
    (
        "operationId: getOwners",
        "operationId:getOwners",
        (20, 18),
        "no space after the colon",
        "`operationId: getOwners`",
    ),
    ("summary: Get", "summary:\"Get\"", (6, 14), "no space after the colon", "`summary: \"Get\" a pet`"),
    ("- name: id", "-name: id", (12, 9), "no space after the dash", "`- name: id`"),
    ("- name: q", "-name: q", (14, 9), "no space after the dash", "`- name: q`"),
    // Colons
    (
        "operationId: getPet",
        "operationId getPet",
        (5, 7),
        "no colon after the key `operationId`",
        "`operationId: getPet`",
    ),
    ("      parameters:", "      parameters", (11, 7), "no colon after the key `parameters`", "`parameters:`"),
    ("operationId: getOwners", "operationId getOwners", (20, 7), "no colon", "`operationId: getOwners`"),
    ("Get a pet", "Get: a pet", (6, 19), "colon and a space must be in quotes", "`summary: \"Get: a pet\"`"),
    ("Get a pet", "Get\n        a pet\n        note: one", (8, 13), "continues the text of line 6", "quotes"),
    ("summary: Get", "summary: 'Get'", (6, 20), "text follows the closing quote", "`\"'Get' a pet\"`"),
    ("summary: Get a pet", "summary: 'Get 'a' pet'", (6, 21), "text follows the closing quote", "`\"Get 'a' pet\"`"),
    ("operationId: getPet", "operationId = getPet", (5, 7), "no colon after the key", "`operationId: getPet`"),
    ("      summary: Get a pet", "      // a pet\n      summary: x", (6, 7), "begins with `#`", "`# a pet`"),
    ("tags: [pets, cats]", "info: {a: b c: d}", (10, 20), "not separated by commas", "comma"),
    (
        "        - name: id\n          in: path",
        "        name: id",
        (12, 9),
        "indented like the list item in line 13",
        "`- `",
    ),
    ("- name: id\n          in: path", "\u{2013} name: id", (12, 9), "not with `\u{2013}`", "`-` and a space"),
    ("tags: [pets, cats]", "tags: - pets", (10, 13), "cannot begin on the line of its key", "next line"),
    ("summary: Get a pet", "summary: \"Get a pet\",", (6, 27), "no commas between lines", "remove the comma"),
    ("summary: Get a pet", "\"summary\", Get a pet", (6, 16), "there is a comma after this key", "colon"),
    ("operationId: getPet", "operationId; getPet", (5, 7), "no colon after the key", "`operationId: getPet`"),
    ("      summary: Get a pet", "      /* a pet */\n      summary: x", (6, 7), "not with `/*`", "`# a pet`"),
    ("Get a pet", "Get a pet\n      at home", (7, 7), "no colon after the key `at`", "continues the text of line 6"),
    (
        "tags: [pets, cats]",
        "tags:\n        - pets\n        \"cats\"",
        (12, 9),
        "this item of the list has no dash",
        "`- \"cats\"`",
    ),
    // Indentation
    ("summary: Get a pet", "summary: |\n      Get a pet", (7, 7), "not indented below its key", "line 6"),
    ("Get a pet", "Get a pet\n        note: one", (7, 9), "further than line 6", "6 spaces"),
    ("      summary", "+      summary", (6, 1), "as in a diff", "remove the `+`"),
    ("      summary", "       summary", (6, 8), "further than line 5, which already has a value", "6 spaces"),
    (
        "      summary",
        "     summary",
        (6, 6),
        "5 spaces, unlike any line above",
        "4 spaces as line 4, or by 6 spaces as line 5",
    ),
    ("  /owners", " /owners", (17, 2), "1 space, unlike any line above", "2 spaces as line 3"),
    ("          in: path", "            in: path", (13, 13), "further than line 12", "10 spaces"),
    (
        "          in: path",
        "         in: path",
        (13, 10),
        "9 spaces",
        "8 spaces as line 12, or by 10 spaces as line 12",
    ),
    (
        "      operationId: getPet",
        "     operationId: getPet",
        (5, 6),
        "5 spaces, and the lines that follow by 6",
        "6 spaces",
    ),
    // Indicators
    ("Get a pet", "{id} of a pet", (6, 16), "begins with `{` must be in quotes", "`summary: \"{id} of a pet\"`"),
    ("Get a pet", "[draft] a pet", (6, 16), "begins with `[` must be in quotes", "`summary: \"[draft] a pet\"`"),
    ("Get a pet", "*Get* a pet", (6, 16), "begins with `*` must be in quotes", "`summary: \"*Get* a pet\"`"),
    ("Get a pet", "%id a pet", (6, 16), "begins with `%` must be in quotes", "`summary: \"%id a pet\"`"),
    ("Get a pet", "@get a pet", (6, 16), "begins with `@` must be in quotes", "`summary: \"@get a pet\"`"),
    ("Get a pet", "`get` a pet", (6, 16), "begins with a backtick must be in quotes", "write summary: \"`get` a pet\""),
    ("Get a pet", "{{ summary }}", (6, 16), "the placeholder `{{ summary }}` was not filled in", "replace it"),
    ("Get a pet", "> a pet", (6, 16), "begins with `>` must be in quotes", "`summary: \"> a pet\"`"),
    ("- name: q", "- *all", (14, 11), "an anchor that does not exist", "&name"),
    ("Get a pet", "? a pet", (6, 16), "begins with `?` must be in quotes", "`summary: \"? a pet\"`"),
    ("  /owners:", "  */*:", (17, 3), "a key that begins with `*`", "`\"*/*\":`"),
    // Quotes
    ("  /owners:", "  \"/owners:", (17, 3), "quote that opens here is not closed", "closing `\"`"),
    ("[pets, cats]", "[\"pets, \"cats\"]", (10, 22), "text follows the closing quote", "missing before it"),
    ("Get a pet", "\"Get a pet", (6, 16), "quote that opens here is not closed", "closing `\"`"),
    ("Get a pet", "'Get a pet", (6, 16), "quote that opens here is not closed", "closing `'`"),
    ("[pets, cats]", "[pets, \"cats]", (10, 20), "quote that opens here is not closed", "closing `\"`"),
    ("getOwners", "\"getOwners", (20, 20), "quote that opens here is not closed", "closing `\"`"),
    ("Get a pet", "\"Get\" a pet", (6, 20), "text follows the closing quote", "'\"Get\" a pet'"),
    ("Get a pet", "'Get' a pet", (6, 20), "text follows the closing quote", "\"'Get' a pet\""),
    ("Get a pet", "\"Get \\d\"", (6, 21), "`\\d` is not an escape", "single quotes"),
    // Brackets
    ("[pets, cats]", "[pets, cats", (10, 13), "the `[` that opens here is not closed", "`]`"),
    ("responses: {}", "responses: {", (16, 18), "the `{` that opens here is not closed", "`}`"),
    ("responses: {}", "responses: {}}", (16, 20), "this `}` is one too many", "remove"),
    ("[pets, cats]", "[pets, cats}", (10, 24), "this `}` closes a `[`", "closes"),
    ("[pets, cats]", "[pets, cats]]", (10, 25), "this `]` is one too many", "remove"),
    // Other mistakes
    ("  /owners:", "=======\n  /owners:", (17, 1), "merge conflict", "keep one"),
    ("      summary", "      <<<<<<< HEAD\n      summary", (6, 1), "merge conflict", "keep one"),
    // A diff
    ("      summary", "-      summary", (6, 1), "begins with `-`, as in a diff", "or only its `-`"),
    (
        "      summary",
        "-     summary: Get\n+     summary",
        (6, 1),
        "begins with `-`, as in a diff",
        "the `+` at the start of other lines",
    ),
    ("        - name: q", "-        - name: q", (14, 1), "begins with `-`, as in a diff", "or only its `-`"),
    ("        and: a colon", "+        and: a colon", (9, 1), "begins with `+`, as in a diff", "remove the `+`"),
    ("  /owners:", "@@ -1,2 +1,3 @@\n  /owners:", (17, 1), "header of a part of a diff", "remove the line"),
    // The end of the file
    ("      operationId: getOwners\n", "      operati", (20, 7), "no colon", "file is complete, or write `operati:`"),
    ("operationId: getOwners\n", "operationId: \"get", (20, 20), "is not closed", "file is complete, or write the"),
    ("operationId: getOwners\n", "tags: [\"a\"", (20, 13), "is not closed", "file is complete, or write its `]`"),
];

#[test]
fn a_list_without_indentation_is_no_diff() {
    let text = "servers:\n-  url: a\n-url: b\npaths: {}\n";
    let tree = yaml::parse(text, DEPTH).ok().flatten();
    let found = tree.and_then(|tree| chance(text, &tree.root));
    assert_eq!(found.map(|it| it.problem).as_deref(), Some("there is no space after the dash"));
}

#[test]
fn a_line_of_a_diff_can_be_a_key() {
    for (line, at) in [("+paths: {}", 15), ("-paths: {}", 15), ("+  /a: {}", 15)] {
        let text = format!("openapi: 3.1.0\n{line}\n");
        let tree = yaml::parse(&text, DEPTH).ok().flatten();
        let found = tree.and_then(|tree| chance(&text, &tree.root));
        assert_eq!(found.as_ref().map(|it| (it.at, it.problem.contains("as in a diff"))), Some((at, true)), "{line}");
    }
    let text = "a: {-b: 1}\n";
    assert_eq!(yaml::parse(text, DEPTH).ok().flatten().and_then(|tree| chance(text, &tree.root)), None);
}

#[test]
fn mistakes_are_found_at_their_place() {
    assert!(yaml::parse(SOUND, DEPTH).is_ok());
    let mut wrong = Vec::new();
    for &(from, to, (line, column), problem, help) in MISTAKES {
        let text = SOUND.replacen(from, to, 1);
        assert_ne!(text, SOUND, "{from}");
        let Err(fault) = yaml::parse(&text, DEPTH) else {
            wrong.push(format!("{to:?} is sound"));
            continue;
        };
        let found = slip(&text, fault.at, &fault.detail);
        let place = Lines::new(&text).positions(&[found.at]).first().copied();
        let message = format!("{to:?}: the parser says {:?}; {found:?}", fault.detail);
        let is_right = found.problem.contains(problem) && found.help.iter().any(|it| it.contains(help));
        if !is_right || place != Some(Position { line, column }) {
            wrong.push(format!("{place:?} {message}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn whatever_is_wrong_anywhere_has_words() {
    for at in 0..SOUND.len() {
        for character in [
            "\t", "\"", "'", ":", "- ", "{", "}", "[", "]", "*", "&", "!", "|", "%", "@", "`", " ", "\n", "\u{a0}", "#",
        ] {
            let text =
                format!("{}{character}{}", SOUND.get(..at).unwrap_or_default(), SOUND.get(at..).unwrap_or_default());
            if let Err(fault) = yaml::parse(&text, DEPTH) {
                let found = slip(&text, fault.at, &fault.detail);
                assert!(!found.problem.is_empty() && found.at <= text.len(), "{text}");
            }
        }
    }
}
