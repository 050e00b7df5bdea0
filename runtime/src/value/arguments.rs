//! Conversions of arguments: lists, maps and values that can be null.

use std::collections::BTreeMap;

use crate::json::Encode;
use crate::{Secret, SecretValue};

/// Makes a list of any iterator.
pub fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// Makes a map of any iterator of pairs; a later value with the same name replaces the earlier one.
pub fn map<T>(pairs: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>) -> BTreeMap<String, T> {
    pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}

/// An argument for a nullable `T`: the value itself, or an `Option` of it. `Into<Option<T>>` would accept neither texts
/// nor plain numbers.
#[diagnostic::on_unimplemented(message = "`{Self}` is neither a `{T}` nor an `Option<{T}>`")]
pub trait OrNull<T> {
    /// Returns the value; `None` for null.
    fn into_nullable(self) -> Option<T>;
}

impl<T> OrNull<T> for T {
    fn into_nullable(self) -> Option<T> {
        Some(self)
    }
}

impl<T> OrNull<T> for Option<T> {
    fn into_nullable(self) -> Option<T> {
        self
    }
}

impl<T> OrNull<Box<T>> for T {
    fn into_nullable(self) -> Option<Box<T>> {
        Some(Box::new(self))
    }
}

impl OrNull<String> for &str {
    fn into_nullable(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl OrNull<String> for &String {
    fn into_nullable(self) -> Option<String> {
        Some(self.clone())
    }
}

impl OrNull<Secret> for &str {
    fn into_nullable(self) -> Option<Secret> {
        Some(self.into())
    }
}

impl OrNull<Secret> for String {
    fn into_nullable(self) -> Option<Secret> {
        Some(self.into())
    }
}

impl OrNull<Secret> for &String {
    fn into_nullable(self) -> Option<Secret> {
        Some(self.into())
    }
}

impl<T: Encode> OrNull<SecretValue<T>> for T {
    fn into_nullable(self) -> Option<SecretValue<T>> {
        Some(self.into())
    }
}

impl<T, const N: usize> OrNull<Vec<T>> for [T; N] {
    fn into_nullable(self) -> Option<Vec<T>> {
        Some(self.into())
    }
}

impl<const N: usize> OrNull<Vec<String>> for [&str; N] {
    fn into_nullable(self) -> Option<Vec<String>> {
        Some(list(self))
    }
}

#[cfg(test)]
mod tests {
    use super::OrNull;
    use crate::{Secret, SecretValue};

    fn text(it: impl OrNull<String>) -> Option<String> {
        it.into_nullable()
    }

    fn number(it: impl OrNull<i64>) -> Option<i64> {
        it.into_nullable()
    }

    fn names(it: impl OrNull<Vec<String>>) -> Option<Vec<String>> {
        it.into_nullable()
    }

    fn secret(it: impl OrNull<Secret>) -> Option<Secret> {
        it.into_nullable()
    }

    fn pin(it: impl OrNull<SecretValue<i64>>) -> Option<SecretValue<i64>> {
        it.into_nullable()
    }

    #[test]
    fn a_secret_is_taken_as_a_text_is() {
        let owned = "hunter2".to_owned();
        for secret in [
            secret("hunter2"),
            secret(&owned),
            secret(owned.clone()),
            secret(Secret::from("hunter2")),
            secret(Some("hunter2".into())),
        ] {
            assert_eq!(secret.as_ref().map(Secret::expose), Some("hunter2"));
        }
        assert_eq!((secret(None), pin(None)), (None, None));
        assert_eq!((pin(4711), pin(Some(4711.into()))), (Some(4711.into()), Some(4711.into())));
    }

    #[test]
    fn callers_hand_in_what_they_have() {
        let owned = "a".to_owned();
        for text in [text("a"), text(&owned), text(owned.clone()), text(Some(owned.clone()))] {
            assert_eq!(text.as_deref(), Some("a"));
        }
        assert_eq!((text(None), number(None), names(None)), (None, None, None));
        assert_eq!((number(3), number(Some(3))), (Some(3), Some(3)));
        for names in [names(["a"]), names([owned.clone()]), names(vec![owned])] {
            assert_eq!(names.as_deref(), Some(["a".to_owned()].as_slice()));
        }
    }
}
