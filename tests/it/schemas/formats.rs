//! Formats: each has its type, and encoding gives the decoded text.

use specweld::json::{from_str, to_string};

use super::round_trip;

mod parcels {
    specweld::generate_api!("cases/ok/formats/spec.json");
}
use parcels::types::Parcel;

const LEAST: &str = r#"{"id":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6","sent":"2026-01-15T12:00:00.000+01:00","label":"Zm9v","price":"12.50"}"#;

#[test]
fn each_format_is_read_as_its_type_and_written_as_it_was_read() {
    let parcel: Parcel = round_trip(
        r#"{
            "id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "sent": "2026-01-15T12:00:00.000+01:00", "due": null, "at": "08:30:00Z",
            "within": "P3DT12H", "label": "Zm9v", "seal": "_-8", "price": "12.50", "weight": 0.25, "from4": "127.0.0.1",
            "from6": "::1", "page": "HTTPS://example.com", "size": 255, "count": -3, "ratio": 0.5, "huge": 7, "stamp": 1768478400,
            "stops": ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6"]
        }"#,
    );
    assert_eq!(parcel.sent.unix_seconds(), 1_768_474_800);
    assert_eq!((parcel.label.as_bytes(), parcel.price.to_f64_lossy().to_bits()), (&b"foo"[..], 12.5_f64.to_bits()));
    assert!(parcel.due.is_null() && parcel.from6.unwrap().is_loopback());
}

#[test]
fn digits_outside_the_precision_of_floats_are_kept() {
    let exact = LEAST.replace(
        r#""12.50""#,
        r#""0.10000000000000000001","weight":0.1000000000000000000001,"huge":340282366920938463463374607431768211455"#,
    );
    assert_eq!(to_string(&from_str::<Parcel>(&exact).unwrap()).unwrap(), exact);
}

#[test]
fn a_text_in_another_format_is_an_error_with_its_path() {
    let fault = from_str::<Parcel>(&LEAST.replace("12:00", "noon")).unwrap_err();
    assert_eq!(
        (fault.path().as_str(), fault.reason().as_str()),
        ("sent", "not an RFC 3339 date-time: `2026-01-15Tnoon:00.000+01:00`")
    );
}

#[tokio::test(flavor = "current_thread")]
async fn setters_accept_the_usual_types_of_a_value() {
    let transport = specweld::testing::MockTransport::new();
    transport.reply(200, LEAST);
    let client =
        parcels::Client::builder().base_url("https://example.com").transport(transport.clone()).build().unwrap();
    let id = specweld::format::Uuid::from_bytes([7; 16]);
    let parcel = Parcel::new(id, "2026-01-15T12:00:00Z".parse().unwrap(), b"foo", 12.into());
    client.put_parcel(id, parcel).on("2026-01-15".parse().unwrap()).await.unwrap();
    let sent = transport.requests().remove(0);
    assert_eq!(sent.uri.path_and_query().unwrap(), "/parcels/07070707-0707-0707-0707-070707070707?on=2026-01-15");
    let wanted =
        r#"{"id":"07070707-0707-0707-0707-070707070707","sent":"2026-01-15T12:00:00Z","label":"Zm9v","price":"12"}"#;
    assert_eq!(sent.body, wanted);
}
