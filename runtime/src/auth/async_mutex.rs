//! A lock that is waited for without blocking a thread, so that one caller fetches a token while the others wait.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

/// A lock over nothing but the turn itself.
#[derive(Default)]
pub(super) struct AsyncMutex(Mutex<Turn>);

#[derive(Default)]
struct Turn {
    taken: bool,
    waiting: Vec<Waker>,
}

/// The turn; it is over when this is dropped, also when the future that holds it is.
pub(super) struct Guard<'g>(&'g AsyncMutex);

impl AsyncMutex {
    /// Resolves when it is the caller's turn.
    pub(super) async fn lock(&self) -> Guard<'_> {
        std::future::poll_fn(|context| {
            let mut turn = self.turn();
            if turn.taken {
                // Wakers of futures that were dropped meanwhile are woken for nothing, which does no harm.
                turn.waiting.push(context.waker().clone());
                return Poll::Pending;
            }
            turn.taken = true;
            Poll::Ready(())
        })
        .await;
        Guard(self)
    }

    fn turn(&self) -> MutexGuard<'_, Turn> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        let waiting = {
            let mut turn = self.0.turn();
            turn.taken = false;
            std::mem::take(&mut turn.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }
}
