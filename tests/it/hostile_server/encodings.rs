//! Compressed answers, for which no client asks: they are not unpacked, so that there is no bomb.

use super::{IN_BETWEEN, Server, get, refused};

/// `{"object":"connect_application"}`, by gzip.
const PACKED: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xabV\xcaO\xcaJM.Q\xb2RJ\xce\xcf\xcb\x03\
    \xb2\xe2\x13\x0b\x0ar2\x93\x13K2\xf3\xf3\x94j\x01\xf3\x02\xd9\x9e \x00\x00\x00";

fn packed(encoding: &str) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: {encoding}\r\ncontent-length: {}\r\n\r\n",
        PACKED.len()
    );
    [head.as_bytes(), PACKED].concat()
}

#[tokio::test]
async fn no_encoding_is_asked_for_and_none_undone() {
    for encoding in ["gzip", "br", "deflate", "zstd", "gzip, gzip, gzip", "GZIP", "unheard-of"] {
        let server = Server::saying(packed(encoding));
        let error = refused(&server).await;
        assert!(error.is_decode(), "{error}");
        assert_eq!(
            error.to_string(),
            format!("200 OK: the body has the encoding `{encoding}`, which was not requested")
        );
        assert_eq!(error.body(), PACKED);
        assert!(!server.heard()[0].to_lowercase().contains("accept-encoding"), "{:?}", server.heard());
    }
}

#[tokio::test]
async fn an_unrequested_transfer_coding_is_not_decoded() {
    for coding in ["gzip, chunked", "gzip", "chunked, gzip"] {
        let head = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: {coding}\r\nconnection: close\r\n\r\n");
        let server = Server::saying([head.as_bytes(), PACKED].concat());
        let error = refused(&server).await;
        assert!(error.status().is_none_or(|status| status.as_u16() == 200), "{error}");
    }
}

#[tokio::test]
async fn an_endless_bomb_is_as_large_as_it_is_sent() {
    let server = Server::endless("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n", PACKED.repeat(1000));
    assert_eq!(refused(&server).await.kind(), specweld::ErrorKind::BodyTooLarge);
    assert!(server.written() < IN_BETWEEN);
}

#[tokio::test]
async fn what_is_not_encoded_may_say_so() {
    let head = "200 OK\r\ncontent-encoding: identity";
    assert_eq!(get(&Server::saying(super::answer(head, super::APPLICATION))).await.unwrap().id(), "app_1");
}
