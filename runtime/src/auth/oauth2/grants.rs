//! The grants of one security scheme: its endpoints, and the cache of the access token.

use std::sync::Arc;

use super::client::{OAuthClient, code_flow, device_flow};
use super::source::{GrantEndpoints, Source};
use crate::auth::endpoints::Endpoints;
use crate::auth::token::TokenCache;
use crate::client::build_error::BuildError;
use crate::client::description::SchemeKind;

/// The grants of a security scheme. Cloning it is cheap.
#[derive(Clone)]
pub(crate) struct Grants {
    pub(super) source: Arc<Source>,
    cache: Arc<TokenCache>,
}

impl Grants {
    /// Makes the grants of a client for a scheme of this kind.
    pub(in crate::auth) fn new(
        client: &OAuthClient,
        kind: SchemeKind,
        endpoints: &Endpoints<'_>,
    ) -> Result<Self, BuildError> {
        let (code, device) = (code_flow(kind), device_flow(kind));
        let (urls, flow) = (&client.urls, code.or(device));
        let own = |own: &Option<String>, described: Option<&'static str>| {
            own.as_deref().or(described).map(|url| endpoints.endpoint(url)).transpose()
        };
        let token = own(&urls.token, flow.map(|it| it.token_url))?
            .ok_or_else(|| BuildError::new("the client of OAuth 2 has no token endpoint: set it by `token_url`"))?;
        // A token endpoint of the user replaces that of the description for every request.
        let described = flow.filter(|_| urls.token.is_none()).and_then(|it| it.refresh_url);
        let refresh = own(&urls.refresh, described)?.unwrap_or_else(|| token.clone());
        let authorization = own(&urls.authorization, code.map(|it| it.authorization_url))?.map(|it| it.url);
        let device = own(&urls.device_authorization, device.map(|it| it.authorization_url))?;
        let endpoints = GrantEndpoints { token, refresh, authorization, device };
        let source = Arc::new(Source::new(client.clone(), endpoints));
        let cache = Arc::new(TokenCache::new(Arc::clone(&source) as _));
        Ok(Self { source, cache })
    }

    /// Returns the cache of the access token.
    pub(in crate::auth) fn cache(&self) -> &Arc<TokenCache> {
        &self.cache
    }
}
