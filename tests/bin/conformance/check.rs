//! Compilation of a generated client, with the arguments that `cargo check` uses.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::Fallible;
use crate::run::{Ran, limited};
use crate::workshop::Workshop;

/// The crate root with the strictest lints that a user can have.
const STRICT: &str = "//! A client.\n#![forbid(unsafe_code)]\n#![deny(warnings, missing_docs, missing_debug_implementations, \
                      unused, unreachable_pub, rust_2018_idioms)]\n/// The client.\n#[path = \"client.rs\"]\npub mod client;\n";

/// Returns the messages of the compiler about the client in a folder.
pub(crate) fn check(folder: &Path, workshop: &Workshop, timeout: u32) -> Fallible<(Ran, Vec<String>)> {
    let root = folder.join("lib.rs");
    fs::write(&root, STRICT)?;
    let mut rustc = Workshop::rustc(workshop.runtime.as_deref())?;
    rustc.args(["--crate-name=client", "--crate-type=lib", "--emit=metadata", "--error-format=json"]);
    rustc.arg("--out-dir").arg(folder).arg(&root);
    let output = folder.join("compiler.json");
    let ran = limited(rustc, &output, timeout)?;
    let printed = fs::read_to_string(output)?;
    let mut messages: Vec<String> = printed.lines().filter_map(message).collect();
    if ran.status.is_some_and(|it| !it.success()) && messages.is_empty() {
        messages.push(printed);
    }
    Ok((ran, messages))
}

/// Returns a message about code. The last messages of rustc have no place in the code, and are left out.
fn message(line: &str) -> Option<String> {
    let message: Value = serde_json::from_str(line).ok()?;
    let rendered = message.get("rendered")?.as_str()?;
    let is_about_code = message.get("spans")?.as_array().is_some_and(|it| !it.is_empty());
    is_about_code.then(|| rendered.trim_end().to_owned())
}
