//! Webhooks.

use std::collections::HashMap;

use super::headers::{NamedHeaders, compare_headers};
use crate::compat::types::Directions;
use crate::compat::{ChangeKind, Comparer};
use crate::diagnostic::Pointer;

/// Compares webhooks and callbacks, which are matched by name.
pub(crate) fn compare_webhooks(comparison: &mut Comparer<'_>) {
    let (older, newer) = (comparison.older, comparison.newer);
    let fresh = newer.api.webhooks.iter().zip(&newer.names.webhooks);
    let mut fresh: HashMap<&str, _> = fresh.map(|(it, names)| (names.name.text(), (it, names))).collect();
    let there = Pointer::root().key("webhooks");
    for (was, old_names) in older.api.webhooks.iter().zip(&older.names.webhooks) {
        let name = &old_names.name;
        let subject = ("webhooks", name.text());
        let Some((is, new_names)) = fresh.remove(name.text()) else {
            let what = format!("there is no webhook `{}` any more", name.text());
            comparison.breaks_source(ChangeKind::WebhookRemoved, subject, (&was.origin.at, &there), what);
            continue;
        };
        comparison.compare_use(subject, (&was.origin.at, &is.origin.at), Directions::READ, &was.ty, &is.ty);
        let headers = (NamedHeaders::of_webhook(was, old_names), NamedHeaders::of_webhook(is, new_names));
        compare_headers(comparison, &headers.0, &headers.1);
    }
    for (is, names) in newer.api.webhooks.iter().zip(&newer.names.webhooks) {
        let name = &names.name;
        if fresh.contains_key(name.text()) {
            let what = format!("there is a webhook `{}`", name.text());
            comparison.note(ChangeKind::WebhookAdded, ("webhooks", name.text()), (&there, &is.origin.at), what);
        }
    }
}
