//! Any JSON, decoded as each type of some cases. It is a value of the type and stays the same, or there is an error.

use std::any::type_name;
use std::fmt::Debug;

use serde_json::Value;
use specweld::generated_v1::{Decode, Encode};
use specweld::json::{from_slice, from_str, to_string};

/// Declares the clients of cases, and decodes an input as each of their types.
macro_rules! cases {
    ($($module:ident = $case:literal { $($type:ident)* })*) => {
        $(mod $module {
            specweld::generate_api! { spec = $case, allow = [ambiguous] }
        })*

        pub(in super::super) fn run(data: &[u8]) {
            let value = from_slice::<Value>(data).ok();
            $($(round_trip::<$module::types::$type>(data, value.as_ref());)*)*
        }
    };
}

cases! {
    at_once = "cases/ok/any-of-overlapping/spec.json" { Wish Contact Mail Phone Place }
    beside_any = "cases/ok/union-beside-any-object/spec.json" { Entity }
    by_constant = "cases/ok/union-by-constant/spec.json" { Thing }
    by_discriminator = "cases/ok/union-by-discriminator/spec.json" { Thing }
    by_json_type = "cases/ok/union-by-json-type/spec.json" { Thing }
    by_member_type = "cases/ok/union-by-member-type/spec.json" { Thing }
    by_presence = "cases/ok/union-by-presence/spec.json" { Thing }
    by_trial = "cases/ok/union-by-trial/spec.json" { Thing }
    in_all_of = "cases/ok/union-in-all-of/spec.json" { Thing }
    names = "cases/ok/union-names/spec.json" { Action }
    of_lists = "cases/ok/union-of-lists/spec.json" { Thing }
    base_lists = "cases/ok/discriminator-base-lists-values/spec.json" { Compute }
    lists_subtypes = "cases/ok/discriminator-lists-its-subtypes/spec.json" { Thing }
    of_names = "cases/ok/discriminator-of-names/spec.json" { Event Decision }
    on_base = "cases/ok/discriminator-on-base/spec.json" { Thing Pet }
    constants = "cases/ok/enum-of-constants/spec.json" { Thing }
    open = "cases/ok/open-enum/spec.json" { Thing }
    integers = "cases/ok/integer-enum/spec.json" { Thing }
    required_one = "cases/ok/required-one-of/spec.json" { Thing }
    tuples = "cases/ok/tuples/spec.json" { It }
    three_states = "cases/ok/three-states/spec.json" { Thing }
    rest = "cases/ok/additional-properties-any/spec.json" { Problem }
    patterns = "cases/ok/pattern-properties/spec.json" { It }
    recursion = "cases/ok/recursion/spec.json" { Thing }
    composed = "cases/ok/recursion-composed/spec.json" { Tree }
    formats = "cases/ok/formats/spec.json" { Parcel }
}

/// Panics if a value is not deterministic, changes between decoding and encoding, or gets additional members.
fn round_trip<T: Decode + Encode + PartialEq + Debug>(data: &[u8], value: Option<&Value>) {
    let read = from_slice::<T>(data);
    assert_eq!(read, from_slice::<T>(data), "two decodings differ");
    let Ok(read) = read else { return };
    // A number outside the range of floats can be skipped, but `Value` cannot represent it.
    let Some(value) = value else { return assert_eq!(from_str::<T>(&to_string(&read).unwrap()), Ok(read)) };
    // RFC 8259 section 4 leaves duplicate names open. The last value is the valid one.
    let Ok(read) = from_str::<T>(&to_string(value).unwrap()) else { return };
    let written = to_string(&read).unwrap();
    let again = from_str::<Value>(&written).unwrap();
    assert!(is_part(&again, value, AllowedChanges::of::<T>()), "{value} became {again}");
    let read_again = from_str::<T>(&written);
    // An optional `null` is not encoded, but can be the only difference between two alternatives.
    if read_again.as_ref() != Ok(&read) {
        let written_again = read_again.as_ref().ok().map(|it| from_str(&to_string(it).unwrap()).unwrap());
        let is_same = |it: &Value| {
            is_part(it, &again, AllowedChanges::of::<T>()) && is_part(&again, it, AllowedChanges::of::<T>())
        };
        let has_equal_encoding = has_null(value) && written_again.is_some_and(|it| is_same(&it));
        assert!(has_equal_encoding, "{read:?} became {read_again:?}");
    }
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.values().any(|value| value.is_null() || has_null(value)),
        Value::Array(items) => items.iter().any(has_null),
        _ => false,
    }
}

/// The allowed changes of a type to its values.
#[derive(Clone, Copy)]
struct AllowedChanges {
    /// A closed tuple drops additional elements, as an object drops unknown members. A missing element is equal to
    /// `null`.
    fit_tuples: bool,
    /// A format is a parsed value with several text forms: base64 with or without padding, or a `float` with few
    /// digits.
    rewrite_formats: bool,
}

impl AllowedChanges {
    fn of<T>() -> Self {
        let is = |other| type_name::<T>() == other;
        Self {
            fit_tuples: is(type_name::<tuples::types::It>()),
            rewrite_formats: is(type_name::<formats::types::Parcel>())
                || is(type_name::<patterns::types::It>())
                || is(type_name::<by_trial::types::Thing>()),
        }
    }
}

/// Returns true if a value only contains members of another one, or `null`.
fn is_part(part: &Value, whole: &Value, allowed: AllowedChanges) -> bool {
    match (part, whole) {
        (Value::Object(part), Value::Object(whole)) => {
            part.iter().all(|(key, part)| whole.get(key).map_or(part.is_null(), |it| is_part(part, it, allowed)))
        }
        (Value::Array(part), Value::Array(whole)) => {
            let mut added = part.iter().skip(whole.len());
            let is_whole = part.len() == whole.len() || allowed.fit_tuples && added.all(Value::is_null);
            is_whole && part.iter().zip(whole).all(|(part, whole)| is_part(part, whole, allowed))
        }
        (Value::Number(part), Value::Number(whole)) => {
            part.as_f64() == whole.as_f64() || allowed.rewrite_formats && single(part) == single(whole)
        }
        (Value::String(_), Value::String(_)) if allowed.rewrite_formats => true,
        _ => part == whole,
    }
}

/// Returns a number in the precision of `float`.
fn single(number: &serde_json::Number) -> Option<f32> {
    number.to_string().parse().ok()
}
