//! The definition of the arguments, for the library that parses them.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction};

use super::{DiffFormat, ListFormat, ReportFormat};

/// The shells with completions.
const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

/// Returns the definition of the program.
pub(crate) fn command() -> clap::Command {
    clap::Command::new("cargo specweld")
        .bin_name("cargo specweld")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Checks, compares, lists and generates clients of OpenAPI descriptions")
        .after_help(
            "Exit codes: 0 without errors, 1 for an error, a breaking change or an outdated file, 2 for wrong arguments \
             or options, or a file that cannot be read.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([check(), diff(), list(), expand(), overlay(), init(), explain(), completions(), man()])
}

fn check() -> clap::Command {
    clap::Command::new("check")
        .about("Reports the findings of descriptions, as the macro does")
        .args(sources())
        .mut_arg("file", |file| file.num_args(1..))
        .arg(format(ReportFormat::TEXTS))
        .arg(flag("deny-warnings", "Exit with code 1 if there is a warning"))
}

fn diff() -> clap::Command {
    clap::Command::new("diff")
        .about("Reports the changes between two descriptions that a client can observe")
        .arg(file("older", "OLDER", "The released description"))
        .arg(file("file", "NEWER", "The new description; with --config, a client"))
        .args(options())
        .arg(format(DiffFormat::TEXTS))
}

fn list() -> clap::Command {
    clap::Command::new("list")
        .about("Lists the operations and types of a client with their names in Rust")
        .args(sources())
        .arg(format(ListFormat::TEXTS))
}

fn expand() -> clap::Command {
    let output = Arg::new("output").long("output").short('o').value_name("FILE").help("Write the code to a file");
    let check = flag("check", "Write nothing, and exit with code 1 if the file is outdated").requires("output");
    let ir = flag("ir", "Print the intermediate representation, for reports of bugs").conflicts_with("output");
    clap::Command::new("expand")
        .about("Prints or writes the formatted code of a client")
        .args(sources())
        .args([output, check, ir])
}

fn overlay() -> clap::Command {
    let output = Arg::new("output").long("output").short('o').value_name("FILE").help("Write the result to a file");
    clap::Command::new("overlay")
        .about("Prints or writes a description with its overlays, as JSON")
        .arg(file("file", "FILE", "A description in JSON or YAML"))
        .arg(file("overlay", "OVERLAY", "An overlay in JSON or YAML").num_args(1..))
        .arg(output)
        .arg(flag("allow-stale", "Accept paths that select nothing"))
}

fn init() -> clap::Command {
    let spec = Arg::new("file").long("spec").value_name("FILE").required_unless_present("config");
    let path = Arg::new("path").long("path").value_name("PATH");
    clap::Command::new("init")
        .about("Makes a new crate with a client, an example and a test")
        .arg(file("folder", "FOLDER", "The folder of the crate, which has its name"))
        .arg(spec.help("A description in JSON or YAML, which is copied; with --config, a client"))
        .args(options())
        .arg(path.help("The folder of the crate specweld, to use it instead of the published crate"))
}

fn explain() -> clap::Command {
    clap::Command::new("explain")
        .about("Explains a code of a finding, or lists all codes")
        .arg(Arg::new("code").value_name("CODE").help("A code, such as dangling-reference"))
}

fn completions() -> clap::Command {
    let shells = PossibleValuesParser::new(SHELLS);
    clap::Command::new("completions")
        .about("Prints the completions of a shell, for the program cargo-specweld")
        .arg(Arg::new("shell").value_name("SHELL").required(true).value_parser(shells).help("The shell"))
}

fn man() -> clap::Command {
    let output = Arg::new("output").long("output").short('o').value_name("FOLDER");
    clap::Command::new("man")
        .about("Prints the manual page, or writes a page per command to a folder")
        .arg(output.help("Write all pages to a folder"))
}

/// Returns the arguments for descriptions and their options.
fn sources() -> [Arg; 3] {
    let file = Arg::new("file").value_name("FILE").help("A description in JSON or YAML; with --config, a client");
    let [config, option] = options();
    [file.required_unless_present("config"), config, option]
}

/// Returns the arguments for options.
///
/// An option is written as in the macro. An argument per option would be a second grammar for lists and tables.
fn options() -> [Arg; 2] {
    let config = Arg::new("config").long("config").value_name("CONFIG").help("The file of options: specweld.toml");
    let option = Arg::new("option").long("option").value_name("OPTION").action(ArgAction::Append);
    let option = option.help("An option as in the macro: --option 'only = [list_pets]'");
    [config, option]
}

fn file(id: &'static str, name: &'static str, help: &'static str) -> Arg {
    Arg::new(id).value_name(name).required(true).help(help)
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn format(texts: &'static [&'static str]) -> Arg {
    let values = PossibleValuesParser::new(texts);
    Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .value_parser(values)
        .default_value("human")
        .help("The format of the output")
}

#[cfg(test)]
mod tests {
    use clap_complete::Shell;

    use super::SHELLS;

    #[test]
    fn the_definition_of_the_arguments_is_valid() {
        super::command().debug_assert();
    }

    #[test]
    fn the_library_has_every_shell() {
        assert!(SHELLS.iter().all(|shell| shell.parse::<Shell>().is_ok()));
    }
}
