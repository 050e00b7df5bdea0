//! Prints the intermediate representation of a description:
//! `cargo run -p specweld-codegen --features explain,yaml --example print_ir -- FILE`.

#![allow(clippy::print_stdout, reason = "it is a program that prints")]

use std::process::ExitCode;

use specweld_codegen::diagnostic::Source;
use specweld_codegen::document::Input;
use specweld_codegen::options::Options;

#[path = "support/files.rs"]
mod files;

fn main() -> ExitCode {
    let Some(name) = std::env::args().nth(1) else {
        eprintln!("usage: print_ir FILE");
        return ExitCode::FAILURE;
    };
    let text = match files::text(&name) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let input = Input { main: Source { name: &name, text: &text }, loader: files::loader() };
    let Some(text) = specweld_codegen::print_ir(input, &Options::default()) else {
        eprintln!("the description has errors; the example `expand` prints them");
        return ExitCode::FAILURE;
    };
    print!("{text}");
    ExitCode::SUCCESS
}
