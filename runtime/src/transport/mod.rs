//! The transport of requests: a trait that any HTTP library can implement.

#[cfg(all(feature = "blocking", feature = "reqwest"))]
mod background;
mod body;
pub(crate) mod collected;
mod error;
#[cfg(any(feature = "reqwest", feature = "tower"))]
mod http_body;
mod interface;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "reqwest")]
mod reqwest_client;
#[cfg(feature = "reqwest-middleware")]
mod reqwest_middleware;
#[cfg(feature = "reqwest")]
mod reqwest_setup;
mod roots;
mod threads;
mod time;
#[cfg(any(feature = "reqwest", feature = "tower"))]
pub(crate) mod tokio_timer;

#[cfg(all(feature = "blocking", feature = "reqwest"))]
pub(crate) use self::background::BackgroundTransport;
pub use self::body::Body;
pub use self::error::TransportError;
#[cfg(feature = "tower")]
pub(crate) use self::http_body::from_http_body;
pub use self::interface::{Secrecy, SendFuture, SendOptions, Sent, Transport};
#[cfg(feature = "reqwest")]
pub use self::reqwest_client::ReqwestClient;
#[cfg(feature = "reqwest")]
pub(crate) use self::reqwest_setup::has_tls;
pub(crate) use self::roots::Roots;
pub use self::threads::{BoxFuture, BoxStream, MaybeSend, MaybeSync};
pub use self::time::MonotonicTime;
