//! The cost of edits and builds. `cargo check` runs after an edit beside the macro, and after one in a crate that
//! depends on the client's crate. `cargo build` builds the client.
//!
//! `cargo bench -p specweld-tests --bench edit -- FILE...`

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

#[path = "support/project.rs"]
mod project;

use std::error::Error;
use std::fs;

use project::{Project, specweld};

const CLIENT: &str = "#![allow(deprecated)]\nspecweld::generate_api!(\"api.json\");\n";

/// The number of edits. The result is the lowest cost.
const RUNS: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let files: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with("--")).collect();
    if files.is_empty() {
        return Err("usage: cargo bench -p specweld-tests --bench edit -- FILE...".into());
    }
    for file in &files {
        let description = fs::read_to_string(file)?;
        println!("{file}: user CPU, the minimum of {RUNS}");
        let same_crate = Project::new("edit-beside", &specweld(), &code(CLIENT, 0), &description)?;
        report("edit of a function beside the macro", same_crate.cost_of_edit(|run| code(CLIENT, run + 1), RUNS)?);
        let client = Project::new("edit-client", &specweld(), CLIENT, &description)?;
        let dependency = format!("edit-client = {{ path = \"{}\" }}", client.folder().display());
        let user = "pub use edit_client::Client;\n";
        let separate_crate = Project::new("edit-user", &dependency, &code(user, 0), "")?;
        report(
            "edit with the client in a separate crate",
            separate_crate.cost_of_edit(|run| code(user, run + 1), RUNS)?,
        );
        report("cargo build of the client", client.cost("build", 1)?);
    }
    Ok(())
}

/// Returns a text with a function that differs in each run.
fn code(text: &str, run: usize) -> String {
    format!("{text}pub fn own() -> usize {{ {run} }}\n")
}

fn report(what: &str, cost: project::Cost) {
    println!("  {what:<48} {:6.2} s, {:5.0} MiB", cost.seconds, cost.memory);
}
