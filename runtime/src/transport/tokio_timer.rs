//! The timer of tokio, for transports that run on it.

use std::time::Duration;

use tokio::runtime::Handle;

use super::error::TransportError;
use super::threads::BoxFuture;
use super::time::MonotonicTime;

/// Returns an error outside of tokio, where there is no timer.
pub(crate) fn check() -> Result<(), TransportError> {
    match Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(TransportError::exchange("the transport runs on tokio only")),
    }
}

/// Resolves after `duration`, or immediately outside of tokio, where nothing is sent and no wait is needed.
pub(crate) fn sleep(duration: Duration) -> BoxFuture<'static, ()> {
    Box::pin(async move {
        if Handle::try_current().is_ok() {
            tokio::time::sleep(duration).await;
        }
    })
}

/// Returns the time of the clock of tokio, which a test can pause.
pub(crate) fn now() -> MonotonicTime {
    tokio::time::Instant::now().into_std().into()
}
