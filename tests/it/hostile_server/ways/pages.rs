//! Endless pages, circular cursors, and cursors that look like URLs.

use specweld_tests::secret::SECRET;

use super::{MEASURE, Server, Way, client};

/// Starts a server whose response depends on the number of the connection.
fn paging(body: impl Fn(usize) -> String + Send + Sync + 'static) -> Server {
    Server::start(move |connection| {
        connection.request()?;
        let body = body(connection.number);
        let head = format!("{}content-length: {}\r\nconnection: close\r\n\r\n", Way::Whole.head(), body.len());
        connection.write(format!("{head}{body}").as_bytes())
    })
}

/// Returns a page with one item and a cursor.
fn page(cursor: &str) -> String {
    serde_json::json!({ "data": [{ "count": 1 }], "next_cursor": cursor }).to_string()
}

/// Returns the targets of all requests so far.
fn targets(server: &Server) -> Vec<String> {
    server.requests().iter().map(|request| request.split(' ').nth(1).unwrap().to_owned()).collect()
}

#[tokio::test]
async fn endless_pages_are_fetched_one_by_one() {
    let cursors = paging(|number| page(&number.to_string()));
    let numbers = paging(|number| format!(r#"[{{"count":{number}}}]"#));
    let clients = [client(&cursors), client(&numbers), client(&numbers)];
    let mut by_cursor = clients[0].by_cursor().stream();
    let mut by_number = clients[1].by_number().stream();
    for read in 1..=30 {
        assert!(super::outcome(by_cursor.try_next()).await.unwrap().is_some());
        assert!(super::outcome(by_number.try_next()).await.unwrap().is_some());
        assert_eq!((cursors.requests().len(), numbers.requests().len()), (read, read));
    }
    assert_eq!(targets(&cursors)[29], "/cursors?cursor=28");
    assert_eq!(targets(&numbers)[29], "/numbers?page=30");
}

#[tokio::test]
async fn a_repeated_cursor_ends_the_pages() {
    for length in [1, 2, 7] {
        let server = paging(move |number| page(&format!("c{}", number % length)));
        assert_eq!(Way::Cursors.read(&client(&server)).await.unwrap(), length + 1);
        assert_eq!(server.requests().len(), length + 1);
    }
}

#[tokio::test]
async fn a_repeated_page_ends_counted_pages() {
    for way in [Way::Numbers, Way::Offsets] {
        let server = paging(|_| format!("[{MEASURE}]"));
        assert_eq!(way.read(&client(&server)).await.unwrap(), 1);
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn endless_pages_without_items_are_an_error() {
    let server = paging(|number| format!(r#"{{"data":[],"next_cursor":"{number}"}}"#));
    let error = Way::Cursors.refused(&client(&server)).await;
    assert!(error.is_decode(), "{error}");
    assert_eq!(server.requests().len(), 100);
}

// A cursor is a value in the query. It cannot change the host, the path or other parameters.
#[tokio::test]
async fn a_cursor_changes_no_other_part_of_a_request() {
    let elsewhere = paging(|_| page(""));
    let url = format!("{}/cursors?cursor=1", elsewhere.base_url());
    let cursors = [
        &url,
        "//127.0.0.1:1/",
        "/../../whole",
        "?a=b&c=d#e",
        "a b+c%20d",
        "\r\nx-injected: 1\r\n\r\n",
        "\0\u{7f}\u{e9}\u{2028}",
        "@127.0.0.1:1",
        SECRET,
    ];
    for cursor in cursors {
        let next = page(cursor);
        let server =
            paging(move |number| if number == 0 { next.clone() } else { format!(r#"{{"data":[{MEASURE}]}}"#) });
        assert_eq!(Way::Cursors.read(&client(&server)).await.unwrap(), 2, "{cursor:?}");
        let requests = server.requests();
        let target = format!("/cursors?cursor={}", encoded(cursor));
        assert_eq!(targets(&server), ["/cursors", &target]);
        // The requests differ in their targets only.
        assert_eq!(requests[1].replacen(&target, "/cursors", 1), requests[0]);
    }
    assert_eq!(elsewhere.requests(), Vec::<String>::new());
}

/// Returns the text percent-encoded, by RFC 3986 section 2.3.
fn encoded(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|it| if is_plain(it) { char::from(it).to_string() } else { format!("%{it:02X}") }).collect()
}

#[tokio::test]
async fn a_cursor_too_long_for_a_url_is_an_error() {
    let server = paging(|number| page(&"c".repeat(if number == 0 { 500_000 } else { 1 })));
    let error = Way::Cursors.refused(&client(&server)).await;
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_incomplete_page_ends_the_pages() {
    let server = Server::start(|connection| {
        connection.request()?;
        let body = page("c");
        let kept = if connection.number == 0 { body.len() } else { 5 };
        let head = format!("{}content-length: {}\r\nconnection: close\r\n\r\n", Way::Whole.head(), body.len());
        connection.write(format!("{head}{}", body.get(..kept).unwrap()).as_bytes())
    });
    let client = client(&server);
    let mut pages = client.by_cursor().stream();
    assert!(super::outcome(pages.try_next()).await.unwrap().is_some());
    let error = super::outcome(pages.try_next()).await.unwrap_err();
    super::assert_no_secret(&error);
    assert_eq!(error.kind(), specweld::ErrorKind::Transport);
    assert!(super::outcome(pages.try_next()).await.unwrap().is_none());
    assert_eq!(server.requests().len(), 2);
}
