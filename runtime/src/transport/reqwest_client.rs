//! The client of reqwest below the default transport: TLS, roots, compression, and the client of a user.

use std::fmt;
use std::time::Duration;

use super::interface::Transport;
use super::reqwest::ReqwestTransport;
#[cfg(feature = "reqwest-middleware")]
use super::reqwest_middleware::MiddlewareTransport;
use super::reqwest_setup::{DirectClient, built};
use super::roots::Roots;
use crate::client::build_error::BuildError;

/// A client of reqwest, with or without middleware, or a builder of one, for [`ClientBuilder::reqwest`](crate::ClientBuilder::reqwest).
pub struct ReqwestClient(Kind);

enum Kind {
    Built(reqwest::Client),
    Builder(Box<reqwest::ClientBuilder>),
    /// The default client.
    Default(DirectClient),
    #[cfg(feature = "reqwest-middleware")]
    Middleware(reqwest_middleware::ClientWithMiddleware),
}

impl ReqwestClient {
    /// Returns the default client, for the features of this crate.
    pub(crate) fn of_features(connect_timeout: Duration, roots: Roots) -> Self {
        Self(Kind::Default(DirectClient::new(connect_timeout, roots)))
    }

    pub(crate) fn into_transport(self) -> Result<Box<dyn Transport>, BuildError> {
        let (client, direct) = match self.0 {
            Kind::Built(client) => (Ok(client), None),
            Kind::Builder(builder) => (built(*builder), None),
            Kind::Default(direct) => (built(direct.with_proxies()), Some(direct)),
            #[cfg(feature = "reqwest-middleware")]
            Kind::Middleware(client) => return Ok(Box::new(MiddlewareTransport::new(client))),
        };
        let transport = client.map(|client| Box::new(ReqwestTransport::new(client, direct)) as Box<dyn Transport>);
        transport.map_err(|error| {
            let cause = innermost(&error);
            BuildError::new(format!("the HTTP client cannot be set up: {cause}")).caused_by(error)
        })
    }
}

impl From<reqwest::Client> for ReqwestClient {
    fn from(client: reqwest::Client) -> Self {
        Self(Kind::Built(client))
    }
}

impl From<reqwest::ClientBuilder> for ReqwestClient {
    fn from(builder: reqwest::ClientBuilder) -> Self {
        Self(Kind::Builder(Box::new(builder)))
    }
}

#[cfg(feature = "reqwest-middleware")]
impl From<reqwest_middleware::ClientWithMiddleware> for ReqwestClient {
    fn from(client: reqwest_middleware::ClientWithMiddleware) -> Self {
        Self(Kind::Middleware(client))
    }
}

impl fmt::Debug for ReqwestClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestClient").finish_non_exhaustive()
    }
}

fn innermost<'e>(error: &'e (dyn std::error::Error + 'static)) -> &'e (dyn std::error::Error + 'static) {
    std::iter::successors(Some(error), |error| error.source()).last().unwrap_or(error)
}
