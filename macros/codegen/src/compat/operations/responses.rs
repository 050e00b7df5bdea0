//! Responses: statuses, media types and headers.

use std::collections::HashMap;

use crate::compat::change::Impact;
use crate::compat::operations::media_types;
use crate::compat::operations::xml::compare_xml;
use crate::compat::rust_type_name::content_type_name as type_name;
use crate::compat::version::NamedOperation;
use crate::compat::{ApiVersion, ChangeKind, Comparer};
use crate::diagnostic::Pointer;
use crate::ir::{Content, ResponseCase, Responses, Status, Type};

/// Compares success and failure of an operation, and the alternate readings of a success.
pub(crate) fn compare_responses<'a>(comparison: &mut Comparer<'a>, old: NamedOperation<'a>, new: NamedOperation<'a>) {
    let success = (&old.it.success, &new.it.success);
    let breaks = comparison.changes.breaks;
    compare_cases(comparison, (old, new), ChangeKind::ResultChanged, success);
    if comparison.changes.breaks == breaks {
        media_types::compare_accepted_media_types(comparison, old, new);
    }
    compare_cases(comparison, (old, new), ChangeKind::ErrorChanged, (&old.it.failure, &new.it.failure));
    compare_alternates(comparison, old, new);
}

/// Returns the content of all statuses; `None` if they differ.
fn common_content(it: &Responses) -> Option<&Content> {
    if it.cases.is_empty() { Some(&Content::Empty) } else { it.common_content.as_ref() }
}

fn compare_cases<'a>(
    comparison: &mut Comparer<'a>,
    (old, new): (NamedOperation<'a>, NamedOperation<'a>),
    kind: ChangeKind,
    (before, after): (&'a Responses, &'a Responses),
) {
    let subject = (old.name(), "");
    let places = (&first_response_place(old, before), &first_response_place(new, after));
    match (common_content(before), common_content(after)) {
        // Clients can still read the status of an error that is no longer described.
        (Some(was), Some(is)) if kind == ChangeKind::ErrorChanged && after.cases.is_empty() && was != is => {
            differs(comparison, (kind, Impact::Code), subject, places, (was, is));
        }
        (Some(was), Some(is)) => compare_content(comparison, kind, subject, places, (was, is)),
        (None, None) => {
            compare_by_status(comparison, (old, new), (before, after));
            if kind == ChangeKind::ResultChanged {
                stream_changes(comparison, old, before, after);
            }
        }
        (was, is) => {
            let description = |side: ApiVersion<'_>, it: Option<&Content>, be: &str, differ: &str| {
                it.map_or_else(|| format!("{differ} by status"), |it| format!("{be} {}", type_name(side, it)))
            };
            let was = description(comparison.older, was, "was", "differed");
            let is = description(comparison.newer, is, "is", "differs");
            let what = format!("{} `{}` {was}, and {is}", noun_of(kind), old.name());
            comparison.breaks_source(kind, subject, (&old.key("responses"), &new.key("responses")), what);
        }
    }
}

fn noun_of(kind: ChangeKind) -> &'static str {
    if kind == ChangeKind::ErrorChanged { "the error of" } else { "the result of" }
}

/// Returns the place of the first response.
fn first_response_place(method: NamedOperation<'_>, results: &Responses) -> Pointer {
    results.cases.first().map_or_else(|| method.key("responses"), |outcome| outcome.at.clone())
}

fn compare_by_status<'a>(
    comparison: &mut Comparer<'a>,
    (old, new): (NamedOperation<'a>, NamedOperation<'a>),
    (before, after): (&'a Responses, &'a Responses),
) {
    let key = |it: &'a ResponseCase| (it.status, it.media_types.as_deref());
    let mut fresh: HashMap<_, &'a ResponseCase> = after.cases.iter().map(|it| (key(it), it)).collect();
    for was in &before.cases {
        let status = status_words(was);
        let Some(is) = fresh.remove(&key(was)) else {
            let what = format!("`{}` no longer describes the response {status}", old.name());
            comparison.breaks_source(
                ChangeKind::StatusRemoved,
                (old.name(), &status),
                (&was.at, &new.key("responses")),
                what,
            );
            continue;
        };
        let contents = (&was.content, &is.content);
        compare_content(comparison, ChangeKind::TypeChanged, (old.name(), &status), (&was.at, &is.at), contents);
    }
    for is in after.cases.iter().filter(|it| fresh.contains_key(&key(it))) {
        let status = status_words(is);
        let what = format!("`{}` describes a new response {status}", old.name());
        comparison.note(ChangeKind::StatusAdded, (old.name(), &status), (&old.key("responses"), &is.at), what);
    }
}

