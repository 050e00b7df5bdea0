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

/// Returns the word after the key at an offset.
fn in_json(text: &str, key: usize) -> Option<String> {
    let rest = text.get(key..).filter(|rest| rest.starts_with('"'))?;
    let value = rest.get(string_end(rest, 1)..)?.trim_start().strip_prefix(':')?.trim_start();
    let end = value.find(|c: char| c.is_whitespace() || matches!(c, ',' | '}' | ']')).unwrap_or(value.len());
    value.get(..end).filter(|word| !word.is_empty() && !word.starts_with(['"', '{', '['])).map(str::to_owned)
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
