//! Packages of users, built by Cargo: a change of the description changes the generated code.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A crate root that generates a client from a description in the package.
const PETS: &str = "pub mod pets { specweld::generate_api!(\"spec/pets.json\"); }\n";

/// A crate root with strict lints, and with another name for the runtime.
const STRICT: &str = r#"//! A strict crate.
#![forbid(unsafe_code)]
#![deny(missing_docs, missing_debug_implementations, unused, unreachable_pub, rust_2018_idioms, clippy::pedantic)]

/// The client.
pub mod workos {
    weld::generate_api!("spec/workos.json");
}
"#;

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

#[test]
fn the_build_follows_the_description() {
    let pets = Package::new("pets", "specweld", PETS);
    pets.write("spec/pets.json", &description(&["name", "legs"]));
    pets.add("pub fn legs(pet: &pets::types::Pet) -> Option<&str> { pet.legs.as_deref() }\n");
    assert_eq!(pets.check().expect_success(), Built::Anew);
    assert_eq!(pets.check().expect_success(), Built::Before, "nothing has changed");

    pets.write("spec/owners.json", "{}");
    assert_eq!(pets.check().expect_success(), Built::Before, "another file has changed");

    pets.write("spec/pets.json", &description(&["name", "wings"]));
    pets.check().expect_errors(&[
        "src/lib.rs:2:",
        "no field `legs` on type `&",
        "available fields are: `name`, `wings`",
    ]);

    pets.write("src/lib.rs", PETS);
    pets.add("pub fn wings(pet: &pets::types::Pet) -> Option<&str> { pet.wings.as_deref() }\n");
    assert_eq!(pets.check().expect_success(), Built::Anew);
}

#[test]
fn the_build_follows_every_file_of_the_description() {
    let several = Package::new("several", "specweld", &PETS.replace("spec/pets.json", "spec/pets.yaml"));
    let main = description(&[]).replace("#/components/schemas/Pet", "schemas/pet.yaml");
    several.write("spec/pets.yaml", &main);
    several
        .write("spec/schemas/pet.yaml", "type: object\nproperties: { friend: { $ref: '../common.json#/Friend' } }\n");
    several.write(
        "spec/common.json",
        r#"{ "Friend": { "type": "object", "properties": { "legs": { "type": "string" } } } }"#,
    );
    several.add("pub fn legs(it: &pets::types::Friend) -> Option<&str> { it.legs.as_deref() }\n");
    assert_eq!(several.check().expect_success(), Built::Anew);
    assert_eq!(several.check().expect_success(), Built::Before, "nothing has changed");

    several.write(
        "spec/common.json",
        r#"{ "Friend": { "type": "object", "properties": { "wings": { "type": "string" } } } }"#,
    );
    several.check().expect_errors(&["no field `legs` on type `&Friend`"]);

    several.write("spec/schemas/pet.yaml", "type: object\nproperties:\n  friend: { $ref: '../comon.json#/Friend' }\n");
    several.check().expect_errors(&[
        "spec/schemas/pet.yaml:3:13: there is no file `spec/comon.json`",
        "did you mean `../common.json`?",
    ]);
}

#[test]
fn an_error_is_at_the_literal_and_disappears_with_its_fault() {
    let faulty = Package::new("faulty", "specweld", PETS);
    faulty.write("spec/pets.json", &description(&["name"]).replace("schemas/Pet\"", "schemas/Pett\""));
    faulty.check().expect_errors(&[
        "src/lib.rs:1:40",
        "spec/pets.json:7:",
        "did you mean `#/components/schemas/Pet`?",
        "[dangling-reference]",
    ]);
    faulty.write("spec/pets.json", &description(&["name"]));
    assert_eq!(faulty.check().expect_success(), Built::Anew);
}

#[test]
fn a_missing_file_is_reported_with_a_similar_name_and_found_once_it_exists() {
    let missing = Package::new("missing", "specweld", PETS);
    missing.write("spec/pet.json", "{}");
    let tried = missing.folder.join("spec/pets.json");
    let tried = format!("tried `{}`", tried.display());
    missing.check().expect_errors(&["there is no file `spec/pets.json`", &tried, "did you mean `spec/pet.json`?"]);
    missing.write("spec/pets.json", &description(&["name"]));
    assert_eq!(missing.check().expect_success(), Built::Anew);
}

