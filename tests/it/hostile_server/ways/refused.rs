//! Answers that are not the one that was asked for: redirects, other statuses, other encodings and media types.

use specweld::{ErrorKind, RetryPolicy};

use super::{MEASURE, Server, Way, client};
use specweld_tests::secret::SECRET;

#[tokio::test]
async fn no_way_follows_a_redirect() {
    for way in Way::ALL {
        for status in [301, 302, 303, 307, 308] {
            let elsewhere = Server::saying(way.answer(MEASURE));
            for location in [&*format!("{}/whole", elsewhere.base_url()), "/", "https://127.0.0.1:1/"] {
                let head = format!("HTTP/1.1 {status} There\r\nlocation: {location}\r\nconnection: close\r\n");
                let server = Server::saying(format!("{head}content-length: 0\r\n\r\n"));
                let error = way.refused(&client(&server)).await;
                assert!(error.to_string().ends_with("redirects are not followed"), "{way:?}: {error}");
                assert_eq!((error.status().unwrap().as_u16(), server.heard().len()), (status, 1));
            }
            assert_eq!(elsewhere.heard(), Vec::<String>::new());
        }
    }
}

#[tokio::test]
async fn two_servers_that_lead_to_each_other_are_asked_once() {
    let (tell, told) = std::sync::mpsc::channel::<String>();
    let told = std::sync::Mutex::new(told);
    let one = Server::start(move |connection| {
        connection.request()?;
        let location = told.lock().unwrap().recv().unwrap_or_default();
        connection.write(format!("HTTP/1.1 308 There\r\nlocation: {location}/whole\r\n\r\n").as_bytes())
    });
    let other = Server::saying(format!("HTTP/1.1 308 Back\r\nlocation: {}/whole\r\n\r\n", one.base_url()));
    tell.send(other.base_url()).unwrap();
    let client = super::service::Client::builder().bearer(SECRET).base_url(one.base_url()).retry(RetryPolicy::new());
    let error = Way::Whole.refused(&client.build().unwrap()).await;
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!((one.heard().len(), other.heard().len()), (1, 0));
}

/// A server that answers with the statuses from 200 on, one with each connection, and with a body that is none.
fn counting(way: Way) -> Server {
    Server::start(move |connection| {
        connection.request()?;
        let status = 200 + connection.number;
        let head = way.head().replace("200 OK", &format!("{status} Whatever"));
        connection.write(format!("{head}content-length: 1\r\nconnection: close\r\n\r\n{{").as_bytes())
    })
}

#[tokio::test]
async fn every_status_is_told_in_every_way() {
    for way in Way::ALL {
        let server = counting(way);
        let client = client(&server);
        for status in 200..=599 {
            let read = way.read(&client).await;
            // A success is read: one byte is one, but no event that a blank line ends. 204 has no body, and so no items.
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
async fn what_is_packed_is_no_answer() {
    for way in Way::decoding() {
        for encoding in ["gzip", "br", "zstd", "gzip, gzip"] {
            let head = format!("{}content-encoding: {encoding}\r\n", way.head());
            let server = Server::saying(format!("{head}content-length: 4\r\nconnection: close\r\n\r\n\x1f\x08\0\x03"));
            let error = way.refused(&client(&server)).await;
            assert!(error.is_decode(), "{way:?}: {error}");
            let words = format!("the body has the encoding `{encoding}`, which was not requested");
            assert_eq!(error.to_string(), format!("200 OK: {words}"), "{way:?}");
        }
    }
}

#[tokio::test]
async fn a_packed_failure_is_a_failure() {
    for way in Way::ALL {
        let head = "HTTP/1.1 400 Bad Request\r\ncontent-encoding: gzip\r\ncontent-type: application/json\r\n";
        let server = Server::saying(format!("{head}content-length: 4\r\n\r\n\x1f\x08\0\x03"));
        let error = way.refused(&client(&server)).await;
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Status, "400 Bad Request"), "{way:?}");
    }
}

#[tokio::test]
async fn a_page_for_people_is_no_answer() {
    for way in Way::decoding() {
        let page = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 14\r\n\r\n<h1>Login</h1>";
        let error = way.refused(&client(&Server::saying(page))).await;
        assert!(error.is_decode() && !error.to_string().contains("Login"), "{way:?}: {error}");
    }
}
