//! Logs each attempt, with the path template instead of the URL, since a URL can contain an identifier or a key.

use specweld::transport::SendFuture;
use specweld::{Attempt, Layer};

/// Passes a line for each attempt to a function, such as `|line| println!("{line}")`.
#[derive(Debug)]
pub struct Log<F>(pub F);

impl<F: Fn(String) + Send + Sync + 'static> Layer for Log<F> {
    fn handle(&self, attempt: Attempt) -> SendFuture<'_> {
        Box::pin(async move {
            let method = attempt.request().method();
            let line = format!("{method} {} (attempt {})", attempt.path_template(), attempt.number());
            let sent = attempt.send().await;
            match &sent {
                Ok(response) => (self.0)(format!("{line}: {}", response.status())),
                Err(error) => (self.0)(format!("{line}: {error}")),
            }
            sent
        })
    }
}
