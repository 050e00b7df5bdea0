//! Layers to copy: signing, a cache, limits, and logs.
//!
//! Each file is one layer for `ClientBuilder::layer`.

pub mod breaker;
pub mod etag_cache;
pub mod hmac_signature;
pub mod log;
pub mod rate_limit;
pub mod sigv4;

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Returns the state. A panic in another thread leaves it valid, because each layer changes it in one step.
fn locked<T>(state: &Mutex<T>) -> MutexGuard<'_, T> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns bytes as lowercase hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
