//! Selects the operations that the user wants.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::OperationNode;
use super::endpoint::OperationNodes;
use crate::diagnostic::{Code, Finding, Findings, Place, Pointer, did_you_mean};
use crate::options::{Options, Selector, SelectorKind};

/// Returns the operations and webhooks that a selector selects; reports a selector that selects nothing.
pub(super) fn apply_selectors<'d>(
    all: OperationNodes<'d>,
    options: &Options,
    findings: &mut Findings,
) -> OperationNodes<'d> {
    let Some(selectors) = &options.only else { return all };
    let OperationNodes { mut paths, mut webhooks } = all;
    for selector in selectors {
        let selected = paths.iter().any(|it| selects(&selector.kind, it))
            || webhooks.iter().any(|it| selects_webhook(&selector.kind, it));
        if !selected {
            findings.push(unknown_selector(selector, &[paths.as_slice(), webhooks.as_slice()].concat()));
        }
    }
    paths.retain(|it| selectors.iter().any(|selector| selects(&selector.kind, it)));
    webhooks.retain(|it| selectors.iter().any(|selector| selects_webhook(&selector.kind, it)));
    OperationNodes { paths, webhooks }
}

/// Returns true if the selector selects a webhook, also by the webhook's name.
fn selects_webhook(kind: &SelectorKind, webhook: &OperationNode<'_>) -> bool {
    let by_name = |name: &str| webhook.path == name || lower_letters(webhook.path) == lower_letters(name);
    selects(kind, webhook) || matches!(kind, SelectorKind::Operation(name) if by_name(name))
}

/// Reports operations that share an `operationId`, which must be unique (OpenAPI 3.1 section 4.8.10).
/// The first keeps the `operationId`; the others are named by method and path.
pub(super) fn make_operation_ids_unique(endpoints: &mut [OperationNode<'_>], findings: &mut Findings) {
    let mut first: HashMap<&str, Pointer> = HashMap::new();
    for endpoint in endpoints {
        let Some(id) = endpoint.id else { continue };
        match first.entry(id) {
            Entry::Vacant(free) => {
                free.insert(endpoint.node.at.key("operationId"));
            }
            Entry::Occupied(taken) => {
                let detail = format!("another operation has the same `operationId` `{id}`");
                let at = endpoint.node.at.key("operationId");
                let finding = Finding::new(Code::DuplicateOperationId, at, detail)
                    .consequence("this operation is named by its method and path")
                    .help("give one of the two operations another `operationId`")
                    .related(taken.get().clone(), "the first operation with this `operationId`");
                findings.push(finding);
                endpoint.id = None;
                endpoint.name_by_path();
            }
        }
    }
}

fn selects(kind: &SelectorKind, endpoint: &OperationNode<'_>) -> bool {
    match kind {
        SelectorKind::Operation(id) => {
            endpoint.id.is_some_and(|known| known == id || lower_letters(known) == lower_letters(id))
                || lower_letters(&endpoint.name.concat()) == lower_letters(id)
                || group_key(endpoint).is_some_and(|known| known == *id)
        }
        SelectorKind::Tag(tag) => endpoint.tags.contains(&tag.as_str()),
        SelectorKind::Endpoint { method, path } => endpoint.method == *method && endpoint.path == path,
    }
}

fn group_key(endpoint: &OperationNode<'_>) -> Option<String> {
    endpoint.group.as_ref()?.key()
}

/// Returns the letters and digits of a name, in lower case.
fn lower_letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn unknown_selector(selector: &Selector, all: &[OperationNode<'_>]) -> Finding {
    let (detail, remedy) = match &selector.kind {
        SelectorKind::Operation(id) => {
            let in_groups: Vec<String> = all.iter().filter_map(group_key).collect();
            let known = all.iter().filter_map(|endpoint| endpoint.id).chain(in_groups.iter().map(String::as_str));
            (format!("there is no operation `{id}`"), did_you_mean(id, known))
        }
        SelectorKind::Tag(tag) => {
            let known = all.iter().flat_map(|endpoint| endpoint.tags.iter().copied());
            (format!("no operation has the tag `{tag}`"), did_you_mean(tag, known))
        }
        SelectorKind::Endpoint { method, path } => {
            let wanted = format!("{method} {path}");
            let known: Vec<String> =
                all.iter().map(|endpoint| format!("{} {}", endpoint.method, endpoint.path)).collect();
            (format!("there is no operation at `{wanted}`"), did_you_mean(&wanted, known.iter().map(String::as_str)))
        }
    };
    Finding::new(Code::UnknownOperation, Place::Option(selector.id), detail).maybe_help(remedy)
}
