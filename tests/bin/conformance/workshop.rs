//! Where documents are worked on, and the runtime that their clients are checked against.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::Fallible;

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The folder of all results, and what it takes to call the compiler as Cargo would.
pub(crate) struct Workshop {
    /// In Cargo's target folder.
    pub(crate) folder: PathBuf,
    /// This program.
    pub(crate) program: PathBuf,
    /// The runtime as `cargo check` leaves it.
    pub(crate) runtime: PathBuf,
}

impl Workshop {
    /// Has Cargo check the runtime once, for all documents.
    pub(crate) fn new() -> Fallible<Self> {
        let program = std::env::current_exe()?;
        let target = program.parent().and_then(Path::parent).ok_or("this program lies in no target folder")?;
        let folder = target.join("conformance");
        let runtime = runtime(&folder)?;
        Ok(Self { folder, program, runtime })
    }

    /// The folder of one document; it is there.
    pub(crate) fn of(&self, name: &str) -> Fallible<PathBuf> {
        let folder = self.folder.join("documents").join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }
}

/// A package that needs nothing but the runtime, which it brings along as its users would.
fn runtime(folder: &Path) -> Fallible<PathBuf> {
    let package = folder.join("package");
    fs::create_dir_all(package.join("src"))?;
    fs::write(package.join("src/lib.rs"), "")?;
    let manifest = format!(
        "[package]\nname = \"conformance-runtime\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nspecweld = {{ path = '{WORKSPACE}/runtime' }}\n"
    );
    fs::write(package.join("Cargo.toml"), manifest)?;
    fs::copy(Path::new(WORKSPACE).join("Cargo.lock"), package.join("Cargo.lock"))?;
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--message-format=json"])
        .current_dir(&package)
        .env("CARGO_TARGET_DIR", folder.join("builds"))
        .output()?;
    let messages = String::from_utf8_lossy(&output.stdout);
    let file = messages.lines().filter_map(artifact).next_back();
    Ok(file.ok_or_else(|| format!("the runtime does not build:\n{}", String::from_utf8_lossy(&output.stderr)))?)
}

/// The runtime's metadata, if this message of Cargo's is about the runtime.
fn artifact(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let name = message.pointer("/target/name")?.as_str()?;
    let file = message.pointer("/filenames/0")?.as_str()?;
    (name == "specweld").then(|| file.into())
}
