//! Numbers: no digit is lost, and no number that a schema accepts is refused. Strings are numbers if a pattern requires
//! it.

use specweld::format::DecimalNumber;
use specweld::json::{from_str, to_string};
use specweld::testing::MockTransport;

mod exact {
    specweld::generate_api!(spec = "cases/ok/numbers-exact/spec.json", allow = [dropped]);
}
mod as_text {
    specweld::generate_api!("cases/ok/numbers-as-text/spec.json");
}
use as_text::types::{Item, ItemChoice, ItemWithZeros};
use exact::types::{Measure, MeasureBesideText};

/// Decodes a text and returns it encoded.
#[track_caller]
fn decode_and_encode<T: specweld::json::Decode + specweld::json::Encode>(text: &str) -> String {
    to_string(&from_str::<T>(text).unwrap_or_else(|fault| panic!("{text}: {fault}"))).unwrap()
}

#[test]
fn integers_beside_numbers_stay_exact() {
    for number in ["9007199254740993", "1", "-0.10000000000000000001", "1e400", "18446744073709551617", "1.0"] {
        let text = format!(
            r#"{{"listed":{number},"listed_or_null":{number},"chosen":{number},"referred":{number},"beside_text":{number},"among_scalars":{number},"several":[{number}]}}"#
        );
        assert_eq!(decode_and_encode::<Measure>(&text), text);
    }
    let measure = Measure::new(9_007_199_254_740_993_i64, 0.5).beside_text(2).among_scalars(2.5);
    let text = r#"{"listed":9007199254740993,"chosen":0.5,"beside_text":2,"among_scalars":2.5}"#;
    assert_eq!(to_string(&measure).unwrap(), text);
    assert_eq!(measure.listed.to_integer::<i64>(), Some(9_007_199_254_740_993));
    assert!(matches!(measure.beside_text, Some(MeasureBesideText::Number(number)) if number == DecimalNumber::from(2)));
}

#[test]
fn bounds_select_a_type_with_room_for_every_allowed_number() {
    let text = concat!(
        r#"{"listed":0,"chosen":0,"beyond_u64":340282366920938463463374607431768211455,"beyond_i64":18446744073709551615,"#,
        r#""from_below":-5,"far_below":-1e29,"exclusive":18446744073709551615,"int64_beyond":18446744073709551615,"#,
        r#""rounded":-9223372036854775808,"listed_far_apart":18446744073709551615,"listed_or_large":18446744073709551615}"#
    );
    assert_eq!(decode_and_encode::<Measure>(text), text);
}

#[test]
fn a_format_of_numbers_refuses_and_rounds_no_number() {
    let text = r#"{"listed":0,"chosen":0,"single":123456.789,"number_of_32":1.5,"number_of_64":9007199254740993}"#;
    assert_eq!(decode_and_encode::<Measure>(text), text);
    let text = r#"{"listed":0,"chosen":0,"single":1e300,"number_of_32":3000000000,"number_of_64":0.5}"#;
    assert_eq!(decode_and_encode::<Measure>(text), text);
}

#[test]
fn integers_are_written_without_a_fraction() {
    for (number, text) in [(1.0, "1"), (-3.0, "-3"), (0.5, "0.5"), (1e16, "1e16"), (-0.0, "-0"), (1e300, "1e300")] {
        assert_eq!(to_string(&number).unwrap(), text);
        assert_eq!(DecimalNumber::from(number).to_string(), text);
    }
    assert!(to_string(&DecimalNumber::from(f64::NAN)).is_err() && to_string(&f64::INFINITY).is_err());
}

#[test]
fn strings_that_spell_numbers_are_numbers() {
    let text = concat!(
        r#"{"id":"7","price":"1.5e1","stock":"-3","rank":"255","sizes":["1",2],"by_shop":{"a":"1"},"without_type":"4","#,
        r#""in_two":"5","any_size":"18446744073709551617.5","pair":["6","6"],"choice":"8","more":"9"}"#
    );
    let item: Item = from_str(text).unwrap();
    assert_eq!(
        (item.id, item.price.to_bits(), item.stock, item.rank.into_value()),
        (7, 15.0_f64.to_bits(), Some(-3), Some(255))
    );
    assert_eq!((item.pair.clone(), item.choice.clone()), (Some((6, "6".to_owned())), Some(ItemChoice::Count(8))));
    let written = concat!(
        r#"{"id":7,"price":15,"stock":-3,"rank":255,"sizes":[1,2],"by_shop":{"a":1},"without_type":4,"#,
        r#""in_two":5,"any_size":18446744073709551617.5,"pair":[6,"6"],"choice":8,"more":9}"#
    );
    assert_eq!(decode_and_encode::<Item>(text), written);
    assert_eq!(decode_and_encode::<Item>(written), written);
}

#[test]
fn strings_are_numbers_only_if_the_schema_requires_it() {
    let item: Item = from_str(r#"{"id":1,"price":1,"with_zeros":"007","only_text":"7","rank":null}"#).unwrap();
    assert_eq!(item.with_zeros, Some(ItemWithZeros::String("007".to_owned())));
    assert_eq!(item.only_text.as_deref(), Some("7"));
    let item: Item = from_str(r#"{"id":1,"price":1,"choice":{"least":"1"}}"#).unwrap();
    assert!(matches!(item.choice, Some(ItemChoice::Unknown(_))));
    for text in [r#"{"id":"1.5","price":1}"#, r#"{"id":"","price":1}"#, r#"{"id":1,"price":"one"}"#] {
        assert!(from_str::<Item>(text).is_err(), "{text}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn a_body_that_is_a_number_can_be_a_string() {
    let transport = MockTransport::new();
    transport.reply(200, "\"12\"");
    let client = as_text::Client::builder().transport(transport.clone()).build().unwrap();
    assert_eq!(client.count_stock().minimum(3).await.unwrap(), 12);
    assert_eq!(transport.requests()[0].uri.query(), Some("minimum=3"));
}
