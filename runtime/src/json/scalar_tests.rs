//! Tables of scalars, tuples, constants and nesting.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Kind, Reader, from_str, to_string};

#[test]
fn integers_are_exact_and_in_range() {
    let accepted = [
        ("0", 0),
        ("-0", 0),
        ("-0.0e5", 0),
        ("0e99999999999999999999", 0),
        ("1.0", 1),
        ("1e2", 100),
        ("120e-1", 12),
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        ("9007199254740993.0", 9_007_199_254_740_993),
    ];
    for (text, wanted) in accepted {
        assert_eq!(from_str(text), Ok(wanted), "{text}");
    }
    for text in [
        "1.5",
        "1e-1",
        "9223372036854775808",
        "1e400",
        "1e99999999999999999999",
        "01",
        "-",
        "1.",
        "1e",
        "+1",
        "true",
        "\"1\"",
        ".5",
    ] {
        assert!(from_str::<i64>(text).is_err(), "{text}");
    }
    assert_eq!((from_str::<u8>("255"), from_str::<i8>("-128")), (Ok(255), Ok(-128)));
    assert_eq!(from_str::<u64>("18446744073709551615"), Ok(u64::MAX));
    assert!(from_str::<u8>("256").is_err() && from_str::<u32>("-1").is_err());
    assert!(from_str::<u8>("\"256\"").unwrap_err().reason().contains("a u8"));
}

#[test]
fn floats_are_finite_both_ways() {
    for float in [0.0, -0.0, 1.0, 0.1, 1e300, -5e-324, f64::MAX] {
        assert_eq!(from_str::<f64>(&to_string(&float).unwrap()).map(f64::to_bits), Ok(float.to_bits()));
    }
    assert!(from_str::<f64>("1e400").is_err() && from_str::<f32>("1e39").is_err());
    let fault = to_string(&BTreeMap::from([("a".to_owned(), vec![1.0, f64::NAN])])).unwrap_err();
    assert_eq!(fault.to_string(), "a[1]: JSON has no infinity and no NaN");
}

#[test]
fn strings_are_unescaped_and_strict() {
    let accepted = [
        (r#""""#, ""),
        (r#""a\/\\\"\b\f\n\r\t""#, "a/\\\"\u{8}\u{C}\n\r\t"),
        (r#""\ud83d\ude00é\u00e9 and a long tail""#, "😀éé and a long tail"),
    ];
    for (text, wanted) in accepted {
        assert_eq!(from_str::<String>(text).as_deref(), Ok(wanted), "{text}");
    }
    let refused = [
        r#""\ud83d""#,
        r#""\ud83dx""#,
        r#""\ud83d\n""#,
        r#""\ud83d\ud83d""#,
        r#""\ude00""#,
        r#""\x""#,
        r#""\u12g4""#,
        "\"a\nb\"",
        "\"a",
        "\"\\",
        "\"12345678\u{1}\"",
    ];
    for text in refused {
        assert!(from_str::<String>(text).is_err(), "{text}");
        assert!(Reader::of(text).skip().is_err(), "{text}");
    }
}

#[test]
fn nesting_is_limited_and_skipped_without_recursion() {
    let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
    assert!(from_str::<Value>(&nested(128)).is_ok() && Reader::of(&nested(128)).skip().is_ok());
    for text in [nested(129), "[".repeat(1_000_000), "{\"a\":".repeat(1_000_000)] {
        let skipped = Reader::of(&text).skip().unwrap_err();
        assert_eq!(skipped.reason(), "more than 128 levels of nesting");
        assert_eq!(from_str::<Value>(&text).unwrap_err().reason(), skipped.reason());
    }
}

#[test]
fn constants_are_compared_by_value() {
    let wrong = |text, constant| {
        let mut json = Reader::of(text);
        json.constant(constant).map(|()| json.score.mismatched)
    };
    let same = [
        ("\"a\"", "\"a\""),
        (r#""\u0061""#, "\"a\""),
        ("1.0", "1"),
        ("1e0", "1"),
        ("true", "true"),
        ("null", "null"),
        (r#"{"b":1,"a":[1.0]}"#, r#"{"a":[1],"b":1}"#),
    ];
    for (text, constant) in same {
        assert_eq!(wrong(text, constant), Ok(0), "{text} {constant}");
    }
    for (text, constant) in
        [("\"b\"", "\"a\""), ("2", "1"), ("1", "true"), ("\"1\"", "1"), ("[1]", "[]"), ("{\"a\":1}", "{}")]
    {
        assert_eq!(wrong(text, constant), Ok(1), "{text} {constant}");
    }
    for (text, constant) in [(" false", "true"), ("true", "false")] {
        let reason = wrong(text, constant).unwrap_err().reason();
        assert_eq!(reason, format!("expected the constant `{constant}`"), "{text} {constant}");
    }
}

#[test]
fn tuples_units_boxes_and_kinds() {
    assert_eq!(from_str::<(u8, String, bool)>(r#"[1,"a",true,null,[]]"#), Ok((1, "a".to_owned(), true)));
    assert_eq!(
        from_str::<(u8, u8)>("[1]").unwrap_err().reason(),
        "expected an array of at least 2 elements, found fewer"
    );
    assert_eq!(from_str::<(u8, u8)>("[1,\"\"]").unwrap_err().path(), "[1]");
    assert_eq!(to_string(&(1_u8, "a", vec![Some(true), None])).unwrap(), r#"[1,"a",[true,null]]"#);
    assert_eq!((from_str("null"), from_str::<()>("0").is_err()), (Ok(()), true));
    assert_eq!(from_str::<Box<Option<u8>>>("null"), Ok(Box::new(None)));
    let kinds = [
        ("null", Kind::Null),
        ("true", Kind::Bool),
        ("-1", Kind::Number),
        ("\"", Kind::Text),
        ("[", Kind::Array),
        (" {", Kind::Object),
    ];
    for (text, kind) in kinds {
        assert_eq!(Reader::of(text).kind(), Ok(kind));
    }
    assert_eq!(Reader::of(" {\"a\" : 1 } ,").raw(), Ok("{\"a\" : 1 }"));
}
