/// A client.
///
/// # Findings
///
/// - forgiven at `#/info`: there is no `info` object; the documentation of the client has no title
/// - untyped at `#/paths/~1pets~1{id}/get/parameters/1`: this parameter has neither `schema` nor `content`; its type is any text
/// - untyped at `#/paths/~1pets~1{id}/get/parameters/2/type`: `type` is not inside `schema`; as it is, the type is any text
/// - untyped at `#/paths/~1pets~1{id}/get/responses/204/headers/x-a/type`: `type` is not inside `schema`; as it is, the type is any text
/// - unknown-key at `#/paths/~1pets~1{id}/get/responses/204/headers/x-b/format`: `format` is beside `schema`, not inside it; the key is ignored
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
            title: "",
            version: "",
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
    weld::serde_bridge! {}
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
        /// `GET /pets/{id}`
        ///
        /// Described at `#/paths/~1pets~1{id}/get`.
        ///
        /// # Parameters
        ///
        /// - `id`
        /// - `q` (optional)
        /// - `n` (optional)
        pub fn get_pets_id(&self, id: &str) -> GetPetsId<'_> {
            GetPetsId(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "get_pets_id",
                            method: weld::Method::GET,
                            path: "/pets/{id}",
                            security: &[],
                        },
                    )
                    .path("id", id, weld::SIMPLE)
                    .call(),
            )
        }
        /// `PUT /pets/{id}`
        ///
        /// Described at `#/paths/~1pets~1{id}/put`.
        ///
        /// # Parameters
        ///
        /// - `id`
        pub fn put_pets_id(&self, id: &str) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "put_pets_id",
                        method: weld::Method::PUT,
                        path: "/pets/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .call()
        }
        /// `PATCH /pets/{id}`
        ///
        /// Described at `#/paths/~1pets~1{id}/patch`.
        ///
        /// # Parameters
        ///
        /// - `id`
        pub fn patch_pets_id(
            &self,
            id: &str,
        ) -> weld::Call<'_, weld::Value, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "patch_pets_id",
                        method: weld::Method::PATCH,
                        path: "/pets/{id}",
                        security: &[],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .call()
        }
    }
    /// A call of `GET /pets/{id}` with optional parameters.
    ///
    /// Described at `#/paths/~1pets~1{id}/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct GetPetsId<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> GetPetsId<'c> {
        /// Sets the parameter `q`.
        ///
        /// Described at `#/paths/~1pets~1{id}/get/parameters/1`.
        pub fn q(mut self, q: &str) -> Self {
            self.0.draft().query("q", q, weld::FORM);
            self
        }
        /// Sets the parameter `n`.
        ///
        /// Described at `#/paths/~1pets~1{id}/get/parameters/2`.
        pub fn n(mut self, n: &str) -> Self {
            self.0.draft().query("n", n, weld::FORM);
            self
        }
    }
    weld::call_options!(GetPetsId, (), weld::Undocumented);
    /// Headers of a successful response to `GET /pets/{id}`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
    ///
    /// Described at `#/paths/~1pets~1{id}/get`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GetPetsIdHeaders {
        /// The header `x-a`.
        pub x_a: weld::Decoded<Option<String>>,
        /// The header `x-b`.
        pub x_b: weld::Decoded<Option<i64>>,
    }
    weld::from_headers! {
        GetPetsIdHeaders { x_a = "x-a" as Scalar, x_b = "x-b" as Scalar }
    }
}
