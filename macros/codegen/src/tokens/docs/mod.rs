//! Converts descriptions to doc comments that are safe for rustdoc, with the place of each item.

mod characters;
pub(super) mod html;
mod notes;

use crate::tokens::code::{Text, quote};
use crate::tokens::docs::characters::{is_bidirectional, is_printable, visible};
use crate::tokens::docs::html::markdown;
use crate::tokens::docs::notes::wording;
use std::fmt::{self, Display, Formatter};

use crate::diagnostic::Pointer;
use crate::ir::{Docs, Note, Operation};

/// Returns the documentation of an item: its text, or else `otherwise`; then its notes and its place.
pub(crate) fn docs(it: &Docs, otherwise: &str, at: Option<&Pointer>) -> Text {
    docs_with(it, otherwise, &[], at)
}

/// Returns the documentation of an item, with `more` notes after those of the description.
pub(crate) fn docs_with(it: &Docs, otherwise: &str, more: &[String], at: Option<&Pointer>) -> Text {
    let mut paragraphs = Vec::new();
    paragraphs.extend(it.summary.as_deref().map(sentence));
    paragraphs.extend(it.description.as_deref().map(harmless).filter(|text| Some(text) != paragraphs.first()));
    let mut notes = it.notes.as_slice();
    if paragraphs.is_empty() {
        match notes {
            // This note introduces the item.
            [first @ Note::PartHeader { .. }, rest @ ..] => {
                paragraphs.push(note_sentence(first));
                notes = rest;
            }
            _ if otherwise.is_empty() => {}
            _ => paragraphs.push(otherwise.to_owned()),
        }
    }
    if !notes.is_empty() || !more.is_empty() {
        let notes = notes.iter().map(note_sentence).chain(more.iter().cloned());
        paragraphs.push(notes.collect::<Vec<_>>().join(" "));
    }
    paragraphs.extend(at.map(place));
    match paragraphs.as_slice() {
        [paragraph] => lines(paragraph),
        paragraphs => lines(&paragraphs.join("\n\n")),
    }
}

/// Returns a note as a sentence that is safe for rustdoc.
pub(crate) fn note_sentence(note: &Note) -> String {
    phrase(&wording(note))
}

/// Returns the first line of an item's description or summary.
pub(crate) fn opening(it: &Docs) -> Option<String> {
    let text = markdown(it.description.as_deref().or(it.summary.as_deref())?);
    text.trim().lines().next().map(phrase)
}

/// Returns a sentence with the pointer of an item.
pub(crate) fn place(at: &Pointer) -> String {
    format!("Described at {}.", code(&at.to_string()))
}

/// Returns the method and path of an operation, as code.
pub(crate) fn endpoint(it: &Operation) -> String {
    code(&format!("{} {}", it.method, it.path))
}

/// Returns a name or a value as Markdown code, on one line.
pub(crate) fn code(text: &str) -> String {
    if is_printable(text) && !text.as_bytes().contains(&b'`') {
        return format!("`{text}`");
    }
    let shown = |c: char| match c {
        '`' => '\'',
        c if c.is_control() || is_bidirectional(c) => ' ',
        c => c,
    };
    format!("`{}`", text.chars().map(shown).collect::<String>())
}

/// Returns the attribute that documents an item; an empty text for empty documentation.
pub(crate) fn lines(text: &str) -> Text {
    if text.is_empty() { Text::default() } else { Text::doc(&format!("{}", Indented(text))) }
}

/// A text with a space before each line that is not empty. It is displayed, since a formatter appends text faster than
/// a `String` in a build without optimisation.
struct Indented<'t>(&'t str);

impl Display for Indented<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut end = "";
        for line in self.0.lines() {
            f.write_str(end)?;
            if !line.is_empty() {
                f.write_str(" ")?;
                f.write_str(line)?;
            }
            end = "\n";
        }
        Ok(())
    }
}

