//! Stores the objects, independent of HTTP and JSON.

use std::mem;

use jiff::Timestamp;

use super::id::Mint;

/// The limit of client secrets of an application.
pub(super) const MAX_SECRETS: usize = 5;

#[derive(Debug, Default)]
pub(super) struct Store {
    mint: Mint,
    /// The applications, the oldest first.
    applications: Vec<Application>,
    /// The client secrets, the oldest first.
    secrets: Vec<ClientSecret>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Application {
    pub(super) id: String,
    pub(super) client_id: String,
    pub(super) draft: Draft,
    pub(super) created_at: Timestamp,
    pub(super) updated_at: Timestamp,
}

/// The members of an application that the client chooses.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Draft {
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) scopes: Vec<String>,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    OAuth(OAuth),
    M2m { organization_id: String },
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct OAuth {
    pub(super) redirect_uris: Vec<RedirectUri>,
    pub(super) uses_pkce: bool,
    pub(super) cors_origins: Vec<String>,
    pub(super) owner: Owner,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Owner {
    FirstParty,
    ThirdParty {
        organization_id: String,
    },
    /// No owner: it registered itself.
    Dynamic,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct RedirectUri {
    pub(super) uri: String,
    pub(super) default: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct ClientSecret {
    pub(super) id: String,
    pub(super) hint: String,
    pub(super) created_at: Timestamp,
    application_id: String,
}

/// The change of one member in an update.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) enum Change<T> {
    #[default]
    Keep,
    Clear,
    Set(T),
}

#[derive(Debug, Default, PartialEq)]
pub(super) struct Update {
    pub(super) name: Option<String>,
    pub(super) description: Change<String>,
    pub(super) scopes: Change<Vec<String>>,
    pub(super) redirect_uris: Change<Vec<RedirectUri>>,
    pub(super) cors_origins: Change<Vec<String>>,
}

/// The reason why a client secret was not created.
#[derive(Debug, PartialEq)]
pub(super) enum NoSecret {
    UnknownApplication,
    TooMany,
}

impl Store {
    pub(super) fn create(&mut self, draft: Draft) -> Application {
        let now = Timestamp::now();
        let (id, client_id) = (self.mint.next("conn_app"), self.mint.next("client"));
        let application = Application { id, client_id, draft, created_at: now, updated_at: now };
        self.applications.push(application.clone());
        application
    }

    /// Returns all applications, the oldest first.
    pub(super) fn applications(&self) -> impl Iterator<Item = &Application> {
        self.applications.iter()
    }

    /// Returns the application with this `id` or `client_id`.
    pub(super) fn find(&self, id: &str) -> Option<&Application> {
        self.applications.iter().find(|application| application.has_identifier(id))
    }

    pub(super) fn update(&mut self, id: &str, update: Update) -> Option<&Application> {
        let application = self.applications.iter_mut().find(|application| application.has_identifier(id))?;
        application.draft.apply(update);
        application.updated_at = Timestamp::now();
        Some(application)
    }

    /// Deletes an application and its client secrets; returns true if it existed.
    pub(super) fn delete(&mut self, id: &str) -> bool {
        let Some(index) = self.applications.iter().position(|application| application.has_identifier(id)) else {
            return false;
        };
        let gone = self.applications.remove(index);
        self.secrets.retain(|secret| secret.application_id != gone.id);
        true
    }

    /// Returns the client secrets of an application, the oldest first.
    pub(super) fn secrets(&self, id: &str) -> Option<Vec<&ClientSecret>> {
        let owner = self.find(id)?;
        Some(self.secrets.iter().filter(|secret| secret.application_id == owner.id).collect())
    }

    /// Creates a client secret and returns it with its value, which is not stored.
    pub(super) fn create_secret(&mut self, id: &str) -> Result<(ClientSecret, String), NoSecret> {
        let application_id = self.find(id).ok_or(NoSecret::UnknownApplication)?.id.clone();
        if self.secrets(id).is_some_and(|secrets| secrets.len() >= MAX_SECRETS) {
            return Err(NoSecret::TooMany);
        }
        // A weak random generator is enough here: the secret protects no data.
        let value = format!("{:032x}{:032x}", fastrand::u128(..), fastrand::u128(..));
        let hint = value.chars().take(6).collect();
        let secret = ClientSecret { id: self.mint.next("secret"), hint, created_at: Timestamp::now(), application_id };
        self.secrets.push(secret.clone());
        Ok((secret, value))
    }

    /// Deletes a client secret; returns true if it existed.
    pub(super) fn delete_secret(&mut self, id: &str) -> bool {
        let before = self.secrets.len();
        self.secrets.retain(|secret| secret.id != id);
        self.secrets.len() < before
    }
}

impl Application {
    fn has_identifier(&self, id: &str) -> bool {
        self.id == id || self.client_id == id
    }

    pub(super) fn organization_id(&self) -> Option<&str> {
        self.draft.organization_id()
    }

    pub(super) fn is_dynamic(&self) -> bool {
        matches!(&self.draft.kind, Kind::OAuth(OAuth { owner: Owner::Dynamic, .. }))
    }
}

impl Draft {
    pub(super) fn organization_id(&self) -> Option<&str> {
        match &self.kind {
            Kind::M2m { organization_id } | Kind::OAuth(OAuth { owner: Owner::ThirdParty { organization_id }, .. }) => {
                Some(organization_id)
            }
            Kind::OAuth(_) => None,
        }
    }

    fn apply(&mut self, update: Update) {
        self.name = update.name.unwrap_or_else(|| mem::take(&mut self.name));
        match update.description {
            Change::Keep => {}
            Change::Clear => self.description = None,
            Change::Set(description) => self.description = Some(description),
        }
        update.scopes.apply(&mut self.scopes);
        if let Kind::OAuth(oauth) = &mut self.kind {
            update.redirect_uris.apply(&mut oauth.redirect_uris);
            update.cors_origins.apply(&mut oauth.cors_origins);
        }
    }
}

impl<T: Default> Change<T> {
    fn apply(self, place: &mut T) {
        match self {
            Self::Keep => {}
            Self::Clear => *place = T::default(),
            Self::Set(value) => *place = value,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    fn portal() -> Draft {
        let oauth = OAuth {
            redirect_uris: vec![RedirectUri { uri: "https://example.com/callback".into(), default: true }],
            uses_pkce: true,
            cors_origins: vec!["https://example.com".into()],
            owner: Owner::FirstParty,
        };
        Draft {
            name: "Portal".into(),
            description: Some("Ours".into()),
            scopes: vec!["openid".into()],
            kind: Kind::OAuth(oauth),
        }
    }

    #[test]
    fn an_application_is_found_by_either_identifier() {
        let mut store = Store::default();
        let created = store.create(portal());
        assert_eq!(store.find(&created.id), Some(&created));
        assert_eq!(store.find(&created.client_id), Some(&created));
        assert_eq!(store.find("conn_app_0"), None);
    }

    #[test]
    fn an_update_keeps_absent_members() {
        let mut store = Store::default();
        let id = store.create(portal()).id;
        let renamed = store.update(&id, Update { name: Some("Renamed".into()), ..Update::default() }).unwrap();
        assert_eq!(renamed.draft, Draft { name: "Renamed".into(), ..portal() });
    }

    #[test]
    fn an_update_clears_null_members() {
        let mut store = Store::default();
        let id = store.create(portal()).id;
        let update = Update {
            description: Change::Clear,
            scopes: Change::Clear,
            redirect_uris: Change::Clear,
            cors_origins: Change::Set(vec!["https://a.example".into()]),
            ..Update::default()
        };
        let draft = &store.update(&id, update).unwrap().draft;
        let Kind::OAuth(oauth) = &draft.kind else { unreachable!("an update never changes the kind") };
        assert_eq!((&draft.description, draft.scopes.len(), oauth.redirect_uris.len()), (&None, 0, 0));
        assert_eq!(oauth.cors_origins, ["https://a.example"]);
    }

    #[test]
    fn five_secrets_are_the_limit_and_are_deleted_with_their_application() {
        let mut store = Store::default();
        let id = store.create(portal()).id;
        let first = store.create_secret(&id).unwrap();
        assert!(first.1.starts_with(&first.0.hint) && first.1.len() == 64);
        for _ in 1..MAX_SECRETS {
            store.create_secret(&id).unwrap();
        }
        assert_eq!(store.create_secret(&id), Err(NoSecret::TooMany));
        assert!(store.delete_secret(&first.0.id) && !store.delete_secret(&first.0.id));
        assert!(store.create_secret(&id).is_ok());
        assert!(store.delete(&id) && !store.delete(&id));
        assert_eq!(store.create_secret(&id), Err(NoSecret::UnknownApplication));
        assert!(store.secrets.is_empty());
    }
}
