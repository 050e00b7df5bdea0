//! The arguments of the program.

mod definition;

use std::ffi::OsString;

use clap::ArgMatches;

pub(crate) use self::definition::command;

/// The command, with its arguments.
#[derive(Debug)]
pub(crate) enum Command {
    Check(Check),
    Diff(Diff),
    List(List),
    Expand(Expand),
    Overlay(Overlay),
    Init(Init),
    Explain {
        /// The code; `None` for a list of all codes.
        code: Option<String>,
    },
    Completions {
        /// The name of the shell.
        shell: String,
    },
    Man {
        /// The folder for the pages; `None` for the standard output.
        folder: Option<String>,
    },
}

/// The descriptions or clients of a command, with their options.
#[derive(Debug)]
pub(crate) struct Sources {
    /// The file with the options of clients; `None` if `names` are descriptions.
    pub(crate) config: Option<String>,
    /// Descriptions, or names of clients in the file. No names select all clients.
    pub(crate) names: Vec<String>,
    /// Further options, in the grammar of the macro.
    pub(crate) options: Vec<String>,
}

impl Sources {
    fn of(matches: &ArgMatches) -> Self {
        let all = |name| matches.get_many(name).into_iter().flatten().cloned().collect();
        Self { config: text(matches, "config"), names: all("file"), options: all("option") }
    }

    /// Returns the arguments as a shell reads them.
    pub(crate) fn command_line(&self) -> String {
        let config = self.config.iter().flat_map(|file| ["--config", file.as_str()]);
        let names = self.names.iter().map(String::as_str);
        let options = self.options.iter().flat_map(|option| ["--option", option.as_str()]);
        config.chain(names).chain(options).map(quoted).collect::<Vec<_>>().join(" ")
    }
}

/// Returns an argument in quotes if it has characters with a meaning in a shell.
fn quoted(argument: &str) -> String {
    let is_plain = |it: char| it.is_alphanumeric() || "-_./:=@+,".contains(it);
    if !argument.is_empty() && argument.chars().all(is_plain) {
        return argument.to_owned();
    }
    format!("'{}'", argument.replace('\'', r"'\''"))
}

/// The arguments of `check`.
#[derive(Debug)]
pub(crate) struct Check {
    pub(crate) sources: Sources,
    pub(crate) format: ReportFormat,
    pub(crate) warnings: Warnings,
}

/// The effect of warnings on the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Warnings {
    Accepted,
    Refused,
}

/// The arguments of `diff`.
#[derive(Debug)]
pub(crate) struct Diff {
    pub(crate) older: String,
    /// The new description or client.
    pub(crate) newer: Sources,
    pub(crate) format: DiffFormat,
}

/// The arguments of `list`.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) sources: Sources,
    pub(crate) format: ListFormat,
}

/// The arguments of `expand`.
#[derive(Debug)]
pub(crate) struct Expand {
    pub(crate) sources: Sources,
    pub(crate) target: Target,
}

/// The use of the generated code.
#[derive(Debug)]
pub(crate) enum Target {
    /// Print the code.
    Print,
    /// Print the intermediate representation.
    PrintIr,
    /// Write the code to a file.
    Write(String),
    /// Compare the code with a file.
    Compare(String),
}

/// The arguments of `overlay`.
#[derive(Debug)]
pub(crate) struct Overlay {
    pub(crate) file: String,
    pub(crate) overlays: Vec<String>,
    /// The file to write; `None` for the standard output.
    pub(crate) output: Option<String>,
    pub(crate) stale: Stale,
}

/// The arguments of `init`.
#[derive(Debug)]
pub(crate) struct Init {
    /// The folder of the new crate, whose last part is the name of the crate.
    pub(crate) folder: String,
    /// The description or client.
    pub(crate) sources: Sources,
    /// The folder of the runtime crate; `None` for the published crate.
    pub(crate) path: Option<String>,
}

/// The effect of a path of an overlay that selects nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stale {
    Accepted,
    Refused,
}

/// Defines an enum of the values of `--format`.
macro_rules! formats {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum $name { $($variant,)+ }

        impl $name {
            pub(crate) const TEXTS: &'static [&'static str] = &[$($text,)+];

            fn of(matches: &ArgMatches) -> Self {
                const ALL: &[$name] = &[$($name::$variant,)+];
                let text = matches.get_one::<String>("format").map_or("human", String::as_str);
                let position = Self::TEXTS.iter().position(|it| *it == text).unwrap_or_default();
                ALL.get(position).copied().unwrap_or(Self::Human)
            }
        }
    };
}

formats! {
    /// The format of findings.
    ReportFormat { Human = "human", Json = "json", GitHub = "github", Sarif = "sarif", }
}
formats! {
    /// The format of changes.
    DiffFormat { Human = "human", Json = "json", Markdown = "markdown", }
}
formats! {
    /// The format of a list.
    ListFormat { Human = "human", Json = "json", }
}

/// Returns the command of this process. Wrong arguments end the process with the exit code 2, and `--help` with 0.
pub(crate) fn parse() -> Command {
    read(&command().get_matches_from(without_subcommand(std::env::args_os())))
}

/// Removes the name `specweld` that cargo puts before the arguments of `cargo specweld`.
fn without_subcommand(arguments: impl Iterator<Item = OsString>) -> impl Iterator<Item = OsString> {
    arguments
        .enumerate()
        .filter(|(index, argument)| *index != 1 || argument != "specweld")
        .map(|(_, argument)| argument)
}

fn read(matches: &ArgMatches) -> Command {
    let (name, matches) = matches.subcommand().unwrap_or(("explain", matches));
    match name {
        "check" => Command::Check(Check {
            sources: Sources::of(matches),
            format: ReportFormat::of(matches),
            warnings: if matches.get_flag("deny-warnings") { Warnings::Refused } else { Warnings::Accepted },
        }),
        "diff" => Command::Diff(Diff {
            older: text(matches, "older").unwrap_or_default(),
            newer: Sources::of(matches),
            format: DiffFormat::of(matches),
        }),
        "list" => Command::List(List { sources: Sources::of(matches), format: ListFormat::of(matches) }),
        "expand" => Command::Expand(Expand {
            sources: Sources::of(matches),
            target: match text(matches, "output") {
                Some(file) if matches.get_flag("check") => Target::Compare(file),
                Some(file) => Target::Write(file),
                None if matches.get_flag("ir") => Target::PrintIr,
                None => Target::Print,
            },
        }),
        "overlay" => Command::Overlay(Overlay {
            file: text(matches, "file").unwrap_or_default(),
            overlays: matches.get_many("overlay").into_iter().flatten().cloned().collect(),
            output: text(matches, "output"),
            stale: if matches.get_flag("allow-stale") { Stale::Accepted } else { Stale::Refused },
        }),
        "init" => Command::Init(Init {
            folder: text(matches, "folder").unwrap_or_default(),
            sources: Sources::of(matches),
            path: text(matches, "path"),
        }),
        "completions" => Command::Completions { shell: text(matches, "shell").unwrap_or_default() },
        "man" => Command::Man { folder: text(matches, "output") },
        _ => Command::Explain { code: text(matches, "code") },
    }
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn arguments_are_quoted_for_a_shell() {
        assert_eq!(quoted("spec/pets.yaml"), "spec/pets.yaml");
        assert_eq!(quoted("only = [a]"), "'only = [a]'");
        assert_eq!(quoted("a'b"), r"'a'\''b'");
        assert_eq!(quoted(""), "''");
    }
}
