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
    /// client.link_things().await?;
    /// // The request body is the last argument.
    /// client.find_things(body).await?;
    /// ```
    ///
    /// # Tags
    ///
    /// - `parts`: Parts of things
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[
                    rt::Server::new(
                        "https://api.example.com",
                        "The server of everybody.",
                    ),
                ],
                schemes: &[
                    rt::Scheme {
                        name: "login",
                        kind: rt::SchemeKind::OAuthFlows(
                            &rt::OAuthFlows {
                                client_credentials: None,
                                authorization_code: None,
                                device_authorization: Some(rt::OAuthFlow {
                                    authorization_url: "https://login.example.com/device",
                                    token_url: "https://login.example.com/token",
                                    refresh_url: None,
                                }),
                            },
                        ),
                    },
                    rt::Scheme {
                        name: "old.key",
                        kind: rt::SchemeKind::HeaderKey("X-Key"),
                    },
                    rt::Scheme {
                        name: "#/components/securitySchemes/old.key",
                        kind: rt::SchemeKind::HeaderKey("X-Key"),
                    },
                ],
                defaults: &["#/components/securitySchemes/old.key"],
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
    /// The most frequent error of the operations; the other operations have other error types.
    pub type Error = rt::Error<rt::Undocumented>;
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// The server of everybody. `https://api.example.com`
        ///
        /// Described at `#/servers/0`.
        pub const PRODUCTION: rt::Server = rt::Server::new(
            "https://api.example.com",
            "The server of everybody.",
        );
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Thing {
            pub name: Option<String>,
        }
        impl Thing {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`name`](field@Self::name).
            #[must_use]
            pub fn name<__Via>(
                mut self,
                name: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.name = rt::IntoOptional::into_optional(name);
                self
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["name"], &mut [&mut value.name])?;
                Ok(value)
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1things/post/requestBody/content/multipart~1form-data/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct AddThingBody {
            /// Format: `binary`.
            pub documents: Option<rt::File>,
        }
        impl AddThingBody {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`documents`](field@Self::documents).
            #[must_use]
            pub fn documents<__Via>(
                mut self,
                documents: impl rt::IntoOptional<rt::File, __Via>,
            ) -> Self {
                self.documents = rt::IntoOptional::into_optional(documents);
                self
            }
        }
        impl rt::IntoMultipart for AddThingBody {
            #[inline]
            fn into_multipart(self) -> rt::Multipart {
                rt::Multipart::new()
                    .files_as("documents", "multipart/mixed", self.documents)
            }
        }
        rt::serde_bridge! {
            Thing
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `QUERY /things`
            ///
            /// Requires `login` with the scope `read`. Tagged `parts`.
            ///
            /// Described at `#/paths/~1things/query`.
            ///
            /// # Errors
            ///
            /// - `404`: No thing was found
            /// - `409`: Too many things were found
            #[inline]
            pub fn find_things(
                &self,
                body: types::Thing,
            ) -> rt::Call<'_, rt::JsonLines<types::Thing>, FindThingsError> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "find_things",
                            method: rt::Method::QUERY,
                            path: "/things",
                            security: &[&["login"]],
                        },
                    )
                    .tags(&["parts"])
                    .json(&body)
                    .accept("application/jsonl, application/json")
                    .call()
            }
            /// `LINK /things`
            ///
            /// Requires `#/components/securitySchemes/old.key`.
            ///
            /// Described at `#/paths/~1things/additionalOperations/LINK`.
            #[inline]
            pub fn link_things(&self) -> LinkThings<'_> {
                LinkThings(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "link_things",
                                method: rt::Method::Other("LINK"),
                                path: "/things",
                                security: &[&["#/components/securitySchemes/old.key"]],
                            },
                        )
                        .call(),
                )
            }
            /// `POST /things`
            ///
            /// Requires `login` with the scope `read`.
            ///
            /// Described at `#/paths/~1things/post`.
            #[inline]
            pub fn add_thing(&self) -> AddThing<'_> {
                AddThing(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "add_thing",
                                method: rt::Method::POST,
                                path: "/things",
                                security: &[&["login"]],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `LINK /things` with optional parameters.
        ///
        /// Described at `#/paths/~1things/additionalOperations/LINK`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct LinkThings<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> LinkThings<'c> {
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: rt::Multipart) -> Self {
                self.0.draft().multipart_as("multipart/mixed", body);
                self
            }
        }
        rt::call_options!(LinkThings, (), rt::Undocumented);
        /// A call of `POST /things` with optional parameters.
        ///
        /// Described at `#/paths/~1things/post`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct AddThing<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> AddThing<'c> {
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: types::AddThingBody) -> Self {
                self.0.draft().multipart(body);
                self
            }
        }
        rt::call_options!(AddThing, (), rt::Undocumented);
        /// Errors of `QUERY /things`, by status.
        ///
        /// Described at `#/paths/~1things/query`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum FindThingsError {
            /// No thing was found.
            NotFound(types::Thing),
            /// Too many things were found.
            Conflict(i64),
        }
        impl rt::FromErrorResponse for FindThingsError {
            #[inline]
            fn from_error_response(
                response: &rt::RawResponse,
            ) -> Option<rt::JsonResult<Self>> {
                match response.status.as_u16() {
                    404 => {
                        Some(
                            rt::FromResponse::from_response(response).map(Self::NotFound),
                        )
                    }
                    409 => {
                        Some(
                            rt::FromResponse::from_response(response).map(Self::Conflict),
                        )
                    }
                    _ => None,
                }
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
