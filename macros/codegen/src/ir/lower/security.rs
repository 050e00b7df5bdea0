//! Who may call what, and where the service lives.

use openapiv3::{APIKeyLocation, SecurityScheme};

use crate::diagnostic::Findings;
use crate::document::{Frame, Scheme as Written};
use crate::graph::Node;
use crate::ir::{Location, Scheme, SchemeKind, Server};

/// The schemes that a client can speak; others stay unmet, and say so when they are asked for.
pub(super) fn schemes(frame: &Frame) -> Vec<Scheme> {
    let spoken = frame.schemes.iter().filter_map(|scheme| match &scheme.kind {
        Written::Typed(typed) => Some(Scheme { name: scheme.name.clone(), kind: kind(typed)? }),
        Written::MutualTls | Written::Faulty => None,
    });
    spoken.collect()
}

fn kind(scheme: &SecurityScheme) -> Option<SchemeKind> {
    match scheme {
        SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => Some(SchemeKind::Bearer),
        SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => Some(SchemeKind::Basic),
        SecurityScheme::HTTP { .. } => None,
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => Some(SchemeKind::Bearer),
        SecurityScheme::APIKey { location, name, .. } => {
            let location = match location {
                APIKeyLocation::Query => Location::Query,
                APIKeyLocation::Header => Location::Header,
                APIKeyLocation::Cookie => Location::Cookie,
            };
            Some(SchemeKind::ApiKey(location, name.clone()))
        }
    }
}

/// The alternatives of a security requirement; an empty one among them means that anyone may call.
pub(super) fn requirements(node: &Node<'_>, findings: &mut Findings) -> Vec<Vec<String>> {
    let mut alternatives = Vec::new();
    for alternative in node.items(findings) {
        let names = alternative.object(findings).into_iter().flat_map(serde_json::Map::keys);
        alternatives.push(names.cloned().collect());
    }
    if alternatives.iter().any(Vec::is_empty) { Vec::new() } else { alternatives }
}

/// The servers of the whole document.
pub(super) fn servers(frame: &Frame) -> Vec<Server> {
    let server = |server: &crate::document::Server| Server {
        at: server.at.clone(),
        url: server.value.url.clone(),
        description: server.value.description.clone(),
    };
    frame.servers.iter().map(server).collect()
}
