//! A server on loopback that does to each connection what a test wants done, and remembers what it was sent.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// The time after which the server stops waiting for a client; no test should reach it.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// A server that treats every connection alike, until it is dropped.
pub(super) struct Server {
    authority: String,
    log: Arc<Log>,
}

#[derive(Default)]
struct Log {
    heard: Mutex<Vec<String>>,
    written: AtomicUsize,
    accepted: AtomicUsize,
    closed: AtomicBool,
}

/// One connection of a client.
pub(super) struct Connection {
    stream: TcpStream,
    log: Arc<Log>,
    /// The number of connections before it.
    pub(super) number: usize,
}

impl Server {
    /// A server that does this to every connection. What fails there is a client that hung up, which is its right.
    pub(super) fn start(treat: impl Fn(&mut Connection) -> std::io::Result<()> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let authority = listener.local_addr().unwrap().to_string();
        let (log, treat) = (Arc::new(Log::default()), Arc::new(treat));
        let shared = Arc::clone(&log);
        thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                if shared.closed.load(Ordering::Relaxed) {
                    return;
                }
                let (treat, log) = (Arc::clone(&treat), Arc::clone(&shared));
                let Ok(stream) = stream else { continue };
                shared.accepted.fetch_add(1, Ordering::Relaxed);
                thread::spawn(move || {
                    stream.set_read_timeout(Some(PATIENCE))?;
                    stream.set_write_timeout(Some(PATIENCE))?;
                    stream.set_nodelay(true)?;
                    treat(&mut Connection { stream, log, number })
                });
            }
        });
        Self { authority, log }
    }

    /// A server that reads each request and answers with these bytes.
    pub(super) fn saying(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::start(move |connection| {
            connection.request()?;
            connection.write(&answer)
        })
    }

    /// A server that reads each request, begins its answer with these bytes, and goes on with the others without end.
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

    /// The requests so far.
    pub(super) fn heard(&self) -> Vec<String> {
        self.log.heard.lock().unwrap().clone()
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
    /// Wakes the thread that accepts, so that it ends.
    fn drop(&mut self) {
        self.log.closed.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(&self.authority);
    }
}

impl Connection {
    /// Reads a whole request: the head, and as much of a body as it announces.
    pub(super) fn request(&mut self) -> std::io::Result<()> {
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.extend(self.read(1)?);
        }
        let head = String::from_utf8_lossy(&request).into_owned();
        let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        request.extend(self.read(announced.unwrap_or(0))?);
        self.log.heard.lock().unwrap().push(String::from_utf8_lossy(&request).into_owned());
        Ok(())
    }

    /// The last request of any connection.
    pub(super) fn last(&self) -> String {
        self.log.heard.lock().unwrap().last().cloned().unwrap_or_default()
    }

    /// Reads so many bytes of a request. What is left unread when the connection is dropped has the system reset it.
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

    /// Says nothing more, and waits until the client hangs up.
    pub(super) fn hold(&mut self) -> std::io::Result<()> {
        std::io::copy(&mut self.stream, &mut std::io::sink()).map(|_| ())
    }
}
