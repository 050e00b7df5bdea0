//! A lock that does not block the thread, so that one call fetches a token while the others wait.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

/// A lock without data.
#[derive(Default)]
pub(super) struct AsyncMutex(Mutex<Turn>);

#[derive(Default)]
struct Turn {
    taken: bool,
    waiting: Vec<Waker>,
}

/// The guard of a locked mutex. Dropping it, also with its future, unlocks the mutex.
pub(super) struct Guard<'g>(&'g AsyncMutex);

impl AsyncMutex {
    /// Resolves when the mutex is locked for this call.
    pub(super) async fn lock(&self) -> Guard<'_> {
        std::future::poll_fn(|context| {
            let mut turn = self.turn();
            if turn.taken {
                // Waking the futures that were dropped meanwhile has no effect.
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
