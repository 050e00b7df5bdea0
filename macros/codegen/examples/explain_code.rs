//! Prints what a code of a report means: `cargo run -p specweld-codegen --example explain_code -- dangling-reference`.

#![allow(clippy::print_stdout, reason = "it is a program that prints")]

use std::process::ExitCode;

use specweld_codegen::diagnostic::{Code, did_you_mean};

fn main() -> ExitCode {
    let Some(wanted) = std::env::args().nth(1) else {
        for code in Code::ALL {
            println!("{:<26} {}", code.id(), code.title());
        }
        return ExitCode::SUCCESS;
    };
    if let Some(page) = specweld_codegen::explain_code(&wanted) {
        println!("{page}");
        return ExitCode::SUCCESS;
    }
    let near = did_you_mean(&wanted, Code::ALL.iter().map(|code| code.id())).unwrap_or_default();
    eprintln!("there is no code `{wanted}`; {near}");
    ExitCode::FAILURE
}
