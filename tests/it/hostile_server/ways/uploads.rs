//! Servers that disturb uploads: they do not read, respond early, or close the connection during the upload.

use specweld::{Error, ErrorKind, RetryPolicy};
use specweld_tests::secret::SECRET;

use super::service::types::{Measure, Problem};
use super::{DEADLINE, MEASURE, Server, Way, assert_no_secret, client, client_with_timeout, outcome};

/// More than the system's buffers for a server that does not read, in bytes.
const UPLOAD_SIZE: usize = 16 << 20;

#[tokio::test]
async fn the_deadline_covers_a_server_that_does_not_read() {
    for read in [0, 1, 1000] {
        let server = Server::start(move |connection| {
            connection.read(read)?;
            // The test ends long before this.
            std::thread::sleep(super::super::server::TIME_LIMIT);
            Ok(())
        });
        let error = outcome(client_with_timeout(&server, DEADLINE).upload(vec![7_u8; UPLOAD_SIZE])).await.unwrap_err();
        assert_no_secret(&error);
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    }
}

// The client can miss a failure that arrives before the end of the upload. The call ends in both cases.
#[tokio::test]
async fn a_response_can_arrive_before_the_end_of_the_upload() {
    for status in
        ["413 Content Too Large", "401 Unauthorized", "308 Permanent Redirect\r\nlocation: http://127.0.0.1:1/"]
    {
        let server = Server::start(move |connection| {
            connection.read(100)?;
            connection.write(format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n").as_bytes())
        });
        let error = outcome(client(&server).upload(vec![7_u8; UPLOAD_SIZE])).await.unwrap_err();
        assert_no_secret(&error);
        assert!([ErrorKind::Status, ErrorKind::Transport].contains(&error.kind()), "{error}");
    }
}

async fn record(client: &super::Client) -> Result<Measure, Error<Problem>> {
    let measure = Measure::new(1).token(SECRET);
    outcome(client.record(measure).retry(RetryPolicy::new())).await.inspect_err(assert_no_secret)
}

// The client does not repeat a request that may have reached the server, at whichever byte it broke off.
#[tokio::test]
async fn a_request_with_a_body_can_break_off_at_every_byte() {
    let whole = Server::responding(Way::Whole.response(MEASURE));
    record(&client(&whole)).await.unwrap();
    let length = whole.requests()[0].len();
    let server = Server::start(|connection| {
        let number = connection.number;
        connection.read(number).map(|_| ())
    });
    let client = client(&server);
    for received in 0..=length {
        let error = record(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{received}: {error}");
    }
    assert_eq!(server.accepted(), length + 1);
}

#[tokio::test]
async fn a_sent_secret_is_redacted_in_the_response() {
    let body = format!(r#"{{"message":"the token {SECRET} is taken","code":7}}"#);
    let head = format!("HTTP/1.1 409 Conflict\r\ncontent-length: {}\r\n\r\n", body.len());
    let error = record(&client(&Server::responding(format!("{head}{body}")))).await.unwrap_err();
    assert_eq!(error.to_string(), "409 Conflict: the token [redacted] is taken");
}

// A response without a request is not the response to the next request.
#[tokio::test]
async fn a_response_without_a_request_is_not_used() {
    let response = |count: u8| {
        let body = format!(r#"{{"count":{count}}}"#);
        format!("{}content-length: {}\r\n\r\n{body}", Way::Whole.head(), body.len())
    };
    let server = Server::start(move |connection| {
        loop {
            connection.request()?;
            connection.write(format!("{}{}", response(1), response(66)).as_bytes())?;
        }
    });
    let client = client(&server);
    for _ in 0..20 {
        match outcome(client.whole()).await {
            Ok(measure) => assert_eq!(measure.count, 1),
            Err(error) => assert_eq!(error.kind(), ErrorKind::Transport, "{error}"),
        }
    }
}
