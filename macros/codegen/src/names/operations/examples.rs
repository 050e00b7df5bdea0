//! Names the functions that return examples.

use crate::diagnostic::Findings;
use crate::ir::{Api, Example, ExampleHolder, Status};
use crate::names::scope::Scope;
use crate::names::types::TypeNames;
use crate::names::{Name, case};

/// Assigns the names of the examples, in written order. `operations` are the names of the operations. Examples of types have precedence.
pub(in crate::names) fn assign_example_names(
    api: &Api,
    types: &[TypeNames],
    operations: &[&str],
    findings: &mut Findings,
) -> Vec<Name> {
    let mut scope = Scope::default();
    let all = &api.examples.values;
    let mut names: Vec<Option<Name>> = vec![None; all.len()];
    for of_types in [true, false] {
        for (it, slot) in all.iter().zip(&mut names) {
            if matches!(it.holder, ExampleHolder::Type(_)) == of_types {
                let words = words(api, types, operations, it);
                *slot = Some(scope.assign(candidates(&words, it, all.len()), &it.at, findings));
            }
        }
    }
    names.into_iter().map(|name| name.unwrap_or_else(Name::placeholder)).collect()
}

/// Returns the names that an example can get: its words, then with `example`, then with numbers.
fn candidates(words: &[String], it: &Example, count: usize) -> impl Iterator<Item = String> {
    let whole: Vec<String> = words.iter().cloned().chain(key_words(it)).collect();
    let plain = case::snake_case(&whole);
    let longer = case::snake_case(&[whole, vec!["example".to_owned()]].concat());
    let numbered = longer.clone();
    let numbered = (2..=count + 1).map(move |number| format!("{numbered}_{number}"));
    let last = (1..=count + 1).map(|number| format!("example_{number}"));
    [plain, longer].into_iter().chain(numbered).chain(last)
}

/// Returns the key of an example. General keys have no meaning, and a component is named by itself.
fn key_words(it: &Example) -> Option<String> {
    let is_named = matches!(&it.holder, ExampleHolder::Component { section, .. } if section == "examples");
    it.key.clone().filter(|key| !is_named && !["default", "example"].contains(&key.to_lowercase().as_str()))
}

fn words(api: &Api, types: &[TypeNames], operations: &[&str], it: &Example) -> Vec<String> {
    match &it.holder {
        ExampleHolder::Type(id) => types.get(id.0).map(|names| names.name.text().to_owned()).into_iter().collect(),
        ExampleHolder::Component { section, name } => {
            let kind = match section.as_str() {
                "responses" if !ends_with(name, "response") => Some("response".to_owned()),
                "requestBodies" if !ends_with(name, "request") && !ends_with(name, "body") => {
                    Some("request".to_owned())
                }
                _ => None,
            };
            std::iter::once(name.clone()).chain(kind).collect()
        }
        ExampleHolder::Body { operation, words } => {
            let method = operations.get(*operation).map(|id| id.replace('.', "_"));
            let words = match words.as_slice() {
                [before @ .., last] if last == "body" => [before, &["request".to_owned()]].concat(),
                [response, status, after @ ..] if is_first_success(api, *operation, status) => {
                    [std::slice::from_ref(response), after].concat()
                }
                all => all.to_vec(),
            };
            method.into_iter().chain(words).collect()
        }
    }
}

fn ends_with(name: &str, word: &str) -> bool {
    name.to_lowercase().ends_with(word)
}

/// Returns true for the status of the first success, which needs no words.
fn is_first_success(api: &Api, operation: usize, status: &str) -> bool {
    let first = api.operations.get(operation).and_then(|it| it.success.cases.first());
    first.is_some_and(|case| match case.status {
        Status::Code(code) => status == code.to_string(),
        Status::Range(hundreds) => status.eq_ignore_ascii_case(&format!("{hundreds}XX")),
        Status::Default => status.eq_ignore_ascii_case("default"),
    })
}
