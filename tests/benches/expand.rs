//! The cost of the macro: expansion without optimisation, and `cargo check` of a crate with only the flagship client.
//!
//! `cargo bench -p specweld-tests --bench expand`, with more descriptions as arguments after `--`.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

#[path = "support/project.rs"]
mod project;

use std::error::Error;
use std::fs;
use std::process::Command;

use project::{Project, specweld};

fn main() -> Result<(), Box<dyn Error>> {
    let flagship = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/workos-connect-applications.json");
    let others = std::env::args().skip(1).filter(|it| !it.starts_with("--"));
    println!("expansion, unoptimised (CPU time)");
    let status = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "specweld-tests", "--bin", "expand-time", "--", flagship])
        .args(others)
        .status()?;
    if !status.success() {
        return Err("expand-time failed".into());
    }
    let client = "specweld::generate_api!(\"api.json\");";
    let empty = Project::new("expand-empty", &specweld(), "", "")?.cost("check", 7)?;
    let full =
        Project::new("expand-flagship", &specweld(), client, &fs::read_to_string(flagship)?)?.cost("check", 7)?;
    println!("cargo check, dependencies built (minimum of 7)");
    println!("  empty crate     {:5.2} s user, {:4.0} MiB", empty.seconds, empty.memory);
    println!("  flagship client {:5.2} s user, {:4.0} MiB", full.seconds, full.memory);
    println!("  difference      {:5.2} s user, {:4.0} MiB", full.seconds - empty.seconds, full.memory - empty.memory);
    Ok(())
}
