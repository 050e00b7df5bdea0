//! All ways to read a response – as one value, as pages, and as a stream – against all kinds of malicious servers.

mod broken;
mod endless;
mod pages;
mod refused;
mod uploads;
mod values;

use std::time::Duration;

use specweld::{Error, RetryPolicy, StreamError};
use specweld_tests::secret::SECRET;

use self::service::Client;
use self::service::types::Problem;
use super::{MAX_BODY, Server, TIME_LIMIT, assert_no_secret, outcome};

mod service {
    specweld::generate_api!("it/hostile_server/ways/service.json");
}

/// The way in which a response is read.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    Whole,
    Bytes,
    Events,
    Lines,
    Cursors,
    Numbers,
    Offsets,
}

/// The timeout of a call, or of a pause, with a slow server. The server never finishes, so that a busy machine only
/// makes the test longer.
const DEADLINE: Duration = Duration::from_millis(150);

/// A measure as the service describes it.
const MEASURE: &str = r#"{"count":1}"#;

/// Creates a client with a short timeout, a small limit for bodies, and no retries.
fn client(server: &Server) -> Client {
    client_with_timeout(server, TIME_LIMIT / 2)
}

fn client_with_timeout(server: &Server, deadline: Duration) -> Client {
    super::logged::print_logs();
    let builder = Client::builder().bearer(SECRET).base_url(server.base_url()).retry(RetryPolicy::none());
    builder.max_body(MAX_BODY).timeout(deadline).build().unwrap()
}

impl Way {
    const ALL: [Self; 7] =
        [Self::Whole, Self::Bytes, Self::Events, Self::Lines, Self::Cursors, Self::Numbers, Self::Offsets];

    /// Returns the ways that decode the response.
    fn decoding() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|way| *way != Self::Bytes)
    }

    /// Returns true if items arrive before the end of the response.
    fn is_live(self) -> bool {
        [Self::Bytes, Self::Events, Self::Lines].contains(&self)
    }

    /// Returns the head of a correct response, without the header that frames its body.
    fn head(self) -> String {
        let media_type = match self {
            Self::Bytes => "application/octet-stream",
            Self::Events => "text/event-stream",
            Self::Lines => "application/x-ndjson",
            _ => "application/json",
        };
        format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\n")
    }

    /// Returns the body of a response with this item.
    fn body(self, item: &str) -> String {
        match self {
            Self::Whole | Self::Bytes => item.to_owned(),
            Self::Events => format!("data: {item}\n\n"),
            Self::Lines => format!("{item}\n"),
            Self::Cursors => format!(r#"{{"data":[{item}]}}"#),
            Self::Numbers | Self::Offsets => format!("[{item}]"),
        }
    }

    /// Returns a complete response with this item.
    fn response(self, item: &str) -> String {
        let (head, body) = (self.head(), self.body(item));
        format!("{head}content-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
    }

    /// Reads the complete response and returns the number of items, or of bytes. Checks that an error contains no
    /// secret.
    async fn read(self, client: &Client) -> Result<usize, Error<Problem>> {
        outcome(self.all(client)).await.inspect_err(assert_no_secret)
    }

    async fn all(self, client: &Client) -> Result<usize, Error<Problem>> {
        match self {
            Self::Whole => client.whole().await.map(|_| 1),
            Self::Bytes => {
                Ok(client.download().await?.bytes().await.inspect_err(assert_no_secret_in_stream_error)?.len())
            }
            Self::Events => {
                let (mut events, mut count) = (client.events().await?, 0);
                while events.try_next().await.inspect_err(assert_no_secret_in_stream_error)?.is_some() {
                    count += 1;
                }
                Ok(count)
            }
            Self::Lines => {
                let (mut lines, mut count) = (client.lines().await?, 0);
                while lines.try_next().await.inspect_err(assert_no_secret_in_stream_error)?.is_some() {
                    count += 1;
                }
                Ok(count)
            }
            Self::Cursors => Ok(client.by_cursor().stream().try_collect().await?.len()),
            Self::Numbers => Ok(client.by_number().stream().try_collect().await?.len()),
            Self::Offsets => Ok(client.by_offset().stream().try_collect().await?.len()),
        }
    }

    /// Reads a response that must end with an error.
    async fn refused(self, client: &Client) -> Error<Problem> {
        match self.read(client).await {
            Err(error) => error,
            Ok(count) => panic!("{self:?}: {count} items"),
        }
    }
}

/// Checks that the error of a stream contains no secret, before it becomes the error of a call.
fn assert_no_secret_in_stream_error(error: &StreamError) {
    let printed_forms = specweld_tests::secret::printed_forms(error);
    super::logged::print(&printed_forms);
    assert!(!printed_forms.contains(specweld_tests::secret::MARKER), "{printed_forms}");
}

#[tokio::test]
async fn a_correct_response_is_read_in_every_way() {
    for way in Way::ALL {
        let server = Server::responding(way.response(MEASURE));
        let read = way.read(&client(&server)).await.unwrap();
        assert_eq!(read, if way == Way::Bytes { MEASURE.len() } else { 1 }, "{way:?}");
    }
}
