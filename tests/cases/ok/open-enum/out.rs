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
    /// The error of every operation.
    pub type Error = rt::Error<rt::Undocumented>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// One of several strings.
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
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            Thing { Asc = "asc", Desc = "desc", AscUppercase = "ASC", Plus1 = "+1",
            Minus1 = "-1", Empty = "", UnknownValue = "unknown", InProgress =
            "in-progress" }
        }
        rt::serde_bridge! {
            Thing
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /thing`
            ///
            /// Described at `#/paths/~1thing/get`.
            #[inline]
            pub fn get_thing(&self) -> rt::Call<'_, types::Thing, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_thing",
                            method: rt::Method::GET,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
