//! A server on loopback that records each request and responds with prepared bytes.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use specweld::ClientBuilder;
use specweld::generated_v1::Core;
use specweld_tests::secret::SECRET;

use super::workos::Client;

/// The time limit of a wait for a request. A test that reaches it fails.
const TIME_LIMIT: Duration = Duration::from_secs(10);

/// A server with one response for each connection. It closes the connection after the response.
pub(super) struct Canned {
    authority: String,
    requests: Receiver<String>,
}

impl Canned {
    /// Starts a server with these responses, in this order.
    pub(super) fn new(responses: &[&str]) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let authority = listener.local_addr().unwrap().to_string();
        // Without this header, the client could send the next request on a connection that is about to be closed.
        let closing = |response: &&str| response.replacen("\r\n", "\r\nconnection: close\r\n", 1);
        let responses: Vec<String> = responses.iter().map(closing).collect();
        let (sender, requests) = channel();
        thread::spawn(move || {
            for response in responses {
                let (mut connection, _) = listener.accept().unwrap();
                let request = read_request(&mut connection);
                // The test may have ended, and the client may have closed the connection. A missing request fails in
                // `next_request`.
                let _ = sender.send(request);
                let _ = connection.write_all(response.as_bytes());
                let _ = connection.shutdown(Shutdown::Both);
            }
        });
        Self { authority, requests }
    }

    pub(super) fn base_url(&self) -> String {
        format!("http://{}", self.authority)
    }

    /// Returns a client with the key [`SECRET`].
    pub(super) fn client(&self) -> Client {
        super::client_at(&self.base_url(), SECRET)
    }

    /// Starts a server with these responses, and creates a client for it.
    pub(super) fn with<C: From<Core>>(responses: &[&str], builder: ClientBuilder<C>) -> (Self, C) {
        let canned = Self::new(responses);
        let client = builder.base_url(canned.base_url()).build().unwrap();
        (canned, client)
    }

    /// Returns the next request, with `{host}` in place of the address.
    pub(super) fn next_request(&self) -> String {
        self.requests.recv_timeout(TIME_LIMIT).unwrap().replace(&self.authority, "{host}")
    }

    /// Returns true if no request is left.
    pub(super) fn has_no_request(&self) -> bool {
        self.requests.try_recv().is_err()
    }
}

/// Reads a request: the head, and a body of the length in the head.
fn read_request(connection: &mut TcpStream) -> String {
    connection.set_read_timeout(Some(TIME_LIMIT)).unwrap();
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

/// A response without content.
pub(super) const DONE: &str = "HTTP/1.1 204 No Content\r\n\r\n";

/// Returns a complete response of a media type. Each of the additional headers ends with a line break.
pub(super) fn response(status: &str, media_type: &str, more: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\n{more}content-length: {length}\r\n\r\n{body}")
}

/// Returns the first line of a request.
pub(super) fn first_line(request: &str) -> &str {
    request.lines().next().unwrap_or_default()
}

/// Returns the value of a header of a request.
pub(super) fn header<'h>(request: &'h str, name: &str) -> Option<&'h str> {
    let (head, _) = request.split_once("\r\n\r\n").unwrap();
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(str::trim_start)
}

/// Returns the value of a header of a request, and the request's body. Checks the length of the body.
pub(super) fn header_and_body<'h>(request: &'h str, name: &str) -> (&'h str, &'h str) {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert_eq!(header(request, "content-length").unwrap_or("0"), body.len().to_string(), "{head}");
    (header(request, name).unwrap_or_default(), body)
}

/// Returns a complete JSON response.
pub(super) fn json(status: &str, body: &str) -> String {
    response(status, "application/json; charset=utf-8", "x-request-id: req_canned\r\n", body)
}
