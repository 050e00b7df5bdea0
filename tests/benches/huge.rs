//! The cost of large descriptions: expansion without optimisation, and `cargo check` of the client. The variants are
//! the whole description, five operations with `only`, a description of those five, and twice the whole.
//!
//! Usage: `cargo bench -p specweld-tests --bench huge -- FILE|DIR...`. With `--beside progenitor`, Cargo fetches
//! progenitor, and its macro runs on the same descriptions if it accepts them.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

#[path = "support/project.rs"]
mod project;
#[path = "support/variants.rs"]
mod variants;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use project::{Project, specweld};
use serde_json::Value;

/// The dependencies of a client of progenitor, from its documentation and its output.
const PROGENITOR: &str = "progenitor = \"0.15\"\nprogenitor-client = \"0.15\"\nbytes = \"1\"\n\
    chrono = { version = \"0.4\", features = [\"serde\"] }\nfutures = \"0.3\"\nregress = \"0.12\"\n\
    reqwest = { version = \"0.13\", features = [\"json\", \"query\", \"form\", \"stream\"] }\n\
    serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\nserde_urlencoded = \"0.7\"\n\
    uuid = { version = \"1\", features = [\"serde\", \"v4\"] }";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (mut files, mut rival) = (Vec::new(), None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--beside" if arguments.next().as_deref() == Some("progenitor") => rival = Some(PROGENITOR),
            it if it.starts_with("--") => {}
            path => files.extend(descriptions_in(path.as_ref())?),
        }
    }
    if files.is_empty() {
        return Err("usage: cargo bench -p specweld-tests --bench huge -- [--beside progenitor] FILE|DIR...".into());
    }
    let empty = Project::new("huge-empty", &specweld(), "", "")?.cost("check", 1)?.seconds;
    for file in &files {
        let document: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
        println!("{}: CPU of the generator, then user CPU of `cargo check` minus an empty crate", file.display());
        compare(&document, empty)?;
        if let Some(dependencies) = rival {
            compare_with_rival(&document, dependencies)?;
        }
    }
    Ok(())
}

/// Compares the whole, five operations in two ways, and twice the whole.
fn compare(document: &Value, empty: f64) -> Result<(), Box<dyn Error>> {
    let five = variants::five_operations(document);
    let run = |variant: &str, text: &Value, only: &[(String, String)]| -> Result<[f64; 2], Box<dyn Error>> {
        let project = Project::new("huge", &specweld(), &call(only), &text.to_string())?;
        let generate = expand(&project.description(), only, variant)?;
        let cost = project.cost("check", 1)?;
        println!("  {variant:<16} check {:6.2} s, {:5.0} MiB", cost.seconds - empty, cost.memory);
        Ok([generate, cost.seconds - empty])
    };
    let whole = run("whole", document, &[])?;
    let selected = run("five by `only`", document, &five)?;
    let pruned = run("only these five", &variants::pruned(document, &five), &[])?;
    let twice = run("twice", &variants::doubled(document), &[])?;
    let ratio = |more: [f64; 2], less: [f64; 2]| format!("{:.2}, {:.2}", more[0] / less[0], more[1] / less[1]);
    println!(
        "  twice the whole to the whole: {}; five by `only` to only these five: {}",
        ratio(twice, whole),
        ratio(selected, pruned)
    );
    Ok(())
}

/// Measures the same descriptions with the macro of the other generator.
fn compare_with_rival(document: &Value, dependencies: &str) -> Result<(), Box<dyn Error>> {
    let five = variants::five_operations(document);
    let empty = Project::new("huge-rival-empty", dependencies, "", "")?.cost("check", 1)?.seconds;
    for (variant, text) in
        [("whole", document.to_string()), ("only these five", variants::pruned(document, &five).to_string())]
    {
        let text_of_call = "progenitor::generate_api!(\"api.json\");";
        match Project::new("huge-rival", dependencies, text_of_call, &text)?.cost("check", 1) {
            Ok(cost) => {
                println!("  progenitor: {variant:<16} check {:6.2} s, {:5.0} MiB", cost.seconds - empty, cost.memory);
            }
            Err(error) => println!("  progenitor: {variant:<16} {error}"),
        }
    }
    Ok(())
}

/// Returns the descriptions in a folder, or the path itself if it is a file.
fn descriptions_in(path: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    files.retain(|it| it.extension().is_some_and(|it| it == "json"));
    files.sort();
    Ok(files)
}

/// Returns the macro call of a user.
fn call(only: &[(String, String)]) -> String {
    let only: Vec<String> = only.iter().map(|(method, path)| format!("\"{method} {path}\"")).collect();
    let only = if only.is_empty() { String::new() } else { format!(", only = [{}]", only.join(", ")) };
    format!("#![allow(deprecated)]\nspecweld::generate_api! {{ spec = \"api.json\"{only} }}\n")
}

/// Prints the cost of the expansion, and returns its milliseconds.
fn expand(description: &Path, only: &[(String, String)], variant: &str) -> Result<f64, Box<dyn Error>> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--package", "specweld-tests", "--bin", "expand-time", "--"]);
    for (method, path) in only {
        command.arg("--only").arg(format!("{method} {path}"));
    }
    let output = command.arg(description).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let line = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    println!("  {variant:<16} {line}");
    let milliseconds = line.split_once("generate ").and_then(|(_, rest)| rest.trim_start().split_once(' '));
    Ok(milliseconds.ok_or("expand-time printed no time")?.0.parse()?)
}
