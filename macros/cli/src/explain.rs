//! The command `explain`.

use std::io::{Error, ErrorKind, Result, Write};

use specweld_codegen::diagnostic::{Code, did_you_mean};

use crate::Outcome;

/// Prints the page of a code, or all codes.
pub(crate) fn run(code: Option<&str>, out: &mut impl Write) -> Result<Outcome> {
    let Some(wanted) = code else {
        for code in Code::ALL {
            writeln!(out, "{:<26} {}", code.id(), code.title())?;
        }
        return Ok(Outcome::Accepted);
    };
    if let Some(page) = specweld_codegen::explain_code(wanted) {
        writeln!(out, "{page}")?;
        return Ok(Outcome::Accepted);
    }
    let near = did_you_mean(wanted, Code::ALL.iter().map(|code| code.id()));
    let near = near.unwrap_or_else(|| "`cargo specweld explain` lists all codes".to_owned());
    Err(Error::new(ErrorKind::InvalidInput, format!("there is no code `{wanted}`\n  help: {near}")))
}
