//! Security schemes and requirements.

use crate::compat::change::Impact;
use crate::compat::version::{ApiVersion, NamedOperation};
use crate::compat::{ChangeKind, Comparer};
use crate::diagnostic::Pointer;
use crate::ir::{Location, OAuthFlow, Requirement, SchemeKind};

/// Compares the security schemes that operations of the older description require.
pub(crate) fn compare_schemes(comparison: &mut Comparer<'_>) {
    let older = comparison.older;
    let required = |name: &str| {
        let mut all = older.api.operations.iter().flat_map(|it| it.security.iter().flatten());
        all.any(|it| it.scheme == name)
    };
    for was in older.api.schemes.iter().filter(|it| required(&it.name)) {
        match comparison.newer.api.schemes.iter().find(|is| is.name == was.name) {
            Some(is) => compare_scheme(comparison, &was.name, &was.kind, &is.kind),
            None if !comparison.replaced_schemes.contains(was.name.as_str()) => {
                scheme_removed(comparison, &was.name, &was.kind);
            }
            None => {}
        }
    }
}

/// Compares the kinds of a security scheme that both descriptions have by name.
fn compare_scheme(comparison: &mut Comparer<'_>, name: &str, was: &SchemeKind, is: &SchemeKind) {
    // Built clients still send the credential as before if another scheme has it now.
    let is_elsewhere = comparison.newer.api.schemes.iter().any(|it| it.name != name && it.kind == *was);
    let is_kept = is_sent_equally(was, is);
    let loses_flow = urls(was).iter().zip(urls(is)).any(|(was, is)| was.is_some() && is.is_none());
    let is_refused = credential_class(was) != credential_class(is) || loses_flow;
    let affected = match (is_kept, is_elsewhere) {
        (false, true) => Impact::RunTime,
        (false, false) if is_refused => Impact::RunTimeAndClients,
        (false, false) => Impact::Clients,
        (true, _) if is_refused => Impact::RunTime,
        (true, _) => Impact::None,
    };
    if affected != Impact::None {
        let what = format!("the credential `{name}` was {}, and is {}", scheme_words(was), scheme_words(is));
        // Schemes that exchange their kinds are one edit.
        let (cause, at) = if is_elsewhere { ("", schemes_object()) } else { (name, schemes_object().key(name)) };
        comparison.changes.add_all((ChangeKind::SchemeChanged, affected), ("security", name), cause, (&at, &at), what);
    }
}

/// Reports a security scheme that is missing in the newer description.
fn scheme_removed(comparison: &mut Comparer<'_>, name: &str, kind: &SchemeKind) {
    let older = &comparison.older.api.schemes;
    let is_new = |name: &str| older.iter().all(|it| it.name != name);
    let other = comparison.newer.api.schemes.iter().find(|it| it.kind == *kind && is_new(&it.name));
    let (there, what) = match other {
        Some(other) => {
            (schemes_object().key(&other.name), format!("the security scheme `{name}` is now `{}`", other.name))
        }
        None => (schemes_object(), format!("there is no security scheme `{name}` any more")),
    };
    comparison.changes_behaviour(
        ChangeKind::SchemeRemoved,
        ("security", name),
        (&schemes_object().key(name), &there),
        what,
    );
}

/// Returns the place of the Security Scheme Objects.
fn schemes_object() -> Pointer {
    Pointer::root().key("components").key("securitySchemes")
}

/// Returns true if clients send and fetch the credentials of both kinds in the same way.
fn is_sent_equally(was: &SchemeKind, is: &SchemeKind) -> bool {
    match (was, is) {
        (SchemeKind::OAuth(_), SchemeKind::OAuth(_)) => {
            urls(was).iter().zip(urls(is)).all(|(was, is)| was.is_none() || is.is_none() || *was == is)
        }
        (SchemeKind::Bearer | SchemeKind::OAuth(_), SchemeKind::Bearer | SchemeKind::OAuth(_)) => true,
        (was, is) => was == is,
    }
}

/// Returns the URLs of the flows of OAuth 2, each at its place.
fn urls(kind: &SchemeKind) -> [Option<&str>; 5] {
    let SchemeKind::OAuth(flows) = kind else { return [None; 5] };
    let (code, device) = (flows.authorization_code.as_ref(), flows.device_authorization.as_ref());
    [
        flows.client_credentials.as_deref(),
        code.map(|flow| flow.authorization_url.as_str()),
        code.map(|flow| flow.token_url.as_str()),
        device.map(|flow| flow.authorization_url.as_str()),
        device.map(|flow| flow.token_url.as_str()),
    ]
}

/// The class of a credential: the methods of the client builder that set it.
#[derive(PartialEq)]
enum CredentialClass {
    Token,
    Basic,
    Key,
    Header,
    Certificate,
}

fn credential_class(kind: &SchemeKind) -> CredentialClass {
    match kind {
        SchemeKind::Bearer | SchemeKind::OAuth(_) => CredentialClass::Token,
        SchemeKind::Basic => CredentialClass::Basic,
        SchemeKind::ApiKey(..) => CredentialClass::Key,
        SchemeKind::Http(_) | SchemeKind::Unspecified => CredentialClass::Header,
        SchemeKind::MutualTls => CredentialClass::Certificate,
    }
}

