//! Lowers one security scheme: the form of its credential in a request.

use crate::diagnostic::{Code, Finding, Findings, did_you_mean, near_miss, nearest};
use crate::graph::{Node, follow_reference};
use crate::ir::{Location, SchemeKind};
use crate::json::Map;

/// The values of `type` (OpenAPI 3.1 section 4.8.27).
const TYPES: [&str; 5] = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"];

/// The fields of a Security Scheme Object (OpenAPI 3.1 section 4.8.27).
const FIELDS: [&str; 8] = ["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"];

/// Returns the kind of a security scheme, and reports a kind that is not supported. The user can send its credential as
/// a header.
pub(crate) fn lower_scheme_kind(node: &Node<'_>, findings: &mut Findings) -> SchemeKind {
    let Some(node) = follow_reference(node, findings) else { return SchemeKind::Unspecified };
    read_scheme(&node, findings).unwrap_or_else(|fault| {
        findings.push(*fault);
        SchemeKind::Unspecified
    })
}

fn read_scheme(node: &Node<'_>, findings: &mut Findings) -> Result<SchemeKind, Box<Finding>> {
    if node.value.is_string() {
        return Err(with_header_help(Finding { code: Code::UnsupportedSecurity, ..node.no_object() }));
    }
    let written = required_text(node, "type")?;
    let Some(known) = TYPES.into_iter().find(|it| it.eq_ignore_ascii_case(written)) else {
        return read_swagger_type(node, written, findings);
    };
    if known != written {
        let finding = Finding::new(Code::Forgiven, node.at.key("type"), format!("`{written}` must be `{known}`"));
        findings.push(finding.consequence(format!("it is read as `{known}`")));
    }
    match known {
        "apiKey" => read_api_key(node),
        "http" => read_http(node),
        "oauth2" => {
            findings.extend(missing_flows(node));
            Ok(SchemeKind::OAuth(token_url(node)))
        }
        "openIdConnect" => Ok(SchemeKind::OAuth(None)),
        _ => Ok(SchemeKind::MutualTls),
    }
}

/// Reads a type of OpenAPI 2.0; many descriptions have one.
fn read_swagger_type(node: &Node<'_>, written: &str, findings: &mut Findings) -> Result<SchemeKind, Box<Finding>> {
    let kind = match written {
        "basic" => SchemeKind::Basic,
        "bearer" => SchemeKind::Bearer,
        other => return Err(unknown_value(other, &TYPES, node, "type")),
    };
    let finding = Finding::new(Code::Forgiven, node.at.key("type"), format!("`type: {written}` is OpenAPI 2"));
    let finding = finding.consequence(format!("it is read as `type: http` with `scheme: {written}`"));
    findings.push(finding.help(format!("write `type: http` and `scheme: {written}`")));
    Ok(kind)
}

fn read_api_key(node: &Node<'_>) -> Result<SchemeKind, Box<Finding>> {
    let name = required_text(node, "name")?;
    let location = match required_text(node, "in")? {
        "query" => Location::Query,
        "header" => Location::Header,
        "cookie" => Location::Cookie,
        other => return Err(unknown_value(other, &["query", "header", "cookie"], node, "in")),
    };
    if location == Location::Header && !is_token(name) {
        return Err(scheme_fault(node, "name", format!("`{name}` cannot be the name of a header")));
    }
    Ok(SchemeKind::ApiKey(location, name.to_owned()))
}

/// Reads an HTTP scheme. Its name ignores case (RFC 9110 section 11.1).
fn read_http(node: &Node<'_>) -> Result<SchemeKind, Box<Finding>> {
    let scheme = required_text(node, "scheme")?.trim();
    Ok(match scheme.to_ascii_lowercase().as_str() {
        "bearer" => SchemeKind::Bearer,
        "basic" => SchemeKind::Basic,
        _ if is_token(scheme) => SchemeKind::Http(scheme.to_owned()),
        _ => return Err(scheme_fault(node, "scheme", format!("`{scheme}` cannot be an HTTP authentication scheme"))),
    })
}

/// Returns the token URL of the client credentials flow. The other flows need a person, and code of the user.
fn token_url(node: &Node<'_>) -> Option<String> {
    let url = node.get("flows")?.get("clientCredentials")?.get("tokenUrl")?;
    url.value.as_str().map(str::trim).filter(|url| !url.is_empty()).map(str::to_owned)
}

/// Reports the single `flow` of OpenAPI 2, or another key that is similar to `flows`.
fn missing_flows(node: &Node<'_>) -> Option<Finding> {
    if let Some(flows) = node.value.get("flows") {
        let flow = flows.get("clientCredentials");
        let key = flow.map_or("flows", |_| "clientCredentials");
        let at = flow.map_or(node.at.key("flows"), |_| node.at.key("flows").key(key));
        let finding = Finding::new(Code::Forgiven, at, format!("`{key}` must be an object, not null"));
        let finding = finding.consequence("it is ignored: the client requests no tokens");
        return flow.unwrap_or(flows).is_null().then_some(finding);
    }
    let keys = node.value.as_object()?.keys().map(String::as_str);
    let slip = keys.into_iter().find(|key| near_miss(key, ["flows"]).is_some())?;
    let finding =
        Finding::new(Code::UnknownKey, node.at.key(slip), format!("`{slip}` is not a field of a security scheme"));
    let help = format!("write `flows`, an object with a key per flow, instead of `{slip}`");
    Some(finding.consequence("it is ignored: the client requests no tokens").help(help))
}

fn required_text<'d>(node: &Node<'d>, key: &str) -> Result<&'d str, Box<Finding>> {
    let Some(member) = node.get(key) else {
        let detail = format!("this security scheme has no `{key}`");
        let keys = node.value.as_object().into_iter().flat_map(Map::keys);
        let slip = nearest(key, keys.filter(|it| !FIELDS.contains(&it.as_str())));
        let help = slip.map(|slip| format!("write `{key}` instead of `{slip}`"));
        return Err(with_header_help(
            Finding::new(Code::UnsupportedSecurity, node.at.clone(), detail).maybe_help(help),
        ));
    };
    member.value.as_str().ok_or_else(|| scheme_fault(node, key, format!("`{key}` must be a string")))
}

fn unknown_value(found: &str, known: &[&str], node: &Node<'_>, key: &str) -> Box<Finding> {
    let fault = *scheme_fault(node, key, format!("`{key}: {found}` is not supported"));
    let all = || format!("supported are {}", known.join(", "));
    Box::new(fault.help(did_you_mean(found, known.iter().copied()).unwrap_or_else(all)))
}

fn scheme_fault(node: &Node<'_>, key: &str, detail: String) -> Box<Finding> {
    with_header_help(Finding::new(Code::UnsupportedSecurity, node.at.key(key), detail))
}

fn with_header_help(finding: Finding) -> Box<Finding> {
    Box::new(finding.consequence("its credential has to be set as a header"))
}

/// Returns true if a text is a token (RFC 9110 section 5.6.2).
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}
