//! Prints the code that the macro generates for a description: `cargo run -p specweld-codegen --features explain --example expand -- FILE`.

#![allow(clippy::print_stdout, reason = "it is a program that prints")]

use std::process::ExitCode;

use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::Options;

fn main() -> ExitCode {
    let Some(name) = std::env::args().nth(1) else {
        eprintln!("usage: expand FILE");
        return ExitCode::FAILURE;
    };
    let text = match std::fs::read_to_string(&name) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{name}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let (code, report) = specweld_codegen::explain(Source { name: &name, text: &text }, &Options::default());
    eprint!("{report}");
    match code {
        Some(code) => {
            println!("{code}");
            ExitCode::SUCCESS
        }
        None => ExitCode::FAILURE,
    }
}
