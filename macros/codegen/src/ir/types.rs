//! The types of a client, as data.

use super::{Docs, Origin, Union};
use crate::json::Value;

/// An index into [`Api::types`](super::Api::types).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// One named type.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// Its place, and the words of its name.
    pub origin: Origin,
    /// Other places with the same inline schema. Each gives a name, which is an alias.
    pub other_origins: Vec<Origin>,
    /// The documentation in the description.
    pub docs: Docs,
    /// Its definition.
    pub shape: Shape,
    /// True if a request can contain it.
    pub in_requests: bool,
    /// True if a JSON request can contain it. Forms and parameters have no `null`.
    pub nulls_in_requests: bool,
    /// True if a response can contain it.
    pub in_responses: bool,
    /// True for the request copy of a type that differs between requests and responses.
    pub is_request_copy: bool,
    /// A secret consists of it, so that its values are overwritten when that is dropped.
    pub in_secret: bool,
}

impl TypeDef {
    /// Adds a place with the same inline schema, unless it gives no other name.
    pub(crate) fn add_origin(&mut self, place: Origin) {
        if self.origins().all(|known| known.name_words != place.name_words) {
            self.other_origins.push(place);
        }
    }

    /// Returns the places that give it names, the best first.
    pub fn origins(&self) -> impl Iterator<Item = &Origin> {
        std::iter::once(&self.origin).chain(&self.other_origins)
    }
}

/// The definition of a named type.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A JSON object with known members.
    Struct(Struct),
    /// One of several known values, or one that is not known yet.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// The parts of a multipart body; only requests have them.
    Parts(Parts),
    /// Another name for a type.
    Alias(Type),
    /// An alias in a cycle of aliases, which has to be a type of its own.
    Newtype(Type),
}

/// A use of a type.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer(Integer),
    /// A number in double precision.
    Float,
    /// A number that a server may also write as the text of that number; written as a number.
    Numeric(Box<Type>),
    /// Text.
    Text,
    /// Text that must not be printed.
    Secret,
    /// A value other than text that must not be printed.
    SecretValue(Box<Type>),
    /// Text in a format that has a type of its own; or a number, digit by digit.
    Formatted(Format),
    /// A type of strings in a format, or any other string.
    OrText(Box<Type>),
    /// Bytes with a name and a media type: a part of a multipart body.
    File,
    /// Any JSON: the type of an empty schema.
    Any,
    /// The `null` of JSON, and nothing else.
    Null,
    /// An array.
    List(Box<Type>),
    /// An array whose first items have types of their own, and all others one, if there may be others.
    Tuple(Vec<Type>, Option<Box<Type>>),
    /// An item of a tuple that may be left out, with all after it.
    Optional(Box<Type>),
    /// An object whose member names are data.
    Map(Box<Type>),
    /// The type, or `null`.
    Nullable(Box<Type>),
    /// A type one step away, since it contains itself or many others in each other.
    Boxed(Box<Type>),
    /// A constant: nothing to choose.
    Constant(Literal),
    /// A type of the user: the position of the option that names it.
    Replaced(usize),
    /// A type with a definition.
    Named(TypeId),
}

impl Type {
    /// The types that it is made of.
    pub fn inner_types(&self) -> Vec<&Type> {
        match self {
            Self::List(inner)
            | Self::Map(inner)
            | Self::Nullable(inner)
            | Self::Boxed(inner)
            | Self::Numeric(inner)
            | Self::OrText(inner)
            | Self::Optional(inner)
            | Self::SecretValue(inner) => vec![inner],
            Self::Tuple(items, rest) => items.iter().chain(rest.as_deref()).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns the types inside it, for changes.
    pub fn inner_types_mut(&mut self) -> Vec<&mut Type> {
        match self {
            Self::List(inner)
            | Self::Map(inner)
            | Self::Nullable(inner)
            | Self::Boxed(inner)
            | Self::Numeric(inner)
            | Self::OrText(inner)
            | Self::Optional(inner)
            | Self::SecretValue(inner) => vec![inner],
            Self::Tuple(items, rest) => items.iter_mut().chain(rest.as_deref_mut()).collect(),
            _ => Vec::new(),
        }
    }
}

impl Type {
    /// Returns the type of a number without the mark that strings may spell it; any other type is returned as it is.
    pub fn without_number_text(&self) -> &Type {
        match self {
            Self::Numeric(number) => number,
            other => other,
        }
    }
}

/// The formats that have types of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// An instant: RFC 3339 section 5.6, `date-time`.
    DateTime,
    /// A day: RFC 3339 section 5.6, `full-date`.
    Date,
    /// A time of day: RFC 3339 section 5.6, `full-time`.
    Time,
    /// A span of time: RFC 3339 appendix A.
    Duration,
    /// A UUID: RFC 9562.
    Uuid,
    /// Bytes: RFC 4648 section 4.
    Base64,
    /// Bytes: RFC 4648 section 5.
    Base64Url,
    /// A decimal number in a string.
    Decimal,
    /// A decimal number that is a number in JSON.
    DecimalNumber,
    /// An internet address of version 4.
    Ipv4,
    /// An internet address of version 6.
    Ipv6,
    /// An internet address of either version.
    Ip,
}

/// The widths of whole numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Integer {
    /// 8 bits, signed.
    I8,
    /// 16 bits, signed.
    I16,
    /// 32 bits, signed.
    I32,
    /// 64 bits, signed: what an integer without a format is.
    I64,
    /// 8 bits, unsigned.
    U8,
    /// 16 bits, unsigned.
    U16,
    /// 32 bits, unsigned.
    U32,
    /// 64 bits, unsigned.
    U64,
}

