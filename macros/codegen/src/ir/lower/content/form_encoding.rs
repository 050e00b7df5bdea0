//! Lowers the Encoding Object of form members (OpenAPI 3.1 section 4.8.15).

use crate::diagnostic::{Code, Finding};
use crate::graph::{EncodingObject, MediaTypeObject};
use crate::ir::lower::content::media_type::{BodyClass, MediaType};
use crate::ir::lower::context::LowerCtx;
use crate::ir::{Encoding, Style, StyleKind};

/// Returns the encodings of members that have a style, or the media type JSON.
/// All other members are encoded by their types (OpenAPI 3.1.1 section 4.8.15.1.1).
pub(crate) fn form_encodings(ctx: &mut LowerCtx<'_, '_>, media: &MediaTypeObject<'_>) -> Vec<Encoding> {
    let encodings = media.encodings(ctx.findings);
    encodings.iter().filter_map(|(name, encoding)| form_encoding(ctx, name, encoding)).collect()
}

fn form_encoding(ctx: &mut LowerCtx<'_, '_>, name: &str, encoding: &EncodingObject<'_>) -> Option<Encoding> {
    let kind = form_style(ctx, encoding);
    let explode = encoding.explode(ctx.findings);
    let has_style = encoding.has_style();
    let style = Style {
        kind,
        explode: explode.unwrap_or(matches!(kind, StyleKind::Form | StyleKind::DeepObject)),
        reserved: encoding.allows_reserved(ctx.findings),
    };
    // `contentType` has an effect only if `style` is absent, and only JSON changes a form.
    let media_type = encoding.content_type(ctx.findings).map(MediaType::parse);
    let json = media_type.filter(|it| !has_style && it.class() == BodyClass::Json);
    (has_style || json.is_some()).then(|| Encoding {
        name: name.to_owned(),
        style,
        media_type: json.map(|it| it.content_type(BodyClass::Json)),
    })
}

/// Returns `style`; a style that OpenAPI does not define for forms is read as the default (OpenAPI 3.1 section
/// 4.8.15.1).
fn form_style(ctx: &mut LowerCtx<'_, '_>, encoding: &EncodingObject<'_>) -> StyleKind {
    match encoding.style(ctx.findings) {
        None | Some("form") => StyleKind::Form,
        Some("spaceDelimited") => StyleKind::SpaceDelimited,
        Some("pipeDelimited") => StyleKind::PipeDelimited,
        Some("deepObject") => StyleKind::DeepObject,
        Some(other) => {
            let detail = format!("`style: {other}` is not defined for the parts of a form");
            let finding = Finding::new(Code::Forgiven, encoding.node.at.key("style"), detail);
            ctx.findings.push(finding.consequence("it is read as `form`"));
            StyleKind::Form
        }
    }
}
