//! The names of operations, their arguments, and what belongs to them.

use std::borrow::Cow;

use super::scope::Scope;
use super::types::RESERVED;
use super::{Name, words};
use crate::diagnostic::{Code, Finding, Findings};
use crate::ir::{Api, Location, Operation, Parameter};
use crate::options::{Options, Rename, RenameKind};

/// What every call has, and no parameter can be called.
const OPTIONS: [&str; 8] = ["timeout", "header", "retry", "with_response", "into_future", "stream", "body", "self"];

/// The names of one operation.
#[derive(Debug, Clone, PartialEq)]
pub struct OperationNames {
    /// The client's method.
    pub method: Name,
    /// The call with its optional parameters, a type of its own.
    pub call: Name,
    /// The arguments and setters, by position of the parameter.
    pub parameters: Vec<Name>,
}

/// The operations, in written order.
pub(super) fn allot(api: &Api, options: &Options, findings: &mut Findings) -> Vec<OperationNames> {
    duplicate_ids(api, findings);
    let mut methods = Scope::without(&["builder"]);
    let mut calls = Scope::without(&[&RESERVED[..], &["Client"]].concat());
    let one = |operation: &Operation| {
        let method = methods.allot(&candidates(operation, options), &operation.origin.at, findings);
        let plain = words::camel(&[method.text().to_owned()]);
        let call = calls.allot(&[plain.clone(), format!("{plain}Call")], &operation.origin.at, findings);
        OperationNames { method, call, parameters: parameters(operation, findings) }
    };
    api.operations.iter().map(one).collect()
}

/// `operationId` is unique (OpenAPI 3.1 section 4.8.10).
fn duplicate_ids(api: &Api, findings: &mut Findings) {
    let named = || api.operations.iter().filter(|operation| operation.origin.named);
    for (index, operation) in named().enumerate() {
        let same = |other: &&Operation| other.origin.called == operation.origin.called;
        if let Some(first) = named().take(index).find(same) {
            let detail = format!("`{}` is the name of another operation", operation.origin.called.concat());
            let finding = Finding::new(Code::DuplicateOperationId, operation.origin.at.key("operationId"), detail);
            findings.push(finding.also(first.origin.at.key("operationId"), "which has it first"));
        }
    }
}

fn candidates(operation: &Operation, options: &Options) -> Vec<String> {
    if let Some(rename) = options.renames.iter().find(|rename| is_about(rename, operation)) {
        return vec![rename.to.clone()];
    }
    let by_path = [vec![operation.method.to_lowercase()], path_words(&operation.path)].concat();
    vec![words::snake(&operation.origin.called), words::snake(&by_path)]
}

fn path_words(path: &str) -> Vec<String> {
    path.split(['/', '{', '}']).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Whether a rename names this operation.
pub(super) fn is_about(rename: &Rename, operation: &Operation) -> bool {
    let id = || operation.origin.named && operation.origin.called.concat() == rename.from;
    let endpoint = || format!("{} {}", operation.method, operation.path) == rename.from;
    rename.kind == RenameKind::Operation && (id() || endpoint())
}

fn parameters(operation: &Operation, findings: &mut Findings) -> Vec<Name> {
    let mut scope = Scope::without(&OPTIONS);
    operation.parameters.iter().map(|it| scope.allot(&of_parameter(it), &it.origin.at, findings)).collect()
}

fn of_parameter(parameter: &Parameter) -> Vec<String> {
    let location = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let wire = parameter.wire.clone();
    vec![
        words::snake(std::slice::from_ref(&wire)),
        words::snake(&[location.to_owned(), wire.clone()]),
        words::snake(&[location.to_owned(), words::symbols(&wire)]),
    ]
}

/// Servers are called by their descriptions, when these are short and all different; else by their position.
pub(super) fn servers(api: &Api) -> Vec<Name> {
    let described = |server: &crate::ir::Server| {
        let words = server.description.as_deref().unwrap_or_default();
        let short = words.split_whitespace().count() <= 3;
        short.then(|| Name::new(&words::shouty(words))).flatten()
    };
    let names: Option<Vec<Name>> = api.servers.iter().map(described).collect();
    let distinct =
        |names: &Vec<Name>| names.iter().enumerate().all(|(i, name)| !names.iter().take(i).any(|it| it == name));
    names.filter(distinct).unwrap_or_else(|| {
        let numbered = (1..=api.servers.len()).map(|position| Cow::Owned(format!("SERVER_{position}")));
        numbered.filter_map(|text: Cow<'_, str>| Name::new(&text)).collect()
    })
}
