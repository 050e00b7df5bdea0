//! Writes the output of the program: numbered chapters, and lines of a label and a text.

use std::fmt::Display;
use std::io::{self, Write};

/// The output, and the number of the current chapter.
pub(super) struct Story<'a> {
    out: &'a mut dyn Write,
    chapter: u32,
}

impl<'a> Story<'a> {
    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        Self { out, chapter: 0 }
    }

    pub(super) fn chapter(&mut self, title: &str) -> io::Result<()> {
        self.chapter += 1;
        writeln!(self.out, "\n{}  {title}", self.chapter)
    }

    pub(super) fn line(&mut self, label: &str, text: impl Display) -> io::Result<()> {
        writeln!(self.out, "   {label:<26} {text}")
    }
}
