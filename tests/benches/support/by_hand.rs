//! The flagship's types as a careful user writes them over serde: the same fields, no more and no less.

#![allow(dead_code, reason = "decoded, and then not looked at")]

use serde::{Deserialize, Serialize};
use specweld::DateTime;

/// A page, told apart by whatever `A` is.
#[derive(Debug, Deserialize)]
pub(crate) struct Page<A> {
    /// The applications.
    pub(crate) data: Vec<A>,
    /// The cursors.
    pub(crate) list_metadata: ListMetadata,
}

/// The cursors of a page.
#[derive(Debug, Deserialize)]
pub(crate) struct ListMetadata {
    /// To what stands before.
    pub(crate) before: Option<String>,
    /// To what stands after.
    pub(crate) after: Option<String>,
}

/// An application, told apart by its tag.
#[derive(Debug, Deserialize)]
#[serde(tag = "application_type")]
pub(crate) enum Tagged {
    /// Acts for people.
    #[serde(rename = "oauth")]
    OAuth(OAuth),
    /// Acts for an organization.
    #[serde(rename = "m2m")]
    M2m(M2m),
}

/// An application, told apart by trying.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Untagged {
    /// Acts for people.
    OAuth(OAuth),
    /// Acts for an organization.
    M2m(M2m),
}

/// An OAuth application.
#[derive(Debug, Deserialize)]
pub(crate) struct OAuth {
    /// Identifies it.
    pub(crate) id: String,
    /// Its identifier.
    pub(crate) client_id: String,
    /// Its purpose.
    pub(crate) description: Option<String>,
    /// Its name.
    pub(crate) name: String,
    /// Its scopes.
    pub(crate) scopes: Vec<String>,
    /// Its redirect addresses.
    pub(crate) redirect_uris: Vec<RedirectUri>,
    /// True if it uses PKCE.
    pub(crate) uses_pkce: bool,
    /// True if it belongs to the owner of the account.
    pub(crate) is_first_party: bool,
    /// True if it registered itself.
    pub(crate) was_dynamically_registered: Option<bool>,
    /// Its owner.
    pub(crate) organization_id: Option<String>,
    /// From where browsers may ask for tokens.
    pub(crate) cors_origins: Option<Vec<String>>,
    /// When it was created.
    pub(crate) created_at: DateTime,
    /// When it last changed.
    pub(crate) updated_at: DateTime,
}

/// A machine-to-machine application.
#[derive(Debug, Deserialize)]
pub(crate) struct M2m {
    /// Identifies it.
    pub(crate) id: String,
    /// Its identifier.
    pub(crate) client_id: String,
    /// Its purpose.
    pub(crate) description: Option<String>,
    /// Its name.
    pub(crate) name: String,
    /// Its scopes.
    pub(crate) scopes: Vec<String>,
    /// Its owner.
    pub(crate) organization_id: String,
    /// When it was created.
    pub(crate) created_at: DateTime,
    /// When it last changed.
    pub(crate) updated_at: DateTime,
}

/// A redirect address.
#[derive(Debug, Deserialize)]
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
    /// Its name.
    pub(crate) name: String,
    /// Its owner.
    pub(crate) organization_id: String,
    /// Its purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    /// Its scopes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scopes: Option<Vec<String>>,
}
