//! The trait `Encode`, and its implementations for standard types.

use std::collections::BTreeMap;

use zeroize::Zeroize as _;

use super::Writer;

/// A type that can be encoded as JSON.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be encoded as JSON",
    label = "`Encode` is not implemented for `{Self}`",
    note = "if the type is your own and implements `serde::Serialize`, add `specweld::via_serde!({Self});`",
    note = "if it is a type of another crate that implements `serde::Serialize`, write `specweld::json::Serde<{Self}>`"
)]
pub trait Encode {
    /// Writes the value.
    fn encode(&self, json: &mut Writer);

    /// Returns `true` if an optional member with this value is omitted. The default is `false`.
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }

    /// Overwrites the text or number of the value, so that a secret does not stay in memory.
    // It is not a separate trait, because a bound on that trait would exclude the user's types.
    #[doc(hidden)]
    #[inline]
    fn wipe(&mut self) {}

    /// Returns `true` if a tuple element with this value is omitted. Unlike a member, an element that is `None` is
    /// `null`.
    #[doc(hidden)]
    #[inline]
    fn is_left_out(&self) -> bool {
        false
    }
}

/// An object without members, `{}`: the body of a request that requires an object but defines no member.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EmptyObject;

impl Encode for EmptyObject {
    fn encode(&self, json: &mut Writer) {
        json.object().end();
    }
}

impl Encode for bool {
    #[inline]
    fn encode(&self, json: &mut Writer) {
        json.raw(if *self { "true" } else { "false" });
    }

    fn wipe(&mut self) {
        self.zeroize();
    }
}

macro_rules! encode_integers {
    ($($integer:ident),+) => {$(
        impl Encode for $integer {
            fn encode(&self, json: &mut Writer) {
                json.integer(*self);
            }

            fn wipe(&mut self) {
                self.zeroize();
            }
        }
    )+};
}
encode_integers!(i8, i16, i32, i64, u8, u16, u32, u64);

/// The reason why a float is not written.
pub(crate) const NOT_FINITE: &str = "JSON has no infinity and no NaN";

macro_rules! encode_floats {
    ($($float:ident),+) => {$(
        /// The shortest text that reads back as the same float, an integer without `.0`; a float that is not finite is
        /// a fault.
        impl Encode for $float {
            fn encode(&self, json: &mut Writer) {
                if self.is_finite() {
                    json.float(self);
                } else {
                    json.refuse(NOT_FINITE);
                }
            }

            fn wipe(&mut self) {
                self.zeroize();
            }
        }
    )+};
}
encode_floats!(f32, f64);

impl Encode for str {
    #[inline]
    fn encode(&self, json: &mut Writer) {
        json.string(self);
    }
}

impl Encode for String {
    #[inline]
    fn encode(&self, json: &mut Writer) {
        json.string(self);
    }

    fn wipe(&mut self) {
        self.zeroize();
    }
}

/// `null`.
impl Encode for () {
    fn encode(&self, json: &mut Writer) {
        json.null();
    }
}

/// `None` is `null`, or absent if that is allowed.
impl<T: Encode> Encode for Option<T> {
    #[inline]
    fn encode(&self, json: &mut Writer) {
        match self {
            Some(value) => value.encode(json),
            None => json.null(),
        }
    }

    #[inline]
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn wipe(&mut self) {
        self.iter_mut().for_each(T::wipe);
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    #[inline]
    fn encode(&self, json: &mut Writer) {
        T::encode(self, json);
    }

    #[inline]
    fn is_absent(&self) -> bool {
        T::is_absent(self)
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    #[inline]
    fn encode(&self, json: &mut Writer) {
        T::encode(self, json);
    }

    #[inline]
    fn is_absent(&self) -> bool {
        T::is_absent(self)
    }

    fn wipe(&mut self) {
        T::wipe(self);
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, json: &mut Writer) {
        let mut array = json.array();
        for element in self {
            array.element(element);
        }
        array.end();
    }
}

impl<T: Encode> Encode for Vec<T> {
    #[inline]
    fn encode(&self, json: &mut Writer) {
        self.as_slice().encode(json);
    }

    fn wipe(&mut self) {
        self.iter_mut().for_each(T::wipe);
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        object.rest(self);
        object.end();
    }

    fn wipe(&mut self) {
        for (mut name, mut value) in std::mem::take(self) {
            name.wipe();
            value.wipe();
        }
    }
}
