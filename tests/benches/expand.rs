//! The cost of the macro: expansion without optimisation, and `cargo check` of a crate with only the flagship client.
//!
//! `cargo bench -p specweld-tests --bench expand`, with more descriptions as arguments after `--`. With `-- --growth`,
//! only synthetic descriptions of 100, 1,000 and 10,000 operations or schemas are expanded.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

#[path = "support/project.rs"]
mod project;
#[allow(dead_code, reason = "the hand-written clients are for another benchmark")]
#[path = "support/synthetic.rs"]
mod synthetic;

use std::error::Error;
use std::fs;
use std::process::Command;

use project::{Project, specweld};

/// The numbers of operations and schemas of `--growth`.
const SIZES: [usize; 3] = [100, 1_000, 10_000];

fn main() -> Result<(), Box<dyn Error>> {
    if std::env::args().any(|it| it == "--growth") {
        return grow();
    }
    let flagship = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/workos-connect-applications.json");
    let others = std::env::args().skip(1).filter(|it| !it.starts_with("--"));
    println!("expansion, unoptimised (CPU time)");
    expand(std::iter::once(flagship.to_owned()).chain(others))?;
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

/// Prints the cost of expanding synthetic descriptions of growing size.
fn grow() -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("specweld-growth-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let mut files = Vec::new();
    for (kind, description) in
        [("operations", synthetic::client as fn(usize) -> String), ("schemas", synthetic::models)]
    {
        for size in SIZES {
            let file = folder.join(format!("{size}-{kind}.json"));
            fs::write(&file, description(size))?;
            files.push(file.to_string_lossy().into_owned());
        }
    }
    let expanded = expand(files.into_iter());
    fs::remove_dir_all(&folder)?;
    expanded
}

/// Prints the cost of expanding each description.
fn expand(files: impl Iterator<Item = String>) -> Result<(), Box<dyn Error>> {
    let status = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "specweld-tests", "--bin", "expand-time", "--"])
        .args(files)
        .status()?;
    if status.success() { Ok(()) } else { Err("expand-time failed".into()) }
}
