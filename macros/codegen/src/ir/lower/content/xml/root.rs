//! Lowers the roots of bodies. Objects are lowered from a queue, so that chains of references need little stack.

use super::element::{Placed, Walk};
use super::names::{InferredName, named_node};
use super::obstacle::Obstacle;
use super::tables::{PendingObject, component};
use crate::graph::{Node, XmlObject};
use crate::ir::lower::context::LowerCtx;
use crate::ir::{XmlId, XmlKind, XmlNode, XmlTable};

/// Returns the table of a body with this schema, or the reason for which the body has none.
pub(super) fn root_table<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    schema: &Node<'d>,
    name_words: &[&str],
) -> Result<XmlId, Obstacle> {
    let words: Vec<String> = name_words.iter().map(|&word| word.to_owned()).collect();
    let mut walk = Walk { ctx, arrays: Vec::new() };
    let placed = walk.place(std::slice::from_ref(schema), InferredName::Root, &words);
    lower_pending(ctx);
    let Placed { kind: XmlKind::Element, node } = placed? else { return Err(Obstacle::no_element(&schema.at)) };
    let needed = ctx.xml.reachable(&node)?;
    let id = ctx.xml.root(node, &schema.at, name_words);
    ctx.xml.mark_used(needed.into_iter().chain([id]));
    Ok(id)
}

fn lower_pending(ctx: &mut LowerCtx<'_, '_>) {
    while let Some(object) = ctx.xml.next() {
        let id = object.id;
        let table = lower_object(ctx, object);
        ctx.xml.complete(id, table);
    }
}

fn lower_object<'d>(ctx: &mut LowerCtx<'d, '_>, object: PendingObject<'d>) -> Result<XmlTable, Obstacle> {
    let PendingObject { alternatives, outer_tag, at, name_words, .. } = object;
    let mut walk = Walk { ctx, arrays: Vec::new() };
    let [object] = &*alternatives else {
        let node = XmlNode::unnamed(walk.union(&alternatives, outer_tag.as_deref(), &at, &name_words)?);
        return Ok(XmlTable { at, name_words, node });
    };
    let shape = walk.object(object, &at, &name_words)?;
    // The name as a root, if the object is a component.
    let node = component(object).and_then(|component| {
        let xml = XmlObject::read(std::slice::from_ref(&component), ctx.findings);
        named_node(ctx, &xml, &component, InferredName::Root, shape.clone()).ok()
    });
    let node = node.unwrap_or_else(|| XmlNode::unnamed(shape));
    Ok(XmlTable { at, name_words, node })
}
