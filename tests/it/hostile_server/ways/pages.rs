//! Pages without end, and cursors that lead in circles or elsewhere.

use specweld_tests::secret::SECRET;

use super::{MEASURE, Server, Way, client};

/// A server that makes something of the number of each connection.
fn paging(body: impl Fn(usize) -> String + Send + Sync + 'static) -> Server {
    Server::start(move |connection| {
        connection.request()?;
        let body = body(connection.number);
        let head = format!("{}content-length: {}\r\nconnection: close\r\n\r\n", Way::Whole.head(), body.len());
        connection.write(format!("{head}{body}").as_bytes())
    })
}

/// A page with one item, and a cursor to the next.
fn page(cursor: &str) -> String {
    serde_json::json!({ "data": [{ "count": 1 }], "next_cursor": cursor }).to_string()
}

/// The targets of all requests so far.
fn targets(server: &Server) -> Vec<String> {
    server.heard().iter().map(|request| request.split(' ').nth(1).unwrap().to_owned()).collect()
}

#[tokio::test]
async fn pages_without_end_are_fetched_only_as_they_are_read() {
    let cursors = paging(|number| page(&number.to_string()));
    let numbers = paging(|number| format!(r#"[{{"count":{number}}}]"#));
    let clients = [client(&cursors), client(&numbers), client(&numbers)];
    let mut by_cursor = clients[0].by_cursor().stream();
    let mut by_number = clients[1].by_number().stream();
    for read in 1..=30 {
        assert!(super::outcome(by_cursor.try_next()).await.unwrap().is_some());
        assert!(super::outcome(by_number.try_next()).await.unwrap().is_some());
        assert_eq!((cursors.heard().len(), numbers.heard().len()), (read, read));
    }
    assert_eq!(targets(&cursors)[29], "/cursors?cursor=28");
    assert_eq!(targets(&numbers)[29], "/numbers?page=30");
}

#[tokio::test]
async fn cursors_that_repeat_are_the_end() {
    for length in [1, 2, 7] {
        let server = paging(move |number| page(&format!("c{}", number % length)));
        assert_eq!(Way::Cursors.read(&client(&server)).await.unwrap(), length + 1);
        assert_eq!(server.heard().len(), length + 1);
    }
}

#[tokio::test]
async fn counted_pages_that_say_the_same_are_the_end() {
    for way in [Way::Numbers, Way::Offsets] {
        let server = paging(|_| format!("[{MEASURE}]"));
        assert_eq!(way.read(&client(&server)).await.unwrap(), 1);
        assert_eq!(server.heard().len(), 2);
    }
}

#[tokio::test]
async fn pages_without_items_and_without_end_are_an_error() {
    let server = paging(|number| format!(r#"{{"data":[],"next_cursor":"{number}"}}"#));
    let error = Way::Cursors.refused(&client(&server)).await;
    assert!(error.is_decode(), "{error}");
    assert_eq!(server.heard().len(), 100);
}

/// A cursor is a value of the query, whatever it looks like: it leads nowhere else and adds nothing.
#[tokio::test]
async fn a_cursor_leads_to_no_other_place() {
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
        let heard = server.heard();
        let target = format!("/cursors?cursor={}", encoded(cursor));
        assert_eq!(targets(&server), ["/cursors", &target]);
        // But for the target both are the same request.
        assert_eq!(heard[1].replacen(&target, "/cursors", 1), heard[0]);
    }
    assert_eq!(elsewhere.heard(), Vec::<String>::new());
}

/// By RFC 3986 section 2.3.
fn encoded(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|it| if is_plain(it) { char::from(it).to_string() } else { format!("%{it:02X}") }).collect()
}

#[tokio::test]
async fn a_cursor_that_makes_no_url_is_an_error_and_not_sent() {
    let server = paging(|number| page(&"c".repeat(if number == 0 { 500_000 } else { 1 })));
    let error = Way::Cursors.refused(&client(&server)).await;
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(server.heard().len(), 1);
}

#[tokio::test]
async fn a_page_that_breaks_off_ends_the_pages() {
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
    super::innocent(&error);
    assert_eq!(error.kind(), specweld::ErrorKind::Transport);
    assert!(super::outcome(pages.try_next()).await.unwrap().is_none());
    assert_eq!(server.heard().len(), 2);
}
