//! Prints the code that the macro generates for a description: `cargo run -p specweld-codegen --features explain --example expand -- FILE`.

#![allow(clippy::print_stdout, reason = "it is a program that prints")]

use std::process::ExitCode;

use specweld_codegen::diagnostic::Source;
use specweld_codegen::document::{self, Input, LoadError, Loader};
use specweld_codegen::options::Options;

fn read(name: &str) -> Result<String, String> {
    std::fs::read(name).map_err(|error| error.to_string()).and_then(document::text)
}

fn main() -> ExitCode {
    let Some(name) = std::env::args().nth(1) else {
        eprintln!("usage: expand FILE");
        return ExitCode::FAILURE;
    };
    let text = match read(&name) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{name}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let loader = Loader::new(|name| read(name).map_err(LoadError::Unreadable));
    let input = Input { main: Source { name: &name, text: &text }, loader };
    let (code, report) = specweld_codegen::explain(input, &Options::default());
    eprint!("{report}");
    match code {
        Some(code) => {
            println!("{code}");
            ExitCode::SUCCESS
        }
        None => ExitCode::FAILURE,
    }
}
