//! The guide: one chapter per question. Every example in it is compiled, and run unless it needs a network.
//!
//! Nearly all examples share a small description: pets that are cats or dogs, listed in pages, and keys that are shown
//! once.
//!
//! 1. [The macro](the_macro): forms, options, paths, rebuilds
//! 2. [Errors](errors): the errors of a call, and their predicates
//! 3. [Paging](paging): lists as streams
//! 4. [Retries and deadlines](retries): repeated requests, and time limits
//! 5. [Secrets and credentials](secrets): values that are never printed, and places to which they are never sent
//! 6. [Credentials and servers](credentials): security schemes, fetched tokens, tenants, and raw calls
//! 7. Signing in (`sign_in`, with the feature `oauth2`): OAuth 2 with a person, and tokens that are kept
//! 8. [Unions and unknown values](unions): additions of the service that do not break your program
//! 9. [Schemas](schemas): the type of each schema, numbers, and `readOnly` and `writeOnly`
//! 10. [Presence](presence): absent, null and value
//! 11. [Parameters](parameters): values in paths, queries, headers and cookies
//! 12. [Bodies](bodies): files, forms, text, and streamed responses
//! 13. [Testing](testing): your code, without a network
//! 14. [Transports](transports): another HTTP library
//! 15. [Layers](layers): your code around every attempt of a call
//! 16. [Webhooks](webhooks): requests of the service to your server
//! 17. [Telemetry](telemetry): spans, metrics and trace contexts
//! 18. [Blocking calls](blocking): calls without async code
//! 19. [The contract](contract): changes that break clients are compile errors
//! 20. [Warnings](warnings): their meaning, and how to list and suppress them
//! 21. [Versions](versions): breaking changes, Rust versions, and the steps of a release
//! 22. [The command line](command_line): findings, changes, names and code without a build

#[doc = include_str!("the_macro.md")]
pub mod the_macro {}

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("paging.md")]
pub mod paging {}

#[doc = include_str!("retries.md")]
pub mod retries {}

#[doc = include_str!("secrets.md")]
pub mod secrets {}

#[doc = include_str!("credentials.md")]
pub mod credentials {}

#[doc = include_str!("unions.md")]
pub mod unions {}

#[doc = include_str!("schemas.md")]
pub mod schemas {}

#[doc = include_str!("presence.md")]
pub mod presence {}

#[doc = include_str!("parameters.md")]
pub mod parameters {}

#[doc = include_str!("bodies.md")]
pub mod bodies {}

#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("transports.md")]
#[cfg_attr(feature = "tower", doc = include_str!("transports_tower.md"))]
#[cfg_attr(feature = "reqwest-middleware", doc = include_str!("transports_middleware.md"))]
pub mod transports {}

#[doc = include_str!("layers.md")]
#[cfg_attr(feature = "tower", doc = include_str!("layers_tower.md"))]
pub mod layers {}

// The examples use `Verifier`, which only the feature has.
#[cfg_attr(feature = "webhooks", doc = include_str!("webhooks.md"))]
#[cfg_attr(
    not(feature = "webhooks"),
    doc = "Webhooks. This chapter is in the documentation with the feature `webhooks`."
)]
pub mod webhooks {}

#[doc = include_str!("telemetry.md")]
#[cfg_attr(feature = "telemetry", doc = include_str!("telemetry_layers.md"))]
pub mod telemetry {}

#[doc = include_str!("blocking.md")]
#[cfg_attr(feature = "blocking", doc = include_str!("blocking_calls.md"))]
pub mod blocking {}

#[doc = include_str!("contract.md")]
pub mod contract {}

#[doc = include_str!("warnings.md")]
pub mod warnings {}

#[cfg(feature = "oauth2")]
#[doc = include_str!("sign_in.md")]
pub mod sign_in {}

#[doc = include_str!("versions.md")]
pub mod versions {}

#[doc = include_str!("command_line.md")]
pub mod command_line {}
