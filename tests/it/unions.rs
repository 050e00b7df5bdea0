//! Unions: how their variants are told apart, one small description for each way.

mod best_fit;
mod constants;
mod kinds;
mod lists;
mod nesting;
mod open;
mod several_constants;
mod subtypes;
mod together;
mod values;

use serde_json::Value;
use specweld::json::{Decode, Encode, from_str, to_string};

fn text<T: Decode>(json: &str) -> T {
    from_str(json).unwrap_or_else(|fault| panic!("{json}: {fault}"))
}

/// Reads, and checks that writing gives the same value again.
fn round_trip<T: Decode + Encode>(json: &str) -> T {
    let value: T = text(json);
    let written = to_string(&value).unwrap();
    assert_eq!(text::<Value>(&written), text::<Value>(json));
    value
}
