//! `x-speakeasy-pagination` of an Operation Object.

use super::json_path::{JsonPath, read_json_path};
use super::{Argument, InvalidExtension, PaginationExtension};
use crate::diagnostic::Pointer;
use crate::graph::Node;
use crate::json::Value;
use crate::options::{PaginationKind, PaginationRole, RequestPart};

const NAME: &str = "x-speakeasy-pagination";

/// Reads the extension; `None` if the operation has none.
pub(super) fn read_extension(operation: &Node<'_>) -> Option<Result<PaginationExtension, InvalidExtension>> {
    // A node has a pointer, which most operations do not need.
    operation.value.get(NAME)?;
    Some(read_declaration(&operation.get(NAME)?))
}

fn read_declaration(node: &Node<'_>) -> Result<PaginationExtension, InvalidExtension> {
    let inputs = read_inputs(node)?;
    let outputs = Outputs { node: node.get("outputs") };
    let input = |kind: &str| inputs.iter().find(|(known, _)| *known == kind).map(|(_, argument)| argument.clone());
    let missing = |what: &str| InvalidExtension::new(&node.at, format!("`{NAME}` has no {what}"));
    let required = |kind: &str| input(kind).ok_or_else(|| missing(&format!("input of the type `{kind}`")));
    let kind = node.value.get("type").and_then(Value::as_str).ok_or_else(|| missing("`type`"))?;
    let items = outputs.member("results")?;
    match kind {
        "cursor" => {
            let cursor = outputs.path("nextCursor")?.ok_or_else(|| missing("`nextCursor` in its `outputs`"))?;
            let extension = PaginationExtension::new(&node.at, PaginationKind::Cursor);
            let extension = extension.with(PaginationRole::Request, Some(required("cursor")?));
            let (at, JsonPath { members, in_last_item }) = cursor;
            let (role, path, items) = match in_last_item {
                None => (PaginationRole::Response, members, items),
                Some(inner) => {
                    let array = Argument { at: at.clone(), path: members, part: RequestPart::Any };
                    if items.as_ref().is_some_and(|items| items.path != array.path) {
                        return Err(InvalidExtension::new(&at, "this is an item of another array than `results`"));
                    }
                    (PaginationRole::LastItem, inner, Some(array))
                }
            };
            let cursor = Argument { at, path, part: RequestPart::Any };
            Ok(extension.with(role, Some(cursor)).with(PaginationRole::Items, items))
        }
        "url" => {
            let url = outputs.member("nextUrl")?.ok_or_else(|| missing("`nextUrl` in its `outputs`"))?;
            let extension = PaginationExtension::new(&node.at, PaginationKind::NextUrl);
            Ok(extension.with(PaginationRole::Response, Some(url)).with(PaginationRole::Items, items))
        }
        "offsetLimit" => match (input("page"), input("offset")) {
            (Some(page), None) => {
                let extension = PaginationExtension::new(&node.at, PaginationKind::Page);
                let extension = extension.with(PaginationRole::Request, Some(page));
                Ok(extension
                    .with(PaginationRole::Pages, outputs.member("numPages")?)
                    .with(PaginationRole::Items, items))
            }
            (None, Some(offset)) => {
                let extension = PaginationExtension::new(&node.at, PaginationKind::Offset);
                let extension = extension.with(PaginationRole::Request, Some(offset));
                Ok(extension.with(PaginationRole::Length, input("limit")).with(PaginationRole::Items, items))
            }
            (None, None) => Err(missing("input of the type `page` or `offset`")),
            (Some(_), Some(_)) => {
                Err(InvalidExtension::new(&node.at, format!("`{NAME}` has both a page and an offset")))
            }
        },
        other => {
            let message = format!("`{other}` is none of `cursor`, `offsetLimit` and `url`");
            Err(InvalidExtension::new(&node.at.key("type"), message))
        }
    }
}

/// Reads `inputs`: the values of a request, each with its meaning.
fn read_inputs<'d>(node: &Node<'d>) -> Result<Vec<(&'d str, Argument)>, InvalidExtension> {
    let inputs = node.get("inputs").map(|inputs| inputs.own_items()).unwrap_or_default();
    let read = |input: &Node<'d>| {
        let text = |key: &str| input.value.get(key).and_then(Value::as_str);
        let (Some(path), Some(kind)) = (text("name"), text("type")) else {
            return Err(InvalidExtension::new(&input.at, "an input needs `name`, `in` and `type`"));
        };
        let part = match text("in") {
            Some("parameters") => RequestPart::Query,
            Some("requestBody") => RequestPart::Body,
            _ => {
                let message = "`in` of an input is `parameters` or `requestBody`";
                return Err(InvalidExtension::new(&input.place_of("in"), message));
            }
        };
        Ok((kind, Argument { at: input.at.clone(), path: path.to_owned(), part }))
    };
    inputs.iter().map(read).collect()
}

/// `outputs`: the values of a response.
struct Outputs<'d> {
    node: Option<Node<'d>>,
}

impl Outputs<'_> {
    /// Returns a path with its place; `None` if the output is absent.
    fn path(&self, key: &str) -> Result<Option<(Pointer, JsonPath)>, InvalidExtension> {
        let Some(output) = self.node.as_ref().and_then(|outputs| outputs.get(key)) else { return Ok(None) };
        let path = output.value.as_str().and_then(read_json_path);
        let message = || format!("`{key}` is no JSONPath of members such as `$.data.{key}`");
        let path = path.ok_or_else(|| InvalidExtension::new(&output.at, message()))?;
        Ok(Some((output.at, path)))
    }

    /// Returns a member of the response that is not inside an item.
    fn member(&self, key: &str) -> Result<Option<Argument>, InvalidExtension> {
        match self.path(key)? {
            None => Ok(None),
            Some((at, JsonPath { members: path, in_last_item: None })) => {
                Ok(Some(Argument { at, path, part: RequestPart::Any }))
            }
            Some((at, _)) => Err(InvalidExtension::new(&at, format!("`{key}` is inside an item"))),
        }
    }
}
