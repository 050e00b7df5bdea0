//! Compressed responses. Clients do not request compression, and do not decompress, so that a compression bomb has no
//! effect.

use super::{BUFFER_LIMIT, Server, get, refused};

/// `{"object":"connect_application"}`, compressed with gzip.
const COMPRESSED: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xabV\xcaO\xcaJM.Q\xb2RJ\xce\xcf\xcb\x03\
    \xb2\xe2\x13\x0b\x0ar2\x93\x13K2\xf3\xf3\x94j\x01\xf3\x02\xd9\x9e \x00\x00\x00";

fn compressed(encoding: &str) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: {encoding}\r\ncontent-length: {}\r\n\r\n",
        COMPRESSED.len()
    );
    [head.as_bytes(), COMPRESSED].concat()
}

#[tokio::test]
async fn no_encoding_is_requested_or_decoded() {
    for encoding in ["gzip", "br", "deflate", "zstd", "gzip, gzip, gzip", "GZIP", "unheard-of"] {
        let server = Server::responding(compressed(encoding));
        let error = refused(&server).await;
        assert!(error.is_decode(), "{error}");
        assert_eq!(
            error.to_string(),
            format!("200 OK: the body has the encoding `{encoding}`, which was not requested")
        );
        assert_eq!(error.body(), COMPRESSED);
        assert!(!server.requests()[0].to_lowercase().contains("accept-encoding"), "{:?}", server.requests());
    }
}

#[tokio::test]
async fn an_unrequested_transfer_coding_is_not_decoded() {
    for coding in ["gzip, chunked", "gzip", "chunked, gzip"] {
        let head = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: {coding}\r\nconnection: close\r\n\r\n");
        let server = Server::responding([head.as_bytes(), COMPRESSED].concat());
        let error = refused(&server).await;
        assert!(error.status().is_none_or(|status| status.as_u16() == 200), "{error}");
    }
}

#[tokio::test]
async fn an_endless_compressed_body_is_too_large() {
    let server = Server::endless("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n", COMPRESSED.repeat(1000));
    assert_eq!(refused(&server).await.kind(), specweld::ErrorKind::BodyTooLarge);
    assert!(server.written() < BUFFER_LIMIT);
}

#[tokio::test]
async fn the_encoding_identity_is_accepted() {
    let head = "200 OK\r\ncontent-encoding: identity";
    assert_eq!(get(&Server::responding(super::response(head, super::APPLICATION))).await.unwrap().id(), "app_1");
}
