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
        /// `GET /me`
        ///
        /// Described at `#/paths/~1me/get`.
        ///
        /// # Parameters
        ///
        /// - `session`
        /// - `tags` (optional)
        /// - `usual` (optional)
        pub fn me(&self, session: &str) -> Me<'_> {
            Me(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "me",
                            method: weld::Method::GET,
                            path: "/me",
                            security: &[],
                        },
                    )
                    .cookie("session", session, weld::FORM.reserved())
                    .call(),
            )
        }
    }
    /// A call of `GET /me` with optional parameters.
    ///
    /// Described at `#/paths/~1me/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Me<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> Me<'c> {
        /// Sets the parameter `tags`.
        ///
        /// Sent without escaping; a character that a cookie cannot hold is an error.
        ///
        /// Described at `#/paths/~1me/get/parameters/1`.
        pub fn tags(
            mut self,
            tags: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.0
                .draft()
                .cookie(
                    "tags",
                    &weld::list::<String>(tags),
                    weld::FORM_JOINED.reserved(),
                );
            self
        }
        /// Sets the parameter `usual`.
        ///
        /// Described at `#/paths/~1me/get/parameters/2`.
        pub fn usual(mut self, usual: &str) -> Self {
            self.0.draft().cookie("usual", usual, weld::FORM);
            self
        }
    }
    weld::call_options!(Me, (), weld::Undocumented);
}
