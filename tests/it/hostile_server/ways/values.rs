//! Items that differ from the description: cut off, of the wrong type, deep, huge, or with a secret of the request.

use specweld::ErrorKind;
use specweld_tests::secret::SECRET;

use super::{MEASURE, Server, Way, client};

/// Checks the error of a response with this item, for each way that decodes items.
async fn check_each_way(item: &str, look: impl Fn(Way, specweld::Error<super::Problem>)) {
    for way in Way::decoding() {
        look(way, way.refused(&client(&Server::responding(way.response(item)))).await);
    }
}

#[tokio::test]
async fn an_item_that_is_cut_off_anywhere_is_a_decode_error() {
    // An empty item is no item, in lists and in streams.
    for end in 1..MEASURE.len() {
        check_each_way(MEASURE.get(..end).unwrap(), |way, error| assert!(error.is_decode(), "{way:?} {end}: {error}"))
            .await;
    }
}

#[tokio::test]
async fn an_item_of_the_wrong_type_is_reported_with_its_path() {
    for (item, path) in [
        (r#"{"count":"1"}"#, "count"),
        (r#"{"count":null}"#, "count"),
        (r#"{"count":[1]}"#, "count"),
        (r#"{"count":1.5}"#, "count"),
        (r#"{"count":1,"taken":"tomorrow"}"#, "taken"),
        (r#"{"count":1,"taken":{"a":[]}}"#, "taken"),
        (r#"{"count":1,"share":"half"}"#, "share"),
        (r#"{"count":1,"token":7}"#, "token"),
        ("{}", ""),
        ("[]", ""),
        ("7", ""),
        ("null", ""),
    ] {
        check_each_way(item, |way, error| {
            assert!(error.is_decode(), "{way:?} {item}: {error}");
            let reported = error.decode_path().unwrap();
            assert!(reported.ends_with(path), "{way:?} {item}: {reported}");
        })
        .await;
    }
}

// Numbers outside the range of the type are refused, and not truncated. Numbers in the range are read exactly.
#[tokio::test]
async fn a_number_that_is_too_large_is_a_decode_error() {
    let digits = "9".repeat(200_000);
    for number in ["2147483648", "-2147483649", "1e999999999", "1e10", "9223372036854775808", &digits] {
        check_each_way(&format!(r#"{{"count":{number}}}"#), |way, error| {
            assert!(error.is_decode() && error.decode_path().unwrap().ends_with("count"), "{way:?}: {error}");
        })
        .await;
        if number != "2147483648" && number != "-2147483649" && number != "1e10" {
            check_each_way(&format!(r#"{{"count":1,"total":{number}}}"#), |way, error| {
                assert!(error.is_decode(), "{way:?}");
            })
            .await;
        }
    }
    check_each_way(r#"{"count":1,"share":1e400}"#, |way, error| assert!(error.is_decode(), "{way:?}")).await;
    for item in
        [r#"{"count":-2147483648,"total":9223372036854775807,"share":1e308}"#, r#"{"count":1e0,"share":1e-999}"#]
    {
        for way in Way::decoding() {
            let read = way.read(&client(&Server::responding(way.response(item)))).await;
            assert_eq!(read.unwrap(), 1, "{way:?}: {item}");
        }
    }
}

#[tokio::test]
async fn depth_is_bounded_in_every_way() {
    for levels in [200, 100_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = format!("{}1{}", open.repeat(levels), close.repeat(levels));
            for item in [deep.clone(), format!(r#"{{"count":1,"more":{deep}}}"#), format!(r#"{{"count":{deep}}}"#)] {
                check_each_way(&item, |way, error| assert!(error.is_decode(), "{way:?} {levels}: {error}")).await;
            }
        }
    }
}

// A failure with an undescribed body is reported by its status.
#[tokio::test]
async fn a_failure_with_an_undescribed_body_is_reported_by_its_status() {
    let body = r#"{"message":"Not so","code":7}"#;
    let cut = (0..body.len()).map(|end| body.get(..end).unwrap().to_owned());
    let huge = format!(r#"{{"message":"Not so","code":{}}}"#, "9".repeat(1000));
    let wrong = [r#"{"message":7,"code":7}"#, r#"{"message":"Not so","code":"7"}"#, "[]", "null", "{}", &huge];
    for body in cut.chain(wrong.map(str::to_owned)) {
        for way in Way::ALL {
            let head = "HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\nconnection: close\r\n";
            let server = Server::responding(format!("{head}content-length: {}\r\n\r\n{body}", body.len()));
            let error = way.refused(&client(&server)).await;
            assert_eq!((error.kind(), error.api().is_none()), (ErrorKind::Status, true), "{way:?} {body}: {error}");
            assert_eq!(error.body(), body.as_bytes());
        }
    }
}

#[tokio::test]
async fn a_credential_in_an_item_is_redacted() {
    for item in [
        format!(r#"{{"count":1,"taken":"{SECRET}"}}"#),
        format!(r#"{{"count":"{SECRET}"}}"#),
        format!(r#"{{"{SECRET}":{{"#),
        format!(r#"{{"count":1,"token":["{SECRET}"]}}"#),
        format!("\"{SECRET}"),
        SECRET.to_owned(),
    ] {
        check_each_way(&item, |way, error| assert!(error.is_decode(), "{way:?}: {error}")).await;
    }
}

// The `Debug` output of a call or a response contains neither the body nor the credentials.
#[tokio::test]
async fn no_debug_output_contains_a_secret() {
    let item = format!(r#"{{"count":1,"token":"{SECRET}"}}"#);
    let server = |way: Way| Server::responding(way.response(&item));
    let (whole, events) = (server(Way::Whole), server(Way::Events));
    let (lines, pages) = (server(Way::Lines), server(Way::Cursors));
    let (bytes, mut printed) = (server(Way::Bytes), Vec::new());
    let measure = super::client(&whole).whole().with_response().await.unwrap();
    assert_eq!(measure.token.as_ref().unwrap().expose(), SECRET);
    printed.push(format!("{measure:?}"));
    let events_client = client(&events);
    let mut events = events_client.events().await.unwrap();
    printed.push(format!("{events:?} {:?} {events:?}", events.try_next().await.unwrap()));
    let lines_client = client(&lines);
    let mut lines = lines_client.lines().await.unwrap();
    printed.push(format!("{lines:?} {:?} {lines:?}", lines.try_next().await.unwrap()));
    let pages_client = client(&pages);
    let mut pages = pages_client.by_cursor().cursor(SECRET).stream();
    printed.push(format!("{pages:?} {:?} {pages:?}", pages.try_next().await.unwrap()));
    printed.push(format!("{:?} {:?}", client(&bytes).download(), client(&bytes).download().await.unwrap()));
    printed.push(format!("{:?}", client(&whole).record(measure.into_inner())));
    let printed = printed.concat();
    super::super::logged::print(&printed);
    assert!(printed.contains("[redacted]") && !printed.contains(SECRET), "{printed}");
}
