//! XML bodies, as data: the translation between the XML and the JSON of a value.

use crate::diagnostic::Pointer;

/// A key of [`Api::xml`](crate::ir::Api::xml).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct XmlId(pub usize);

/// The translation of a body, or of an object in a body.
#[derive(Debug, Clone, PartialEq)]
pub struct XmlTable {
    /// The place of the schema in the description.
    pub at: Pointer,
    /// The words of the table's name.
    pub name_words: Vec<String>,
    /// The element of the value.
    pub node: XmlNode,
}

/// An element, an attribute or text.
#[derive(Debug, Clone, PartialEq)]
pub struct XmlNode {
    /// The name, without a prefix; empty if only the place of use has a name.
    pub name: String,
    /// The namespace (OpenAPI 3.2.0 section 4.26); empty if the description has none.
    pub namespace: String,
    /// The prefix in written XML; empty if the description has none.
    pub prefix: String,
    /// The content.
    pub shape: XmlShape,
}

impl XmlNode {
    /// Returns a node without a name.
    pub(crate) fn unnamed(shape: XmlShape) -> Self {
        Self { name: String::new(), namespace: String::new(), prefix: String::new(), shape }
    }

    /// Returns true if both nodes have the same name, namespace and prefix.
    pub(crate) fn has_name_of(&self, other: &Self) -> bool {
        self.name == other.name && self.namespace == other.namespace && self.prefix == other.prefix
    }
}

/// The content of an element or an attribute.
#[derive(Debug, Clone, PartialEq)]
pub enum XmlShape {
    /// A string.
    Text,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// Any JSON.
    Any,
    /// An object with these members. Elements that no member has are read by the last node, if there is one.
    Object(Vec<XmlMember>, Option<Box<XmlMember>>),
    /// An array in an element, with an element for each item.
    List(Box<XmlNode>),
    /// The content of another table.
    Table(XmlId),
    /// An object whose table depends on the value of a member.
    Choice(Box<XmlChoice>),
}

/// The tables of a union, by the value of one member.
#[derive(Debug, Clone, PartialEq)]
pub struct XmlChoice {
    /// The member: an element or an attribute with text.
    pub tag: XmlMember,
    /// The table for each list of texts.
    pub cases: Vec<(Vec<String>, XmlId)>,
    /// The table if the member is absent; `None` for an object of any members.
    pub absent: Option<XmlId>,
    /// The table for other texts; `None` for an object of any members.
    pub otherwise: Option<XmlId>,
}

impl XmlChoice {
    /// Returns the tables of all values.
    pub fn tables(&self) -> impl Iterator<Item = XmlId> {
        self.cases.iter().map(|(_, table)| *table).chain(self.absent).chain(self.otherwise)
    }
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct XmlMember {
    /// The name in JSON.
    pub json_name: String,
    /// The kind of node.
    pub kind: XmlKind,
    /// The node; for `Elements`, that of each item.
    pub node: XmlNode,
    /// The presence of the member in JSON.
    pub presence: XmlPresence,
}

/// The presence of a member in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum XmlPresence {
    /// Always present: without an element, a list or a text is empty.
    Required,
    /// Possibly absent.
    Optional,
}

/// The kind of node that a member has (`nodeType`, OpenAPI 3.2.0 section 4.26.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum XmlKind {
    /// An element.
    Element,
    /// An element for each item of an array, without an element around them.
    Elements,
    /// An attribute.
    Attribute,
    /// The text of the object's element.
    Text,
    /// The text of the object's element, written as a CDATA section.
    Cdata,
}
