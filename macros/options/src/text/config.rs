//! The file `specweld.toml`: a table of options per client.

use std::path::Path;

use proc_macro2::TokenStream;
use serde_spanned::Spanned;
use toml::de::{DeTable, DeValue};

use super::toml::{add_table, in_written_order};
use super::{Fault, OptionText, read_file};

/// The key with the path of the runtime crate in generated code.
const RUNTIME: &str = "runtime";
/// The remedy for a missing file.
const MISSING: &str = "\n  help: write a table of options per client: `[pets]`, and `spec = \"pets.json\"` below it";

/// A client of the file.
#[derive(Debug, Clone)]
pub struct ClientConfig {
    /// The name of the table, which is also the name of the generated file.
    pub name: String,
    /// The options. Paths are relative to the folder of the file.
    pub options: OptionText,
    /// The path of the runtime crate; `None` for the default.
    pub runtime: Option<String>,
}

/// Returns the folder of a file, for the relative paths in it. The folder is empty for a file in the current folder.
pub fn folder_of(file: &str) -> String {
    let file = file.replace('\\', "/");
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| if folder.is_empty() { "/" } else { folder });
    folder.to_owned()
}

/// Reads the clients of a file.
///
/// # Errors
/// Returns an error if the file is missing or cannot be read, or the errors of [`read_config`].
pub fn open_config(path: &str) -> Result<Vec<ClientConfig>, Vec<Fault>> {
    let text = read_file(path).map_err(|message| {
        let has_remedy = message.contains("\n  help: ") || Path::new(path).exists();
        let help = if has_remedy { "" } else { MISSING };
        vec![Fault::new("", "", 0..0, &format!("{message}{help}"))]
    })?;
    read_config(path, &text)
}

/// Reads the clients in the text of a file with this name.
///
/// # Errors
/// Returns the errors of the syntax, of the names of clients, and of the key `runtime`. The options are parsed later.
pub fn read_config(name: &str, text: &str) -> Result<Vec<ClientConfig>, Vec<Fault>> {
    let file = match DeTable::parse(text) {
        Ok(file) => file,
        Err(error) => return Err(vec![Fault::new(name, text, error.span().unwrap_or(0..0), error.message())]),
    };
    let (mut clients, mut faults) = (Vec::new(), Vec::new());
    for (key, value) in in_written_order(file.get_ref()) {
        let mut fault = |place, message: &str| faults.push(Fault::new(name, text, place, message));
        match value.get_ref() {
            _ if !is_file_name(key.get_ref()) => {
                fault(key.span(), "the name of a client has only letters, digits, `_` and `-`");
            }
            DeValue::Table(table) => {
                let runtime = table.iter().find(|(key, _)| key.get_ref() == RUNTIME).map(|(_, value)| value);
                if !table.keys().any(|key| key.get_ref() == "spec" || key.get_ref() == "inline") {
                    fault(key.span(), "this client has no description\n  help: write `spec = \"openapi.json\"`");
                }
                let runtime = runtime.and_then(|value| {
                    let path = path(value);
                    if path.is_none() {
                        fault(value.span(), "expected the path of a crate, such as \"::specweld\"");
                    }
                    path
                });
                let mut options = OptionText::default();
                options.add_source(name, text);
                add_table(table, RUNTIME, text, &mut options);
                clients.push(ClientConfig { name: key.get_ref().to_string(), options, runtime });
            }
            _ => {
                let key = key.get_ref();
                let help = format!("write a table per client: `[name]`, and `{key} = ..` below it");
                fault(value.span(), &format!("expected a table\n  help: {help}"));
            }
        }
    }
    if faults.is_empty() { Ok(clients) } else { Err(faults) }
}

fn path(value: &Spanned<DeValue<'_>>) -> Option<String> {
    let text = value.get_ref().as_str()?.trim();
    let is_path = !text.is_empty() && text.chars().all(|it| it.is_alphanumeric() || "_:#".contains(it));
    (is_path && text.parse::<TokenStream>().is_ok()).then(|| text.to_owned())
}

fn is_file_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '_' || it == '-')
}
