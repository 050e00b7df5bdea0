//! The verdict on a document.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;
use serde_json::{Value, json};
use specweld_codegen::options::Grouping;
use specweld_tests::counts::{Names, TypeNames, Warnings};

use crate::Fallible;
use crate::arguments::Arguments;
use crate::check::check;
use crate::documents::Document;
use crate::laws;
use crate::run::{Ran, limited};
use crate::workshop::Workshop;

/// The report that the generator writes beside a client.
#[derive(Deserialize)]
struct Report {
    /// Severity, code and text of each finding.
    findings: Vec<[String; 3]>,
    /// The number of further warnings of each code.
    more: BTreeMap<String, usize>,
}

/// The result of one document.
#[derive(Clone)]
pub(crate) struct Verdict {
    pub(crate) name: String,
    pub(crate) outcome: Outcome,
    /// Errors, or the output of the generator or the compiler, in the order of their places.
    pub(crate) messages: Vec<String>,
    /// The code of each error.
    pub(crate) codes: Vec<String>,
    /// The warnings of the generated client.
    pub(crate) warnings: Warnings,
    /// The numbers of type names.
    pub(crate) names: TypeNames,
    /// The number of lines of the generated client.
    pub(crate) lines: usize,
    /// The number of checked instances, if the laws were checked.
    pub(crate) instances: Option<usize>,
    /// User CPU time of the generator with formatting, in seconds.
    pub(crate) generating: f64,
    /// User CPU time of the compiler, in seconds.
    pub(crate) checking: f64,
    /// The largest resident set of the compiler, in MiB.
    pub(crate) memory: f64,
}

/// The possible results of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// The client was generated, and not compiled.
    Generated,
    /// The client compiles without a message.
    Compiled,
    /// The generator reports errors.
    Refused,
    /// The client compiles, and violates a law.
    Lawless,
    /// The compiler reports errors or warnings.
    Broken,
    /// The generator or the compiler exceeded its limit.
    TimedOut,
    /// The generator panicked.
    Panicked,
}

impl Outcome {
    /// All outcomes, in the order of the table.
    pub(crate) const ALL: [Self; 7] =
        [Self::Generated, Self::Compiled, Self::Refused, Self::Lawless, Self::Broken, Self::TimedOut, Self::Panicked];

    /// Returns the name in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::Compiled => "compiled",
            Self::Refused => "refused",
            Self::Lawless => "lawless",
            Self::Broken => "broken",
            Self::TimedOut => "timed out",
            Self::Panicked => "panicked",
        }
    }
}

/// Generates and checks a client. An error of the environment counts as a panic.
pub(crate) fn judge(document: &Document, workshop: &Workshop, arguments: &Arguments) -> Verdict {
    let mut verdict = Verdict::new(&document.name);
    if let Err(error) = verdict.run(document, workshop, arguments) {
        verdict.end(Outcome::Panicked, vec![error.to_string()]);
    }
    verdict
}