/// Reports that a result becomes a stream. A stream has no `Clone` and `PartialEq`, and neither has an enum with a
/// stream.
fn stream_changes(comparison: &mut Comparer<'_>, old: NamedOperation<'_>, before: &Responses, after: &Responses) {
    let streams = |it: &&ResponseCase| it.content.is_stream();
    if before.cases.iter().any(|it| streams(&it)) {
        return;
    }
    if let Some(is) = after.cases.iter().find(streams) {
        let what = format!("the result of `{}` has no `Clone` and `PartialEq` any more", old.name());
        comparison.breaks_source(ChangeKind::TraitLost, (old.name(), ""), (&old.key("responses"), &is.at), what);
    }
}

fn status_words(it: &ResponseCase) -> String {
    let status = match it.status {
        Status::Code(code) => code.to_string(),
        Status::Range(hundreds) => format!("{hundreds}XX"),
        Status::Default => "default".to_owned(),
    };
    match &it.media_types {
        Some(media_types) => format!("{status} as `{media_types}`"),
        None => status,
    }
}

/// Compares the content of a response.
fn compare_content<'a>(
    comparison: &mut Comparer<'a>,
    kind: ChangeKind,
    subject: (&str, &str),
    places: crate::compat::change::Places<'_>,
    (was, is): (&'a Content, &'a Content),
) {
    if let (Content::Xml(_, table), Content::Xml(_, other)) = (was, is) {
        compare_xml(comparison, subject, places, (*table, *other));
    }
    match (was, is) {
        (Content::Json(a), Content::Json(b))
        | (Content::Xml(a, _), Content::Xml(b, _))
        | (Content::Events(a), Content::Events(b))
        | (Content::Lines(a), Content::Lines(b)) => {
            let breaks = comparison.is_same(a, b);
            if !breaks {
                differs(
                    comparison,
                    (kind, Impact::code_and(!is_readable(comparison, a, b))),
                    subject,
                    places,
                    (was, is),
                );
            }
        }
        _ if was == is => {}
        _ => differs(comparison, (kind, Impact::code_and(*was != Content::Empty)), subject, places, (was, is)),
    }
}

pub(super) fn is_readable(comparison: &Comparer<'_>, was: &Type, is: &Type) -> bool {
    crate::compat::wire_compat::client_reads((comparison.older, was), (comparison.newer, is))
}

fn differs(
    comparison: &mut Comparer<'_>,
    effect: (ChangeKind, Impact),
    subject: (&str, &str),
    places: crate::compat::change::Places<'_>,
    (was, is): (&Content, &Content),
) {
    let (was, is) = (type_name(comparison.older, was), type_name(comparison.newer, is));
    let what = match effect.0 {
        ChangeKind::TypeChanged => format!("the response {} of `{}` was {was}, and is {is}", subject.1, subject.0),
        kind => format!("{} `{}` was {was}, and is {is}", noun_of(kind), subject.0),
    };
    comparison.changes.add(effect, subject, places, what);
}

/// Compares the alternate readings of a success.
fn compare_alternates<'a>(comparison: &mut Comparer<'a>, old: NamedOperation<'a>, new: NamedOperation<'a>) {
    let mut fresh: HashMap<&str, &'a Content> = new
        .it
        .alternate_responses
        .iter()
        .zip(&new.names.alternates)
        .map(|(it, name)| (name.text(), &it.content))
        .collect();
    let places = (&old.key("responses"), &new.key("responses"));
    for (was, name) in old.it.alternate_responses.iter().zip(&old.names.alternates) {
        let subject = (old.name(), name.text());
        if let Some(is) = fresh.remove(name.text()) {
            compare_content(comparison, ChangeKind::ResultChanged, subject, places, (&was.content, is));
        } else {
            let what = format!("`{}` has no `{}` any more", old.name(), name.text());
            comparison.changes.add((ChangeKind::MediaRemoved, Impact::Both), subject, places, what);
        }
    }
    for name in new.names.alternates.iter().filter(|name| fresh.contains_key(name.text())) {
        let what = format!("`{}` can be read by `{}`", old.name(), name.text());
        comparison.note(ChangeKind::MediaAdded, (old.name(), name.text()), places, what);
    }
}
