//! Options of a call that are seldom used, in a trait.

use crate::auth::Credential;
use crate::call::Call;
use crate::error::Error;
use crate::request::builder::RequestBuilder;
use crate::response::{FromErrorResponse, FromResponse};

/// Options of a call for one tenant or one server, and owned calls, besides the methods that every call has.
///
/// They are in a trait so that parameters can have the same names: import `specweld::CallOptions` to use them. The
/// options of all calls, such as `timeout`, `retry` and `header`, need no import.
pub trait CallOptions<'c>: Sized {
    /// Returns the request of the call.
    #[doc(hidden)]
    fn request_of_call(&mut self) -> &mut RequestBuilder<'c>;

    /// Sends this credential instead of the client's for its scheme. The choice of the scheme is that of
    /// [`ClientBuilder::bearer`](crate::ClientBuilder::bearer).
    ///
    /// If no scheme accepts it, awaiting the call returns an
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest). Tokens of a source are fetched for each such call; a client
    /// by [`with_credential`](crate::ApiClient::with_credential) keeps them.
    #[must_use = "a call is not sent until it is awaited"]
    fn credential(mut self, credential: Credential) -> Self {
        self.request_of_call().own_credential(credential);
        self
    }

    /// Sends to this base URL instead of the client's. Credentials are sent there, too, but not without TLS.
    ///
    /// If the URL is invalid, awaiting the call returns an [`InvalidRequest`](crate::ErrorKind::InvalidRequest).
    #[must_use = "a call is not sent until it is awaited"]
    fn base_url(mut self, url: &str) -> Self {
        self.request_of_call().own_base_url(url);
        self
    }

    /// Adds a query parameter that the description does not have, percent-encoded.
    #[must_use = "a call is not sent until it is awaited"]
    fn extra_query(mut self, name: &str, value: &str) -> Self {
        self.request_of_call().extra_query(name, value);
        self
    }

    /// Returns the same call, which does not borrow the client: it can be moved to another task or thread.
    ///
    /// The call shares the client's connections and settings. Set all options of the call before.
    /// A call that was polled before is an [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if it is awaited again.
    #[must_use = "a call is not sent until it is awaited"]
    fn into_owned<T, E>(mut self) -> Call<'static, T, E>
    where
        Self: Future<Output = Result<T, Error<E>>>,
        T: FromResponse,
        E: FromErrorResponse,
    {
        self.request_of_call().take().into_owned().call()
    }
}

impl<'c, T, E> CallOptions<'c> for Call<'c, T, E> {
    fn request_of_call(&mut self) -> &mut RequestBuilder<'c> {
        self.draft()
    }
}
