//! Endless response heads, and invalid ones.

use specweld::ErrorKind;

use super::{APPLICATION, BUFFER_LIMIT, Server, get, refused};

#[tokio::test]
async fn endless_heads_are_refused() {
    let ok = "HTTP/1.1 200 OK\r\n";
    for (beginning, more) in [
        (String::new(), "H"),
        (String::new(), "\r\n"),
        ("HTTP/1.1 200 ".to_owned(), "O"),
        (ok.to_owned(), "x-header: a\r\n"),
        (ok.to_owned(), "x"),
        (format!("{ok}x-header: "), "a"),
        (format!("{ok}set-cookie: "), "a=b; "),
    ] {
        let server = Server::endless(beginning, more.repeat(10_000));
        let error = refused(&server).await;
        assert_eq!(error.kind(), ErrorKind::Transport, "{more}: {error}");
        assert!(server.written() < BUFFER_LIMIT);
    }
}

#[tokio::test]
async fn endless_interim_responses_are_a_timeout() {
    let server = Server::endless("", "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n");
    let call = super::client(&server);
    let call = call.get_application("app_1").timeout(std::time::Duration::from_millis(300));
    let error = super::outcome(call).await.unwrap_err();
    super::assert_no_secret(&error);
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn an_invalid_head_is_a_transport_error() {
    let body = format!("content-length: {}\r\n\r\n{APPLICATION}", APPLICATION.len());
    for head in [
        "",
        "\0",
        "\x16\x03\x01\x02\x00",
        "hello\r\n\r\n",
        "HTTP/9.9 200 OK\r\n",
        "HTTP/1.1 20 OK\r\n",
        "HTTP/1.1 2000 OK\r\n",
        "HTTP/1.1 -20 OK\r\n",
        "HTTP/1.1 \r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n",
        "HTTP/1.1 200 OK\r\n: no name\r\n",
        "HTTP/1.1 200 OK\r\nx y: z\r\n",
        "HTTP/1.1 200 OK\r\nx: \0\r\n",
        "HTTP/1.1 200 OK\r\nx: a\r\n folded\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ] {
        let error = refused(&Server::responding(format!("{head}{body}"))).await;
        assert_eq!(error.kind(), ErrorKind::Transport, "{head:?}: {error}");
        assert!(error.status().is_none());
    }
}

#[tokio::test]
async fn unusual_but_valid_headers_are_accepted() {
    let odd = "\r\nx-empty:\r\nx-spaces:    a \t\r\nx-latin: \u{e9}\r\nX-SHOUT: A\r\nx-shout: b\r\nx-control: a\tb";
    let many = (0..80).map(|number| format!("\r\nx-{number}: {number}")).collect::<Vec<_>>().concat();
    for headers in [odd, many.as_str(), "\r\ncontent-type: nonsense", "\r\nretry-after: never"] {
        let length = APPLICATION.len();
        let server =
            Server::responding(format!("HTTP/1.1 200 OK{headers}\r\ncontent-length: {length}\r\n\r\n{APPLICATION}"));
        assert_eq!(get(&server).await.unwrap().id(), "app_1");
    }
}
