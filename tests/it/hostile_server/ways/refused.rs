//! Unexpected responses: redirects, undescribed statuses, encodings and media types.

use specweld::{ErrorKind, RetryPolicy};

use super::{MEASURE, Server, Way, client};
use specweld_tests::secret::SECRET;

#[tokio::test]
async fn no_redirect_is_followed_in_any_way() {
    for way in Way::ALL {
        for status in [301, 302, 303, 307, 308] {
            let elsewhere = Server::responding(way.response(MEASURE));
            for location in [&*format!("{}/whole", elsewhere.base_url()), "/", "https://127.0.0.1:1/"] {
                let head = format!("HTTP/1.1 {status} There\r\nlocation: {location}\r\nconnection: close\r\n");
                let server = Server::responding(format!("{head}content-length: 0\r\n\r\n"));
                let error = way.refused(&client(&server)).await;
                assert!(error.to_string().ends_with("redirects are not followed"), "{way:?}: {error}");
                assert_eq!((error.status().unwrap().as_u16(), server.requests().len()), (status, 1));
            }
            assert_eq!(elsewhere.requests(), Vec::<String>::new());
        }
    }
}

#[tokio::test]
async fn redirects_between_two_servers_are_not_followed() {
    let (send_url, url) = std::sync::mpsc::channel::<String>();
    let url = std::sync::Mutex::new(url);
    let one = Server::start(move |connection| {
        connection.request()?;
        let location = url.lock().unwrap().recv().unwrap_or_default();
        connection.write(format!("HTTP/1.1 308 There\r\nlocation: {location}/whole\r\n\r\n").as_bytes())
    });
    let other = Server::responding(format!("HTTP/1.1 308 Back\r\nlocation: {}/whole\r\n\r\n", one.base_url()));
    send_url.send(other.base_url()).unwrap();
    let client = super::service::Client::builder().bearer(SECRET).base_url(one.base_url()).retry(RetryPolicy::new());
    let error = Way::Whole.refused(&client.build().unwrap()).await;
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!((one.requests().len(), other.requests().len()), (1, 0));
}

/// Starts a server that responds to connection `n` with the status 200 + `n` and an invalid body.
fn counting(way: Way) -> Server {
    Server::start(move |connection| {
        connection.request()?;
        let status = 200 + connection.number;
        let head = way.head().replace("200 OK", &format!("{status} Whatever"));
        connection.write(format!("{head}content-length: 1\r\nconnection: close\r\n\r\n{{").as_bytes())
    })
}

#[tokio::test]
async fn every_status_is_reported_in_every_way() {
    for way in Way::ALL {
        let server = counting(way);
        let client = client(&server);
        for status in 200..=599 {
            let read = way.read(&client).await;
            // A success has a body of one byte: a valid download, and no event, since no blank line ends it.
            // 204 has no body and so no items.
            if status < 300 && [Way::Bytes, Way::Events].contains(&way) || status == 204 && way != Way::Whole {
                assert!(read.is_ok(), "{way:?} {status}");
                continue;
            }
            let error = read.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), status, "{way:?}: {error}");
            let wanted = if status < 300 { ErrorKind::Decode } else { ErrorKind::Status };
            assert_eq!(error.kind(), wanted, "{way:?}: {error}");
        }
    }
}

#[tokio::test]
async fn a_compressed_response_is_a_decode_error() {
    for way in Way::decoding() {
        for encoding in ["gzip", "br", "zstd", "gzip, gzip"] {
            let head = format!("{}content-encoding: {encoding}\r\n", way.head());
            let server =
                Server::responding(format!("{head}content-length: 4\r\nconnection: close\r\n\r\n\x1f\x08\0\x03"));
            let error = way.refused(&client(&server)).await;
            assert!(error.is_decode(), "{way:?}: {error}");
            let words = format!("the body has the encoding `{encoding}`, which was not requested");
            assert_eq!(error.to_string(), format!("200 OK: {words}"), "{way:?}");
        }
    }
}

#[tokio::test]
async fn a_compressed_failure_is_reported_by_its_status() {
    for way in Way::ALL {
        let head = "HTTP/1.1 400 Bad Request\r\ncontent-encoding: gzip\r\ncontent-type: application/json\r\n";
        let server = Server::responding(format!("{head}content-length: 4\r\n\r\n\x1f\x08\0\x03"));
        let error = way.refused(&client(&server)).await;
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Status, "400 Bad Request"), "{way:?}");
    }
}

#[tokio::test]
async fn an_html_page_is_a_decode_error() {
    for way in Way::decoding() {
        let page = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 14\r\n\r\n<h1>Login</h1>";
        let error = way.refused(&client(&Server::responding(page))).await;
        assert!(error.is_decode() && !error.to_string().contains("Login"), "{way:?}: {error}");
    }
}
