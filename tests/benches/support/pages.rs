//! Pages of applications, as the service writes them.

use serde_json::{Value, json};

/// The organization of the applications.
pub(crate) const ORGANIZATION: &str = "org_01HXYZ2A9K4P7G1M6V3B8N5Q0R";

/// The scopes of an application that acts for an organization.
pub(crate) const SCOPES: [&str; 2] = ["api:read", "api:write"];

/// Returns a page in the member order of the service: OAuth and machine-to-machine applications in turn.
pub(crate) fn page(count: usize) -> Value {
    let data: Vec<Value> = (0..count).map(|number| if number % 2 == 0 { oauth(number) } else { m2m(number) }).collect();
    json!({
        "object": "list",
        "data": data,
        "list_metadata": { "before": null, "after": "conn_app_01HXYZ4M7Q2T9V6B3N8K5D1FGH" },
    })
}

fn oauth(number: usize) -> Value {
    json!({
        "object": "connect_application",
        "id": format!("conn_app_01HXYZ4M7Q2T9V6B3N8K5D{number:04}"),
        "client_id": format!("client_01HXYZ4M7Q2T9V6B3N8K5E{number:04}"),
        "description": "Signs people in to the \"Example\" portal",
        "name": format!("Portal {number}"),
        "scopes": ["openid", "profile", "email"],
        "application_type": "oauth",
        "redirect_uris": [
            { "uri": "https://portal.example.com/callback", "default": true },
            { "uri": "https://staging.portal.example.com/callback", "default": false },
        ],
        "uses_pkce": true,
        "is_first_party": false,
        "was_dynamically_registered": false,
        "organization_id": ORGANIZATION,
        "cors_origins": [],
        "created_at": "2026-01-15T12:00:00.000Z",
        "updated_at": "2026-02-20T08:30:12.345Z",
    })
}

fn m2m(number: usize) -> Value {
    json!({
        "object": "connect_application",
        "id": format!("conn_app_01HXYZ4M7Q2T9V6B3N8K5D{number:04}"),
        "client_id": format!("client_01HXYZ4M7Q2T9V6B3N8K5E{number:04}"),
        "description": null,
        "name": format!("Service {number}"),
        "scopes": SCOPES,
        "application_type": "m2m",
        "organization_id": ORGANIZATION,
        "created_at": "2026-01-15T12:00:00.000Z",
        "updated_at": "2026-02-20T08:30:12.345Z",
    })
}
