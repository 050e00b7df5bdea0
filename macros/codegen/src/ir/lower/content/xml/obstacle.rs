//! The reasons for which a schema has no XML.

use crate::diagnostic::Pointer;
use crate::graph::Node;

/// A schema that has no XML, or whose XML does not determine the JSON.
#[derive(Debug, Clone)]
pub(super) struct Obstacle {
    /// The place of the schema.
    pub(super) at: Pointer,
    /// The cause, as a clause.
    pub(super) cause: String,
    /// The remedy, as a clause that begins with a verb.
    pub(super) remedy: String,
}

impl Obstacle {
    pub(super) fn new(at: &Pointer, cause: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { at: at.clone(), cause: cause.into(), remedy: remedy.into() }
    }

    pub(super) fn several_schemas(schema: &Node<'_>) -> Self {
        let cause = "its XML media types have different schemas";
        Self::new(&schema.at, cause, "describe them with one schema")
    }

    pub(super) fn union(at: &Pointer) -> Self {
        let cause = format!("{} is a union, and its XML does not show the alternative", at.subject());
        Self::new(at, cause, "describe one alternative, or the members of all of them in one object")
    }

    /// Refuses a union in which two schemas give the XML of a member, or of an object, different forms.
    pub(super) fn alternatives_differ(at: &Pointer, one: &Pointer, other: &Pointer) -> Self {
        let cause = format!("{} is a union, and the XML of `{one}` differs from that of `{other}`", at.subject());
        Self::new(
            at,
            cause,
            "describe both in the same way, or add a `discriminator` with the same XML in all alternatives",
        )
    }

    pub(super) fn too_many_tables(at: &Pointer) -> Self {
        let cause = format!("{} is a union, and its members are unions of too many different objects", at.subject());
        Self::new(at, cause, "add a `discriminator`, or a constant in each alternative")
    }

    pub(super) fn several_names(at: &Pointer) -> Self {
        let cause = format!("{} is a union, and its alternatives have different `xml` objects", at.subject());
        Self::new(at, cause, "write the `xml` object beside `oneOf` or `anyOf`")
    }

    pub(super) fn several_types(at: &Pointer) -> Self {
        let cause = format!("{} has several JSON types, which its XML does not show", at.subject());
        Self::new(at, cause, "give the schema a single `type`")
    }

    pub(super) fn tuple(at: &Pointer) -> Self {
        let cause = format!("{} has `prefixItems`, and the client does not read the order of elements", at.subject());
        Self::new(at, cause, "describe an object with a property for each element")
    }

    pub(super) fn values(at: &Pointer) -> Self {
        let cause = format!("{} lists arrays or objects in `enum`", at.subject());
        Self::new(at, cause, "describe the value without `enum` or `const`")
    }

    pub(super) fn no_name(at: &Pointer) -> Self {
        let cause = format!("the element of {} has no name", at.subject());
        Self::new(at, cause, "write `xml: {name: ..}`, or refer to a component")
    }

    pub(super) fn no_element(at: &Pointer) -> Self {
        let cause = format!("{} has no element, because its `nodeType` is `none`", at.subject());
        Self::new(at, cause, "write `xml: {nodeType: element}`")
    }

    pub(super) fn two_elements(at: &Pointer) -> Self {
        let cause = format!("{} is an element, and refers to another element", at.subject());
        Self::new(at, cause, "write `xml: {nodeType: none}` in the schema to which it refers")
    }

    pub(super) fn bare_list(at: &Pointer) -> Self {
        let cause = format!("the array {} has no element around its items", at.subject());
        Self::new(at, cause, "write `xml: {wrapped: true}`, or `xml: {nodeType: element}` in OpenAPI 3.2")
    }

    pub(super) fn no_scalar(at: &Pointer) -> Self {
        let cause = format!("{} is an attribute or text, and no string, number or boolean", at.subject());
        Self::new(at, cause, "describe it as an element")
    }

    pub(super) fn no_item_element(at: &Pointer) -> Self {
        let cause = format!("{} is an item of an array or a value of a map, and no element", at.subject());
        Self::new(at, cause, "describe it as an element")
    }

    pub(super) fn mixed(at: &Pointer) -> Self {
        let cause = format!("{} has text beside child elements, or several texts", at.subject());
        Self::new(at, cause, "describe the text as an element, or the elements as attributes")
    }

    pub(super) fn same_name(at: &Pointer, name: &str) -> Self {
        let cause = format!("two members of {} have the XML name `{name}`", at.subject());
        Self::new(at, cause, "give one of them another `xml: {name: ..}`")
    }

    pub(super) fn illegal_name(at: &Pointer, name: &str) -> Self {
        let cause = format!("`{name}` is no XML name");
        Self::new(at, cause, "write `xml: {name: ..}` with letters, digits, `-`, `_` and `.`, and a letter first")
    }

    pub(super) fn recursive_list(at: &Pointer) -> Self {
        let cause = format!("the array {} contains itself", at.subject());
        Self::new(at, cause, "put an object between the array and its items")
    }
}
