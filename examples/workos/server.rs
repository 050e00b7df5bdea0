//! Runs the server, and controls it for tests and programs.

use std::collections::VecDeque;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::fault::Fault;
use super::record::Recorded;
use super::routes;
use super::store::{Draft, Kind, OAuth, Owner, RedirectUri, Store};

/// The limit of recorded requests. Older ones are removed, so that a server can run for a long time.
const MAX_RECORDED: usize = 10_000;

/// Options of a [`Server`].
#[derive(Debug, Clone)]
pub struct Options {
    /// The port on loopback; 0, the default, selects a free port.
    pub port: u16,
    /// The API key that requests must have; `sk_test_in_memory` by default.
    pub api_key: String,
    /// The existing organizations. If the list is empty, as by default, all organizations exist.
    pub organizations: Vec<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 0, api_key: "sk_test_in_memory".into(), organizations: Vec::new() }
    }
}

/// A running server. It stops when this value is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    task: Option<JoinHandle<io::Result<()>>>,
}

impl Server {
    /// Starts a server on loopback.
    ///
    /// # Errors
    ///
    /// Returns an error if the port is in use.
    ///
    /// # Panics
    ///
    /// Panics outside of a tokio runtime, like all of tokio's input and output.
    pub async fn start(options: Options) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::new(options));
        let (stop, stopped) = oneshot::channel::<()>();
        let service = axum::serve(listener, routes::router(Arc::clone(&shared)));
        let service = service.with_graceful_shutdown(async { stopped.await.unwrap_or_default() });
        let task = tokio::spawn(service.into_future());
        Ok(Self { address, shared, stop: Some(stop), task: Some(task) })
    }

    /// Returns the base URL: `http://127.0.0.1:49152`.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the API key that requests must have.
    pub fn api_key(&self) -> &str {
        self.shared.api_key()
    }

    /// Injects a fault into the next request. Further faults are queued, one for each request.
    pub fn inject(&self, fault: Fault) {
        lock(&self.shared.faults).push_back(fault);
    }

    /// Returns the received requests, the oldest first.
    pub fn requests(&self) -> Vec<Recorded> {
        lock(&self.shared.requests).iter().cloned().collect()
    }

    /// Returns and removes the received requests, the oldest first.
    pub fn take_requests(&self) -> Vec<Recorded> {
        lock(&self.shared.requests).drain(..).collect()
    }

    /// Adds a first-party OAuth application and returns its identifier.
    pub fn seed_first_party(&self, name: &str) -> String {
        self.seed_oauth(name, Owner::FirstParty)
    }

    /// Adds a third-party OAuth application of an organization and returns its identifier.
    pub fn seed_third_party(&self, name: &str, organization_id: &str) -> String {
        self.seed_oauth(name, Owner::ThirdParty { organization_id: organization_id.into() })
    }

    /// Adds an OAuth application that registered itself and returns its identifier. The API cannot create one.
    pub fn seed_dynamic(&self, name: &str) -> String {
        self.seed_oauth(name, Owner::Dynamic)
    }

    /// Adds a machine-to-machine application of an organization and returns its identifier.
    pub fn seed_m2m(&self, name: &str, organization_id: &str) -> String {
        self.seed(name, "api:read", Kind::M2m { organization_id: organization_id.into() })
    }

    /// Adds `count` machine-to-machine applications and returns their identifiers, the oldest first.
    pub fn seed_many(&self, count: usize, organization_id: &str) -> Vec<String> {
        (1..=count).map(|number| self.seed_m2m(&format!("Service {number}"), organization_id)).collect()
    }

    /// Stops the server after all running requests.
    ///
    /// # Errors
    ///
    /// Returns an error if the server has failed.
    pub async fn stop(mut self) -> io::Result<()> {
        drop(self.stop.take());
        match self.task.take() {
            Some(task) => task.await.map_err(io::Error::other)?,
            None => Ok(()),
        }
    }

    fn seed_oauth(&self, name: &str, owner: Owner) -> String {
        let redirect_uris = vec![RedirectUri { uri: "https://example.com/callback".into(), default: true }];
        let oauth = OAuth { redirect_uris, uses_pkce: true, cors_origins: Vec::new(), owner };
        self.seed(name, "openid", Kind::OAuth(oauth))
    }

    fn seed(&self, name: &str, scope: &str, kind: Kind) -> String {
        let draft = Draft { name: name.into(), description: None, scopes: vec![scope.into()], kind };
        self.shared.store().create(draft).id
    }
}

/// The state that the handle and the handlers share.
#[derive(Debug)]
pub(super) struct Shared {
    options: Options,
    store: Mutex<Store>,
    faults: Mutex<VecDeque<Fault>>,
    requests: Mutex<VecDeque<Recorded>>,
}

impl Shared {
    fn new(options: Options) -> Self {
        Self { options, store: Mutex::default(), faults: Mutex::default(), requests: Mutex::default() }
    }

    pub(super) fn api_key(&self) -> &str {
        &self.options.api_key
    }

    pub(super) fn has_organization(&self, id: &str) -> bool {
        let known = &self.options.organizations;
        known.is_empty() || known.iter().any(|organization| organization == id)
    }

    pub(super) fn store(&self) -> MutexGuard<'_, Store> {
        lock(&self.store)
    }

    pub(super) fn next_fault(&self) -> Option<Fault> {
        lock(&self.faults).pop_front()
    }

    pub(super) fn keep_request(&self, request: Recorded) {
        let mut requests = lock(&self.requests);
        if requests.len() == MAX_RECORDED {
            requests.pop_front();
        }
        requests.push_back(request);
    }
}

/// Locks a mutex, also after a panic: every change is one step, so the data are consistent.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
