//! Responses that are read as they arrive.

mod bytes;
mod content_range;
mod download;
mod error;
mod events;
mod framing;
mod lines;
mod named_events;
mod next_item;
mod parse_events;
mod parse_lines;
mod reconnect;

pub use self::bytes::ByteStream;
pub use self::download::ResumableDownload;
pub use self::error::StreamError;
pub use self::events::{Event, EventData, EventStream};
pub use self::lines::JsonLines;
pub(crate) use self::named_events::event_lines;
pub use self::named_events::{NamedEvent, decode_event};
pub use self::reconnect::ReconnectingEvents;
