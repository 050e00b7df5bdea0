#![doc = include_str!("links.md")]
//! The guide: one chapter per question. Every example in it is compiled, and run unless it needs a network.
//!
//! Nearly all examples share a small description: pets that are cats or dogs, listed in pages, and keys that are shown
//! once.
#![doc = include_str!("SUMMARY.md")]
#![cfg_attr(
    not(all(
        feature = "blocking",
        feature = "oauth2",
        feature = "reqwest-middleware",
        feature = "telemetry",
        feature = "tower",
        feature = "webhooks"
    )),
    allow(rustdoc::broken_intra_doc_links, reason = "`links.md` has the items of all features")
)]

// Each chapter is also a page of the book (`runtime/book.toml`), and readable as a file. It defines its links as files. In
// this documentation, the definitions of `links.md` before a chapter are used instead, since the first definition wins.
// A failing example is therefore reported with the name of its module, and with a line after those of `links.md`.

#[doc = include_str!("links.md")]
#[doc = include_str!("tutorial.md")]
pub mod tutorial {}

#[doc = include_str!("links.md")]
#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("links.md")]
#[doc = include_str!("paging.md")]
pub mod paging {}

#[doc = include_str!("links.md")]
#[doc = include_str!("retries.md")]
pub mod retries {}

#[doc = include_str!("links.md")]
#[doc = include_str!("secrets.md")]
pub mod secrets {}

#[doc = include_str!("links.md")]
#[doc = include_str!("credentials.md")]
pub mod credentials {}

#[doc = include_str!("links.md")]
// The examples use items that only the feature has.
#[cfg_attr(feature = "oauth2", doc = include_str!("sign_in.md"))]
#[cfg_attr(
    not(feature = "oauth2"),
    doc = "Signing in. This chapter is in the documentation with the feature `oauth2`."
)]
pub mod sign_in {}

#[doc = include_str!("links.md")]
// The example uses the option `overlays`, which needs the feature.
#[cfg_attr(feature = "overlay", doc = include_str!("overlays.md"))]
#[cfg_attr(
    not(feature = "overlay"),
    doc = "Overlays. This chapter is in the documentation with the feature `overlay`."
)]
pub mod overlays {}

#[doc = include_str!("links.md")]
#[doc = include_str!("bodies.md")]
#[cfg_attr(feature = "xml", doc = include_str!("bodies_xml.md"))]
pub mod bodies {}

#[doc = include_str!("links.md")]
#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("links.md")]
#[doc = include_str!("transports.md")]
#[cfg_attr(feature = "tower", doc = include_str!("transports_tower.md"))]
#[cfg_attr(feature = "reqwest-middleware", doc = include_str!("transports_middleware.md"))]
pub mod transports {}

#[doc = include_str!("links.md")]
#[doc = include_str!("layers.md")]
#[cfg_attr(feature = "tower", doc = include_str!("layers_tower.md"))]
pub mod layers {}

#[doc = include_str!("links.md")]
// The examples use items that only the feature has.
#[cfg_attr(feature = "webhooks", doc = include_str!("webhooks.md"))]
#[cfg_attr(
    not(feature = "webhooks"),
    doc = "Webhooks. This chapter is in the documentation with the feature `webhooks`."
)]
pub mod webhooks {}

#[doc = include_str!("links.md")]
#[doc = include_str!("telemetry.md")]
#[cfg_attr(feature = "telemetry", doc = include_str!("telemetry_layers.md"))]
pub mod telemetry {}

#[doc = include_str!("links.md")]
#[doc = include_str!("blocking.md")]
#[cfg_attr(feature = "blocking", doc = include_str!("blocking_calls.md"))]
pub mod blocking {}

#[doc = include_str!("links.md")]
#[doc = include_str!("contract.md")]
pub mod contract {}

#[doc = include_str!("links.md")]
#[doc = include_str!("build_script.md")]
pub mod build_script {}

#[doc = include_str!("links.md")]
#[doc = include_str!("command_line.md")]
pub mod command_line {}

#[doc = include_str!("links.md")]
#[doc = include_str!("the_macro.md")]
pub mod the_macro {}

#[doc = include_str!("links.md")]
#[doc = include_str!("schemas.md")]
pub mod schemas {}

#[doc = include_str!("links.md")]
#[doc = include_str!("unions.md")]
pub mod unions {}

#[doc = include_str!("links.md")]
#[doc = include_str!("presence.md")]
pub mod presence {}

#[doc = include_str!("links.md")]
#[doc = include_str!("parameters.md")]
pub mod parameters {}

#[doc = include_str!("links.md")]
#[doc = include_str!("warnings.md")]
pub mod warnings {}

#[doc = include_str!("links.md")]
#[doc = include_str!("codes.md")]
pub mod codes {}

#[doc = include_str!("links.md")]
#[doc = include_str!("versions.md")]
pub mod versions {}
