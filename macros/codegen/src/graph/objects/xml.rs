//! XML Object (OpenAPI 3.2.0 section 4.26).

use crate::diagnostic::Findings;
use crate::document::Version;
use crate::graph::{Node, RawSchema, all_of, follow_reference};

/// The XML Objects of a schema, of the items of its `allOf` and of the target of its `$ref`. Outer schemas override inner
/// ones.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct XmlObject<'d> {
    /// `name`, beside `$ref` or without it.
    pub(crate) name: Option<&'d str>,
    /// `name` in the target of `$ref`, which is the name of the target as a root.
    pub(crate) target_name: Option<&'d str>,
    /// `namespace`.
    pub(crate) namespace: Option<&'d str>,
    /// `prefix`.
    pub(crate) prefix: Option<&'d str>,
    /// `nodeType`, also in its older form: `attribute` or `wrapped`.
    pub(crate) node_type: Option<NodeType>,
    /// `nodeType` in the target of `$ref`.
    pub(crate) target_node_type: Option<NodeType>,
}

/// The kind of node of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NodeType {
    Element,
    Attribute,
    Text,
    Cdata,
    None,
}

impl NodeType {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "element" => Self::Element,
            "attribute" => Self::Attribute,
            "text" => Self::Text,
            "cdata" => Self::Cdata,
            "none" => Self::None,
            _ => return None,
        })
    }
}

impl<'d> XmlObject<'d> {
    /// Reads the XML Objects of these schemas, the outermost first.
    pub(crate) fn read(schemas: &[Node<'d>], findings: &mut Findings) -> Self {
        let mut all = Self::default();
        for schema in schemas {
            all.add_composition(schema, Place::Use, findings);
        }
        all
    }

    /// Returns the fields as those of the target of a reference.
    pub(crate) fn of_target(self) -> Self {
        let target_name = self.name.or(self.target_name);
        let target_node_type = self.node_type.or(self.target_node_type);
        Self { name: None, target_name, node_type: None, target_node_type, ..self }
    }

    /// Adds the fields of a schema, of its `allOf` and of its `$ref`.
    fn add_composition(&mut self, schema: &Node<'d>, place: Place, findings: &mut Findings) {
        self.add(schema, place, findings);
        let items = all_of(schema);
        let (bases, inline): (Vec<_>, Vec<_>) = items.iter().partition(|item| has_reference(item));
        for item in &inline {
            self.add(item, place, findings);
        }
        if has_reference(schema) {
            self.add_target(schema, findings);
        }
        // A base in `allOf` names other elements, unless `allOf` only adds annotations to a reference.
        let adds_members = inline.iter().copied().chain([schema]).any(|it| RawSchema(it.value).properties().is_some());
        if let ([base], false) = (bases.as_slice(), adds_members) {
            self.add(base, place, findings);
            self.add_target(base, findings);
        }
    }

    fn add_target(&mut self, schema: &Node<'d>, findings: &mut Findings) {
        let Some(target) = follow_reference(schema, findings) else { return };
        self.add(&target, Place::Target, findings);
        for item in all_of(&target).iter().filter(|item| !has_reference(item)) {
            self.add(item, Place::Target, findings);
        }
    }

    /// Adds the fields of a schema that no outer schema has.
    fn add(&mut self, schema: &Node<'d>, place: Place, findings: &mut Findings) {
        let Some(xml) = schema.get("xml").filter(|xml| xml.value.is_object()) else { return };
        let listed = xml.text("nodeType", findings).and_then(NodeType::from_name);
        let node_type = listed
            .or_else(|| xml.flag("attribute", findings).then_some(NodeType::Attribute))
            .or_else(|| xml.flag("wrapped", findings).then_some(NodeType::Element));
        // In OpenAPI 3.2, a reference is no node by default, so its name has no effect.
        let is_named = node_type.is_some() || schema.document().version != Version::V3_2 || !has_reference(schema);
        let (name, known_type) = match place {
            Place::Use => (&mut self.name, &mut self.node_type),
            Place::Target => (&mut self.target_name, &mut self.target_node_type),
        };
        *known_type = known_type.or(node_type);
        *name = name.or_else(|| xml.text("name", findings).filter(|_| is_named));
        self.namespace = self.namespace.or_else(|| xml.text("namespace", findings));
        self.prefix = self.prefix.or_else(|| xml.text("prefix", findings));
    }
}

/// The place of an XML Object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The schema of the value itself.
    Use,
    /// The target of the schema's `$ref`.
    Target,
}

fn has_reference(schema: &Node<'_>) -> bool {
    RawSchema(schema.value).reference().is_some()
}
