//! Messages of the compiler for typical mistakes in a description or in its macro call. Each mistake causes exactly one
//! error.
//!
//! Each mistake is made in the flagship description. The program (`user.rs`) is correct and uses much of the client.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use specweld_codegen::json::{self, Value};

use self::expect::Differences;
use self::made::{Mistake, Program};
use self::programs::{Diagnostic, write};

#[path = "../it/expect.rs"]
mod expect;
mod made;
#[path = "../support/programs.rs"]
mod programs;

const FLAGSHIP: &str = include_str!("../../spec/workos-connect-applications.json");

/// A program that uses the client, and none of the generated types.
const CLIENT: &str = "use api::{Client, Error};
fn main() {
    let client: Result<Client, _> = Client::builder().bearer(\"x\").build();
    let _: (_, Option<Error>) = (client, None);
}";

/// Creates a package with a program for each mistake.
fn package() -> PathBuf {
    let root = programs::package("mistakes");
    let _ = std::fs::remove_dir_all(root.join("spec"));
    let user = Path::new(env!("CARGO_MANIFEST_DIR")).join("mistakes/user.rs").to_string_lossy().into_owned();
    for Mistake { name, call, from, to, program } in made::all() {
        let (folder, is_yaml) = (root.join("spec").join(name), call.contains(".yaml"));
        let (file, sound) = if is_yaml { ("api.yaml", yaml()) } else { ("api.json", FLAGSHIP.to_owned()) };
        assert!(from.is_empty() || sound.contains(from), "{name}: the description does not contain the text");
        let text = if from.is_empty() { to.replace("{}", &sound) } else { sound.replacen(from, to, 1) };
        write(&folder.join(file), if to.is_empty() && from.is_empty() { &sound } else { &text });
        write(&folder.join("released.json"), FLAGSHIP);
        let call = call.replace("spec/", &format!("spec/{name}/"));
        let user = match program {
            Program::User => format!("include!({user:?});"),
            Program::Client => CLIENT.to_owned(),
            Program::None => "fn main() {}".to_owned(),
        };
        let program = format!("mod api {{\n    specweld::generate_api!({call});\n}}\n{user}\n");
        write(&root.join(format!("src/bin/{name}.rs")), &program);
    }
    root
}

/// Returns the flagship description as hand-written YAML.
fn yaml() -> String {
    let mut text = String::new();
    block(&mut text, &specweld_tests::order::read(FLAGSHIP).expect("a description"), 0);
    text
}

fn block(text: &mut String, value: &Value, depth: usize) {
    let start = "  ".repeat(depth);
    let mut entry = |label: String, value: &Value| {
        let is_empty =
            |it: &Value| it.as_array().is_some_and(Vec::is_empty) || it.as_object().is_some_and(json::Map::is_empty);
        if (value.is_object() || value.is_array()) && !is_empty(value) {
            writeln!(text, "{start}{label}").expect("a String");
            block(text, value, depth + 1);
        } else {
            writeln!(text, "{start}{label} {value}").expect("a String");
        }
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| {
            let is_plain = key.chars().all(|it| it.is_ascii_alphanumeric() || "_-$/{}".contains(it));
            let is_plain = is_plain && key.starts_with(|it: char| it.is_ascii_alphabetic() || it == '/' || it == '$');
            entry(if is_plain { format!("{key}:") } else { format!("{key:?}:") }, value);
        }),
        Value::Array(items) => items.iter().for_each(|value| entry("-".to_owned(), value)),
        _ => {}
    }
}

#[test]
fn one_mistake_is_one_error_that_helps() {
    let root = package();
    let diagnostics = programs::check(&root);
    let mut texts = String::new();
    let mut wrong = Vec::new();
    for Mistake { name, .. } in made::all() {
        // If a mistake causes no error, its warning is compared.
        let of_level = |level| {
            diagnostics.iter().filter(|it| it.program == *name && it.level == level).collect::<Vec<&Diagnostic>>()
        };
        let errors = Some(of_level("error")).filter(|it| !it.is_empty()).unwrap_or_else(|| of_level("warning"));
        if errors.len() != 1 {
            let all: String = errors.iter().map(|it| it.rendered.as_str()).collect();
            wrong.push(format!("{name}: {} errors\n{all}", errors.len()));
        }
        let message = errors.iter().map(|it| it.message.replace(&format!("spec/{name}/"), "spec/"));
        let message = message.map(|it| it.replace(&*root.to_string_lossy(), "..")).collect::<String>();
        writeln!(texts, "# {}\n\n{message}\n", name.replace('_', " ")).expect("a String");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let mut differences = Differences::default();
    differences.expect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("mistakes/expected.txt"), &texts);
    differences.finish();
}
