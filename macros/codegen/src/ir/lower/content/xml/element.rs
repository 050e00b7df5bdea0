//! Lowers a schema to an XML node with its kind.

use super::names::{InferredName, named_node};
use super::obstacle::Obstacle;
use crate::diagnostic::Pointer;
use crate::document::{JsonType, Version};
use crate::graph::{Node, NodeType, RawSchema, XmlObject};
use crate::ir::lower::composition::alternative::{Alternative, Alternatives};
use crate::ir::lower::context::LowerCtx;
use crate::ir::{XmlKind, XmlNode, XmlShape};

/// A node with its kind in the object that contains it.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) kind: XmlKind,
    pub(super) node: XmlNode,
}

/// The content of a value, before its name is known.
enum Form<'d> {
    /// A string, a number or a boolean.
    Scalar(XmlShape),
    /// An object or any JSON.
    Element(XmlShape),
    /// An array with items of these schemas, and the places of its schemas; without schemas, of any JSON.
    Array(Vec<Node<'d>>, Vec<Pointer>),
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
        let all = self.ctx.expand(schemas);
        let xml = xml_object(self.ctx, schemas, &all);
        let Some(schema) = schemas.first() else { return Err(Obstacle::no_name(&Pointer::root())) };
        let form = self.form(&all, &schema.at, words)?;
        if has_two_elements(schema, &xml, &form) {
            return Err(Obstacle::two_elements(&schema.at));
        }
        let node_type = match (&form, xml.node_type.or(xml.target_node_type)) {
            (_, Some(node_type)) => node_type,
            (Form::Array(..), None) => NodeType::None,
            (Form::Scalar(_) | Form::Element(_), None) => NodeType::Element,
        };
        match (node_type, form) {
            (NodeType::Element, Form::Scalar(shape) | Form::Element(shape)) => {
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
            (NodeType::None, Form::Array(items, places)) => {
                if matches!(inferred, InferredName::Root) {
                    return Err(Obstacle::bare_list(&schema.at));
                }
                let name =
                    if let InferredName::Property(name) = inferred { InferredName::Item(name) } else { inferred };
                let node = self.item(&items, places, name, words)?;
                Ok(Placed { kind: XmlKind::Elements, node })
            }
            (NodeType::Element, Form::Array(items, places)) => {
                let mut node = named_node(self.ctx, &xml, schema, inferred, XmlShape::Any)?;
                let name = match inferred {
                    InferredName::Root => InferredName::ItemOfRoot(&node.name),
                    _ => InferredName::Item(&node.name),
                };
                let item = self.item(&items, places, name, words)?;
                node.shape = XmlShape::List(Box::new(item));
                Ok(Placed { kind: XmlKind::Element, node })
            }
            (NodeType::None, _) => Err(Obstacle::no_element(&schema.at)),
        }
    }

    /// Lowers the items of an array.
    fn item(
        &mut self,
        items: &[Node<'d>],
        places: Vec<Pointer>,
        inferred: InferredName<'_>,
        words: &[String],
    ) -> Result<XmlNode, Obstacle> {
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
        if self.arrays.contains(&places) {
            return Err(Obstacle::recursive_list(&at));
        }
        self.arrays.push(places);
        let words = [words, &["item".to_owned()]].concat();
        let item = self.place(items, inferred, &words);
        self.arrays.pop();
        match item? {
            Placed { kind: XmlKind::Element, node } => Ok(node),
            Placed { kind: XmlKind::Elements, .. } => Err(Obstacle::bare_list(&at)),
            Placed { .. } => Err(Obstacle::no_item_element(&at)),
        }
    }

    /// Returns the content of a value with these alternatives.
    fn form(&mut self, all: &Alternatives<'d>, at: &Pointer, words: &[String]) -> Result<Form<'d>, Obstacle> {
        match all.alternatives.as_slice() {
            [] => Ok(Form::Element(XmlShape::Any)),
            [one] => self.form_of_alternative(one, at, words),
            several if several.iter().any(Alternative::accepts_anything) => Ok(Form::Element(XmlShape::Any)),
            [first, rest @ ..] => {
                let is_same = |other: &Alternative<'d>| {
                    first.component.is_some() && other.component_pointer() == first.component_pointer()
                };
                if rest.iter().all(is_same) {
                    return self.form_of_alternative(first, at, words);
                }
                let shape =
                    scalar_shape(first).filter(|shape| rest.iter().all(|it| scalar_shape(it).as_ref() == Some(shape)));
                shape.map(Form::Scalar).ok_or_else(|| Obstacle::union(at))
            }
        }
    }

    fn form_of_alternative(
        &mut self,
        one: &Alternative<'d>,
        at: &Pointer,
        words: &[String],
    ) -> Result<Form<'d>, Obstacle> {
        if let Some(shape) = scalar_shape(one) {
            return Ok(Form::Scalar(shape));
        }
        let merged = one.merged();
        match merged.kinds() {
            [] => Ok(Form::Element(XmlShape::Any)),
            [JsonType::Array | JsonType::Object] if merged.enum_values.is_some() => Err(Obstacle::values(at)),
            [JsonType::Array] if !merged.prefix_items.is_empty() => Err(Obstacle::tuple(at)),
            [JsonType::Array] => {
                let places = one.schemas().iter().map(|schema| schema.node.at.clone()).collect();
                Ok(Form::Array(merged.items.clone(), places))
            }
            [JsonType::Object] => Ok(Form::Element(XmlShape::Table(self.ctx.xml.object(one, words)))),
            _ => Err(Obstacle::several_types(at)),
        }
    }
}

/// Returns the content of a string, a number or a boolean; `None` for other values, and for several JSON types.
fn scalar_shape(one: &Alternative<'_>) -> Option<XmlShape> {
    let kinds = one.merged().kinds();
    let (first, rest) = kinds.split_first()?;
    let shape = |kind: JsonType| match kind {
        JsonType::String => Some(XmlShape::Text),
        JsonType::Integer | JsonType::Number => Some(XmlShape::Number),
        JsonType::Boolean => Some(XmlShape::Boolean),
        JsonType::Null | JsonType::Array | JsonType::Object => None,
    };
    let first = shape(*first)?;
    rest.iter().all(|kind| shape(*kind).as_ref() == Some(&first)).then_some(first)
}

/// Returns true for a reference in OpenAPI 3.2 that is an element, and whose target is an element in it.
fn has_two_elements(schema: &Node<'_>, xml: &XmlObject<'_>, form: &Form<'_>) -> bool {
    let target = match (form, xml.target_node_type) {
        (_, Some(node_type)) => node_type,
        (Form::Array(..), None) => NodeType::None,
        (Form::Scalar(_) | Form::Element(_), None) => NodeType::Element,
    };
    schema.document().version == Version::V3_2
        && RawSchema(schema.value).reference().is_some()
        && xml.node_type == Some(NodeType::Element)
        && target == NodeType::Element
}

/// Reads the XML Objects of a value; for a component beside `null`, those of the component.
fn xml_object<'d>(ctx: &mut LowerCtx<'d, '_>, schemas: &[Node<'d>], all: &Alternatives<'d>) -> XmlObject<'d> {
    let own = XmlObject::read(schemas, ctx.findings);
    let component = match all.alternatives.as_slice() {
        [one] if own == XmlObject::default() => one.component.clone(),
        _ => None,
    };
    component.map_or(own, |component| XmlObject::read(&[component], ctx.findings))
}
