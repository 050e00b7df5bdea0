//! Documents: the report in the README is current, and every linked file and every program in a command exists.

use std::fs;
use std::path::{Path, PathBuf};

use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::Options;

use crate::expect::Differences;

const DOCUMENTS: [&str; 18] = [
    "README.md",
    ".github/CODE_OF_CONDUCT.md",
    ".github/CONTRIBUTING.md",
    ".github/PULL_REQUEST_TEMPLATE.md",
    ".github/SECURITY.md",
    "CHANGELOG.md",
    ".ci/README.md",
    "macros/codegen/ARCHITECTURE.md",
    "macros/README.md",
    "macros/build/README.md",
    "macros/cli/README.md",
    "macros/codegen/FORGIVEN.md",
    "macros/codegen/README.md",
    "macros/codegen/SUPPORT.md",
    "macros/options/README.md",
    "runtime/README.md",
    "spec/README.md",
    "tests/fuzz/README.md",
];

/// Returns the documents, and the chapters of the guide. `links.md` has links of rustdoc only.
pub(crate) fn documents() -> Vec<String> {
    const GUIDE: &str = "runtime/src/guide";
    let entries = fs::read_dir(root().join(GUIDE)).expect("the folder is readable");
    let names = entries.map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned());
    let chapters = names.filter_map(|name| Some(name.strip_suffix(".md")?.to_owned())).filter(|name| name != "links");
    let mut documents: Vec<String> = chapters.map(|name| format!("{GUIDE}/{name}.md")).collect();
    documents.sort();
    documents.extend(DOCUMENTS.map(str::to_owned));
    documents
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

pub(crate) fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).expect("the file is readable")
}

#[test]
fn the_report_in_the_readme_is_the_report_of_the_generator() {
    const NAME: &str = "spec/workos-connect-applications.json";
    let text = read(NAME).replacen("schemas/M2mApplication\"", "schemas/M2mAplication\"", 1);
    let (_, report) = specweld_codegen::explain(Source { name: NAME, text: &text }, &Options::default());
    assert!(read("README.md").contains(&format!("```text\n{report}```\n")), "{report}");
}

/// Returns the labels and targets of the definitions of reference links.
pub(crate) fn definitions(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter_map(|line| line.strip_prefix('[')?.split_once("]: "))
}

/// Returns the targets of the links of a text: inline links, and definitions of reference links.
fn targets(text: &str) -> impl Iterator<Item = &str> {
    let inline = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
    inline.chain(definitions(text).map(|(_, target)| target))
}

/// Returns the targets that are files, without their fragments.
fn linked_files(text: &str) -> impl Iterator<Item = &str> {
    let paths = targets(text).filter(|target| !target.contains("::") && !target.contains("://"));
    paths.map(|target| target.split_once('#').map_or(target, |(path, _)| path)).filter(|path| !path.is_empty())
}

#[test]
fn linked_files_exist() {
    let mut links = 0;
    for document in documents() {
        let text = read(&document);
        let folder = root().join(&document).parent().expect("a file is in a folder").to_owned();
        for target in linked_files(&text) {
            assert!(folder.join(target).exists(), "{document} links to {target}");
            links += 1;
        }
    }
    assert!(links > 5, "links are found");
}

// The page of a package shows its README without the rest of the workspace.
#[test]
fn links_of_the_readme_of_a_package_stay_inside_it() {
    for package in ["macros", "macros/build", "macros/cli", "macros/codegen", "macros/options", "runtime"] {
        assert!(!read(&format!("{package}/Cargo.toml")).contains("readme"), "{package} has the default README");
        for target in linked_files(&read(&format!("{package}/README.md"))) {
            assert!(!target.contains(".."), "{package} links to {target}");
        }
    }
}

/// Returns the programs that the commands of a document name.
fn programs<'t>(text: &'t str, flag: &str) -> Vec<&'t str> {
    let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || c == '`').collect();
    words.windows(2).filter(|pair| pair[0] == flag).map(|pair| pair[1]).collect()
}

#[test]
fn programs_in_commands_exist() {
    let manifests = ["tests/Cargo.toml", "examples/Cargo.toml"].map(read).concat();
    let mut commands = 0;
    for document in documents() {
        let text = read(&document);
        for program in [programs(&text, "--bin"), programs(&text, "--bench")].concat() {
            assert!(manifests.contains(&format!("name = \"{program}\"")), "{document} runs {program}");
            commands += 1;
        }
    }
    assert!(commands > 5, "commands are found");
}

/// Returns the report of the README as a picture: each line as text of a terminal.
fn picture(report: &str) -> String {
    const LINE: usize = 20;
    // The width of a character of 14 pixels in most monospaced fonts, in tenths of a pixel.
    const CHARACTER: usize = 85;
    let longest = report.lines().map(str::len).max().unwrap_or_default();
    let (width, height) = (longest * CHARACTER / 10 + 32, report.lines().count() * LINE + 28);
    let begin = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\">\n<title>A compiler error of generate_api!</title>\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"#1e1e2e\"/>\n\
         <g font-family=\"ui-monospace, Menlo, Consolas, monospace\" font-size=\"14\" xml:space=\"preserve\">\n"
    );
    let text = |(index, line): (usize, &str)| {
        let color = match line.trim_start() {
            it if it.starts_with("error") => "#f38ba8",
            it if it.starts_with("help") => "#94e2d5",
            it if it.contains("^^") => "#f9e2af",
            _ => "#cdd6f4",
        };
        let escaped = line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        format!("<text x=\"16\" y=\"{}\" fill=\"{color}\">{escaped}</text>\n", index * LINE + 30)
    };
    let lines: Vec<String> = report.lines().enumerate().map(text).collect();
    begin + &lines.concat() + "</g>\n</svg>\n"
}

#[test]
fn the_picture_in_the_readme_is_the_report() {
    let readme = read("README.md");
    let (_, report) = readme.split_once("```text\nerror").expect("the README has the report");
    let (report, _) = report.split_once("```").expect("the block ends");
    let mut differences = Differences::default();
    differences.expect(&root().join(".github/error.svg"), &picture(&format!("error{report}")));
    differences.finish();
}

#[test]
fn the_badges_have_the_facts_of_the_manifest() {
    let manifest = read("Cargo.toml");
    let value = |key: &str| {
        let (_, rest) = manifest.split_once(&format!("\n{key} = \"")).expect("the manifest has the key");
        rest.split('"').next().expect("a value").to_owned()
    };
    let license = value("license").replace("OR", "or");
    let text = format!("License: {license}. Rust: {} or newer. No unsafe code.", value("rust-version"));
    for document in [".github/badges.svg", "README.md"] {
        assert!(read(document).contains(&text), "{document} has not: {text}");
    }
    assert!(manifest.contains("unsafe_code = \"forbid\""), "unsafe code is forbidden");
}
