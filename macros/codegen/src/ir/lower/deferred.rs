//! Facts that lowering collects for the passes over the whole `Api`.

use crate::graph::Node;
use crate::ir::{Literal, Type, TypeId};

/// The facts, in the order of the description.
#[derive(Debug, Default)]
pub(crate) struct Deferred<'d> {
    /// The variants that a discriminator selects.
    pub(crate) discriminated: Vec<DiscriminatedVariant>,
    /// The types of union variants that are not mutually exclusive.
    pub(crate) overlaps: Vec<OverlappingTypes>,
    /// The types in `defaultMapping`: values of variants that the description does not have are decoded as these.
    pub(crate) defaults: Vec<Type>,
    /// Examples and defaults, each with its type.
    pub(crate) examples: Vec<ExampleValue<'d>>,
}

/// A variant that a discriminator selects.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DiscriminatedVariant {
    /// The component.
    pub(crate) id: TypeId,
    /// The `propertyName`.
    pub(crate) property: String,
    /// The values that select the variant.
    pub(crate) values: Vec<Literal>,
}

/// Two types that can match an equal value.
pub(crate) type OverlappingTypes = (Type, Type);

/// An example or a default.
#[derive(Debug)]
pub(crate) struct ExampleValue<'d> {
    /// The value, with its place.
    pub(crate) value: Node<'d>,
    /// The type that lowering chose for the value.
    pub(crate) ty: Type,
    /// The item that has the value.
    pub(crate) source: ExampleSource,
}

/// The item of the description that has an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ExampleSource {
    /// A schema.
    Schema,
    /// A JSON body of an operation.
    Body {
        /// The position of the operation.
        operation: usize,
        /// The words of the body after those of the operation.
        words: Vec<String>,
    },
    /// An item whose examples have no function.
    Other,
}
