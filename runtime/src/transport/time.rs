//! The time of the clock of a transport.

use std::time::{Duration, Instant};

/// A point in time of the clock of a transport. Only the difference between two points has a meaning.
///
/// It hides the clock of the platform, since [`Instant`] does not work on all of them. Where it works,
/// an [`Instant`] is converted by `into()`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonotonicTime(Instant);

impl MonotonicTime {
    /// Returns the current time of the standard library's clock.
    pub fn now() -> Self {
        Self(Instant::now())
    }

    /// Returns the time after `duration`; `None` if the platform cannot represent it.
    #[must_use]
    pub fn checked_add(self, duration: Duration) -> Option<Self> {
        self.0.checked_add(duration).map(Self)
    }

    /// Returns the duration since `earlier`, or zero if `earlier` is later.
    #[must_use]
    pub fn saturating_duration_since(self, earlier: Self) -> Duration {
        self.0.saturating_duration_since(earlier.0)
    }
}

impl From<Instant> for MonotonicTime {
    fn from(instant: Instant) -> Self {
        Self(instant)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn only_differences_count() {
        let begin = MonotonicTime::from(Instant::now());
        let end = begin.checked_add(Duration::from_secs(3)).unwrap();
        assert!(begin < end);
        assert_eq!(end.saturating_duration_since(begin), Duration::from_secs(3));
        assert_eq!(begin.saturating_duration_since(end), Duration::ZERO);
        assert_eq!(begin.checked_add(Duration::MAX), None);
    }
}
