//! The server as tests and programs hold it.

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

/// Older requests are forgotten, so that a server may run for long.
const MAX_RECORDED: usize = 10_000;

/// Options of a [`Server`].
#[derive(Debug, Clone)]
pub struct Options {
    /// The port on loopback; 0, as by default, takes one that is free.
    pub port: u16,
    /// The API key that requests must bear; `sk_test_in_memory` by default.
    pub api_key: String,
    /// The organizations that exist. If none is named, as by default, every one does.
    pub organizations: Vec<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 0, api_key: "sk_test_in_memory".into(), organizations: Vec::new() }
    }
}

/// A running service. It stops when this is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    task: Option<JoinHandle<io::Result<()>>>,
}

impl Server {
    /// Starts a service on loopback. Errors if the port is taken.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime, as all of tokio's input and output does.
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

    /// The API key that requests must bear.
    pub fn api_key(&self) -> &str {
        self.shared.api_key()
    }

    /// Lets the next request run into a fault; further ones queue up behind it, one for each request.
    pub fn inject(&self, fault: Fault) {
        lock(&self.shared.faults).push_back(fault);
    }

    /// The requests so far, oldest first.
    pub fn requests(&self) -> Vec<Recorded> {
        lock(&self.shared.requests).iter().cloned().collect()
    }

    /// The requests since this was last called, oldest first.
    pub fn take_requests(&self) -> Vec<Recorded> {
        lock(&self.shared.requests).drain(..).collect()
    }

    /// Puts a first-party OAuth application in and returns its id.
    pub fn seed_first_party(&self, name: &str) -> String {
        self.seed_oauth(name, Owner::FirstParty)
    }

    /// Puts a third-party OAuth application of an organization in and returns its id.
    pub fn seed_third_party(&self, name: &str, organization_id: &str) -> String {
        self.seed_oauth(name, Owner::ThirdParty { organization_id: organization_id.into() })
    }

    /// Puts an OAuth application that registered itself in and returns its id. The API cannot create such a one.
    pub fn seed_dynamic(&self, name: &str) -> String {
        self.seed_oauth(name, Owner::Dynamic)
    }

    /// Puts a machine-to-machine application of an organization in and returns its id.
    pub fn seed_m2m(&self, name: &str, organization_id: &str) -> String {
        self.seed(name, "api:read", Kind::M2m { organization_id: organization_id.into() })
    }

    /// Puts as many machine-to-machine applications in and returns their ids, oldest first.
    pub fn seed_many(&self, count: usize, organization_id: &str) -> Vec<String> {
        (1..=count).map(|number| self.seed_m2m(&format!("Service {number}"), organization_id)).collect()
    }

    /// Stops once the requests under way are answered. Errors if the service had failed.
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

    pub(super) fn knows_organization(&self, id: &str) -> bool {
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
