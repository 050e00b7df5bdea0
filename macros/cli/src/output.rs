//! The output of the program: a stream with or without colours.

use std::io::{self, Result, Write};

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
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> Result<()> {
        self.stream.flush()
    }
}
