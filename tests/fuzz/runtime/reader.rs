//! Comparison of the JSON reader and writer with `serde_json`.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde_json::Value;
use specweld::generated_v1::{Decode, Encode};
use specweld::json::{Reader, from_slice, to_string};

pub(in super::super) fn run(data: &[u8]) {
    // `serde_json` has private names with a special meaning. Inputs with them are left out.
    if String::from_utf8_lossy(data).contains("$serde_json::private") {
        return;
    }
    let theirs = serde_json::from_slice::<Value>(data);
    let ours = from_slice::<Value>(data);
    let too_deep = theirs.as_ref().is_err_and(|error| error.to_string().starts_with("recursion limit"));
    assert!(too_deep || ours.is_ok() == theirs.is_ok(), "{ours:?} {theirs:?}");
    scalars(data);
    let (Ok(ours), Ok(theirs)) = (ours, theirs) else { return };
    assert!(is_close(&ours, &theirs), "{ours} is not {theirs}");
    assert_eq!(Reader::new(data).and_then(|mut json| json.raw().map(str::len).and_then(|_| json.finish())), Ok(()));
    let written = to_string(&ours).unwrap();
    assert_eq!(written, serde_json::to_string(&ours).unwrap());
    assert_eq!(from_slice::<Value>(written.as_bytes()).as_ref(), Ok(&ours));
}

/// Returns true if the values are equal, apart from the last digits of floats. By default, `serde_json` does not round
/// them correctly.
fn is_close(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| is_close(ours, theirs))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            let pairs = || ours.iter().zip(theirs);
            ours.len() == theirs.len() && pairs().all(|(ours, theirs)| ours.0 == theirs.0 && is_close(ours.1, theirs.1))
        }
        (Value::Number(ours), Value::Number(theirs)) if ours.is_f64() && theirs.is_f64() => {
            let (ours, theirs) = (ours.as_f64().unwrap(), theirs.as_f64().unwrap());
            (ours - theirs).abs() <= ours.abs() * 1e-15 + f64::MIN_POSITIVE
        }
        _ => ours == theirs,
    }
}

fn scalars(data: &[u8]) {
    reads_like_serde_json::<bool>(data);
    reads_like_serde_json::<i64>(data);
    reads_like_serde_json::<u64>(data);
    reads_like_serde_json::<i32>(data);
    reads_like_serde_json::<u8>(data);
    reads_like_serde_json::<String>(data);
    reads_like_serde_json::<Option<i16>>(data);
    reads_like_serde_json::<Vec<i64>>(data);
    reads_like_serde_json::<Vec<Option<String>>>(data);
    reads_like_serde_json::<BTreeMap<String, bool>>(data);
    reads_like_serde_json::<BTreeMap<String, Vec<u32>>>(data);
}

/// Compares the result with that of `serde_json`, and decodes its encoding again.
fn reads_like_serde_json<T: Decode + Encode + DeserializeOwned + PartialEq + Debug>(data: &[u8]) {
    let ours = from_slice::<T>(data);
    if let Ok(theirs) = serde_json::from_slice::<T>(data) {
        assert_eq!(ours.as_ref(), Ok(&theirs));
    }
    if let Ok(ours) = ours {
        assert_eq!(from_slice::<T>(to_string(&ours).unwrap().as_bytes()), Ok(ours));
    }
}
