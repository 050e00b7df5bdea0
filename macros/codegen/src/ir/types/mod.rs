//! The types of a client, as data.

mod containers;
mod scalars;
mod structs;
mod xml;

pub use containers::{Container, Containers};
pub use scalars::{Format, Integer, Literal, unquoted};
pub use structs::{
    Access, AdditionalProperties, Constant, ConstantSource, Enum, EnumValue, Field, Openness, Part, PartHeader,
    PartKind, Parts, Presence, Struct,
};
pub use xml::{XmlChoice, XmlId, XmlKind, XmlMember, XmlNode, XmlPresence, XmlShape, XmlTable};

use crate::ir::{Docs, Origin, Union};

/// An index into [`Api::types`](super::Api::types).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// A named type.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// The place of the type, and the words of its name.
    pub origin: Origin,
    /// Other places of an equal inline schema. The name of each place becomes an alias.
    pub other_origins: Vec<Origin>,
    /// The documentation in the description.
    pub docs: Docs,
    /// The definition of the type.
    pub shape: Shape,
    /// The messages and values that can contain the type.
    pub containers: Containers,
    /// True for the request copy of a type that differs between requests and responses.
    pub is_request_copy: bool,
}

impl TypeDef {
    /// Returns true if such a container can contain the type.
    pub fn is_in(&self, container: Container) -> bool {
        self.containers.contains(container)
    }

    /// Returns the places that name the type, the best first.
    pub fn origins(&self) -> impl Iterator<Item = &Origin> {
        std::iter::once(&self.origin).chain(&self.other_origins)
    }

    /// Returns true if the type has this key in options: `Pet`, or `Pet.owner` for an inline type in `Pet`.
    pub fn has_key(&self, key: &str) -> bool {
        self.origins().any(|origin| origin.key() == key)
    }
}

/// The definition of a named type.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A JSON object with known members.
    Struct(Struct),
    /// A set of known values; every other value is `Unknown`.
    Enum(Enum),
    /// A union of several types.
    Union(Union),
    /// The parts of a multipart body, which only requests can have.
    Parts(Parts),
    /// Another name for a type.
    Alias(Type),
    /// An alias in a cycle of aliases, which Rust accepts only as a newtype.
    Newtype(Type),
}

/// A use of a type.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// `true` or `false`.
    Bool,
    /// An integer.
    Integer(Integer),
    /// A double-precision number.
    Float,
    /// A number that a server may also write as a string; the client writes a number.
    Numeric(Box<Type>),
    /// A string.
    Text,
    /// A string that is never printed.
    Secret,
    /// A value other than a string that is never printed.
    SecretValue(Box<Type>),
    /// A string in a format with a Rust type; or a number with all digits kept.
    Formatted(Format),
    /// A string in a format, or any other string.
    OrText(Box<Type>),
    /// Bytes with a file name and a media type, as a part of a multipart body.
    File,
    /// Any JSON: the type of an empty schema.
    Any,
    /// Only `null`.
    Null,
    /// An array.
    List(Box<Type>),
    /// An array with a type for each of the first items, and a type for all others; `None` if no others are allowed.
    Tuple(Vec<Type>, Option<Box<Type>>),
    /// An item of a tuple that can be absent, with all items after that.
    Optional(Box<Type>),
    /// An object with data as member names.
    Map(Box<Type>),
    /// This type, or `null`.
    Nullable(Box<Type>),
    /// A type in a `Box`, because of a cycle or of deep nesting.
    Boxed(Box<Type>),
    /// A constant.
    Constant(Literal),
    /// A type of the user, by the position of the option that names the type.
    Replaced(usize),
    /// A type with a definition.
    Named(TypeId),
}

impl Type {
    /// Returns the types directly inside this type.
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

    /// Returns the types directly inside this type, for changes.
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
    /// Returns the number type inside `Numeric`; any other type is returned unchanged.
    pub fn without_number_text(&self) -> &Type {
        match self {
            Self::Numeric(number) => number,
            other => other,
        }
    }
}
