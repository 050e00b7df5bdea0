//! Services of tower as transport, and layers of tower around the attempts of calls.
//!
//! [`ServiceTransport`] sends by any service of HTTP requests. [`TowerLayer`] adds any layer of tower to a client. The
//! crates are `tower-service` 0.3 and `tower-layer` 0.3, which `tower` exports.

mod layer;
mod service;
mod transport;

pub use self::layer::{Next, TowerLayer};
pub use self::transport::ServiceTransport;
pub use crate::layer::AttemptContext;
