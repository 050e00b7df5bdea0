//! A server on loopback that sends exact bytes, and records exact requests.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// The action of the server after it has read a request.
pub(super) enum Script {
    /// Writes this and closes the connection.
    Say(&'static str),
    /// Writes this without waiting for a request.
    Interrupt(&'static str),
    /// Writes the first text, then the second one byte after the other with a pause before each.
    Trickle(&'static str, &'static str, Duration),
    /// Writes the text, then immediately everything it receives, and closes the connection at the end of input.
    Feed(&'static str, Receiver<&'static [u8]>),
    /// Reads no request until the signal, then writes the text.
    Deaf(Receiver<()>, &'static str),
}

pub(super) struct Server {
    pub(super) port: u16,
    heard: Receiver<Vec<u8>>,
}

impl Server {
    /// Starts a server that accepts one connection for each script.
    pub(super) fn start(scripts: Vec<Script>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (tell, heard) = channel();
        thread::spawn(move || {
            for script in scripts {
                let (mut connection, _) = listener.accept().unwrap();
                if let Script::Deaf(received, _) = &script {
                    let _ = received.recv();
                }
                if !matches!(script, Script::Interrupt(_)) {
                    // An incomplete request is not recorded.
                    let _ = request(&mut connection).map(|request| tell.send(request));
                }
                // The client may have closed the connection; the test checks that.
                let _ = play(&script, &mut connection);
            }
        });
        Self { port, heard }
    }

    /// Returns the next request, byte by byte, with the content of its chunks.
    pub(super) fn heard(&self) -> String {
        String::from_utf8(self.heard_bytes()).unwrap()
    }

    pub(super) fn heard_bytes(&self) -> Vec<u8> {
        self.heard.recv_timeout(Duration::from_secs(10)).unwrap()
    }

    /// Returns `true` if there was no other complete request.
    pub(super) fn received_no_other_request(&self) -> bool {
        self.heard.recv_timeout(Duration::from_millis(200)).is_err()
    }

    pub(super) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
}

fn play(script: &Script, connection: &mut TcpStream) -> std::io::Result<()> {
    match script {
        Script::Say(text) | Script::Interrupt(text) | Script::Deaf(_, text) => connection.write_all(text.as_bytes()),
        Script::Feed(head, rest) => {
            connection.set_nodelay(true)?;
            connection.write_all(head.as_bytes())?;
            rest.iter().try_for_each(|bytes| connection.write_all(bytes))
        }
        Script::Trickle(head, rest, pause) => {
            connection.write_all(head.as_bytes())?;
            for byte in rest.as_bytes() {
                thread::sleep(*pause);
                connection.write_all(&[*byte])?;
            }
            Ok(())
        }
    }
}

/// Reads the head, and the announced length of the body.
fn request(connection: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut request = until(connection, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&request).to_lowercase();
    if head.contains("transfer-encoding: chunked") {
        loop {
            let size = until(connection, b"\r\n")?;
            let size = usize::from_str_radix(std::str::from_utf8(&size).unwrap().trim(), 16).unwrap();
            let mut chunk = vec![0; size + 2];
            connection.read_exact(&mut chunk)?;
            request.extend_from_slice(&chunk[..size]);
            if size == 0 {
                return Ok(request);
            }
        }
    }
    let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; announced.unwrap_or(0)];
    connection.read_exact(&mut body)?;
    request.extend(body);
    Ok(request)
}

fn until(connection: &mut TcpStream, end: &[u8]) -> std::io::Result<Vec<u8>> {
    let (mut bytes, mut byte) = (Vec::new(), [0]);
    while !bytes.ends_with(end) {
        connection.read_exact(&mut byte)?;
        bytes.push(byte[0]);
    }
    Ok(bytes)
}
