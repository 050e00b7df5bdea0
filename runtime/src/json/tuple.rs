//! Tuples: arrays whose first elements have types of their own (`prefixItems`).

use super::fault::Reason;
use super::{ArrayReader, ArrayWriter, Decode, Decoded, Encode, Fault, Reader, Writer};

macro_rules! tuples {
    ($(($($element:ident $index:tt),+) $wanted:literal;)+) => {$(
        /// Elements beyond these are skipped: JSON Schema allows them unless it says otherwise.
        impl<$($element: Decode),+> Decode for ($($element,)+) {
            fn decode(json: &mut Reader<'_>) -> Decoded<Self> {
                json.peek()?;
                let start = json.at;
                let mut array = json.array()?;
                let tuple = ($(element::<$element>(&mut array, $wanted, start)?,)+);
                array.skip_rest()?;
                Ok(tuple)
            }
        }

        impl<$($element: Encode),+> Encode for ($($element,)+) {
            fn encode(&self, json: &mut Writer) {
                let mut array: ArrayWriter<'_> = json.array();
                $(array.element(&self.$index);)+
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
}

fn element<T: Decode>(array: &mut ArrayReader<'_, '_>, wanted: &'static str, start: usize) -> Decoded<T> {
    array.element()?.ok_or_else(|| Fault::new(Reason::TooShort { wanted }, start))
}
