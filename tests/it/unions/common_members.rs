//! Accessors of a union with many variants, which share one list of the variants.

mod payments {
    specweld::generate_api!("cases/ok/union-common-members/spec.json");
}

use payments::types::Payment;

use super::round_trip;

#[test]
fn a_large_union_has_an_accessor_for_each_common_member() {
    let card: Payment = round_trip(
        r#"{"kind":"card","id":"p1","amount":5,"note":"n","tags":["a","b"],"match":null,"reference":"r",
            "paid_at":"2026-01-02T03:04:05Z"}"#,
    );
    assert_eq!((card.id(), card.note(), card.reference()), ("p1", Some("n"), Some("r")));
    assert_eq!((card.amount(), card.r#match()), (Some(&5), None));
    assert_eq!(card.tags(), Some(&["a".to_owned(), "b".to_owned()][..]));
    assert!(card.paid_at().is_some());
    let wallet: Payment = round_trip(r#"{"kind":"wallet","id":"p2","amount":6,"match":"m","reference":"r"}"#);
    assert_eq!((wallet.id(), wallet.note(), wallet.reference()), ("p2", None, Some("r")));
    assert_eq!((wallet.amount(), wallet.r#match(), wallet.paid_at()), (Some(&6), Some("m"), None));
}

#[test]
fn an_unknown_variant_has_its_strings_from_the_json() {
    let other: Payment = round_trip(r#"{"kind":"barter","id":"p3","amount":7,"note":"n"}"#);
    assert!(matches!(other, Payment::Unknown(_)));
    assert_eq!((other.id(), other.amount(), other.note()), ("p3", None, None));
}
