//! What each status means, and which are failures.

use super::media::is_json;
use super::schema::type_at;
use super::{Lowering, docs};
use crate::diagnostic::{Code, Finding};
use crate::graph::{Node, follow};
use crate::ir::{Content, Origin, Outcome, Results, Status};

/// The successes and the failures of an operation. `default` is a failure unless no success is described.
pub(super) fn results<'d>(
    lowering: &mut Lowering<'d, '_>,
    operation: &Node<'d>,
    origin: &Origin,
) -> (Results, Results) {
    let members = operation.get("responses").map(|it| it.members(lowering.findings)).unwrap_or_default();
    let mut outcomes: Vec<Outcome> =
        members.iter().filter_map(|(status, node)| outcome(lowering, status, node, origin)).collect();
    outcomes.sort_by_key(|outcome| outcome.status);
    let (success, failure) = outcomes.into_iter().partition(|outcome| is_success(outcome.status));
    (agree(success), agree(failure))
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(hundreds) => hundreds == 2,
        Status::Default => false,
    }
}

fn agree(outcomes: Vec<Outcome>) -> Results {
    let agreed = match outcomes.split_first() {
        Some((first, rest)) => rest.iter().all(|other| other.content == first.content).then(|| first.content.clone()),
        None => None,
    };
    Results { outcomes, agreed }
}

fn outcome<'d>(lowering: &mut Lowering<'d, '_>, status: &str, node: &Node<'d>, origin: &Origin) -> Option<Outcome> {
    let node = &follow(node, lowering.findings)?;
    node.object(lowering.findings)?;
    let Some(parsed) = parse(status) else {
        let finding = Finding::new(Code::WrongType, &node.at, format!("`{status}` is not a status"));
        lowering
            .findings
            .push(finding.remedy("write a status such as `404`, a range such as `4XX`, or `default`".to_owned()));
        return None;
    };
    Some(Outcome { status: parsed, docs: docs::of(node), content: content(lowering, node, status, origin) })
}

fn parse(status: &str) -> Option<Status> {
    let hundreds = || status.strip_suffix("XX").or_else(|| status.strip_suffix("xx"))?.parse().ok();
    match status.parse() {
        Ok(code) if (100..600).contains(&code) => Some(Status::Code(code)),
        _ if status == "default" => Some(Status::Default),
        _ => hundreds().filter(|hundreds| (1..6).contains(hundreds)).map(Status::Range),
    }
}

fn content<'d>(lowering: &mut Lowering<'d, '_>, node: &Node<'d>, status: &str, origin: &Origin) -> Content {
    let Some(content) = node.get("content") else { return Content::Empty };
    let media = content.members(lowering.findings);
    if media.is_empty() {
        return Content::Empty;
    }
    let Some((_, media)) = media.iter().find(|(name, _)| is_json(name)) else {
        let names: Vec<&str> = media.iter().map(|(name, _)| *name).collect();
        let detail = format!("it comes as {}; only JSON can be read", names.join(", "));
        let finding = Finding::new(Code::UnsupportedBody, &content.at, detail);
        lowering.findings.push(finding.remedy("leave the operation out of `only`".to_owned()));
        return Content::Empty;
    };
    let called: Vec<&str> = origin.called.iter().map(String::as_str).chain(["response", status]).collect();
    match media.get("schema") {
        Some(schema) => Content::Json(type_at(lowering, &schema, &called)),
        None => Content::Json(crate::ir::Type::Any),
    }
}
