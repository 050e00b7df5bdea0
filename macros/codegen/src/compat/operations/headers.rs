//! Headers of responses and of webhooks.

use std::collections::HashMap;

use crate::compat::change::Impact;
use crate::compat::operations::responses::is_readable;
use crate::compat::rust_type_name::quoted_type;
use crate::compat::version::NamedOperation;
use crate::compat::{ChangeKind, Comparer};
use crate::diagnostic::Pointer;
use crate::ir::{ResponseHeader, Webhook};
use crate::names::{HeaderNames, Name, WebhookNames};

/// The headers of one operation or webhook.
pub(super) struct NamedHeaders<'a> {
    /// The name of the operation or webhook.
    owner: &'a str,
    /// The place of the headers.
    at: Pointer,
    headers: &'a [ResponseHeader],
    names: Option<&'a HeaderNames>,
}

impl<'a> NamedHeaders<'a> {
    pub(super) fn of_operation(it: NamedOperation<'a>) -> Self {
        Self { owner: it.name(), at: it.key("responses"), headers: &it.it.headers, names: it.names.headers.as_ref() }
    }

    pub(super) fn of_webhook(it: &'a Webhook, names: &'a WebhookNames) -> Self {
        let at = it.origin.at.key("parameters");
        Self { owner: names.name.text(), at, headers: &it.headers, names: names.headers.as_ref() }
    }
}

/// Compares the headers of a success or of a webhook.
pub(super) fn compare_headers<'a>(comparison: &mut Comparer<'a>, old: &NamedHeaders<'a>, new: &NamedHeaders<'a>) {
    let owner = old.names.or(new.names).map(|names| names.name.text()).unwrap_or_default();
    let key = |it: &ResponseHeader| it.wire_name.to_lowercase();
    let mut fresh: HashMap<String, usize> =
        new.headers.iter().enumerate().map(|(index, it)| (key(it), index)).collect();
    for (index, was) in old.headers.iter().enumerate() {
        let subject = (owner, was.wire_name.as_str());
        let position = fresh.remove(&key(was));
        if let Some((position, is)) = position.and_then(|at| Some((at, new.headers.get(at)?))) {
            let was = NamedHeader { all: old, position: index, it: was };
            compare_header(comparison, subject, &was, &NamedHeader { all: new, position, it: is });
        } else {
            let what = format!("the header `{}` of `{}` is gone", was.wire_name, old.owner);
            let affected = (ChangeKind::MemberRemoved, Impact::code_and(was.required));
            comparison.changes.add(affected, subject, (&was.origin.at, &new.at), what);
        }
    }
    for is in new.headers.iter().filter(|it| fresh.contains_key(&key(it))) {
        let what = format!("`{}` has a header `{}`", old.owner, is.wire_name);
        comparison.note(ChangeKind::MemberAdded, (owner, &is.wire_name), (&old.at, &is.origin.at), what);
    }
}

/// A header, with its name in Rust.
struct NamedHeader<'a, 'b> {
    all: &'b NamedHeaders<'a>,
    /// Its position among the headers of the message.
    position: usize,
    it: &'a ResponseHeader,
}

impl<'a> NamedHeader<'a, '_> {
    /// Returns the name of its field.
    fn field(&self) -> Option<&'a Name> {
        self.all.names?.fields.get(self.position)
    }
}

fn compare_header<'a>(
    comparison: &mut Comparer<'a>,
    subject: (&str, &str),
    old: &NamedHeader<'a, '_>,
    new: &NamedHeader<'a, '_>,
) {
    let (was, is) = (old.it, new.it);
    let places = (&was.origin.at, &is.origin.at);
    let name = format!("the header `{}` of `{}`", was.wire_name, old.all.owner);
    match (was.required, is.required) {
        (true, false) => {
            let effect = (ChangeKind::MemberOptional, Impact::Both);
            comparison.changes.add(effect, subject, places, format!("{name} is optional"));
        }
        (false, true) => {
            comparison.breaks_source(ChangeKind::MemberRequired, subject, places, format!("{name} is required"));
        }
        _ => {}
    }
    if let (Some(called), Some(calls)) = (old.field(), new.field())
        && called != calls
    {
        let what = format!("the field `{}` of {name} is now `{}`", called.text(), calls.text());
        comparison.breaks_source(ChangeKind::Renamed, subject, places, what);
    }
    if !comparison.is_same(&was.ty, &is.ty) {
        let effect = Impact::code_and(!is_readable(comparison, &was.ty, &is.ty));
        let what = format!(
            "{name} was {}, and is {}",
            quoted_type(comparison.older, &was.ty),
            quoted_type(comparison.newer, &is.ty)
        );
        comparison.changes.add((ChangeKind::TypeChanged, effect), subject, places, what);
    } else if was.encoding != is.encoding && comparison.older.api.structure(&was.ty).is_some() {
        comparison.breaks_wire(
            ChangeKind::EncodingChanged,
            subject,
            places,
            format!("{name} is encoded in another way"),
        );
    }
}
