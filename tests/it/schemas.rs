//! Types of single schemas: values are read and written back, for the descriptions in `cases/ok`.

mod formats;
mod numbers;
mod structures;
mod values;

use serde_json::Value;
use specweld::json::{Decode, Encode, from_str, to_string};

/// Reads, and checks that writing gives the same value again.
fn round_trip<T: Decode + Encode>(json: &str) -> T {
    let value: T = from_str(json).unwrap_or_else(|fault| panic!("{json}: {fault}"));
    let written = to_string(&value).unwrap();
    assert_eq!(from_str::<Value>(&written), from_str::<Value>(json));
    value
}
