//! The table of what breaks whom, held against the compiler: for each row a program that was written for the older description
//! compiles against the newer one, exactly where the table says that code does not break.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const TABLE: &str = include_str!("../runtime/src/guide/contract.md");

/// The cases, each with whether code breaks.
fn rows() -> Vec<(&'static str, bool)> {
    let cells = |line: &'static str| line.trim_matches('|').split(" | ").map(str::trim).collect::<Vec<_>>();
    let rows = TABLE.lines().filter(|line| line.starts_with("| ") && !line.ends_with("| case |")).map(cells);
    rows.map(|cells| (cells[3].trim_matches('`'), ["code", "both"].contains(&cells[1]))).collect()
}

/// The client of one description of a case, with the program that uses it.
fn program(case: &str, description: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/compat").join(case);
    let [description, user] = [description, "user.rs"].map(|name| folder.join(name).to_string_lossy().into_owned());
    format!("mod api {{ specweld::generate_api!({description:?}); }}\ninclude!({user:?});\n")
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
    std::fs::write(path, text).expect("the file can be written");
}

/// A package with a program for each row that breaks code, and one for all that must compile.
fn package() -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("contract");
    let _ = std::fs::remove_dir_all(root.join("src"));
    let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime");
    let manifest = "[package]\nname = \"contract-programs\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
    let dependencies = format!("\n[dependencies]\nspecweld = {{ path = {runtime:?}, default-features = false }}\n");
    write(&root.join("Cargo.toml"), &(manifest.to_owned() + &dependencies));
    let lock = std::fs::read_to_string(Path::new(runtime).join("../Cargo.lock")).expect("it is there");
    write(&root.join("Cargo.lock"), &lock);
    let mut kept = "#![allow(dead_code, deprecated)]\nfn main() {}\n".to_owned();
    for (case, breaks) in rows() {
        let module = case.replace('-', "_");
        writeln!(kept, "mod {module}_before {{\n{}}}", program(case, "old.json")).expect("a String");
        if breaks {
            write(&root.join(format!("src/bin/{case}.rs")), &format!("fn main() {{}}\n{}", program(case, "new.json")));
        } else {
            writeln!(kept, "mod {module}_after {{\n{}}}", program(case, "new.json")).expect("a String");
        }
    }
    write(&root.join("src/bin/kept.rs"), &kept);
    root
}

/// The errors of each program: where the first of them is, and what it says.
fn errors(root: &Path) -> BTreeMap<String, (String, String)> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root).env("CARGO_TARGET_DIR", root.join("target"));
    let output = command.args(["check", "--offline", "--bins", "--keep-going", "--message-format=json"]).output();
    let output = output.expect("cargo runs");
    let messages = String::from_utf8_lossy(&output.stdout);
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut errors = BTreeMap::new();
    let mut checked = 0;
    for message in messages {
        checked += usize::from(message["reason"] == "compiler-artifact");
        let (said, program) = (&message["message"], message["target"]["name"].as_str().unwrap_or_default());
        let mut spans = said["spans"].as_array().into_iter().flatten();
        let place = spans.find_map(|span| span["file_name"].as_str());
        if let (Some("error"), Some(place)) = (said["level"].as_str(), place) {
            let text = said["rendered"].as_str().unwrap_or_default();
            errors.entry(program.to_owned()).or_insert_with(|| (place.to_owned(), text.to_owned()));
        }
    }
    assert!(checked > 0, "cargo checked nothing:\n{}", String::from_utf8_lossy(&output.stderr));
    errors
}

#[test]
fn programs_compile_exactly_where_the_table_says_so() {
    let root = package();
    let mut errors = errors(&root);
    if let Some((_, text)) = errors.remove("kept") {
        panic!("what the table calls kept does not compile:\n{text}");
    }
    let mut wrong = Vec::new();
    for (case, _) in rows().into_iter().filter(|(_, breaks)| *breaks) {
        match errors.get(case) {
            None => wrong.push(format!("{case} compiles")),
            Some((place, text)) if !place.ends_with("user.rs") => {
                wrong.push(format!("{case} fails elsewhere:\n{text}"));
            }
            Some(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
