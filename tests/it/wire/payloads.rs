//! Eight payloads of applications, decoded with the flagship description and with one that has the structure of the
//! service.

use serde_json::{Value, json};
use specweld::json::{Decode, Encode, Error, from_str, to_string};

use super::workos::types::ConnectApplication as Flat;
use structure::types::ConnectApplication as Nested;

mod structure {
    specweld::generate_api!("it/wire/workos-structure.json");
}

/// Returns the members of every application, and additional ones.
fn application(more: &Value) -> Value {
    let mut whole = json!({
        "object": "connect_application",
        "id": "app_1",
        "client_id": "client_1",
        "description": "Signs people in",
        "name": "Portal",
        "scopes": ["openid"],
        "created_at": "2026-01-15T12:00:00Z",
        "updated_at": "2026-02-03T08:30:15.25Z",
    });
    merge(&mut whole, more);
    whole
}

fn oauth(more: &Value) -> Value {
    let redirect = json!({ "uri": "https://example.com/callback", "default": true });
    let mut whole = json!({ "application_type": "oauth", "redirect_uris": [redirect], "uses_pkce": true });
    merge(&mut whole, more);
    application(&whole)
}

fn merge(whole: &mut Value, more: &Value) {
    whole.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
}

fn first_party() -> Value {
    oauth(&json!({ "is_first_party": true }))
}

fn third_party() -> Value {
    oauth(&json!({ "is_first_party": false, "was_dynamically_registered": false, "organization_id": "org_1" }))
}

fn dynamic() -> Value {
    oauth(&json!({ "is_first_party": false, "was_dynamically_registered": true }))
}

fn m2m() -> Value {
    application(&json!({ "application_type": "m2m", "organization_id": "org_1" }))
}

fn agent() -> Value {
    application(&json!({ "application_type": "agent", "model": { "name": "x" } }))
}

fn read<T: Decode>(value: &Value) -> Result<T, Error> {
    from_str(&value.to_string())
}

fn written(value: &impl Encode) -> Value {
    serde_json::from_str(&to_string(value).unwrap()).unwrap()
}

/// Decodes a value, and checks that encoding gives the same value.
fn round_trip<T: Decode + Encode>(value: &Value) -> T {
    let decoded: T = read(value).unwrap();
    assert_eq!(written(&decoded), *value);
    decoded
}

#[test]
fn first_party_applications() {
    let flat = round_trip::<Flat>(&first_party());
    assert!(matches!(&flat, Flat::OAuth(app) if app.is_first_party && app.was_dynamically_registered.is_none()));
    let nested = round_trip::<Nested>(&first_party());
    assert!(matches!(&nested, Nested::OauthFirstParty(app) if app.uses_pkce && app.redirect_uris.len() == 1));
}

#[test]
fn third_party_applications() {
    let flat = round_trip::<Flat>(&third_party());
    assert!(matches!(&flat, Flat::OAuth(app) if app.organization_id.as_deref() == Some("org_1")));
    let nested = round_trip::<Nested>(&third_party());
    let Nested::OauthNotFirstPartyNotDynamicallyRegistered(app) = nested else { panic!("{nested:?}") };
    assert_eq!(app.organization_id, "org_1");
}

#[test]
fn dynamically_registered_applications() {
    let flat = round_trip::<Flat>(&dynamic());
    assert!(matches!(&flat, Flat::OAuth(app) if app.was_dynamically_registered == Some(true)));
    let nested = round_trip::<Nested>(&dynamic());
    assert!(matches!(&nested, Nested::OauthDynamicallyRegistered(app) if app.redirect_uris[0].default));
}

#[test]
fn m2m_applications() {
    assert!(matches!(round_trip(&m2m()), Flat::M2m(app) if app.organization_id == "org_1"));
    assert!(matches!(round_trip(&m2m()), Nested::M2m(app) if app.organization_id == "org_1"));
}

