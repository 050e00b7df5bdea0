//! Arrays and objects: members by pattern.

use super::round_trip;

mod patterns {
    specweld::generate_api!("cases/ok/pattern-properties/spec.json");
}

#[test]
fn members_by_pattern_are_typed_and_come_back() {
    use patterns::types::{It, ItSeveralValue};
    let it: It = round_trip(
        r#"{
            "map": {"a": 1}, "closed": {"x_": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}, "same": {"a": "", "b": "1"},
            "several": {"n": 0.5, "o": {"id": "1"}, "z": true}, "beside": {"name": "it", "n_1": 1}
        }"#,
    );
    assert_eq!(it.beside.unwrap().rest["n_1"], 1);
    let several = it.several.unwrap();
    assert!(matches!(&several["n"], ItSeveralValue::Number(it) if it.to_bits() == 0.5_f64.to_bits()));
    assert!(matches!(several["z"], ItSeveralValue::Boolean(true)));
}
