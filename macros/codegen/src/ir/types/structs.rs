//! Objects, enums and multipart bodies, as data.

use crate::ir::{Container, Containers, Docs, Literal, Origin, Serialization, Type};

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
    /// Returns true if a value can be made without arguments. In a request, members with a preset need none.
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

    /// Returns the access of a member that requests contain, even if it is `readOnly`.
    pub(crate) fn with_requests(self) -> Self {
        if self == Self::ReadOnly { Self::Both } else { self }
    }
}

/// The presence of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always.
    Required,
    /// Can be absent; `null` reads as absent, if it is allowed.
    Optional,
    /// Absent, `null` and a value are three states, because a request can express each.
    OptionalNullable,
}

/// A required member whose value is fixed.
#[derive(Debug, Clone, PartialEq)]
pub struct Constant {
    /// Its name in JSON.
    pub wire_name: String,
    /// Its value.
    pub value: Literal,
    /// The keyword that fixes the value.
    pub source: ConstantSource,
    /// `readOnly`; a constant that is `writeOnly` is read, too.
    pub access: Access,
}

/// The keyword that fixes the value of a constant. Constants of both sources are decoded in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConstantSource {
    /// `const`, which promises the value.
    Const,
    /// An `enum` or a `discriminator` with one value. A later description can add values.
    SingleValue,
}

/// The treatment of members that are not described.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum AdditionalProperties {
    /// Skipped.
    #[default]
    Ignored,
    /// Kept, each with this type.
    Typed(Type),
}

/// A set of known values.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// The values, all strings or all integers, in written order.
    pub values: Vec<EnumValue>,
    /// The treatment of other values in the description. All enums are open in Rust.
    pub openness: Openness,
}

/// The treatment of values or members that a schema does not list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// The description allows them.
    Open,
    /// The description does not allow them.
    Closed,
}

impl Enum {
    /// Returns true if the values are strings.
    pub fn is_text(&self) -> bool {
        self.values.iter().all(|it| it.value.is_string())
    }
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
    /// A header of the part before it, or of a fixed part.
    Header(PartHeader),
}

/// A header that a part has of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct PartHeader {
    /// Its name on the wire.
    pub wire_name: String,
    /// The form of the value.
    pub serialization: Serialization,
    /// The position of the constant that is its part, unless that is a field.
    pub constant: Option<usize>,
}
