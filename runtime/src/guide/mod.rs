//! The guide: one chapter per question. Every example in it is compiled, and run unless it would need a network.
//!
//! Nearly all examples share a small description: pets that are cats or dogs, listed in pages, and keys that are shown once.
//!
//! 1. [The macro](the_macro): forms, options, paths, rebuilds
//! 2. [Errors](errors): what a call can fail with, and how to tell it apart
//! 3. [Paging](paging): lists as streams
//! 4. [Retries and deadlines](retries): what is sent again, and for how long
//! 5. [Secrets and credentials](secrets): what is never printed, and where it never goes
//! 6. [Credentials and servers](credentials): who may call what, tokens that are fetched, and where calls go
//! 7. [Unions and unknown values](unions): what the service may add without breaking you
//! 8. [Schemas](schemas): what each becomes, numbers, and what only one side says
//! 9. [Presence](presence): absent, null and value
//! 10. [Parameters](parameters): how values travel in paths, queries, headers and cookies
//! 11. [Bodies](bodies): files, forms, text, and answers that are read as they arrive
//! 12. [Testing](testing): your code, without a network
//! 13. [Transports](transports): another HTTP library below
//! 14. [The contract](contract): changes that break callers are compile errors
//! 15. [Warnings](warnings): what they mean, how to see all of them, and how to turn them off

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
pub mod transports {}

#[doc = include_str!("contract.md")]
pub mod contract {}

#[doc = include_str!("warnings.md")]
pub mod warnings {}
