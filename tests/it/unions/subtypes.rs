//! Unions that list the subtypes of a base, and lists of one alternative.

use specweld::json::to_string;

use super::{round_trip, text};

mod fleet {
    specweld::generate_api!(spec = "cases/ok/union-of-subtypes/spec.json", allow = [forgiven]);
}

mod log {
    specweld::generate_api!(spec = "cases/ok/union-of-one/spec.json", allow = [forgiven]);
}

use fleet::types::{
    Badge, Car, Fleet, FleetBadgesItem, FleetBest, FleetLargest, FleetSpare, FleetVehiclesItem, Lorry, Round, Van,
    Vehicle,
};
use log::types::{Created, Log, LogEntriesItem, LogMixed, LogSource, LogTarget};

#[test]
fn a_union_of_subtypes_uses_the_discriminator_of_their_base() {
    let fleet: Fleet = round_trip(
        r#"{"vehicles":[{"kind":"van","volume":2.5},{"kind":"Bike"},{"kind":"car"},{"kind":"lorry","axles":3},
            {"kind":"tram","doors":4},{"wheels":4}]}"#,
    );
    let [van, bike, car, lorry, tram, cart] = fleet.vehicles.as_slice() else { panic!("{fleet:?}") };
    assert!(matches!(van, FleetVehiclesItem::VanName(Van::Base(it)) if it.volume == Some(2.5)));
    assert!(matches!(bike, FleetVehiclesItem::Bike(_)));
    assert!(matches!(car, FleetVehiclesItem::Car(_)));
    assert!(matches!(lorry, FleetVehiclesItem::VanName(Van::Lorry(it)) if it.axles == Some(3)));
    assert!([tram, cart].into_iter().all(|it| matches!(it, FleetVehiclesItem::Unknown(_))));
    assert!(matches!(round_trip(r#"{"kind":"lorry"}"#), FleetSpare::Lorry(_)));
    assert!(matches!(round_trip(r#"{"kind":"van"}"#), FleetSpare::Unknown(_)));
}

#[test]
fn a_subtype_is_preferred_to_its_base() {
    assert!(matches!(round_trip(r#"{"kind":"car","doors":3}"#), FleetBest::Car(_)));
    assert!(matches!(round_trip(r#"{"kind":"Bike"}"#), FleetBest::Vehicle(Vehicle::Bike(_))));
    assert!(matches!(round_trip("\"none\""), FleetBest::String(_)));
    assert!(matches!(round_trip("7"), FleetBest::Unknown(_)));
}

#[test]
fn encoded_values_have_their_discriminator_value() {
    assert_eq!(to_string(&FleetBest::from(Car::new().doors(3))).unwrap(), r#"{"kind":"car","doors":3}"#);
    assert_eq!(to_string(&FleetLargest::from(Lorry::new())).unwrap(), r#"{"kind":"lorry"}"#);
    assert_eq!(to_string(&Badge::from(Round::new().radius(1))).unwrap(), r#"{"shape":"round","radius":1}"#);
}

#[test]
fn a_base_that_lists_its_subtypes_is_one_of_them_or_itself() {
    assert!(matches!(round_trip(r#"{"shape":"square","side":2}"#), Badge::Square(it) if it.side == Some(2)));
    assert!(
        matches!(round_trip(r#"{"shape":"plain","text":"a"}"#), Badge::Base(it) if it.text.as_deref() == Some("a"))
    );
    assert!(matches!(round_trip(r#"{"shape":"star"}"#), Badge::Unknown(_)));
    assert!(matches!(round_trip(r#"{"shape":"round","radius":2}"#), FleetBadgesItem::Round(_)));
}

#[test]
fn a_union_of_one_alternative_accepts_unknown_ones() {
    assert!(matches!(round_trip(r#"{"kind":"lorry"}"#), FleetLargest::Lorry(_)));
    assert!(matches!(round_trip(r#"{"kind":"tram"}"#), FleetLargest::Unknown(_)));
    assert!(matches!(round_trip(r#"{"type":"created","by":"me"}"#), LogEntriesItem::Created(_)));
    assert!(matches!(round_trip(r#"{"type":"removed"}"#), LogEntriesItem::Unknown(_)));
    assert!(matches!(round_trip(r#"{"path":"/a","kind":"File"}"#), LogSource::File(_)));
    assert!(matches!(round_trip(r#"{"path":"/a","kind":"Socket"}"#), LogSource::Unknown(_)));
    assert!(matches!(round_trip(r#"{"kind":"pipe"}"#), LogTarget::Unknown(_)));
    assert!(matches!(round_trip(r#"{"type":"removed"}"#), LogMixed::Unknown(_)));
}

#[test]
fn an_alternative_beside_null_is_a_nullable_type() {
    let log: Log = text(r#"{"first":{"type":"created"},"last":null}"#);
    assert!(matches!((log.first, log.last), (Some(Created { by: None }), None)));
}
