//! Lowers the Encoding Object of form members (OpenAPI 3.1 section 4.8.15).

use crate::diagnostic::{Code, Finding};
use crate::graph::{self, MediaTypeObject, Node, ObjectKind};
use crate::ir::lower::content::media_type::{BodyClass, MediaType};
use crate::ir::lower::context::LowerCtx;
use crate::ir::{Encoding, Style, StyleKind};
use crate::json::Value;

/// Returns the encodings of members that have a style, or the media type JSON.
/// All other members are encoded by their types (OpenAPI 3.1.1 section 4.8.15.1.1).
pub(crate) fn form_encodings(ctx: &mut LowerCtx<'_, '_>, media: &MediaTypeObject<'_>) -> Vec<Encoding> {
    let members = media.encoding.as_ref().map(|it| it.members(ctx.findings)).unwrap_or_default();
    members.into_iter().filter_map(|(name, node)| form_encoding(ctx, name, &node)).collect()
}

fn form_encoding(ctx: &mut LowerCtx<'_, '_>, name: &str, node: &Node<'_>) -> Option<Encoding> {
    node.object(ctx.findings)?;
    graph::check_keys(node, ObjectKind::Encoding, ctx.findings);
    let kind = form_style(ctx, node);
    let explode = node.typed("explode", "`true` or `false`", Value::as_bool, ctx.findings);
    let says_style = ["style", "explode", "allowReserved"].iter().any(|key| node.get(key).is_some());
    let style = Style {
        kind,
        explode: explode.unwrap_or(matches!(kind, StyleKind::Form | StyleKind::DeepObject)),
        reserved: node.flag("allowReserved", ctx.findings),
    };
    // `contentType` has an effect only if `style` is absent, and only JSON changes a form.
    let media_type = node.text("contentType", ctx.findings).map(MediaType::parse);
    let json = media_type.filter(|it| !says_style && it.class() == BodyClass::Json);
    (says_style || json.is_some()).then(|| Encoding {
        name: name.to_owned(),
        style,
        media_type: json.map(|it| it.content_type(BodyClass::Json)),
    })
}

/// Returns `style`; a style that OpenAPI does not define for forms is read as the default (OpenAPI 3.1 section
/// 4.8.15.1).
fn form_style(ctx: &mut LowerCtx<'_, '_>, node: &Node<'_>) -> StyleKind {
    match node.text("style", ctx.findings) {
        None | Some("form") => StyleKind::Form,
        Some("spaceDelimited") => StyleKind::SpaceDelimited,
        Some("pipeDelimited") => StyleKind::PipeDelimited,
        Some("deepObject") => StyleKind::DeepObject,
        Some(other) => {
            let detail = format!("`style: {other}` is not defined for the parts of a form");
            let finding = Finding::new(Code::Forgiven, node.at.key("style"), detail);
            ctx.findings.push(finding.consequence("it is read as `form`"));
            StyleKind::Form
        }
    }
}
