//! The results of earlier runs. An unchanged document is not checked again.

use std::collections::HashMap;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;

use serde_json::Value;
use specweld_codegen::options::Grouping;

use crate::Fallible;
use crate::arguments::Arguments;
use crate::documents::Document;
use crate::verdict::{Outcome, Verdict};
use crate::workshop::Workshop;

/// The stored verdicts, by the hash of their inputs: the document, this program, its option `--group`, and the runtime.
pub(crate) struct State {
    tools: u64,
    known: HashMap<u64, Verdict>,
    file: File,
}

impl State {
    /// Reads the file, or creates it.
    pub(crate) fn open(workshop: &Workshop, arguments: &Arguments) -> Fallible<Self> {
        let path = workshop.folder.join("verdicts.jsonl");
        if arguments.fresh && path.exists() {
            fs::remove_file(&path)?;
        }
        let known = fs::read_to_string(&path).unwrap_or_default().lines().filter_map(line).collect();
        let file = File::options().create(true).append(true).open(path)?;
        let runtime = workshop.runtime.as_ref().map(fs::read).transpose()?;
        let tools = hash(&(fs::read(&workshop.program)?, runtime, arguments.group == Grouping::Tags));
        Ok(Self { tools, known, file })
    }

    /// Returns the stored verdict of an unchanged document, unless the document must be checked again.
    pub(crate) fn get(&self, document: &Document, laws: bool) -> Option<Verdict> {
        let known = self.known.get(&self.key(document))?;
        let is_final = !matches!(known.outcome, Outcome::TimedOut | Outcome::Generated);
        let open = laws && known.outcome == Outcome::Compiled && known.instances.is_none();
        (is_final && !open && known.name == document.name).then(|| known.clone())
    }

    /// Writes a verdict immediately, so that an interrupted run loses no results.
    pub(crate) fn put(&mut self, document: &Document, verdict: &Verdict) -> Fallible {
        let line = Value::from(vec![Value::from(self.key(document)), verdict.to_json()]);
        writeln!(self.file, "{line}")?;
        Ok(())
    }

    fn key(&self, document: &Document) -> u64 {
        hash(&(self.tools, &document.text))
    }
}

fn line(text: &str) -> Option<(u64, Verdict)> {
    let (key, verdict): (u64, Value) = serde_json::from_str(text).ok()?;
    Some((key, Verdict::from_json(verdict)?))
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
