//! Objects, enums and multipart bodies, as data.

use crate::ir::{Container, Containers, Docs, Literal, Origin, Serialization, Type};

/// A JSON object with known members.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Struct {
    /// The members with a public field, in written order.
    pub fields: Vec<Field>,
    /// The members with a fixed value.
    pub constants: Vec<Constant>,
    /// The `additionalProperties`.
    pub additional_properties: AdditionalProperties,
}

impl Struct {
    /// Returns true if a value needs no arguments. In a request, members with an initial value need no argument.
    pub fn has_default(&self, containers: Containers) -> bool {
        let may_be_unsaid = |field: &Field| {
            if containers.contains(Container::Request) {
                !field.is_argument()
            } else {
                field.presence != Presence::Required
            }
        };
        self.fields.iter().all(may_be_unsaid)
    }

    /// Returns true if a new value has a preset discriminator.
    pub fn has_preset(&self) -> bool {
        self.fields.iter().any(|field| field.initial_value.is_some())
    }

    /// Returns true if the default value has no members but the constants.
    pub fn is_empty_by_default(&self, containers: Containers) -> bool {
        self.has_default(containers) && !(containers.contains(Container::Request) && self.has_preset())
    }
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name in JSON.
    pub wire_name: String,
    /// The type of the value, without the presence.
    pub ty: Type,
    /// The presence, which also shows if absence differs from `null`.
    pub presence: Presence,
    /// The initial value in new structs: the discriminator value of the type.
    pub initial_value: Option<Literal>,
    /// The documentation in the description.
    pub docs: Docs,
    /// The place of the member in the description.
    pub origin: Origin,
    /// `readOnly` or `writeOnly`.
    pub access: Access,
}

impl Field {
    /// Returns true if the constructor has an argument for the member.
    pub fn is_argument(&self) -> bool {
        self.presence == Presence::Required && self.initial_value.is_none()
    }
}

/// The directions in which a member is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// In requests and responses.
    Both,
    /// `readOnly`: only servers send the member.
    ReadOnly,
    /// `writeOnly`: only clients send the member.
    WriteOnly,
}

impl Access {
    /// Returns the access of a member that a request contains, even if the member is `readOnly`.
    pub(crate) fn with_requests(self) -> Self {
        if self == Self::ReadOnly { Self::Both } else { self }
    }
}

/// The presence of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always present.
    Required,
    /// Possibly absent; an allowed `null` is decoded as absent.
    Optional,
    /// Absent, `null` or present. A request can express all three states.
    OptionalNullable,
}

/// A required member whose value is fixed.
#[derive(Debug, Clone, PartialEq)]
pub struct Constant {
    /// The name in JSON.
    pub wire_name: String,
    /// The fixed value.
    pub value: Literal,
    /// The keyword that fixes the value.
    pub source: ConstantSource,
    /// The direction of the member. A `writeOnly` constant is decoded, too.
    pub access: Access,
}

/// The keyword that fixes the value of a constant. The source makes no difference in decoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConstantSource {
    /// `const`, which promises that the value does not change.
    Const,
    /// An `enum` or a `discriminator` with a single value. A later description can add values.
    SingleValue,
}

/// The treatment of members that are not described.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum AdditionalProperties {
    /// The decoder skips other members.
    #[default]
    Ignored,
    /// The struct keeps other members, each with this type.
    Typed(Type),
}

/// A set of known values.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// The values, all strings or all integers, in written order.
    pub values: Vec<EnumValue>,
    /// The treatment of other values by the description. In Rust, all enums are open.
    pub openness: Openness,
}

/// The treatment of values or members that a schema does not list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// Other values or members are allowed.
    Open,
    /// Other values or members are not allowed.
    Closed,
}

impl Enum {
    /// Returns true if the values are strings.
    pub fn is_text(&self) -> bool {
        self.values.iter().all(|it| it.value.is_string())
    }
}

/// A known value.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The value.
    pub value: Literal,
    /// The name of the value in an extension or a `title`.
    pub given_name: Option<String>,
    /// The documentation in the description.
    pub docs: Docs,
}

/// The parts of a multipart body.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parts {
    /// The fields and the constants.
    pub members: Struct,
    /// The part of each field, by the position of the field.
    pub parts: Vec<Part>,
    /// The constant headers of each constant part, by the position of the constant.
    pub headers: Vec<Vec<(String, Literal)>>,
}

/// The part of a field. A list has a part for each item.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The kind of the part.
    pub kind: PartKind,
    /// The media type of the part, if the description names a media type.
    pub media_type: Option<String>,
    /// The constant headers of the part, by name and value.
    pub headers: Vec<(String, Literal)>,
}

/// The content of a part; or a header, which is a field without a part.
#[derive(Debug, Clone, PartialEq)]
pub enum PartKind {
    /// Text for scalars, JSON for objects.
    Value,
    /// JSON for every value.
    Json,
    /// A part for each scalar inside the value, with the path in brackets.
    Nested,
    /// Bytes, with or without a file name.
    File,
    /// A header of the preceding part, or of a constant part.
    Header(PartHeader),
}

/// A header of a single part.
#[derive(Debug, Clone, PartialEq)]
pub struct PartHeader {
    /// The name on the wire.
    pub wire_name: String,
    /// The serialization of the value.
    pub serialization: Serialization,
    /// The position of the constant with this header; `None` for a header of a field.
    pub constant: Option<usize>,
}
