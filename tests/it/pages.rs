//! The page of each code has an example: a description to which the code applies.

use std::path::Path;

use specweld_codegen::compat::ChangeKind;
use specweld_codegen::diagnostic::{AllowedPlace, Code, Level, Report, Source};
use specweld_codegen::document::{Input, LoadError, Loader};
use specweld_codegen::options::{
    Acceptance, DeclaredPagination, EnvEntry, EnvKind, Options, Overlay, PaginationEntry, PaginationKind, Rename,
    RenameKind, Secrecy, SecrecyEntry, Selector, SelectorKind,
};

/// Returns the options of the macro call in the last line of an example, which is a comment of the description.
///
/// Silent codes are denied, so that the report contains them.
fn options(example: &str) -> Options {
    let last = example.trim_end().lines().next_back().unwrap_or_default();
    let texts: Vec<&str> = last.split('"').skip(1).step_by(2).collect();
    let silent = Code::ALL.iter().filter(|code| code.is_silent());
    let mut options = Options { levels: silent.map(|code| (*code, Level::Deny)).collect(), ..Options::default() };
    match (last.trim_start_matches("# ").split(' ').next(), texts.as_slice()) {
        (Some("only"), [wanted]) => {
            let (method, path) = wanted.split_once(' ').expect("a method and a path");
            let kind = SelectorKind::Endpoint { method: method.to_owned(), path: path.to_owned() };
            options.only = Some(vec![Selector { id: 0, kind }]);
        }
        (Some("rename"), [from]) => {
            let is_written = |kind: &RenameKind| last.split(' ').any(|word| word == kind.keyword());
            let kind = RenameKind::ALL.into_iter().find(is_written).expect("a kind");
            let (from, to) = ((*from).to_owned(), "Other".to_owned());
            options.renames = vec![Rename { id: 0, kind, from, to }];
        }
        (Some("accept"), [subject]) => {
            let subject = Some((*subject).to_owned());
            options.accepted = vec![Acceptance { id: 0, kind: ChangeKind::OperationRemoved, subject }];
        }
        (Some("paginate"), [operation]) => {
            let declaration = DeclaredPagination { kind: PaginationKind::Link, arguments: Vec::new(), first: None };
            options.pagination = vec![PaginationEntry { id: 0, operation: (*operation).to_owned(), declaration }];
        }
        (Some("env"), [variable]) => {
            let kind = Some(EnvKind::Bearer);
            let variables = vec![(*variable).to_owned()];
            options.env = vec![EnvEntry { id: 0, kind, name: "bearer".to_owned(), variables }];
        }
        (Some("secret"), [key]) => {
            options.secrecy = vec![SecrecyEntry { id: 0, key: (*key).to_owned(), secrecy: Secrecy::Secret }];
        }
        (Some("allow"), [pointer]) => {
            options.allowed_places = vec![AllowedPlace { id: 0, code: Code::Untyped, pointer: (*pointer).to_owned() }];
        }
        _ => {}
    }
    options
}

/// The description that an example changes if it is an overlay.
const OVERLAID: &str = "
openapi: 3.1.0
info: { title: Pets, version: \"1\" }
paths: { /pets: { get: { operationId: listPets, responses: { \"204\": { description: None. } } } } }
";

fn report(language: &str, text: &str) -> Report {
    let name = format!("example.{language}");
    let loader = Loader::new(|name| match name {
        "unreadable.yaml" => Err(LoadError::Unreadable("permission denied".to_owned())),
        _ => Err(LoadError::Missing { near: Vec::new() }),
    });
    let input = Input { main: Source { name: &name, text }, loader };
    if text.starts_with("overlay:") {
        let overlays = vec![Overlay { id: 0, name: name.clone(), text: text.to_owned() }];
        let input = Input { main: Source { name: "pets.yaml", text: OVERLAID }, ..input };
        return specweld_codegen::explain(input, &Options { overlays, ..options(text) }).1;
    }
    // If there are two descriptions, the first one is the older one.
    match text.split_once("\n---\n") {
        Some((older, newer)) => {
            let input = Input { main: Source { name: &name, text: newer }, ..input };
            specweld_codegen::explain_against(input, Source { name: "older.yaml", text: older }, &options(text)).1
        }
        None => specweld_codegen::explain(input, &options(text)).1,
    }
}

#[test]
fn every_example_has_its_code_and_no_other_error() {
    for code in Code::ALL {
        let page = specweld_codegen::explain_code(code.id()).expect("every code has a page");
        assert!(page.starts_with(&format!("# {code}: {}", code.title())), "{page}");
        let (_, rest) = page.split_once("```").expect("every page has an example");
        let (example, mend) = rest.split_once("```").expect("the example ends");
        assert!(mend.trim().len() > 20, "{code}: the page has no remedy");
        let (language, text) = example.split_once('\n').expect("it begins on a line of its own");
        // An example that would fill the page is only outlined.
        if language == "text" {
            assert!(matches!(code, Code::TooDeep | Code::LargeClient));
            continue;
        }
        let report = report(language, text);
        assert!(report.diagnostics.iter().any(|it| it.code == *code), "{code}:\n{report}");
        assert!(report.diagnostics.iter().all(|it| it.code == *code), "{code}:\n{report}");
    }
}

#[test]
fn codes_are_found_with_hyphens_and_with_underscores() {
    assert_eq!(specweld_codegen::explain_code("name_clash"), specweld_codegen::explain_code("name-clash"));
    assert_eq!(specweld_codegen::explain_code("no-such-code"), None);
}

#[test]
fn every_page_has_a_code() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../macros/codegen/src/diagnostic/pages");
    let files = std::fs::read_dir(folder).expect("the path exists").count();
    assert_eq!(files, Code::ALL.len());
}
