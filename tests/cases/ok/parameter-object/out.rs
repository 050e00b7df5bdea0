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
    /// client.find(at).near(near).await?;
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
        /// Described at `#/components/schemas/Point`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Point {
            pub x: i64,
            pub y: Option<i64>,
            pub key: Option<rt::Secret>,
        }
        impl Point {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(x: i64) -> Self {
                Self { x, y: None, key: None }
            }
            /// Sets [`y`](field@Self::y).
            #[must_use]
            #[inline]
            pub fn y(mut self, y: i64) -> Self {
                self.y = Some(y);
                self
            }
            /// Sets [`key`](field@Self::key).
            #[must_use]
            pub fn key<__Via>(
                mut self,
                key: impl rt::IntoOptional<rt::Secret, __Via>,
            ) -> Self {
                self.key = rt::IntoOptional::into_optional(key);
                self
            }
        }
        impl rt::Decode for Point {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut x = rt::Required(None);
                let mut y = None;
                let mut key = None;
                json.members(&["x", "y", "key"], &mut [&mut x, &mut y, &mut key])?;
                let (rt::Required(Some(x)),) = (x,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { x, y, key })
            }
        }
        impl rt::Encode for Point {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("x", &self.x);
                object.optional("y", &self.y);
                object.optional("key", &self.key);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Place`.
        pub type Place = Point;
        rt::serde_bridge! {
            Point
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
            /// - `near` (optional)
            /// - `sort` (optional)
            /// - `labels` (optional)
            /// - `any` (optional)
            /// - `X-At` (optional)
            #[inline]
            pub fn find(&self, at: types::Point) -> Find<'_> {
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
                        .path("at", &rt::Structured(&at), rt::SIMPLE)
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
            /// Sets the parameter `near`.
            ///
            /// Described at `#/paths/~1things~1{at}/get/parameters/1`.
            #[inline]
            pub fn near(mut self, near: types::Point) -> Self {
                self.0.draft().query("near", &rt::Structured(&near), rt::FORM);
                self
            }
            /// Sets the parameter `sort`.
            ///
            /// Described at `#/paths/~1things~1{at}/get/parameters/2`.
            #[inline]
            pub fn sort(mut self, sort: impl IntoIterator<Item = types::Point>) -> Self {
                self.0
                    .draft()
                    .query(
                        "sort",
                        &rt::Structured(&rt::list::<types::Point>(sort)),
                        rt::FORM,
                    );
                self
            }
            /// Sets the parameter `labels`.
            ///
            /// Described at `#/paths/~1things~1{at}/get/parameters/3`.
            #[inline]
            pub fn labels(
                mut self,
                labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
            ) -> Self {
                self.0.draft().query("labels", &rt::map::<String>(labels), rt::FORM);
                self
            }
            /// Sets the parameter `any`.
            ///
            /// Described at `#/paths/~1things~1{at}/get/parameters/4`.
            #[inline]
            pub fn any(mut self, any: impl Into<rt::Value>) -> Self {
                self.0
                    .draft()
                    .query(
                        "any",
                        &rt::Structured(&Into::<rt::Value>::into(any)),
                        rt::FORM,
                    );
                self
            }
            /// Sets the parameter `X-At`.
            ///
            /// Described at `#/paths/~1things~1{at}/get/parameters/5`.
            #[inline]
            pub fn x_at(mut self, x_at: types::Place) -> Self {
                self.0
                    .draft()
                    .header("X-At", &rt::Structured(&x_at), rt::SIMPLE_EXPLODED);
                self
            }
        }
        rt::call_options!(Find, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
