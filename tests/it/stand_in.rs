//! The stand-in client after a misspelled key has the items of the client for the correct description.

use std::collections::BTreeSet;
use std::path::Path;

use fastrand::Rng;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use specweld_codegen::diagnostic::Source;
use specweld_codegen::document::{Input, LoadError, Loader};
use specweld_codegen::options::Options;
use specweld_codegen::{Generated, Generation, generate};

/// The number of mistakes in each case.
const EACH: usize = 8;

/// The keys that are misspelled.
const KEYS: [&str; 22] = [
    "paths",
    "components",
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "get",
    "put",
    "post",
    "delete",
    "patch",
    "requestBody",
    "content",
    "schema",
    "properties",
    "items",
    "required",
    "enum",
    "allOf",
    "oneOf",
    "anyOf",
];

#[test]
fn a_misspelled_key_loses_no_item() {
    let (mut compared, mut lost) = (0, Vec::new());
    for (name, text) in descriptions() {
        let Some(sound) = generate_text(&text).tokens.map(|it| items(&it)) else { continue };
        let mut random = Rng::with_seed(name.len() as u64);
        let places: Vec<(usize, &str)> = KEYS.iter().flat_map(|key| places_of(&text, key)).collect();
        for (at, key) in random.choose_multiple(places, EACH) {
            let wrong = misspelled(key);
            let (before, rest) = text.split_at(at);
            let mistaken = format!("{before}{}", rest.replacen(key, &wrong, 1));
            let outcome = generate_text(&mistaken);
            if outcome.tokens.is_some() {
                continue;
            }
            compared += 1;
            let missing: Vec<_> = sound.difference(&items(&outcome.stand_in)).cloned().collect();
            if !missing.is_empty() {
                let line = before.lines().count();
                let report = outcome.report.diagnostics.iter().map(|it| it.text.as_str()).collect::<String>();
                lost.push(format!("{name}, line {line}, `{wrong}`: {missing:?}\n{report}"));
            }
        }
    }
    assert!(lost.is_empty(), "{} of {compared}\n{}", lost.len(), lost.join("\n"));
    assert!(compared > 200, "only {compared} were compared");
}

/// The main file of a description of two files.
const MAIN: &str = r##"{"openapi": "3.1.0", "info": {"title": "Trees", "version": "1"},
"paths": {
"/trees": {
"get": {"operationId": "list_trees", "responses": {
"200": {"description": "a", "content": {"application/json": {"schema": {"$ref": "part.json#/Tree"}}}},
"400": {"$ref": "#/components/responses/Failed"}}},
"put": {"operationId": "put_tree", "responses": {"204": {"description": "b"}}}},
"/leaves": {"get": {"operationId": "list_leaves", "responses": {"204": {"description": "c"}}}}},
"components": {
"responses": {"Failed": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Fault"}}}}},
"schemas": {"Fault": {"type": "object", "properties": {"cause": {"type": "string"}}}}}}"##;

const PART: &str = r##"{
"Tree": {"type": "object", "properties": {"leaves": {"type": "array", "items": {"$ref": "#/Leaf"}}}},
"Leaf": {"type": "object", "properties": {"colour": {"enum": ["red", "green"]}}}}"##;

#[test]
fn a_mistake_in_a_place_or_a_reference_loses_no_item() {
    let of_files = |main: &str, part: String| {
        let loader = Loader::new(move |name| match name {
            "part.json" => Ok(part.clone()),
            _ => Err(LoadError::Missing { near: vec!["part.json".to_owned()] }),
        });
        let input = Input { main: Source { name: "spec.json", text: main }, loader };
        generate(input, &Options::default(), &quote!(specweld))
    };
    let sound = of_files(MAIN, PART.to_owned()).tokens.map(|it| items(&it)).expect("a client");
    for (from, to) in [
        // Keys in the other file.
        (r#""properties": {"leaves""#, r#""propertes": {"leaves""#),
        (r##""items": {"$ref": "#/Leaf"}"##, r##""itmes": {"$ref": "#/Leaf"}"##),
        // References.
        ("part.json#/Tree", "part.json#/Treee"),
        ("part.json#/Tree", "parts.json#/Tree"),
        ("#/components/schemas/Fault", "#/components/schema/Fault"),
        ("#/components/schemas/Fault", "#/definitions/Fault"),
        ("#/components/responses/Failed", "#/components/responses/Faild"),
        ("#/components/responses/Failed", "/components/responses/Failed"),
        // Objects in the place of other objects.
        (r#"{"schema": {"$ref": "part.json#/Tree"}}"#, r#"{"$ref": "part.json#/Tree"}"#),
        (
            r#"{"application/json": {"schema": {"$ref": "part.json#/Tree"}}}"#,
            r#"{"schema": {"$ref": "part.json#/Tree"}}"#,
        ),
        (
            r#""content": {"application/json": {"schema": {"$ref": "part.json#/Tree"}}}"#,
            r#""schema": {"$ref": "part.json#/Tree"}"#,
        ),
        (
            r#""content": {"application/json": {"schema": {"$ref": "part.json#/Tree"}}}"#,
            r#""application/json": {"schema": {"$ref": "part.json#/Tree"}}"#,
        ),
        (r##"{"$ref": "#/components/responses/Failed"}}},"##, r##"{"$ref": "#/components/schemas/Fault"}}},"##),
    ] {
        assert!(MAIN.contains(from) || PART.contains(from), "{from}");
        let outcome = of_files(&MAIN.replacen(from, to, 1), PART.replacen(from, to, 1));
        let shown: String = outcome.report.diagnostics.iter().map(|it| it.text.as_str()).collect();
        assert!(outcome.tokens.is_none(), "{to}");
        let missing: Vec<_> = sound.difference(&items(&outcome.stand_in)).cloned().collect();
        assert!(missing.is_empty(), "{to}: {missing:?}\n{shown}");
    }
}

/// Returns the cases with a single JSON file.
fn descriptions() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/ok");
    let folders = std::fs::read_dir(root).expect("cases").map(|entry| entry.expect("readable").path());
    let description = |folder: std::path::PathBuf| {
        let text = std::fs::read_to_string(folder.join("spec.json")).ok()?;
        Some((folder.file_name()?.to_str()?.to_owned(), text))
    };
    folders.filter_map(description).collect()
}

fn generate_text(text: &str) -> Generation {
    generate(Source { name: "spec.json", text }, &Options::default(), &quote!(specweld))
}

/// Returns the places of a key in a JSON text.
fn places_of<'k>(text: &str, key: &'k str) -> Vec<(usize, &'k str)> {
    text.match_indices(&format!("\"{key}\":")).map(|(at, _)| (at, key)).collect()
}

/// Returns the key with two adjacent letters swapped.
fn misspelled(key: &str) -> String {
    let mut letters: Vec<char> = key.chars().collect();
    let middle = letters.len() / 2;
    letters.swap(middle - 1, middle);
    letters.into_iter().collect()
}

/// Returns the names of the types and functions.
fn items(code: &Generated) -> BTreeSet<String> {
    let mut items = BTreeSet::new();
    collect(code.tokens(|text| text.parse().expect("Rust")), &mut items);
    items
}

fn collect(tokens: TokenStream, items: &mut BTreeSet<String>) {
    let mut keyword = None;
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect(group.stream(), items),
            TokenTree::Ident(name) => {
                let name = name.to_string();
                let is_keyword = ["struct", "enum", "type", "fn"].contains(&name.as_str());
                if keyword.take().is_some() {
                    items.insert(name.clone());
                }
                keyword = is_keyword.then_some(name);
            }
            _ => keyword = None,
        }
    }
}
