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
    /// let client = Client::builder().build()?;
    /// // A call; required parameters are arguments.
    /// client.users().get_by_id(id).await?;
    /// // Optional parameters have setters.
    /// client.users().list().limit(limit).await?;
    /// // The request body is the last argument.
    /// client.users().create(body).await?;
    /// ```
    ///
    /// # Groups
    ///
    /// - [`users`](Self::users): People who can sign in.
    /// - [`keys`](Self::keys): API keys
    ///
    /// # Tags
    ///
    /// - `beta`: Operations that may change.
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
    /// The error of every operation.
    pub type Error = rt::Error<types::MissingResponse>;
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// A server. `https://example.com`
        ///
        /// Described at `#/servers/0`.
        pub const SERVER_1: rt::Server = rt::Server::new("https://example.com", "");
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/User`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct User {
            pub name: String,
        }
        impl User {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(name: impl Into<String>) -> Self {
                Self { name: name.into() }
            }
        }
        impl rt::Decode for User {
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
        impl rt::Encode for User {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("name", &self.name);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/responses/Missing/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct MissingResponse {
            pub reason: Option<String>,
        }
        impl rt::Decode for MissingResponse {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["reason"], &mut [&mut value.reason])?;
                Ok(value)
            }
        }
        impl rt::Encode for MissingResponse {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("reason", &self.reason);
                object.end();
            }
        }
        rt::serde_bridge! {
            User, MissingResponse
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, groups, rt, types};
        const USERS_CREATE_OPERATION: rt::Operation = rt::Operation {
            id: "users.create",
            method: rt::Method::POST,
            path: "/users",
            security: &[],
        };
        impl Client {
            /// People who can sign in.
            #[inline]
            pub fn users(&self) -> groups::Users<'_> {
                groups::Users(&self.0)
            }
            /// API keys
            #[inline]
            pub fn keys(&self) -> groups::Keys<'_> {
                groups::Keys(&self.0)
            }
            /// `GET /ping`
            ///
            /// Described at `#/paths/~1ping/get`.
            ///
            /// # Errors
            ///
            /// - `404`: There is none.
            #[inline]
            pub fn ping(&self) -> rt::Call<'_, (), types::MissingResponse> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "ping",
                            method: rt::Method::GET,
                            path: "/ping",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
        impl<'c> groups::Users<'c> {
            /// `GET /users`
            ///
            /// Tagged `Users`.
            ///
            /// Described at `#/paths/~1users/get`.
            ///
            /// # Parameters
            ///
            /// - `limit` (optional)
            ///
            /// # Errors
            ///
            /// - `404`: There is none.
            #[inline]
            pub fn list(&self) -> ListUsers<'c> {
                ListUsers(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "users.list",
                                method: rt::Method::GET,
                                path: "/users",
                                security: &[],
                            },
                        )
                        .tags(&["Users"])
                        .call(),
                )
            }
            /// `POST /users`
            ///
            /// Tagged `Users`, `beta`.
            ///
            /// Described at `#/paths/~1users/post`.
            ///
            /// The body is sent as `application/json`.
            ///
            /// # Errors
            ///
            /// - `404`: There is none.
            #[inline]
            pub fn create(
                &self,
                body: types::User,
            ) -> rt::Call<'c, (), types::MissingResponse> {
                self.0
                    .request(&USERS_CREATE_OPERATION)
                    .tags(&["Users", "beta"])
                    .json(&body)
                    .call()
            }
            /// `POST /users`
            ///
            /// Tagged `Users`, `beta`.
            ///
            /// Described at `#/paths/~1users/post`.
            ///
            /// The body is sent as `application/x-www-form-urlencoded`.
            ///
            /// # Errors
            ///
            /// - `404`: There is none.
            #[inline]
            pub fn create_as_form(
                &self,
                body: types::User,
            ) -> rt::Call<'c, (), types::MissingResponse> {
                self.0
                    .request(&USERS_CREATE_OPERATION)
                    .tags(&["Users", "beta"])
                    .form(&body, &[])
                    .call()
            }
            /// `GET /users/{id}`
            ///
            /// Tagged `users`.
            ///
            /// Described at `#/paths/~1users~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            ///
            /// # Errors
            ///
            /// - `404`: There is none.
            #[inline]
            pub fn get_by_id(
                &self,
                id: &str,
            ) -> rt::Call<'c, types::User, types::MissingResponse> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "users.get_by_id",
                            method: rt::Method::GET,
                            path: "/users/{id}",
                            security: &[],
                        },
                    )
                    .tags(&["users"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `DELETE /users/{id}`
            ///
            /// Tagged `Users`.
            ///
            /// Described at `#/paths/~1users~1{id}/delete`.
            ///
            /// # Parameters
            ///
            /// - `id`
            ///
            /// # Errors
            ///
            /// - `404`: There is none.
            #[inline]
            pub fn remove(&self, id: &str) -> rt::Call<'c, (), types::MissingResponse> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "users.remove",
                            method: rt::Method::DELETE,
                            path: "/users/{id}",
                            security: &[],
                        },
                    )
                    .tags(&["Users"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
        }
        impl<'c> groups::Keys<'c> {
            /// `GET /keys`
            ///
            /// Tagged `keys`.
            ///
            /// Described at `#/paths/~1keys/get`.
            ///
            /// # Errors
            ///
            /// - `404`: There is none.
            #[inline]
            pub fn list(&self) -> rt::Call<'c, Vec<String>, types::MissingResponse> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "keys.list",
                            method: rt::Method::GET,
                            path: "/keys",
                            security: &[],
                        },
                    )
                    .tags(&["keys"])
                    .call()
            }
        }
        /// A call of `GET /users` with optional parameters.
        ///
        /// Described at `#/paths/~1users/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListUsers<'c>(rt::Call<'c, Vec<types::User>, types::MissingResponse>);
        impl<'c> ListUsers<'c> {
            /// Sets the parameter `limit`.
            ///
            /// Described at `#/paths/~1users/get/parameters/0`.
            #[inline]
            pub fn limit(mut self, limit: i64) -> Self {
                self.0.draft().query("limit", &limit, rt::FORM);
                self
            }
        }
        rt::call_options!(ListUsers, Vec < types::User >, types::MissingResponse);
    }
    /// Groups of operations; a group borrows the client and is cheap to copy.
    pub mod groups {
        use super::rt;
        /// People who can sign in.
        ///
        /// Not those who only subscribe.
        ///
        /// Described at `#/tags/0`.
        #[derive(Clone, Copy, Debug)]
        pub struct Users<'c>(pub(super) &'c rt::Core);
        /// API keys.
        ///
        /// Described at `#/tags/1`.
        #[derive(Clone, Copy, Debug)]
        pub struct Keys<'c>(pub(super) &'c rt::Core);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, groups, servers};
