//! The method `wait` of calls.

use tokio::runtime::Handle;

use super::block_on::block_on;
use crate::client::description::{Method, Operation};
use crate::error::Error;
use crate::error::failure::Failure;
use crate::stream::StreamError;
use crate::transport::TransportError;

/// The method [`wait`](Self::wait) of calls, and of all other futures with the errors of calls.
pub trait Wait<T, E: WaitError>: Future<Output = Result<T, E>> + Sized {
    /// Sends the call, and blocks the thread until its result is there.
    ///
    /// # Errors
    /// The error of the call. Inside a runtime of tokio, an error of the kind
    /// [`Transport`](crate::ErrorKind::Transport), and nothing is sent.
    fn wait(self) -> Result<T, E> {
        check()?;
        block_on(self)
    }
}

impl<F: Future<Output = Result<T, E>>, T, E: WaitError> Wait<T, E> for F {}

/// An error that waiting can return: [`Error`] and [`StreamError`].
pub trait WaitError: From<Blocked> {}

impl<E> WaitError for Error<E> {}

impl WaitError for StreamError {}

/// The failure to wait, inside a runtime.
#[doc(hidden)]
#[derive(Debug)]
pub struct Blocked(());

/// The operation in the message of [`Blocked`].
const WAIT: &Operation = &Operation { id: "wait", method: Method::GET, path: "", security: &[] };

impl Blocked {
    fn failure() -> Box<Failure> {
        let reason = "`wait` would block the threads of an async runtime: use `.await`";
        Failure::transport(WAIT, TransportError::refused(reason))
    }
}

impl<E> From<Blocked> for Error<E> {
    fn from(_: Blocked) -> Self {
        Blocked::failure().into()
    }
}

impl From<Blocked> for StreamError {
    fn from(_: Blocked) -> Self {
        Self::new(Blocked::failure())
    }
}

/// Returns an error inside a runtime of tokio.
pub(super) fn check() -> Result<(), Blocked> {
    if Handle::try_current().is_ok() { Err(Blocked(())) } else { Ok(()) }
}
