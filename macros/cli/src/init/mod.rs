//! The command `init`: a new crate with a client of a description, an example and a test.

mod crate_name;
mod description;
mod manifest;
mod program;
mod text;
mod types;

use std::fs;
use std::io::{Error, ErrorKind, Result, Write};
use std::path::Path;

use specweld_codegen::{Sample, sample};

use self::crate_name::CrateName;
use self::description::Copied;
use crate::Outcome;
use crate::arguments::{Init, ReportFormat};
use crate::clients::{Opened, open_one};
use crate::output::Output;
use crate::{progress, report};

/// Makes a crate.
pub(crate) fn run(arguments: &Init, out: &mut Output) -> Result<Outcome> {
    let folder = Path::new(&arguments.folder);
    let name = CrateName::of(folder).map_err(|message| Error::new(ErrorKind::InvalidInput, message))?;
    refuse_existing(folder)?;
    let runtime = arguments.path.as_deref().map(|path| manifest::runtime(folder, path)).transpose()?;
    let opened = open_one(&arguments.sources)?;
    let task = format!("generating {}", opened.name());
    let Opened { client, .. } = opened;
    let (sample, mut found) = progress::during(&task, || sample(client.input(), client.older(), client.options()));
    client.locate(&mut found);
    let is_refused = found.has_errors();
    report::write(&[found], ReportFormat::Human, &mut Output::stderr())?;
    let Some(sample) = sample.filter(|_| !is_refused) else { return Ok(Outcome::Refused) };
    // The names of all files are known after the client is generated.
    let copied = Copied::of(client.input().main.name, &client.files())?;
    let options = client.macro_options(|file| copied.path_of(file).unwrap_or_else(|| file.to_owned()));
    let runtime = manifest::Runtime { path: runtime, features: manifest::features(client.options()) };
    let library = text::library(&sample, &options);
    write_files(folder, &name, &sample, (&copied, &runtime, &library), out)?;
    writeln!(out, "next: cd {} && cargo test", arguments.folder)?;
    for path in types::of_other_crates(client.options()) {
        writeln!(out, "note: the options name `{path}`: add its crate to Cargo.toml, or define it in src/lib.rs")?;
    }
    if let Some(workspace) = manifest::workspace_above(folder) {
        writeln!(out, "note: {workspace} has a workspace: add this crate to its `members` or `exclude`")?;
    }
    Ok(Outcome::Accepted)
}

/// Returns an error if there is a file, or a folder with content.
fn refuse_existing(folder: &Path) -> Result<()> {
    let is_empty = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
    if is_empty || fs::symlink_metadata(folder).is_err() {
        return Ok(());
    }
    let message = format!("{} exists already\n  help: write another name, or remove it", folder.display());
    Err(Error::new(ErrorKind::AlreadyExists, message))
}

fn write_files(
    folder: &Path,
    name: &CrateName,
    sample: &Sample,
    (copied, runtime, library): (&Copied, &manifest::Runtime, &str),
    out: &mut Output,
) -> Result<()> {
    let mut write = |file: &str, text: &[u8]| -> Result<()> {
        let path = folder.join(file);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        written.map_err(|error| Error::new(error.kind(), format!("{}: {error}", path.display())))?;
        writeln!(out, "{}", path.display())
    };
    write("Cargo.toml", manifest::text(name, runtime).as_bytes())?;
    write(".gitignore", b"/target\n")?;
    for (file, content) in &copied.files {
        write(file, content)?;
    }
    write("src/lib.rs", library.as_bytes())?;
    write("examples/first_call.rs", program::example(name, sample).as_bytes())?;
    write("tests/client.rs", program::test(name, sample).as_bytes())
}
