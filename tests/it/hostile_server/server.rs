//! A server on loopback. A closure of the test handles each connection, and the server records the requests.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// The time after which the server stops waiting for a client. No test should reach it.
pub(super) const TIME_LIMIT: Duration = Duration::from_secs(60);

/// A server that handles every connection in the same way, until it is dropped.
pub(super) struct Server {
    authority: String,
    log: Arc<Log>,
}

#[derive(Default)]
struct Log {
    requests: Mutex<Vec<String>>,
    written: AtomicUsize,
    accepted: AtomicUsize,
    closed: AtomicBool,
}

/// A connection of a client.
pub(super) struct Connection {
    stream: TcpStream,
    log: Arc<Log>,
    /// The number of earlier connections.
    pub(super) number: usize,
}

impl Server {
    /// Starts a server with this handler of connections.
    pub(super) fn start(handle: impl Fn(&mut Connection) -> std::io::Result<()> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let authority = listener.local_addr().unwrap().to_string();
        let (log, handle) = (Arc::new(Log::default()), Arc::new(handle));
        let shared = Arc::clone(&log);
        thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                if shared.closed.load(Ordering::Relaxed) {
                    return;
                }
                let (handle, log) = (Arc::clone(&handle), Arc::clone(&shared));
                let Ok(stream) = stream else { continue };
                shared.accepted.fetch_add(1, Ordering::Relaxed);
                thread::spawn(move || {
                    stream.set_read_timeout(Some(TIME_LIMIT))?;
                    stream.set_write_timeout(Some(TIME_LIMIT))?;
                    stream.set_nodelay(true)?;
                    // Errors of the handler have no effect, since clients may close the connection.
                    handle(&mut Connection { stream, log, number })
                });
            }
        });
        Self { authority, log }
    }

    /// Starts a server that reads each request and responds with these bytes.
    pub(super) fn responding(response: impl Into<Vec<u8>>) -> Self {
        let response = response.into();
        Self::start(move |connection| {
            connection.request()?;
            connection.write(&response)
        })
    }

    /// Starts a server that reads each request and responds with the first bytes, and then with the others without end.
    pub(super) fn endless(beginning: impl Into<Vec<u8>>, more: impl Into<Vec<u8>>) -> Self {
        let (beginning, more) = (beginning.into(), more.into());
        Self::start(move |connection| {
            connection.request()?;
            connection.write(&beginning)?;
            loop {
                connection.write(&more)?;
            }
        })
    }

    pub(super) fn base_url(&self) -> String {
        format!("http://{}", self.authority)
    }

    /// Returns all requests so far.
    pub(super) fn requests(&self) -> Vec<String> {
        self.log.requests.lock().unwrap().clone()
    }

    /// Returns the number of connections.
    pub(super) fn accepted(&self) -> usize {
        self.log.accepted.load(Ordering::Relaxed)
    }

    /// Returns the number of bytes that clients or the system accepted.
    pub(super) fn written(&self) -> usize {
        self.log.written.load(Ordering::Relaxed)
    }
}

impl Drop for Server {
    /// Wakes the accepting thread, so that it ends.
    fn drop(&mut self) {
        self.log.closed.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(&self.authority);
    }
}

impl Connection {
    /// Reads a complete request: the head, and a body of the length in the head.
    pub(super) fn request(&mut self) -> std::io::Result<()> {
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.extend(self.read(1)?);
        }
        let head = String::from_utf8_lossy(&request).into_owned();
        let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        request.extend(self.read(announced.unwrap_or(0))?);
        self.log.requests.lock().unwrap().push(String::from_utf8_lossy(&request).into_owned());
        Ok(())
    }

    /// Returns the last request of any connection.
    pub(super) fn last(&self) -> String {
        self.log.requests.lock().unwrap().last().cloned().unwrap_or_default()
    }

    /// Reads this many bytes of a request. If bytes stay unread, the operating system resets the dropped connection.
    pub(super) fn read(&mut self, count: usize) -> std::io::Result<Vec<u8>> {
        let mut bytes = vec![0; count];
        self.stream.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.stream.write_all(bytes)?;
        self.log.written.fetch_add(bytes.len(), Ordering::Relaxed);
        Ok(())
    }

    /// Waits without a response until the client closes the connection.
    pub(super) fn wait_for_close(&mut self) -> std::io::Result<()> {
        std::io::copy(&mut self.stream, &mut std::io::sink()).map(|_| ())
    }
}
