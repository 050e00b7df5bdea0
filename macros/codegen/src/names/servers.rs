//! Names servers, and the variables in their URLs.

use std::borrow::Cow;

use super::assign::{NamedItem, assign_names};
use super::fields_and_variants::text_candidates;
use super::scope::Scope;
use super::{Name, case, spelling};
use crate::diagnostic::{Findings, Pointer};
use crate::ir::{Api, Server, ServerVariable};

/// The names of one server.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerNames {
    /// The constant, or the type if the URL has variables.
    pub name: Name,
    /// The names of the variables, by position.
    pub variables: Vec<VariableNames>,
}

/// The names of one server variable.
#[derive(Debug, Clone, PartialEq)]
pub struct VariableNames {
    /// The argument or setter.
    pub setter: Name,
    /// The enum of the variable's values.
    pub value_type: Name,
    /// The variants of the enum, by position of the value.
    pub variants: Vec<Name>,
}

/// Assigns the names of servers: their names or descriptions if these are short and distinct, else numbers.
pub(super) fn assign_server_names(api: &Api, findings: &mut Findings) -> Vec<ServerNames> {
    let words: Vec<String> =
        api.servers.iter().map(|it| case::screaming_case(&server_words(it).unwrap_or_default())).collect();
    let distinct = words
        .iter()
        .enumerate()
        .all(|(index, name)| Name::new(name).is_some() && !words.iter().take(index).any(|other| other == name));
    let words = if distinct { words } else { (1..=words.len()).map(|position| format!("SERVER_{position}")).collect() };
    let mut scope = Scope::default();
    let named = api.servers.iter().zip(words);
    named.map(|(server, words)| server_candidates(server, &words, &mut scope, findings)).collect()
}

/// Returns the name of a server, or its description if that is not a sentence.
fn server_words(server: &Server) -> Option<String> {
    let short = |text: &&String| (1..=3).contains(&text.split_whitespace().count());
    server.name.as_ref().filter(short).or_else(|| server.description.as_ref().filter(short)).cloned()
}

fn server_candidates(server: &Server, words: &str, scope: &mut Scope, findings: &mut Findings) -> ServerNames {
    if server.variables.is_empty() {
        let name = scope.assign([words.to_owned()], &server.at, findings);
        return ServerNames { name, variables: Vec::new() };
    }
    let camel = case::camel_case(&[words.to_lowercase()]);
    let name = scope.assign([camel.clone(), format!("{camel}Server")], &server.at, findings);
    let mut setters = Scope::without(&["new", "self"]);
    let mut variable = |it: &ServerVariable| {
        let word = std::slice::from_ref(&it.name);
        let snake = case::snake_case(word);
        let choice = case::camel_case(&[camel.clone(), it.name.clone()]);
        let mut values = Scope::default();
        VariableNames {
            setter: setters.assign([snake.clone(), format!("{snake}_variable")], &server.at, findings),
            value_type: scope.assign([choice.clone(), format!("{choice}Choice")], &server.at, findings),
            variants: assign_names(
                it.allowed_values.iter().map(|value| variable_variant(value, &server.at)),
                &mut values,
                findings,
            ),
        }
    };
    let variables = server.variables.iter().map(&mut variable).collect();
    ServerNames { name, variables }
}

/// Returns the names that a value of a variable can get as a variant of its enum.
fn variable_variant<'v>(value: &'v str, at: &'v Pointer) -> NamedItem<'v, impl Iterator<Item = String>> {
    let plain = case::camel_case(&[spelling::with_operators(value).into_owned()]);
    let others = text_candidates(value, &plain);
    let candidates = std::iter::once(plain).chain(others);
    NamedItem { given: None, wire_name: Cow::Borrowed(value), candidates, at }
}
