//! The operations that the user wants, out of all there are.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::Endpoint;
use crate::diagnostic::{Code, Finding, Findings, Place, Pointer, did_you_mean};
use crate::options::{Options, Selector, SelectorKind};

/// Keeps what any selector selects; a selector that selects nothing is a finding.
pub(super) fn select<'d>(all: Vec<Endpoint<'d>>, options: &Options, findings: &mut Findings) -> Vec<Endpoint<'d>> {
    let Some(selectors) = &options.only else { return all };
    for selector in selectors {
        if !all.iter().any(|endpoint| selects(&selector.kind, endpoint)) {
            findings.push(unknown(selector, &all));
        }
    }
    all.into_iter().filter(|endpoint| selectors.iter().any(|selector| selects(&selector.kind, endpoint))).collect()
}

/// `operationId` is unique (OpenAPI 3.1 section 4.8.10): where it is not, the first has it, and the others are called by
/// method and path.
pub(super) fn unique(endpoints: &mut [Endpoint<'_>], findings: &mut Findings) {
    let mut first: HashMap<&str, Pointer> = HashMap::new();
    for endpoint in endpoints {
        let Some(id) = endpoint.id else { continue };
        match first.entry(id) {
            Entry::Vacant(free) => {
                free.insert(endpoint.node.at.key("operationId"));
            }
            Entry::Occupied(taken) => {
                let detail = format!("`{id}` is the name of another operation; this one is called by method and path");
                let at = endpoint.node.at.key("operationId");
                let finding = Finding::new(Code::DuplicateOperationId, at, detail);
                findings.push(finding.also(taken.get().clone(), "which has it first"));
                endpoint.id = None;
            }
        }
    }
}

fn selects(kind: &SelectorKind, endpoint: &Endpoint<'_>) -> bool {
    match kind {
        SelectorKind::Operation(id) => endpoint.id.is_some_and(|known| known == id || letters(known) == letters(id)),
        SelectorKind::Tag(tag) => endpoint.tags.contains(&tag.as_str()),
        SelectorKind::Endpoint { method, path } => endpoint.method == *method && endpoint.path == path,
    }
}

/// What is left of a name when the ways of joining words are set aside.
fn letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn unknown(selector: &Selector, all: &[Endpoint<'_>]) -> Finding {
    let (detail, remedy) = match &selector.kind {
        SelectorKind::Operation(id) => {
            let known = all.iter().filter_map(|endpoint| endpoint.id);
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
    Finding::new(Code::UnknownOperation, Place::Option(selector.id), detail).remedy(remedy)
}
