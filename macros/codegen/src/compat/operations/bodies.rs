//! Request bodies: presence, media types and content.

use crate::compat::change::Affected;
use crate::compat::notes::notes;
use crate::compat::types::Ways;
use crate::compat::version::{Method, Side};
use crate::compat::{Kind, Walk};
use crate::ir::{Body, RequestMediaType, RequestPayload};
use crate::names::Name;

/// The body of an operation.
pub(crate) fn bodies<'a>(walk: &mut Walk<'a>, old: Method<'a>, new: Method<'a>) {
    let subject = (old.name(), "body");
    match (&old.it.body, &new.it.body) {
        (None, None) => {}
        (None, Some(is)) => added(walk, old, is),
        (Some(was), None) => {
            let what = format!("`{}` sends no body any more", old.name());
            if is_given(walk.older, was) {
                walk.built(Kind::BodyRemoved, subject, (&was.at, &new.it.origin.at), what);
            }
        }
        (Some(was), Some(is)) => body(walk, old, new, was, is),
    }
}

fn added(walk: &mut Walk<'_>, old: Method<'_>, is: &Body) {
    let (subject, places) = ((old.name(), "body"), (&old.it.origin.at, &is.at));
    match (is.required, is_given(walk.newer, is)) {
        (true, true) => {
            let felt = (Kind::BodyRequired, Affected::Both);
            walk.changes.add(felt, subject, places, format!("`{}` takes a body", old.name()));
        }
        // An empty object, which clients that are built already do not send.
        (true, false) => walk.running(Kind::BodyRequired, subject, places, format!("`{}` sends a body", old.name())),
        (false, _) => walk.told(Kind::BodyAdded, subject, places, format!("`{}` can take a body", old.name())),
    }
}

/// Returns true if a call has an argument or a setter for the body. An empty object needs none.
fn is_given(side: Side<'_>, it: &Body) -> bool {
    !it.required || it.alternatives.first().is_none_or(|media| !side.api.is_empty_object(media))
}

fn body<'a>(walk: &mut Walk<'a>, old: Method<'a>, new: Method<'a>, was: &'a Body, is: &'a Body) {
    let (subject, places) = ((old.name(), "body"), (&was.at, &is.at));
    let (was_given, is_given) = (is_given(walk.older, was), is_given(walk.newer, is));
    let name = format!("the body of `{}`", old.name());
    if was.required != is.required {
        let (kind, felt, word) = if is.required {
            (Kind::BodyRequired, Affected::Both, "required")
        } else {
            (Kind::BodyOptional, Affected::Code, "optional")
        };
        walk.changes.add((kind, felt), subject, places, format!("{name} is {word}"));
    } else if was_given != is_given {
        let (kind, word) = if is_given { (Kind::BodyRequired, "has") } else { (Kind::BodyRemoved, "no longer has") };
        walk.built(kind, subject, places, format!("{name} {word} members to be given"));
    }
    notes(walk, subject, places, &name, (&was.docs, &is.docs));
    for (index, media) in was.alternatives.iter().enumerate() {
        let Some(other) = counterpart(media, &is.alternatives) else {
            let what = format!("{name} cannot be `{}` any more", media.media_type);
            let felt = (Kind::MediaRemoved, Affected::Both);
            walk.changes.add(felt, (old.name(), &media.media_type), places, what);
            continue;
        };
        way(walk, (old, new), (index, was, media), (other.0, is, other.1));
    }
    for media in &is.alternatives {
        let is_known = |it: &RequestMediaType| {
            it.media_type == media.media_type || it.other_media_types.contains(&media.media_type)
        };
        if !was.alternatives.iter().any(is_known) {
            let what = format!("{name} can be `{}`", media.media_type);
            walk.told(Kind::MediaAdded, (old.name(), &media.media_type), places, what);
        }
    }
}

/// The way to send a body that took the place of another, and its position: that of the same media type, and where several
/// are sent as it is (`application/json` and `*/*`), that of the same name.
fn counterpart<'a>(media: &RequestMediaType, others: &'a [RequestMediaType]) -> Option<(usize, &'a RequestMediaType)> {
    let sent = |it: &RequestMediaType| it.media_type == media.media_type;
    let find = |is: &dyn Fn(&RequestMediaType) -> bool| others.iter().enumerate().find(|(_, it)| is(it));
    find(&|it| sent(it) && it.name_word == media.name_word)
        .or_else(|| find(&sent))
        .or_else(|| find(&|it| it.other_media_types.contains(&media.media_type)))
}

/// One way to send a body, in both descriptions.
fn way<'a>(
    walk: &mut Walk<'a>,
    (old, new): (Method<'a>, Method<'a>),
    (before, was, one): (usize, &'a Body, &'a RequestMediaType),
    (after, is, other): (usize, &'a Body, &'a RequestMediaType),
) {
    let (subject, places) = ((old.name(), one.media_type.as_str()), (&was.at, &is.at));
    let name = |method: Method<'a>, at: usize| -> Option<&'a Name> {
        at.checked_sub(1).map_or(Some(&method.names.method), |at| method.names.bodies.get(at))
    };
    if let (Some(called), Some(calls)) = (name(old, before), name(new, after))
        && called != calls
        && (before, after) != (0, 0)
        && (old.name() == new.name() || before.min(after) == 0)
    {
        let what = format!("`{}` sends `{}`, as `{}` did", calls.text(), one.media_type, called.text());
        walk.built(Kind::Renamed, subject, places, what);
    }
    match (&one.payload, &other.payload) {
        (RequestPayload::Json(a), RequestPayload::Json(b)) => {
            walk.used_as_argument((old.name(), "body"), places, Ways::SENT, (a, b));
        }
        (RequestPayload::Form(a, how), RequestPayload::Form(b, hows)) => {
            walk.used_as_argument((old.name(), "body"), places, Ways::SENT, (a, b));
            if how != hows {
                let what = format!("members of the form of `{}` are written in another way", old.name());
                walk.running(Kind::EncodingChanged, subject, places, what);
            }
        }
        (RequestPayload::Multipart(Some(a)), RequestPayload::Multipart(Some(b))) => {
            walk.used((old.name(), "body"), places, Ways::SENT, a, b);
        }
        (one, other) if one == other => {}
        _ => {
            let what = format!("the body of `{}` is of another kind", old.name());
            walk.changes.add((Kind::TypeChanged, Affected::Both), (old.name(), "body"), places, what);
        }
    }
}
