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
    /// Described at `#/components/schemas/Meta`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Meta {
        pub a: Option<String>,
    }
    impl weld::Decode for Meta {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut a = None;
            json.members(&["a"], &mut [&mut a])?;
            let (Some(a),) = (a,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { a })
        }
    }
    impl weld::Encode for Meta {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("a", &self.a);
            object.end();
        }
    }
    weld::serde_bridge! {
        Meta
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
        /// `GET /things`
        ///
        /// Described at `#/paths/~1things/get`.
        pub fn list_things(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "list_things",
                        method: weld::Method::GET,
                        path: "/things",
                        security: &[],
                    },
                )
                .call()
        }
        /// `PUT /things`
        ///
        /// Described at `#/paths/~1things/put`.
        pub fn put_things(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "put_things",
                        method: weld::Method::PUT,
                        path: "/things",
                        security: &[],
                    },
                )
                .call()
        }
        /// `POST /things`
        ///
        /// Described at `#/paths/~1things/post`.
        pub fn add_things(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "add_things",
                        method: weld::Method::POST,
                        path: "/things",
                        security: &[],
                    },
                )
                .call()
        }
    }
    /// Headers of a successful response to `GET /things`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
    ///
    /// Described at `#/paths/~1things/get`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ListThingsHeaders {
        /// Where the next page is.
        pub link: weld::Decoded<Option<String>>,
        /// The header `x-total`.
        pub x_total: weld::Decoded<i64>,
        /// The header `X-Tags`.
        pub x_tags: weld::Decoded<Option<Vec<String>>>,
        /// The header `X-Meta`.
        pub x_meta: weld::Decoded<Option<types::Meta>>,
    }
    weld::from_headers! {
        ListThingsHeaders { link = "Link" as Scalar, x_total = "x-total" as Scalar,
        x_tags = "X-Tags" as List, x_meta = "X-Meta" as Json }
    }
    /// Headers of a successful response to `PUT /things`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
    ///
    /// Described at `#/paths/~1things/put`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PutThingsHeaders {
        /// Where the next page is.
        pub link: weld::Decoded<Option<String>>,
    }
    weld::from_headers! {
        PutThingsHeaders { link = "Link" as Scalar }
    }
    /// Headers of a successful response to `POST /things`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
    ///
    /// Described at `#/paths/~1things/post`.
    pub type AddThingsHeaders = PutThingsHeaders;
}
