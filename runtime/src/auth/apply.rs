//! Puts credentials onto a request, just before it is sent.

use std::sync::Arc;

use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};
use http::request::Parts;

use super::credentials::{AssignedScheme, Content, Credentials};
use super::token::{ObtainedToken, TokenCache, TokenError, authorization};
use crate::Secret;
use crate::client::description::{Operation, SchemeKind};
use crate::parameter::percent::{Allowed, encode};
use crate::transport::Transport;

/// The part of a call's credentials that is fetched when the call is sent.
pub(crate) struct Authorization<'a>(&'a Arc<TokenCache>);

/// The credentials that a request requires.
#[derive(Clone, Copy)]
pub(crate) enum Requirement<'a> {
    /// The requirement of an operation in the description.
    Described(&'a Operation),
    /// The requirement is unknown: the description does not have the request.
    Unknown,
}

impl Credentials {
    /// Puts the required credentials onto a request. Returns the authorization that is not fetched yet.
    ///
    /// A header that the call sets itself stays: it is the credential of the call.
    ///
    /// # Errors
    /// A message, if a credential is missing or cannot be sent.
    pub(crate) fn apply(
        &self,
        requirement: Requirement<'_>,
        request: &mut Parts,
    ) -> Result<Option<Authorization<'_>>, String> {
        let mut chosen = match requirement {
            Requirement::Described(operation) => self.choose(operation, &request.headers)?,
            Requirement::Unknown => self.all(),
        };
        chosen.retain(|filled| !is_brought(filled, &request.headers));
        let mut fetched = None;
        for filled in chosen {
            match &filled.with {
                Content::Fixed(name, secret) => put(filled, name.as_ref(), secret, request)?,
                Content::Tokens(tokens) => fetched = Some(Authorization(tokens)),
                Content::Empty => {}
            }
        }
        if fetched.is_some() && request.headers.contains_key(AUTHORIZATION) {
            return Err(twice(&AUTHORIZATION));
        }
        Ok(fetched)
    }
}

impl Authorization<'_> {
    /// Puts the token onto a request, and fetches one if there is no valid token.
    pub(crate) async fn put(
        &self,
        transport: &dyn Transport,
        headers: &mut HeaderMap,
    ) -> Result<ObtainedToken, TokenError> {
        let given = self.0.get(transport).await?;
        // OK because only tokens that can be sent are kept.
        if let Some(value) = authorization(&given.secret) {
            headers.insert(AUTHORIZATION, value);
        }
        Ok(given)
    }

    /// Forgets a token that a server refused, so that the next call fetches another one.
    pub(crate) fn refused(&self, given: &ObtainedToken) {
        self.0.discard(&given.secret);
    }
}

/// Returns `true` if the call sets the header of a credential itself.
fn is_brought(filled: &AssignedScheme, headers: &HeaderMap) -> bool {
    match (&filled.with, filled.scheme.kind) {
        (Content::Empty, _) | (Content::Fixed(..), SchemeKind::QueryKey(_) | SchemeKind::CookieKey(_)) => false,
        (Content::Fixed(..), SchemeKind::HeaderKey(name)) => headers.contains_key(name),
        (Content::Fixed(name, _), _) => headers.contains_key(name.as_ref().unwrap_or(&AUTHORIZATION)),
        (Content::Tokens(_), _) => headers.contains_key(AUTHORIZATION),
    }
}

fn put(
    filled: &AssignedScheme,
    own_header: Option<&HeaderName>,
    secret: &Secret,
    request: &mut Parts,
) -> Result<(), String> {
    match (filled.scheme.kind, own_header) {
        (SchemeKind::HeaderKey(name), _) => {
            let name = HeaderName::try_from(name)
                .map_err(|_| format!("the scheme `{}` names no header", filled.scheme.name))?;
            put_header(&name, secret.expose(), request)
        }
        (SchemeKind::QueryKey(name), _) => put_query(name, secret.expose(), request),
        (SchemeKind::CookieKey(name), _) => put_cookie(name, secret.expose(), request),
        (_, name) => put_header(name.unwrap_or(&AUTHORIZATION), secret.expose(), request),
    }
}

fn put_header(name: &HeaderName, value: &str, request: &mut Parts) -> Result<(), String> {
    if request.headers.insert(name.clone(), sensitive(value)?).is_some() {
        return Err(twice(name));
    }
    Ok(())
}

/// Returns the error for two required schemes that use one header: neither can be dropped.
fn twice(name: &HeaderName) -> String {
    format!("two credentials that are required together use the same header `{name}`")
}

fn put_cookie(name: &str, value: &str, request: &mut Parts) -> Result<(), String> {
    let pair = format!("{name}={}", encode(value, Allowed::Unreserved));
    let before = request.headers.get(COOKIE).and_then(|cookies| cookies.to_str().ok());
    let cookies = before.map_or_else(|| pair.clone(), |before| format!("{before}; {pair}"));
    request.headers.insert(COOKIE, sensitive(&cookies)?);
    Ok(())
}

fn sensitive(value: &str) -> Result<HeaderValue, String> {
    let mut value =
        HeaderValue::try_from(value).map_err(|_| "the credential has characters that cannot be sent".to_owned())?;
    value.set_sensitive(true);
    Ok(value)
}

fn put_query(name: &str, value: &str, request: &mut Parts) -> Result<(), String> {
    let unsendable = || "the credential cannot be sent in a query".to_owned();
    let mut parts = std::mem::take(&mut request.uri).into_parts();
    let path = parts.path_and_query.as_ref().map_or("/", |path| path.as_str());
    let joint = if path.contains('?') { '&' } else { '?' };
    let path = format!("{path}{joint}{}={}", encode(name, Allowed::Unreserved), encode(value, Allowed::Unreserved));
    parts.path_and_query = Some(path.try_into().map_err(|_| unsendable())?);
    request.uri = http::Uri::from_parts(parts).map_err(|_| unsendable())?;
    Ok(())
}
