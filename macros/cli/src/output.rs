//! The output of the program: a stream with or without colours.

use std::io::{self, Error, ErrorKind, Result, Write};
use std::path::Path;

use anstream::stream::{AsLockedWrite, RawStream};
use anstream::{AutoStream, ColorChoice};

use crate::colours;

/// A stream, which has colours if it is a terminal. `NO_COLOR` and `CLICOLOR_FORCE` decide otherwise.
pub(crate) struct Output {
    stream: Box<dyn Write>,
    palette: Palette,
}

/// The colours of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Palette {
    Plain,
    Coloured,
}

impl Output {
    /// Returns the standard output, locked.
    pub(crate) fn stdout() -> Self {
        Self::of(io::stdout().lock())
    }

    /// Returns the standard error.
    pub(crate) fn stderr() -> Self {
        Self::of(io::stderr())
    }

    fn of(stream: impl RawStream + AsLockedWrite + 'static) -> Self {
        match AutoStream::choice(&stream) {
            // `AutoStream` would remove control characters also from generated code and JSON.
            ColorChoice::Never => Self { stream: Box::new(stream), palette: Palette::Plain },
            choice => Self { stream: Box::new(AutoStream::new(stream, choice)), palette: Palette::Coloured },
        }
    }

    /// Handles an error of the stream. A closed pipe is none: its reader, such as `head`, has seen enough. The exit code
    /// stays that of the whole output.
    fn fail(&mut self, error: &Error) -> Result<()> {
        if error.kind() != ErrorKind::BrokenPipe {
            return Err(Error::new(error.kind(), format!("the output cannot be written: {error}")));
        }
        self.stream = Box::new(io::sink());
        Ok(())
    }

    /// Writes findings for humans.
    pub(crate) fn write_findings(&mut self, text: &str) -> Result<()> {
        match self.palette {
            Palette::Plain => self.write_all(text.as_bytes()),
            Palette::Coloured => self.write_all(colours::findings(text).as_bytes()),
        }
    }

    /// Writes a unified diff.
    pub(crate) fn write_difference(&mut self, text: &str) -> Result<()> {
        match self.palette {
            Palette::Plain => self.write_all(text.as_bytes()),
            Palette::Coloured => self.write_all(colours::difference(text).as_bytes()),
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        match self.stream.write(bytes) {
            Err(error) => self.fail(&error).map(|()| bytes.len()),
            written => written,
        }
    }

    fn flush(&mut self) -> Result<()> {
        self.stream.flush().or_else(|error| self.fail(&error))
    }
}

/// Writes a file.
///
/// # Errors
/// Returns an error with the path, and with a remedy for a missing folder.
pub(crate) fn write_file(path: &str, content: impl AsRef<[u8]>) -> Result<()> {
    std::fs::write(path, content).map_err(|error| {
        let folder = Path::new(path).parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists());
        let help = folder.map(|folder| format!("\n  help: make the folder `{}`", folder.display()));
        Error::new(error.kind(), format!("{path}: {error}{}", help.unwrap_or_default()))
    })
}
