/// A client of Case, version 1.
///
/// # Groups
///
/// - [`users`](Self::users): People who can sign in.
/// - [`keys`](Self::keys): API keys
///
/// # Tags
///
/// - `beta`: Operations that may change.
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
pub type Error = specweld::private::Error<types::MissingResponse>;
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
    /// Described at `#/servers/0`.
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
    /// Described at `#/components/schemas/User`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct User {
        pub name: String,
    }
    impl User {
        /// Creates a value with the required properties.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self { name: name.into() }
        }
    }
    impl weld::Decode for User {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            json.members(&["name"], &mut [&mut name])?;
            let (Some(name),) = (name,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name })
        }
    }
    impl weld::Encode for User {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for MissingResponse {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut reason = None;
            json.members(&["reason"], &mut [&mut reason])?;
            let (Some(reason),) = (reason,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { reason })
        }
    }
    impl weld::Encode for MissingResponse {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("reason", &self.reason);
            object.end();
        }
    }
    weld::serde_bridge! {
        User, MissingResponse
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
    use super::{Client, groups, types};
    impl Client {
        /// People who can sign in.
        pub fn users(&self) -> groups::Users<'_> {
            groups::Users(&self.0)
        }
        /// API keys
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
        pub fn ping(&self) -> weld::Call<'_, (), types::MissingResponse> {
            self.0
                .request(
                    &weld::Operation {
                        id: "ping",
                        method: weld::Method::GET,
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
        pub fn list(&self) -> ListUsers<'c> {
            ListUsers(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "users.list",
                            method: weld::Method::GET,
                            path: "/users",
                            security: &[],
                        },
                    )
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
        pub fn create(
            &self,
            body: types::User,
        ) -> weld::Call<'c, (), types::MissingResponse> {
            self.0
                .request(
                    &weld::Operation {
                        id: "users.create",
                        method: weld::Method::POST,
                        path: "/users",
                        security: &[],
                    },
                )
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
        pub fn create_as_form(
            &self,
            body: types::User,
        ) -> weld::Call<'c, (), types::MissingResponse> {
            self.0
                .request(
                    &weld::Operation {
                        id: "users.create",
                        method: weld::Method::POST,
                        path: "/users",
                        security: &[],
                    },
                )
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
        pub fn get_by_id(
            &self,
            id: &str,
        ) -> weld::Call<'c, types::User, types::MissingResponse> {
            self.0
                .request(
                    &weld::Operation {
                        id: "users.get_by_id",
                        method: weld::Method::GET,
                        path: "/users/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
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
        pub fn remove(&self, id: &str) -> weld::Call<'c, (), types::MissingResponse> {
            self.0
                .request(
                    &weld::Operation {
                        id: "users.remove",
                        method: weld::Method::DELETE,
                        path: "/users/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
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
        pub fn list(&self) -> weld::Call<'c, Vec<String>, types::MissingResponse> {
            self.0
                .request(
                    &weld::Operation {
                        id: "keys.list",
                        method: weld::Method::GET,
                        path: "/keys",
                        security: &[],
                    },
                )
                .call()
        }
    }
    /// A call of `GET /users` with optional parameters.
    ///
    /// Described at `#/paths/~1users/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct ListUsers<'c>(weld::Call<'c, Vec<types::User>, types::MissingResponse>);
    impl<'c> ListUsers<'c> {
        /// Sets the parameter `limit`.
        ///
        /// Described at `#/paths/~1users/get/parameters/0`.
        pub fn limit(mut self, limit: i64) -> Self {
            self.0.draft().query("limit", &limit, weld::FORM);
            self
        }
    }
    weld::call_options!(ListUsers, Vec < types::User >, types::MissingResponse);
}
/// Groups of operations; a group borrows the client and is cheap to copy.
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
pub mod groups {
    use specweld::private as weld;
    /// People who can sign in.
    ///
    /// Not those who only subscribe.
    ///
    /// Described at `#/tags/0`.
    #[derive(Clone, Copy, Debug)]
    pub struct Users<'c>(pub(super) &'c weld::Core);
    /// API keys.
    ///
    /// Described at `#/tags/1`.
    #[derive(Clone, Copy, Debug)]
    pub struct Keys<'c>(pub(super) &'c weld::Core);
}
