/// A client of Case, version 1.
///
/// Terms of service: <https://example.com/terms>. Contact: Us, us@example.com. License: MIT, <https://example.com/mit>.
///
/// # Findings
///
/// - untyped at `#/webhooks/pet.photo/post/requestBody`: the payload of this webhook is not JSON, but image/png; it gets no type
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
#[derive(Clone, Debug)]
pub struct Client(specweld::private::Core);
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
impl Client {
    /// Returns a builder; the credentials that the service requires are set there.
    pub fn builder() -> specweld::private::ClientBuilder<Self> {
        static API: specweld::private::Api = specweld::private::Api {
            title: "Case",
            version: "1",
            servers: &[],
            schemes: &[],
            defaults: &[],
        };
        specweld::private::ClientBuilder::new(&API)
    }
}
impl ::core::convert::From<specweld::private::Core> for Client {
    fn from(core: specweld::private::Core) -> Self {
        Self(core)
    }
}
/// Types of request bodies, response bodies and parameters.
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
pub mod types {
    use specweld::private as weld;
    /// An object.
    ///
    /// Described at `#/components/schemas/Pet`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Pet {
        pub name: String,
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            json.members(&["name"], &mut [&mut name])?;
            let (Some(name),) = (name,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name })
        }
    }
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for PetFedPayload {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            let mut note = None;
            json.members(
                &["id", "note"],
                &mut [&mut id, &mut weld::NullableSlot::new(&mut note)],
            )?;
            let (Some(id), Some(note)) = (id, note) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id, note })
        }
    }
    impl weld::Encode for PetFedPayload {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("id", &self.id);
            object.field("note", &self.note);
            object.end();
        }
    }
    weld::serde_bridge! {
        Pet, PetFedPayload
    }
}
/// Types of the operations: calls with optional parameters, results by status, and response headers.
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
pub mod operations {
    use specweld::private as weld;
    use super::{Client, types};
    impl Client {}
}
/// Webhooks and callbacks, which the service sends: the type of each request body.
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
pub mod webhooks {
    use specweld::private as weld;
    use super::types;
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
}
