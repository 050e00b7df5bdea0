//! A call from its draft to the bytes of its answer: attempts, waits and the deadline over all of them.
//!
//! Nothing here depends on what the bytes mean, so it is compiled once.

use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;

use crate::client::Settings;
use crate::description::Operation;
use crate::draft::Draft;
use crate::error::ErrorKind;
use crate::failure::Failure;
use crate::read::{End, read};
use crate::response::RawResponse;
use crate::retry::{RetryPolicy, is_transient};
use crate::retry_after::retry_after;
use crate::trace;

/// What a call comes to before anything is decoded: an answer of any status, or why there is none.
pub(crate) type Outcome = Result<RawResponse, Box<Failure>>;

/// How much of the body of a failing answer is read, in bytes.
const MAX_ERROR_BODY: usize = 1 << 20;

/// Sends what was drafted, within the call's deadline.
pub(crate) async fn execute(draft: Draft<'_>) -> Outcome {
    let Draft { core, operation, .. } = draft;
    let settings = core.settings();
    let request = prepare(&draft)?;
    let timeout = draft.options.timeout.unwrap_or(settings.timeout);
    let exchange = Exchange {
        settings,
        operation,
        request,
        policy: draft.options.retry.as_ref().unwrap_or(&settings.retry),
        deadline: settings.transport.now().checked_add(timeout),
    };
    within(timeout, settings, exchange.run())
        .await
        .unwrap_or_else(|| Err(Failure::new(ErrorKind::Timeout, operation, format!("not answered within {timeout:?}"))))
}

/// The request with its credential, checked as far as it can be without sending it.
fn prepare(draft: &Draft<'_>) -> Result<http::Request<Bytes>, Box<Failure>> {
    let settings = draft.core.settings();
    let fail = |kind, reason| Failure::new(kind, draft.operation, reason);
    let request = draft.request().map_err(|fault| fail(ErrorKind::InvalidRequest, fault.into_reason()))?;
    let (mut head, body) = request.into_parts();
    let attached = settings.credentials.attach(draft.operation, &mut head);
    attached.map_err(|reason| fail(ErrorKind::Credential, reason.into()))?;
    if !settings.confidential && head.headers.values().any(http::HeaderValue::is_sensitive) {
        let reason = "a header with a credential would travel without TLS: use https, or `allow_insecure_http()`";
        return Err(fail(ErrorKind::Credential, reason.into()));
    }
    Ok(http::Request::from_parts(head, body))
}

/// Resolves to `None` when `timeout` passes first.
async fn within<T>(timeout: Duration, settings: &Settings, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut alarm = settings.transport.sleep(timeout);
    std::future::poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => alarm.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// One call's attempts.
struct Exchange<'a> {
    settings: &'a Settings,
    operation: &'static Operation,
    request: http::Request<Bytes>,
    policy: &'a RetryPolicy,
    deadline: Option<Instant>,
}

impl Exchange<'_> {
    async fn run(&self) -> Outcome {
        let retries = self.policy.retries_of(self.operation.method);
        let mut retry = 0;
        loop {
            let outcome = self.attempt().await;
            if retry == retries || !may_change(&outcome) {
                return outcome;
            }
            let wait = self.policy.wait(retry, asked_wait(&outcome));
            if !self.fits(wait) {
                return outcome;
            }
            self.settings.transport.sleep(wait).await;
            retry += 1;
            trace::resent(retry);
        }
    }

    /// Whether after `wait` there is any time left.
    fn fits(&self, wait: Duration) -> bool {
        let then = self.settings.transport.now().checked_add(wait);
        self.deadline.is_none_or(|deadline| then.is_some_and(|then| then < deadline))
    }

    async fn attempt(&self) -> Outcome {
        let sent = self.settings.transport.send(self.request.clone(), &self.settings.send_options).await;
        let (head, body) = sent.map_err(|error| Failure::transport(self.operation, error))?.into_parts();
        let success = head.status.is_success();
        let limit = if success { self.settings.max_body } else { self.settings.max_body.min(MAX_ERROR_BODY) };
        let (body, end) = read(body, limit).await;
        let complete = matches!(end, End::Complete);
        let response = RawResponse { status: head.status, headers: head.headers, body, complete };
        match end {
            End::Broken(error) if success => Err(Failure::transport(self.operation, error).with(response)),
            End::TooLarge if success => {
                let reason = format!("the body is larger than {limit} bytes");
                Err(Failure::new(ErrorKind::BodyTooLarge, self.operation, reason).with(response))
            }
            // A failing status says more than what became of its body.
            _ => Ok(response),
        }
    }
}

fn may_change(outcome: &Outcome) -> bool {
    match outcome {
        Ok(response) => is_transient(response.status),
        Err(failure) => failure.is_connect(),
    }
}

fn asked_wait(outcome: &Outcome) -> Option<Duration> {
    retry_after(&outcome.as_ref().ok()?.headers, SystemTime::now())
}
