//! Recognizes names of secrets by the last words.

use super::table::{ADDRESSES, CODES, FILLING, HARMLESS, KEYS, OTHER_TOKENS, PLURALS, SECRETS};
use super::words::words;

/// The name of a member, a parameter or a header.
pub(super) struct Name {
    words: Vec<String>,
    /// True for a plural, such as `tokens`.
    is_plural: bool,
}

impl Name {
    /// Reads a name. Returns `None` if no secret's name ends in such letters.
    pub(super) fn read(name: &str) -> Option<Self> {
        may_be_secret(name).then(|| {
            let mut words = words(name);
            let is_plural = words.last_mut().is_some_and(make_singular);
            Self { words, is_plural }
        })
    }

    pub(super) fn ends_with(&self, ending: &[&str]) -> bool {
        ends_with(&self.words, ending)
    }

    /// Returns `true` if the name consists of these words.
    pub(super) fn is(&self, words: &[&str]) -> bool {
        self.words.len() == words.len() && self.ends_with(words)
    }

    /// Returns the words before the last.
    pub(super) fn start(&self) -> &[String] {
        self.words.split_last().map(|(_, start)| start).unwrap_or_default()
    }

    /// Returns `true` for `tokens`, which is a count if the value is a number or a text.
    pub(super) fn is_count(&self) -> bool {
        self.is_plural && self.ends_with(&["token"])
    }

    /// Returns `true` if the name marks a value as public: `public_key`, `redacted_token`, `next_page_token`.
    pub(super) fn is_harmless(&self) -> bool {
        let is_other = |start: &[String]| OTHER_TOKENS.iter().any(|other| start.last().is_some_and(|it| it == other));
        self.words.iter().any(|word| HARMLESS.contains(&word.as_str()))
            || self.ends_with(&["token"]) && is_other(self.start())
            || self.ends_with(&["client", "request", "token"])
            || self.ends_with(&["allow", "credential"])
    }

    /// Returns `true` for the name of a secret in any context.
    pub(super) fn is_secret(&self) -> bool {
        let filling = self.words.iter().rev().take_while(|word| FILLING.contains(&word.as_str())).count();
        let words = self.words.get(..self.words.len() - filling).unwrap_or_default();
        is_listed(words) || is_listed(&self.words)
    }
}

fn is_listed(words: &[String]) -> bool {
    let Some((last, start)) = words.split_last() else { return false };
    let after = |starts: &[&[&str]]| starts.iter().any(|it| ends_with(start, it));
    match last.as_str() {
        "key" => start.last().is_some_and(|word| KEYS.contains(&word.as_str())),
        "code" => after(&CODES),
        "url" | "uri" | "link" if after(&ADDRESSES) => true,
        _ => SECRETS.iter().any(|ending| ends_with(words, ending)),
    }
}

/// Compares word by word from the end, since most names differ in the last word.
fn ends_with(mut words: &[String], mut ending: &[&str]) -> bool {
    while let [wanted_before @ .., wanted] = ending {
        let [before @ .., word] = words else { return false };
        if word != wanted {
            return false;
        }
        (words, ending) = (before, wanted_before);
    }
    true
}

/// Changes `tokens` to `token`, and returns true for a plural.
fn make_singular(word: &mut String) -> bool {
    let is_plural = PLURALS.contains(&word.as_str());
    if is_plural {
        word.pop();
    }
    is_plural
}

/// Compares the last two letters: a cheap test for every name, since most names are no names of secrets.
fn may_be_secret(name: &str) -> bool {
    let letters = name.as_bytes();
    let end = letters.iter().rposition(u8::is_ascii_alphabetic).map_or(0, |last| last + 1);
    let mut last = [0, 0];
    for (slot, letter) in last.iter_mut().zip(letters.get(end.saturating_sub(2)..end).unwrap_or_default()) {
        *slot = letter.to_ascii_lowercase();
    }
    matches!(
        &last,
        b"al"
            | b"at"
            | b"de"
            | b"ds"
            | b"em"
            | b"en"
            | b"er"
            | b"es"
            | b"et"
            | b"ew"
            | b"ey"
            | b"ic"
            | b"ie"
            | b"in"
            | b"is"
            | b"ks"
            | b"ld"
            | b"ls"
            | b"ng"
            | b"nk"
            | b"ns"
            | b"on"
            | b"ps"
            | b"qr"
            | b"rd"
            | b"ri"
            | b"rl"
            | b"rm"
            | b"rs"
            | b"se"
            | b"sh"
            | b"ss"
            | b"st"
            | b"te"
            | b"tp"
            | b"ts"
            | b"ue"
            | b"vc"
            | b"vv"
            | b"wd"
            | b"wt"
            | b"xt"
            | b"ys"
    )
}

