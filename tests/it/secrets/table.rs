//! The table of names in the guide. Each name is tested as a property, a parameter and a header: a secret or not.

use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::Options;

/// Returns the names in two columns of the guide's table: names of secrets, and names of other values.
fn names() -> (Vec<String>, Vec<String>) {
    let guide = include_str!("../../../runtime/src/guide/secrets.md");
    let rows = guide.lines().skip_while(|line| !line.starts_with("| the name ends with")).skip(2);
    let (mut secret, mut public) = (Vec::new(), Vec::new());
    for row in rows.take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').collect();
        let [_, yes, no] = cells.as_slice() else { panic!("{row}") };
        let ticked = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
        secret.extend(ticked(yes));
        public.extend(ticked(no));
    }
    (secret, public)
}

/// Returns the code for a description with these names, each as a property, a parameter and a header of a response.
fn code(names: &[String]) -> String {
    let text = serde_json::json!({ "type": "string" });
    let properties: serde_json::Map<_, _> = names.iter().map(|name| (name.clone(), text.clone())).collect();
    let in_query = |name: &String| serde_json::json!({ "name": name, "in": "query", "schema": text });
    let in_header =
        |name: &String| serde_json::json!({ "name": name.replace('_', "-"), "in": "header", "schema": text });
    let headers: serde_json::Map<_, _> = names
        .iter()
        .map(|name| (format!("X-{}", name.replace('_', "-")), serde_json::json!({ "schema": text })))
        .collect();
    let description = serde_json::json!({
        "openapi": "3.1.0",
        "info": { "title": "Names", "version": "1" },
        "paths": { "/names": { "get": {
            "operationId": "list_names",
            "parameters": names.iter().map(in_query).chain(names.iter().map(in_header)).collect::<Vec<_>>(),
            "responses": { "200": {
                "description": "The names.",
                "headers": headers,
                "content": { "application/json": { "schema": { "type": "object", "properties": properties } } },
            } },
        } } },
    });
    let (code, report) =
        specweld_codegen::explain(Source { name: "names.json", text: &description.to_string() }, &Options::default());
    code.unwrap_or_else(|| panic!("{report}"))
}

#[test]
fn every_name_in_the_table_of_the_guide_is_secret_or_public() {
    let (secret, public) = names();
    assert!(secret.len() > 60 && public.len() > 30, "{secret:?} {public:?}");
    // Returns the lines of the code with a member, a header or a parameter of such a type.
    let lines = |names: &[String], what: &[&str]| -> Vec<String> {
        let code = code(names);
        let found = code.lines().filter(|line| what.iter().any(|what| line.contains(what)));
        found.map(|line| line.trim().to_owned()).collect()
    };
    let plain = ["Option<String>", "(mut self, ", "(self, "];
    let of_calls = ["timeout", "header", "policy"];
    let found = lines(&secret, &plain).into_iter();
    let found = found.filter(|line| !line.contains("Secret") && !of_calls.iter().any(|name| line.contains(name)));
    assert_eq!(found.collect::<Vec<_>>(), [""; 0]);
    // The code is generated for each name separately, since some names are secrets beside other names.
    for name in public {
        assert_eq!(lines(&[name], &["Secret"]), [""; 0]);
    }
}
