//! Lowers a schema to an XML node with its kind.

use super::form::{ArrayForm, Form, form, unfolded};
use super::names::{InferredName, named_node};
use super::obstacle::Obstacle;
use crate::diagnostic::Pointer;
use crate::document::Version;
use crate::graph::{Node, NodeType, RawSchema, XmlObject, component_words, follow_reference, is_named};
use crate::ir::lower::composition::alternative::{Alternative, OneOfEntry};
use crate::ir::lower::context::LowerCtx;
use crate::ir::{XmlKind, XmlNode, XmlShape};

/// A node with its kind in the object that contains it.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) kind: XmlKind,
    pub(super) node: XmlNode,
}

/// The lowering of one object's nodes.
pub(super) struct Walk<'c, 'd, 'f> {
    pub(super) ctx: &'c mut LowerCtx<'d, 'f>,
    /// The arrays in progress, by the places of their schemas.
    pub(super) arrays: Vec<Vec<Pointer>>,
}

impl<'d> Walk<'_, 'd, '_> {
    /// Lowers a value to a node. `words` name the tables of objects in it.
    pub(super) fn place(
        &mut self,
        schemas: &[Node<'d>],
        inferred: InferredName<'_>,
        words: &[String],
    ) -> Result<Placed, Obstacle> {
        let all = self.ctx.expand(schemas).alternatives.clone();
        let all = unfolded(self.ctx, all);
        let Some(schema) = schemas.first() else { return Err(Obstacle::no_name(&Pointer::root())) };
        let form = form(&all, &schema.at)?;
        let xml = xml_object(self.ctx, schemas, &all, inferred)?;
        if has_two_elements(schema, &xml, &form) {
            return Err(Obstacle::two_elements(&schema.at));
        }
        let node_type = match (&form, xml.node_type.or(xml.target_node_type)) {
            (_, Some(node_type)) => node_type,
            (Form::Arrays(_), None) => NodeType::None,
            (Form::Scalar(_) | Form::Objects(_) | Form::Any, None) => NodeType::Element,
        };
        match (node_type, form) {
            (NodeType::Element, form @ (Form::Scalar(_) | Form::Objects(_) | Form::Any)) => {
                let shape = self.shape(form, schema, words);
                let node = named_node(self.ctx, &xml, schema, inferred, shape)?;
                Ok(Placed { kind: XmlKind::Element, node })
            }
            (NodeType::Attribute, Form::Scalar(shape)) => {
                let node = named_node(self.ctx, &xml, schema, inferred, shape)?;
                Ok(Placed { kind: XmlKind::Attribute, node })
            }
            (NodeType::Text | NodeType::Cdata, Form::Scalar(shape)) => {
                let kind = if node_type == NodeType::Text { XmlKind::Text } else { XmlKind::Cdata };
                Ok(Placed { kind, node: XmlNode::unnamed(shape) })
            }
            (NodeType::Attribute | NodeType::Text | NodeType::Cdata, _) => Err(Obstacle::no_scalar(&schema.at)),
            (NodeType::None, Form::Arrays(arrays)) => {
                if matches!(inferred, InferredName::Root) {
                    return Err(Obstacle::bare_list(&schema.at));
                }
                let name =
                    if let InferredName::Property(name) = inferred { InferredName::Item(name) } else { inferred };
                let node = self.items(&arrays, name, &schema.at, words)?;
                Ok(Placed { kind: XmlKind::Elements, node })
            }
            (NodeType::Element, Form::Arrays(arrays)) => {
                let mut node = named_node(self.ctx, &xml, schema, inferred, XmlShape::Any)?;
                let name = match inferred {
                    InferredName::Root => InferredName::ItemOfRoot(&node.name),
                    _ => InferredName::Item(&node.name),
                };
                let item = self.items(&arrays, name, &schema.at, words)?;
                node.shape = XmlShape::List(Box::new(item));
                Ok(Placed { kind: XmlKind::Element, node })
            }
            (NodeType::None, _) => Err(Obstacle::no_element(&schema.at)),
        }
    }

    /// Returns the content of an element.
    fn shape(&mut self, form: Form<'d>, schema: &Node<'d>, words: &[String]) -> XmlShape {
        match form {
            Form::Scalar(shape) => shape,
            Form::Objects(alternatives) => {
                let target = follow_reference(schema, self.ctx.findings).filter(|it| is_named(&it.at));
                let words = target.map_or_else(|| words.to_vec(), |target| component_words(&target.at));
                XmlShape::Table(self.ctx.xml.object(&alternatives, &schema.at, &words))
            }
            Form::Any | Form::Arrays(_) => XmlShape::Any,
        }
    }

    /// Lowers the items of an array, or of a union of arrays.
    fn items(
        &mut self,
        arrays: &[ArrayForm<'d>],
        inferred: InferredName<'_>,
        at: &Pointer,
        words: &[String],
    ) -> Result<XmlNode, Obstacle> {
        let (first, rest) = arrays.split_first().ok_or_else(|| Obstacle::union(at))?;
        let mut whole = self.item(first, inferred, words)?;
        for array in rest {
            let node = self.item(array, inferred, words)?;
            let differs = || Obstacle::alternatives_differ(at, &first.at, &array.at);
            whole = self.joined_node(&whole, &node, at, words).ok_or_else(differs)?;
        }
        Ok(whole)
    }

    /// Lowers the items of an array.
    fn item(
        &mut self,
        array: &ArrayForm<'d>,
        inferred: InferredName<'_>,
        words: &[String],
    ) -> Result<XmlNode, Obstacle> {
        let ArrayForm { items, places, .. } = array;
        if items.is_empty() {
            let name = match inferred {
                InferredName::Item(name) | InferredName::ItemOfRoot(name) | InferredName::Property(name) => name,
                InferredName::Root | InferredName::Key => "",
            };
            if name.is_empty() && !matches!(inferred, InferredName::Key) {
                return Err(Obstacle::no_name(places.first().unwrap_or(&Pointer::root())));
            }
            return Ok(XmlNode { name: name.to_owned(), ..XmlNode::unnamed(XmlShape::Any) });
        }
        let at = items.first().map(|item| item.at.clone()).unwrap_or_default();
        if self.arrays.contains(places) {
            return Err(Obstacle::recursive_list(&at));
        }
        self.arrays.push(places.clone());
        let words = [words, &["item".to_owned()]].concat();
        let item = self.place(items, inferred, &words);
        self.arrays.pop();
        match item? {
            Placed { kind: XmlKind::Element, node } => Ok(node),
            Placed { kind: XmlKind::Elements, .. } => Err(Obstacle::bare_list(&at)),
            Placed { .. } => Err(Obstacle::no_item_element(&at)),
        }
    }
}

/// Returns true for a reference in OpenAPI 3.2 that is an element, and whose target is an element in it.
fn has_two_elements(schema: &Node<'_>, xml: &XmlObject<'_>, form: &Form<'_>) -> bool {
    let target = match (form, xml.target_node_type) {
        (_, Some(node_type)) => node_type,
        (Form::Arrays(_), None) => NodeType::None,
        (Form::Scalar(_) | Form::Objects(_) | Form::Any, None) => NodeType::Element,
    };
    schema.document().version == Version::V3_2
        && RawSchema(schema.value).reference().is_some()
        && xml.node_type == Some(NodeType::Element)
        && target == NodeType::Element
}

/// Reads the XML Objects of a value; for alternatives beside `null`, those of the alternatives.
fn xml_object<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    schemas: &[Node<'d>],
    all: &[Alternative<'d>],
    inferred: InferredName<'_>,
) -> Result<XmlObject<'d>, Obstacle> {
    let own = XmlObject::read(schemas, ctx.findings);
    if own != XmlObject::default() {
        return Ok(own);
    }
    let mut objects = all.iter().filter_map(|one| {
        let mut read = |node: &Node<'d>| XmlObject::read(std::slice::from_ref(node), ctx.findings);
        match (&one.component, one.listed_in.last().and_then(OneOfEntry::inline)) {
            (Some(component), _) => Some(read(component).of_target()),
            (None, Some(node)) => Some(read(node)),
            (None, None) => None,
        }
    });
    // The element of a property has the name of the property, and not that of a component.
    let used = |it: XmlObject<'d>| match inferred {
        InferredName::Property(_) => XmlObject { target_name: None, ..it },
        _ => it,
    };
    let Some(first) = objects.next().map(used) else { return Ok(own) };
    let place = schemas.first().map(|schema| schema.at.clone()).unwrap_or_default();
    if objects.map(used).all(|it| it == first) { Ok(first) } else { Err(Obstacle::several_names(&place)) }
}