#[cfg(test)]
mod tests {
    use super::super::table::{ADDRESSES, CODES, HARMLESS, KEYS, OTHER_TOKENS, SECRETS};
    use super::Name;

    fn is_secret(name: &str) -> bool {
        Name::read(name).is_some_and(|name| name.is_secret() && !name.is_harmless())
    }

    /// Tests each row of the tables: unchanged, after another word, in the usual cases, and as a plural.
    #[test]
    fn every_row_is_a_secret() {
        let keys = KEYS.iter().map(|start| vec![*start, "key"]);
        let codes = CODES.iter().map(|start| [start, ["code"].as_slice()].concat());
        let addresses =
            ADDRESSES.iter().flat_map(|start| ["url", "uri", "link"].map(|end| [*start, [end].as_slice()].concat()));
        let listed = SECRETS.iter().map(|ending| ending.to_vec());
        for words in listed.chain(keys).chain(codes).chain(addresses) {
            let title =
                |word: &str| word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default();
            let camel: String = words.iter().map(|word| title(word)).collect();
            for name in [
                words.join("_"),
                format!("my_{}", words.join("_")),
                format!("X-My-{}", words.join("-")),
                words.join("_").to_uppercase(),
                format!("my_{camel}2"),
                camel,
                format!("{}_value", words.join("_")),
            ] {
                assert!(is_secret(&name), "{name}");
            }
        }
        for name in
            ["tokens", "secrets", "apiKeys", "backup_codes", "credentials", "passwords", "signed_urls", "cookies"]
        {
            assert!(is_secret(name), "{name}");
        }
    }

    #[test]
    fn what_only_sounds_like_one_is_none() {
        for name in [
            "token_type",
            "tokenType",
            "token_id",
            "secret_id",
            "secretID",
            "api_key_id",
            "client_id",
            "token_url",
            "token_endpoint",
            "secret_hint",
            "token_hint",
            "token_type_hint",
            "token_expires_at",
            "client_secret_expires_at",
            "token_count",
            "max_token_length",
            "secret_name",
            "password_enabled",
            "passwordless",
            "tokenizer",
            "tokenization",
            "secretary",
            "keys",
            "key",
            "code",
            "value",
            "url",
            "link",
            "public_key",
            "publicKey",
            "sort_key",
            "partition_key",
            "idempotency_key",
            "object_key",
            "primary_key",
            "foreign_key",
            "lookup_key",
            "country_code",
            "postal_code",
            "error_code",
            "status_code",
            "promotion_code",
            "qr_code",
            "html_url",
            "avatar_url",
            "download_url",
            "self_link",
            "payment_link",
            "monkey",
            "turkey",
            "webhook_url",
            "callback_url",
            "redirect_uri",
            "phrase",
            "response",
            "string",
            "hash",
            "sha_hash",
            "complete",
            "verification_uri",
            "confirmation",
            "compass",
            "bypass",
            "author",
            "authority",
            "authorization_code",
        ] {
            assert!(!is_secret(name), "{name}");
        }
        for word in HARMLESS {
            assert!(!is_secret(&format!("{word}_token")) && !is_secret(&format!("{word}ApiKey")), "{word}");
        }
        for word in OTHER_TOKENS {
            assert!(
                !is_secret(&format!("{word}_token"))
                    && !is_secret(&format!("my{word}Token").replace(&format!("my{word}"), &format!("my-{word}"))),
                "{word}"
            );
        }
        for name in
            ["next_page_token", "nextPageToken", "NextToken", "pagetoken", "continuation-token", "ClientRequestToken"]
        {
            assert!(!is_secret(name), "{name}");
        }
        assert!(is_secret("page_access_token") && is_secret("request_token") && is_secret("session_token"));
    }
}
