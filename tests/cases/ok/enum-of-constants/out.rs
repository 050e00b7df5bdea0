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
        /// An object.
        ///
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Thing {
            pub level: Option<ThingLevel>,
            pub permission: Option<ThingPermission>,
            pub both: Option<ThingBoth>,
            pub open: Option<One>,
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["level", "permission", "both", "open"],
                    &mut [
                        &mut value.level,
                        &mut value.permission,
                        &mut value.both,
                        &mut value.open,
                    ],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("level", &self.level);
                object.optional("permission", &self.permission);
                object.optional("both", &self.both);
                object.optional("open", &self.open);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Thing/properties/level`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ThingLevel {
            /// `"low"`.
            ///
            /// Not much.
            Low,
            /// `"high"`.
            ///
            /// High.
            ///
            /// Quite some.
            High,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            ThingLevel { Low = "low", High = "high" }
        }
        /// One of several integers.
        ///
        /// Described at `#/components/schemas/Thing/properties/permission`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ThingPermission {
            /// `1`.
            ///
            /// Read.
            Read,
            /// `2`.
            ///
            /// Read and write.
            ReadAndWrite,
            /// A value that the description does not list.
            Unknown(i64),
        }
        rt::open_integer_enum! {
            ThingPermission { Read = 1, ReadAndWrite = 2 }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Thing/properties/both`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ThingBoth {
            /// `"a"`.
            A,
            /// `"b"`.
            B,
            /// `"c"`.
            C,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            ThingBoth { A = "a", B = "b", C = "c" }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/One`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum One {
            /// `"a"`.
            A,
            /// `"b"`.
            B,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            One { A = "a", B = "b" }
        }
        rt::serde_bridge! {
            Thing, ThingLevel, ThingPermission, ThingBoth, One
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
