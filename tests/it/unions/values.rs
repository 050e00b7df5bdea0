//! Alternatives that differ in their values. An alternative with `enum` values precedes an alternative with all values
//! of a JSON type.

use specweld::json::to_string;

use super::{round_trip, text};

mod orders {
    specweld::generate_api!("cases/ok/union-by-value/spec.json");
}

use orders::types::{
    Delivery, DeliveryLocker, Letter, Order, OrderDue, OrderGift, OrderLabel, OrderRank, Progress, Shift, Size, Step,
    StepStringListItem, Turn, Word,
};

#[test]
fn a_serialized_rust_enum_has_a_variant_for_each_case() {
    assert_eq!(round_trip::<Delivery>("\"pickup\""), Delivery::Pickup);
    assert_eq!(round_trip::<Delivery>("\"mail\""), Delivery::Mail);
    assert_eq!(round_trip::<Delivery>(r#"{"courier":3}"#), Delivery::Courier(3));
    let locker = Delivery::Locker(DeliveryLocker::new("7"));
    assert_eq!(to_string(&locker).unwrap(), r#"{"locker":{"id":"7"}}"#);
    assert_eq!(round_trip::<Delivery>(r#"{"locker":{"id":"7"}}"#), locker);
    for newer in ["\"drone\"", r#"{"drone":1}"#, r#"{"courier":"3"}"#, r#"{"courier":300}"#, "{}", "1", "null", "[]"] {
        assert!(matches!(round_trip(newer), Delivery::Unknown(_)), "{newer}");
    }
}

#[test]
fn a_constant_is_tried_before_a_format() {
    assert_eq!(round_trip::<OrderDue>("\"today\""), OrderDue::Today);
    assert!(matches!(round_trip("\"2026-02-28\""), OrderDue::Date(_)));
    for newer in ["\"tomorrow\"", "1", "{}"] {
        assert!(matches!(round_trip(newer), OrderDue::Unknown(_)), "{newer}");
    }
}

#[test]
fn each_of_several_enums_accepts_its_values() {
    assert_eq!(round_trip::<Size>("\"M\""), Size::Letter(Letter::M));
    assert_eq!(round_trip::<Size>("\"large\""), Size::Word(Word::Large));
    assert!(matches!(round_trip(r#"{"width":1.5}"#), Size::Measures(_)));
    assert!(matches!(round_trip("\"XL\""), Size::Unknown(_)));
}

#[test]
fn an_unlisted_string_is_the_alternative_for_any_string() {
    assert_eq!(round_trip::<OrderRank>("1"), OrderRank::First);
    assert_eq!(text::<OrderRank>("2.0"), OrderRank::Second);
    assert_eq!(round_trip::<OrderRank>("\"last\""), OrderRank::String("last".to_owned()));
    assert!(matches!(round_trip("3"), OrderRank::Unknown(_)));
}

#[test]
fn an_enum_can_list_booleans_numbers_and_strings() {
    assert_eq!(round_trip::<OrderGift>("true"), OrderGift::True);
    assert_eq!(round_trip::<OrderGift>("\"ask\""), OrderGift::Ask);
    assert_eq!(round_trip::<OrderGift>("4"), OrderGift::Integer(4));
    for newer in ["false", "1.5", "10000000000000000000", "\"later\""] {
        assert!(matches!(round_trip(newer), OrderGift::Unknown(_)), "{newer}");
    }
    let labels = ["\"none\"", "0", "-1", "false"].map(round_trip::<OrderLabel>);
    assert_eq!(labels, [OrderLabel::None, OrderLabel::N0, OrderLabel::Minus1, OrderLabel::False]);
    assert!(matches!(round_trip("true"), OrderLabel::Unknown(_)));
}

#[test]
fn a_union_inside_a_union_accepts_its_values_only() {
    assert!(matches!(round_trip("\"done\""), Step::Progress(Progress::Done)));
    assert!(matches!(round_trip("12"), Step::Progress(Progress::Integer(12))));
    for newer in ["\"late\"", "1.5", "{}"] {
        assert!(matches!(round_trip(newer), Step::Unknown(_)), "{newer}");
    }
    assert!(matches!(round_trip(r#"["c","d"]"#), Step::COrDList(_)));
    assert!(matches!(round_trip(r#"["a"]"#), Step::StringList(it) if it == [StepStringListItem::A]));
}

#[test]
fn encoded_values_have_the_constants_of_their_variants() {
    let order = Order::new(Delivery::Mail, OrderDue::Never).size(Letter::S).rank(OrderRank::First);
    assert_eq!(to_string(&order).unwrap(), r#"{"delivery":"mail","due":"never","size":"S","rank":1}"#);
}

#[test]
fn constants_that_differ_in_sign_case_or_type_have_separate_names() {
    for (json, variant) in [
        ("1", Shift::N1),
        ("-1", Shift::Minus1),
        ("\"1\"", Shift::N1String),
        ("\"up\"", Shift::Up),
        ("\"UP\"", Shift::UpUppercase),
    ] {
        assert_eq!(round_trip::<Shift>(json), variant);
    }
    assert_eq!(round_trip::<Shift>("[2]"), Shift::Array(vec![2]));
}

#[test]
fn constant_members_that_differ_in_sign_have_separate_names() {
    let of = |by: &str| round_trip::<Turn>(&format!(r#"{{"by":{by},"at":"noon"}}"#));
    assert!(matches!(of("\"angle\""), Turn::Angle(_)));
    assert!(matches!(of("\"-angle\""), Turn::MinusAngle(_)));
    assert!(matches!(of("1"), Turn::By1(_)));
    assert!(matches!(of("-1"), Turn::ByMinus1(_)));
}
