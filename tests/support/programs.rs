//! Programs that use generated clients, in a separate package, and the messages of the compiler about them.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A message of the compiler.
#[allow(dead_code, reason = "each test reads other fields")]
pub(crate) struct Diagnostic {
    /// The name of the program.
    pub(crate) program: String,
    /// `error` or `warning`.
    pub(crate) level: String,
    pub(crate) message: String,
    /// The path of the source file, as the compiler prints it.
    pub(crate) file: String,
    /// The message with its excerpts.
    pub(crate) rendered: String,
}

/// Creates an empty package with this name that depends on the runtime.
pub(crate) fn package(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(root.join("src"));
    let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime");
    let manifest =
        format!("[package]\nname = \"{name}-programs\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n");
    let features = "default-features = false, features = [\"xml\", \"yaml\"]";
    let dependencies = format!("\n[dependencies]\nspecweld = {{ path = {runtime:?}, {features} }}\n");
    write(&root.join("Cargo.toml"), &(manifest + &dependencies));
    let lock = std::fs::read_to_string(Path::new(runtime).join("../Cargo.lock")).expect("the file is readable");
    write(&root.join("Cargo.lock"), &lock);
    root
}

pub(crate) fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
    std::fs::write(path, text).expect("the file can be written");
}

/// Returns the messages of the compiler about all programs of a package.
pub(crate) fn check(root: &Path) -> Vec<Diagnostic> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root).env("CARGO_TARGET_DIR", root.join("target"));
    let output = command.args(["check", "--offline", "--bins", "--keep-going", "--message-format=json"]).output();
    let output = output.expect("cargo runs");
    let messages = String::from_utf8_lossy(&output.stdout);
    let messages: Vec<Value> = messages.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    // If the macro or the runtime does not build, the programs have no messages, but are not correct.
    let is_runtime = |it: &Value| it["reason"] == "compiler-artifact" && it["target"]["name"] == "specweld";
    assert!(messages.iter().any(is_runtime), "no program was checked:\n{}", String::from_utf8_lossy(&output.stderr));
    messages.iter().filter_map(diagnostic).collect()
}

/// Returns a message with a place in the code. A message without a place only counts the others.
fn diagnostic(message: &Value) -> Option<Diagnostic> {
    let (content, text) = (&message["message"], |value: &Value| value.as_str().unwrap_or_default().to_owned());
    let file = content["spans"].as_array()?.iter().find_map(|span| span["file_name"].as_str())?.to_owned();
    Some(Diagnostic {
        program: text(&message["target"]["name"]),
        level: text(&content["level"]),
        message: text(&content["message"]),
        file,
        rendered: text(&content["rendered"]),
    })
}
