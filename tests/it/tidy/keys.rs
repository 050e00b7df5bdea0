//! Fields of OpenAPI objects are read in `document` and `graph`, where each has a name and a type.

use super::{sources, without_tests};

/// The folders of the generator that read JSON values.
const READERS: [&str; 4] = ["document/", "graph/", "json/", "yaml/"];

/// The reads in other files, each with its reason.
const EXCEPTIONS: [(&str, &str); 1] = [
    // The version of an older description is shown even if that description is invalid, and so was not lowered.
    ("compatibility.rs", r#"self.document.as_ref().and_then(|it| it.value().get("info")?.get("version")?.as_str())"#),
];

/// The methods that read a member of an object by its key.
const METHODS: [&str; 5] = ["get", "get_when", "text", "flag", "typed"];

#[test]
fn only_readers_name_the_keys_of_objects() {
    let mut found = Vec::new();
    for (name, text) in sources("macros/codegen/src") {
        if READERS.iter().any(|folder| name.starts_with(folder)) || name.ends_with("tests.rs") {
            continue;
        }
        let mut code = without_tests(&text).to_owned();
        for (_, exception) in EXCEPTIONS.iter().filter(|(file, _)| *file == name) {
            assert!(code.contains(exception), "{name}: the exception is not needed: {exception}");
            code = code.replace(exception, "");
        }
        found.extend(keys_read(&code).into_iter().map(|key| format!("{name}: {key}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Returns the keys that are read by name, also if the formatter puts the key on a separate line.
fn keys_read(code: &str) -> Vec<String> {
    let methods = METHODS.iter().flat_map(|method| {
        let call = format!(".{method}(");
        code.split(&call).skip(1).map(str::to_owned).collect::<Vec<_>>()
    });
    let key = |argument: String| {
        let text = argument.trim_start().strip_prefix('"')?.split('"').next()?;
        Some(text.to_owned())
    };
    methods.filter_map(key).collect()
}

#[test]
fn keys_are_found_in_all_forms_of_a_call() {
    let code = "node.get(\"a\"); node.flag(\n    \"b\",\n    findings,\n); map.get(name); it.text(\"c\", findings)";
    assert_eq!(keys_read(code), ["a", "c", "b"]);
}
