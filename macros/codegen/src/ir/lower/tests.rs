//! Lowers short descriptions for the unit tests of this folder, and returns the result as text.
//!
//! Tests write components in YAML, a line each, with `$Cat` for a reference to the component `Cat`: `Pet: {oneOf:
//! [$Cat, $Dog]}`.

#![allow(clippy::expect_used, reason = "a test with a mistake fails")]

use crate::diagnostic::{Findings, Place};
use crate::document::{self, Loader, Source};
use crate::graph;
use crate::ir::lower::lower;
use crate::ir::{Api, print};
use crate::options::Options;

/// The result of lowering.
pub(crate) struct Lowered {
    pub(crate) api: Api,
    text: String,
    findings: Findings,
}

/// Lowers components without operations: both directions can contain each of them.
pub(crate) fn schemas(components: &str) -> Lowered {
    description(&format!("components: {{schemas: {{{}}}}}", flow(components)))
}

/// Lowers components with an operation whose request contains the first component.
pub(crate) fn sent(components: &str) -> Lowered {
    let body = format!("requestBody: {{content: {{application/json: {{schema: ${}}}}}}}", first(components));
    with_operations(&format!("put: {{{body}, responses: {{204: {{description: x}}}}}}"), components)
}

/// Lowers components with an operation whose response contains the first component.
pub(crate) fn received(components: &str) -> Lowered {
    let content = format!("content: {{application/json: {{schema: ${}}}}}", first(components));
    with_operations(&format!("get: {{responses: {{200: {{description: x, {content}}}}}}}"), components)
}

/// Lowers components and the operations of a path.
fn with_operations(operations: &str, components: &str) -> Lowered {
    description(&format!("paths: {{/x: {{{operations}}}}}\ncomponents: {{schemas: {{{}}}}}", flow(components)))
}

/// Lowers a description; the function adds `openapi` and `info`.
pub(crate) fn description(members: &str) -> Lowered {
    lower_text(members, &Options::default())
}

/// Lowers a description with options.
pub(crate) fn lower_text(members: &str, options: &Options) -> Lowered {
    let text = format!("openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\n{}", references(members));
    let mut findings = Findings::new();
    let document = document::load(Source { name: "x.yaml", text: &text }, Loader::none(), &mut findings);
    assert!(document.is_some(), "the test has a mistake in its YAML: {findings:?}\n{text}");
    // OK because of the assertion above.
    let document = document.expect("a document");
    let info = document.service_info(&mut findings);
    let graph = graph::select_operations(&document, options, &mut findings);
    let api = lower(&graph, &info, options, &mut findings);
    findings.extend(document.findings());
    Lowered { text: print::print(&api), api, findings }
}

/// Returns components, each on a line, as the members of a mapping in flow style.
fn flow(components: &str) -> String {
    components.trim().lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(",\n ")
}

fn first(components: &str) -> &str {
    components.trim().split(':').next().unwrap_or_default()
}

/// Replaces each `$Cat` by a reference to the component `Cat`.
fn references(text: &str) -> String {
    let reference = |(index, part): (usize, &str)| {
        let end = part.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        match (index, name.starts_with(|c: char| c.is_ascii_uppercase())) {
            (0, _) => part.to_owned(),
            (_, true) => format!("{{$ref: '#/components/schemas/{name}'}}{rest}"),
            (_, false) => format!("${part}"),
        }
    };
    text.split('$').enumerate().map(reference).collect()
}

impl Lowered {
    /// Returns the kind of a type and its members: `struct {id!: string, name?: string}`.
    pub(crate) fn ty(&self, name: &str) -> String {
        let (head, members) = self.definition(name);
        let kind = head.split_once(": ").map_or(head, |(_, kind)| kind);
        let members: Vec<&str> = members.into_iter().filter(|member| !member.starts_with("dispatch: ")).collect();
        if members.is_empty() { kind.to_owned() } else { format!("{kind} {{{}}}", members.join(", ")) }
    }

    /// Returns the dispatch of a union.
    pub(crate) fn dispatch(&self, name: &str) -> &str {
        let (_, members) = self.definition(name);
        members.into_iter().find_map(|member| member.strip_prefix("dispatch: ")).unwrap_or("no union")
    }

    /// Returns the names of the variants of a union.
    pub(crate) fn variants(&self, name: &str) -> String {
        let (_, members) = self.definition(name);
        let variants = members.iter().filter(|it| !it.starts_with("dispatch: ") && !it.starts_with("shared "));
        variants.filter_map(|it| Some(it.split_once(": ")?.0)).collect::<Vec<_>>().join(", ")
    }

    /// Returns the directions and other marks of a type: `request null response`.
    pub(crate) fn marks(&self, name: &str) -> &str {
        let (head, _) = self.definition(name);
        head.split_once(" [").and_then(|(_, rest)| rest.split_once("]: ")).map_or("", |(marks, _)| marks)
    }

    /// Returns the code and the place of each finding: `forgiven A/allOf/1`.
    pub(crate) fn findings(&self) -> String {
        let place = |place: &Place| match place {
            Place::Pointer(at) => at.as_str().trim_start_matches("/components/schemas/").to_owned(),
            other => format!("{other:?}"),
        };
        let findings = self.findings.with_severity();
        findings.iter().map(|(it, _)| format!("{} {}", it.code.id(), place(&it.at))).collect::<Vec<_>>().join(", ")
    }

    fn definition(&self, name: &str) -> (&str, Vec<&str>) {
        let mut lines = self.text.lines();
        let is_head = |line: &&str| {
            let rest = line.strip_prefix("type ").and_then(|line| line.strip_prefix(name));
            rest.is_some_and(|rest| rest.starts_with(": ") || rest.starts_with(" ["))
        };
        let head = lines.find(is_head);
        assert!(head.is_some(), "there is no type `{name}`\n{}", self.text);
        (head.unwrap_or_default(), lines.map_while(|line| line.strip_prefix("  ")).collect())
    }
}

/// Compares the type of the first component, and the findings, with a text.
#[track_caller]
pub(crate) fn check(components: &str, expected: &str) {
    let lowered = schemas(components);
    compare(lowered.ty(first(components)), &lowered, components, expected);
}

/// Compares the dispatch of the first component, which is a union, and the findings, with a text.
#[track_caller]
pub(crate) fn check_dispatch(components: &str, expected: &str) {
    let lowered = schemas(components);
    compare(lowered.dispatch(first(components)).to_owned(), &lowered, components, expected);
}

/// Compares the names of the variants of the first component, which is a union, with a text.
#[track_caller]
pub(crate) fn check_variants(components: &str, expected: &str) {
    let lowered = schemas(components);
    compare(lowered.variants(first(components)), &lowered, components, expected);
}

#[track_caller]
fn compare(actual: String, lowered: &Lowered, components: &str, expected: &str) {
    let findings = lowered.findings();
    let actual = if findings.is_empty() { actual } else { format!("{actual} ({findings})") };
    assert_eq!(actual, expected, "\n{components}\n{}", lowered.text);
}
