//! The names of servers and of what varies in their URLs.

use super::scope::Scope;
use super::{Name, words};
use crate::diagnostic::Findings;
use crate::ir::{Api, Server, Variable};

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

/// What a server is called, if that is no sentence.
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
    let mut variable = |it: &Variable| {
        let word = std::slice::from_ref(&it.name);
        let snake = words::snake(word);
        let choice = words::camel(&[camel.clone(), it.name.clone()]);
        let mut values = Scope::default();
        VariableNames {
            setter: setters.allot([snake.clone(), format!("{snake}_variable")], &server.at, findings),
            choice: scope.allot([choice.clone(), format!("{choice}Choice")], &server.at, findings),
            variants: it.choices.iter().map(|value| values.allot(variants(value), &server.at, findings)).collect(),
        }
    };
    let variables = server.variables.iter().map(&mut variable).collect();
    ServerNames { name, variables }
}

fn variants(value: &str) -> Vec<String> {
    let word = std::slice::from_ref(&value.to_owned()).to_vec();
    let [symbols, points] = [words::symbols(value), words::points(value)].map(|text| words::camel(&[text]));
    let plain = words::camel(&word);
    vec![plain.clone(), symbols, words::spelled(value), format!("{plain}Value"), points]
}
