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
    /// One of several values.
    ///
    /// Described at `#/components/schemas/Thing`.
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub enum Thing {
        /// `"asc"`.
        Asc,
        /// `"desc"`.
        Desc,
        /// `"ASC"`.
        AscUppercase,
        /// `"+1"`.
        Plus1,
        /// `"-1"`.
        Minus1,
        /// `""`.
        Empty,
        /// `"unknown"`.
        UnknownValue,
        /// `"in-progress"`.
        InProgress,
        /// A value that is newer than the description.
        Unknown(String),
    }
    weld::open_enum! {
        Thing { Asc = "asc", Desc = "desc", AscUppercase = "ASC", Plus1 = "+1", Minus1 =
        "-1", Empty = "", UnknownValue = "unknown", InProgress = "in-progress" }
    }
    weld::serde_bridge! {
        Thing
    }
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
        /// `GET /thing`
        ///
        /// Described at `#/paths/~1thing/get`.
        pub fn get_thing(&self) -> weld::Call<'_, types::Thing, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_thing",
                        method: weld::Method::GET,
                        path: "/thing",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
