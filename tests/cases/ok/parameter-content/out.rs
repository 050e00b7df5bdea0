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
    /// // Optional parameters have setters.
    /// client.find(at).filter(filter).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - untyped at `#/paths/~1things~1{at}/get/parameters/4`: this parameter has neither `schema` nor `content`; its type is any text
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
        /// Described at `#/paths/~1things~1{at}/get/parameters/0/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct FindAt {
            pub x: Option<i64>,
        }
        impl FindAt {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`x`](field@Self::x).
            #[must_use]
            #[inline]
            pub fn x(mut self, x: i64) -> Self {
                self.x = Some(x);
                self
            }
        }
        impl rt::Decode for FindAt {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["x"], &mut [&mut value.x])?;
                Ok(value)
            }
        }
        impl rt::Encode for FindAt {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("x", &self.x);
                object.end();
            }
        }
        rt::serde_bridge! {
            FindAt
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /things/{at}`
            ///
            /// Described at `#/paths/~1things~1{at}/get`.
            ///
            /// # Parameters
            ///
            /// - `at`
            /// - `filter` (optional)
            /// - `X-Note` (optional)
            /// - `anything` (optional)
            /// - `untold` (optional)
            #[inline]
            pub fn find(&self, at: types::FindAt) -> Find<'_> {
                Find(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "find",
                                method: rt::Method::GET,
                                path: "/things/{at}",
                                security: &[],
                            },
                        )
                        .path("at", &rt::JsonText(&at), rt::SIMPLE)
                        .call(),
                )
            }
        }
        /// A call of `GET /things/{at}` with optional parameters.
        ///
        /// Described at `#/paths/~1things~1{at}/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Find<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> Find<'c> {
            /// Sets the parameter `filter`.
            ///
            /// Sent as JSON text (`application/json`).
            ///
            /// Described at `#/paths/~1things~1{at}/get/parameters/1`.
            #[inline]
            pub fn filter(
                mut self,
                filter: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.0
                    .draft()
                    .query(
                        "filter",
                        &rt::JsonText(&rt::list::<String>(filter)),
                        rt::FORM,
                    );
                self
            }
            /// Sets the parameter `X-Note`.
            ///
            /// It is sent as text (`text/plain`).
            ///
            /// Described at `#/paths/~1things~1{at}/get/parameters/2`.
            #[inline]
            pub fn x_note(mut self, x_note: &str) -> Self {
                self.0.draft().header("X-Note", x_note, rt::SIMPLE);
                self
            }
            /// Sets the parameter `anything`.
            ///
            /// Sent as JSON text (`application/json`).
            ///
            /// Described at `#/paths/~1things~1{at}/get/parameters/3`.
            #[inline]
            pub fn anything(mut self, anything: impl Into<rt::Value>) -> Self {
                self.0
                    .draft()
                    .query(
                        "anything",
                        &rt::JsonText(&Into::<rt::Value>::into(anything)),
                        rt::FORM,
                    );
                self
            }
            /// Sets the parameter `untold`.
            ///
            /// Described at `#/paths/~1things~1{at}/get/parameters/4`.
            #[inline]
            pub fn untold(mut self, untold: &str) -> Self {
                self.0.draft().query("untold", untold, rt::FORM);
                self
            }
        }
        rt::call_options!(Find, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
