//! Webhooks: requests of the service to your server.
//!
//! A request is verified before its body is decoded. [`Verify`] is the trait for that. The feature `webhooks` adds
//! `Verifier`, which implements it for Standard Webhooks, Svix, Stripe, WorkOS and GitHub. The chapter
//! [webhooks](crate::guide::webhooks) of the guide has examples.

mod delivery;
mod error;
#[cfg(feature = "webhooks")]
mod scheme;
#[cfg(feature = "webhooks")]
mod verifier;
mod verify;

#[cfg(all(test, feature = "webhooks"))]
mod tests;

pub use self::delivery::{Delivery, receive};
pub use self::error::{WebhookError, WebhookErrorKind};
#[cfg(feature = "webhooks")]
pub use self::verifier::Verifier;
pub use self::verify::{Verified, Verify};
