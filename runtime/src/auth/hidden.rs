//! The credentials of a call, as texts that no message may hold: whoever was sent one can send it back in an error.

use std::sync::Arc;

use http::HeaderMap;

use crate::Secret;

/// What is shorter, in bytes, keeps nothing safe, and would be found in ordinary words.
const SHORTEST: usize = 4;

/// What stands in messages where a credential stood.
const REDACTED: &str = "[redacted]";

/// Texts that no message may hold. Cloning is cheap.
#[derive(Clone, Default)]
pub(crate) struct Hidden(Arc<[Secret]>);

impl Hidden {
    pub(crate) fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
        Self(secrets.into_iter().filter(|secret| secret.expose().len() >= SHORTEST).collect())
    }

    /// These and one more.
    pub(crate) fn and(&self, secret: &Secret) -> Self {
        Self::new(self.0.iter().chain([secret]).cloned())
    }

    /// These and what the headers of a call hold that must not be printed.
    pub(crate) fn and_those_of(&self, headers: &HeaderMap) -> Self {
        let texts = headers.values().filter(|value| value.is_sensitive()).filter_map(|value| value.to_str().ok());
        texts.fold(self.clone(), |hidden, text| hidden.and(&without_scheme(text).into()))
    }

    /// The text without them, also where it was cut off in the middle of one.
    pub(crate) fn hide(&self, text: String) -> String {
        self.0.iter().fold(text, |text, secret| without(text, secret.expose()))
    }
}

/// What follows the name of the scheme in a value of `Authorization` (RFC 9110 section 11.4).
pub(crate) fn without_scheme(value: &str) -> &str {
    value.split_once(' ').map_or(value, |(_, credential)| credential)
}

fn without(text: String, secret: &str) -> String {
    let text = if text.contains(secret) { text.replace(secret, REDACTED) } else { text };
    let cut_off = text.strip_suffix('…').and_then(|kept| {
        let begins = |&(end, _): &(usize, char)| kept.ends_with(secret.get(..end).unwrap_or_default());
        let (end, _) = secret.char_indices().rev().take_while(|&(end, _)| end >= SHORTEST).find(begins)?;
        Some(format!("{}{REDACTED}…", kept.get(..kept.len() - end)?))
    });
    cut_off.unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_part_of_a_secret_stays() {
        let hidden = Hidden::new(["sk_hunter2".into(), "abc".into()]).and(&"ünder".into());
        for (text, shown) in [
            ("the key sk_hunter2 is revoked, sk_hunter2!", "the key [redacted] is revoked, [redacted]!"),
            ("the key sk_hun…", "the key [redacted]…"),
            ("the key sk_…", "the key sk_…"),
            ("ünde…", "[redacted]…"),
            ("abc sk_hun", "abc sk_hun"),
        ] {
            assert_eq!(hidden.hide(text.to_owned()), shown);
        }
    }
}
