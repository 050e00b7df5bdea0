//! `multipart/related` (RFC 2387): parts that belong to a root, each with an identifier in the place of a form's name.

use std::collections::HashMap;

use crate::body::file::Content;
use crate::body::media_type;
use crate::body::part::{Part, PartKind, escaped};
use crate::parameter::percent::{Allowed, encode};

pub(super) const KIND: &str = "multipart/related";

/// Returns the header lines and the content of each part, the root first, and the parameters that name the root.
///
/// The root is the first part of JSON, which describes the others, or else the first part.
pub(super) fn related(mut parts: Vec<Part>) -> (Vec<(String, Content)>, String) {
    if let Some(root) = parts.iter().position(is_json) {
        // Some servers ignore `start`, and read the first part as the root.
        let root = parts.remove(root);
        parts.insert(0, root);
    }
    let ids = ids(&parts);
    let parameters = parts.first().zip(ids.first()).map(|(root, id)| {
        let media_type = media_type::essence(root.media_type.as_deref().unwrap_or("text/plain"));
        format!("; type=\"{media_type}\"; start=\"{}\"", escaped(id))
    });
    let list = parts.into_iter().zip(ids).map(|(part, id)| (head(&part, &id), part.content));
    (list.collect(), parameters.unwrap_or_default())
}

fn is_json(part: &Part) -> bool {
    part.media_type.as_deref().is_some_and(media_type::is_json)
}

/// Returns an identifier for each part: its `Content-ID` header, or else its name (RFC 2045 section 7). Equal names are
/// numbered.
fn ids(parts: &[Part]) -> Vec<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let id = |part: &Part, count: usize| {
        let count = if count > 1 { format!("+{count}") } else { String::new() };
        format!("<{}{count}@specweld>", encode(&part.name, Allowed::Unreserved))
    };
    let all = parts.iter().map(|part| {
        let count = counts.entry(&part.name).or_default();
        *count += 1;
        let own = part.headers.iter().find(|(name, _)| name == CONTENT_ID);
        own.map_or_else(|| id(part, *count), |(_, value)| value.clone())
    });
    all.collect()
}

const CONTENT_ID: &str = "content-id";

/// Returns the header lines of a part, with the name of its file if it has one (RFC 2183).
fn head(part: &Part, id: &str) -> String {
    let file_name = match &part.kind {
        PartKind::File(Some(name)) => format!("Content-Disposition: attachment; filename=\"{}\"\r\n", escaped(name)),
        PartKind::File(None) | PartKind::Value => String::new(),
    };
    part.lines(&format!("Content-ID: {id}\r\n{file_name}"), &[CONTENT_ID])
}
