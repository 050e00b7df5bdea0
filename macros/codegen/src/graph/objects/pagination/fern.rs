//! `x-fern-pagination` of an Operation Object, or of the document for all operations that refer to it.

use super::{Argument, InvalidExtension, OFFSETS, PaginationExtension};
use crate::graph::Node;
use crate::json::Value;
use crate::options::{PaginationKind, PaginationRole, RequestPart};

const NAME: &str = "x-fern-pagination";

/// Reads the extension; `None` if the operation has none. `true` is the extension of the document.
pub(super) fn read_extension(
    operation: &Node<'_>,
    root: &Node<'_>,
) -> Option<Result<PaginationExtension, InvalidExtension>> {
    match operation.value.get(NAME)? {
        Value::Null | Value::Bool(false) => None,
        Value::Bool(true) => {
            let declaration = root.get(NAME).filter(|node| !node.value.is_boolean());
            let missing = || {
                let message = format!("the document has no `{NAME}` with a declaration");
                InvalidExtension::new(&operation.at.key(NAME), message)
            };
            Some(declaration.ok_or_else(missing).and_then(|node| read_declaration(&node)))
        }
        _ => operation.get(NAME).map(|node| read_declaration(&node)),
    }
}

fn read_declaration(node: &Node<'_>) -> Result<PaginationExtension, InvalidExtension> {
    let response = |key: &str| path(node, key, "response");
    let items = response("results")?;
    if let Some(cursor) = path(node, "cursor", "request")? {
        let next = response("next_cursor")?;
        let next = next.ok_or_else(|| InvalidExtension::new(&node.at, format!("`{NAME}` has no `next_cursor`")))?;
        let extension = PaginationExtension::new(&node.at, PaginationKind::Cursor);
        let extension = extension.with(PaginationRole::Request, Some(cursor));
        return Ok(extension.with(PaginationRole::Response, Some(next)).with(PaginationRole::Items, items));
    }
    for key in ["next_uri", "next_path"] {
        if let Some(url) = response(key)? {
            let extension = PaginationExtension::new(&node.at, PaginationKind::NextUrl);
            return Ok(extension.with(PaginationRole::Response, Some(url)).with(PaginationRole::Items, items));
        }
    }
    let Some(position) = path(node, "offset", "request")? else {
        let message = format!("`{NAME}` has none of `cursor`, `offset`, `next_uri` and `next_path`");
        return Err(InvalidExtension::new(&node.at, message));
    };
    let more = response("has-next-page")?;
    let extension = match node.get("step") {
        Some(_) => {
            let extension = PaginationExtension::new(&node.at, PaginationKind::Offset);
            extension.with(PaginationRole::Request, Some(position)).with(PaginationRole::Length, step(node)?)
        }
        // Without a step, clients count pages from 1. A parameter with such a name counts items nevertheless: as a page
        // number, it would repeat items.
        None if is_offset(&position.path) => {
            let extension = PaginationExtension::new(&node.at, PaginationKind::Offset);
            extension.with(PaginationRole::Request, Some(position))
        }
        None => {
            let extension = PaginationExtension::new(&node.at, PaginationKind::Page);
            let extension = extension.with(PaginationRole::Request, Some(position));
            PaginationExtension { default_first: Some(1), ..extension }
        }
    };
    Ok(extension.with(PaginationRole::HasMore, more).with(PaginationRole::Items, items))
}

fn is_offset(path: &str) -> bool {
    let name = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    OFFSETS.contains(&name.as_str())
}

/// Returns the length of a page; `None` if it is a constant, which is in no request.
fn step(node: &Node<'_>) -> Result<Option<Argument>, InvalidExtension> {
    let constant = node.value.get("step").is_some_and(|it| it.as_str().is_none_or(|it| it.parse::<u64>().is_ok()));
    if constant { Ok(None) } else { path(node, "step", "request") }
}

/// Returns a path such as `$request.page.cursor` or `$response.data`; `None` if the key is absent.
fn path(node: &Node<'_>, key: &str, message: &str) -> Result<Option<Argument>, InvalidExtension> {
    let Some(value) = node.get(key) else { return Ok(None) };
    let invalid = || InvalidExtension::new(&value.at, format!("`{key}` is no path such as `${message}.{key}`"));
    let text = value.value.as_str().ok_or_else(invalid)?;
    // The notation without a prefix is common, too.
    let path = match text.strip_prefix('$') {
        None => text,
        Some(text) => match text.strip_prefix(message).ok_or_else(invalid)? {
            "" => "",
            members => members.strip_prefix('.').ok_or_else(invalid)?,
        },
    };
    let is_invalid_name = |name: &str| name.is_empty() || name.contains(['[', '$']);
    if text.is_empty() || !path.is_empty() && path.split('.').any(is_invalid_name) {
        return Err(invalid());
    }
    Ok(Some(Argument { at: value.at.clone(), path: path.to_owned(), part: RequestPart::Any }))
}
