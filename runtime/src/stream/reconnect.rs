//! Server-sent events over several responses (WHATWG HTML, section 9.2.3).

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use http::StatusCode;

use super::events::{Event, EventData, EventStream, State};
use crate::Error;

/// The time before a new request, unless the server sets one by `retry`.
const RECONNECTION_TIME: Duration = Duration::from_secs(3);

/// Events that go on after the end of a response: the request is sent again (WHATWG HTML, section 9.2.3).
///
/// `open` makes the call. Its argument is the identifier of the last event, for the header `Last-Event-ID`. It is `None`
/// for the first request, and if the server sends no identifiers. The wait before a new request is the time that
/// the server sets by `retry`, or else three seconds.
///
/// ```no_run
/// # mod photos { specweld::generate_api!("src/guide/photos.json"); }
/// # async fn example(client: photos::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let mut changes = specweld::ReconnectingEvents::new(|last_event_id| {
///     let call = client.watch_changes();
///     match last_event_id {
///         Some(id) => call.header("last-event-id", &id),
///         None => call,
///     }
/// });
/// while let Some(change) = changes.try_next().await? {
///     println!("{:?}", change.data);
/// }
/// # Ok(())
/// # }
/// ```
///
/// The data `[DONE]` and the status 204 end the events. After an error of a call, the next
/// [`try_next`](Self::try_next) sends a new request, without a wait.
pub struct ReconnectingEvents<T, F> {
    open: F,
    current: Option<EventStream<T>>,
    last_id: Option<String>,
    retry: Duration,
    state: State,
}

impl<T, F> ReconnectingEvents<T, F> {
    /// Makes the events of the calls that `open` makes. No request is sent before the first item is read.
    pub fn new<U, E>(open: F) -> Self
    where
        F: FnMut(Option<String>) -> U,
        U: IntoFuture<Output = Result<EventStream<T>, Error<E>>>,
    {
        Self { open, current: None, last_id: None, retry: RECONNECTION_TIME, state: State::Open }
    }

    /// Returns the identifier of the last event, from which another program can continue.
    pub fn last_event_id(&self) -> Option<&str> {
        self.last_id.as_deref()
    }

    /// Continues after this identifier.
    #[must_use]
    pub fn after(self, last_event_id: impl Into<String>) -> Self {
        Self { last_id: Some(last_event_id.into()), ..self }
    }

    /// Returns the next event, of this response or of the next one; `None` after the last.
    ///
    /// # Errors
    /// The errors of the call, and an error for an event whose data does not match. After both, the next event can be
    /// read. A broken connection is no error.
    pub async fn try_next<U, E>(&mut self) -> Result<Option<Event<T>>, Error<E>>
    where
        T: EventData,
        F: FnMut(Option<String>) -> U,
        U: IntoFuture<Output = Result<EventStream<T>, Error<E>>>,
    {
        while self.state == State::Open {
            let Some(events) = &mut self.current else {
                let mut events = (self.open)(self.last_id.clone()).await?;
                events.resume(self.last_id.clone());
                self.current = Some(events);
                continue;
            };
            let next = events.next().await;
            let (id, retry) = events.position();
            self.last_id = id;
            self.retry = retry.unwrap_or(self.retry);
            match next {
                Some(Ok(event)) => return Ok(Some(event)),
                Some(Err(error)) if !error.is_broken() => return Err(error.into()),
                _ if events.state == State::Ended || events.status() == StatusCode::NO_CONTENT => {
                    self.state = State::Ended;
                }
                _ => {
                    events.sleep(self.retry).await;
                    self.current = None;
                }
            }
        }
        Ok(None)
    }
}

/// Shows no content.
impl<T, F> fmt::Debug for ReconnectingEvents<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReconnectingEvents").field("current", &self.current).finish_non_exhaustive()
    }
}
