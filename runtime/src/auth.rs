//! Credentials: which scheme each one fills, and how it gets onto a request at the last moment.

use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};

use crate::Secret;
use crate::build_error::BuildError;
use crate::description::{Api, Operation, Scheme, SchemeKind};
use crate::percent::{Allowed, encode};

/// What a user handed to the builder.
pub(crate) enum Credential {
    Bearer(Secret),
    Basic { user: String, password: Secret },
    Key { scheme: String, key: Secret },
}

impl Credential {
    fn fits(&self, scheme: &Scheme) -> bool {
        match (self, scheme.kind) {
            (Self::Bearer(_), SchemeKind::Bearer) | (Self::Basic { .. }, SchemeKind::Basic) => true,
            (Self::Key { scheme: name, .. }, kind) => {
                name == scheme.name && !matches!(kind, SchemeKind::Bearer | SchemeKind::Basic)
            }
            _ => false,
        }
    }

    fn words(&self) -> String {
        match self {
            Self::Bearer(_) => "a bearer token".to_owned(),
            Self::Basic { .. } => "a user and password".to_owned(),
            Self::Key { scheme, .. } => format!("an API key for `{scheme}`"),
        }
    }

    /// Such a user could not be told from the password (RFC 7617 section 2).
    fn has_colon_in_user(&self) -> bool {
        matches!(self, Self::Basic { user, .. } if user.contains(':'))
    }

    /// The text that travels.
    fn wire(&self) -> Secret {
        match self {
            Self::Bearer(token) => format!("Bearer {}", token.expose()).into(),
            Self::Basic { user, password } => {
                format!("Basic {}", base64(format!("{user}:{}", password.expose()).as_bytes())).into()
            }
            Self::Key { key, .. } => key.clone(),
        }
    }
}

/// The credentials of a client, each with the scheme that it fills.
pub(crate) struct Credentials(Vec<(Scheme, Secret)>);

impl Credentials {
    /// Assigns each credential to the schemes that it fits; one that fits none is a mistake.
    pub(crate) fn assign(given: &[Credential], api: &Api) -> Result<Self, BuildError> {
        let mut filled = Vec::new();
        for credential in given {
            let mut fitting = api.schemes.iter().filter(|scheme| credential.fits(scheme)).peekable();
            if fitting.peek().is_none() {
                return Err(BuildError::new(format!(
                    "{} declares no security scheme for {}",
                    api.title,
                    credential.words()
                )));
            }
            let wire = credential.wire();
            // A trailing newline is what reading a key from a file leaves.
            let sendable = !wire.expose().is_empty() && wire.expose().trim() == wire.expose();
            if !sendable || HeaderValue::try_from(wire.expose()).is_err() || credential.has_colon_in_user() {
                return Err(BuildError::new(format!(
                    "{} is empty or has characters that cannot be sent",
                    credential.words()
                )));
            }
            filled.extend(fitting.map(|scheme| (*scheme, wire.clone())));
        }
        Ok(Self(filled))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts onto a request what `operation` asks for: the first group of requirements that can be met.
    ///
    /// A call that sets `Authorization` itself has brought its own credential, which counts as meeting them.
    ///
    /// # Errors
    /// In words, when none can be met.
    pub(crate) fn attach(&self, operation: &Operation, request: &mut http::request::Parts) -> Result<(), String> {
        let met = |group: &&&[&str]| group.iter().all(|name| self.find(name).is_some());
        let optional = operation.security.iter().any(|group| group.is_empty());
        match operation.security.iter().filter(|group| !group.is_empty()).find(met) {
            Some(group) => group.iter().filter_map(|name| self.find(name)).try_for_each(|filled| put(filled, request)),
            None if optional || operation.security.is_empty() => Ok(()),
            None if request.headers.contains_key(AUTHORIZATION) => Ok(()),
            None => Err(missing(operation)),
        }
    }

    fn find(&self, name: &str) -> Option<&(Scheme, Secret)> {
        self.0.iter().find(|(scheme, _)| scheme.name == name)
    }
}

fn missing(operation: &Operation) -> String {
    let groups: Vec<String> = operation
        .security
        .iter()
        .map(|group| group.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and "))
        .collect();
    format!("`{}` needs the credential {}, which the client was built without", operation.id, groups.join(" or "))
}

fn put((scheme, secret): &(Scheme, Secret), request: &mut http::request::Parts) -> Result<(), String> {
    match scheme.kind {
        SchemeKind::Bearer | SchemeKind::Basic => put_header(AUTHORIZATION, secret.expose(), request),
        SchemeKind::HeaderKey(name) => {
            let name =
                HeaderName::try_from(name).map_err(|_| format!("the scheme `{}` names no header", scheme.name))?;
            put_header(name, secret.expose(), request)
        }
        SchemeKind::QueryKey(name) => put_query(name, secret.expose(), request),
        SchemeKind::CookieKey(name) => put_cookie(name, secret.expose(), request),
    }
}

/// A header of the same name that the call set itself stays: it is the call's own credential.
fn put_header(name: HeaderName, value: &str, request: &mut http::request::Parts) -> Result<(), String> {
    let mut value =
        HeaderValue::try_from(value).map_err(|_| "the credential has characters that cannot be sent".to_owned())?;
    value.set_sensitive(true);
    request.headers.entry(name).or_insert(value);
    Ok(())
}

fn put_cookie(name: &str, value: &str, request: &mut http::request::Parts) -> Result<(), String> {
    let pair = format!("{name}={}", encode(value, Allowed::Unreserved));
    let before = request.headers.get(COOKIE).and_then(|cookies| cookies.to_str().ok());
    let cookies = before.map_or_else(|| pair.clone(), |before| format!("{before}; {pair}"));
    request.headers.remove(COOKIE);
    put_header(COOKIE, &cookies, request)
}

fn put_query(name: &str, value: &str, request: &mut http::request::Parts) -> Result<(), String> {
    let mut parts = std::mem::take(&mut request.uri).into_parts();
    let path = parts.path_and_query.as_ref().map_or("/", |path| path.as_str());
    let joint = if path.contains('?') { '&' } else { '?' };
    let path = format!("{path}{joint}{}={}", encode(name, Allowed::Unreserved), encode(value, Allowed::Unreserved));
    let unsendable = |_| "the credential cannot be sent in a query".to_owned();
    parts.path_and_query = Some(path.try_into().map_err(unsendable)?);
    request.uri = http::Uri::from_parts(parts).map_err(|_| "the credential cannot be sent in a query".to_owned())?;
    Ok(())
}

/// Base 64 with padding (RFC 4648 section 4).
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digit = |bits: u32| ALPHABET.get((bits & 63) as usize).map_or('=', |&digit| char::from(digit));
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | group.get(at).map_or(0, |&byte| u32::from(byte)));
        for (at, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            text.push(if at <= group.len() { digit(bits >> shift) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vectors of RFC 4648 section 10.
    #[test]
    fn base64_is_that_of_the_standard() {
        let vectors =
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")];
        for (plain, coded) in vectors.into_iter().chain([("foobar", "Zm9vYmFy"), ("\u{fb}\u{ff}", "w7vDvw==")]) {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }
}
