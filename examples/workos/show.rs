//! Writes stored objects as JSON, with the order of members of the real service.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::page::Page;
use super::store::{Application, ClientSecret, Kind, OAuth, Owner, RedirectUri};

pub(super) fn application(application: &Application) -> Value {
    let mut members = Map::new();
    let mut put = |name: &str, value: Value| members.insert(name.into(), value);
    put("object", json!("connect_application"));
    put("id", json!(application.id));
    put("client_id", json!(application.client_id));
    put("description", json!(application.draft.description));
    put("name", json!(application.draft.name));
    put("scopes", json!(application.draft.scopes));
    match &application.draft.kind {
        Kind::OAuth(oauth) => members.extend(own_members_of(oauth)),
        Kind::M2m { organization_id } => {
            put("application_type", json!("m2m"));
            put("organization_id", json!(organization_id));
        }
    }
    members.insert("created_at".into(), timestamp(application.created_at));
    members.insert("updated_at".into(), timestamp(application.updated_at));
    Value::Object(members)
}

fn own_members_of(oauth: &OAuth) -> Map<String, Value> {
    let mut members = Map::new();
    let mut put = |name: &str, value: Value| members.insert(name.into(), value);
    put("application_type", json!("oauth"));
    put("redirect_uris", oauth.redirect_uris.iter().map(redirect_uri).collect());
    put("uses_pkce", json!(oauth.uses_pkce));
    put("is_first_party", json!(oauth.owner == Owner::FirstParty));
    match &oauth.owner {
        Owner::FirstParty => {}
        Owner::ThirdParty { organization_id } => {
            put("was_dynamically_registered", json!(false));
            put("organization_id", json!(organization_id));
        }
        Owner::Dynamic => {
            put("was_dynamically_registered", json!(true));
        }
    }
    put("cors_origins", json!(oauth.cors_origins));
    members
}

fn redirect_uri(redirect: &RedirectUri) -> Value {
    json!({ "uri": redirect.uri, "default": redirect.default })
}

pub(super) fn list(page: &Page<&Application>) -> Value {
    let data: Vec<Value> = page.items.iter().map(|item| application(item)).collect();
    json!({ "object": "list", "data": data, "list_metadata": { "before": page.before, "after": page.after } })
}

/// Returns a listed client secret, without its value.
pub(super) fn secret(secret: &ClientSecret) -> Value {
    json!({
        "object": "connect_application_secret",
        "id": secret.id,
        "secret_hint": secret.hint,
        "last_used_at": null,
        "created_at": timestamp(secret.created_at),
        "updated_at": timestamp(secret.created_at),
    })
}

/// Returns a new client secret with its value, which no later response has.
pub(super) fn new_secret(created: &ClientSecret, value: &str) -> Value {
    let mut shown = secret(created);
    if let Some(members) = shown.as_object_mut() {
        members.insert("secret".into(), json!(value));
    }
    shown
}

/// Returns a time as RFC 3339 in UTC, with milliseconds.
fn timestamp(at: Timestamp) -> Value {
    json!(format!("{at:.3}"))
}
