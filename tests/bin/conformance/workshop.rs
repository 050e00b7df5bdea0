//! The folder for the clients of the documents, and the runtime that they use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::Fallible;
use crate::arguments::Arguments;

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The folder of all results, and the inputs of the compiler.
pub(crate) struct Workshop {
    /// A folder in the target folder of Cargo.
    pub(crate) folder: PathBuf,
    /// The path of this program.
    pub(crate) program: PathBuf,
    /// The metadata of the runtime from `cargo check`, if clients are checked.
    pub(crate) runtime: Option<PathBuf>,
    /// The library of the runtime from `cargo build`, if the laws are checked.
    pub(crate) library: Option<PathBuf>,
}

impl Workshop {
    /// Checks the runtime with Cargo, once for all documents. Builds it if the laws need programs.
    pub(crate) fn new(arguments: &Arguments) -> Fallible<Self> {
        let program = std::env::current_exe()?;
        let target = program.parent().and_then(Path::parent).ok_or("this program is not in a target folder")?;
        let folder = target.join("conformance");
        fs::create_dir_all(&folder)?;
        let is_checked = !arguments.generate_only;
        let runtime = is_checked.then(|| runtime(&folder, "check", "")).transpose()?;
        let small = "default-features = false, features = [\"jiff\"], ";
        let is_linked = is_checked && arguments.laws;
        let library = is_linked.then(|| self::runtime(&folder, "build", small)).transpose()?;
        Ok(Self { folder, program, runtime, library })
    }

    /// Returns a compiler command with this runtime and its dependencies.
    pub(crate) fn rustc(runtime: Option<&Path>) -> Fallible<Command> {
        let runtime = runtime.ok_or("the runtime was not built")?;
        let dependencies = runtime.parent().ok_or("the runtime is not in a folder")?;
        let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc.arg("--edition=2024").arg("-L").arg(format!("dependency={}", dependencies.display()));
        rustc.arg("--extern").arg(format!("specweld={}", runtime.display()));
        Ok(rustc)
    }

    /// Creates the folder of a document, and returns it.
    pub(crate) fn document_folder(&self, name: &str) -> Fallible<PathBuf> {
        let folder = self.folder.join("documents").join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }
}

/// Checks or builds a package whose only dependency is the runtime, and returns the runtime's file.
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

/// Returns the file of the runtime with this extension, if a message of Cargo is about the runtime.
fn artifact(message: &str, extension: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let name = message.pointer("/target/name")?.as_str()?;
    let mut files = message.get("filenames")?.as_array()?.iter().filter_map(|it| Some(PathBuf::from(it.as_str()?)));
    files.rfind(|it| name == "specweld" && it.extension().is_some_and(|it| it == extension))
}