impl Verdict {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            outcome: Outcome::Generated,
            messages: Vec::new(),
            codes: Vec::new(),
            warnings: Warnings::default(),
            names: TypeNames::default(),
            lines: 0,
            instances: None,
            generating: 0.0,
            checking: 0.0,
            memory: 0.0,
        }
    }

    fn end(&mut self, outcome: Outcome, messages: Vec<String>) {
        self.outcome = outcome;
        self.messages = messages;
    }

    fn run(&mut self, document: &Document, workshop: &Workshop, arguments: &Arguments) -> Fallible {
        let folder = workshop.document_folder(&document.name)?;
        let ran = generate(document, &folder, workshop, arguments)?;
        self.generating = ran.seconds;
        let Some(status) = ran.status else {
            self.end(Outcome::TimedOut, vec!["the generator exceeded its time limit".to_owned()]);
            return Ok(());
        };
        if !status.success() {
            let printed = fs::read_to_string(folder.join("generator.txt"))?;
            self.end(Outcome::Panicked, vec![format!("{status}: {}", printed.trim_end())]);
            return Ok(());
        }
        if self.read_report(&folder)? {
            return Ok(());
        }
        let code = fs::read_to_string(folder.join("client.rs"))?;
        self.lines = code.lines().count();
        self.names = TypeNames::of(&code);
        if !arguments.generate_only {
            self.check(&folder, workshop, arguments.timeout)?;
        }
        if self.outcome == Outcome::Compiled && arguments.laws {
            self.check_laws(document, workshop, arguments)
        } else {
            Ok(())
        }
    }

    fn check(&mut self, folder: &Path, workshop: &Workshop, timeout: u32) -> Fallible {
        let (ran, messages) = check(folder, workshop, timeout)?;
        self.checking = ran.seconds;
        self.memory = ran.memory;
        let outcome = match ran.status {
            None => Outcome::TimedOut,
            Some(status) if status.success() && messages.is_empty() => Outcome::Compiled,
            Some(_) => Outcome::Broken,
        };
        self.end(outcome, messages);
        Ok(())
    }

    /// Checks the laws for a sample of the types.
    fn check_laws(&mut self, document: &Document, workshop: &Workshop, arguments: &Arguments) -> Fallible {
        let (instances, broken) = laws::check(document, workshop, arguments.timeout)?;
        self.instances = Some(instances);
        if !broken.is_empty() {
            self.end(Outcome::Lawless, broken);
        }
        Ok(())
    }

    /// Reads the findings. Returns true if they contain an error.
    fn read_report(&mut self, folder: &Path) -> Fallible<bool> {
        let report: Report = serde_json::from_slice(&fs::read(folder.join("report.json"))?)?;
        let Report { findings, more } = report;
        let (errors, warnings): (Vec<_>, Vec<_>) = findings.into_iter().partition(|[severity, ..]| severity == "error");
        if errors.is_empty() {
            for [_, code, _] in &warnings {
                self.warnings.add(code, 1);
            }
            for (code, count) in &more {
                self.warnings.add(code, *count);
            }
            return Ok(false);
        }
        let (mut codes, texts): (Vec<_>, Vec<_>) = errors.into_iter().map(|[_, code, text]| (code, text)).unzip();
        codes.sort();
        self.codes = codes;
        self.end(Outcome::Refused, texts);
        Ok(true)
    }

    /// Returns the verdict in the form of the state file.
    pub(crate) fn to_json(&self) -> Value {
        let TypeNames { types, aliases } = self.names;
        json!([
            self.name,
            self.outcome.name(),
            self.messages,
            self.codes,
            self.warnings.0,
            [types.all, types.long, aliases.all, aliases.long],
            self.lines,
            self.instances,
            self.generating,
            self.checking,
            self.memory
        ])
    }

    /// Reads the form that [`Self::to_json`] returns.
    pub(crate) fn from_json(value: Value) -> Option<Self> {
        let (name, outcome, messages, codes, warnings, names, lines, instances, generating, checking, memory): Stored =
            serde_json::from_value(value).ok()?;
        let [types, long_types, aliases, long_aliases] = names;
        let (warnings, names) = (
            Warnings(warnings),
            TypeNames {
                types: Names { all: types, long: long_types },
                aliases: Names { all: aliases, long: long_aliases },
            },
        );
        let outcome = Outcome::ALL.into_iter().find(|it| it.name() == outcome)?;
        Some(Self { name, outcome, messages, codes, warnings, names, lines, instances, generating, checking, memory })
    }
}

type Stored = (
    String,
    String,
    Vec<String>,
    Vec<String>,
    BTreeMap<String, usize>,
    [usize; 4],
    usize,
    Option<usize>,
    f64,
    f64,
    f64,
);

/// Generates the client and its report in a separate process of this program.
fn generate(document: &Document, folder: &Path, workshop: &Workshop, arguments: &Arguments) -> Fallible<Ran> {
    let mut command = Command::new(&workshop.program);
    command.arg("--expand").arg(&document.path).args(["client.rs", "report.json"].map(|it| folder.join(it)));
    if arguments.group == Grouping::Tags {
        command.arg("--group");
    }
    limited(command, &folder.join("generator.txt"), arguments.timeout)
}
