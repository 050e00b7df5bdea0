//! Arguments of setters: a value, or an `Option` or a [`Presence`] of a value.
//!
//! `.description("text")` and `.description(None)` both compile. The parameter `Via` is the type that the argument has
//! or converts into: without it, the implementations would overlap. The compiler infers it.

use crate::Presence;

/// A value or an `Option` of it: the argument of a setter for an optional property. `None` leaves the property out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a `{T}` nor an `Option<{T}>`",
    label = "expected a `{T}`, a value that converts into one, or an `Option<{T}>`"
)]
pub trait IntoOptional<T, Via> {
    /// Returns the value, if there is one.
    fn into_optional(self) -> Option<T>;
}

impl<T, U: Into<T>> IntoOptional<T, T> for U {
    fn into_optional(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T> IntoOptional<T, Option<T>> for Option<T> {
    fn into_optional(self) -> Option<T> {
        self
    }
}

/// A value or a [`Presence`] of it: the argument of a setter for a property that can be absent, null or a value.
///
/// An `Option` is refused, because `None` could mean null or absent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a `{T}` nor a `Presence<{T}>`",
    label = "expected a `{T}`, a value that converts into one, or a `Presence<{T}>`",
    note = "to send `null`, call the setter whose name ends in `_null`",
    note = "to leave the property out, do not call its setter"
)]
pub trait IntoPresence<T, Via> {
    /// Returns the state of the property.
    fn into_presence(self) -> Presence<T>;
}

impl<T, U: Into<T>> IntoPresence<T, T> for U {
    fn into_presence(self) -> Presence<T> {
        Presence::Value(self.into())
    }
}

impl<T> IntoPresence<T, Presence<T>> for Presence<T> {
    fn into_presence(self) -> Self {
        self
    }
}

/// A trait that no type implements.
///
/// The implementations below never apply. With them, every argument has two candidates. If none matches, the compiler
/// shows the message of the trait above. With one candidate, it would show only the missing trait of that candidate.
pub trait Unimplemented {}

#[diagnostic::do_not_recommend]
impl<T, U: Unimplemented> IntoOptional<T, (T,)> for U {
    fn into_optional(self) -> Option<T> {
        None
    }
}

#[diagnostic::do_not_recommend]
impl<T, U: Unimplemented> IntoPresence<T, (T,)> for U {
    fn into_presence(self) -> Presence<T> {
        Presence::Absent
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{IntoOptional, IntoPresence};
    use crate::{Presence, Secret};

    fn optional<Via>(it: impl IntoOptional<String, Via>) -> Option<String> {
        it.into_optional()
    }

    fn state<Via>(it: impl IntoPresence<String, Via>) -> Presence<String> {
        it.into_presence()
    }

    fn secret<Via>(it: impl IntoOptional<Secret, Via>) -> Option<Secret> {
        it.into_optional()
    }

    #[test]
    fn callers_pass_what_they_have() {
        let owned = "a".to_owned();
        for text in [
            optional("a"),
            optional(&owned),
            optional('a'),
            optional(Cow::Borrowed("a")),
            optional(owned.clone()),
            optional(Some(owned.clone())),
        ] {
            assert_eq!(text.as_deref(), Some("a"));
        }
        assert_eq!(optional(None), None);
        assert_eq!((secret("a").as_ref().map(Secret::expose), secret(None)), (Some("a"), None));
        for text in [state("a"), state(&owned), state(owned.clone()), state(Presence::Value(owned))] {
            assert_eq!(text, Presence::Value("a".to_owned()));
        }
        assert_eq!((state(Presence::Null), state(Presence::Absent)), (Presence::Null, Presence::Absent));
    }
}
