//! Lowers one security scheme: the form of its credential in a request.

use crate::diagnostic::{Code, Finding, Findings, did_you_mean};
use crate::graph::{FlowUrls, Node, SecuritySchemeObject, follow_reference};
use crate::ir::{Location, OAuthFlow, OAuthFlows, SchemeKind};

/// The values of `type` (OpenAPI 3.1 section 4.8.27).
const TYPES: [&str; 5] = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"];

/// Returns the kind of a security scheme, and reports a kind that is not supported. The user can send its credential as
/// a header.
pub(crate) fn lower_scheme_kind(node: &Node<'_>, findings: &mut Findings) -> SchemeKind {
    let Some(node) = follow_reference(node, findings) else { return SchemeKind::Unspecified };
    let kind = SecuritySchemeObject::read(node).and_then(|scheme| lower_scheme(&scheme, findings));
    kind.unwrap_or_else(|fault| {
        findings.push(*fault);
        SchemeKind::Unspecified
    })
}

fn lower_scheme(scheme: &SecuritySchemeObject<'_>, findings: &mut Findings) -> Result<SchemeKind, Box<Finding>> {
    let written = scheme.scheme_type()?;
    let Some(known) = TYPES.into_iter().find(|it| it.eq_ignore_ascii_case(written)) else {
        return lower_swagger_type(scheme, written, findings);
    };
    if known != written {
        let finding =
            Finding::new(Code::Forgiven, scheme.node.at.key("type"), format!("`{written}` must be `{known}`"));
        findings.push(finding.consequence(format!("it is read as `{known}`")));
    }
    match known {
        "apiKey" => lower_api_key(scheme),
        "http" => lower_http(scheme),
        "oauth2" => {
            findings.extend(scheme.missing_flows());
            Ok(SchemeKind::OAuth(Box::new(lower_flows(scheme))))
        }
        "openIdConnect" => Ok(SchemeKind::OAuth(Box::default())),
        _ => Ok(SchemeKind::MutualTls),
    }
}

/// Lowers the flows that a client can use: not `implicit`, whose token never reaches a client, and not `password`,
/// which OAuth 2.1 removes.
fn lower_flows(scheme: &SecuritySchemeObject<'_>) -> OAuthFlows {
    let flow = |urls: FlowUrls<'_>| OAuthFlow {
        authorization_url: urls.authorization.to_owned(),
        token_url: urls.token.to_owned(),
        refresh_url: urls.refresh.map(str::to_owned),
    };
    OAuthFlows {
        client_credentials: scheme.client_credentials_url().map(str::to_owned),
        authorization_code: scheme.authorization_code().map(flow),
        device_authorization: scheme.device_authorization().map(flow),
    }
}

/// Lowers a type of OpenAPI 2.0; many descriptions have one.
fn lower_swagger_type(
    scheme: &SecuritySchemeObject<'_>,
    written: &str,
    findings: &mut Findings,
) -> Result<SchemeKind, Box<Finding>> {
    let kind = match written {
        "basic" => SchemeKind::Basic,
        "bearer" => SchemeKind::Bearer,
        other => return Err(unknown_value(other, &TYPES, scheme, "type")),
    };
    let finding = Finding::new(Code::Forgiven, scheme.node.at.key("type"), format!("`type: {written}` is OpenAPI 2"));
    let finding = finding.consequence(format!("it is read as `type: http` with `scheme: {written}`"));
    findings.push(finding.help(format!("write `type: http` and `scheme: {written}`")));
    Ok(kind)
}

fn lower_api_key(scheme: &SecuritySchemeObject<'_>) -> Result<SchemeKind, Box<Finding>> {
    let name = scheme.name()?;
    let location = match scheme.location()? {
        "query" => Location::Query,
        "header" => Location::Header,
        "cookie" => Location::Cookie,
        other => return Err(unknown_value(other, &["query", "header", "cookie"], scheme, "in")),
    };
    if location == Location::Header && !is_token(name) {
        return Err(scheme.invalid_field("name", format!("`{name}` cannot be the name of a header")));
    }
    Ok(SchemeKind::ApiKey(location, name.to_owned()))
}

/// Lowers an HTTP scheme. Its name ignores case (RFC 9110 section 11.1).
fn lower_http(scheme: &SecuritySchemeObject<'_>) -> Result<SchemeKind, Box<Finding>> {
    let name = scheme.scheme()?.trim();
    Ok(match name.to_ascii_lowercase().as_str() {
        "bearer" => SchemeKind::Bearer,
        "basic" => SchemeKind::Basic,
        _ if is_token(name) => SchemeKind::Http(name.to_owned()),
        _ => {
            let detail = format!("`{name}` cannot be an HTTP authentication scheme");
            return Err(scheme.invalid_field("scheme", detail));
        }
    })
}

fn unknown_value(found: &str, known: &[&str], scheme: &SecuritySchemeObject<'_>, key: &str) -> Box<Finding> {
    let fault = *scheme.invalid_field(key, format!("`{key}: {found}` is not supported"));
    let all = || format!("supported are {}", known.join(", "));
    Box::new(fault.help(did_you_mean(found, known.iter().copied()).unwrap_or_else(all)))
}

/// Returns true if a text is a token (RFC 9110 section 5.6.2).
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}
