//! The command line, parsed without a library.

use std::num::NonZero;
use std::path::PathBuf;
use std::thread::available_parallelism;

use specweld_codegen::options::Grouping;

/// The text of `--help`.
pub(crate) const HELP: &str = "\
Generates a client for each description below the folders, and compiles it.

usage: conformance [OPTIONS] DIR|FILE...

A description is a .json, .yaml or .yml file. A file is a part of another one if it has no `openapi` or `swagger` and
the other file contains its name.

options:
  --only NAME       check only this document; can be repeated
  --jobs N          the number of documents that are checked at the same time (default: the number of processors)
  --timeout SECONDS the CPU time for generating a document, and for compiling it (default: 120)
  --laws            check the laws for a sample of the types: instances of the schemas are decoded and encoded
                    unchanged, and additions of a newer server are accepted
  --group           generate with `group = tags`
  --generate-only   do not compile the generated code
  --fresh           check all documents, also those that have not changed since the last run
  --help            print this text

The results of a document are in `conformance/documents/NAME` in the target folder of Cargo. The exit code is not 0:

  - if the generator panics or exceeds its time;
  - if a client has an error or a warning, or violates a law;
  - if the refused documents differ from those in tests/bin/conformance/refused.tsv.";

/// A command.
pub(crate) enum Request {
    /// Print the usage.
    Help,
    /// Check documents.
    Run(Arguments),
    /// Generate one description. The program calls itself with this command, so that a crash ends only that process.
    Expand { description: PathBuf, code: PathBuf, report: PathBuf, group: Grouping },
}

/// The documents to check, and the checks.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Arguments {
    pub(crate) folders: Vec<PathBuf>,
    /// Names of documents. An empty list means all documents.
    pub(crate) only: Vec<String>,
    pub(crate) jobs: usize,
    /// The limit of CPU time, in seconds.
    pub(crate) timeout: u32,
    pub(crate) fresh: bool,
    pub(crate) generate_only: bool,
    pub(crate) laws: bool,
    /// The option `group` of the macro.
    pub(crate) group: Grouping,
}

impl Request {
    /// Reads the arguments after the name of the program.
    pub(crate) fn read(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut rest: Vec<String> = arguments.collect();
        if rest.iter().any(|it| it == "--help" || it == "-h") {
            return Ok(Self::Help);
        }
        if rest.first().is_some_and(|it| it == "--expand") {
            let group = grouping(rest.pop_if(|it| it == "--group").is_some());
            let [_, description, code, report] = <[String; 4]>::try_from(std::mem::take(&mut rest))
                .map_err(|_| "usage: conformance --expand DESCRIPTION CODE REPORT [--group]")?;
            return Ok(Self::Expand {
                description: description.into(),
                code: code.into(),
                report: report.into(),
                group,
            });
        }
        Arguments::read(rest.into_iter()).map(Self::Run)
    }
}

impl Arguments {
    fn read(mut rest: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut read = Self {
            folders: Vec::new(),
            only: Vec::new(),
            jobs: available_parallelism().map_or(1, NonZero::get),
            timeout: 120,
            fresh: false,
            generate_only: false,
            laws: false,
            group: Grouping::None,
        };
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().ok_or_else(|| format!("`{argument}` needs a value"));
            match argument.as_str() {
                "--only" => read.only.push(value()?),
                "--jobs" => read.jobs = number(&value()?)?,
                "--timeout" => read.timeout = number(&value()?)?,
                "--fresh" => read.fresh = true,
                "--group" => read.group = Grouping::Tags,
                "--laws" => read.laws = true,
                "--generate-only" => read.generate_only = true,
                option if option.starts_with('-') => return Err(format!("there is no option `{option}`; try --help")),
                folder => read.folders.push(folder.into()),
            }
        }
        if read.folders.is_empty() { Err("no folder is given; try --help".to_owned()) } else { Ok(read) }
    }
}

fn grouping(by_tags: bool) -> Grouping {
    if by_tags { Grouping::Tags } else { Grouping::None }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{text}` is not a number that fits"))
}
