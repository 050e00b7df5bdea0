//! JSON values whose objects keep the order of their members.
//!
//! `serde_json` keeps this order only with its feature `preserve_order`, which Cargo would enable for the whole program
//! of a user.

mod convert;
mod map;
mod value;

pub use map::Map;
pub(crate) use map::are_distinct_texts;
pub use serde_json::Number;
pub use value::Value;

/// Makes a [`Value`] from JSON notation. A member or an item of several tokens needs parentheses.
#[cfg(test)]
macro_rules! json {
    (null) => { $crate::json::Value::Null };
    ([ $($item:tt),* $(,)? ]) => { $crate::json::Value::Array(vec![ $( $crate::json::json!($item) ),* ]) };
    ({ $($key:tt : $value:tt),* $(,)? }) => {
        $crate::json::Value::Object([ $( ($key.to_owned(), $crate::json::json!($value)) ),* ].into_iter().collect())
    };
    ($other:expr) => { $crate::json::Value::from($other) };
}

#[cfg(test)]
pub(crate) use json;
