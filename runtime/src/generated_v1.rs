//! The items that generated code names, in the first version of its format.
//!
//! Not for use by hand. Code that was written to a file still compiles with later versions: a breaking change needs a
//! new module.

// JSON
pub use crate::format::{Base64, Base64Url, Date, DateTime, Decimal, DecimalNumber, Duration, OrText, Time, Uuid};
pub use crate::json::{
    ArrayReader, ArrayWriter, Decode, EmptyObject, Encode, Error as JsonError, Fit, Kind, ObjectReader, ObjectWriter,
    OpenTuple, Peeked, Reader, Result as JsonResult, Writer,
};
pub use crate::json::{Constant, NullSlot, NullableSlot, Numeric, NumericSlot, Required, Slot};
pub use crate::json::{deserialize, serialize};
pub use crate::value::arguments::{OrNull, list, map};
pub use crate::value::optional::{IntoOptional, IntoPresence};
pub use crate::{
    __common_members as common_members, __open_enum as open_enum, __open_integer_enum as open_integer_enum,
    __serde_bridge as serde_bridge,
};
pub use crate::{Presence, Secret, SecretValue};
pub use serde;
pub use serde_json::{self, Value};
pub use specweld_macros::generate_api;

// HTTP
pub use crate::body::form::Encoding;
pub use crate::call::options::CallOptions;
pub use crate::call::page::{
    CursorParameter, CursorSource, LinkSource, PageIndicator, PageParameter, PageStrategy, Pagination,
};
pub use crate::client::Core;
pub use crate::client::api_client::ApiClient;
pub use crate::client::build_error::BuildError;
pub use crate::client::description::{Api, Method, OAuthFlow, OAuthFlows, Operation, Scheme, SchemeKind, Server};
pub use crate::client::env::{EnvCredential, EnvKind};
pub use crate::parameter::structured::{JsonText, Structured};
pub use crate::parameter::style::{
    DEEP_OBJECT, FORM, FORM_JOINED, LABEL, LABEL_EXPLODED, MATRIX, MATRIX_EXPLODED, PIPE, SIMPLE, SIMPLE_EXPLODED,
    SPACE, Style, StyleKind,
};
pub use crate::parameter::{Parameter, ParameterValue};
pub use crate::request::builder::RequestBuilder;
pub use crate::response::typed_headers::{HeaderForm, ResponseHeaders, header};
pub use crate::stream::{NamedEvent, decode_event};
pub use crate::testing::{
    Expectation, Expectations, Mock, MockedApi, Replies, Reply, example, status_beside, status_within,
};
#[cfg(feature = "xml")]
pub use crate::xml::{XmlChoice, XmlMember, XmlNode, XmlTables, decode_xml, encode_xml};
pub use crate::{__call_options as call_options, __from_headers as from_headers, __webhooks as webhooks};
pub use crate::{
    ByteStream, Bytes, Call, ClientBuilder, Error, Event, EventStream, File, FromErrorResponse, FromHeaders,
    FromResponse, HeaderMap, IntoMultipart, JsonLines, Multipart, Pages, RawResponse, Response, RetryPolicy,
    StatusCode, StreamError, Text, Undescribed, Undocumented, WithResponse,
};
