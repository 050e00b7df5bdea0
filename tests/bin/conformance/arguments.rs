//! The command line, read by hand.

use std::num::NonZero;
use std::path::PathBuf;
use std::thread::available_parallelism;

use specweld_codegen::options::Grouping;

/// The text of `--help`.
pub(crate) const HELP: &str = "\
Generates a client for every description below the folders, and checks it with the compiler.

usage: conformance [OPTIONS] DIR|FILE...

A description is a .json, .yaml or .yml file. A file that has no `openapi` of its own and is named by another one is a
part of that other one.

options:
  --only NAME       judge this document only; may be repeated
  --jobs N          how many documents to judge at once (default: as many as there are processors)
  --timeout SECONDS CPU time that generating and checking one document may take, each (default: 120)
  --laws            put instances of its schemas to what compiles: they come back as they were, and what a newer server
                    would add does no harm; a sample of types
  --group           generate with `group = tags`
  --generate-only   do not check what is generated
  --fresh           judge all documents again, also those that have not changed since the last run
  --help            print this

What came of each document lies in `conformance/documents/NAME` in Cargo's target folder. The exit code is not 0 when the
generator panics or hangs, when what it writes does not compile without a warning or breaks a law, and when the documents that are
refused are not exactly those that tests/bin/conformance/refused.tsv lists.";

/// The command.
pub(crate) enum Request {
    /// To know what there is to want.
    Help,
    /// Documents judged.
    Run(Arguments),
    /// One description generated, in a process that may die of it: how this program calls itself.
    Expand { description: PathBuf, code: PathBuf, report: PathBuf, group: Grouping },
}

/// The documents to check, and the checks.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Arguments {
    pub(crate) folders: Vec<PathBuf>,
    /// Names of documents; none are all.
    pub(crate) only: Vec<String>,
    pub(crate) jobs: usize,
    /// CPU seconds.
    pub(crate) timeout: u32,
    pub(crate) fresh: bool,
    pub(crate) generate_only: bool,
    pub(crate) laws: bool,
    /// The option `group` of the macro.
    pub(crate) group: Grouping,
}

impl Request {
    /// Reads the arguments behind the program's name.
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
