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
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().api_key(key).build()?;
    /// // A call; required parameters are arguments.
    /// client.create().await?;
    /// ```
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
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[rt::Server::new("https://example.com", "")],
                schemes: &[
                    rt::Scheme {
                        name: "key",
                        kind: rt::SchemeKind::HeaderKey("X-Key"),
                    },
                ],
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
    /// The error of every operation.
    pub type Error = rt::Error<rt::Undocumented>;
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// A server. `https://example.com`
        ///
        /// Described at `#/servers`.
        pub const SERVER_1: rt::Server = rt::Server::new("https://example.com", "");
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
            pub kind: Option<rt::Value>,
            pub owner: Option<PetOwner>,
        }
        impl rt::Decode for Pet {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut kind = None;
                let mut owner = None;
                json.members(
                    &["name", "kind", "owner"],
                    &mut [&mut name, &mut rt::NullSlot(&mut kind), &mut owner],
                )?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name, kind, owner })
            }
        }
        impl rt::Encode for Pet {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for PetOwner {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                json.members(&["id"], &mut [&mut id])?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id })
            }
        }
        impl rt::Encode for PetOwner {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.end();
            }
        }
        rt::serde_bridge! {
            Pet, PetOwner
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `POST /pets`
            ///
            /// Described at `#/paths/~1pets/post`.
            #[inline]
            pub fn create(&self) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create",
                            method: rt::Method::POST,
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
            #[inline]
            pub fn list(&self) -> rt::Call<'_, types::Pet, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "list",
                            method: rt::Method::GET,
                            path: "/pets",
                            security: &[&["key"]],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
