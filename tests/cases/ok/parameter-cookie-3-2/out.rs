/// A client of Case, version 1.
///
/// A client.
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
    /// A call of `GET /me`, with its optional parameters.
    ///
    /// Described at `#/paths/~1me/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Me<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> Me<'c> {
        /// Sets `tags`.
        ///
        /// It is sent as it is: escape what a cookie cannot hold, which is refused.
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
        /// Sets `usual`.
        ///
        /// Described at `#/paths/~1me/get/parameters/2`.
        pub fn usual(mut self, usual: &str) -> Self {
            self.0.draft().cookie("usual", usual, weld::FORM);
            self
        }
    }
    weld::call_options!(Me, (), weld::Undocumented);
}
