//! The types of a client, as data.

mod containers;
mod scalars;
mod structs;

pub use containers::{Container, Containers};
pub use scalars::{Format, Integer, Literal, unquoted};
pub use structs::{
    Access, AdditionalProperties, Constant, ConstantSource, Enum, EnumValue, Field, Openness, Part, PartHeader,
    PartKind, Parts, Presence, Struct,
};

use crate::ir::{Docs, Origin, Union};

/// An index into [`Api::types`](super::Api::types).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// One named type.
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
    /// The messages and values that can contain it.
    pub containers: Containers,
    /// True for the request copy of a type that differs between requests and responses.
    pub is_request_copy: bool,
}

impl TypeDef {
    /// Returns true if such a container can contain it.
    pub fn is_in(&self, container: Container) -> bool {
        self.containers.contains(container)
    }

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
