/// A client of Case, version 1.
///
/// # Findings
///
/// - dropped at `#/components/schemas/Pet/properties/kind/enum`: `enum` must be an array, not a string; it is ignored
/// - dropped at `#/components/schemas/Pet/properties/name/enum`: `enum` is empty; it is ignored
/// - forgiven at `#/components/schemas/Pet/required`: `required` must be an array, not a string; it is read as an array of this one item
/// - forgiven at `#/paths/~1pets/get/security/0`: an item of `security` must be an object, not a string; it is read as the name of a scheme
/// - forgiven at `#/paths/~1pets/get/tags`: `tags` must be an array, not a string; it is read as an array of this one item
/// - forgiven at `#/security`: `security` must be an array, not an object; it is read as an array of this one item
/// - forgiven at `#/servers`: `servers` must be an array, not a string; it is read as an array of this one item
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
            servers: &[specweld::private::Server::new("https://example.com", "")],
            schemes: &[
                specweld::private::Scheme {
                    name: "key",
                    kind: specweld::private::SchemeKind::HeaderKey("X-Key"),
                },
            ],
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
/// The error of every operation.
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
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
/// The servers of the API; the first is the default.
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
pub mod servers {
    /// A server. `https://example.com`
    ///
    /// Described at `#/servers`.
    pub const SERVER_1: specweld::private::Server = specweld::private::Server::new(
        "https://example.com",
        "",
    );
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
        pub kind: Option<weld::Value>,
        pub owner: Option<PetOwner>,
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut kind = None;
            let mut owner = None;
            json.members(
                &["name", "kind", "owner"],
                &mut [&mut name, &mut weld::NullSlot(&mut kind), &mut owner],
            )?;
            let (Some(name), Some(kind), Some(owner)) = (name, kind, owner) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name, kind, owner })
        }
    }
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("name", &self.name);
            object.optional("kind", &self.kind);
            object.optional("owner", &self.owner);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Pet/properties/owner`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PetOwner {
        pub id: String,
    }
    impl weld::Decode for PetOwner {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            json.members(&["id"], &mut [&mut id])?;
            let (Some(id),) = (id,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id })
        }
    }
    impl weld::Encode for PetOwner {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("id", &self.id);
            object.end();
        }
    }
    weld::serde_bridge! {
        Pet, PetOwner
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
    impl Client {
        /// `POST /pets`
        ///
        /// Described at `#/paths/~1pets/post`.
        pub fn create(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "create",
                        method: weld::Method::POST,
                        path: "/pets",
                        security: &[&["key"]],
                    },
                )
                .call()
        }
        /// `GET /pets`
        ///
        /// Requires `key`.
        ///
        /// Described at `#/paths/~1pets/get`.
        pub fn list(&self) -> weld::Call<'_, types::Pet, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list",
                        method: weld::Method::GET,
                        path: "/pets",
                        security: &[&["key"]],
                    },
                )
                .call()
        }
    }
}
