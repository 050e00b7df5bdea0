//! Golden files. `cases/ok/<feature>/` has a description and the generated code. `cases/err/<code>/` has a description
//! and its report.

use std::path::{Path, PathBuf};

use specweld_codegen::diagnostic::{Code, Level, Report, Severity, Source};
use specweld_codegen::document::{self, Input, LoadError, Loader};
use specweld_codegen::options::{ExampleValues, Grouping, Mocking, OperationNames, Options, Overlay, XmlBodies};

use crate::declared_pages::declared_pages;
use crate::expect::Differences;

pub(crate) fn folders(kind: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(kind);
    let entries = std::fs::read_dir(root).expect("the folder of cases exists");
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.expect("the file is readable").path()).collect();
    folders.sort();
    folders
}

/// A description of a case, with its options.
struct Case {
    name: &'static str,
    text: String,
    older: Option<String>,
    loader: Loader,
    options: Options,
}

impl Case {
    fn read(folder: &Path) -> Self {
        let (name, path) = description(folder);
        // Reports contain a silent code only if it is denied.
        let denied = Code::from_id(code_of(folder)).filter(|code| code.is_silent());
        let options = Options {
            levels: denied.map(|code| (code, Level::Deny)).into_iter().collect(),
            group: grouping(folder),
            operation_names: operation_names(folder),
            pagination: declared_pages(folder),
            mock: mocking(folder),
            examples: example_values(folder),
            idempotency_key: idempotency_key(folder),
            overlays: overlays(folder),
            xml: xml_bodies(folder),
            ..Options::default()
        };
        Self {
            name,
            text: std::fs::read_to_string(path).expect("the file is readable"),
            older: std::fs::read_to_string(folder.join("older.json")).ok(),
            loader: loader(folder.to_owned()),
            options,
        }
    }

    fn input(&self) -> Input<'_> {
        Input { main: Source { name: self.name, text: &self.text }, loader: self.loader.clone() }
    }

    fn print_ir(&self) -> Option<String> {
        specweld_codegen::print_ir(self.input(), &self.options).0
    }
}

/// Returns the name and the path of a case's description. Cases of the option `paginate` share one.
fn description(folder: &Path) -> (&'static str, PathBuf) {
    let own = ["spec.json", "spec.yaml"].into_iter().map(|name| (name, folder.join(name)));
    let shared = || ("spec.json", folder.join("../../shared/pages.json"));
    own.into_iter().find(|(_, path)| path.exists()).unwrap_or_else(shared)
}

fn explain(folder: &Path) -> (Option<String>, Report) {
    let case = Case::read(folder);
    match &case.older {
        Some(text) => {
            let older = Source { name: "older.json", text };
            specweld_codegen::explain_against(case.input(), older, &case.options)
        }
        None => specweld_codegen::explain(case.input(), &case.options),
    }
}

/// Returns the option `group` of a case: operations are grouped in cases with `grouping` in their names.
pub(crate) fn grouping(folder: &Path) -> Grouping {
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if name.contains("grouping") { Grouping::Tags } else { Grouping::None }
}

/// Returns the option `operation_names` of a case. The name of the case ends with its value.
fn operation_names(folder: &Path) -> OperationNames {
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    match name.strip_prefix("operation-names-") {
        Some("declared") => OperationNames::Declared,
        Some("path") => OperationNames::Path,
        _ => OperationNames::Shortened,
    }
}

/// Returns the option `mock` of a case: cases with `mock` at the beginning of their names have it.
pub(crate) fn mocking(folder: &Path) -> Mocking {
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if name.starts_with("mock") { Mocking::Typed } else { Mocking::None }
}

/// Returns the option `examples` of a case: cases with `examples` at the beginning of their names have it.
fn example_values(folder: &Path) -> ExampleValues {
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if name.starts_with("examples") { ExampleValues::Functions } else { ExampleValues::None }
}

/// Returns the option `idempotency_key` of a case, which is in the file `idempotency_key.txt`.
fn idempotency_key(folder: &Path) -> Option<String> {
    Some(std::fs::read_to_string(folder.join("idempotency_key.txt")).ok()?.trim().to_owned())
}

/// Returns the treatment of XML in a case: bodies have types in cases with `xml-` at the beginning of their names, except
/// in `xml-as-text`.
pub(crate) fn xml_bodies(folder: &Path) -> XmlBodies {
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if name.starts_with("xml-") && name != "xml-as-text" { XmlBodies::Typed } else { XmlBodies::Text }
}

/// Returns the overlay of a case, which is in the file `overlay.yaml`.
fn overlays(folder: &Path) -> Vec<Overlay> {
    let text = std::fs::read_to_string(folder.join("overlay.yaml")).ok();
    text.map(|text| Overlay { id: 0, name: "overlay.yaml".to_owned(), text }).into_iter().collect()
}

