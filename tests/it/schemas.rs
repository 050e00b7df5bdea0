//! Types of single schemas: values are decoded and encoded, for the descriptions in `cases/ok`.

mod formats;
mod numbers;
mod structures;
mod values;

use serde_json::Value;
use specweld::json::{Decode, Encode, from_str, to_string};

/// Decodes a value, and checks that encoding gives the same text.
fn round_trip<T: Decode + Encode>(json: &str) -> T {
    let value: T = from_str(json).unwrap_or_else(|fault| panic!("{json}: {fault}"));
    let written = to_string(&value).unwrap();
    assert_eq!(from_str::<Value>(&written), from_str::<Value>(json));
    value
}
