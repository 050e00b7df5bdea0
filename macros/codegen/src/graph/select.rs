//! Selects the operations that the user wants.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::OperationNode;
use super::endpoint::OperationNodes;
use super::glob::matches;
use super::operation_name::name_in_snake_case;
use crate::diagnostic::{Code, Finding, Findings, Place, Pointer, did_you_mean};
use crate::options::{Options, Selector, SelectorKind};

/// Returns the operations and webhooks that are selected; reports a selector without effect.
pub(super) fn apply_selectors<'d>(
    all: OperationNodes<'d>,
    options: &Options,
    findings: &mut Findings,
) -> OperationNodes<'d> {
    let Some(selectors) = &options.only else { return all };
    let OperationNodes { mut paths, mut webhooks } = all;
    for selector in selectors {
        let kind = selector.kind.criterion();
        let selected = paths.iter().any(|it| selects(kind, it)) || webhooks.iter().any(|it| selects_webhook(kind, it));
        if !selected {
            let all = [paths.as_slice(), webhooks.as_slice()].concat();
            findings.push(unknown_selector(selector.id, kind, &all));
        }
    }
    paths.retain(|it| is_wanted(selectors, |kind| selects(kind, it)));
    webhooks.retain(|it| is_wanted(selectors, |kind| selects_webhook(kind, it)));
    if let (Some(selector), [], []) = (selectors.first(), paths.as_slice(), webhooks.as_slice())
        && !findings.has_errors()
    {
        let detail = "the entries of `only` exclude every operation that they select";
        findings.push(Finding::new(Code::UnknownOperation, Place::Option(selector.id), detail));
    }
    OperationNodes { paths, webhooks }
}

/// Returns true for an operation that a criterion selects and no criterion excludes. The order of the entries has no
/// effect. If all entries exclude operations, the others are selected.
fn is_wanted(selectors: &[Selector], selects: impl Fn(&SelectorKind) -> bool) -> bool {
    let is_exclusion = |it: &&Selector| matches!(it.kind, SelectorKind::Not(_));
    let (excluding, selecting): (Vec<&Selector>, Vec<&Selector>) = selectors.iter().partition(is_exclusion);
    (selecting.is_empty() || selecting.iter().any(|it| selects(&it.kind)))
        && !excluding.iter().any(|it| selects(it.kind.criterion()))
}

/// Returns true if the selector selects a webhook, also by the webhook's name.
fn selects_webhook(kind: &SelectorKind, webhook: &OperationNode<'_>) -> bool {
    let by_name = |name: &str| matches(name, webhook.path) || lower_letters(webhook.path) == lower_letters(name);
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
        SelectorKind::Operation(pattern) if pattern.contains('*') => {
            endpoint.id.is_some_and(|id| matches(pattern, id))
                || matches(pattern, &name_in_snake_case(endpoint))
                || group_key(endpoint).is_some_and(|key| matches(pattern, &key))
        }
        SelectorKind::Operation(id) => {
            endpoint.id.is_some_and(|known| known == id || lower_letters(known) == lower_letters(id))
                || lower_letters(&endpoint.name.concat()) == lower_letters(id)
                || group_key(endpoint).is_some_and(|known| known == *id)
        }
        SelectorKind::Tag(tag) => endpoint.tags.iter().any(|known| matches(tag, known)),
        SelectorKind::Endpoint { method, path } => {
            (method == "*" || endpoint.method == *method) && matches(path, endpoint.path)
        }
        SelectorKind::Not(kind) => selects(kind, endpoint),
    }
}

fn group_key(endpoint: &OperationNode<'_>) -> Option<String> {
    endpoint.group.as_ref()?.key()
}

/// Returns the letters and digits of a name, in lower case.
fn lower_letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns the finding about an entry that matches nothing. An existing name can replace a name, but no pattern.
fn unknown_selector(id: usize, kind: &SelectorKind, all: &[OperationNode<'_>]) -> Finding {
    let (detail, remedy) = match kind {
        SelectorKind::Not(kind) => return unknown_selector(id, kind, all),
        SelectorKind::Operation(pattern) if pattern.contains('*') => {
            (format!("no operation has a name that matches `{pattern}`"), None)
        }
        SelectorKind::Operation(name) => {
            let in_groups: Vec<String> = all.iter().filter_map(group_key).collect();
            let known = all.iter().filter_map(|endpoint| endpoint.id).chain(in_groups.iter().map(String::as_str));
            (format!("there is no operation `{name}`"), did_you_mean(name, known))
        }
        SelectorKind::Tag(pattern) if pattern.contains('*') => {
            (format!("no operation has a tag that matches `{pattern}`"), None)
        }
        SelectorKind::Tag(tag) => {
            let known = all.iter().flat_map(|endpoint| endpoint.tags.iter().copied());
            (format!("no operation has the tag `{tag}`"), did_you_mean(tag, known))
        }
        SelectorKind::Endpoint { method, path } if method == "*" || path.contains('*') => {
            (format!("no operation matches `{method} {path}`"), None)
        }
        SelectorKind::Endpoint { method, path } => {
            let wanted = format!("{method} {path}");
            let known: Vec<String> =
                all.iter().map(|endpoint| format!("{} {}", endpoint.method, endpoint.path)).collect();
            (format!("there is no operation at `{wanted}`"), did_you_mean(&wanted, known.iter().map(String::as_str)))
        }
    };
    Finding::new(Code::UnknownOperation, Place::Option(id), detail).maybe_help(remedy)
}