impl Integer {
    /// Returns whether a JSON number is an integer of this width.
    pub fn holds(self, value: &Literal) -> bool {
        let (least, most) = self.range();
        let whole = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
        let with_point = value.as_f64().is_some_and(|it| it.fract() == 0.0 && it.abs() < 9e15);
        whole.map_or(with_point, |it| (least..=most).contains(&it))
    }

    /// The least and the greatest number of this width.
    pub fn range(self) -> (i128, i128) {
        match self {
            Self::I8 => (i8::MIN.into(), i8::MAX.into()),
            Self::I16 => (i16::MIN.into(), i16::MAX.into()),
            Self::I32 => (i32::MIN.into(), i32::MAX.into()),
            Self::I64 => (i64::MIN.into(), i64::MAX.into()),
            Self::U8 => (0, u8::MAX.into()),
            Self::U16 => (0, u16::MAX.into()),
            Self::U32 => (0, u32::MAX.into()),
            Self::U64 => (0, u64::MAX.into()),
        }
    }
}

/// A JSON object with known members.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Struct {
    /// The members a caller can see, in written order.
    pub fields: Vec<Field>,
    /// The members whose value is fixed.
    pub constants: Vec<Constant>,
    /// The `additionalProperties`.
    pub additional_properties: AdditionalProperties,
}

impl Struct {
    /// Returns true if a value can be made without arguments; in a request, members with a preset need none.
    pub fn has_default(&self, requested: bool) -> bool {
        let may_be_unsaid = |field: &Field| {
            if requested { !field.is_argument() } else { field.presence != Presence::Required }
        };
        self.fields.iter().all(may_be_unsaid)
    }
}

/// One member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name in JSON.
    pub wire_name: String,
    /// Its type, without its presence.
    pub ty: Type,
    /// Its presence, and whether absence differs from `null`.
    pub presence: Presence,
    /// The value in new values: the discriminator value of the type.
    pub initial_value: Option<Literal>,
    /// The documentation in the description.
    pub docs: Docs,
    /// Its place in the description.
    pub origin: Origin,
    /// `readOnly` or `writeOnly`.
    pub access: Access,
}

impl Field {
    /// Returns true if the constructor has an argument for it.
    pub fn is_argument(&self) -> bool {
        self.presence == Presence::Required && self.initial_value.is_none()
    }
}

/// The directions in which a member is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// In requests and responses.
    Both,
    /// `readOnly`: only servers send it.
    ReadOnly,
    /// `writeOnly`: only clients send it.
    WriteOnly,
}

impl Access {
    /// Returns the access by the two keywords. A member with both, which OpenAPI 3.0 forbids, is sent in both directions.
    pub(crate) fn of(read_only: bool, write_only: bool) -> Self {
        match (read_only, write_only) {
            (true, false) => Self::ReadOnly,
            (false, true) => Self::WriteOnly,
            _ => Self::Both,
        }
    }
}

/// The presence of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always.
    Required,
    /// It may be left out; where it may be `null` too, that reads the same.
    Optional,
    /// Absent, `null` and a value are three states, because a request can express each.
    OptionalNullable,
}

/// A member whose value is fixed.
#[derive(Debug, Clone, PartialEq)]
pub struct Constant {
    /// Its name in JSON.
    pub wire_name: String,
    /// Its value.
    pub value: Literal,
    /// Written by `const`, which is a promise: a set of one may grow. Both are read in the same way.
    pub is_const: bool,
    /// True if it is always present. An optional constant is `null`, and is not sent.
    pub required: bool,
    /// `readOnly`; a constant that is `writeOnly` is read, too.
    pub access: Access,
}

/// The parts of a multipart body.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parts {
    /// The fields and the constants.
    pub members: Struct,
    /// The part of each field, by the field's position.
    pub parts: Vec<Part>,
    /// The headers with nothing to choose of each part that is fixed itself, by the constant's position.
    pub headers: Vec<Vec<(String, Literal)>>,
}

/// The part of a field; a list has a part for each item.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// As what.
    pub kind: PartKind,
    /// Its media type, where the description names one.
    pub media_type: Option<String>,
    /// The headers of its own in which there is nothing to choose: name and value.
    pub headers: Vec<(String, Literal)>,
}

/// The content of a part, if it is a part.
#[derive(Debug, Clone, PartialEq)]
pub enum PartKind {
    /// Text for what is plain, JSON for objects.
    Value,
    /// JSON, whatever it is.
    Json,
    /// A part for each text in it, with the way there in brackets.
    Nested,
    /// Bytes, with or without a file's name.
    File,
    /// It is a header of the part before it, or of one that is fixed.
    Header(PartHeader),
}

/// A header that a part has of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct PartHeader {
    /// Its name on the wire.
    pub wire_name: String,
    /// True if the value is written as JSON text.
    pub serialized: bool,
    /// The position of the constant that is its part, unless that is a field.
    pub constant: Option<usize>,
}

/// The treatment of members that are not described.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum AdditionalProperties {
    /// They are skipped.
    #[default]
    Ignored,
    /// They are kept, each of this type.
    Typed(Type),
}

/// A JSON value that the description spells out.
pub type Literal = Value;

/// A value as a text: a string without its quotes, anything else as its JSON.
pub fn unquoted(value: &Literal) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A set of known values.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// The values, all strings or all integers, in written order.
    pub values: Vec<EnumValue>,
    /// True if the description allows other values. All enums are open in Rust.
    pub is_open: bool,
}

/// One known value.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The value.
    pub value: Literal,
    /// The name that its author gives it, beside the value.
    pub given_name: Option<String>,
    /// The documentation in the description.
    pub docs: Docs,
}
