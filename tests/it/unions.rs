//! Unions: the ways to dispatch a value to a variant, with a small description for each.

mod best_fit;
mod common_members;
mod constants;
mod default_mapping;
mod kinds;
mod lists;
mod nesting;
mod open;
mod overlapping;
mod several_constants;
mod subtypes;
mod values;

use serde_json::Value;
use specweld::json::{Decode, Encode, from_str, to_string};

fn text<T: Decode>(json: &str) -> T {
    from_str(json).unwrap_or_else(|fault| panic!("{json}: {fault}"))
}

/// Decodes a value, and checks that encoding gives the same text.
fn round_trip<T: Decode + Encode>(json: &str) -> T {
    let value: T = text(json);
    let written = to_string(&value).unwrap();
    assert_eq!(text::<Value>(&written), text::<Value>(json));
    value
}
