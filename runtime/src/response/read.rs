//! Reads the whole body of a response, up to a limit.

use bytes::Bytes;

use crate::transport::collected::Collected;
use crate::transport::{Body, TransportError};

/// The end of reading a body.
pub(crate) enum End {
    Complete,
    TooLarge,
    Broken(TransportError),
}

/// Reads at most `limit` bytes, which are returned for every end.
pub(crate) async fn read(mut body: Body, limit: usize) -> (Bytes, End) {
    let mut collected = Collected::default();
    loop {
        let mut chunk = match body.chunk().await {
            None => return (collected.finish(), End::Complete),
            Some(Err(error)) => return (collected.finish(), End::Broken(error)),
            Some(Ok(chunk)) => chunk,
        };
        let room = limit.saturating_sub(collected.len());
        if chunk.len() > room {
            chunk.truncate(room);
            collected.push(chunk);
            return (collected.finish(), End::TooLarge);
        }
        collected.push(chunk);
    }
}
