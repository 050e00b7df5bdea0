//! Generated clients against malicious and broken servers. Each call ends with an error that has a reason and no
//! secret, in bounded time and memory. The client sends no credential to another server.

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
use specweld_tests::secret::{MARKER, SECRET, printed_forms};

use self::server::Server;
use crate::wire::workos::Client;
use crate::wire::workos::types::{ConnectApplication, ErrorBody};

/// The maximum size of a response for these clients, in bytes.
const MAX_BODY: usize = 1 << 20;

/// More than the system's buffers between a server and a client that does not read, in bytes.
const BUFFER_LIMIT: usize = 64 << 20;

/// The time limit of a test, longer than any call on a busy machine. A call that reaches it has failed the test.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// An application as the service describes it.
const APPLICATION: &str = r#"{"object":"connect_application","id":"app_1","client_id":"client_1","description":null,
"name":"Machine","scopes":[],"application_type":"m2m","organization_id":"org_1","created_at":"2026-01-15T12:00:00Z",
"updated_at":"2026-01-15T12:00:00Z"}"#;

/// Creates a client with a short timeout, a small limit for bodies, and no retries.
fn client(server: &Server) -> Client {
    logged::print_logs();
    let builder = Client::builder().bearer(SECRET).base_url(server.base_url()).retry(RetryPolicy::none());
    builder.max_body(MAX_BODY).timeout(TIME_LIMIT / 2).build().unwrap()
}

/// Returns a complete JSON response.
fn response(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
}

/// Returns the result of a call, which must end within the time limit of the test.
async fn outcome<T>(call: impl IntoFuture<Output = T>) -> T {
    tokio::time::timeout(TIME_LIMIT, call.into_future()).await.expect("every call ends")
}

/// Gets an application. Checks that an error contains no secret, and returns the result.
async fn get(server: &Server) -> Result<ConnectApplication, Error<ErrorBody>> {
    outcome(client(server).get_application("app_1")).await.inspect_err(assert_no_secret)
}

/// Gets an application. The call must fail.
async fn refused(server: &Server) -> Error<ErrorBody> {
    match get(server).await {
        Err(error) => error,
        Ok(application) => panic!("{application:?}"),
    }
}

/// Checks an error: its message is a single line of limited length, its body is limited, and no printed form contains a
/// secret.
fn assert_no_secret<E: 'static>(error: &Error<E>) {
    let line = error.to_string();
    assert!(line.len() >= "400".len() && line.len() < 2000, "{line}");
    assert!(!line.contains(char::is_control), "{line:?}");
    assert!(error.body().len() <= 64 << 10);
    let printed_forms = printed_forms(error);
    logged::print(&printed_forms);
    assert!(!printed_forms.contains(MARKER), "{printed_forms}");
}
