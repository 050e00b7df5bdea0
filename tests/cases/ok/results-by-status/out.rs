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
    /// client.get_thing().await?;
    /// ```
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
        /// Described at `#/components/schemas/A`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct A {
            pub a: Option<String>,
        }
        impl rt::Decode for A {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["a"], &mut [&mut value.a])?;
                Ok(value)
            }
        }
        impl rt::Encode for A {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("a", &self.a);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/B`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct B {
            pub b: Option<String>,
        }
        impl rt::Decode for B {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["b"], &mut [&mut value.b])?;
                Ok(value)
            }
        }
        impl rt::Encode for B {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("b", &self.b);
                object.end();
            }
        }
        rt::serde_bridge! {
            A, B
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /thing`
            ///
            /// Described at `#/paths/~1thing/get`.
            ///
            /// # Errors
            ///
            /// - `404`: Gone.
            /// - `5XX`: Broken.
            /// - `any other`: Odd.
            #[inline]
            pub fn get_thing(&self) -> rt::Call<'_, GetThingResponse, GetThingError> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_thing",
                            method: rt::Method::GET,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .accept("application/json, application/problem+json")
                    .call()
            }
        }
        /// Results of `GET /thing`, by status.
        ///
        /// Described at `#/paths/~1thing/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum GetThingResponse {
            /// Now.
            Ok(types::A),
            /// Later.
            Accepted,
            /// A success with a status that the description does not list.
            Undescribed(rt::Undescribed),
        }
        impl rt::FromResponse for GetThingResponse {
            #[inline]
            fn from_response(response: &rt::RawResponse) -> rt::JsonResult<Self> {
                match response.status.as_u16() {
                    200 => rt::FromResponse::from_response(response).map(Self::Ok),
                    202 => Ok(Self::Accepted),
                    _ => Ok(Self::Undescribed(response.undescribed())),
                }
            }
        }
        /// Errors of `GET /thing`, by status.
        ///
        /// Described at `#/paths/~1thing/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum GetThingError {
            /// Gone.
            NotFound(types::A),
            /// Broken.
            Status5xx(types::B),
            /// Odd.
            Other,
        }
        impl rt::FromErrorResponse for GetThingError {
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
                    500..=599 => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::Status5xx),
                        )
                    }
                    _ => Some(Ok(Self::Other)),
                }
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types};
