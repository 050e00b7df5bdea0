//! The security scheme that a credential fills where the user names none.
//!
//! A description that declares `apiKey` (a bearer token) and `session` (another one) must not get the API key where it asks
//! for the session. So one of them is the default, or none: then the user has to name one.

use crate::diagnostic::Findings;
use crate::graph::Node;
use crate::ir::lower::operation::security_requirement::lower_security;
use crate::ir::{Operation, Scheme, SchemeKind};

/// The credentials that more than one kind of scheme takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Credential {
    BearerToken,
    UserAndPassword,
    ApiKey,
}

impl Credential {
    /// Returns the credential that a scheme takes, unless a credential for it always names the scheme.
    fn from_kind(kind: &SchemeKind) -> Option<Self> {
        match kind {
            SchemeKind::Bearer | SchemeKind::OAuth(_) => Some(Self::BearerToken),
            SchemeKind::Basic => Some(Self::UserAndPassword),
            SchemeKind::ApiKey(..) => Some(Self::ApiKey),
            SchemeKind::Http(_) | SchemeKind::MutualTls | SchemeKind::Unspecified => None,
        }
    }
}

/// Marks the default scheme of each credential that several schemes take, where it is unambiguous.
pub(crate) fn mark_default_schemes(root: &Node<'_>, schemes: &mut [Scheme], operations: &[Operation]) {
    for credential in [Credential::BearerToken, Credential::UserAndPassword, Credential::ApiKey] {
        let takes = |scheme: &&Scheme| Credential::from_kind(&scheme.kind) == Some(credential);
        let candidates: Vec<&Scheme> = schemes.iter().filter(takes).collect();
        let default = (candidates.len() > 1).then(|| choose_scheme(root, &candidates, operations)).flatten();
        let default = default.map(|scheme| scheme.name.clone());
        for scheme in schemes.iter_mut() {
            scheme.is_default |= default.as_ref() == Some(&scheme.name);
        }
    }
}

/// Returns the one that the document requires by default, the one that operations cannot do without, or the one that is
/// called `bearer` in the description.
fn choose_scheme<'s>(root: &Node<'_>, candidates: &[&'s Scheme], operations: &[Operation]) -> Option<&'s Scheme> {
    let required = root.get("security").map(|node| lower_security(&node, &mut Findings::new())).unwrap_or_default();
    let by_default = |scheme: &&&Scheme| required.iter().flatten().any(|it| it.scheme == scheme.name);
    let by_default: Vec<_> = candidates.iter().filter(by_default).collect();
    if let [only] = by_default.as_slice() {
        return Some(only);
    }
    let is_needed = |scheme: &&&Scheme| operations.iter().any(|operation| is_needed_by(operation, scheme, candidates));
    let needed: Vec<&Scheme> = candidates.iter().filter(is_needed).copied().collect();
    let is_interchangeable = needed.is_empty();
    let left = if is_interchangeable { candidates } else { needed.as_slice() };
    let bearer: Vec<_> = left.iter().filter(|scheme| scheme.kind == SchemeKind::Bearer).collect();
    match (left, bearer.as_slice()) {
        ([only], _) => Some(only),
        (_, [only]) => Some(only),
        ([first, ..], _) if is_interchangeable => Some(first),
        _ => None,
    }
}

/// Returns `true` if an operation asks for a scheme and accepts no other candidate instead.
fn is_needed_by(operation: &Operation, scheme: &Scheme, candidates: &[&Scheme]) -> bool {
    let is_candidate = |name: &str| candidates.iter().any(|it| it.name == name);
    let mut groups = operation.security.iter().filter(|group| group.iter().any(|it| is_candidate(&it.scheme)));
    let mut is_asked = false;
    groups.all(|group| {
        let has = group.iter().any(|it| it.scheme == scheme.name);
        is_asked |= has;
        has
    }) && is_asked
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use crate::diagnostic::{Findings, Source};
    use crate::document::Loader;
    use crate::json::{Map, Value, json};
    use crate::options::Options;

    /// The default schemes of a description with three bearer tokens, two keys, and operations with these requirements.
    fn defaults(root: &Value, operations: &[Value]) -> Vec<String> {
        let path = |(index, security): (usize, &Value)| {
            let operation =
                json!({ "security": (security.clone()), "responses": { "204": { "description": "Done." } } });
            (format!("/{index}"), json!({ "get": operation }))
        };
        let Value::Object(mut description) = json!({
            "openapi": "3.1.0",
            "info": { "title": "Schemes", "version": "1" },
            "paths": (operations.iter().enumerate().map(path).collect::<Map>()),
            "components": { "securitySchemes": {
                "user": { "type": "oauth2", "flows": {} },
                "api": { "type": "http", "scheme": "bearer" },
                "session": { "type": "http", "scheme": "bearer" },
                "header": { "type": "apiKey", "in": "header", "name": "X-Key" },
                "query": { "type": "apiKey", "in": "query", "name": "key" },
            }},
        }) else {
            unreachable!()
        };
        if !root.is_null() {
            description.insert("security".to_owned(), root.clone());
        }
        let (text, options, mut findings) = (Value::from(description).to_string(), Options::default(), Findings::new());
        let source = Source { name: "schemes.json", text: &text };
        let document = crate::pipeline::load_document(source, Loader::none(), &options, &mut findings).unwrap();
        let (api, _) = crate::pipeline::lower_and_name(&document, &options, &mut findings);
        api.schemes.iter().filter(|it| it.is_default).map(|it| it.name.clone()).collect()
    }

    #[test]
    fn a_default_is_unambiguous() {
        let [api, session, user] = [json!([{ "api": [] }]), json!([{ "session": [] }]), json!([{ "user": [] }])];
        let either = json!([{ "user": [] }, { "session": [] }]);
        let keys = json!([{ "header": [], "query": [] }]);
        for (root, operations, wanted) in [
            // The requirement of the document.
            (&session, vec![&api, &user], vec!["session", "header"]),
            (&json!([{ "api": [], "query": [] }]), vec![&session], vec!["api", "query"]),
            // The only requirement.
            (&Value::Null, vec![&session, &either], vec!["session", "header"]),
            (&Value::Null, vec![&user, &either], vec!["user", "header"]),
            (&either, vec![&user], vec!["user", "header"]),
            // One that is called a bearer token in the description, among others that take one.
            (&Value::Null, vec![&session, &user], vec!["session", "header"]),
            // Interchangeable schemes.
            (&Value::Null, vec![&either], vec!["user", "header"]),
            // Neither of two that are needed.
            (&Value::Null, vec![&api, &session, &keys], vec![]),
            (&json!([{ "api": [] }, { "session": [] }]), vec![&api, &session, &keys], vec![]),
        ] {
            let operations: Vec<Value> = operations.into_iter().cloned().collect();
            assert_eq!(defaults(root, &operations), wanted, "{root} {operations:?}");
        }
    }
}
