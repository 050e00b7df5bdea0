//! Writes the example in the documentation of the client: how to build a client, and one call of each sort.

use crate::ir::{Operation, SchemeKind};
use crate::names::{GroupNames, Name, OperationNames};
use crate::tokens::client::servers::has_default;
use crate::tokens::code::Text;
use crate::tokens::context::Cx;
use crate::tokens::docs::lines;
use crate::tokens::operation::bodies;
use crate::tokens::operation::parameters::taken;

/// The sorts of calls, each with a comment for the user.
const SORTS: [(Sort, &str); 4] = [
    (Sort::Plain, "A call; required parameters are arguments."),
    (Sort::Options, "Optional parameters have setters."),
    (Sort::Body, "The request body is the last argument."),
    (Sort::Pages, "The items of all pages, as a stream."),
];

/// The part of an operation that its example shows.
#[derive(Clone, Copy, PartialEq)]
enum Sort {
    Plain,
    Options,
    Body,
    Pages,
}

/// An operation with its names.
type Entry<'a> = (&'a Operation, &'a OperationNames);

/// Returns the example, as documentation. It is plain text, since it could not compile as a test in the user's crate.
pub(crate) fn example(cx: &Cx<'_>) -> Text {
    let calls = SORTS.iter().filter_map(|(sort, comment)| {
        let entries = cx.api.operations.iter().zip(&cx.names.operations);
        let (it, names) = entries.filter(|(it, _)| !it.docs.deprecated).find(|entry| sort_of(cx, *entry) == *sort)?;
        let call = call(cx, it, names);
        let setter = optional_parameter(cx, (it, names));
        Some(match (sort, setter) {
            (Sort::Pages, _) => format!("// {comment}\nlet items = {call}.stream();"),
            (Sort::Options, Some(setter)) => format!("// {comment}\n{call}.{setter}({setter}).await?;"),
            _ => format!("// {comment}\n{call}.await?;"),
        })
    });
    let calls: Vec<String> = calls.collect();
    lines(&format!("\n# Example\n\n```text\n{}\n{}\n```", builder(cx), calls.join("\n")))
}

fn sort_of(cx: &Cx<'_>, entry: Entry<'_>) -> Sort {
    let (it, names) = entry;
    if it.pagination.as_ref().is_some_and(|pagination| pagination.items.is_some()) {
        Sort::Pages
    } else if has_body(cx, it, names) {
        Sort::Body
    } else if optional_parameter(cx, entry).is_some() {
        Sort::Options
    } else {
        Sort::Plain
    }
}

fn has_body(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> bool {
    let first = bodies::ways(it, names).into_iter().next().and_then(|(_, media)| media);
    first.is_some_and(|media| bodies::taken(cx, media).0.is_some())
}

/// Returns the setter of the first optional parameter; `None` without one.
fn optional_parameter(cx: &Cx<'_>, (it, names): Entry<'_>) -> Option<String> {
    let mut optional = it.parameters.iter().zip(&names.parameters).filter(|(it, _)| !it.required);
    optional.find(|(it, name)| taken(cx, it, name).ty.is_some()).map(|(_, name)| source(name))
}

/// Returns the call of a method with the names of its arguments.
fn call(cx: &Cx<'_>, it: &Operation, names: &OperationNames) -> String {
    let required = it.parameters.iter().zip(&names.parameters).filter(|(it, _)| it.required);
    let arguments = required.filter(|(it, name)| taken(cx, it, name).ty.is_some()).map(|(_, name)| source(name));
    let body = has_body(cx, it, names).then(|| "body".to_owned());
    let arguments: Vec<String> = arguments.chain(body).collect();
    let mut steps = vec!["client".to_owned()];
    steps.extend(groups(cx, it).iter().map(|group| format!("{}()", source(&group.method))));
    steps.push(format!("{}({})", source(&names.method), arguments.join(", ")));
    steps.join(".")
}

/// Returns the groups of an operation, the outermost first.
pub(crate) fn groups<'a>(cx: &Cx<'a>, it: &Operation) -> Vec<&'a GroupNames> {
    let mut path = Vec::new();
    let mut next = it.group.as_ref().map(|member| member.group);
    while let Some(position) = next {
        path.extend(cx.names.groups.get(position));
        next = cx.api.groups.get(position).and_then(|group| group.parent);
    }
    path.reverse();
    path
}

/// Returns the line that builds a client, with its credential and its server.
fn builder(cx: &Cx<'_>) -> String {
    let schemes = || cx.api.schemes.iter();
    let scheme = schemes().find(|it| it.is_default).or_else(|| schemes().next());
    let credential = match scheme.map(|it| &it.kind) {
        Some(SchemeKind::OAuth(flows)) if flows.client_credentials.is_some() => ".client_credentials(credentials)",
        Some(SchemeKind::Bearer | SchemeKind::OAuth(_)) => ".bearer(token)",
        Some(SchemeKind::Basic) => ".basic(user, password)",
        Some(SchemeKind::ApiKey(..)) => ".api_key(key)",
        Some(SchemeKind::Http(_) | SchemeKind::Unspecified) => ".credential(scheme, credential)",
        Some(SchemeKind::MutualTls) | None => "",
    };
    let server = if has_default(cx) { "" } else { ".base_url(url)" };
    format!("let client = Client::builder(){credential}{server}.build()?;")
}

/// Returns the identifier as source code.
pub(crate) fn source(name: &Name) -> String {
    format!("{}{}", name.prefix(), name.text())
}
