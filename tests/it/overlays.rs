//! Overlays: an overlay without an effect changes nothing, and a client for a description with an overlay.

use std::fs;

use specweld_codegen::diagnostic::{Code, Level, Source};
use specweld_codegen::options::{Options, Overlay};

use crate::cases::folders;

const DESCRIPTION: &str = include_str!("../cases/ok/overlay/spec.yaml");

/// Returns options with this overlay.
fn with_overlay(text: &str) -> Options {
    let overlay = Overlay { id: 0, name: "overlay.yaml".to_owned(), text: text.to_owned() };
    Options { overlays: vec![overlay], ..Options::default() }
}

/// Returns an overlay with this action.
fn overlay(action: &str) -> String {
    format!("overlay: 1.1.0\ninfo: {{ title: t, version: '1' }}\nactions:\n  - {action}\n")
}

#[test]
fn an_overlay_without_an_effect_changes_nothing() {
    let unchanged = with_overlay(&overlay("{ target: $, update: {} }"));
    let rebuilt = with_overlay(&overlay("{ target: $.paths, update: { /other: { get: { operationId: other } } } }"));
    let mut compared = 0;
    for folder in folders("ok") {
        let Ok(text) = fs::read_to_string(folder.join("spec.json")) else { continue };
        let source = Source { name: "spec.json", text: &text };
        let expected = specweld_codegen::explain(source, &Options::default());
        assert_eq!(specweld_codegen::explain(source, &unchanged), expected, "{}", folder.display());
        let (code, report) = specweld_codegen::explain(source, &rebuilt);
        if expected.0.is_some() && text.contains("\"paths\"") {
            assert!(code.is_some_and(|code| code.contains("fn other")), "{}: {report}", folder.display());
        }
        compared += 1;
    }
    assert!(compared > 30);
}

#[test]
fn the_selection_sees_the_description_with_its_overlays() {
    let options = with_overlay(include_str!("../cases/ok/overlay/overlay.yaml"));
    let source = Source { name: "spec.yaml", text: DESCRIPTION };
    let methods = specweld_codegen::operations(source, &options);
    let names: Vec<_> = methods.iter().map(|method| method.name.as_str()).collect();
    assert_eq!(names, ["list_plants", "list_trees"]);
}

#[test]
fn a_path_that_selects_nothing_can_be_allowed() {
    let source = Source { name: "spec.yaml", text: DESCRIPTION };
    let stale = with_overlay(&overlay("{ target: \"$.paths['/plant']\", remove: true }"));
    let (code, report) = specweld_codegen::explain(source, &stale);
    assert!(code.is_none() && report.to_string().contains("overlay.yaml:4:7"), "{report}");
    let allowed = Options { levels: vec![(Code::StaleOverlay, Level::Allow)], ..stale.clone() };
    let (code, report) = specweld_codegen::explain(source, &allowed);
    assert!(code.is_some() && !report.to_string().contains("overlay.yaml"), "{report}");
    // An older description need not have each value.
    let comparison = specweld_codegen::compare(source, source, &allowed);
    assert!(comparison.changes.is_empty() && !comparison.report.has_errors(), "{}", comparison.report);
}

#[test]
fn both_descriptions_of_a_contract_have_the_overlays() {
    let source = Source { name: "spec.yaml", text: DESCRIPTION };
    let newer =
        DESCRIPTION.replace("height: { type: integer }", "height: { type: integer }\n        width: { type: int }");
    let newer = Source { name: "newer.yaml", text: &newer };
    let options = with_overlay(&overlay("{ target: $.components.schemas.Plant.properties.width, update: { x-a: 1 } }"));
    let comparison = specweld_codegen::compare(source, newer, &options);
    assert!(!comparison.report.has_errors(), "{}", comparison.report);
    assert_eq!(comparison.changes.len(), 1);
    let broken = with_overlay(&overlay("{ target: $.info, update: 1 }"));
    let (_, report) = specweld_codegen::explain_against(newer, source, &broken);
    assert!(report.to_string().contains("overlay.yaml:4:23: "), "{report}");
}
