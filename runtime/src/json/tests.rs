//! Tables of valid texts with their values, and of invalid texts with their errors.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{
    Constant, Decode, EmptyObject, Encode, Error, OpenTuple, Peeked, Reader, Required, Result, Serde, Writer,
    from_slice, from_str, to_string, to_vec,
};
use crate::Presence;
use crate::format::DecimalNumber;

#[derive(Debug, PartialEq)]
struct Item {
    id: String,
    count: Option<i64>,
    note: Presence<String>,
    rest: BTreeMap<String, Value>,
}

impl Decode for Item {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        let (mut id, mut count, mut note, mut rest) = (Required(None), None, Presence::Absent, BTreeMap::new());
        let names = ["id", "count", "note", "object"];
        json.members_and(&names, &mut [&mut id, &mut count, &mut note, &mut Constant::new(r#""item""#)], &mut rest)?;
        let Required(Some(id)) = id else { return Err(Error::unfilled()) };
        Ok(Self { id, count, note, rest })
    }
}

impl Encode for Item {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        object.constant("object", r#""item""#);
        object.field("id", &self.id);
        object.optional("count", &self.count);
        object.optional("note", &self.note);
        object.rest(&self.rest);
        object.end();
    }
}

crate::__serde_bridge! { Item }

fn item(id: &str) -> Item {
    Item { id: id.to_owned(), count: None, note: Presence::Absent, rest: BTreeMap::new() }
}

#[test]
fn objects_are_read_in_any_order_with_unknown_members_and_the_last_of_two() {
    let cases = [
        (r#"{"id":"a"}"#, item("a")),
        (r#" { "note" : null , "id":"x", "id" : "a" } "#, Item { note: Presence::Null, ..item("a") }),
        (r#"{"object":"\u0069tem","count":1e2,"\u0069d":"a"}"#, Item { count: Some(100), ..item("a") }),
        (r#"{"object":"list","id":"a"}"#, item("a")),
        (r#"{"count":null,"note":"n","id":"a"}"#, Item { note: "n".to_owned().into(), ..item("a") }),
        (
            r#"{"id":"a","new":[1,{}]}"#,
            Item { rest: BTreeMap::from([("new".to_owned(), json!([1, {}]))]), ..item("a") },
        ),
    ];
    for (text, wanted) in cases {
        assert_eq!(from_str::<Item>(text).as_ref(), Ok(&wanted), "{text}");
        assert_eq!(from_str::<Item>(&to_string(&wanted).unwrap()).as_ref(), Ok(&wanted), "{text}");
    }
}

#[test]
fn objects_are_written_in_order_without_what_is_absent() {
    let cases = [
        (item("a"), r#"{"object":"item","id":"a"}"#),
        (
            Item { count: Some(-5), note: Presence::Null, ..item("a\"\n\u{1}é") },
            r#"{"object":"item","id":"a\"\n\u0001é","count":-5,"note":null}"#,
        ),
    ];
    for (item, wanted) in cases {
        assert_eq!(to_string(&item).unwrap(), wanted);
        assert_eq!(to_vec(&item).unwrap(), wanted.as_bytes());
    }
    assert_eq!(to_string(&EmptyObject).unwrap(), "{}");
}

#[test]
fn faults_say_where_and_why() {
    let cases = [
        (r#"[{"id":"a"},{"id":1}]"#, "[1].id: expected a string, found a number (line 1, column 19)"),
        ("[\n{\"id\":\"é\", \"count\": true}]", "[0].count: expected an i64, found a boolean (line 2, column 21)"),
        (r#"[{"count":1}]"#, "[0]: missing member `id` (line 1, column 12)"),
        (
            r#"[{"id":"a","count":1.5}]"#,
            "[0].count: expected an i64, found a number with a fraction or out of range (line 1, column 20)",
        ),
        (r#"[{"object":lis}]"#, "[0].object: expected a value (line 1, column 12)"),
        (r#"[{"id":"a","odd name":[{"x":tru}]}]"#, "[0][\"odd name\"][0].x: expected a value (line 1, column 29)"),
        (r"[] []", "expected the end of the text (line 1, column 4)"),
        (r#"[{"id":"a""#, "[0]: the text ends too early (line 1, column 11)"),
        (r"{}", "expected an array, found an object (line 1, column 1)"),
    ];
    for (text, wanted) in cases {
        assert_eq!(from_str::<Vec<Item>>(text).unwrap_err().to_string(), wanted, "{text}");
    }
    let fault = from_slice::<Value>(b"[\"a\xFF\"]").unwrap_err();
    assert_eq!((fault.reason().as_str(), fault.offset(), fault.column()), ("not UTF-8", 3, Some(4)));
    assert_eq!(size_of::<Result<()>>(), size_of::<usize>());
}

#[test]
fn paths_are_cut_and_escaped() {
    let text = json!({ "\u{1b}[2J\n".repeat(100): {"a.b": 1} }).to_string();
    let fault = from_str::<BTreeMap<String, BTreeMap<String, String>>>(&text).unwrap_err();
    assert!(fault.path().starts_with(r#"["\u{1b}[2J\n\u{1b}"#) && fault.path().ends_with(r#"…"]["a.b"]"#), "{fault}");
    assert!(fault.path().len() < 300 && !fault.to_string().contains(char::is_control));
    assert_eq!(Error::not_format("an X", "hunter2", 0).redacted().to_string(), "not an X");
}

#[test]
fn look_finds_members_wherever_they_are() {
    let cases = [
        (r#"{"kind":"a","x":[{"kind":"no"}]}"#, Some("a")),
        (r#"{"x":{"kind":"no"},"kind":"a","y":1}"#, Some("a")),
        (r#"{"x":"\"kind\"","kind":"a"}"#, Some("a")),
        (r#"{"k\u0069nd":"\u0061"}"#, Some("a")),
        (r#"{"x":1}"#, None),
        ("{}", None),
        (r#"["kind"]"#, None),
        (r#"{"kind":1}"#, None),
    ];
    for (text, wanted) in cases {
        let mut json = Reader::of(text);
        let [kind] = json.look(["kind"]).unwrap();
        assert_eq!(kind.as_text(), wanted, "{text}");
        assert!(json.read::<Value>().is_ok(), "nothing was read of {text}");
    }
    let looks =
        Reader::of(r#"{"a":true,"b":1.0,"c":null,"d":[],"e":{},"f":oops"#).look(["e", "d", "c", "b", "a"]).unwrap();
    assert_eq!(looks, [Peeked::Object, Peeked::Array, Peeked::Null, Peeked::Number("1.0"), Peeked::Bool(true)]);
    assert!(looks.iter().any(|look| look.is("1")) && looks.iter().any(|look| look.is("true")));
    assert!(Reader::of(r#"{"a":oops}"#).look(["b"]).is_err());
}

#[derive(Debug)]
struct Doubled;
impl Decode for Doubled {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        let mut array = json.array()?;
        let first = array.element::<Twice>()?;
        array.skip_rest()?;
        first.map(|_| Self).ok_or_else(|| json.fault("nothing"))
    }
}
#[derive(Debug)]
struct Twice;
impl Decode for Twice {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        json.attempt::<Doubled>().or_else(|_| json.attempt::<Doubled>()).map(|_| Self)
    }
}

#[test]
fn attempts_go_back_and_come_to_an_end() {
    let mut json = Reader::of(r#"[[1, 2, "x"]]"#);
    assert!(json.attempt::<Vec<Vec<u8>>>().is_err());
    assert_eq!(json.attempt::<Vec<Vec<Value>>>(), Ok(vec![vec![json!(1), json!(2), json!("x")]]));

    let hostile = ["[".repeat(100), "]".repeat(100)].concat(); // 2^100 attempts, were they not counted
    assert!(from_str::<Twice>(&hostile).unwrap_err().reason().contains("too many attempts"));
}

#[test]
fn serde_goes_both_ways_over_the_bridge() {
    let item = Item { count: Some(i64::MIN), note: Presence::Null, ..item("é\u{1F600}\"") };
    let text = serde_json::to_string(&item).unwrap();
    assert_eq!(from_str::<Item>(&text).unwrap(), item);
    assert_eq!(serde_json::from_str::<Item>(&text).unwrap(), item);
    let value = serde_json::to_value(&item).unwrap();
    assert_eq!(serde_json::from_value::<Item>(value).unwrap(), item);
    let error = serde_json::from_value::<Vec<Item>>(json!([{"id": 1}])).unwrap_err();
    assert_eq!(error.to_string(), "id: expected a string, found a number");
}

#[test]
fn no_digit_is_lost_over_the_bridge() {
    type Numbers = OpenTuple<(DecimalNumber, f64), BTreeMap<String, DecimalNumber>>;
    let text = "[340282366920938463463374607431768211457,0.1,{\"a\":-9007199254740993.5,\"b\":1.50,\"c\":1e400}]";
    let numbers: Numbers = serde_json::from_str(text).unwrap();
    assert_eq!(to_string(&numbers).unwrap(), text);
    let within: (Vec<Item>, DecimalNumber) = serde_json::from_slice(b"[[], 0.10000000000000000001]").unwrap();
    assert_eq!(within.1.as_str(), "0.10000000000000000001");

    let written = |number: &str| serde_json::to_string(&number.parse::<DecimalNumber>().unwrap());
    for number in
        ["-170141183460469231731687303715884105728", "18446744073709551617", "18446744073709551615", "0.1", "-0.5"]
    {
        assert_eq!(written(number).unwrap(), number);
    }
    assert_eq!(written("150e-2").unwrap(), "1.5");
    for number in ["0.10000000000000000001", "1e400", "340282366920938463463374607431768211457"] {
        let words = "serde has no number with as many digits; `specweld::json::to_string` writes all of them";
        assert_eq!(written(number).unwrap_err().to_string(), words, "{number}");
    }
    let over_limit = "18446744073709551617".parse::<DecimalNumber>().unwrap();
    assert!(serde_json::to_value(over_limit).is_err(), "a `Value` has no such number");
}

#[test]
fn every_format_of_serde_can_be_read() {
    use serde::Deserialize as _;
    use serde::de::value::{
        Error, F64Deserializer, I128Deserializer, MapDeserializer, SeqDeserializer, UnitDeserializer,
    };
    let number = DecimalNumber::deserialize(I128Deserializer::<Error>::new(i128::MIN)).unwrap();
    assert_eq!(number.to_integer(), Some(i128::MIN));
    assert!(DecimalNumber::deserialize(F64Deserializer::<Error>::new(f64::NAN)).is_err());
    assert!(DecimalNumber::deserialize(UnitDeserializer::<Error>::new()).is_err());
    let member = MapDeserializer::<_, Error>::new([("id", "a"), ("note", "b")].into_iter());
    assert_eq!(Item::deserialize(member).unwrap(), Item { note: Presence::Value("b".to_owned()), ..item("a") });
    let open = OpenTuple::<(u8, u8), u8>::deserialize(SeqDeserializer::<_, Error>::new([1_u8, 2, 3].into_iter()));
    assert_eq!(open.unwrap(), OpenTuple { first: (1, 2), rest: vec![3] });
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(from_str::<i64>("\u{feff} 7"), Ok(7));
    assert_eq!(from_slice::<Vec<bool>>(b"\xEF\xBB\xBF[true]"), Ok(vec![true]));
    for text in ["\u{feff}", "\u{feff}\u{feff}7", "7\u{feff}", "[\u{feff}7]"] {
        assert!(from_str::<Value>(text).is_err(), "{text:?}");
    }
}

#[test]
fn types_of_the_users_own_go_via_serde() {
    let at: Serde<std::time::Duration> = from_str(r#"{"secs":1,"nanos":2}"#).unwrap();
    assert_eq!(*at, std::time::Duration::new(1, 2));
    assert_eq!(to_string(&at).unwrap(), r#"{"secs":1,"nanos":2}"#);
    let pairs = Serde(BTreeMap::from([((1, 2), 3)]));
    assert_eq!(to_string(&pairs).unwrap_err().to_string(), "key must be a string");
    let fault = Reader::of("[true]").read_serde::<Vec<u8>>().unwrap_err();
    assert_eq!(fault.reason(), "invalid type: boolean `true`, expected u8");
}
