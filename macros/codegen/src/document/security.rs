//! The security schemes a document declares, typed.

use serde_json::Value;

use super::Document;
use super::frame::{Scheme, SecurityScheme, typed};
use super::kind::{self, Kind, Shape};
use super::reference::Target;
use crate::diagnostic::{Code, Finding, Findings, Pointer, did_you_mean};

/// The `type`s there are (OpenAPI 3.1 section 4.8.27).
const TYPES: [&str; 5] = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"];

/// How many references may lead on to another reference.
const HOPS: usize = 16;

/// Every component under `securitySchemes`, in written order.
pub(super) fn schemes(document: &Document, root: &Pointer, findings: &mut Findings) -> Vec<SecurityScheme> {
    let at = root.key("components").key("securitySchemes");
    let components = document.value().get("components").and_then(|components| components.get("securitySchemes"));
    let Some(members) = components.and_then(|members| kind::object(members, &at, findings)) else {
        return Vec::new();
    };
    let read = |(name, value): (&String, &Value)| {
        let at = at.key(name);
        let kind = scheme(document, value, &at, findings).unwrap_or(Scheme::Faulty);
        SecurityScheme { name: name.clone(), at, kind }
    };
    members.iter().map(read).collect()
}

fn scheme(document: &Document, value: &Value, at: &Pointer, findings: &mut Findings) -> Option<Scheme> {
    const SHAPE: Shape = Shape { required: &[("type", Kind::String)], optional: &[("description", Kind::String)] };
    let (value, at) = &follow(document, value, at, findings)?;
    let found = SHAPE.check(value, at, findings)?.get("type")?.as_str()?;
    let shape = match found {
        "apiKey" => Shape { required: &[("name", Kind::String), ("in", Kind::String)], optional: &[] },
        "http" => Shape { required: &[("scheme", Kind::String)], optional: &[("bearerFormat", Kind::String)] },
        "oauth2" => Shape { required: &[("flows", Kind::Object)], optional: &[] },
        "openIdConnect" => Shape { required: &[("openIdConnectUrl", Kind::String)], optional: &[] },
        "mutualTLS" => return Some(Scheme::MutualTls),
        other => {
            findings.push(unknown(other, &TYPES, at.key("type")));
            return None;
        }
    };
    let members = shape.check(value, at, findings)?;
    if let Some(place) = members.get("in").and_then(Value::as_str).filter(|_| found == "apiKey") {
        let places = ["query", "header", "cookie"];
        if !places.contains(&place) {
            findings.push(unknown(place, &places, at.key("in")));
            return None;
        }
    }
    if let Some(flows) = members.get("flows").filter(|_| found == "oauth2")
        && !are_flows(flows, &at.key("flows"), findings)
    {
        return None;
    }
    typed(value, at, findings).map(|scheme| Scheme::Typed(Box::new(scheme)))
}

fn unknown(found: &str, known: &[&str], at: Pointer) -> Finding {
    let detail = format!("`{found}` is none of {}", known.join(", "));
    Finding::new(Code::UnsupportedSecurity, at, detail).remedy(did_you_mean(found, known.iter().copied()))
}

/// Whether an object is a set of flows (OpenAPI 3.1 section 4.8.28); each fault is a finding.
fn are_flows(flows: &Value, at: &Pointer, findings: &mut Findings) -> bool {
    const SCOPES: (&str, Kind) = ("scopes", Kind::Object);
    const TOKEN: (&str, Kind) = ("tokenUrl", Kind::String);
    const AUTHORIZATION: (&str, Kind) = ("authorizationUrl", Kind::String);
    const OPTIONAL: &[(&str, Kind)] = &[("refreshUrl", Kind::String)];
    let shapes = [
        ("implicit", Shape { required: &[AUTHORIZATION, SCOPES], optional: OPTIONAL }),
        ("password", Shape { required: &[TOKEN, SCOPES], optional: OPTIONAL }),
        ("clientCredentials", Shape { required: &[TOKEN, SCOPES], optional: OPTIONAL }),
        ("authorizationCode", Shape { required: &[AUTHORIZATION, TOKEN, SCOPES], optional: OPTIONAL }),
    ];
    let mut sound = true;
    for (name, shape) in shapes {
        if let Some(flow) = flows.get(name).filter(|flow| !flow.is_null()) {
            sound &= shape.check(flow, &at.key(name), findings).is_some();
        }
    }
    sound
}

