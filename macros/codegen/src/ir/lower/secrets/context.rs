//! Names that are secret because of sibling members or of the enclosing type: `code` in an OAuth grant, `value` in an
//! API key.

use super::names::Name;
use super::words::words;

/// The context of a member, a parameter or a header.
pub(super) struct Context<'a> {
    /// The names of all siblings, and of the item itself.
    pub(super) siblings: Vec<&'a str>,
    /// The names of the type and of the types around it, or of the operation and its path.
    pub(super) holder: Vec<&'a str>,
}

/// The members of OAuth 2 grants and responses (RFC 6749, RFC 7636, RFC 8628).
const OAUTH: [&str; 8] = [
    "granttype",
    "clientsecret",
    "codeverifier",
    "codechallenge",
    "verificationuri",
    "accesstoken",
    "refreshtoken",
    "idtoken",
];

/// The words in names of types and operations about one-time codes.
const ONE_TIME: [&str; 19] = [
    "2fa",
    "auth",
    "authenticate",
    "authentication",
    "challenge",
    "device",
    "login",
    "magic",
    "mfa",
    "oauth",
    "oauth2",
    "otp",
    "passwordless",
    "signin",
    "signup",
    "sso",
    "totp",
    "verification",
    "verify",
];

/// Pairs of words with the same meaning.
const ONE_TIME_PAIRS: [[&str; 2]; 5] =
    [["sign", "in"], ["sign", "up"], ["log", "in"], ["email", "change"], ["two", "factor"]];

/// The words in names of types that report errors, in which a code is no secret.
const ERRORS: [&str; 8] = ["error", "errors", "exception", "fail", "failed", "failure", "problem", "warning"];

/// The members beside a code that describe a result.
const EXPLANATIONS: [&str; 9] =
    ["message", "error", "errors", "detail", "details", "description", "reason", "status", "name"];

/// The members beside a token that is a piece of text.
const PIECE_OF_TEXT: [&str; 6] = ["logprob", "logprobs", "likelihood", "tokenid", "toplogprobs", "score"];

/// The last words of the names of types that hold a credential, and the members that are the credential.
const HOLDERS: [(&[&str], &[&str]); 7] = [
    (&["api", "key"], &["key", "value"]),
    (&["access", "key"], &["key", "value"]),
    (&["private", "key"], &["key", "value", "pem"]),
    (&["secret"], &["value"]),
    (&["credential"], &["value"]),
    (&["access", "token"], &["value"]),
    (&["api", "token"], &["value"]),
];

/// The words at the end of a type's name that state a purpose, not the content.
const ROLES: [&str; 20] = [
    "body", "create", "created", "data", "dto", "info", "input", "item", "model", "new", "output", "params", "payload",
    "request", "response", "result", "schema", "update", "value", "with",
];

impl Context<'_> {
    /// Returns `true` if this context makes the name of a secret harmless.
    pub(super) fn is_harmless(&self, name: &Name) -> bool {
        name.is(&["token"]) && self.has(&PIECE_OF_TEXT)
    }

    /// Returns `true` if this context makes the name a secret.
    pub(super) fn is_secret(&self, name: &Name) -> bool {
        if name.ends_with(&["code"]) {
            return self.is_secret_code(name);
        }
        name.is(&["assertion"]) && self.has(&OAUTH)
            || name.is(&["key"]) && self.has(&["cert", "certificate", "certificatechain", "certchain"])
            || (name.is(&["primary", "key"]) || name.is(&["secondary", "key"]))
                && self.has(&["primarykey"])
                && self.has(&["secondarykey"])
            || name.ends_with(&["data", "key"]) && self.has(&["encryptedkeys", "ciphertext", "ciphertextblob"])
            || (name.is(&["uri"]) || name.is(&["url"])) && self.is_enrolment()
            || ["url", "uri", "link"].iter().any(|end| name.ends_with(&[end])) && self.has_token_of(name)
            || self.is_held(name)
    }

    /// Returns `true` for an OAuth code, a one-time code, or the picture of a secret, but not for an error code.
    fn is_secret_code(&self, name: &Name) -> bool {
        if name.ends_with(&["qr", "code"]) {
            return self.is_enrolment();
        }
        let is_oauth = self.has(&OAUTH);
        if name.ends_with(&["device", "code"]) || name.ends_with(&["user", "code"]) {
            let has_both = self.has(&["devicecode"]) && self.has(&["usercode"]);
            return is_oauth || has_both || self.is_one_time();
        }
        let is_grant = name.ends_with(&["authorization", "code"]) || name.ends_with(&["auth", "code"]);
        let is_plain = name.is(&["code"]);
        (is_grant || is_plain) && is_oauth || is_plain && self.is_one_time() && !self.has(&EXPLANATIONS)
    }

    /// Returns `true` for the setup of one-time passwords (RFC 6238), with the secret as a picture or URL for an
    /// authenticator.
    fn is_enrolment(&self) -> bool {
        self.has(&["secret"]) && self.has(&["qrcode", "qr", "otpauthurl", "otpauthuri"])
    }

    /// Returns `true` for a URL beside the token in that URL: `password_reset_url` beside `password_reset_token`.
    fn has_token_of(&self, name: &Name) -> bool {
        let token = [name.start().join("_").as_str(), "token"].join("_");
        let is_cursor = Name::read(&token).is_none_or(|token| token.is_harmless());
        !name.start().is_empty() && !is_cursor && self.has(&[&token])
    }

    fn is_held(&self, name: &Name) -> bool {
        let member = |members: &[&str]| members.iter().any(|member| name.is(&[member]));
        if !HOLDERS.iter().any(|(_, members)| member(members)) {
            return false;
        }
        let Some(holder) = self.holder.last() else { return false };
        let mut words = words(holder);
        while words.last().is_some_and(|word| ROLES.contains(&word.as_str()) || word.len() < 3) {
            words.pop();
        }
        let Some(holder) = Name::read(&words.join("_")) else { return false };
        HOLDERS.iter().any(|(ending, members)| member(members) && holder.ends_with(ending)) && !holder.is_harmless()
    }

    fn is_one_time(&self) -> bool {
        let words: Vec<String> = self.holder.iter().flat_map(|name| words(name)).collect();
        let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
        let has_pair = || words.windows(2).any(|pair| ONE_TIME_PAIRS.iter().any(|wanted| pair == wanted));
        !has(&ERRORS) && (has(&ONE_TIME) || has_pair())
    }

    /// Returns `true` if a sibling has any of these names, in any case.
    fn has(&self, names: &[&str]) -> bool {
        self.siblings.iter().any(|sibling| names.iter().any(|name| is_same_word(sibling, name)))
    }
}

