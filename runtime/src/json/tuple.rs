//! Tuples: arrays whose first elements have separate types (`prefixItems`).

use std::ops::Deref;

use super::error::Reason;
use super::{ArrayReader, ArrayWriter, Decode, Encode, Error, Reader, Result, Writer};

/// A tuple, as the first elements of an array.
///
/// An element that is a [`Presence`](crate::Presence) may be absent, with all elements after it.
#[doc(hidden)]
pub trait Tuple: Sized {
    /// Reads the elements; `start` is the position of the array.
    fn read_from(array: &mut ArrayReader<'_, '_>, start: usize) -> Result<Self>;

    /// Writes the elements.
    fn write_to(&self, array: &mut ArrayWriter<'_>);
}

/// A tuple, and any further elements (`prefixItems`, unless `items: false` or a `maxItems` of its length excludes
/// others).
///
/// It can be read like the tuple: `it.0`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpenTuple<T, R> {
    /// The first elements.
    pub first: T,
    /// The elements after them.
    pub rest: Vec<R>,
}

impl<T, R> Deref for OpenTuple<T, R> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.first
    }
}

impl<T, R> From<T> for OpenTuple<T, R> {
    fn from(first: T) -> Self {
        Self { first, rest: Vec::new() }
    }
}

impl<T: Tuple, R: Decode> Decode for OpenTuple<T, R> {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        json.peek()?;
        let start = json.offset;
        let mut array = json.array()?;
        let first = T::read_from(&mut array, start)?;
        let mut rest = Vec::new();
        while let Some(element) = array.element()? {
            rest.push(element);
        }
        Ok(Self { first, rest })
    }
}

impl<T: Tuple, R: Encode> Encode for OpenTuple<T, R> {
    fn encode(&self, json: &mut Writer) {
        let mut array = json.array();
        self.first.write_to(&mut array);
        for element in &self.rest {
            array.element(element);
        }
        array.end();
    }
}

macro_rules! tuples {
    ($(($($element:ident $index:tt),+) $wanted:literal;)+) => {$(
        impl<$($element: Decode + Encode),+> Tuple for ($($element,)+) {
            fn read_from(array: &mut ArrayReader<'_, '_>, start: usize) -> Result<Self> {
                Ok(($(element::<$element>(array, $wanted, start)?,)+))
            }

            fn write_to(&self, array: &mut ArrayWriter<'_>) {
                $(array.element_if_there(&self.$index);)+
            }
        }

        /// Further elements are skipped, like undescribed members of objects.
        impl<$($element: Decode),+> Decode for ($($element,)+) {
            fn decode(json: &mut Reader<'_>) -> Result<Self> {
                json.peek()?;
                let start = json.offset;
                let mut array = json.array()?;
                let tuple = ($(element::<$element>(&mut array, $wanted, start)?,)+);
                array.skip_rest()?;
                Ok(tuple)
            }
        }

        impl<$($element: Encode),+> Encode for ($($element,)+) {
            fn encode(&self, json: &mut Writer) {
                let mut array: ArrayWriter<'_> = json.array();
                $(array.element_if_there(&self.$index);)+
                array.end();
            }
        }
    )+};
}
tuples! {
    (A 0) "an array of at least 1 element";
    (A 0, B 1) "an array of at least 2 elements";
    (A 0, B 1, C 2) "an array of at least 3 elements";
    (A 0, B 1, C 2, D 3) "an array of at least 4 elements";
    (A 0, B 1, C 2, D 3, E 4) "an array of at least 5 elements";
    (A 0, B 1, C 2, D 3, E 4, F 5) "an array of at least 6 elements";
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6) "an array of at least 7 elements";
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7) "an array of at least 8 elements";
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8) "an array of at least 9 elements";
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9) "an array of at least 10 elements";
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10) "an array of at least 11 elements";
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11) "an array of at least 12 elements";
}

/// Reads the next element; at the end of the array, returns the value of an absent element, or an error.
fn element<T: Decode>(array: &mut ArrayReader<'_, '_>, wanted: &'static str, start: usize) -> Result<T> {
    let element = array.element()?.or_else(T::absent);
    element.ok_or_else(|| Error::new(Reason::TooShort { wanted }, start))
}

#[cfg(test)]
mod tests {
    use super::OpenTuple;
    use crate::Presence::{self, Absent, Null, Value};
    use crate::json::{from_str, to_string};

    #[test]
    fn elements_at_the_end_may_be_left_out() {
        type Short = (i64, Presence<bool>, Presence<String>);
        for (text, tuple) in [
            ("[1]", (1, Absent, Absent)),
            ("[1,null]", (1, Null, Absent)),
            ("[1,true,\"a\"]", (1, Value(true), Value("a".to_owned()))),
        ] {
            assert_eq!(from_str::<Short>(text).as_ref(), Ok(&tuple));
            assert_eq!(to_string(&tuple).as_deref(), Ok(text));
        }
        let gap: Short = (1, Absent, Null);
        assert_eq!(
            to_string(&gap).map_err(|fault| fault.to_string()),
            Err("[1]: an element is left out, and there are others after it".to_owned())
        );
        let nullable: (i64, Option<i64>) = (1, None);
        assert_eq!(to_string(&nullable).as_deref(), Ok("[1,null]"));
    }

    #[test]
    fn elements_after_a_tuple_are_kept_if_described() {
        let open: OpenTuple<(i64, bool), String> = OpenTuple { first: (1, true), rest: vec!["a".to_owned()] };
        assert_eq!(from_str("[1,true,\"a\"]").as_ref(), Ok(&open));
        assert_eq!(to_string(&open).as_deref(), Ok("[1,true,\"a\"]"));
        assert_eq!(from_str::<(i64, bool)>("[1,true,\"a\"]"), Ok((1, true)));
        let fault = from_str::<OpenTuple<(i64, bool), String>>("[1]").map_err(|fault| fault.reason());
        assert_eq!(fault, Err("expected an array of at least 2 elements, found fewer".to_owned()));
    }
}
