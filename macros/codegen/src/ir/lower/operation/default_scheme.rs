//! Chooses the security scheme of a credential for which the user names no scheme.
//!
//! A description can declare `apiKey` (a bearer token) and `session` (another bearer token). An operation that requires
//! the session must not receive the API key. So at most one scheme is the default; without a default, the user must
//! name the scheme.

use crate::ir::lower::operation::security_requirement::DefaultSecurity;
use crate::ir::{Operation, Scheme, SchemeKind};

/// The credentials for which a description can have several schemes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Credential {
    BearerToken,
    UserAndPassword,
    ApiKey,
}

impl Credential {
    /// Returns the credential of a scheme; `None` if such a credential always names its scheme.
    fn from_kind(kind: &SchemeKind) -> Option<Self> {
        match kind {
            SchemeKind::Bearer | SchemeKind::OAuth(_) => Some(Self::BearerToken),
            SchemeKind::Basic => Some(Self::UserAndPassword),
            SchemeKind::ApiKey(..) => Some(Self::ApiKey),
            SchemeKind::Http(_) | SchemeKind::MutualTls | SchemeKind::Unspecified => None,
        }
    }
}

/// Marks the default scheme of each credential that several schemes accept, unless the default is ambiguous.
pub(crate) fn mark_default_schemes(security: &DefaultSecurity, schemes: &mut [Scheme], operations: &[Operation]) {
    for credential in [Credential::BearerToken, Credential::UserAndPassword, Credential::ApiKey] {
        let takes = |scheme: &&Scheme| Credential::from_kind(&scheme.kind) == Some(credential);
        let candidates: Vec<&Scheme> = schemes.iter().filter(takes).collect();
        let default = (candidates.len() > 1).then(|| choose_scheme(security, &candidates, operations)).flatten();
        let default = default.map(|scheme| scheme.name.clone());
        for scheme in schemes.iter_mut() {
            scheme.is_default |= default.as_ref() == Some(&scheme.name);
        }
    }
}

/// Returns the scheme that the document requires by default, else the scheme that operations need.
/// If several remain, returns the only one of kind `Bearer`. If all are interchangeable, returns the first one.
fn choose_scheme<'s>(
    security: &DefaultSecurity,
    candidates: &[&'s Scheme],
    operations: &[Operation],
) -> Option<&'s Scheme> {
    let by_default: Vec<_> = candidates.iter().filter(|scheme| security.has_scheme(&scheme.name)).collect();
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

/// Returns true if an operation requires a scheme and accepts no other candidate instead.
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

    /// Returns the default schemes of a description with three bearer tokens, two keys, and operations with these
    /// requirements.
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
            // A scheme that is `bearer` in the description, among others that accept a bearer token.
            (&Value::Null, vec![&session, &user], vec!["session", "header"]),
            // Interchangeable schemes.
            (&Value::Null, vec![&either], vec!["user", "header"]),
            // None of two schemes that are needed.
            (&Value::Null, vec![&api, &session, &keys], vec![]),
            (&json!([{ "api": [] }, { "session": [] }]), vec![&api, &session, &keys], vec![]),
        ] {
            let operations: Vec<Value> = operations.into_iter().cloned().collect();
            assert_eq!(defaults(root, &operations), wanted, "{root} {operations:?}");
        }
    }
}
