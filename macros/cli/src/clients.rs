//! Opens the clients of a command: their options and descriptions.

use std::io::{Error, ErrorKind, Result};

use specweld_options::text::{Client, ClientConfig, Fault, OptionText, folder_of, read_config};

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

/// Opens all clients.
pub(crate) fn open_all(sources: &Sources) -> Result<Vec<Opened>> {
    let Some(config) = &sources.config else {
        let clients = sources.names.iter().map(|file| {
            let mut text = OptionText::default();
            text.add_description(file);
            open(text, &sources.options, "", RUNTIME)
        });
        return clients.collect();
    };
    let folder = folder_of(config);
    let clients = selected(config, &sources.names)?.into_iter().map(|client| {
        let runtime = client.runtime.as_deref().unwrap_or(RUNTIME);
        open(client.options, &sources.options, &folder, runtime)
    });
    clients.collect()
}

/// Opens the only client of a command.
pub(crate) fn open_one(sources: &Sources) -> Result<Opened> {
    let mut opened = open_all(sources)?;
    match opened.pop() {
        Some(client) if opened.is_empty() => Ok(client),
        _ => {
            let config = sources.config.as_deref().unwrap_or_default();
            let names = clients_of(config)?.into_iter().map(|client| client.name).collect::<Vec<_>>().join(", ");
            Err(Error::other(format!("{config}: write the name of one client: {names}")))
        }
    }
}

/// Opens a description without options.
pub(crate) fn open_file(file: &str) -> Result<Client> {
    let mut text = OptionText::default();
    text.add_description(file);
    open(text, &[], "", RUNTIME).map(|opened| opened.client)
}

fn open(mut text: OptionText, options: &[String], folder: &str, runtime: &str) -> Result<Opened> {
    for option in options {
        text.add("--option", option);
    }
    let client = Client::open(text, folder).map_err(|error| joined(&error.faults))?;
    Ok(Opened { client, runtime: runtime.to_owned() })
}

/// Returns the clients of a file with these names, or all clients.
fn selected(config: &str, names: &[String]) -> Result<Vec<ClientConfig>> {
    let all = clients_of(config)?;
    if names.is_empty() {
        return Ok(all);
    }
    let find = |name: &String| {
        let known: Vec<&str> = all.iter().map(|client| client.name.as_str()).collect();
        let missing = || Error::other(format!("{config}: there is no client `{name}`; there are {}", known.join(", ")));
        all.iter().find(|client| client.name == *name).cloned().ok_or_else(missing)
    };
    names.iter().map(find).collect()
}

fn clients_of(config: &str) -> Result<Vec<ClientConfig>> {
    let text = std::fs::read_to_string(config).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Error::new(error.kind(), format!("{config}: there is no such file")),
        kind => Error::new(kind, format!("{config}: {error}")),
    })?;
    read_config(config, &text).map_err(|faults| joined(&faults))
}

/// Returns one error with the texts of all errors.
fn joined(faults: &[Fault]) -> Error {
    Error::other(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\nerror: "))
}
