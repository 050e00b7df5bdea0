//! The transport of requests: a trait that any HTTP library can implement.

mod body;
pub(crate) mod collected;
mod error;
mod interface;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "reqwest")]
mod reqwest_client;
#[cfg(feature = "reqwest")]
mod reqwest_setup;
mod roots;

pub use self::body::Body;
pub use self::error::TransportError;
pub use self::interface::{BoxFuture, Secrecy, SendFuture, SendOptions, Sent, Transport};
#[cfg(feature = "reqwest")]
pub use self::reqwest_client::ReqwestClient;
#[cfg(feature = "reqwest")]
pub(crate) use self::reqwest_setup::has_tls;
pub(crate) use self::roots::Roots;
