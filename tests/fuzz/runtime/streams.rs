//! Responses that arrive in chunks. For all chunk lengths, the events and values are the same, and those of the
//! standard.

use std::pin::Pin;
use std::task::{Context, Poll};

use fastrand::Rng;
use futures_core::Stream;
use serde_json::Value;
use specweld::generated_v1::{Event, Method, Operation};
use specweld::transport::{Body, TransportError};
use specweld::{Bytes, ErrorKind, EventStream, FromResponse, JsonLines, StreamError, Text, Undocumented};

use super::{client, wait};

static OPERATION: Operation = Operation { id: "op", method: Method::GET, path: "/", security: &[] };

/// A limit above the length of any input.
const NO_LIMIT: usize = 1 << 20;

pub(in super::super) fn run(data: &[u8]) {
    let (Some(&first), body) = (data.first(), data.get(1..).unwrap_or_default()) else { return };
    let events = events(body, &[body.len()], NO_LIMIT);
    assert_eq!(events.0, events_of(body));
    assert_eq!(events.1, None);
    let lines = lines(body, &[body.len()], NO_LIMIT);
    for cuts in [vec![1], random_cuts(first)] {
        assert_eq!(self::events(body, &cuts, NO_LIMIT), events, "cut at {cuts:?}");
        assert_eq!(self::lines(body, &cuts, NO_LIMIT), lines, "cut at {cuts:?}");
    }
    check_limit(body, usize::from(first), &random_cuts(first));
}

/// Checks that an item above the limit ends the stream, and that the items before it are unchanged.
fn check_limit(body: &[u8], limit: usize, cuts: &[usize]) {
    let (all, _) = events(body, &[body.len()], NO_LIMIT);
    let (some, end) = events(body, cuts, limit);
    assert!(all.starts_with(&some) && (end.is_some() || some.len() == all.len()));
    // Each invalid byte becomes a character of three bytes.
    assert!(some.iter().all(|event| event.data.len() <= limit * 3));
    assert_eq!((some, end), events(body, &[body.len()], limit), "the limit depends on the chunks");
    let (all, _) = lines(body, &[body.len()], NO_LIMIT);
    let (some, end) = lines(body, cuts, limit);
    assert!(all.starts_with(&some) && (end.is_some() || some.len() == all.len()));
    assert_eq!((some, end), lines(body, &[body.len()], limit), "the limit depends on the chunks");
    assert!([ErrorKind::BodyTooLarge].iter().chain(&end).all(|kind| *kind == ErrorKind::BodyTooLarge));
}

fn events(body: &[u8], cuts: &[usize], limit: usize) -> (Vec<Event<Text>>, Option<ErrorKind>) {
    let mut stream: EventStream<Text> = response_in_chunks(body, cuts, limit);
    let mut events = Vec::new();
    loop {
        match wait(stream.try_next()) {
            Ok(Some(event)) => events.push(event),
            Ok(None) => return (events, None),
            Err(error) => return (events, Some(end(&error))),
        }
    }
}

/// Returns the values or their errors, and the error that ended the stream.
fn lines(body: &[u8], cuts: &[usize], limit: usize) -> (Vec<Result<Value, String>>, Option<ErrorKind>) {
    let mut stream: JsonLines<Value> = response_in_chunks(body, cuts, limit);
    let mut values = Vec::new();
    loop {
        match wait(stream.try_next()) {
            Ok(Some(value)) => values.push(Ok(value)),
            Ok(None) => return (values, None),
            Err(error) if error.is_decode() => values.push(Err(error.to_string())),
            Err(error) => return (values, Some(end(&error))),
        }
    }
}

fn end(error: &StreamError) -> ErrorKind {
    assert!(!error.to_string().is_empty());
    error.kind()
}

fn response_in_chunks<T: FromResponse>(body: &[u8], cuts: &[usize], limit: usize) -> T {
    let (core, mock) = client(limit);
    mock.reply_with(http::Response::new(Body::stream(Chunks::new(body, cuts))));
    wait(core.request(&OPERATION).call::<T, Undocumented>()).unwrap()
}

/// Returns some chunk lengths, which are repeated.
fn random_cuts(seed: u8) -> Vec<usize> {
    let mut random = Rng::with_seed(seed.into());
    (0..4).map(|_| random.usize(0..12)).chain([1]).collect()
}

struct Chunks(std::vec::IntoIter<Bytes>);

impl Chunks {
    fn new(body: &[u8], cuts: &[usize]) -> Self {
        let mut rest = body;
        let mut chunks = Vec::new();
        for length in cuts.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (chunk, after) = rest.split_at(rest.len().min(*length));
            chunks.push(Bytes::copy_from_slice(chunk));
            rest = after;
        }
        Self(chunks.into_iter())
    }
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

/// Returns the events by the algorithm of WHATWG HTML (section 9.2.6) on the whole text, up to the event with the data
/// `[DONE]`.
fn events_of(body: &[u8]) -> Vec<Event<Text>> {
    let text = String::from_utf8_lossy(body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)).into_owned();
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (mut events, mut data, mut kind, mut id, mut retry) = (Vec::new(), Vec::new(), "", None, None);
    let ended = text.rfind('\n').map_or("", |end| text.get(..end).unwrap());
    for line in if text.contains('\n') { ended.split('\n') } else { "".split('\n') } {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "" if line.is_empty() => {
                if data.join("\n").trim() == "[DONE]" {
                    return events;
                }
                if !data.is_empty() {
                    let event = if kind.is_empty() { "message" } else { kind }.to_owned();
                    events.push(Event { event, id: id.clone(), retry, data: data.join("\n").into() });
                }
                (data, kind) = (Vec::new(), "");
            }
            "data" => data.push(value),
            "event" => kind = value,
            "id" if !value.contains('\0') => id = Some(value.to_owned()).filter(|id| !id.is_empty()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                retry = value.parse().map(std::time::Duration::from_millis).ok().or(retry);
            }
            _ => {}
        }
    }
    events
}
