/// A client of Case, version 1.
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
    /// Described at `#/components/schemas/A`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct A {
        pub a: Option<String>,
    }
    impl weld::Decode for A {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut a = None;
            json.members(&["a"], &mut [&mut a])?;
            let (Some(a),) = (a,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { a })
        }
    }
    impl weld::Encode for A {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for B {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut b = None;
            json.members(&["b"], &mut [&mut b])?;
            let (Some(b),) = (b,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { b })
        }
    }
    impl weld::Encode for B {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("b", &self.b);
            object.end();
        }
    }
    weld::serde_bridge! {
        A, B
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
        /// `GET /thing`
        ///
        /// Described at `#/paths/~1thing/get`.
        ///
        /// # Errors
        ///
        /// - `404`: Gone.
        /// - `5XX`: Broken.
        /// - `any other`: Odd.
        pub fn get_thing(
            &self,
        ) -> weld::Call<
            '_,
            super::operations::GetThingResponse,
            super::operations::GetThingError,
        > {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_thing",
                        method: weld::Method::GET,
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
        Undescribed(weld::Undescribed),
    }
    impl weld::FromResponse for GetThingResponse {
        fn from_response(response: &weld::RawResponse) -> weld::Decoded<Self> {
            match response.status.as_u16() {
                200 => weld::FromResponse::from_response(response).map(Self::Ok),
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
    impl weld::FromErrorResponse for GetThingError {
        fn from_error_response(
            response: &weld::RawResponse,
        ) -> Option<weld::Decoded<Self>> {
            match response.status.as_u16() {
                404 => {
                    Some(weld::FromResponse::from_response(response).map(Self::NotFound))
                }
                500..=599 => {
                    Some(
                        weld::FromResponse::from_response(response).map(Self::Status5xx),
                    )
                }
                _ => Some(Ok(Self::Other)),
            }
        }
    }
}