fn scheme_words(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::Bearer => "a bearer token".to_owned(),
        SchemeKind::Basic => "a user and password".to_owned(),
        SchemeKind::ApiKey(location, name) => {
            let place = match location {
                Location::Query => "query parameter",
                Location::Cookie => "cookie",
                Location::Header | Location::Path | Location::Querystring => "header",
            };
            format!("a key in the {place} `{name}`")
        }
        SchemeKind::OAuth(flows) => {
            let authorized = flows.authorization_code.as_ref().or(flows.device_authorization.as_ref());
            match (&flows.client_credentials, authorized) {
                (Some(url), _) => format!("an access token from `{url}`"),
                (None, Some(OAuthFlow { authorization_url, token_url, .. })) => {
                    format!("an access token from `{token_url}`, authorized at `{authorization_url}`")
                }
                (None, None) => "an access token of OAuth 2".to_owned(),
            }
        }
        SchemeKind::Http(name) => format!("of the HTTP scheme `{name}`"),
        SchemeKind::MutualTls => "a client certificate".to_owned(),
        SchemeKind::Unspecified => "not described".to_owned(),
    }
}

/// Compares the requirements of an operation. Every client that could call the operation must still be able to.
pub(crate) fn compare_security<'a>(comparison: &mut Comparer<'a>, old: NamedOperation<'a>, new: NamedOperation<'a>) {
    let (before, after) = (&old.it.security, &new.it.security);
    let (was_open, is_open) = (is_open(before), is_open(after));
    let (place_before, place_after) = security_places(old, new);
    let places = (&place_before, &place_after);
    let subject = (old.name(), "");
    if is_open {
        if !was_open {
            let what = format!("`{}` can be called without a credential", old.name());
            comparison.note(ChangeKind::SecurityRelaxed, subject, places, what);
        }
        return;
    }
    if was_open {
        let what = format!("`{}` needed no credential, and requires {}", old.name(), describe_security(after));
        return comparison.breaks_wire(ChangeKind::SecurityAdded, subject, places, what);
    }
    let (older, newer) = (comparison.older, comparison.newer);
    let is_enough = |one: &[Requirement]| after.iter().any(|other| suffices((older, one), (newer, other)));
    if let Some(lost) = before.iter().find(|one| !is_enough(one)) {
        let what = format!(
            "{} was enough for `{}`, which requires {}",
            describe_all_of(lost),
            old.name(),
            describe_security(after)
        );
        let is_gone = |it: &&Requirement| newer.api.schemes.iter().all(|scheme| scheme.name != it.scheme);
        let gone: Vec<&str> = lost.iter().filter(is_gone).map(|it| it.scheme.as_str()).collect();
        let affected = if gone.is_empty() { Impact::Clients } else { Impact::RunTimeAndClients };
        comparison.replaced_schemes.extend(gone);
        comparison.changes.add((ChangeKind::SecurityChanged, affected), subject, places, what);
    } else if after.len() > before.len() {
        comparison.note(
            ChangeKind::SecurityRelaxed,
            subject,
            places,
            format!("`{}` takes {}", old.name(), describe_security(after)),
        );
    }
}

/// Returns true if the operation has no security requirement, or an empty alternative.
fn is_open(alternatives: &[Vec<Requirement>]) -> bool {
    alternatives.is_empty() || alternatives.iter().any(Vec::is_empty)
}

/// Returns true if credentials that satisfy one requirement satisfy the other.
fn suffices((older, one): (ApiVersion<'_>, &[Requirement]), (newer, other): (ApiVersion<'_>, &[Requirement])) -> bool {
    other.iter().all(|needed| {
        one.iter().any(|given| {
            // A scheme of another kind with the same name is reported at the scheme.
            let is_same = given.scheme == needed.scheme || scheme_of(older, given) == scheme_of(newer, needed);
            is_same && needed.scopes.iter().all(|scope| given.scopes.contains(scope))
        })
    })
}

fn scheme_of<'a>(side: ApiVersion<'a>, it: &Requirement) -> Option<&'a SchemeKind> {
    side.api.schemes.iter().find(|scheme| scheme.name == it.scheme).map(|scheme| &scheme.kind)
}

/// Returns the places of the requirements: at the operation, or at the requirements for all operations.
fn security_places(old: NamedOperation<'_>, new: NamedOperation<'_>) -> (Pointer, Pointer) {
    let place = |method: NamedOperation<'_>| method.it.security.iter().flatten().next().and_then(|it| it.at.parent());
    let (was, is) = (place(old), place(new));
    let all = Pointer::root().key("security");
    let is_for_all = was.iter().chain(&is).any(|it| it.parent().as_ref() == Some(&all));
    // A requirement that is added for all operations is one change.
    let or = |method: NamedOperation<'_>| if is_for_all { all.clone() } else { method.key("security") };
    (was.unwrap_or_else(|| or(old)), is.unwrap_or_else(|| or(new)))
}

fn describe_security(alternatives: &[Vec<Requirement>]) -> String {
    alternatives.iter().map(|it| describe_all_of(it)).collect::<Vec<_>>().join(" or ")
}

fn describe_all_of(requirements: &[Requirement]) -> String {
    let requirement = |it: &Requirement| match it.scopes.as_slice() {
        [] => format!("`{}`", it.scheme),
        scopes => format!("`{}` ({})", it.scheme, scopes.join(", ")),
    };
    requirements.iter().map(requirement).collect::<Vec<_>>().join(" and ")
}
