//! A server on loopback that writes down the bytes it is sent and answers with the bytes it is given.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use specweld::ClientBuilder;
use specweld::generated_v1::Core;
use specweld_tests::secret::SECRET;

use super::workos::Client;

/// The time after which a test without a request fails.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server with one answer for each connection; each is closed after its answer.
pub(super) struct Canned {
    authority: String,
    heard: Receiver<String>,
}

impl Canned {
    /// A server that gives these answers, one after the other.
    pub(super) fn new(answers: &[&str]) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let authority = listener.local_addr().unwrap().to_string();
        // Message in so many words, lest a client send the next request while the connection is being closed.
        let closing = |answer: &&str| answer.replacen("\r\n", "\r\nconnection: close\r\n", 1);
        let answers: Vec<String> = answers.iter().map(closing).collect();
        let (tell, heard) = channel();
        thread::spawn(move || {
            for answer in answers {
                let (mut connection, _) = listener.accept().unwrap();
                let request = hear(&mut connection);
                // The test may have ended, and the client may have hung up; whoever misses something will say so.
                let _ = tell.send(request);
                let _ = connection.write_all(answer.as_bytes());
                let _ = connection.shutdown(Shutdown::Both);
            }
        });
        Self { authority, heard }
    }

    pub(super) fn base_url(&self) -> String {
        format!("http://{}", self.authority)
    }

    /// A client with the key [`SECRET`].
    pub(super) fn client(&self) -> Client {
        super::client_at(&self.base_url(), SECRET)
    }

    /// A server that gives these answers, and a client of it.
    pub(super) fn with<C: From<Core>>(answers: &[&str], builder: ClientBuilder<C>) -> (Self, C) {
        let canned = Self::new(answers);
        let client = builder.base_url(canned.base_url()).build().unwrap();
        (canned, client)
    }

    /// The next request in full, with `{host}` where the address stands.
    pub(super) fn heard(&self) -> String {
        self.heard.recv_timeout(PATIENCE).unwrap().replace(&self.authority, "{host}")
    }

    /// Returns true if no request is left.
    pub(super) fn is_silent(&self) -> bool {
        self.heard.try_recv().is_err()
    }
}

/// Reads the head, and as much of a body as it announces.
fn hear(connection: &mut TcpStream) -> String {
    connection.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") && connection.read(&mut byte).unwrap() == 1 {
        bytes.extend(byte);
    }
    let head = String::from_utf8(bytes).unwrap();
    let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; announced.unwrap_or(0)];
    connection.read_exact(&mut body).unwrap();
    head + std::str::from_utf8(&body).unwrap()
}

/// The answer without content.
pub(super) const DONE: &str = "HTTP/1.1 204 No Content\r\n\r\n";

/// A whole answer of a media type, with more headers, each a line with its end.
pub(super) fn answer(status: &str, media_type: &str, more: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\n{more}content-length: {length}\r\n\r\n{body}")
}

/// The first line of a request.
pub(super) fn first_line(request: &str) -> &str {
    request.lines().next().unwrap_or_default()
}

/// The value of a header of a request.
pub(super) fn header<'h>(request: &'h str, name: &str) -> Option<&'h str> {
    let (head, _) = request.split_once("\r\n\r\n").unwrap();
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(str::trim_start)
}

/// The value of a header of a request, and the request's body, which is as long as it is said to be.
pub(super) fn sent<'h>(request: &'h str, name: &str) -> (&'h str, &'h str) {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert_eq!(header(request, "content-length").unwrap_or("0"), body.len().to_string(), "{head}");
    (header(request, name).unwrap_or_default(), body)
}

/// A whole answer of JSON.
pub(super) fn json(status: &str, body: &str) -> String {
    answer(status, "application/json; charset=utf-8", "x-request-id: req_canned\r\n", body)
}
