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
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.users().get(id).await?;
    /// ```
    ///
    /// # Groups
    ///
    /// - [`users`](Self::users)
    ///
    /// # Findings
    ///
    /// - contradiction at `#/paths/~1users~1{id}/get/responses/200/content/application~1json/examples/two/value`: this example does not fit its schema: .name: `3` is a number, not a string; the client is not affected
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
    /// The error of every operation.
    pub type Error = rt::Error<rt::Undocumented>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/paths/~1users~1{id}/get/responses/200/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct UsersGetResponse200 {
            pub name: String,
        }
        impl rt::Decode for UsersGetResponse200 {
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
        impl rt::Encode for UsersGetResponse200 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("name", &self.name);
                object.end();
            }
        }
        rt::serde_bridge! {
            UsersGetResponse200
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, groups, rt, types};
        impl Client {
            /// The operations of `users`.
            #[inline]
            pub fn users(&self) -> groups::Users<'_> {
                groups::Users(&self.0)
            }
        }
        impl<'c> groups::Users<'c> {
            /// `GET /users/{id}`
            ///
            /// Tagged `users`.
            ///
            /// Described at `#/paths/~1users~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn get(
                &self,
                id: &str,
            ) -> rt::Call<'c, types::UsersGetResponse200, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "users.get",
                            method: rt::Method::GET,
                            path: "/users/{id}",
                            security: &[],
                        },
                    )
                    .tags(&["users"])
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
        }
    }
    /// Groups of operations; a group borrows the client and is cheap to copy.
    pub mod groups {
        use super::rt;
        /// The operations of `users`.
        #[derive(Clone, Copy, Debug)]
        pub struct Users<'c>(pub(super) &'c rt::Core);
    }
    /// The examples of the description, as values.
    ///
    /// An example that its type may not decode has no function:
    ///
    /// - `#/paths/~1users~1{id}/get/responses/200/content/application~1json/examples/two/value`
    pub mod examples {
        use super::{rt, types};
        /// Returns the example at `#/paths/~1users~1{id}/get/responses/200/content/application~1json/examples/1/value`.
        #[must_use]
        #[inline]
        pub fn users_get_response_1() -> types::UsersGetResponse200 {
            rt::example("{\"name\":\"Ann\"}")
        }
        /// Returns the example at `#/paths/~1users~1{id}/get/responses/200/content/application~1json/examples/?!/value`.
        #[must_use]
        #[inline]
        pub fn users_get_response_question_not() -> types::UsersGetResponse200 {
            rt::example("{\"name\":\"Bob\"}")
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, examples, groups};
