//! Comparison with `openapiv3`, an independent reader of OpenAPI 3.0: both find the same operations.

use openapiv3::{OpenAPI, ReferenceOr};
use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::Options;

use crate::cases::folders;

#[test]
fn both_readers_find_the_same_operations() {
    let mut compared = 0;
    for folder in folders("ok") {
        let Ok(text) = std::fs::read_to_string(folder.join("spec.json")) else { continue };
        let Some(description) = serde_json::from_str::<OpenAPI>(&text).ok().filter(|it| it.openapi.starts_with("3.0"))
        else {
            continue;
        };
        let (Some(code), _) = specweld_codegen::explain(Source { name: "spec.json", text: &text }, &Options::default())
        else {
            continue;
        };
        let Some(theirs) = operations(&description) else { continue };
        assert_eq!(generated_operations(&code), theirs, "{}", folder.display());
        assert!(code.contains(&format!("title: {:?}", description.info.title)), "{}", folder.display());
        compared += theirs.len();
    }
    assert!(compared >= 10, "only {compared} operations were compared");
}

/// Returns the method and path of each operation. Returns `None` if a path is a reference, since `openapiv3` does not
/// resolve it.
fn operations(description: &OpenAPI) -> Option<Vec<String>> {
    let mut operations = Vec::new();
    for (path, item) in &description.paths.paths {
        let ReferenceOr::Item(item) = item else { return None };
        operations.extend(item.iter().map(|(method, _)| format!("{} {path}", method.to_uppercase())));
    }
    Some(sorted(operations))
}

/// Returns the operations in the documentation of the generated methods: a method and a path in backticks.
fn generated_operations(code: &str) -> Vec<String> {
    let line = |line: &str| Some(line.trim().strip_prefix("/// `")?.strip_suffix('`')?.to_owned());
    sorted(code.lines().filter_map(line).filter(|line| line.contains(" /")).collect())
}

fn sorted(mut operations: Vec<String>) -> Vec<String> {
    operations.sort();
    operations.dedup();
    operations
}
