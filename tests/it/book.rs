//! The guide as files, as a book, and as documentation: each has every chapter and working links. Every command of the
//! public documents is run by a check.

use std::collections::{BTreeMap, BTreeSet};

use crate::documents::{definitions, documents, read};

const GUIDE: &str = "runtime/src/guide";

/// Chapters that the documentation appends to another chapter if a feature is on, with the other chapter.
const PARTS: [(&str, &str); 6] = [
    ("blocking_calls", "blocking"),
    ("bodies_xml", "bodies"),
    ("layers_tower", "layers"),
    ("telemetry_layers", "telemetry"),
    ("transports_middleware", "transports"),
    ("transports_tower", "transports"),
];

/// Returns the chapters of the guide, by name.
fn chapters() -> BTreeMap<String, String> {
    let name = |path: &String| Some(path.strip_prefix(GUIDE)?.strip_prefix('/')?.strip_suffix(".md")?.to_owned());
    let chapters = documents().into_iter().filter_map(|path| Some((name(&path)?, read(&path))));
    chapters.filter(|(name, _)| name != "SUMMARY").collect()
}

#[test]
fn the_list_of_chapters_is_complete() {
    let summary = read(&format!("{GUIDE}/SUMMARY.md"));
    let module = read(&format!("{GUIDE}/mod.rs"));
    let listed: BTreeSet<&str> = definitions(&summary).filter_map(|(_, target)| target.strip_suffix(".md")).collect();
    for (name, text) in chapters() {
        assert!(listed.contains(name.as_str()), "SUMMARY.md has no {name}.md");
        assert!(module.contains(&format!("include_str!(\"{name}.md\")")), "mod.rs does not include {name}.md");
        let begins_with_text = text.starts_with(|first: char| first.is_alphanumeric() || "`[".contains(first));
        let is_part = PARTS.iter().any(|(part, _)| *part == name);
        assert!(begins_with_text || is_part, "{name}.md begins with a summary, since each form adds the title");
    }
}

// The definitions of a chapter are files. In the documentation, `links.md` defines the same labels as items before.
#[test]
fn links_have_a_target_in_every_form() {
    let text = read(&format!("{GUIDE}/links.md"));
    let items: BTreeMap<&str, &str> = definitions(&text).collect();
    for (label, target) in &items {
        let part = PARTS.iter().find(|(part, _)| *label == format!("guide::{part}"));
        let item = part.map_or_else(|| format!("crate::{label}"), |(_, chapter)| format!("crate::guide::{chapter}"));
        assert!(*target == item || target.contains("specweld_codegen/"), "{label} is {target}");
    }
    let summary = ("SUMMARY".to_owned(), read(&format!("{GUIDE}/SUMMARY.md")));
    let front = ("README".to_owned(), read("runtime/README.md"));
    let root = read("runtime/src/lib.rs");
    for (label, _) in definitions(&front.1) {
        assert!(root.starts_with("//! [guide::") && root.contains(&format!("//! [{label}]: {label}\n")), "{label}");
    }
    for (name, text) in chapters().into_iter().chain([summary, front]) {
        let labels: BTreeSet<&str> = definitions(&text).map(|(label, _)| label).collect();
        for label in &labels {
            assert!(items.contains_key(label), "links.md does not define {label} of {name}.md");
            assert!(text.contains(&format!("][{label}]")) || text.contains(&format!("[{label}][]")), "{name}: {label}");
        }
        let without_code: String = text.split('`').step_by(2).collect::<Vec<_>>().join("``");
        for used in without_code.split("][").skip(1).filter_map(|rest| rest.split_once(']')).map(|(label, _)| label) {
            assert!(labels.contains(used), "{name}.md does not define {used}");
        }
        assert!(!text.contains("](crate::"), "{name}.md has a link for rustdoc only");
    }
}

#[test]
fn code_blocks_have_a_language() {
    for document in documents() {
        let text = read(&document);
        let fences = text.lines().filter(|line| line.starts_with("```"));
        for opening in fences.step_by(2) {
            assert!(opening.len() > 3, "{document}: a code block without a language");
        }
    }
}

/// The check that runs a command.
const FOLLOWED: &str = "`.ci/supply`, by `.ci/follow.py`";
const GATE: &str = "`.ci/run`";
const PROGRAM: &str = "`macros/cli/tests/cli/main.rs`";

/// The commands of the documents for users, and the check that runs each command, or the reason for none.
const COMMANDS: [(&str, &str, &str); 9] = [
    ("README.md", "cargo run --bin applications", GATE),
    ("README.md", "cargo test --workspace", GATE),
    (
        "README.md",
        "cargo bench -p specweld-tests --bench huge",
        "it needs a description that is not in this repository",
    ),
    ("README.md", "", FOLLOWED),
    ("macros/cli/README.md", "cargo install cargo-specweld", "the program is not published"),
    ("macros/cli/README.md", "cargo specweld ", PROGRAM),
    ("runtime/README.md", "cargo add ", FOLLOWED),
    ("runtime/src/guide/command_line.md", "cargo specweld ", PROGRAM),
    ("runtime/src/guide/tutorial.md", "", FOLLOWED),
];

#[test]
fn every_command_has_a_check() {
    let ours = ["README.md", "macros/", "runtime/"];
    let mut used = BTreeSet::new();
    for document in documents().iter().filter(|it| ours.iter().any(|start| it.starts_with(start))) {
        let mut language = None;
        for line in read(document).lines() {
            if let Some(fence) = line.strip_prefix("```") {
                language = language.is_none().then(|| fence.to_owned());
            } else if language.as_deref() == Some("sh") {
                let check =
                    COMMANDS.iter().position(|(name, start, _)| document.starts_with(name) && line.starts_with(start));
                used.insert(check.unwrap_or_else(|| panic!("{document}: no check runs: {line}")));
            }
        }
    }
    let supply = read(".ci/supply");
    for index in used {
        let (document, _, check) = COMMANDS[index];
        assert!(check != FOLLOWED || supply.contains(&format!("follow {document}")), "{document} is not followed");
    }
}