#[test]
fn a_crate_with_strict_lints_and_a_renamed_dependency_has_no_warning() {
    let strict = Package::new("strict", "weld", STRICT);
    let flagship = Path::new(WORKSPACE).join("spec/workos-connect-applications.json");
    strict.write("spec/workos.json", &fs::read_to_string(flagship).unwrap());
    let lints = ["--", "-D", "warnings", "-W", "clippy::pedantic"];
    let linted = strict.cargo("clippy", &lints);
    assert_eq!(linted.expect_success(), Built::Anew);
    assert_eq!(linted.messages, "", "a warning");

    // These lints report a fault in other code.
    strict.add("pub fn nothing() {}\n");
    strict.cargo("clippy", &lints).expect_errors(&["missing documentation for a function"]);
}

/// Returns a description with an operation whose response is a pet with these string members.
fn description(texts: &[&str]) -> String {
    let properties: Vec<String> = texts.iter().map(|text| format!(r#""{text}": {{ "type": "string" }}"#)).collect();
    let properties = properties.join(", ");
    format!(
        r##"{{
    "openapi": "3.0.3",
    "info": {{ "title": "Pets", "version": "1" }},
    "paths": {{ "/pet": {{ "get": {{
        "operationId": "get_pet",
        "responses": {{ "200": {{ "description": "ok", "content": {{ "application/json": {{ "schema": {{
            "$ref": "#/components/schemas/Pet"
        }} }} }} }} }}
    }} }} }},
    "components": {{ "schemas": {{ "Pet": {{ "type": "object", "properties": {{ {properties} }} }} }} }}
}}"##
    )
}

/// A package in a separate folder, outside every workspace.
struct Package {
    folder: PathBuf,
}

impl Package {
    /// Creates a library that depends on the runtime under the name `runtime`. All packages share a target folder, so
    /// that Cargo builds the dependencies once.
    fn new(name: &str, runtime: &str, root: &str) -> Self {
        let package = Self { folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join("regenerate").join(name) };
        let _: std::io::Result<()> = fs::remove_dir_all(&package.folder);
        package.write("src/lib.rs", root);
        let manifest = format!(
            r#"[package]
name = "{name}"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies.{runtime}]
package = "specweld"
path = '{WORKSPACE}/runtime'
default-features = false
features = ["yaml"]
"#
        );
        package.write("Cargo.toml", &manifest);
        fs::copy(Path::new(WORKSPACE).join("Cargo.lock"), package.folder.join("Cargo.lock")).unwrap();
        package
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn add(&self, text: &str) {
        let root = fs::read_to_string(self.folder.join("src/lib.rs")).unwrap();
        self.write("src/lib.rs", &(root + text));
    }

    fn check(&self) -> Outcome {
        self.cargo("check", &[])
    }

    fn cargo(&self, command: &str, arguments: &[&str]) -> Outcome {
        let output = Command::new(env!("CARGO"))
            .args([command, "--offline", "--message-format=json"])
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.parent().unwrap().join("target"))
            .output()
            .unwrap();
        let stdout = String::from_utf8_lossy(&output.stdout);
        let output_lines: Vec<Value> = stdout.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let name = self.folder.file_name().and_then(|name| name.to_str());
        let is_of_package = |line: &&Value| line["target"]["name"].as_str() == name;
        let artifact = output_lines.iter().filter(is_of_package).find(|line| line["reason"] == "compiler-artifact");
        let messages =
            output_lines.iter().filter(is_of_package).filter_map(|line| line["message"]["rendered"].as_str());
        Outcome {
            built: artifact.map(|line| if line["fresh"] == true { Built::Before } else { Built::Anew }),
            messages: messages.collect(),
            cargo: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// The work of Cargo: it ran the compiler, or reused an earlier build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Built {
    Anew,
    Before,
}

/// The result of a build of a package.
struct Outcome {
    /// `None` if the build failed.
    built: Option<Built>,
    /// The messages of the compiler about the package itself.
    messages: String,
    /// The output of Cargo, for the message of a failed test.
    cargo: String,
}

impl Outcome {
    #[track_caller]
    fn expect_success(&self) -> Built {
        self.built.unwrap_or_else(|| panic!("the build failed:\n{}\n{}", self.messages, self.cargo))
    }

    #[track_caller]
    fn expect_errors(&self, parts: &[&str]) {
        assert_eq!(self.built, None, "the build did not fail");
        for part in parts {
            assert!(self.messages.contains(part), "no `{part}` in:\n{}\n{}", self.messages, self.cargo);
        }
    }
}