/// Returns `#[deprecated]`, if the description has `deprecated`.
pub(crate) fn deprecated(it: &Docs) -> Option<Text> {
    it.deprecated.then(|| quote!(#[deprecated]))
}

fn sentence(summary: &str) -> String {
    let text = phrase(summary);
    if text.ends_with(['.', '!', '?', ':']) { text } else { format!("{text}.") }
}

/// Returns Markdown that rustdoc neither runs as code nor reads as links or HTML.
pub(crate) fn harmless(text: &str) -> String {
    if is_plain(text) {
        return text.trim().to_owned();
    }
    let mut out = Vec::new();
    let mut in_fence = false;
    for line in markdown(text).lines() {
        let line = visible(line.trim_end());
        let trimmed = line.trim_start();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            out.push(if in_fence { "```".to_owned() } else { "```text".to_owned() });
            in_fence = !in_fence;
        } else if in_fence {
            out.push(line.into_owned());
        } else {
            out.push(escaped(&unindented(&line)));
        }
    }
    if in_fence {
        out.push("```".to_owned());
    }
    out.join("\n").trim().to_owned()
}

/// Returns a text as one line of Markdown, with its links and HTML escaped.
pub(crate) fn phrase(text: &str) -> String {
    if is_plain(text) {
        return text.trim().to_owned();
    }
    let text = markdown(text);
    if is_printable(&text) && !text.contains("  ") {
        return escaped(text.trim());
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    escaped(&visible(&line))
}

/// Returns true for a line without Markdown. Most texts are so, and this test is cheap.
fn is_plain(text: &str) -> bool {
    !text.as_bytes().contains(&b'`') && !has_marks(text) && !text.contains("    ") && is_printable(text)
}

/// Returns true if a text can have a link, HTML or an escape.
/// A search per mark is faster: the standard library is optimised, and this crate is not.
fn has_marks(text: &str) -> bool {
    b"[]<>\\~".iter().any(|mark| text.as_bytes().contains(mark))
        || text.as_bytes().contains(&b':') && text.contains("://")
}

/// Reduces four spaces to three. Four spaces begin a code block, also in a list item, and rustdoc runs code blocks.
fn unindented(line: &str) -> String {
    let mut line = line.to_owned();
    while line.contains("    ") {
        line = line.replace("    ", "   ");
    }
    line
}

/// Escapes brackets and angles outside of `code`, which would be links to items and HTML. Web addresses become links.
fn escaped(line: &str) -> String {
    if !has_marks(line) && has_simple_code(line) {
        return line.to_owned();
    }
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find('`') {
        let (before, marks) = rest.split_at(start);
        out += &words(before);
        let length = marks.len() - marks.trim_start_matches('`').len();
        let (open, after) = marks.split_at(length);
        // A code span ends at the same number of backticks (CommonMark 0.31 section 6.1).
        let end = closing(after, length);
        let (code, after) = after.split_at(end.unwrap_or_default());
        out += &if end.is_some() { open.to_owned() } else { "\\`".repeat(length) };
        out += code;
        rest = after;
    }
    out + &words(rest)
}

/// Returns true if single backticks enclose all code in a line.
fn has_simple_code(line: &str) -> bool {
    let mut is_code = false;
    let mut rest = line.as_bytes();
    loop {
        rest = match rest {
            [] => return !is_code,
            [b'`', b'`', ..] => return false,
            [b'`', more @ ..] => {
                is_code = !is_code;
                more
            }
            [_, more @ ..] => more,
        };
    }
}

/// Returns the end of the first run of exactly `length` backticks.
fn closing(text: &str, length: usize) -> Option<usize> {
    let mut from = 0;
    while let Some(start) = text.get(from..)?.find('`') {
        let run = text.get(from + start..)?;
        let found = run.len() - run.trim_start_matches('`').len();
        from += start + found;
        if found == length {
            return Some(from);
        }
    }
    None
}

/// Escapes text outside of code. Links to the web stay; everything else that Markdown reads as a link or HTML is
/// escaped.
fn words(text: &str) -> String {
    if !has_marks(text) {
        return text.to_owned();
    }
    match link(text) {
        Some(Link { before, text, after }) => format!("{}{text}{}", plain(before), words(after)),
        None => plain(text),
    }
}

/// A link in a text: `[text](https://..)`.
struct Link<'t> {
    before: &'t str,
    text: &'t str,
    after: &'t str,
}

/// Returns the first link of a text.
fn link(text: &str) -> Option<Link<'_>> {
    let (head, tail) = text.split_once("](http")?;
    let (before, label) = head.rsplit_once('[')?;
    let (address, after) = tail.split_once(')')?;
    let is_plain = |part: &str| !b"[]<>(\\".iter().any(|mark| part.as_bytes().contains(mark));
    let is_address = address.starts_with("://") || address.starts_with("s://");
    let length = label.len() + address.len() + "[](http)".len();
    let whole = text.get(before.len()..before.len() + length)?;
    let is_link = is_plain(label) && is_plain(address) && is_address && !address.contains(' ');
    is_link.then_some(Link { before, text: whole, after })
}

fn plain(text: &str) -> String {
    if !text.contains("http") {
        return without_marks(text);
    }
    let is_address = |word: &str| word.starts_with("http://") || word.starts_with("https://");
    let word = |word: &str| {
        if !has_marks(word) {
            return word.to_owned();
        }
        // Punctuation at the end is not part of an address.
        let address = word.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        if is_address(address) && address.chars().all(|c| c.is_ascii_graphic() && !"<>[]()\"\\,;".contains(c)) {
            format!("<{address}>{}", word.strip_prefix(address).unwrap_or_default())
        } else {
            without_marks(word)
        }
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Escapes all marks of links and HTML.
fn without_marks(text: &str) -> String {
    let mut text = text.to_owned();
    // Three tildes begin a code block, also in a list item.
    for (mark, escaped) in
        [("\\", "\\\\"), ("[", "\\["), ("]", "\\]"), ("<", "\\<"), (">", "\\>"), ("~~~", "\\~\\~\\~")]
    {
        if text.contains(mark) {
            text = text.replace(mark, escaped);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{harmless, phrase};

    #[test]
    fn markdown_is_kept_and_links_to_items_are_not() {
        for (text, wanted) in [
            ("see [the page](https://example.com/a?b=c).", "see [the page](https://example.com/a?b=c)."),
            ("[Vec] and [x](Vec)", "\\[Vec\\] and \\[x\\](Vec)"),
            ("`[kept]` and <b>", "`[kept]` and \\<b\\>"),
            ("an `open tick", "an \\`open tick"),
            ("https://example.com/x is", "<https://example.com/x> is"),
            ("see https://example.com/x.", "see <https://example.com/x>."),
            ("a\n\tb\n        c", "a\nb\n   c"),
            ("-     a\n>      b", "-   a\n\\>   b"),
            ("- ~~~rust\n  a", "- \\~\\~\\~rust\n  a"),
            ("x ```[a]` y", "x \\`\\`\\`\\[a\\]\\` y"),
            ("``a`[b]`` [c]", "``a`[b]`` \\[c\\]"),
            ("```sh\nrun\n", "```text\nrun\n```"),
            (
                "[a [b](https://x.y) c](https://z) [d](https://e",
                "\\[a [b](https://x.y) c\\](https://z) \\[d\\](https://e",
            ),
        ] {
            assert_eq!(harmless(text), wanted, "{text}");
        }
        assert_eq!(phrase("```rust\npanic!()\n```"), "```rust panic!() ```");
        assert_eq!(phrase("~~~rust\n[a]"), "\\~\\~\\~rust \\[a\\]");
    }
}
