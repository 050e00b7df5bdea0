//! The commands `completions` and `man`.

use std::io::{Error, ErrorKind, Result, Write};

use clap_complete::Shell;
use clap_mangen::Man;

use crate::Outcome;
use crate::arguments::command;

/// The file name of the program. Shells complete the arguments of a program by its file name.
const PROGRAM: &str = "cargo-specweld";

/// Prints the completions of a shell.
pub(crate) fn completions(shell: &str, out: &mut impl Write) -> Result<Outcome> {
    let shell: Shell = shell.parse().map_err(|error: String| Error::new(ErrorKind::InvalidInput, error))?;
    // The library panics if it cannot write, so it writes to memory.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut program(), PROGRAM, &mut script);
    out.write_all(&script)?;
    Ok(Outcome::Accepted)
}

/// Prints the manual page of the program, or writes a page per command to a folder.
pub(crate) fn manual(folder: Option<&str>, out: &mut impl Write) -> Result<Outcome> {
    let Some(folder) = folder else {
        let mut page = Vec::new();
        Man::new(program().disable_help_subcommand(true)).render(&mut page)?;
        out.write_all(&page)?;
        return Ok(Outcome::Accepted);
    };
    let written = std::fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(program(), folder));
    written.map_err(|error| Error::new(error.kind(), format!("{folder}: {error}")))?;
    Ok(Outcome::Accepted)
}

/// Returns the definition of the program, under its file name.
fn program() -> clap::Command {
    command().name(PROGRAM).bin_name(PROGRAM)
}
