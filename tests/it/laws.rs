//! The laws of decoding and encoding, for each type of each case. One program has all clients and checks instances of
//! their schemas.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use specweld_codegen::diagnostic::Source;
use specweld_codegen::document::Input;
use specweld_codegen::options::Options;
use specweld_tests::laws::harness::{ask, program, subjects};
use specweld_tests::laws::{broken, questions, read};

use crate::cases::{folders, loader};
use crate::forgiven::is_forgiven;

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The number of instances of each type: this many of the described server, and this many of a newer one.
const EACH: usize = 25;

#[test]
fn valid_instances_are_kept_and_additions_of_newer_servers_are_accepted() {
    let mut all = Vec::new();
    // Code in a file of a user has these lints, which rustc does not apply to the output of a macro.
    let mut clients = String::from(
        "#![allow(warnings, reason = \"looked at elsewhere\")]\n\
         #![deny(unused_assignments, unused_braces, unused_must_use, unused_mut, unused_parens, unused_variables)]\n",
    );
    let mut asked = Vec::new();
    let mut ranges = Vec::new();
    for (folder, file, text) in cases() {
        let source = Source { name: file, text: &text };
        let input = || Input { main: source, loader: loader(folder.clone()) };
        let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
        let module = format!("case_{}", name.replace('-', "_"));
        let code = specweld_codegen::explain(input(), &Options::default()).0.expect("a case becomes code");
        writeln!(clients, "mod {module} {{\n{code}\n}}").expect("a String takes it");
        let document = read(source).expect("a case is a document");
        let types = specweld_codegen::types(input(), &Options::default());
        let own = subjects(&types, &specweld_codegen::unions(input(), &Options::default()), &module);
        let mut own_questions = questions(&document, &own, EACH, 7);
        for question in &mut own_questions {
            question.subject += all.len();
        }
        let start = asked.len();
        asked.extend(own_questions);
        all.extend(own);
        ranges.push((name, document, start..asked.len()));
    }
    assert!(asked.len() > 500, "only {} instances", asked.len());
    let answers = ask(build_program(&(clients + &program(&all))), &asked).expect("the program runs");
    let mut failures = Vec::new();
    for (name, document, range) in ranges {
        let broken = broken(&document, &all, &asked[range.clone()], &answers[range]);
        failures.extend(broken.into_iter().map(|it| format!("{name} {it}")));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Returns each accepted case, with its folder and file name. Cases with tolerated faults are left out, since their
/// types differ from their schemas.
fn cases() -> Vec<(PathBuf, &'static str, String)> {
    let text = |folder: PathBuf| {
        let read = |file: &'static str| Some((file, fs::read_to_string(folder.join(file)).ok()?));
        let (file, text) = ["spec.json", "spec.yaml"].into_iter().find_map(read)?;
        Some((folder, file, text))
    };
    folders("ok").into_iter().filter(|folder| !is_forgiven(folder)).filter_map(text).collect()
}

/// Builds a program of this text. It shares the target folder with the other crates that tests make.
fn build_program(text: &str) -> Command {
    let builds = Path::new(env!("CARGO_TARGET_TMPDIR")).join("regenerate");
    let folder = builds.join("laws");
    fs::create_dir_all(folder.join("src")).expect("a folder");
    fs::write(folder.join("src/main.rs"), text).expect("a file");
    let manifest = format!(
        "[package]\nname = \"laws\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[profile.dev]\ndebug = false\n\n\
         [dependencies.specweld]\npath = '{WORKSPACE}/runtime'\ndefault-features = false\nfeatures = [\"jiff\"]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("a file");
    fs::copy(Path::new(WORKSPACE).join("Cargo.lock"), folder.join("Cargo.lock")).expect("a file");
    let target = builds.join("target");
    let output = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--quiet"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", &target)
        .output()
        .expect("Cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Command::new(target.join("debug/laws"))
}
