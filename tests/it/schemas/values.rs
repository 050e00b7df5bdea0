//! `enum` values and constants of every JSON type.

use specweld::json::{from_str, to_string};

use super::round_trip;

mod listed {
    specweld::generate_api!("cases/ok/enum-values/spec.json");
}
use listed::types::{It, ItAnnotated, ItMixed, ItNamed, ItNullable, ItOneOrNull};

#[test]
fn values_of_every_type_are_decoded_and_encoded() {
    let it: It = round_trip(
        r#"{
            "named": 1, "described": "b", "annotated": 1, "nullable": "a", "one_or_null": "only", "mixed": 0, "floats": 2.5,
            "whole": 2, "large": 18446744073709551615, "truths": true, "objects": {"a": 1},
            "maybe_object": {"a": 1}
        }"#,
    );
    assert_eq!((it.named, it.annotated, it.nullable), (Some(ItNamed::On), Some(ItAnnotated::Low), Some(ItNullable::A)));
    assert_eq!((it.mixed, it.one_or_null), (Some(ItMixed::N0), Some(ItOneOrNull::Only)));
}

#[test]
fn unlisted_values_are_kept() {
    let newer = r#"{"named":7,"described":"c","mixed":"manual"}"#;
    assert_eq!(to_string(&from_str::<It>(newer).unwrap()).unwrap(), newer);
    let null = from_str::<It>(r#"{"nullable":null,"one_or_null":null}"#).unwrap();
    assert_eq!(null, It::default());
    let null = from_str::<It>(r#"{"null":null}"#).unwrap();
    assert_eq!(null.null, Some(()));
    assert_eq!(to_string(&null).unwrap(), r#"{"null":null}"#);
}

#[test]
fn constants_are_checked_by_their_json_type() {
    let newer = from_str::<It>(r#"{"object":{"a":2,"b":null,"c":3}}"#).unwrap();
    assert_eq!(to_string(&newer).unwrap(), r#"{"object":{"a":1,"b":null}}"#);
    let fault = from_str::<It>(r#"{"object":1}"#).unwrap_err();
    assert_eq!(fault.path(), "object");
    let fault = from_str::<It>(r#"{"array":{}}"#).unwrap_err();
    assert_eq!(fault.path(), "array");
}

#[test]
fn optional_constants_are_decoded_and_encoded() {
    for constant in [r#"{"array":[1,"a"]}"#, r#"{"object":{"a":1,"b":null}}"#, r#"{"float":3.2}"#, "{}"] {
        assert_eq!(to_string(&from_str::<It>(constant).unwrap()).unwrap(), constant);
    }
}
