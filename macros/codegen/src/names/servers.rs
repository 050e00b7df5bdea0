//! The names of servers and of what varies in their URLs.

use std::borrow::Cow;

use super::assign::{Member, assign};
use super::members::of_text;
use super::scope::Scope;
use super::{Name, spelling, words};
use crate::diagnostic::{Findings, Pointer};
use crate::ir::{Api, Server, ServerVariable};

/// The names of one server.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerNames {
    /// The constant, or the type where something varies.
    pub name: Name,
    /// By position of the variable.
    pub variables: Vec<VariableNames>,
}

/// The names of one variable.
#[derive(Debug, Clone, PartialEq)]
pub struct VariableNames {
    /// The argument or setter.
    pub setter: Name,
    /// The enum of its values.
    pub choice: Name,
    /// Its variants, by position of the value.
    pub variants: Vec<Name>,
}

/// Servers are called by their names or descriptions, when these are short and all different; else by their position.
pub(super) fn allot(api: &Api, findings: &mut Findings) -> Vec<ServerNames> {
    let called: Vec<String> = api.servers.iter().map(|it| words::shouty(&called(it).unwrap_or_default())).collect();
    let distinct = called
        .iter()
        .enumerate()
        .all(|(index, name)| Name::new(name).is_some() && !called.iter().take(index).any(|other| other == name));
    let called =
        if distinct { called } else { (1..=called.len()).map(|position| format!("SERVER_{position}")).collect() };
    let mut scope = Scope::default();
    let named = api.servers.iter().zip(called);
    named.map(|(server, called)| names(server, &called, &mut scope, findings)).collect()
}

/// Returns the name of a server from its description, if that is no sentence.
fn called(server: &Server) -> Option<String> {
    let short = |text: &&String| (1..=3).contains(&text.split_whitespace().count());
    server.name.as_ref().filter(short).or_else(|| server.description.as_ref().filter(short)).cloned()
}

fn names(server: &Server, called: &str, scope: &mut Scope, findings: &mut Findings) -> ServerNames {
    if server.variables.is_empty() {
        let name = scope.allot([called.to_owned()], &server.at, findings);
        return ServerNames { name, variables: Vec::new() };
    }
    let camel = words::camel(&[called.to_lowercase()]);
    let name = scope.allot([camel.clone(), format!("{camel}Server")], &server.at, findings);
    let mut setters = Scope::without(&["new", "self"]);
    let mut variable = |it: &ServerVariable| {
        let word = std::slice::from_ref(&it.name);
        let snake = words::snake(word);
        let choice = words::camel(&[camel.clone(), it.name.clone()]);
        let mut values = Scope::default();
        VariableNames {
            setter: setters.allot([snake.clone(), format!("{snake}_variable")], &server.at, findings),
            choice: scope.allot([choice.clone(), format!("{choice}Choice")], &server.at, findings),
            variants: assign(it.allowed_values.iter().map(|value| variant(value, &server.at)), &mut values, findings),
        }
    };
    let variables = server.variables.iter().map(&mut variable).collect();
    ServerNames { name, variables }
}

/// Returns a value of a variable as a variant of its enum.
fn variant<'v>(value: &'v str, at: &'v Pointer) -> Member<'v, impl Iterator<Item = String>> {
    let plain = words::camel(&[spelling::with_operators(value).into_owned()]);
    let others = of_text(value, &plain);
    let candidates = std::iter::once(plain).chain(others);
    Member { given: None, written: Cow::Borrowed(value), candidates, at }
}