/// Follows references to other security schemes, the only ones that make sense here.
fn follow<'d>(document: &'d Document, value: &'d Value, at: &Pointer, findings: &mut Findings) -> Option<Target<'d>> {
    let (mut value, mut place) = (value, at.clone());
    for _ in 0..HOPS {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return Some((value, place)) };
        (value, place) = document.resolve(&place, reference, findings)?;
    }
    findings.push(Finding::new(Code::CyclicReference, at, "one reference leads to the next without end"));
    None
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Scheme, schemes};
    use crate::diagnostic::{Code, Findings, Place, Pointer};
    use crate::document::Document;

    /// The kind of each scheme in a word, and the findings without the part of their places that is the same for all.
    fn read(members: &Value) -> (Vec<&'static str>, Vec<(Code, String)>) {
        let mut findings = Findings::new();
        let document = Document::of(json!({"components": {"securitySchemes": members}}));
        let kinds = schemes(&document, &Pointer::root(), &mut findings).into_iter().map(|scheme| match scheme.kind {
            Scheme::Typed(_) => "typed",
            Scheme::MutualTls => "tls",
            Scheme::Faulty => "faulty",
        });
        let kinds = kinds.collect();
        let places = findings.iter().map(|finding| match &finding.at {
            Place::Pointer(pointer) => (finding.code, pointer.to_string().replace("#/components/securitySchemes/", "")),
            other => unreachable!("{other:?}"),
        });
        (kinds, places.collect())
    }

    #[test]
    fn all_kinds_are_read() {
        let flow = json!({"tokenUrl": "/t", "scopes": {}});
        let (kinds, faults) = read(&json!({
            "a": {"type": "apiKey", "name": "k", "in": "cookie"},
            "b": {"type": "http", "scheme": "bearer", "description": null},
            "c": {"type": "oauth2", "flows": {"clientCredentials": flow, "deviceAuthorization": {}}},
            "d": {"type": "openIdConnect", "openIdConnectUrl": "/o"},
            "e": {"type": "mutualTLS"},
            "f": {"$ref": "#/components/securitySchemes/b"}
        }));
        assert_eq!(kinds, ["typed", "typed", "typed", "typed", "tls", "typed"]);
        assert!(faults.iter().all(|(code, _)| *code == Code::Forgiven), "{faults:?}");
    }

    #[test]
    fn one_fault_is_one_finding() {
        let (kinds, faults) = read(&json!({
            "a": {"type": "apikey"},
            "b": {"type": "apiKey", "name": "k", "in": "body"},
            "c": {"type": "oauth2", "flows": {"password": {"tokenUrl": 1, "scopes": {}}}},
            "d": {"$ref": "#/components/securitySchemes/d"},
            "e": {"$ref": "#/nowhere"},
            "f": {"$ref": "https://example.com/other.json#/x"},
            "g": {"scheme": "basic"},
            "h": true
        }));
        let expected = [
            (Code::UnsupportedSecurity, "a/type"),
            (Code::UnsupportedSecurity, "b/in"),
            (Code::WrongType, "c/flows/password/tokenUrl"),
            (Code::CyclicReference, "d"),
            (Code::DanglingReference, "e/$ref"),
            (Code::RemoteReference, "f/$ref"),
            (Code::MissingKey, "g"),
            (Code::WrongType, "h"),
        ];
        assert_eq!(faults.iter().map(|(code, at)| (*code, at.as_str())).collect::<Vec<_>>(), expected);
        assert_eq!(kinds, ["faulty"; 8]);
    }
}
