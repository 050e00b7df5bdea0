//! The CPU time of the thread of a benchmark.

use std::time::Duration;

/// Returns the CPU time of this thread; zero on systems without `/proc`.
pub(crate) fn thread_cpu() -> Duration {
    std::thread::yield_now(); // Linux updates the count when it switches threads.
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split(' ').next().and_then(|first| first.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or(0))
}
