//! The folder for the clients of documents, and the runtime that they use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::Fallible;
use crate::arguments::Arguments;

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The folder of all results, and what it takes to call the compiler as Cargo would.
pub(crate) struct Workshop {
    /// In Cargo's target folder.
    pub(crate) folder: PathBuf,
    /// This program.
    pub(crate) program: PathBuf,
    /// The runtime as `cargo check` leaves it, if clients are checked.
    pub(crate) runtime: Option<PathBuf>,
    /// The runtime as `cargo build` leaves it, if programs are to be linked with it.
    pub(crate) library: Option<PathBuf>,
}

impl Workshop {
    /// Has Cargo check the runtime once, for all documents, and build it if the laws need programs.
    pub(crate) fn new(arguments: &Arguments) -> Fallible<Self> {
        let program = std::env::current_exe()?;
        let target = program.parent().and_then(Path::parent).ok_or("this program lies in no target folder")?;
        let folder = target.join("conformance");
        fs::create_dir_all(&folder)?;
        let is_checked = !arguments.generate_only;
        let runtime = is_checked.then(|| runtime(&folder, "check", "")).transpose()?;
        let small = "default-features = false, features = [\"jiff\"], ";
        let is_linked = is_checked && arguments.laws;
        let library = is_linked.then(|| self::runtime(&folder, "build", small)).transpose()?;
        Ok(Self { folder, program, runtime, library })
    }

    /// A compiler that finds this runtime and what it depends on.
    pub(crate) fn rustc(runtime: Option<&Path>) -> Fallible<Command> {
        let runtime = runtime.ok_or("the runtime was not built")?;
        let dependencies = runtime.parent().ok_or("the runtime lies in no folder")?;
        let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc.arg("--edition=2024").arg("-L").arg(format!("dependency={}", dependencies.display()));
        rustc.arg("--extern").arg(format!("specweld={}", runtime.display()));
        Ok(rustc)
    }

    /// The folder of one document; it is there.
    pub(crate) fn of(&self, name: &str) -> Fallible<PathBuf> {
        let folder = self.folder.join("documents").join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }
}

/// A package that needs nothing but the runtime, which it brings along as its users would.
fn runtime(folder: &Path, verb: &str, features: &str) -> Fallible<PathBuf> {
    let package = folder.join(verb);
    fs::create_dir_all(package.join("src"))?;
    fs::write(package.join("src/lib.rs"), "")?;
    let manifest = format!(
        "[package]\nname = \"conformance-{verb}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nspecweld = {{ {features}path = '{WORKSPACE}/runtime' }}\n"
    );
    fs::write(package.join("Cargo.toml"), manifest)?;
    fs::copy(Path::new(WORKSPACE).join("Cargo.lock"), package.join("Cargo.lock"))?;
    let output = Command::new(env!("CARGO"))
        .args([verb, "--offline", "--message-format=json"])
        .current_dir(&package)
        .env("CARGO_TARGET_DIR", folder.join("builds"))
        .output()?;
    let messages = String::from_utf8_lossy(&output.stdout);
    let extension = if verb == "check" { "rmeta" } else { "rlib" };
    let file = messages.lines().filter_map(|message| artifact(message, extension)).next_back();
    Ok(file.ok_or_else(|| format!("the runtime does not build:\n{}", String::from_utf8_lossy(&output.stderr)))?)
}

/// The runtime's file of this kind, if this message of Cargo's is about the runtime.
fn artifact(message: &str, extension: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let name = message.pointer("/target/name")?.as_str()?;
    let mut files = message.get("filenames")?.as_array()?.iter().filter_map(|it| Some(PathBuf::from(it.as_str()?)));
    files.rfind(|it| name == "specweld" && it.extension().is_some_and(|it| it == extension))
}
