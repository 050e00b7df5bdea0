#[allow(
    dead_code,
    deprecated,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
mod __generated {
    use specweld::generated_v1 as rt;
    /// A client of Case, version 1.
    ///
    /// Terms of service: <https://example.com/terms>. Contact: Us, us@example.com. License: MIT, <https://example.com/mit>.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    ///
    /// ```
    ///
    /// # Findings
    ///
    /// - untyped at `#/webhooks/pet.photo/post/requestBody`: the payload of this webhook is not JSON, but image/png; it has no type in Rust
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[],
                schemes: &[],
                defaults: &[],
            };
            rt::ClientBuilder::new(&API)
        }
    }
    impl ::core::convert::From<rt::Core> for Client {
        #[inline]
        fn from(core: rt::Core) -> Self {
            Self(core)
        }
    }
    impl rt::ApiClient for Client {
        #[inline]
        fn core(&self) -> &rt::Core {
            &self.0
        }
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/Pet`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Pet {
            pub name: String,
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                json.members(&["name"], &mut [&mut name])?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name })
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("name", &self.name);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/webhooks/pet.fed/post/requestBody/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct PetFedPayload {
            pub id: String,
            pub note: Option<String>,
        }
        impl rt::Decode for PetFedPayload {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut note = None;
                json.members(
                    &["id", "note"],
                    &mut [&mut id, &mut rt::NullableSlot::new(&mut note)],
                )?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id, note })
            }
        }
        impl rt::Encode for PetFedPayload {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.field("note", &self.note);
                object.end();
            }
        }
        rt::serde_bridge! {
            Pet, PetFedPayload
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {}
    }
    /// Webhooks and callbacks, which the service sends: the type of each request body. The functions verify a
    /// request, and decode its body and headers.
    pub mod webhooks {
        use super::{rt, types};
        /// A pet is there.
        ///
        /// The service sends a `POST` request. Expected response: `200` (read).
        ///
        /// Described at `#/webhooks/pet.created/post`.
        pub type PetCreated = types::Pet;
        /// A webhook payload.
        ///
        /// The service sends a `POST` request. Expected response: `200` (read).
        ///
        /// Described at `#/webhooks/pet.fed/post`.
        #[deprecated]
        pub type PetFed = types::PetFedPayload;
        /// A webhook payload.
        ///
        /// The service sends a `POST` request. Expected response: `200` (read).
        ///
        /// Described at `#/components/pathItems/Gone/post`.
        pub type PetGone = Vec<String>;
        /// Headers of a webhook. A header that does not match its description is an error in its own field.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct PetFedHeaders {
            /// The header `x-sent-at`.
            pub x_sent_at: rt::JsonResult<rt::DateTime>,
            /// The header `X-Api-Key`.
            pub x_api_key: rt::JsonResult<Option<rt::Secret>>,
            /// The header `X-Tags`.
            pub x_tags: rt::JsonResult<Option<Vec<String>>>,
            /// The number of the attempt.
            pub x_attempt: rt::JsonResult<Option<i64>>,
        }
        rt::from_headers! {
            PetFedHeaders { x_sent_at = "x-sent-at" as Scalar, x_api_key = "X-Api-Key" as
            Scalar, x_tags = "X-Tags" as List, x_attempt = "X-Attempt" as Scalar }
        }
        pub type PetGoneHeaders = PetFedHeaders;
        rt::webhooks! {
            pet_created(PetCreated, ()),#[deprecated] pet_fed(PetFed, PetFedHeaders),
            pet_gone(PetGone, PetGoneHeaders)
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, webhooks};
