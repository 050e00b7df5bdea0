//! Validates request bodies against the description.

use serde_json::Value;

use super::error::Refusal;
use super::form::{Form, flag, redirect_uris, text, texts};
use super::store::{Draft, Kind, OAuth, Owner, Update};

/// Reads a `CreateApplication`.
pub(super) fn creation(body: &Value) -> Result<Draft, Refusal> {
    let mut form = Form::of(body)?;
    let kind = match form.required("application_type", text).as_deref() {
        Some("oauth") => oauth(&mut form),
        Some("m2m") => m2m(&mut form),
        Some(_) => {
            form.note("application_type", "invalid_enum", "must be one of: oauth, m2m");
            None
        }
        None => None,
    };
    let name = form.required("name", text);
    let description = form.optional("description", text);
    let scopes = form.optional("scopes", texts).unwrap_or_default();
    let draft = name.zip(kind).map(|(name, kind)| Draft { name, description, scopes, kind });
    form.finish(draft)
}

fn oauth(form: &mut Form<'_>) -> Option<Kind> {
    let is_first_party = form.required("is_first_party", flag);
    let organization_id = form.optional("organization_id", text);
    let redirect_uris = form.optional("redirect_uris", redirect_uris).unwrap_or_default();
    let uses_pkce = form.optional("uses_pkce", flag).unwrap_or_default();
    let cors_origins = form.optional("cors_origins", texts).unwrap_or_default();
    let owner = match (is_first_party?, organization_id) {
        (true, _) => Owner::FirstParty,
        (false, Some(organization_id)) => Owner::ThirdParty { organization_id },
        (false, None) => {
            form.note("organization_id", "required", "is required for a third-party application");
            return None;
        }
    };
    Some(Kind::OAuth(OAuth { redirect_uris, uses_pkce, cors_origins, owner }))
}

fn m2m(form: &mut Form<'_>) -> Option<Kind> {
    let organization_id = form.required("organization_id", text)?;
    Some(Kind::M2m { organization_id })
}

/// Reads an `UpdateApplication`.
pub(super) fn update(body: &Value) -> Result<Update, Refusal> {
    let mut form = Form::of(body)?;
    let update = Update {
        name: form.optional("name", text),
        description: form.change("description", text),
        scopes: form.change("scopes", texts),
        redirect_uris: form.change("redirect_uris", redirect_uris),
        cors_origins: form.change("cors_origins", texts),
    };
    form.finish(Some(update))
}

/// Reads a `CreateClientSecret`: any object.
pub(super) fn secret_creation(body: &Value) -> Result<(), Refusal> {
    Form::of(body).map(drop)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

    use serde_json::json;

    use super::*;
    use crate::workos::store::{Change, RedirectUri};

    fn faults<T: std::fmt::Debug>(result: Result<T, Refusal>) -> Vec<(String, &'static str)> {
        match result.unwrap_err() {
            Refusal::Invalid(faults) => faults.into_iter().map(|fault| (fault.field, fault.code)).collect(),
            other => panic!("{other:?}"),
        }
    }

    fn expect(faults: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
        faults.iter().map(|&(field, code)| (field.to_owned(), code)).collect()
    }

    #[test]
    fn a_minimal_m2m_application_is_accepted() {
        let draft = creation(&json!({ "name": "a", "application_type": "m2m", "organization_id": "org_1" })).unwrap();
        let kind = Kind::M2m { organization_id: "org_1".into() };
        assert_eq!(draft, Draft { name: "a".into(), description: None, scopes: vec![], kind });
    }

    #[test]
    fn the_first_redirect_uri_is_the_default_without_another() {
        let uris =
            |entries: Value| redirect_uris(&entries).unwrap().into_iter().map(|RedirectUri { default, .. }| default);
        assert!(uris(json!([{ "uri": "a:b" }, { "uri": "a:c" }])).eq([true, false]));
        assert!(uris(json!([{ "uri": "a:b" }, { "uri": "a:c", "default": true }])).eq([false, true]));
    }

    #[test]
    fn all_errors_are_reported() {
        let body = json!({ "application_type": "oauth", "is_first_party": "no", "scopes": [1], "description": null,
            "redirect_uris": [{ "uri": "nowhere" }] });
        let expected = [
            ("is_first_party", "invalid_type"),
            ("redirect_uris", "invalid_type"),
            ("name", "required"),
            ("description", "invalid_type"),
            ("scopes", "invalid_type"),
        ];
        assert_eq!(faults(creation(&body)), expect(&expected));
    }

    #[test]
    fn a_third_party_application_names_its_organization() {
        let mut body = json!({ "name": "a", "application_type": "oauth", "is_first_party": false });
        assert_eq!(faults(creation(&body)), expect(&[("organization_id", "required")]));
        body.as_object_mut().unwrap().insert("organization_id".into(), "org_1".into());
        assert_eq!(creation(&body).unwrap().organization_id(), Some("org_1"));
    }

    #[test]
    fn only_known_types_of_application_are_created() {
        let body = json!({ "name": "a", "application_type": "agent" });
        assert_eq!(faults(creation(&body)), expect(&[("application_type", "invalid_enum")]));
        assert_eq!(faults(creation(&json!([]))), expect(&[("body", "invalid_type")]));
    }

    #[test]
    fn an_update_distinguishes_null_and_absent() {
        assert_eq!(update(&json!({})).unwrap(), Update::default());
        let cleared = update(&json!({ "description": null, "scopes": ["a"] })).unwrap();
        assert_eq!((cleared.description, cleared.scopes), (Change::Clear, Change::Set(vec!["a".into()])));
        assert_eq!(faults(update(&json!({ "name": null }))), expect(&[("name", "invalid_type")]));
    }

    #[test]
    fn the_body_for_a_new_secret_is_an_object() {
        assert_eq!(secret_creation(&json!({})), Ok(()));
        assert_eq!(faults(secret_creation(&json!(null))), expect(&[("body", "invalid_type")]));
    }
}
