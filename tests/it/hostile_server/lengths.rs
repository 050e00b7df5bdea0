//! Wrong lengths: bodies shorter or longer than `Content-Length`, and contradictory framing.

use specweld::ErrorKind;

use super::{APPLICATION, Server, get, refused};

fn framed(framing: &str, body: &str) -> Server {
    Server::responding(format!("HTTP/1.1 200 OK\r\n{framing}\r\nconnection: close\r\n\r\n{body}"))
}

#[tokio::test]
async fn a_body_shorter_than_its_length_is_a_transport_error() {
    for length in [APPLICATION.len() + 1, 1 << 20, 1 << 40] {
        let error = refused(&framed(&format!("content-length: {length}"), APPLICATION)).await;
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Transport, 200), "{error}");
        assert_eq!(error.body(), APPLICATION.as_bytes());
    }
}

#[tokio::test]
async fn a_body_longer_than_its_length_is_cut_there() {
    let longer = format!("{APPLICATION}HTTP/1.1 500 Smuggled\r\n\r\n");
    let server = framed(&format!("content-length: {}", APPLICATION.len()), &longer);
    assert_eq!(get(&server).await.unwrap().id(), "app_1");
    let error = refused(&framed(&format!("content-length: {}", APPLICATION.len() - 1), APPLICATION)).await;
    assert!(error.is_decode(), "{error}");
    let error = refused(&framed("content-length: 0", APPLICATION)).await;
    assert!(error.is_decode() && error.body().is_empty(), "{error}");
}

// RFC 9112 section 6.3: contradictory framing is an error; a client must not guess the length.
#[tokio::test]
async fn invalid_lengths_are_transport_errors() {
    let length = APPLICATION.len();
    let (twice, listed) =
        (format!("content-length: {length}\r\ncontent-length: 1"), format!("content-length: {length}, 1"));
    for framing in [
        "content-length: -1",
        "content-length: 1e3",
        "content-length: 0x10",
        "content-length: ",
        "content-length: 18446744073709551615",
        "content-length: 99999999999999999999999",
        &twice,
        &listed,
    ] {
        let error = refused(&framed(framing, APPLICATION)).await;
        assert_eq!(error.kind(), ErrorKind::Transport, "{framing}: {error}");
    }
}

#[tokio::test]
async fn invalid_chunks_are_transport_errors() {
    let size = format!("{:x}", APPLICATION.len());
    for body in [
        format!("{size}\r\n{APPLICATION}"),
        format!("{size}\r\n{APPLICATION}\r\n"),
        format!("{size}1\r\n{APPLICATION}\r\n0\r\n\r\n"),
        format!("-1\r\n{APPLICATION}\r\n0\r\n\r\n"),
        format!("fffffffffffffffff\r\n{APPLICATION}\r\n0\r\n\r\n"),
        format!("ffffffffffffffff\r\n{APPLICATION}"),
        format!("1\r\n{APPLICATION}\r\n0\r\n\r\n"),
        APPLICATION.to_owned(),
        String::new(),
    ] {
        let error = refused(&framed("transfer-encoding: chunked", &body)).await;
        assert_eq!(error.kind(), ErrorKind::Transport, "{body}: {error}");
    }
    let whole = format!("{size}\r\n{APPLICATION}\r\n0\r\n\r\n");
    assert_eq!(get(&framed("transfer-encoding: chunked", &whole)).await.unwrap().id(), "app_1");
}
