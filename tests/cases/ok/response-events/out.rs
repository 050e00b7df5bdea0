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
    /// client.of_data().await?;
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
        /// Described at `#/components/schemas/Tick`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Tick {
            pub n: i64,
        }
        impl rt::Decode for Tick {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut n = rt::Required(None);
                json.members(&["n"], &mut [&mut n])?;
                let (rt::Required(Some(n)),) = (n,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { n })
            }
        }
        impl rt::Encode for Tick {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("n", &self.n);
                object.end();
            }
        }
        rt::serde_bridge! {
            Tick
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /data`
            ///
            /// Described at `#/paths/~1data/get`.
            #[inline]
            pub fn of_data(
                &self,
            ) -> rt::Call<'_, rt::EventStream<types::Tick>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "of_data",
                            method: rt::Method::GET,
                            path: "/data",
                            security: &[],
                        },
                    )
                    .accept("text/event-stream")
                    .call()
            }
            /// `PUT /data`
            ///
            /// Described at `#/paths/~1data/put`.
            #[inline]
            pub fn of_text(
                &self,
            ) -> rt::Call<'_, rt::EventStream<rt::Text>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "of_text",
                            method: rt::Method::PUT,
                            path: "/data",
                            security: &[],
                        },
                    )
                    .accept("text/event-stream")
                    .call()
            }
            /// `POST /data`
            ///
            /// Described at `#/paths/~1data/post`.
            #[inline]
            pub fn of_events(
                &self,
            ) -> rt::Call<'_, rt::EventStream<types::Tick>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "of_events",
                            method: rt::Method::POST,
                            path: "/data",
                            security: &[],
                        },
                    )
                    .accept("text/event-stream")
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
