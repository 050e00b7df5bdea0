//! Generates clients of OpenAPI descriptions in a build script.
//!
//! The function `main` of the build script has one line. It reads the clients and their options from the file
//! `specweld.toml` beside `Cargo.toml`:
//!
//! ```no_run
//! specweld_build::generate();
//! ```
//!
//! ```toml
//! [pets]
//! spec = "spec/pets.json"
//! only = ["GET /pets/**"]
//! ```
//!
//! The crate includes the code with `specweld::include_api!("pets")`. The script runs again only if a description or
//! `specweld.toml` changes. An edit of other code does not generate the client again.

mod directives;

use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::Path;
use std::{env, fs};

use specweld_codegen::formatted;
use specweld_options::text::{Client, ClientConfig, OptionText, folder_of, open_config};

use crate::directives::Directives;

/// The path of the runtime crate in generated code.
const RUNTIME: &str = "::specweld";

/// Generates all clients of `specweld.toml` in the folder of the package, in a build script.
///
/// Errors of options and descriptions are errors of Cargo, with file, line and column. They stop the build.
pub fn generate() {
    Build::config("specweld.toml").generate();
}

/// The generation of one or more clients.
#[derive(Debug, Clone)]
pub struct Build {
    source: Source,
    options: Vec<String>,
    runtime: Option<String>,
}

/// The source of clients.
#[derive(Debug, Clone)]
enum Source {
    /// A file with a table of options per client.
    Config(String),
    /// A name, and the path of a description.
    Client(String, String),
}

impl Build {
    /// Selects all clients of a file in the form of `specweld.toml`. The path is relative to the folder of the package.
    pub fn config(path: &str) -> Self {
        Self { source: Source::Config(path.to_owned()), options: Vec::new(), runtime: None }
    }

    /// Selects a client by the path of its description. The path is relative to the folder of the package.
    ///
    /// The name has only letters, digits, `_` and `-`; `specweld::include_api!` includes the code by it.
    pub fn client(name: &str, spec: &str) -> Self {
        Self { source: Source::Client(name.to_owned(), spec.to_owned()), options: Vec::new(), runtime: None }
    }

    /// Adds options to each client, in the grammar of the macro: `extra = keep, only = [list_pets]`.
    #[must_use]
    pub fn options(mut self, options: &str) -> Self {
        self.options.push(options.to_owned());
        self
    }

    /// Sets the path of the runtime crate in generated code. The default is `::specweld`. The key `runtime` of a client
    /// in the file has precedence.
    #[must_use]
    pub fn runtime(mut self, path: &str) -> Self {
        self.runtime = Some(path.to_owned());
        self
    }

    /// Writes the code of each client to a file in the folder `OUT_DIR` of the build script, and prints the directives
    /// for Cargo.
    pub fn generate(&self) {
        let out = env::var_os("OUT_DIR");
        let printed = self.generate_into(out.as_deref(), &mut io::stdout().lock());
        // OK because Cargo has closed the pipe, so that it does not read directives.
        printed.unwrap_or_default();
    }

    fn generate_into(&self, out: Option<&OsStr>, stream: &mut impl Write) -> io::Result<()> {
        let mut directives = Directives::default();
        match out {
            Some(out) => self.clients(&Path::new(out).join("specweld"), &mut directives),
            None => directives.error("there is no folder `OUT_DIR`\n  help: call this function in a build script"),
        }
        directives.write(stream)
    }

    fn clients(&self, out: &Path, directives: &mut Directives) {
        let (folder, clients) = match &self.source {
            Source::Config(path) => {
                directives.depend_on(std::slice::from_ref(path));
                match open_config(path) {
                    Ok(clients) => (folder_of(path), clients),
                    Err(faults) => return directives.faults(&faults),
                }
            }
            Source::Client(name, spec) => {
                let mut options = OptionText::default();
                options.add_description(spec);
                (String::new(), vec![ClientConfig { name: name.clone(), options, runtime: None }])
            }
        };
        for mut client in clients {
            for options in &self.options {
                client.options.add("the options of the build script", options);
            }
            self.client_into(client, &folder, out, directives);
        }
    }

    fn client_into(&self, config: ClientConfig, folder: &str, out: &Path, directives: &mut Directives) {
        let client = match Client::open(config.options, folder) {
            Ok(client) => client,
            Err(error) => {
                directives.depend_on(&error.files);
                return directives.faults(&error.faults);
            }
        };
        let runtime = config.runtime.as_deref().or(self.runtime.as_deref()).unwrap_or(RUNTIME);
        let generation = client.generate(runtime);
        directives.depend_on(&client.files());
        directives.report(&generation.report);
        let Some(code) = generation.tokens.as_ref().map(formatted) else { return };
        let head =
            format!("// Generated by specweld-build {}: the client `{}`.\n\n", env!("CARGO_PKG_VERSION"), config.name);
        let file = out.join(format!("{}.rs", config.name));
        if let Err(error) = write_if_changed(&file, &(head + &code)) {
            directives.error(&format!("{}: {error}", file.display()));
        }
    }
}

/// Writes a file, unless it has this text. An unchanged file has the same time, so that Cargo compiles nothing again.
fn write_if_changed(file: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(file).is_ok_and(|present| present == text) {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text)
}

#[cfg(test)]
mod tests;
