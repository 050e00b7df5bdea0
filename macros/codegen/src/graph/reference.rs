//! Follows references: `"#/components/schemas/Pet"` → the node of its target.

use super::Node;
use crate::diagnostic::{Code, Finding, Findings, Pointer, Severity};
use crate::json::Value;

/// Returns the target of `node`: the node itself, or the end of its chain of `$ref`.
///
/// Reports a reference without a target, or in a cycle, and returns `None` for it.
pub(crate) fn follow_reference<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<Node<'d>> {
    let mut current = node.clone();
    // Brent's algorithm (1980) for cycle detection: a place is stored at growing distances; a second visit is a cycle.
    let (mut remembered, mut steps, mut limit) = (None, 0_u32, 1_u32);
    loop {
        let Some(reference) = current.value.get("$ref").and_then(Value::as_str) else {
            let Some(finding) = null_reference(&current) else { return Some(current) };
            let is_error = finding.code.severity() == Severity::Error;
            findings.push(finding);
            return (!is_error).then_some(current);
        };
        current = reference_target(&current, reference, findings)?;
        if remembered.as_ref() == Some(&current.at) {
            break;
        }
        steps += 1;
        if steps == limit {
            (remembered, steps, limit) = (Some(current.at.clone()), 0, limit.saturating_mul(2));
        }
    }
    findings.push(Finding::new(
        Code::CyclicReference,
        node.at.clone(),
        "this `$ref` is part of a cycle of references".to_owned(),
    ));
    None
}

/// Returns the target of an item that only documents, such as an example.
///
/// A reference without a target is a warning with this consequence, since no type depends on the item.
pub(crate) fn follow_documenting_reference<'d>(
    node: &Node<'d>,
    consequence: &str,
    findings: &mut Findings,
) -> Option<Node<'d>> {
    let mut faults = Findings::new();
    let target = follow_reference(node, &mut faults);
    for fault in faults {
        // A broken file stays an error: it is reported once, and another reference can need its schemas.
        let is_harmless = matches!(fault.code, Code::DanglingReference | Code::RemoteReference | Code::CyclicReference);
        let finding =
            if is_harmless { Finding { code: Code::Dropped, ..fault }.consequence(consequence) } else { fault };
        findings.push(finding);
    }
    target
}

/// Reports a `$ref` that is null. In YAML, an unquoted `#` begins a comment and removes the reference.
pub(super) fn null_reference(node: &Node<'_>) -> Option<Finding> {
    let is_null = node.value.get("$ref").is_some_and(Value::is_null);
    is_null.then(|| {
        let at = node.at.key("$ref");
        let line = node.document().line(&at).unwrap_or_default();
        let comment = line
            .split_once("$ref")
            .and_then(|(_, rest)| rest.split_once('#'))
            .map(|(_, rest)| rest.trim().trim_end_matches(['"', '\'']));
        match comment {
            Some(pointer) => Finding::new(Code::WrongType, at, "`$ref` has no value")
                .consequence("in YAML, `#` begins a comment unless it is in quotes")
                .help(format!("write `$ref: \"#{pointer}\"`")),
            None => Finding::new(Code::Dropped, at, "`$ref` is null")
                .consequence("it is ignored")
                .help("write a reference such as `\"#/components/schemas/Pet\"`"),
        }
    })
}

/// Returns the target of a schema that has only a reference and annotations.
pub(crate) fn plain_reference<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<Node<'d>> {
    reference_target(node, plain_reference_text(node)?, findings)
}

/// Returns the same target as `plain_reference`, and reports nothing: for schemas that are read later, or never.
pub(crate) fn find_plain_reference<'d>(node: &Node<'d>) -> Option<Node<'d>> {
    let (value, at) = node.document().try_resolve(&node.at, plain_reference_text(node)?)?;
    Some(node.at_place(value, at))
}

/// Returns the name of the file to which a schema in the main file is only a reference. The file is not read.
pub(crate) fn name_of_referenced_file(node: &Node<'_>) -> Option<String> {
    node.document().file_name_in_main(plain_reference_text(node)?)
}

/// Returns the `$ref` of a schema that has only a reference and annotations.
fn plain_reference_text<'d>(node: &Node<'d>) -> Option<&'d str> {
    let reference = node.value.get("$ref")?.as_str()?;
    let words = ["$ref", "title", "description", "summary", "deprecated", "example", "examples", "default"];
    let is_plain = node.value.as_object()?.keys().all(|key| words.contains(&key.as_str()) || key.starts_with("x-"));
    is_plain.then_some(reference)
}

/// Returns the schema of a `mapping` value: the name of a schema, or a reference to it (OpenAPI 3.1 section 4.8.25).
pub(crate) fn named_schema<'d>(from: &Node<'d>, text: &str) -> Option<Node<'d>> {
    let is_reference = text.contains(['#', '/', '.']);
    let by_name = || {
        let at = Pointer::root().key("components").key("schemas").key(text);
        let value = from.document().value().get("components")?.get("schemas")?.get(text)?;
        Some(from.at_place(value, at))
    };
    let by_reference = || {
        let (value, at) = from.document().try_resolve(&from.at, text)?;
        Some(from.at_place(value, at))
    };
    by_name().or_else(|| is_reference.then(by_reference).flatten())
}

/// Returns the target of one reference.
pub(crate) fn reference_target<'d>(from: &Node<'d>, reference: &str, findings: &mut Findings) -> Option<Node<'d>> {
    let (value, at) = from.document().resolve(&from.at, reference, findings)?;
    Some(from.at_place(value, at))
}
