//! Server-sent events: an answer of `text/event-stream` (WHATWG HTML, section 9.2).

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use super::error::StreamError;
use super::framing::Frames;
use super::next_item::next_item;
use super::parse_events::{Parser, RawEvent};
use crate::body::media_type;
use crate::body::text::Text;
use crate::json::{self, Decode, Reader};
use crate::response::{FromResponse, RawResponse};

/// One event of an [`EventStream`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event<T> {
    /// What kind of event it is: `message` unless the server says otherwise.
    pub event: String,
    /// The last identifier that the server gave, with this event or before it.
    pub id: Option<String>,
    /// How long to wait before connecting again, as the server last said, with this event or before it.
    pub retry: Option<Duration>,
    /// What it says.
    pub data: T,
}

/// What the data of an event can be turned into: by JSON, or [`Text`] as it is.
pub trait EventData: Sized {
    /// Turns the data of one event into the value; `None` when it is not an event but the sign that there are no more.
    ///
    /// # Errors
    /// What the data should have been, and where it is not.
    fn from_data(data: String) -> Result<Option<Self>, json::Error>;
}

/// The data by which many services mark the end.
const DONE: &str = "[DONE]";

/// JSON; the data `[DONE]` marks the end.
impl<T: Decode> EventData for T {
    fn from_data(data: String) -> Result<Option<Self>, json::Error> {
        if data == DONE { Ok(None) } else { crate::json::from_str(&data).map(Some) }
    }
}

/// The data as it is; `[DONE]` marks the end.
impl EventData for Text {
    fn from_data(data: String) -> Result<Option<Self>, json::Error> {
        Ok((data != DONE).then(|| data.into()))
    }
}

/// The events of an answer as they arrive (WHATWG HTML, section 9.2); a [`Stream`].
///
/// `T` is their data: a type that is decoded from JSON, or [`Text`]. An event whose data is not as described is an error,
/// after which the next can be read; any other error is the last item. An event may be as large as the client's limit for
/// bodies. An event that the end of the answer cuts off does not count. Nobody connects again by themselves.
///
/// The call's deadline holds until the head of the answer is there; from then on only pauses are limited, to the same
/// duration.
pub struct EventStream<T> {
    events: Frames<Parser>,
    data: PhantomData<fn() -> T>,
}

next_item!([T: EventData] EventStream<T>, Event<T>);

impl<T: EventData> Stream for EventStream<T> {
    type Item = Result<Event<T>, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let events = &mut self.events;
        let RawEvent { event, id, retry, data } = match ready!(events.poll(context)) {
            Some(Ok(event)) => event,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let item = match T::from_data(data) {
            Ok(Some(data)) => Some(Ok(Event { event, id, retry, data })),
            Ok(None) => {
                events.stop();
                None
            }
            Err(fault) => Some(Err(events.decode(fault))),
        };
        Poll::Ready(item)
    }
}

/// An answer of another media type is a fault: nothing in it would look like an event, and all of it would be lost.
impl<T: EventData> FromResponse for EventStream<T> {
    fn from_response(response: &RawResponse) -> Result<Self, json::Error> {
        match media_type::essence(media_type::content_type(&response.headers)) {
            stated if !stated.is_empty() && !stated.eq_ignore_ascii_case("text/event-stream") => {
                Err(Reader::of("").fault(&format!("expected text/event-stream, found {stated}")))
            }
            _ => Ok(Self { events: Frames::of(response)?, data: PhantomData }),
        }
    }

    fn streams(_: u16) -> bool {
        true
    }
}

/// Never the content.
impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("EventStream").field(&self.events.bytes).finish()
    }
}
