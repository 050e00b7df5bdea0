//! The text of a value that the parsed value does not keep: `1.10` is parsed as 1.1.

use crate::diagnostic::place::locate::{locate, string_end};
use crate::diagnostic::{Pointer, Source, Syntax};

/// Returns the text of a number, boolean or null, for which it reads the text again.
pub(crate) fn spelling_of(source: Source<'_>, at: &Pointer) -> Option<String> {
    match source.syntax() {
        Syntax::Json => in_json(source.body(), locate(source, &[at]).first().copied()?),
        #[cfg(feature = "yaml")]
        Syntax::Yaml => crate::diagnostic::place::locate_yaml::spelling(source.body(), at),
        #[cfg(not(feature = "yaml"))]
        Syntax::Yaml => None,
    }
}

/// Returns the text of each number, boolean or null, for which it reads the text once again.
#[cfg(feature = "overlay")]
pub(crate) fn spellings_of(source: Source<'_>, pointers: &[&Pointer]) -> Vec<Option<String>> {
    match source.syntax() {
        Syntax::Json => {
            let offsets = locate(source, pointers);
            // The place of an item is the item itself.
            let item = |offset: usize| source.body().get(offset..).and_then(word);
            offsets.into_iter().map(|offset| in_json(source.body(), offset).or_else(|| item(offset))).collect()
        }
        #[cfg(feature = "yaml")]
        Syntax::Yaml => crate::diagnostic::place::locate_yaml::spellings(source.body(), pointers),
        #[cfg(not(feature = "yaml"))]
        Syntax::Yaml => vec![None; pointers.len()],
    }
}

/// Returns the word after the key at an offset.
fn in_json(text: &str, key: usize) -> Option<String> {
    let rest = text.get(key..).filter(|rest| rest.starts_with('"'))?;
    let value = rest.get(string_end(rest, 1)..)?.trim_start().strip_prefix(':')?.trim_start();
    word(value)
}

/// Returns the number, boolean or null at the beginning of a text.
fn word(text: &str) -> Option<String> {
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, ',' | '}' | ']')).unwrap_or(text.len());
    text.get(..end).filter(|word| !word.is_empty() && !word.starts_with(['"', '{', '['])).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::spelling_of;
    use crate::diagnostic::{Pointer, Source};

    #[test]
    fn spellings_are_those_of_the_text() {
        let [info, version] = [Pointer::root().key("info"), Pointer::root().key("info").key("version")];
        let spelled = |name, text, at| spelling_of(Source { name, text }, at);
        let json = "\u{feff}{\"info\": {\"a\": 1, \"version\" :\n 1.10}}";
        assert_eq!(spelled("x.json", json, &version).as_deref(), Some("1.10"));
        assert_eq!(spelled("x.json", json, &info), None);
        assert_eq!(spelled("x.json", "{\"info\": {}}", &version), None);
        if cfg!(feature = "yaml") {
            let yaml = "\u{feff}info:\n  version: 1.10 # yes\n";
            assert_eq!(spelled("x.yaml", yaml, &version).as_deref(), Some("1.10"));
            assert_eq!(spelled("x.yaml", yaml, &info), None);
        }
    }
}
