//! Everything generated code may name, and nothing else; not for use by hand, and free to change in any release.

// JSON
pub use crate::format::{Base64, Base64Url, Date, DateTime, Decimal, DecimalNumber, Duration, OrText, Time, Uuid};
pub use crate::json::{
    ArrayReader, ArrayWriter, Decode, EmptyObject, Encode, Error as Fault, Fit, Kind, ObjectReader, ObjectWriter,
    OpenTuple, Peeked as Look, Reader, Result as Decoded, Writer,
};
pub use crate::json::{Constant, NullSlot, NullableSlot, Numeric, NumericSlot, Slot};
pub use crate::json::{deserialize, serialize};
pub use crate::value::arguments::{OrNull, list, map};
pub use crate::value::optional::{IntoOptional, IntoPresence};
pub use crate::{__open_enum as open_enum, __open_integer_enum as open_integer_enum, __serde_bridge as serde_bridge};
pub use crate::{Presence, Secret, SecretValue};
pub use serde;
pub use serde_json::{self, Value};
pub use specweld_macros::generate_api;

// HTTP
pub use crate::body::form::Encoding;
pub use crate::call::page::{
    CursorParameter as Cursor, CursorSource as Source, PageIndicator as Mark, PageStrategy as Turn,
    Pagination as Paging,
};
pub use crate::client::Core;
pub use crate::client::description::{Api, Method, Operation, Scheme, SchemeKind, Server};
pub use crate::parameter::structured::{JsonText, Structured};
pub use crate::parameter::style::{
    DEEP_OBJECT, FORM, FORM_JOINED, LABEL, LABEL_EXPLODED, MATRIX, MATRIX_EXPLODED, PIPE, SIMPLE, SIMPLE_EXPLODED,
    SPACE, Style, StyleKind,
};
pub use crate::parameter::{Parameter, ParameterValue};
pub use crate::request::builder::RequestBuilder as Draft;
pub use crate::response::typed_headers::{HeaderForm, ResponseHeaders, header};
pub use crate::{__call_options as call_options, __from_headers as from_headers};
pub use crate::{
    ByteStream, Bytes, Call, ClientBuilder, Error, Event, EventStream, File, FromErrorResponse, FromHeaders,
    FromResponse, HeaderMap, IntoMultipart, JsonLines, Multipart, Pages, RawResponse, Response, RetryPolicy,
    StatusCode, StreamError, Text, Undescribed, Undocumented, WithResponse,
};
