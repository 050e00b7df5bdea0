//! Generated clients against servers that mean harm, or are broken: each call ends, with an error that says why and
//! holds no secret, in bounded time and memory; and no credential goes anywhere else.

mod bodies;
mod echoes;
mod encodings;
mod headers;
mod json;
mod lengths;
mod logged;
mod redirects;
mod resets;
mod server;
mod statuses;
mod streams;
mod tokens;
mod trickles;
mod ways;

use std::time::Duration;

use specweld::{Error, RetryPolicy};
use specweld_tests::secret::{MARKER, SECRET, said};

use self::server::Server;
use crate::wire::workos::Client;
use crate::wire::workos::types::{ConnectApplication, ErrorBody};

/// The largest response that the clients here accept, in bytes.
const MAX_BODY: usize = 1 << 20;

/// More than the buffers of the system between a server and a client that does not read, in bytes.
const IN_BETWEEN: usize = 64 << 20;

/// Longer than any call here takes on a machine that does much else. A call that only this ends has failed the test.
const PATIENCE: Duration = Duration::from_secs(60);

/// A whole application, as the service describes it.
const APPLICATION: &str = r#"{"object":"connect_application","id":"app_1","client_id":"client_1","description":null,
"name":"Machine","scopes":[],"application_type":"m2m","organization_id":"org_1","created_at":"2026-01-15T12:00:00Z",
"updated_at":"2026-01-15T12:00:00Z"}"#;

/// A client that gives up soon, accepts little, and asks once.
fn client(server: &Server) -> Client {
    logged::printed();
    let builder = Client::builder().bearer(SECRET).base_url(server.base_url()).retry(RetryPolicy::none());
    builder.max_body(MAX_BODY).timeout(PATIENCE / 2).build().unwrap()
}

/// A whole answer of JSON.
fn answer(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
}

/// Returns the result of a call, which must come within the time of the test.
async fn outcome<T>(call: impl IntoFuture<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, call.into_future()).await.expect("a call ends, whatever the server does")
}

/// Asks for one application; an error is looked at as a whole, and handed back.
async fn get(server: &Server) -> Result<ConnectApplication, Error<ErrorBody>> {
    outcome(client(server).get_application("app_1")).await.inspect_err(innocent)
}

/// Asks for one application, which has to fail.
async fn refused(server: &Server) -> Error<ErrorBody> {
    match get(server).await {
        Err(error) => error,
        Ok(application) => panic!("{application:?}"),
    }
}

/// An error that says why on a line that fits into a log, keeps little, and holds no secret however it is printed.
fn innocent<E: 'static>(error: &Error<E>) {
    let line = error.to_string();
    assert!(line.len() >= "400".len() && line.len() < 2000, "{line}");
    assert!(!line.contains(char::is_control), "{line:?}");
    assert!(error.body().len() <= 64 << 10);
    let said = said(error);
    logged::print(&said);
    assert!(!said.contains(MARKER), "{said}");
}
