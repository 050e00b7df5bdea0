//! The tokens that an authorization server issued.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use crate::Secret;
use crate::auth::token::{Token, TokenError};
use crate::auth::token_endpoint::{TokenResponse, text};

/// The shortest rest of its lifetime with which a stored token is still used.
const SHORTEST_REST: Duration = Duration::from_secs(10);

/// The tokens that an authorization server issued (RFC 6749 section 5.1). Its `Debug` shows no token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedTokens {
    access_token: Secret,
    refresh_token: Option<Secret>,
    id_token: Option<Secret>,
    expires_at: Option<SystemTime>,
    scope: Option<String>,
}

impl IssuedTokens {
    /// Makes tokens from an access token, which is valid until a server refuses it.
    pub fn new(access_token: impl Into<Secret>) -> Self {
        let access_token = access_token.into();
        Self { access_token, refresh_token: None, id_token: None, expires_at: None, scope: None }
    }

    /// Sets the refresh token.
    #[must_use]
    pub fn with_refresh_token(mut self, token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(token.into());
        self
    }

    /// Sets the time at which the access token expires.
    #[must_use]
    pub fn with_expiry(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    /// Returns the access token.
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    /// Returns the refresh token, if the server issued one.
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.refresh_token.as_ref()
    }

    /// Returns the ID token of `OpenID` Connect. The client does not verify it.
    pub fn id_token(&self) -> Option<&Secret> {
        self.id_token.as_ref()
    }

    /// Returns the time at which the access token expires, if the server stated one.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// Returns the scopes that the person granted, if the server stated them (RFC 6749 section 3.3).
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        self.scope.iter().flat_map(|scope| scope.split_ascii_whitespace())
    }

    /// Returns the tokens as JSON, for a store. [`from_json`](Self::from_json) reads it.
    pub fn to_json(&self) -> Secret {
        let mut object = Map::new();
        let mut add = |name: &str, text: Option<&str>| {
            object.extend(text.map(|text| (name.to_owned(), Value::from(text))));
        };
        add("access_token", Some(self.access_token.expose()));
        add("refresh_token", self.refresh_token().map(Secret::expose));
        add("id_token", self.id_token().map(Secret::expose));
        add("scope", self.scope.as_deref());
        let since = self.expires_at.and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
        object.extend(since.map(|since| ("expires_at".to_owned(), Value::from(since.as_secs()))));
        Value::Object(object).to_string().into()
    }

    /// Reads the JSON of [`to_json`](Self::to_json). `expires_at` is in seconds since 1970-01-01 (UTC).
    ///
    /// # Errors
    /// An error if the text has no `access_token`. It shows no part of the text.
    pub fn from_json(json: &str) -> Result<Self, TokenError> {
        let value: Option<Value> = serde_json::from_str(json).ok();
        let value = value.as_ref().ok_or_else(|| TokenError::new("the stored tokens are not JSON"))?;
        let token =
            text(value, "access_token").ok_or_else(|| TokenError::new("the stored tokens have no `access_token`"))?;
        let seconds = value.get("expires_at").and_then(Value::as_u64).map(Duration::from_secs);
        let expires_at = seconds.and_then(|since| SystemTime::UNIX_EPOCH.checked_add(since));
        Ok(Self { expires_at, ..Self::new(token).with_texts_of(value) })
    }

    /// Reads the response of a token endpoint.
    pub(super) fn read(response: &Value) -> Result<Self, TokenError> {
        let TokenResponse { access_token, expires_in } = TokenResponse::read(response)?;
        let expires_at = expires_in.and_then(|lasts| SystemTime::now().checked_add(lasts));
        Ok(Self { expires_at, ..Self::new(access_token).with_texts_of(response) })
    }

    fn with_texts_of(self, value: &Value) -> Self {
        Self {
            refresh_token: text(value, "refresh_token").map(Secret::from),
            id_token: text(value, "id_token").map(Secret::from),
            scope: text(value, "scope").map(str::to_owned),
            ..self
        }
    }

    /// Returns the tokens with those of `earlier` that a refresh did not issue again (RFC 6749 section 6).
    pub(super) fn after(self, earlier: Option<Self>) -> Self {
        let Some(earlier) = earlier else { return self };
        Self {
            refresh_token: self.refresh_token.or(earlier.refresh_token),
            id_token: self.id_token.or(earlier.id_token),
            scope: self.scope.or(earlier.scope),
            ..self
        }
    }

    /// Returns `true` if the access token can be used.
    pub(super) fn is_valid(&self) -> bool {
        self.rest().is_none_or(|rest| rest >= SHORTEST_REST)
    }

    /// Returns the access token as the token of a call.
    pub(super) fn token(&self) -> Token {
        let token = Token::new(self.access_token.clone());
        match self.rest() {
            Some(rest) => token.expires_in(rest),
            None => token,
        }
    }

    /// Returns the time until the access token expires.
    fn rest(&self) -> Option<Duration> {
        self.expires_at.map(|time| time.duration_since(SystemTime::now()).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn tokens_are_stored_and_read_again() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_900_000_000);
        let tokens = IssuedTokens::new("hunter2").with_refresh_token("hunter3").with_expiry(time);
        let json = tokens.to_json();
        let text = r#"{"access_token":"hunter2","expires_at":1900000000,"refresh_token":"hunter3"}"#;
        assert_eq!(json.expose(), text);
        assert_eq!(IssuedTokens::from_json(json.expose()).unwrap(), tokens);
        assert!(!format!("{tokens:?}").contains("hunter"));
        for (wrong, reason) in [("hunter2", "are not JSON"), (r#"{"refresh_token":"hunter2"}"#, "no `access_token`")] {
            let error = IssuedTokens::from_json(wrong).unwrap_err().to_string();
            assert!(error.contains(reason) && !error.contains("hunter"), "{error}");
        }
    }

    #[test]
    fn a_refresh_keeps_the_tokens_that_it_does_not_issue() {
        let earlier = IssuedTokens::new("a").with_refresh_token("r");
        assert_eq!(IssuedTokens::new("b").after(Some(earlier.clone())).refresh_token(), earlier.refresh_token());
        let rotated = IssuedTokens::new("b").with_refresh_token("s");
        assert_eq!(rotated.clone().after(Some(earlier)), rotated);
    }
}
