//! The entries of the options `secret` and `public`.

use crate::diagnostic::{Code, Finding, Findings, Place, did_you_mean};
use crate::options::{Secrecy, SecrecyEntry};

/// The entries, each with its effect.
pub(super) struct Listed<'o> {
    entries: Vec<(&'o SecrecyEntry, Effect)>,
}

/// The effect of an entry so far, in ascending order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Effect {
    /// No effect: no generated item has such a key.
    None,
    /// No effect: another entry decided.
    Overridden,
    /// The entry cannot apply, for this reason.
    Refused(&'static str),
    /// The entry applied at least once.
    Done,
}

impl<'o> Listed<'o> {
    pub(super) fn new(entries: &'o [SecrecyEntry]) -> Self {
        Self { entries: entries.iter().map(|entry| (entry, Effect::None)).collect() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns the position of the entry that decides about these keys: the most specific entry, or of equally specific
    /// entries that of `secret`.
    pub(super) fn find(&mut self, keys: &[String]) -> Option<(usize, Secrecy)> {
        let mut found: Option<(usize, (usize, bool))> = None;
        for (index, (entry, effect)) in self.entries.iter_mut().enumerate() {
            if !keys.iter().any(|key| matches(&entry.key, key)) {
                continue;
            }
            *effect = (*effect).max(Effect::Overridden);
            let weight = (weight(&entry.key), entry.secrecy == Secrecy::Secret);
            if found.is_none_or(|(_, heaviest)| weight > heaviest) {
                found = Some((index, weight));
            }
        }
        let (index, _) = found?;
        self.entries.get(index).map(|(entry, _)| (index, entry.secrecy))
    }

    pub(super) fn done(&mut self, index: usize) {
        self.note(index, Effect::Done);
    }

    pub(super) fn refused(&mut self, index: usize, reason: &'static str) {
        self.note(index, Effect::Refused(reason));
    }

    fn note(&mut self, index: usize, now: Effect) {
        if let Some((_, effect)) = self.entries.get_mut(index) {
            *effect = (*effect).max(now);
        }
    }

    /// Reports each entry without effect. `keys` returns all keys of the client.
    pub(super) fn check(&self, keys: impl Fn() -> Vec<String>, findings: &mut Findings) {
        for (entry, effect) in &self.entries {
            let at = Place::Option(entry.id);
            let key = &entry.key;
            findings.extend(match effect {
                Effect::Done => None,
                Effect::None => {
                    let detail = format!("no generated item has the key `{key}`");
                    Some(Finding::new(Code::UnknownSecret, at, detail).maybe_help(nearest(key, &keys())))
                }
                Effect::Overridden => {
                    let detail = format!(
                        "`{key}` has no effect: other entries of `secret` and `public` apply to the same items"
                    );
                    Some(Finding::new(Code::RefusedSecret, at, detail))
                }
                Effect::Refused(reason) => {
                    Some(Finding::new(Code::RefusedSecret, at, format!("`{key}` cannot be a secret: {reason}")))
                }
            });
        }
    }
}

/// Returns a suggestion for an entry. For a pattern such as `*.acess_token`, only the last name is corrected.
fn nearest(key: &str, all: &[String]) -> Option<String> {
    match key.rsplit_once("*.") {
        None => did_you_mean(key, all.iter().map(String::as_str)),
        Some((start, name)) => {
            let ends: Vec<String> =
                all.iter().filter_map(|key| Some(format!("{start}*.{}", key.rsplit_once('.')?.1))).collect();
            did_you_mean(&format!("{start}*.{name}"), ends.iter().map(String::as_str))
        }
    }
}

/// Returns the specificity of an entry: an entry without `*` is more specific than any pattern.
fn weight(key: &str) -> usize {
    if key.contains('*') { key.chars().filter(|letter| *letter != '*').count() } else { usize::MAX }
}

/// Returns `true` if a key matches the entry, in which `*` matches any text, also the empty text.
fn matches(pattern: &str, key: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = key.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::{matches, nearest, weight};

    #[test]
    fn a_star_stands_for_any_letters() {
        for (pattern, key) in [
            ("Key.value", "Key.value"),
            ("*.value", "Key.value"),
            ("*.value", "make_key.response.200.value"),
            ("Key.*", "Key.value"),
            ("*.*_token", "Login.access_token"),
            ("Log*n.*", "Login.token"),
            ("*", "Key.value"),
            ("a**b", "ab"),
        ] {
            assert!(matches(pattern, key), "{pattern} {key}");
        }
        for (pattern, key) in [
            ("Key.value", "Key.values"),
            ("Key.value", "OtherKey.value"),
            ("*.value", "value"),
            ("Key.*", "Keys.value"),
            ("*.*_token", "Login.token"),
            ("ab*ba", "aba"),
            ("", "Key.value"),
        ] {
            assert!(!matches(pattern, key), "{pattern} {key}");
        }
        assert!(weight("Key.value") > weight("Key.*") && weight("Key.*") > weight("*"));
    }

    #[test]
    fn what_was_meant_is_near() {
        let all = ["Login.access_token".to_owned(), "Key.value".to_owned()];
        assert_eq!(nearest("Key.vaule", &all).as_deref(), Some("did you mean `Key.value`?"));
        assert_eq!(nearest("*.acess_token", &all).as_deref(), Some("did you mean `*.access_token`?"));
    }
}
