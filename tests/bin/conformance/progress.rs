//! The progress of the run: a bar on a terminal, some lines in a log.

use std::io::{self, IsTerminal, Write};

use crate::verdict::Verdict;

const WIDTH: usize = 30;

/// The number of lines in a log.
const LINES: usize = 20;

/// Counts documents, on stderr.
pub(crate) struct Progress {
    all: usize,
    done: usize,
    terminal: bool,
}

impl Progress {
    /// Starts with `done` of `all` documents, since earlier runs have checked them.
    pub(crate) fn new(all: usize, done: usize) -> Self {
        let progress = Self { all, done, terminal: io::stderr().is_terminal() };
        progress.show("");
        progress
    }

    /// Counts a document.
    pub(crate) fn step(&mut self, verdict: &Verdict) {
        self.done += 1;
        self.show(&format!("{} {}", verdict.name, verdict.outcome.name()));
    }

    fn show(&self, last: &str) {
        let Self { all, done, terminal } = *self;
        if terminal {
            let full = WIDTH * done / all.max(1);
            let bar = format!("{}{}", "#".repeat(full), ".".repeat(WIDTH - full));
            let end = if done == all { "\n" } else { "" };
            print(&format!("\r\x1b[K[{bar}] {done}/{all} {last}{end}"));
        } else if done == all || done % (all / LINES).max(1) == 0 {
            print(&format!("{done}/{all} {last}\n"));
        }
    }
}

fn print(text: &str) {
    let mut to = io::stderr();
    let _: io::Result<()> = to.write_all(text.as_bytes()).and_then(|()| to.flush());
}
