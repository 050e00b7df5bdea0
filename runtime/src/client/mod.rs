//! The part of every client that is not generated: destination, transport and credentials.

pub(crate) mod api_client;
pub(crate) mod base_url;
pub(crate) mod build_error;
pub(crate) mod builder;
pub(crate) mod description;
pub(crate) mod env;
mod settings;

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use crate::auth::Credentials;
use crate::call::budget::RetryBudget;
use crate::call::retry::RetryPolicy;
use crate::client::base_url::{BaseUrl, TlsPolicy};
use crate::client::description::Api;
use crate::layer::Chain;
use crate::transport::{SendOptions, Transport};

/// The state of a generated client. Cloning it is cheap: the clones share connections and settings.
#[derive(Clone)]
pub struct Core(Arc<Settings>);

/// The settings of a client.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) api: &'static Api,
    pub(crate) base_url: BaseUrl,
    /// True if the base URL is the user's. All requests use it, instead of a server of the description.
    pub(crate) is_own_base_url: bool,
    pub(crate) transport: Arc<dyn Transport>,
    /// The layers and the transport; `None` without layers.
    pub(crate) layers: Option<Arc<Chain>>,
    pub(crate) credentials: Credentials,
    pub(crate) tls_policy: TlsPolicy,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) max_body: usize,
    pub(crate) retry: RetryPolicy,
    /// The retry policies of single operations, by their names.
    pub(crate) operation_retries: Vec<(String, RetryPolicy)>,
    pub(crate) retry_budget: Arc<RetryBudget>,
    pub(crate) send_options: SendOptions,
    pub(crate) recording: Recording,
}

/// The recording of all calls on a cassette, which the transport does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Recording {
    None,
    Calls,
}

impl Core {
    pub(crate) fn new(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }
}

/// The core of a client, borrowed from it or owned.
#[derive(Clone)]
pub(crate) enum CoreRef<'c> {
    Borrowed(&'c Core),
    Owned(Core),
}

impl CoreRef<'_> {
    /// Returns an owned core, which is one reference more to the same settings.
    pub(crate) fn into_owned(self) -> CoreRef<'static> {
        CoreRef::Owned(match self {
            Self::Borrowed(core) => core.clone(),
            Self::Owned(core) => core,
        })
    }
}

impl Deref for CoreRef<'_> {
    type Target = Core;

    fn deref(&self) -> &Core {
        match self {
            Self::Borrowed(core) => core,
            Self::Owned(core) => core,
        }
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core").field("base_url", &format_args!("{}", self.0.base_url)).finish_non_exhaustive()
    }
}
