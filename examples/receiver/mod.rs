//! A server that receives webhooks, with axum: it verifies and decodes each request, and processes each event once.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use specweld::webhook::{Verifier, WebhookErrorKind};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

mod orders {
    specweld::generate_api!("receiver/orders.json");
}

/// The time for which the identifiers of events are kept: more than twice the tolerance of the signature.
const KEPT: Duration = Duration::from_secs(15 * 60);

/// A running server. It stops when this value is dropped.
#[derive(Debug)]
pub struct Receiver {
    address: SocketAddr,
    shop: Arc<Shop>,
    task: JoinHandle<io::Result<()>>,
}

/// The state of the server.
#[derive(Debug)]
struct Shop {
    verifier: Verifier,
    /// The identifiers of the events that were processed, each with the time.
    processed: Mutex<HashMap<String, SystemTime>>,
    paid: Mutex<Vec<String>>,
}

impl Receiver {
    /// Starts a server on loopback. The port 0 selects a free port.
    ///
    /// # Errors
    ///
    /// Returns an error if the port is in use.
    pub async fn start(verifier: Verifier, port: u16) -> io::Result<Self> {
        let shop = Arc::new(Shop { verifier, processed: Mutex::default(), paid: Mutex::default() });
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        let router = Router::new().route("/webhooks", post(order_paid)).with_state(Arc::clone(&shop));
        let task = tokio::spawn(axum::serve(listener, router).into_future());
        Ok(Self { address, shop, task })
    }

    /// Returns the URL for the service: `http://127.0.0.1:49152/webhooks`.
    pub fn url(&self) -> String {
        format!("http://{}/webhooks", self.address)
    }

    /// Returns the paid orders.
    pub fn paid(&self) -> Vec<String> {
        lock(&self.shop.paid).clone()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Receives one request. axum passes the bytes of the body as they were sent, up to 2 MB.
async fn order_paid(State(shop): State<Arc<Shop>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let delivery = match orders::webhooks::order_paid(&shop.verifier, &headers, &body) {
        Ok(delivery) => delivery,
        // The request is of the service, which can deliver it again to a newer version of this server.
        Err(error) if error.kind() == WebhookErrorKind::InvalidPayload => return StatusCode::UNPROCESSABLE_ENTITY,
        Err(_) => return StatusCode::UNAUTHORIZED,
    };
    // The service repeats an event if it receives no response; an attacker can copy a request.
    let Some(id) = delivery.verified.id() else { return StatusCode::UNAUTHORIZED };
    if shop.is_new(id) {
        let attempt = delivery.headers.x_attempt.ok().flatten().unwrap_or(1);
        let order = delivery.payload;
        lock(&shop.paid).push(format!("{} ({} cents, attempt {attempt})", order.id, order.total));
    }
    StatusCode::NO_CONTENT
}

impl Shop {
    /// Returns true for the first request with this identifier.
    fn is_new(&self, id: &str) -> bool {
        let now = SystemTime::now();
        let mut processed = lock(&self.processed);
        processed.retain(|_, at| now.duration_since(*at).is_ok_and(|age| age < KEPT));
        processed.insert(id.to_owned(), now).is_none()
    }
}

fn lock<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}
