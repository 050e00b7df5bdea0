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
    /// client.log().await?;
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
        /// Described at `#/components/schemas/Line`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Line {
            pub text: String,
        }
        impl rt::Decode for Line {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut text = rt::Required(None);
                json.members(&["text"], &mut [&mut text])?;
                let (rt::Required(Some(text)),) = (text,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { text })
            }
        }
        impl rt::Encode for Line {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("text", &self.text);
                object.end();
            }
        }
        rt::serde_bridge! {
            Line
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /log`
            ///
            /// Described at `#/paths/~1log/get`.
            #[inline]
            pub fn log(
                &self,
            ) -> rt::Call<'_, rt::JsonLines<types::Line>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "log",
                            method: rt::Method::GET,
                            path: "/log",
                            security: &[],
                        },
                    )
                    .accept("application/x-ndjson")
                    .call()
            }
            /// `PUT /log`
            ///
            /// Described at `#/paths/~1log/put`.
            #[inline]
            pub fn log_list(
                &self,
            ) -> rt::Call<'_, rt::JsonLines<types::Line>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "log_list",
                            method: rt::Method::PUT,
                            path: "/log",
                            security: &[],
                        },
                    )
                    .accept("application/jsonl")
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
