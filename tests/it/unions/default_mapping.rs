//! `defaultMapping`: the variant of values without the discriminator property, or with a value that has no mapping.

mod things {
    // A variant without the property is the point of this description.
    specweld::generate_api!(spec = "cases/ok/discriminator-default/spec.json", allow = [forgiven]);
}

use specweld::json::to_string;
use things::types::{OtherPet, Pet, Plant, Shape, Thing, Tool};

use super::{round_trip, text};

#[test]
fn a_mapped_value_selects_its_variant() {
    assert!(matches!(round_trip(r#"{"kind":"cat","lives":9}"#), Pet::Cat(_)));
    assert!(matches!(round_trip(r#"{"kind":"hound","bark":"wuff"}"#), Pet::Dog(_)));
    assert!(matches!(round_trip(r#"{"species":"tree","wood":"oak"}"#), Plant::Tree(_)));
    assert!(specweld::json::from_str::<Pet>(r#"{"kind":"cat","lives":"nine"}"#).is_err(), "it is no `OtherPet`");
}

#[test]
fn any_other_value_selects_the_default_and_loses_nothing() {
    for json in [r#"{"name":"Ed"}"#, r#"{"kind":"horse","name":"Ed"}"#, r#"{"kind":"OtherPet"}"#, "{}"] {
        assert!(matches!(round_trip(json), Pet::Other(_)), "{json}");
    }
    let Pet::Other(horse) = text(r#"{"kind":"horse"}"#) else { panic!("a horse is another pet") };
    assert_eq!(horse.kind.as_deref(), Some("horse"));
    // The members of a variant that the description does not have stay, too.
    assert!(matches!(round_trip(r#"{"kind":"lizard","rocks":[1,{"a":null}]}"#), Pet::Other(_)));
    for json in [r#"{"smell":"sweet"}"#, r#"{"species":"moss","height":1}"#] {
        assert!(matches!(round_trip(json), Plant::Herb(_)), "{json}");
    }
    // The default does not describe the property, but has it.
    assert!(matches!(round_trip(r#"{"kind":"square","corners":4}"#), Shape::Polygon(_)));
    assert!(matches!(round_trip(r#"{"corners":4}"#), Shape::Polygon(_)));
}

#[test]
fn a_value_that_the_default_does_not_accept_is_unknown() {
    assert!(matches!(round_trip(r#"{"kind":7}"#), Pet::Unknown(_)));
    assert!(matches!(round_trip(r#"{"kind":"square"}"#), Shape::Unknown(_)), "the corners are absent");
    assert!(matches!(round_trip("[]"), Pet::Unknown(_)));
    // A default with a constant only accepts that constant, or no property.
    assert!(matches!(round_trip(r#"{"kind":"hammer","weight":1}"#), Tool::Hammer(_)));
    assert!(matches!(text(r#"{"weight":1}"#), Tool::Hammer(_)));
    assert!(matches!(round_trip(r#"{"kind":"drill"}"#), Tool::Unknown(_)));
}

#[test]
fn a_request_can_contain_the_default() {
    let pet = OtherPet::new().name("Ed");
    let thing = Thing::new().pet(pet.clone());
    assert_eq!(to_string(&thing).unwrap(), r#"{"pet":{"name":"Ed"}}"#);
    let thing = Thing::new().pet(pet.kind("horse"));
    assert_eq!(to_string(&thing).unwrap(), r#"{"pet":{"kind":"horse","name":"Ed"}}"#);
}