#[test]
fn an_unknown_member_is_ignored() {
    let mut newer = m2m();
    merge(&mut newer, &json!({ "audience": ["https://api.example.com"], "quota": { "per": [1, null] } }));
    assert_eq!(read::<Flat>(&newer).unwrap(), read(&m2m()).unwrap());
    assert_eq!(read::<Nested>(&newer).unwrap(), read(&m2m()).unwrap());
}

#[test]
fn an_unknown_type_is_kept_unchanged() {
    let flat = round_trip::<Flat>(&agent());
    assert!(matches!(&flat, Flat::Unknown(raw) if *raw == agent()));
    assert_eq!((flat.id(), flat.name(), flat.description()), ("app_1", "Portal", None));
    let nested = round_trip::<Nested>(&agent());
    assert!(matches!(&nested, Nested::Unknown(raw) if *raw == agent()));
    assert_eq!((nested.id(), nested.name(), nested.description()), ("app_1", "Portal", None));
}

#[test]
fn a_missing_member_is_reported_with_its_name() {
    for member in ["id", "name", "created_at", "organization_id"] {
        let mut less = m2m();
        less.as_object_mut().unwrap().remove(member);
        let words = format!("missing member `{member}`");
        for fault in [read::<Flat>(&less).unwrap_err(), read::<Nested>(&less).unwrap_err()] {
            assert!(fault.to_string().contains(&words), "{fault}");
        }
    }
}

#[test]
fn a_member_of_another_variant_is_ignored() {
    let mut both = m2m();
    merge(&mut both, &json!({ "redirect_uris": [], "uses_pkce": true, "is_first_party": true }));
    assert_eq!(read::<Flat>(&both).unwrap(), read(&m2m()).unwrap());
    assert_eq!(read::<Nested>(&both).unwrap(), read(&m2m()).unwrap());
    let mut first = first_party();
    merge(&mut first, &json!({ "was_dynamically_registered": true, "organization_id": null }));
    assert_eq!(read::<Nested>(&first).unwrap(), read(&first_party()).unwrap());
    assert!(matches!(read(&first).unwrap(), Flat::OAuth(app) if app.is_first_party));
}

#[test]
fn an_absent_description_is_decoded_like_null() {
    let (mut absent, mut null) = (m2m(), m2m());
    absent.as_object_mut().unwrap().remove("description");
    null["description"] = Value::Null;
    for less in [&absent, &null] {
        let (flat, nested): (Flat, Nested) = (read(less).unwrap(), read(less).unwrap());
        assert_eq!((flat.description(), nested.description()), (None, None));
        assert_eq!(written(&flat), absent, "the member is optional");
        assert_eq!(written(&nested), null, "the member is required");
    }
}

#[test]
fn common_members_of_all_variants_have_accessors() {
    for value in [first_party(), third_party(), dynamic(), m2m()] {
        let (flat, nested) = (round_trip::<Flat>(&value), round_trip::<Nested>(&value));
        assert_eq!((flat.id(), flat.name(), flat.client_id()), ("app_1", "Portal", "client_1"));
        assert_eq!((nested.id(), nested.name(), nested.client_id()), ("app_1", "Portal", "client_1"));
        assert_eq!(flat.scopes().unwrap(), nested.scopes().unwrap());
        assert_eq!(flat.created_at().unwrap(), nested.created_at().unwrap());
    }
}

#[test]
fn the_order_of_members_does_not_matter() {
    for value in [first_party(), third_party(), dynamic(), m2m()] {
        let members: Vec<_> = value.as_object().unwrap().iter().rev().collect();
        let texts: Vec<String> = members.iter().map(|(name, value)| format!("{name:?}:{value}")).collect();
        let reversed = format!("{{{}}}", texts.join(","));
        assert_eq!(from_str::<Flat>(&reversed).unwrap(), read(&value).unwrap());
        assert_eq!(from_str::<Nested>(&reversed).unwrap(), read(&value).unwrap());
    }
}
