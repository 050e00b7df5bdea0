//! Request bodies: presence, media types and content.

use crate::compat::change::Impact;
use crate::compat::notes::compare_notes;
use crate::compat::operations::xml::compare_xml;
use crate::compat::types::Directions;
use crate::compat::version::{ApiVersion, NamedOperation};
use crate::compat::{ChangeKind, Comparer};
use crate::ir::{Body, RequestMediaType, RequestPayload};
use crate::names::Name;

/// Compares the request bodies of an operation.
pub(crate) fn compare_bodies<'a>(comparison: &mut Comparer<'a>, old: NamedOperation<'a>, new: NamedOperation<'a>) {
    let subject = (old.name(), "body");
    match (&old.it.body, &new.it.body) {
        (None, None) => {}
        (None, Some(is)) => body_added(comparison, old, is),
        (Some(was), None) => {
            let what = format!("`{}` sends no body any more", old.name());
            if has_argument(comparison.older, was) {
                comparison.breaks_source(ChangeKind::BodyRemoved, subject, (&was.at, &new.it.origin.at), what);
            }
        }
        (Some(was), Some(is)) => compare_body(comparison, old, new, was, is),
    }
}

fn body_added(comparison: &mut Comparer<'_>, old: NamedOperation<'_>, is: &Body) {
    let (subject, places) = ((old.name(), "body"), (&old.it.origin.at, &is.at));
    match (is.required, has_argument(comparison.newer, is)) {
        (true, true) => {
            let effect = (ChangeKind::BodyRequired, Impact::Both);
            comparison.changes.add(effect, subject, places, format!("`{}` takes a body", old.name()));
        }
        // The body is an empty object, which clients that are already built do not send.
        (true, false) => {
            comparison.breaks_wire(ChangeKind::BodyRequired, subject, places, format!("`{}` sends a body", old.name()));
        }
        (false, _) => {
            comparison.note(ChangeKind::BodyAdded, subject, places, format!("`{}` can take a body", old.name()));
        }
    }
}

/// Returns true if a call has an argument or a setter for the body. An empty object needs none.
fn has_argument(side: ApiVersion<'_>, it: &Body) -> bool {
    !it.required || it.alternatives.first().is_none_or(|media| !side.api.is_empty_object(media))
}

fn compare_body<'a>(
    comparison: &mut Comparer<'a>,
    old: NamedOperation<'a>,
    new: NamedOperation<'a>,
    was: &'a Body,
    is: &'a Body,
) {
    let (subject, places) = ((old.name(), "body"), (&was.at, &is.at));
    let (was_given, is_given) = (has_argument(comparison.older, was), has_argument(comparison.newer, is));
    let name = format!("the body of `{}`", old.name());
    if was.required != is.required {
        let (kind, effect, word) = if is.required {
            (ChangeKind::BodyRequired, Impact::Both, "required")
        } else {
            (ChangeKind::BodyOptional, Impact::Code, "optional")
        };
        comparison.changes.add((kind, effect), subject, places, format!("{name} is {word}"));
    } else if was_given != is_given {
        let (kind, word) =
            if is_given { (ChangeKind::BodyRequired, "has") } else { (ChangeKind::BodyRemoved, "no longer has") };
        comparison.breaks_source(kind, subject, places, format!("{name} {word} required members"));
    }
    compare_notes(comparison, subject, places, &name, (&was.docs, &is.docs));
    for (position, media) in was.alternatives.iter().enumerate() {
        let Some(other) = counterpart(media, &is.alternatives) else {
            let what = format!("{name} cannot be `{}` any more", media.media_type);
            let effect = (ChangeKind::MediaRemoved, Impact::Both);
            comparison.changes.add(effect, (old.name(), &media.media_type), places, what);
            continue;
        };
        let was = BodyMediaType { position, body: was, media };
        let is = BodyMediaType { position: other.0, body: is, media: other.1 };
        compare_media_type(comparison, (old, new), &was, &is);
    }
    for media in &is.alternatives {
        let is_known = |it: &RequestMediaType| {
            it.media_type == media.media_type || it.other_media_types.contains(&media.media_type)
        };
        if !was.alternatives.iter().any(is_known) {
            let what = format!("{name} can be `{}`", media.media_type);
            comparison.note(ChangeKind::MediaAdded, (old.name(), &media.media_type), places, what);
        }
    }
}

/// Returns the request media type that replaces `media`, and its position. If several have the media type that is sent
/// (`application/json` and `*/*`), `name_word` decides.
fn counterpart<'a>(media: &RequestMediaType, others: &'a [RequestMediaType]) -> Option<(usize, &'a RequestMediaType)> {
    let sent = |it: &RequestMediaType| it.media_type == media.media_type;
    let find = |is: &dyn Fn(&RequestMediaType) -> bool| others.iter().enumerate().find(|(_, it)| is(it));
    find(&|it| sent(it) && it.name_word == media.name_word)
        .or_else(|| find(&sent))
        .or_else(|| find(&|it| it.other_media_types.contains(&media.media_type)))
}

/// A media type of a body.
struct BodyMediaType<'a> {
    /// Its position among the media types.
    position: usize,
    body: &'a Body,
    media: &'a RequestMediaType,
}

/// Compares a media type of a body.
fn compare_media_type<'a>(
    comparison: &mut Comparer<'a>,
    (old, new): (NamedOperation<'a>, NamedOperation<'a>),
    was: &BodyMediaType<'a>,
    is: &BodyMediaType<'a>,
) {
    let (one, other) = (was.media, is.media);
    let (subject, places) = ((old.name(), one.media_type.as_str()), (&was.body.at, &is.body.at));
    let name = |method: NamedOperation<'a>, at: usize| -> Option<&'a Name> {
        at.checked_sub(1).map_or(Some(&method.names.method), |at| method.names.bodies.get(at))
    };
    if let (Some(called), Some(calls)) = (name(old, was.position), name(new, is.position))
        && called != calls
        && (was.position, is.position) != (0, 0)
        && (old.name() == new.name() || was.position.min(is.position) == 0)
    {
        let what = format!("`{}` sends `{}`, as `{}` did", calls.text(), one.media_type, called.text());
        comparison.breaks_source(ChangeKind::Renamed, subject, places, what);
    }
    match (&one.payload, &other.payload) {
        (RequestPayload::Json(a), RequestPayload::Json(b)) => {
            comparison.compare_argument((old.name(), "body"), places, Directions::SENT, (a, b));
        }
        (RequestPayload::Xml(a, table), RequestPayload::Xml(b, other)) => {
            comparison.compare_argument((old.name(), "body"), places, Directions::SENT, (a, b));
            compare_xml(comparison, subject, places, (*table, *other));
        }
        (RequestPayload::Form(a, how), RequestPayload::Form(b, hows)) => {
            comparison.compare_argument((old.name(), "body"), places, Directions::SENT, (a, b));
            if how != hows {
                let what = format!("members of the form of `{}` are encoded in another way", old.name());
                comparison.breaks_wire(ChangeKind::EncodingChanged, subject, places, what);
            }
        }
        (RequestPayload::Multipart(Some(a)), RequestPayload::Multipart(Some(b))) => {
            comparison.compare_use((old.name(), "body"), places, Directions::SENT, a, b);
        }
        (one, other) if one == other => {}
        _ => {
            let what = format!("the body of `{}` has another kind of content", old.name());
            comparison.changes.add((ChangeKind::TypeChanged, Impact::Both), (old.name(), "body"), places, what);
        }
    }
}
