//! Everything generated code may name, and nothing else; not for use by hand, and free to change in any release.

// JSON
#[cfg(feature = "jiff")]
pub use crate::DateTime;
pub use crate::json::{
    ArrayReader, ArrayWriter, Decode, Decoded, EmptyObject, Encode, Fault, Kind, Look, ObjectReader, ObjectWriter,
    Reader, Writer,
};
pub use crate::json::{deserialize, serialize};
pub use crate::{__open_enum as open_enum, __open_integer_enum as open_integer_enum, __serde_bridge as serde_bridge};
pub use crate::{Presence, Secret};
pub use serde;
pub use serde_json::{self, Value};