/// Returns a loader for the other files of a case.
pub(crate) fn loader(folder: PathBuf) -> Loader {
    Loader::new(move |name| {
        if let Ok(bytes) = std::fs::read(folder.join(name)) {
            return document::decode_text(bytes).map_err(LoadError::Unreadable);
        }
        if folder.join("Cargo.toml.orig").exists() {
            return Err(LoadError::NotPacked);
        }
        let entries = std::fs::read_dir(&folder).expect("the path exists");
        let names = entries.map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned());
        Err(LoadError::Missing { near: names.collect() })
    })
}

#[test]
fn good_descriptions_become_the_code_beside_them() {
    let mut differences = Differences::default();
    for folder in folders("ok") {
        let (code, report) = explain(&folder);
        assert!(!report.has_errors(), "{}:\n{report}", folder.display());
        differences.expect(&folder.join("out.rs"), &code.expect("code without errors"));
        if crate::forgiven::is_forgiven(&folder) {
            differences.expect(&folder.join("report.txt"), &report.to_string());
        }
    }
    differences.finish();
}

#[test]
fn good_descriptions_become_the_intermediate_representation_beside_them() {
    let mut differences = Differences::default();
    for folder in folders("ok") {
        let text = Case::read(&folder).print_ir().expect("a description without errors");
        differences.expect(&folder.join("ir.txt"), &text);
    }
    for path in LARGER_DESCRIPTIONS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
        let text = std::fs::read_to_string(&path).expect("the file is readable");
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name in ASCII");
        let (printed, _) = specweld_codegen::print_ir(Source { name, text: &text }, &Options::default());
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/ir").join(name).with_extension("txt");
        differences.expect(&golden, &printed.expect("a description without errors"));
    }
    differences.finish();
}

/// Descriptions of other tests and of the guide.
const LARGER_DESCRIPTIONS: [&str; 5] = [
    "spec/workos-connect-applications.json",
    "runtime/src/guide/photos.json",
    "tests/it/wire/bodies.json",
    "tests/it/wire/call_sites.json",
    "tests/it/wire/parameters.json",
];

#[test]
fn bad_descriptions_get_the_report_beside_them() {
    let mut differences = Differences::default();
    for folder in folders("err") {
        let (code, report) = explain(&folder);
        let name = code_of(&folder);
        assert!(
            report.diagnostics.iter().any(|it| it.code.id() == name),
            "{name} does not report its own code:\n{report}"
        );
        // A breaking change is an error, but not a fault of the newer description.
        let is_faulty = report.has_errors() && name != Code::BreakingChange.id();
        assert_eq!(code.is_none(), is_faulty, "{}: code exactly where there is no error", folder.display());
        differences.expect(&folder.join("report.txt"), &report.to_string());
    }
    differences.finish();
}

/// Returns the code in the name of a case. If a code has several cases, a dot and a detail follow it.
fn code_of(folder: &Path) -> &str {
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.split('.').next().unwrap_or_default()
}

/// Codes of the options of the macro, which a description cannot cause, and `large-client`, whose case would fill a
/// folder. Other tests cover them.
const WITHOUT_A_CASE: [&str; 9] = [
    "unknown-group",
    "unknown-schema",
    "unknown-variant",
    "unknown-secret",
    "refused-secret",
    "unknown-credential",
    "unknown-place",
    "unknown-change",
    "large-client",
];

#[test]
fn every_code_has_a_case() {
    let known: Vec<String> = folders("err").iter().map(|it| code_of(it).to_owned()).collect();
    let missing: Vec<&str> =
        Code::ALL.iter().map(|code| code.id()).filter(|id| !known.iter().any(|it| it == id)).collect();
    assert_eq!(missing, WITHOUT_A_CASE);
    assert!(Code::ALL.iter().any(|code| code.severity() == Severity::Warning));
}

#[test]
fn the_flagship_becomes_the_code_that_was_reviewed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("../spec/workos-connect-applications.json")).expect("the path exists");
    let source = Source { name: "spec/workos-connect-applications.json", text: &text };
    let (code, report) = specweld_codegen::explain(source, &Options::default());
    assert_eq!(report.to_string(), "");
    let mut differences = Differences::default();
    differences.expect(&root.join("cases/flagship.rs"), &code.expect("code without errors"));
    differences.finish();
}

#[test]
fn the_same_text_becomes_the_same_code() {
    for folder in folders("ok") {
        assert_eq!(explain(&folder).0, explain(&folder).0, "{}", folder.display());
    }
}
