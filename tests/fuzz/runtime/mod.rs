//! Targets for requests with any values, and for any responses.

pub(super) mod bodies;
pub(super) mod formats;
pub(super) mod headers;
mod http_dates;
mod nested;
pub(super) mod parameters;
mod percent;
pub(super) mod reader;
pub(super) mod streams;
mod styles;
pub(super) mod unions;
pub(super) mod xml;

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use specweld::generated_v1::{Api, Core, Operation, RequestBuilder};
use specweld::testing::{MockTransport, RecordedRequest};
use specweld::{ClientBuilder, RetryPolicy, Undocumented};

static API: Api = Api { title: "Fuzz", version: "1", servers: &[], schemes: &[], defaults: &[] };

/// Returns a client, and the record of its requests.
fn client(max_body: usize) -> (Core, MockTransport) {
    let mock = MockTransport::new();
    let builder = ClientBuilder::<Core>::new(&API).base_url("https://api.test/base").max_body(max_body);
    (builder.retry(RetryPolicy::none()).transport(mock.clone()).build().unwrap(), mock)
}

/// Returns the sent request. Returns `None` if the client refused it.
fn sent(
    operation: &'static Operation,
    fill: impl for<'d, 'c> FnOnce(&'d mut RequestBuilder<'c>) -> &'d mut RequestBuilder<'c>,
) -> Option<RecordedRequest> {
    let (core, mock) = client(1000);
    mock.reply(204, "");
    match wait(fill(&mut core.request(operation)).call::<(), Undocumented>()) {
        Ok(()) => mock.requests().pop(),
        Err(error) => {
            assert!(error.is_invalid_request() && mock.requests().is_empty(), "{error}");
            None
        }
    }
}

/// Polls a future that never waits, since the transport is in memory.
fn wait<F: IntoFuture>(future: F) -> F::Output {
    let mut future = pin!(future.into_future());
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..1_000_000 {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
    panic!("the future is still pending");
}

/// Splits an input at the byte `FF`, which UTF-8 never contains.
fn parts(data: &[u8]) -> Vec<&[u8]> {
    data.split(|byte| *byte == 0xFF).collect()
}

/// Returns the parts of an input as texts.
fn texts(data: &[u8]) -> Vec<String> {
    parts(data).into_iter().map(|part| String::from_utf8_lossy(part).into_owned()).collect()
}

/// Returns true if a header cannot contain the value unchanged.
fn is_unfit(value: &str) -> bool {
    value.contains(|c: char| (c < ' ' && c != '\t') || c == '\u{7f}') || value.trim_ascii() != value
}
