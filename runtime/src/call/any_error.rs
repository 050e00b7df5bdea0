//! One error type for functions with several calls.

use std::any::Any;
use std::fmt;

use crate::auth::TokenError;
use crate::client::build_error::BuildError;
use crate::error::Error;
use crate::json;
use crate::stream::StreamError;

/// The error of any call, of building a client, of a stream, or of JSON: `?` converts each of them.
///
/// It is for functions with several calls, whose errors have different described bodies. [`call`](Self::call) has the
/// predicates of a call's error, and [`api`](Self::api) returns its described body.
pub struct AnyError(Box<Inner>);

enum Inner {
    /// The error of a call, and its described body.
    Call(Error, Option<Box<dyn Any + Send + Sync>>),
    /// Another error.
    Other(Box<dyn std::error::Error + Send + Sync>),
}

impl AnyError {
    /// Returns the error of a call; `None` for other errors. Its [`api`](Error::api) is always `None`.
    pub fn call(&self) -> Option<&Error> {
        match &*self.0 {
            Inner::Call(error, _) => Some(error),
            Inner::Other(_) => None,
        }
    }

    /// Returns the described body of the failing response, if it has this type.
    pub fn api<E: 'static>(&self) -> Option<&E> {
        match &*self.0 {
            Inner::Call(_, api) => api.as_ref()?.downcast_ref(),
            Inner::Other(_) => None,
        }
    }

    fn as_error(&self) -> &(dyn std::error::Error + 'static) {
        match &*self.0 {
            Inner::Call(error, _) => error,
            Inner::Other(error) => &**error,
        }
    }

    fn other(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self(Box::new(Inner::Other(Box::new(error))))
    }
}

impl<E: Send + Sync + 'static> From<Error<E>> for AnyError {
    fn from(error: Error<E>) -> Self {
        let (error, api) = error.split();
        Self(Box::new(Inner::Call(error, api.map(|api| api as _))))
    }
}

impl From<BuildError> for AnyError {
    fn from(error: BuildError) -> Self {
        Self::other(error)
    }
}

impl From<StreamError> for AnyError {
    fn from(error: StreamError) -> Self {
        Self::other(error)
    }
}

impl From<TokenError> for AnyError {
    fn from(error: TokenError) -> Self {
        Self::other(error)
    }
}

impl From<json::Error> for AnyError {
    fn from(error: json::Error) -> Self {
        Self::other(error)
    }
}

impl fmt::Display for AnyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_error(), f)
    }
}

impl fmt::Debug for AnyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_error(), f)
    }
}

impl std::error::Error for AnyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.as_error().source()
    }
}
