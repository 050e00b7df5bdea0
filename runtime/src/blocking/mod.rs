//! Calls without async code: [`wait`](Wait::wait) on calls, and iterators of pages and streams.
//!
//! The thread is blocked until the result is there. Outside of tokio, the default transport starts a runtime for its
//! client, with one thread. Another transport runs on the calling thread, and must not need tokio.
//!
//! Inside a runtime of tokio, and on the threads of its `spawn_blocking`, waiting is an error and sends nothing. Use
//! `.await` there, or `Handle::block_on` on a thread of `spawn_blocking`. Other runtimes are not recognized.

mod block_on;
mod items;
mod wait;

pub use self::items::Items;
pub use self::wait::{Wait, WaitError};
