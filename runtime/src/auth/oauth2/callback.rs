//! The request by which a browser returns from the page of the authorization server (RFC 6749 section 4.1.2).

use crate::Secret;
use crate::auth::token::TokenError;
use crate::error::message;
use crate::parameter::percent::form_pairs;

/// The parameters of a callback.
pub(super) struct Callback {
    code: Option<Secret>,
    state: Option<Secret>,
    error: Option<String>,
}

impl Callback {
    /// Reads a callback: a whole URL, its path with the query, or only the query.
    pub(super) fn read(text: &str) -> Self {
        let text = text.split('#').next().unwrap_or_default();
        let query = text.split_once('?').map_or(text, |(_, query)| query);
        let mut callback = Self { code: None, state: None, error: None };
        let mut description = None;
        for (name, value) in form_pairs(query).filter(|(_, value)| !value.is_empty()) {
            match name.as_str() {
                "code" => callback.code = Some(value.into()),
                "state" => callback.state = Some(value.into()),
                "error" => callback.error = Some(value),
                "error_description" => description = Some(value),
                _ => {}
            }
        }
        if let (Some(error), Some(words)) = (&mut callback.error, description) {
            error.extend([": ", &words]);
        }
        callback
    }

    /// Returns the authorization code, if the callback belongs to the request with this state.
    pub(super) fn code(self, state: &Secret) -> Result<Secret, TokenError> {
        if self.state.as_ref() != Some(state) {
            return Err(TokenError::new("the callback has not the `state` of this authorization request"));
        }
        match (self.error, self.code) {
            (Some(error), _) => {
                let shown = message::sanitized(&error);
                Err(TokenError::new(format!("the authorization was refused: {shown}")))
            }
            (None, Some(code)) => Ok(code),
            (None, None) => Err(TokenError::new("the callback has no `code`")),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn a_callback_has_a_code_if_its_state_is_right() {
        for (callback, expected) in [
            ("http://127.0.0.1/back?code=a%2Fb&state=s", Ok("a/b")),
            ("/back?state=s&code=a+b#fragment", Ok("a b")),
            ("code=100%&state=s", Ok("100%")),
            ("code=a%e4%zz&state=s", Ok("a\u{fffd}%zz")),
            ("code=a&state=t", Err("has not the `state`")),
            ("code=a", Err("has not the `state`")),
            ("state=s", Err("no `code`")),
            ("", Err("has not the `state`")),
            (
                "error=access_denied&error_description=The+person%20refused&state=s",
                Err("access_denied: The person refused"),
            ),
        ] {
            let code = Callback::read(callback).code(&"s".into());
            match expected {
                Ok(expected) => assert_eq!(code.unwrap().expose(), expected),
                Err(reason) => {
                    let error = code.unwrap_err().to_string();
                    assert!(error.contains(reason), "{callback}: {error}");
                }
            }
        }
    }
}
