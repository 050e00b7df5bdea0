//! Server-sent events: a response of `text/event-stream` (WHATWG HTML, section 9.2).

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::StatusCode;

use super::error::StreamError;
use super::framing::Frames;
use super::named_events::NamedEvent;
use super::next_item::next_item;
use super::parse_events::{Parser, RawEvent};
use crate::body::media_type;
use crate::body::text::Text;
use crate::json::{self, Decode, Notes, Reader};
use crate::response::{FromResponse, RawResponse};

/// An event of an [`EventStream`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event<T> {
    /// The type of the event: `message` by default.
    pub event: String,
    /// The last identifier from the server, with this event or before it.
    pub id: Option<String>,
    /// The last time to wait before connecting again from the server, with this event or before it.
    pub retry: Option<Duration>,
    /// The data of the event.
    pub data: T,
}

/// A type that the data of an event is decoded into: any type by JSON, or [`Text`].
pub trait EventData: Sized {
    /// Decodes the data of one event; `None` if the data marks the end of the events.
    ///
    /// # Errors
    /// The reason and the path, if the data does not match the type.
    fn from_data(data: String) -> Result<Option<Self>, json::Error>;

    /// Decodes the data of one event by its name, and notes its secrets for a recording. `None` is the end of the events.
    /// By default, the name has no effect.
    ///
    /// # Errors
    /// The errors of [`from_data`](Self::from_data).
    #[doc(hidden)]
    fn from_event(_name: &str, data: String, _notes: Option<&Notes>) -> Result<Option<Self>, json::Error> {
        Self::from_data(data)
    }
}

/// The data with which many servers mark the end.
pub(super) const DONE: &str = "[DONE]";

/// JSON; the data `[DONE]` marks the end.
impl<T: Decode> EventData for T {
    fn from_data(data: String) -> Result<Option<Self>, json::Error> {
        if data.trim() == DONE { Ok(None) } else { json::from_str(&data).map(Some) }
    }

    fn from_event(name: &str, data: String, notes: Option<&Notes>) -> Result<Option<Self>, json::Error> {
        let event = NamedEvent { name, data: &data, notes };
        if data.trim() == DONE { Ok(None) } else { T::decode_event(event).map(Some) }
    }
}

/// The data unchanged; `[DONE]` marks the end.
impl EventData for Text {
    fn from_data(data: String) -> Result<Option<Self>, json::Error> {
        Ok((data.trim() != DONE).then(|| data.into()))
    }

    fn from_event(_name: &str, data: String, notes: Option<&Notes>) -> Result<Option<Self>, json::Error> {
        if let Some(notes) = notes {
            notes.add_plain(&data);
        }
        Self::from_data(data)
    }
}

/// The events of a response as they arrive (WHATWG HTML, section 9.2); a [`Stream`].
///
/// `T` is the type of their data: a type that is decoded from JSON, or [`Text`]. An event whose data does not match is
/// an error, and the next event can be read; any other error is the last item. The client's limit for bodies limits one
/// event. An event that the end of the response cuts off is ignored. To send the request again then, use
/// [`ReconnectingEvents`](crate::ReconnectingEvents).
///
/// The call's deadline applies until the head of the response has arrived. After that only pauses are limited, to the
/// same duration.
pub struct EventStream<T> {
    events: Frames<Parser>,
    pub(super) state: State,
    data: PhantomData<fn() -> T>,
}

/// The state of a stream of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// There can be further events.
    Open,
    /// The server marked the end.
    Ended,
}

impl<T> EventStream<T> {
    /// Returns the identifier of the last event, and the time to wait before a new request.
    pub(super) fn position(&self) -> (Option<String>, Option<Duration>) {
        (self.events.decoder.id.clone(), self.events.decoder.retry)
    }

    /// Sets the identifier of the last event of an earlier response.
    pub(super) fn resume(&mut self, id: Option<String>) {
        self.events.decoder.id = id;
    }

    pub(super) fn status(&self) -> StatusCode {
        self.events.bytes.status()
    }

    pub(super) async fn sleep(&self, duration: Duration) {
        self.events.bytes.sleep(duration).await;
    }
}

next_item!([T: EventData] EventStream<T>, Event<T>);

impl<T: EventData> Stream for EventStream<T> {
    type Item = Result<Event<T>, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { events, state, .. } = &mut *self;
        let RawEvent { event, id, retry, data } = match ready!(events.poll(context)) {
            Some(Ok(event)) => event,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let item = match T::from_event(&event, data, events.bytes.notes()) {
            Ok(Some(data)) => Some(Ok(Event { event, id, retry, data })),
            Ok(None) => {
                *state = State::Ended;
                events.stop();
                None
            }
            Err(fault) => Some(Err(events.decode(fault))),
        };
        Poll::Ready(item)
    }
}

/// Refuses a response of another media type, because it has no events and its content would be lost.
impl<T: EventData> FromResponse for EventStream<T> {
    fn from_response(response: &RawResponse) -> Result<Self, json::Error> {
        match media_type::essence(media_type::content_type(&response.headers)) {
            stated if !stated.is_empty() && !stated.eq_ignore_ascii_case("text/event-stream") => {
                Err(Reader::of("").fault(&format!("expected text/event-stream, found {stated}")))
            }
            _ => Ok(Self { events: Frames::of(response)?, state: State::Open, data: PhantomData }),
        }
    }

    fn streams(_: u16) -> bool {
        true
    }
}

/// Shows no content.
impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("EventStream").field(&self.events.bytes).finish()
    }
}
