//! Lowers XML bodies: their types, and the translation of each object between XML and JSON.
//!
//! The client reads XML as the JSON that the XML Objects of the description assign to it, and then decodes that JSON. A
//! table has the names and kinds of the nodes of one object. `Pet: {properties: {id: {xml: {attribute: true}}}}` becomes
//! the table `Pet: <Pet> {id: number attribute id}`.

mod choice;
mod element;
mod form;
mod join;
mod names;
mod object;
mod obstacle;
mod root;
pub(crate) mod tables;
#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests;

use self::obstacle::Obstacle;
use crate::diagnostic::{Code, Finding};
use crate::ir::lower::content::body_shape::{BodyShape, has_structure};
use crate::ir::lower::content::{ContentEntry, OtherMediaTypes, lower_entry_type};
use crate::ir::lower::context::LowerCtx;
use crate::ir::{Type, XmlId};
use crate::options::XmlBodies;

/// Returns true for an XML body whose schema has structure, if the client reads XML.
///
/// A body that is also described as JSON is text, because JSON is preferred.
pub(super) fn is_typed_xml<'d>(ctx: &mut LowerCtx<'d, '_>, entry: &ContentEntry<'d>) -> bool {
    ctx.options.xml == XmlBodies::Typed
        && entry.media_type.is_xml()
        && entry.shape == BodyShape::Structured
        && entry.others == OtherMediaTypes::WithoutJson
        && has_structure(ctx, &entry.media)
}

/// Returns the type and the table of an XML body; `None` if the body is text, which is reported.
pub(super) fn lower_xml<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    group: &[ContentEntry<'d>],
    name_words: &[&str],
) -> Option<(Type, XmlId)> {
    let (entry, others) = group.split_first()?;
    let schema = entry.media.schema.as_ref()?;
    let table = if others.iter().any(|other| other.has_other_schema(entry)) {
        Err(Obstacle::several_schemas(schema))
    } else {
        root::root_table(ctx, schema, name_words)
    };
    match table {
        Ok(table) => Some((lower_entry_type(ctx, entry, name_words), table)),
        Err(obstacle) => {
            ctx.findings.push(untyped(entry, obstacle));
            None
        }
    }
}

/// Returns the finding that a body is text because of an obstacle.
fn untyped(entry: &ContentEntry<'_>, it: Obstacle) -> Finding {
    let detail = format!("a body of `{}` has no type in Rust: {}", entry.key, it.cause);
    let finding = Finding::new(Code::Untyped, &entry.media.node.at, detail).consequence("the body is text");
    let finding = if it.at.is_within(&entry.media.node.at) { finding } else { finding.related(it.at, "the schema") };
    finding.help(it.remedy)
}
