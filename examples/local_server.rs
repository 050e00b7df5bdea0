//! A server on a free port of loopback, for the example programs and their tests.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use axum::Router;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A running server. It stops when this value is dropped.
#[derive(Debug)]
pub struct LocalServer {
    address: SocketAddr,
    task: JoinHandle<io::Result<()>>,
}

impl LocalServer {
    /// Starts a server with the routes of an example.
    ///
    /// # Errors
    ///
    /// Returns an error if the system has no free port.
    pub async fn start(router: Router) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        Ok(Self { address, task: tokio::spawn(axum::serve(listener, router).into_future()) })
    }

    /// Returns the base URL: `http://127.0.0.1:49152`.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for LocalServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}
