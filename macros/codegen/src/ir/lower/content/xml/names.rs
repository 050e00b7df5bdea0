//! Names of XML nodes: inferred as in OpenAPI 3.2.0 section 4.26.3, and checked against Namespaces in XML 1.0 section 3.

use super::obstacle::Obstacle;
use crate::diagnostic::Pointer;
use crate::document::Version;
use crate::graph::{Node, RawSchema, XmlObject, component_words, follow_reference, is_component, is_named};
use crate::ir::lower::context::LowerCtx;
use crate::ir::{XmlNode, XmlShape};

/// The name of a node without an XML Object.
#[derive(Debug, Clone, Copy)]
pub(super) enum InferredName<'a> {
    /// The name of a component, if the schema is one: the node is the root.
    Root,
    /// The key of a map, which every element has as its name.
    Key,
    /// The name of a property.
    Property(&'a str),
    /// The name of an array, for its items.
    Item(&'a str),
    /// The name of an array that is a root, for its items: that of a component has precedence.
    ItemOfRoot(&'a str),
}

/// Returns a node with the name of the XML Object, or else with the inferred name.
pub(super) fn named_node<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    xml: &XmlObject<'d>,
    schema: &Node<'d>,
    inferred: InferredName<'_>,
    shape: XmlShape,
) -> Result<XmlNode, Obstacle> {
    let target_name = xml.target_name.map(str::to_owned);
    // In OpenAPI 3.2, a reference is no node, so the node has the name of its target.
    let is_node_of_target = schema.document().version == Version::V3_2
        && xml.node_type.is_none()
        && RawSchema(schema.value).reference().is_some();
    let inferred = match inferred {
        InferredName::Key => return Ok(XmlNode::unnamed(shape)),
        InferredName::Root => target_name.or_else(|| component_name(ctx, schema)),
        // Servers give the element of a property the name of the property, also if the component has another name as
        // a root.
        InferredName::Property(name) if !is_node_of_target => Some(name.to_owned()),
        InferredName::Item(name) if !is_node_of_target => target_name.or_else(|| Some(name.to_owned())),
        InferredName::Property(name) | InferredName::Item(name) | InferredName::ItemOfRoot(name) => {
            target_name.or_else(|| component_name(ctx, schema)).or_else(|| Some(name.to_owned()))
        }
    };
    let name = xml.name.map(str::to_owned).or(inferred).filter(|it| !it.is_empty());
    let Some(full) = name else { return Err(Obstacle::no_name(&schema.at)) };
    // Many descriptions have the prefix in the name.
    let (prefix, name) = match full.split_once(':') {
        Some((prefix, name)) if xml.prefix.is_none_or(|own| own == prefix) => (prefix, name),
        _ => (xml.prefix.unwrap_or_default(), full.as_str()),
    };
    check_name(&schema.at, name)?;
    if !prefix.is_empty() {
        check_name(&schema.at, prefix)?;
    }
    let namespace = xml.namespace.unwrap_or_default().to_owned();
    Ok(XmlNode { name: name.to_owned(), namespace, prefix: prefix.to_owned(), shape })
}

/// Returns the name of the component that a schema is, or refers to.
fn component_name<'d>(ctx: &mut LowerCtx<'d, '_>, schema: &Node<'d>) -> Option<String> {
    let target = follow_reference(schema, ctx.findings)?;
    let is_of_component = is_component(&target.at) || is_named(&target.at) || target.at != schema.at;
    component_words(&target.at).pop().filter(|_| is_of_component)
}

pub(super) fn check_name(at: &Pointer, name: &str) -> Result<(), Obstacle> {
    if is_nc_name(name) { Ok(()) } else { Err(Obstacle::illegal_name(at, name)) }
}

/// Returns true for an `NCName`: a name of XML 1.0 (section 2.3) without a colon.
fn is_nc_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(is_name_start) && chars.all(|c| is_name_start(c) || is_name_part(c))
}

fn is_name_start(c: char) -> bool {
    matches!(c, 'A'..='Z' | '_' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}'
        | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

fn is_name_part(c: char) -> bool {
    matches!(c, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}
