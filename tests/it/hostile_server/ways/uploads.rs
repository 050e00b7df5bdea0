//! Servers that harm who sends them something: they read nothing, answer early, or hang up in between.

use specweld::{Error, ErrorKind, RetryPolicy};
use specweld_tests::secret::SECRET;

use super::service::types::{Measure, Problem};
use super::{DEADLINE, MEASURE, Server, Way, client, innocent, outcome, within};

/// More than the system holds for a server that does not read, in bytes.
const MUCH: usize = 16 << 20;

#[tokio::test]
async fn the_deadline_holds_if_the_server_does_not_read() {
    for read in [0, 1, 1000] {
        let server = Server::start(move |connection| {
            connection.read(read)?;
            // The test is over long before.
            std::thread::sleep(super::super::server::PATIENCE);
            Ok(())
        });
        let error = outcome(within(&server, DEADLINE).upload(vec![7_u8; MUCH])).await.unwrap_err();
        innocent(&error);
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    }
}

/// A failure that comes before all was sent may be lost when the server hangs up; the call ends either way.
#[tokio::test]
async fn an_answer_may_come_before_all_was_sent() {
    for status in
        ["413 Content Too Large", "401 Unauthorized", "308 Permanent Redirect\r\nlocation: http://127.0.0.1:1/"]
    {
        let server = Server::start(move |connection| {
            connection.read(100)?;
            connection.write(format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n").as_bytes())
        });
        let error = outcome(client(&server).upload(vec![7_u8; MUCH])).await.unwrap_err();
        innocent(&error);
        assert!([ErrorKind::Status, ErrorKind::Transport].contains(&error.kind()), "{error}");
    }
}

async fn record(client: &super::Client) -> Result<Measure, Error<Problem>> {
    let measure = Measure::new(1).token(SECRET);
    outcome(client.record(measure).retry(RetryPolicy::new())).await.inspect_err(innocent)
}

/// A request that may have reached the server is not sent again, at whichever byte it ended.
#[tokio::test]
async fn a_request_with_a_body_may_be_broken_off_at_every_byte() {
    let whole = Server::saying(Way::Whole.answer(MEASURE));
    record(&client(&whole)).await.unwrap();
    let length = whole.heard()[0].len();
    let server = Server::start(|connection| {
        let number = connection.number;
        connection.read(number).map(|_| ())
    });
    let client = client(&server);
    for heard in 0..=length {
        let error = record(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{heard}: {error}");
    }
    assert_eq!(server.accepted(), length + 1);
}

#[tokio::test]
async fn a_secret_that_was_sent_and_comes_back_is_redacted() {
    let body = format!(r#"{{"message":"the token {SECRET} is taken","code":7}}"#);
    let head = format!("HTTP/1.1 409 Conflict\r\ncontent-length: {}\r\n\r\n", body.len());
    let error = record(&client(&Server::saying(format!("{head}{body}")))).await.unwrap_err();
    assert_eq!(error.to_string(), "409 Conflict: the token [redacted] is taken");
}

/// An unrequested response is not the response of the next request.
#[tokio::test]
async fn what_follows_an_answer_is_not_the_answer_to_the_next_request() {
    let answer = |count: u8| {
        let body = format!(r#"{{"count":{count}}}"#);
        format!("{}content-length: {}\r\n\r\n{body}", Way::Whole.head(), body.len())
    };
    let server = Server::start(move |connection| {
        loop {
            connection.request()?;
            connection.write(format!("{}{}", answer(1), answer(66)).as_bytes())?;
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
