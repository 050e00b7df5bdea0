//! The types of the flagship, hand-written over serde with the same fields.

#![allow(dead_code, reason = "decoded, and then not looked at")]

use serde::{Deserialize, Serialize};
use specweld::DateTime;

/// A page; the type of the applications selects the representation of the enum.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Page<A> {
    /// The applications.
    pub(crate) data: Vec<A>,
    /// The cursors.
    pub(crate) list_metadata: ListMetadata,
}

/// The cursors of a page.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ListMetadata {
    /// The cursor of the previous page.
    pub(crate) before: Option<String>,
    /// The cursor of the next page.
    pub(crate) after: Option<String>,
}

/// An application, tagged by `application_type`.
#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "application_type")]
pub(crate) enum Tagged {
    /// Acts for people.
    #[serde(rename = "oauth")]
    OAuth(OAuth),
    /// Acts for an organization.
    #[serde(rename = "m2m")]
    M2m(M2m),
}

/// An untagged application: serde tries each variant.
#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub(crate) enum Untagged {
    /// Acts for people.
    OAuth(OAuth),
    /// Acts for an organization.
    M2m(M2m),
}

/// An OAuth application.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct OAuth {
    /// The identifier.
    pub(crate) id: String,
    /// The client identifier.
    pub(crate) client_id: String,
    /// The purpose.
    pub(crate) description: Option<String>,
    /// The name.
    pub(crate) name: String,
    /// The scopes.
    pub(crate) scopes: Vec<String>,
    /// The redirect addresses.
    pub(crate) redirect_uris: Vec<RedirectUri>,
    /// True if it uses PKCE.
    pub(crate) uses_pkce: bool,
    /// True if it belongs to the owner of the account.
    pub(crate) is_first_party: bool,
    /// True if it registered itself.
    pub(crate) was_dynamically_registered: Option<bool>,
    /// The organization of the application.
    pub(crate) organization_id: Option<String>,
    /// The origins that can request tokens from a browser.
    pub(crate) cors_origins: Option<Vec<String>>,
    /// The time of creation.
    pub(crate) created_at: DateTime,
    /// The time of the last change.
    pub(crate) updated_at: DateTime,
}

/// A machine-to-machine application.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct M2m {
    /// The identifier.
    pub(crate) id: String,
    /// The client identifier.
    pub(crate) client_id: String,
    /// The purpose.
    pub(crate) description: Option<String>,
    /// The name.
    pub(crate) name: String,
    /// The scopes.
    pub(crate) scopes: Vec<String>,
    /// The organization of the application.
    pub(crate) organization_id: String,
    /// The time of creation.
    pub(crate) created_at: DateTime,
    /// The time of the last change.
    pub(crate) updated_at: DateTime,
}

/// A redirect address.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct RedirectUri {
    /// The URI.
    pub(crate) uri: String,
    /// True if it is the default.
    pub(crate) default: bool,
}

/// The application to create.
#[derive(Debug, Serialize)]
#[serde(tag = "application_type", rename = "m2m")]
pub(crate) struct CreateM2m {
    /// The name.
    pub(crate) name: String,
    /// The organization of the application.
    pub(crate) organization_id: String,
    /// The purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    /// The scopes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scopes: Option<Vec<String>>,
}
