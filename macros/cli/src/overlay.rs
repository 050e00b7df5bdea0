//! The command `overlay`.

use std::io::{Error, Result, Write};

use specweld_codegen::diagnostic::{Code, Level, Source};
use specweld_codegen::document::effective_description;
use specweld_options::text::read_file;

use crate::Outcome;
use crate::arguments::{Overlay, ReportFormat, Stale};
use crate::output::{Output, write_file};
use crate::report;

/// Prints or writes a description with its overlays.
pub(crate) fn run(arguments: &Overlay, out: &mut impl Write) -> Result<Outcome> {
    let read = |name: &String| read_file(name).map_err(Error::other);
    let main = read(&arguments.file)?;
    let overlays: Vec<String> = arguments.overlays.iter().map(read).collect::<Result<_>>()?;
    let sources: Vec<_> = arguments.overlays.iter().zip(&overlays).map(|(name, text)| Source { name, text }).collect();
    let levels = match arguments.stale {
        Stale::Refused => Vec::new(),
        Stale::Accepted => vec![(Code::StaleOverlay, Level::Allow)],
    };
    let (text, found) = effective_description(Source { name: &arguments.file, text: &main }, &sources, &levels);
    report::write(&[found], ReportFormat::Human, &mut Output::stderr())?;
    let Some(text) = text else { return Ok(Outcome::Refused) };
    match &arguments.output {
        Some(output) => write_file(output, text)?,
        None => write!(out, "{text}")?,
    }
    Ok(Outcome::Accepted)
}
