//! Tables that describe the XML of a type (OpenAPI 3.2.0 section 4.26); generated code has a table per type.

/// The description of an element or an attribute: its name, and the shape of its content.
#[derive(Debug)]
#[must_use]
pub struct XmlNode {
    pub(super) name: &'static str,
    /// The URI of the namespace; empty if the description has none.
    pub(super) namespace: &'static str,
    /// The prefix that is written; prefixes are never compared.
    pub(super) prefix: &'static str,
    pub(super) shape: XmlShape,
}

/// The content of an element or an attribute.
#[derive(Debug, Clone, Copy)]
pub(super) enum XmlShape {
    /// A JSON string.
    Text,
    /// A JSON number.
    Number,
    /// A JSON boolean.
    Boolean,
    /// A JSON value without a description.
    Any,
    /// A JSON object.
    Object {
        members: &'static [XmlMember],
        /// The description of members without a name in `members` (`additionalProperties`).
        others: Option<&'static XmlMember>,
    },
    /// A JSON array with an element around its items.
    List(&'static XmlNode),
    /// The shape of another table.
    Of(&'static XmlNode),
    /// A JSON object whose table depends on the value of a member.
    Choice(&'static XmlChoice),
}

/// The tables of an object, by the value of one member (`discriminator`).
#[derive(Debug)]
#[must_use]
pub struct XmlChoice {
    /// The member, which is an element or an attribute with text.
    pub(super) tag: &'static XmlMember,
    /// The tables by the text of the member.
    pub(super) cases: &'static [(&'static str, &'static XmlNode)],
    /// The table of an object without the member.
    pub(super) absent: Option<&'static XmlNode>,
    /// The table for other texts.
    pub(super) otherwise: Option<&'static XmlNode>,
}

/// A member of an object, and its place in the element.
#[derive(Debug)]
#[must_use]
pub struct XmlMember {
    /// The name of the member in JSON.
    pub(super) json: &'static str,
    pub(super) node: XmlNode,
    pub(super) kind: XmlKind,
    pub(super) presence: XmlPresence,
}

/// The node of a member (`nodeType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum XmlKind {
    Element,
    /// A JSON array without an element around its items.
    Elements,
    Attribute,
    Text,
    Cdata,
}

/// The presence of a member in JSON (`required`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum XmlPresence {
    Optional,
    Required,
}

/// The limit for references from table to table; a longer chain is a circle.
pub(super) const CHAIN: usize = 64;

impl XmlNode {
    const fn new(name: &'static str, shape: XmlShape) -> Self {
        Self { name, namespace: "", prefix: "", shape }
    }

    /// Describes a string.
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, XmlShape::Text)
    }

    /// Describes a number.
    pub const fn number(name: &'static str) -> Self {
        Self::new(name, XmlShape::Number)
    }

    /// Describes a boolean.
    pub const fn boolean(name: &'static str) -> Self {
        Self::new(name, XmlShape::Boolean)
    }

    /// Describes a value of any type.
    pub const fn any(name: &'static str) -> Self {
        Self::new(name, XmlShape::Any)
    }

    /// Describes an object.
    pub const fn object(name: &'static str, members: &'static [XmlMember]) -> Self {
        Self::new(name, XmlShape::Object { members, others: None })
    }

    /// Describes an array with an element around its items.
    pub const fn list(name: &'static str, item: &'static Self) -> Self {
        Self::new(name, XmlShape::List(item))
    }

    /// Describes a value with the shape of another table; the name is not that of the table.
    pub const fn of(name: &'static str, table: &'static Self) -> Self {
        Self::new(name, XmlShape::Of(table))
    }

    /// Describes an object whose table depends on the value of a member.
    pub const fn choice(name: &'static str, choice: &'static XmlChoice) -> Self {
        Self::new(name, XmlShape::Choice(choice))
    }

    /// Sets the namespace and the prefix. Without a namespace, the prefix is that of an outer element.
    pub const fn in_namespace(mut self, namespace: &'static str, prefix: &'static str) -> Self {
        self.namespace = namespace;
        self.prefix = prefix;
        self
    }

    /// Sets the description of members without a name in the table, for an object.
    pub const fn others(mut self, description: &'static XmlMember) -> Self {
        if let XmlShape::Object { members, .. } = self.shape {
            self.shape = XmlShape::Object { members, others: Some(description) };
        }
        self
    }

    /// Returns the shape after all references.
    pub(super) fn resolved(&self) -> XmlShape {
        let mut shape = self.shape;
        for _ in 0..CHAIN {
            match shape {
                XmlShape::Of(table) => shape = table.shape,
                _ => return shape,
            }
        }
        XmlShape::Any
    }
}

impl XmlChoice {
    /// Describes the tables by the text of a member. An object with another text is an object of any members.
    pub const fn new(tag: &'static XmlMember, cases: &'static [(&'static str, &'static XmlNode)]) -> Self {
        Self { tag, cases, absent: None, otherwise: None }
    }

    /// Sets the table of an object without the member.
    pub const fn absent(mut self, table: &'static XmlNode) -> Self {
        self.absent = Some(table);
        self
    }

    /// Sets the table for other texts.
    pub const fn otherwise(mut self, table: &'static XmlNode) -> Self {
        self.otherwise = Some(table);
        self
    }

    /// Returns the shape of an object by the text of its member.
    pub(super) fn shape(&self, text: Option<&str>) -> XmlShape {
        let table = match text {
            None => self.absent,
            Some(text) => {
                let case = self.cases.iter().find(|(value, _)| *value == text);
                case.map(|(_, table)| *table).or(self.otherwise)
            }
        };
        // The member keeps its name and type in an object without a table, so that the type does not mistake its variant.
        let unknown = XmlShape::Object { members: std::slice::from_ref(self.tag), others: None };
        table.map_or(unknown, XmlNode::resolved)
    }
}

impl XmlMember {
    const fn new(json: &'static str, node: XmlNode, kind: XmlKind) -> Self {
        Self { json, node, kind, presence: XmlPresence::Optional }
    }

    /// Describes a child element.
    pub const fn element(json: &'static str, node: XmlNode) -> Self {
        Self::new(json, node, XmlKind::Element)
    }

    /// Describes an array without an element around its items, each of which is a child element.
    pub const fn elements(json: &'static str, node: XmlNode) -> Self {
        Self::new(json, node, XmlKind::Elements)
    }

    /// Describes an attribute.
    pub const fn attribute(json: &'static str, node: XmlNode) -> Self {
        Self::new(json, node, XmlKind::Attribute)
    }

    /// Describes the text of the element.
    pub const fn text(json: &'static str, node: XmlNode) -> Self {
        Self::new(json, node, XmlKind::Text)
    }

    /// Describes the text of the element, which is written as a CDATA section.
    pub const fn cdata(json: &'static str, node: XmlNode) -> Self {
        Self::new(json, node, XmlKind::Cdata)
    }

    /// Marks the member as required. An array without elements is then empty, and text without characters, too.
    pub const fn required(mut self) -> Self {
        self.presence = XmlPresence::Required;
        self
    }
}
