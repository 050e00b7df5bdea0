//! A server on loopback that says exactly what a test tells it to, and remembers exactly what it was told.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// What the server does once it has read a request.
pub(super) enum Script {
    /// Writes this and closes the connection.
    Say(&'static str),
    /// Writes this without waiting for a request.
    Interrupt(&'static str),
    /// Writes the first text, then the second one byte after the other with a pause before each.
    Trickle(&'static str, &'static str, Duration),
}

pub(super) struct Server {
    pub(super) port: u16,
    heard: Receiver<String>,
}

impl Server {
    /// Starts a server that takes one connection for each script.
    pub(super) fn start(scripts: Vec<Script>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (tell, heard) = channel();
        thread::spawn(move || {
            for script in scripts {
                let (mut connection, _) = listener.accept().unwrap();
                if !matches!(script, Script::Interrupt(_)) {
                    tell.send(request(&mut connection)).unwrap();
                }
                // The client may have hung up; that is for the test to notice.
                let _ = play(&script, &mut connection);
            }
        });
        Self { port, heard }
    }

    /// The next request, byte by byte.
    pub(super) fn heard(&self) -> String {
        self.heard.recv_timeout(Duration::from_secs(10)).unwrap()
    }

    pub(super) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
}

fn play(script: &Script, connection: &mut TcpStream) -> std::io::Result<()> {
    match script {
        Script::Say(text) | Script::Interrupt(text) => connection.write_all(text.as_bytes()),
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

/// Reads the head, and as much of a body as it announces.
fn request(connection: &mut TcpStream) -> String {
    let mut text = String::new();
    let mut byte = [0];
    while !text.ends_with("\r\n\r\n") && connection.read(&mut byte).unwrap_or(0) == 1 {
        text.push(char::from(byte[0]));
    }
    let announced = text.to_lowercase().lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; announced.unwrap_or(0)];
    connection.read_exact(&mut body).unwrap();
    text + std::str::from_utf8(&body).unwrap()
}