/// Compares the letters and digits of two names, without regard to case.
fn is_same_word(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    loop {
        match (next_letter(&mut one), next_letter(&mut other)) {
            (None, None) => return true,
            (one, other) if one != other => return false,
            _ => {}
        }
    }
}

/// Removes the first letter or digit, and returns it in lower case.
fn next_letter(rest: &mut &[u8]) -> Option<u8> {
    while let [letter, more @ ..] = *rest {
        *rest = more;
        if letter.is_ascii_alphanumeric() {
            return Some(letter.to_ascii_lowercase());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Context, Name};

    fn is_secret(holder: &str, siblings: &str, name: &str) -> bool {
        let context =
            Context { siblings: siblings.split(' ').chain([name]).collect(), holder: holder.split(' ').collect() };
        Name::read(name).is_some_and(|name| context.is_secret(&name) && !context.is_harmless(&name))
    }

    #[test]
    fn a_name_is_secret_by_what_is_around_it() {
        for (holder, siblings, name) in [
            ("Grant", "grant_type client_id redirect_uri", "code"),
            ("Grant", "grantType clientId", "code"),
            ("Session", "access_token refresh_token", "authkit_authorization_code"),
            ("DeviceAuthorization", "device_code verification_uri", "user_code"),
            ("Grant", "grant_type", "device_code"),
            ("Grant", "grant_type", "assertion"),
            ("MagicAuth", "id user_id email expires_at", "code"),
            ("VerifyEmailRequest", "", "code"),
            ("ConfirmEmailChange", "", "code"),
            ("attemptSignInFactorOne body", "strategy", "code"),
            ("TotpFactor", "issuer user secret uri", "qr_code"),
            ("TotpFactor", "issuer user secret qr_code", "uri"),
            ("Reset", "password_reset_token", "password_reset_url"),
            ("Logout", "logoutToken", "logoutUrl"),
            ("UserApiKeyWithValue", "id name", "value"),
            ("ApiKey", "id name", "key"),
            ("CreateSecretRequest", "name", "value"),
            ("VendedCredential", "object", "value"),
            ("KeyPair", "cert", "key"),
            ("Subscription", "primaryKey", "secondaryKey"),
            ("DataKey", "id encrypted_keys", "data_key"),
        ] {
            assert!(is_secret(holder, siblings, name), "{holder} {{ {siblings} {name} }}");
        }
    }

    #[test]
    fn elsewhere_the_same_name_is_none() {
        for (holder, siblings, name) in [
            ("Country", "name", "code"),
            ("AuthenticationError", "message", "code"),
            ("VerificationFailure", "", "code"),
            ("VerificationResult", "status", "code"),
            ("PromotionCode", "expires_at", "code"),
            ("Machine", "serial", "device_code"),
            ("Ticket", "url", "qr_code"),
            ("Page", "next_token", "url"),
            ("Page", "next_token", "next_url"),
            ("Variable", "name", "value"),
            ("PublicApiKey", "", "key"),
            ("SecretScanningAlert", "state", "value"),
            ("SecretKeyReference", "name", "key"),
            ("Table", "name", "primary_key"),
            ("Logprob", "logprob bytes", "token"),
        ] {
            assert!(!is_secret(holder, siblings, name), "{holder} {{ {siblings} {name} }}");
        }
    }
}
