//! What large descriptions cost: expansion without optimisation and `cargo check` of the client; whole, five operations by
//! `only`, a description that holds just those five, and twice the whole.
//!
//! `cargo bench -p specweld-tests --bench huge -- FILE|DIR...`

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

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = std::env::args().skip(1).filter(|it| !it.starts_with("--"));
    let files: Vec<PathBuf> = arguments.map(|it| below(it.as_ref())).collect::<Result<Vec<_>, _>>()?.concat();
    if files.is_empty() {
        return Err("usage: cargo bench -p specweld-tests --bench huge -- FILE|DIR...".into());
    }
    let empty = Project::new("huge-empty", &specweld(), "", "")?.cost("check", 1)?;
    for file in files {
        let document: Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
        let name = file.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let five = variants::five(&document);
        println!(
            "{name}: user CPU of the generator, then of `cargo check` less an empty crate, and memory of the compiler"
        );
        for (variant, text, only) in [
            ("whole", document.to_string(), &[][..]),
            ("five by `only`", document.to_string(), &five[..]),
            ("five alone", variants::pruned(&document, &five).to_string(), &[]),
            ("twice", variants::doubled(&document).to_string(), &[]),
        ] {
            let project = Project::new("huge", &specweld(), &call(only), &text)?;
            expand(&project.description(), only, variant)?;
            let cost = project.cost("check", 1)?;
            println!("  {variant:<16} check {:6.2} s, {:5.0} MiB", cost.seconds - empty.seconds, cost.memory);
        }
    }
    Ok(())
}

/// The descriptions in a folder, or the one that the path itself leads to.
fn below(path: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    files.retain(|it| it.extension().is_some_and(|it| it == "json"));
    files.sort();
    Ok(files)
}

/// The macro as a user calls it; what is said of the description itself does not matter here.
fn call(only: &[(String, String)]) -> String {
    let only: Vec<String> = only.iter().map(|(method, path)| format!("\"{method} {path}\"")).collect();
    let only = if only.is_empty() { String::new() } else { format!(", only = [{}]", only.join(", ")) };
    format!("#![allow(deprecated)]\nspecweld::generate_api! {{ spec = \"api.json\"{only} }}\n")
}

fn expand(description: &Path, only: &[(String, String)], variant: &str) -> Result<(), Box<dyn Error>> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--package", "specweld-tests", "--bin", "expand-time", "--"]);
    for (method, path) in only {
        command.arg("--only").arg(format!("{method} {path}"));
    }
    let output = command.arg(description).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    println!("  {variant:<16} {}", String::from_utf8_lossy(&output.stdout).trim());
    Ok(())
}
