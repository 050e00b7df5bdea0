//! Unions in XML bodies: the tag or the members select the variant.

use serde_json::json;
use specweld::ErrorKind;
use specweld::testing::MockTransport;

use super::canned::{Canned, header_and_body, response};
use parks::Client;
use parks::types::{Car, Lot, Other, ParkState, Payment, PaymentAccount, PaymentAccountHolder, Truck, Vehicle};

mod parks {
    specweld::generate_api!(spec = "cases/ok/xml-unions/spec.yaml", xml = true, allow = [forgiven]);
}

fn listening(responses: &[&str]) -> (Canned, Client) {
    Canned::with(responses, Client::builder())
}

fn ok(body: &str) -> String {
    response("200 OK", "application/xml", "", body)
}

#[tokio::test]
async fn a_tag_or_the_members_select_the_variant() {
    let (_canned, client) = listening(&[&ok(r#"<Park>
        <vehicle kind="car"><load><load>1</load><load/></load></vehicle>
        <vehicle kind="truck"><load>1.5</load></vehicle>
        <vehicle kind="cab"><load/></vehicle>
        <vehicle kind="bus" load="7" seats="8"><Bell>a</Bell><Bell>b</Bell></vehicle>
        <vehicle load="x"/>
        <payment><iban>DE0</iban><holder register="5"><name>A &amp; B</name></holder></payment>
        <level>2.0</level>
        <state>full</state>
        <Lot><type>Lane</type><size>long</size></Lot>
        <Lot><size>2</size><type>Bay</type></Lot>
        <Lot><type>Ramp</type><size unit="m">steep</size><Light/></Lot>
        <Lot><size>2</size></Lot>
    </Park>"#)]);
    let park = client.get_park().await.unwrap();
    let [car, truck, cab, bus, other] = park.vehicles.as_slice() else { panic!("{park:?}") };
    assert_eq!(*car, Car::new("car", ["1", ""]).into());
    assert_eq!(*truck, Truck::new(1.5).into());
    assert_eq!(*cab, Car::new("cab", [""; 0]).into());
    let Vehicle::Other(bus) = bus else { panic!("{bus:?}") };
    assert_eq!((bus.kind.as_deref(), bus.load.as_deref()), (Some("bus"), Some("7")));
    assert_eq!(json!(bus.rest), json!({"@seats": "8", "Bell": ["a", "b"]}));
    assert_eq!(*other, Other::new().load("x").into());
    let holder = PaymentAccountHolder::new("A & B", 5);
    assert_eq!(park.payment, Some(PaymentAccount::new("DE0", holder).into()));
    assert_eq!((park.level.as_str(), park.state.as_ref().map(ParkState::as_str)), ("2.0", Some("full")));
    let lots = park.lots.unwrap();
    let [Lot::Lane(lane), Lot::Bay(bay), Lot::Unknown(ramp), Lot::Unknown(untagged)] = lots.as_slice() else {
        panic!("{lots:?}")
    };
    assert_eq!((lane.size.as_str(), bay.size), ("long", 2));
    assert_eq!(*ramp, json!({"type": "Ramp", "size": {"@unit": "m", "$text": "steep"}, "Light": ""}));
    assert_eq!(*untagged, json!({"size": "2"}));
}

#[tokio::test]
async fn a_variant_is_written_by_its_own_table() {
    let unknown = r#"<vehicle kind="bus" seats="8"><Bell>a</Bell><Bell>b</Bell></vehicle>"#;
    let created = response("201 Created", "application/xml", "", unknown);
    let (canned, client) = listening(&[&created, &created, &created]);
    let mut sent = Vec::new();
    for vehicle in [Vehicle::from(Car::new("cab", ["a"])), Truck::new(0.5).into()] {
        let bus: Vehicle = client.add_vehicle(vehicle).await.unwrap();
        sent.push(header_and_body(&canned.next_request(), "content-type").1.to_owned());
        let _ = bus;
    }
    let bus = serde_json::from_str::<Vehicle>(r#"{"kind": "bus", "@seats": "8", "Bell": ["a", "b"]}"#).unwrap();
    assert_eq!(client.add_vehicle(bus.clone()).await.unwrap(), bus);
    sent.push(header_and_body(&canned.next_request(), "content-type").1.to_owned());
    let documents = [
        r#"<vehicle kind="cab"><load><load>a</load></load></vehicle>"#,
        r#"<vehicle kind="truck"><load>0.5</load></vehicle>"#,
        unknown,
    ];
    assert_eq!(sent, documents.map(|it| format!(r#"<?xml version="1.0" encoding="UTF-8"?>{it}"#)));
}

#[tokio::test]
async fn a_document_of_no_variant_is_an_error_with_its_place() {
    for (vehicle, words) in [
        (r#"<vehicle kind="truck"><load>heavy</load></vehicle>"#, "vehicles[0].load"),
        (r#"<vehicle kind="car"><load>1</load></vehicle>"#, "vehicles[0].load"),
        (r#"<vehicle kind="truck"/>"#, "vehicles[0]: missing member `load`"),
    ] {
        let (_canned, client) = listening(&[&ok(&format!("<Park>{vehicle}<level>1</level></Park>"))]);
        let error = client.get_park().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[tokio::test]
async fn a_mock_returns_the_variant_of_a_request() {
    let server = MockTransport::new();
    server.reply(204, "");
    let client = Client::builder().base_url("http://localhost").transport(server.clone()).build().unwrap();
    let payment = Payment::from(PaymentAccount::new("DE0", PaymentAccountHolder::new("A", 5)));
    client.pay(payment.clone()).await.unwrap();
    let request = server.requests().pop().unwrap();
    assert!(
        String::from_utf8_lossy(&request.body)
            .ends_with(r#"<Payment><iban>DE0</iban><holder register="5"><name>A</name></holder></Payment>"#)
    );
    assert_eq!(request.json::<Payment>().unwrap(), payment);
}
