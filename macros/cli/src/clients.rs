//! Opens the clients of a command: their options and descriptions.

use std::io::{Error, Result};

use specweld_options::text::{Client, ClientConfig, Fault, OpenError, OptionText, folder_of, open_config};

use crate::arguments::Sources;

/// The path of the runtime crate in generated code.
const RUNTIME: &str = "specweld";

/// A client of a command.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) client: Client,
    /// The path of the runtime crate.
    pub(crate) runtime: String,
}

impl Opened {
    /// Returns the name of the main file.
    pub(crate) fn name(&self) -> &str {
        self.client.input().main.name
    }
}

/// Opens all clients.
pub(crate) fn open_all(sources: &Sources) -> Result<Vec<Opened>> {
    let folder = folder(sources);
    selected(sources)?.into_iter().map(|config| open(config, |text| Client::open(text, &folder))).collect()
}

/// Opens the only client of a command.
pub(crate) fn open_one(sources: &Sources) -> Result<Opened> {
    let folder = folder(sources);
    open(the_only(sources)?, |text| Client::open(text, &folder))
}

/// Opens the only client of a command, and the description to compare it with.
pub(crate) fn open_against(sources: &Sources, older: &str) -> Result<Opened> {
    let folder = folder(sources);
    open(the_only(sources)?, |text| Client::open_against(text, &folder, older))
}

fn open(
    config: ClientConfig,
    with: impl FnOnce(OptionText) -> std::result::Result<Client, OpenError>,
) -> Result<Opened> {
    let client = with(config.options).map_err(|error| joined(&error.faults))?;
    Ok(Opened { client, runtime: config.runtime.unwrap_or_else(|| RUNTIME.to_owned()) })
}

/// Returns the folder of the relative paths in options.
fn folder(sources: &Sources) -> String {
    sources.config.as_deref().map(folder_of).unwrap_or_default()
}

/// Returns the options of the only client of a command.
fn the_only(sources: &Sources) -> Result<ClientConfig> {
    let mut clients = selected(sources)?;
    match clients.pop() {
        Some(client) if clients.is_empty() => Ok(client),
        _ => {
            let config = sources.config.as_deref().unwrap_or_default();
            let names = names_of(&clients_of(config)?);
            Err(Error::other(format!("{config}: write the name of one client: {names}")))
        }
    }
}

/// Returns the options of the descriptions, or of the clients in a file. No names select all clients of the file.
fn selected(sources: &Sources) -> Result<Vec<ClientConfig>> {
    let mut clients = match &sources.config {
        Some(config) => named(config, &sources.names)?,
        None => sources.names.iter().map(|file| of_description(file)).collect(),
    };
    for client in &mut clients {
        for option in &sources.options {
            client.options.add("--option", option);
        }
    }
    Ok(clients)
}

fn of_description(file: &str) -> ClientConfig {
    let mut options = OptionText::default();
    options.add_description(file);
    ClientConfig { name: file.to_owned(), options, runtime: None }
}

/// Returns the clients of a file with these names, or all clients.
fn named(config: &str, names: &[String]) -> Result<Vec<ClientConfig>> {
    let all = clients_of(config)?;
    if names.is_empty() {
        return Ok(all);
    }
    let find = |name: &String| {
        let missing = || Error::other(format!("{config}: there is no client `{name}`; there are {}", names_of(&all)));
        all.iter().find(|client| client.name == *name).cloned().ok_or_else(missing)
    };
    names.iter().map(find).collect()
}

fn names_of(clients: &[ClientConfig]) -> String {
    clients.iter().map(|client| client.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn clients_of(config: &str) -> Result<Vec<ClientConfig>> {
    open_config(config).map_err(|faults| joined(&faults))
}

/// Returns one error with the texts of all errors.
fn joined(faults: &[Fault]) -> Error {
    Error::other(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\nerror: "))
}
