//! Stores of tokens.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::issued_tokens::IssuedTokens;
use crate::auth::async_mutex::{AsyncMutex, Guard};
use crate::auth::token::TokenError;
use crate::transport::{BoxFuture, MaybeSend, MaybeSync};

/// A store of the tokens of one person, such as a file, a keyring or a row of a database.
///
/// The client loads the tokens when it needs an access token, and saves them when they were issued or refreshed. It does
/// neither twice at the same time. A program that runs twice can share a store: if a refresh token was used before, the
/// client loads the tokens again.
pub trait TokenStore: MaybeSend + MaybeSync + 'static {
    /// Returns the tokens that were saved last, if there are any.
    ///
    /// # Errors
    /// The reason why the store cannot be read, without a secret.
    fn load(&self) -> BoxFuture<'_, Result<Option<IssuedTokens>, TokenError>>;

    /// Saves tokens in place of the earlier ones.
    ///
    /// # Errors
    /// The reason why the store cannot be written, without a secret. The client then saves the tokens before their next
    /// use.
    fn save<'a>(&'a self, tokens: &'a IssuedTokens) -> BoxFuture<'a, Result<(), TokenError>>;
}

/// A store in memory.
#[derive(Default)]
pub(super) struct MemoryStore(Mutex<Option<IssuedTokens>>);

impl TokenStore for MemoryStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<IssuedTokens>, TokenError>> {
        let tokens = locked(&self.0).clone();
        Box::pin(async { Ok(tokens) })
    }

    fn save<'a>(&'a self, tokens: &'a IssuedTokens) -> BoxFuture<'a, Result<(), TokenError>> {
        *locked(&self.0) = Some(tokens.clone());
        Box::pin(async { Ok(()) })
    }
}

/// A store that clones of a client share.
pub(super) struct SharedStore {
    store: Box<dyn TokenStore>,
    mutex: AsyncMutex,
    /// Tokens that the store does not have yet: saving them failed, or the call was dropped.
    unsaved: Mutex<Option<IssuedTokens>>,
}

impl SharedStore {
    pub(super) fn new(store: impl TokenStore) -> Self {
        Self { store: Box::new(store), mutex: AsyncMutex::default(), unsaved: Mutex::default() }
    }

    /// Returns the store when no other call uses it.
    pub(super) async fn open(&self) -> OpenStore<'_> {
        OpenStore { shared: self, _guard: self.mutex.lock().await }
    }
}

/// A store that only one call uses.
pub(super) struct OpenStore<'s> {
    shared: &'s SharedStore,
    _guard: Guard<'s>,
}

impl OpenStore<'_> {
    /// Returns the current tokens.
    pub(super) async fn load(&self) -> Result<Option<IssuedTokens>, TokenError> {
        let unsaved = locked(&self.shared.unsaved).clone();
        match unsaved {
            Some(tokens) => self.save(&tokens).await.map(|()| Some(tokens)),
            None => self.shared.store.load().await,
        }
    }

    /// Saves tokens. The server may not issue them again, so they are kept until the store has them.
    pub(super) async fn save(&self, tokens: &IssuedTokens) -> Result<(), TokenError> {
        *locked(&self.shared.unsaved) = Some(tokens.clone());
        self.shared.store.save(tokens).await?;
        *locked(&self.shared.unsaved) = None;
        Ok(())
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
