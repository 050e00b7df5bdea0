//! The retry budget of a client: a token bucket that all its calls share.

use std::sync::atomic::{AtomicU32, Ordering};

/// The cost of a retry, in tokens. A successful call returns one token.
const COST: u32 = 5;

/// A stock of tokens, so that retries do not multiply the requests to a server that fails for a longer time.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    capacity: u32,
    tokens: AtomicU32,
}

impl RetryBudget {
    /// Makes a full budget for this number of retries.
    pub(crate) fn new(retries: u32) -> Self {
        let capacity = retries.saturating_mul(COST);
        Self { capacity, tokens: AtomicU32::new(capacity) }
    }

    /// Takes the tokens of a retry; returns `false` if there are too few.
    pub(crate) fn take(&self) -> bool {
        self.change(|tokens| tokens.checked_sub(COST)).is_ok()
    }

    /// Returns one token after a successful call.
    pub(crate) fn refill(&self) {
        // A full budget, the usual case, stays as it is.
        let _ = self.change(|tokens| (tokens < self.capacity).then_some(tokens + 1));
    }

    fn change(&self, step: impl FnMut(u32) -> Option<u32>) -> Result<u32, u32> {
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_successes_pay_for_one_retry() {
        let budget = RetryBudget::new(2);
        assert_eq!([budget.take(), budget.take(), budget.take()], [true, true, false]);
        for _ in 0..4 {
            budget.refill();
        }
        assert!(!budget.take());
        budget.refill();
        assert_eq!([budget.take(), budget.take()], [true, false]);
    }

    #[test]
    fn the_budget_never_exceeds_its_capacity() {
        let budget = RetryBudget::new(1);
        budget.refill();
        assert_eq!([budget.take(), budget.take()], [true, false]);
        assert!(!RetryBudget::new(0).take());
    }
}
