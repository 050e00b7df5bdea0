/// A client.
///
/// A client.
///
/// # Findings
///
/// - forgiven at `#/info`: there is no `info` object; the documentation of the client has no title
/// - untyped at `#/paths/~1pets~1{id}/get/parameters/1`: this parameter has neither `schema` nor `content`; its type is any text
#[allow(
    dead_code,
    deprecated,
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
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
impl Client {
    /// A client to be set up: at least its credentials, if it needs any.
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
/// What every operation may fail with.
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "generated"
)]
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
/// What the operations take and give.
#[allow(
    dead_code,
    deprecated,
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
/// The operations: what is required is an argument, what is optional a setter, and `.await` sends.
#[allow(
    dead_code,
    deprecated,
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
    /// A call of `GET /pets/{id}`, with its optional parameters.
    ///
    /// Described at `#/paths/~1pets~1{id}/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct GetPetsId<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> GetPetsId<'c> {
        /// Sets `q`.
        ///
        /// Described at `#/paths/~1pets~1{id}/get/parameters/1`.
        pub fn q(mut self, q: &str) -> Self {
            self.0.draft().query("q", q, weld::FORM);
            self
        }
    }
    weld::call_options!(GetPetsId, (), weld::Undocumented);
}
