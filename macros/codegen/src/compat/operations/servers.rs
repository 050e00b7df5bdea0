//! Servers and their variables.

use std::collections::HashMap;

use crate::compat::version::{ApiVersion, NamedOperation};
use crate::compat::{ChangeKind, Comparer};
use crate::diagnostic::Pointer;
use crate::ir::{Server, ServerVariable};
use crate::names::{Name, ServerNames, VariableNames};

/// Compares the default server, and the servers with a name in Rust.
pub(crate) fn compare_servers(comparison: &mut Comparer<'_>) {
    let (was, is) = (default_server(comparison.older), default_server(comparison.newer));
    let url = |it: Option<&Server>| it.and_then(Server::default_url);
    if let (Some(before), Some(after)) = (url(was), url(is))
        && without_trailing_slash(&before) != without_trailing_slash(&after)
    {
        let what = format!("the service was at `{before}`, and is at `{after}`");
        comparison.breaks_wire(
            ChangeKind::ServerChanged,
            ("servers", ""),
            (&server_place(was), &server_place(is)),
            what,
        );
    }
    let mut fresh: HashMap<&str, (&Server, &ServerNames)> =
        named_servers(comparison.newer).map(|(it, names)| (names.name.text(), (it, names))).collect();
    for (was, names) in named_servers(comparison.older) {
        let Some((is, others)) = fresh.remove(names.name.text()) else {
            let is_without =
                self::default_server(comparison.older).is_some() && self::default_server(comparison.newer).is_none();
            let how = if is_without { ": `build` needs a `base_url`" } else { "" };
            let what = format!("there is no server `{}` any more{how}", names.name.text());
            let there = Pointer::root().key("servers");
            comparison.breaks_source(
                ChangeKind::ServerRemoved,
                ("servers", names.name.text()),
                (&was.at, &there),
                what,
            );
            continue;
        };
        compare_server(comparison, (was, names), (is, others));
    }
    for (is, names) in named_servers(comparison.newer).filter(|(_, names)| fresh.contains_key(names.name.text())) {
        let what = format!("there is a server `{}`", names.name.text());
        comparison.note(
            ChangeKind::ServerAdded,
            ("servers", names.name.text()),
            (&Pointer::root().key("servers"), &is.at),
            what,
        );
    }
}

/// Compares the servers that only this operation has.
pub(crate) fn compare_operation_servers(
    comparison: &mut Comparer<'_>,
    old: NamedOperation<'_>,
    new: NamedOperation<'_>,
) {
    let url = |method: NamedOperation<'_>| method.it.server.as_ref().and_then(Server::default_url);
    let (was, is) = (url(old), url(new));
    if was.as_deref().map(without_trailing_slash) != is.as_deref().map(without_trailing_slash) {
        let description = |url: Option<String>| {
            url.map_or_else(|| "at the server of the other operations".to_owned(), |it| format!("at `{it}`"))
        };
        let what = format!("`{}` was {}, and is {}", old.name(), description(was), description(is));
        comparison.breaks_wire(
            ChangeKind::ServerChanged,
            (old.name(), ""),
            (&old.it.origin.at, &new.it.origin.at),
            what,
        );
    }
}

/// Returns the first server with an absolute URL and defaults for all its variables.
fn default_server(side: ApiVersion<'_>) -> Option<&Server> {
    let is_absolute = |it: &&Server| it.url.contains("://") && it.default_url().is_some();
    side.api.servers.iter().find(is_absolute)
}

fn server_place(it: Option<&Server>) -> Pointer {
    it.map_or_else(|| Pointer::root().key("servers"), |it| it.at.clone())
}

fn named_servers(side: ApiVersion<'_>) -> impl Iterator<Item = (&Server, &ServerNames)> {
    side.api.servers.iter().zip(&side.names.servers).filter(|(it, _)| it.url.contains("://"))
}

/// Returns a URL without the slash at its end, which is ignored in comparisons.
fn without_trailing_slash(url: &str) -> &str {
    url.trim_end_matches('/')
}

/// Compares a server that both descriptions have by name.
fn compare_server(
    comparison: &mut Comparer<'_>,
    (was, before): (&Server, &ServerNames),
    (is, after): (&Server, &ServerNames),
) {
    let (subject, places) = (("servers", before.name.text()), (&was.at, &is.at));
    let fresh: HashMap<&str, (&ServerVariable, &VariableNames)> =
        is.variables.iter().zip(&after.variables).map(|(it, names)| (it.name.as_str(), (it, names))).collect();
    let differs = |(old, names): (&ServerVariable, &VariableNames)| {
        let new = fresh.get(old.name.as_str());
        new.is_none_or(|(new, others)| has_other_setter((old, names), (new, others)))
    };
    let mut variables = was.variables.iter().zip(&before.variables);
    if was.variables.is_empty() != is.variables.is_empty() || variables.any(differs) {
        let what = format!("the parts of the server `{}` change", before.name.text());
        comparison.breaks_source(ChangeKind::ServerChanged, subject, places, what);
    } else if without_trailing_slash(&was.url) != without_trailing_slash(&is.url)
        && default_server(comparison.older).is_none_or(|it| it.at != was.at)
    {
        let what = format!("the server `{}` was at `{}`, and is at `{}`", before.name.text(), was.url, is.url);
        comparison.breaks_wire(ChangeKind::ServerChanged, subject, places, what);
    }
}

/// Returns true if code that sets the variable must change. The `enum` of a variable is closed, so a new value is a
/// change.
fn has_other_setter(
    (old, names): (&ServerVariable, &VariableNames),
    (new, others): (&ServerVariable, &VariableNames),
) -> bool {
    let variants = |names: &VariableNames| names.variants.iter().map(Name::text).map(str::to_owned).collect::<Vec<_>>();
    old.default.is_some() != new.default.is_some()
        || names.setter != others.setter
        || (old.allowed_values.len() > 1) != (new.allowed_values.len() > 1)
        || (old.allowed_values.len() > 1
            && (names.value_type != others.value_type || variants(names) != variants(others)))
}
