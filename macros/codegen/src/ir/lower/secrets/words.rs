//! Splits names of any case into words: `client_secret`, `clientSecret`, `X-Client-Secret`.

/// Endings that are often written without a separator, with their words.
const JOINED_WORDS: [(&str, &[&str]); 15] = [
    ("accesskey", &["access", "key"]),
    ("apikey", &["api", "key"]),
    ("apikeys", &["api", "keys"]),
    ("clientsecret", &["client", "secret"]),
    ("passphrase", &["passphrase"]),
    ("password", &["password"]),
    ("passwords", &["passwords"]),
    ("passwd", &["passwd"]),
    ("privatekey", &["private", "key"]),
    ("secretkey", &["secret", "key"]),
    ("secret", &["secret"]),
    ("secrets", &["secrets"]),
    ("sessioncookie", &["session", "cookie"]),
    ("token", &["token"]),
    ("tokens", &["tokens"]),
];

/// Returns the words of a name in lower case, without numbers at the end.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = None;
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        if !letter.is_alphanumeric() {
            before = None;
            continue;
        }
        let is_followed_by_lower = letters.peek().is_some_and(|next| next.is_lowercase());
        let begins = match before {
            None => true,
            Some(Before::Lower) => letter.is_uppercase(),
            Some(Before::Other) => letter.is_uppercase() && is_followed_by_lower,
        };
        before = Some(if letter.is_lowercase() { Before::Lower } else { Before::Other });
        match words.last_mut() {
            Some(word) if !begins => word.extend(letter.to_lowercase()),
            _ => words.push(letter.to_lowercase().collect()),
        }
    }
    drop_numbers(&mut words);
    part_the_last(&mut words);
    words
}

/// The kind of the preceding letter.
#[derive(Clone, Copy)]
enum Before {
    Lower,
    /// An uppercase letter or a digit: in `2FA` and `APIKey`, the second letter begins no word.
    Other,
}

fn drop_numbers(words: &mut Vec<String>) {
    while let Some(last) = words.pop() {
        let kept = last.trim_end_matches(|letter: char| letter.is_ascii_digit());
        if !kept.is_empty() {
            words.push(kept.to_owned());
            return;
        }
    }
}

fn part_the_last(words: &mut Vec<String>) {
    let Some(last) = words.pop() else { return };
    let parts = JOINED_WORDS.iter().find_map(|(ending, parts)| Some((last.strip_suffix(ending)?, *parts)));
    match parts {
        Some((start, parts)) => {
            words.extend((!start.is_empty()).then(|| start.to_owned()));
            words.extend(parts.iter().map(|&part| part.to_owned()));
        }
        None => words.push(last),
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_name_in_any_case_has_the_same_words() {
        for (name, wanted) in [
            ("client_secret", "client secret"),
            ("clientSecret", "client secret"),
            ("ClientSecret", "client secret"),
            ("CLIENT_SECRET", "client secret"),
            ("Client-Secret", "client secret"),
            ("client.secret", "client secret"),
            ("client secret", "client secret"),
            ("clientsecret", "client secret"),
            ("X-API-Key", "x api key"),
            ("apiKEY", "api key"),
            ("APIKey", "api key"),
            ("myapikey", "my api key"),
            ("accesstoken", "access token"),
            ("JWTTokens", "jwt tokens"),
            ("oauth2Token2", "oauth2 token"),
            ("password_2", "password"),
            ("cvv2", "cvv"),
            ("2fa", "2fa"),
            ("2FACode", "2fa code"),
            ("Schlüssel", "schlüssel"),
            ("__", ""),
            ("42", ""),
        ] {
            assert_eq!(words(name).join(" "), wanted, "{name}");
        }
    }
}
