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
    /// A client of Tuples, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.put().await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Tuples",
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
        /// Described at `#/components/schemas/It`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct It {
            /// Items, at least: `2`.
            pub point: (f64, f64),
            /// Items, at least: `2`. Items, at most: `2`.
            pub named: Option<(String, ItNamedItem1)>,
            /// Items, at least: `1`. Items, at most: `2`.
            pub growing: Option<(String, rt::Presence<i64>)>,
            /// Items, at least: `1`.
            pub command: Option<rt::OpenTuple<(String,), i64>>,
            /// Items, at least: `2`.
            pub unsaid: Option<rt::OpenTuple<(String, Option<bool>), rt::Value>>,
            /// Items, at least: `1`. Items, at most: `1`.
            pub tree: Option<(Box<It>,)>,
            pub none: Option<Vec<rt::Value>>,
        }
        impl It {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(point: (f64, f64)) -> Self {
                Self {
                    point,
                    named: None,
                    growing: None,
                    command: None,
                    unsaid: None,
                    tree: None,
                    none: None,
                }
            }
            /// Sets [`named`](field@Self::named).
            #[must_use]
            #[inline]
            pub fn named(mut self, named: (String, ItNamedItem1)) -> Self {
                self.named = Some(named);
                self
            }
            /// Sets [`growing`](field@Self::growing).
            #[must_use]
            #[inline]
            pub fn growing(mut self, growing: (String, rt::Presence<i64>)) -> Self {
                self.growing = Some(growing);
                self
            }
            /// Sets [`command`](field@Self::command).
            #[must_use]
            #[inline]
            pub fn command(mut self, command: rt::OpenTuple<(String,), i64>) -> Self {
                self.command = Some(command);
                self
            }
            /// Sets [`unsaid`](field@Self::unsaid).
            #[must_use]
            #[inline]
            pub fn unsaid(
                mut self,
                unsaid: rt::OpenTuple<(String, Option<bool>), rt::Value>,
            ) -> Self {
                self.unsaid = Some(unsaid);
                self
            }
            /// Sets [`tree`](field@Self::tree).
            #[must_use]
            #[inline]
            pub fn tree(mut self, tree: (Box<It>,)) -> Self {
                self.tree = Some(tree);
                self
            }
            /// Sets [`none`](field@Self::none).
            #[must_use]
            #[inline]
            pub fn none(
                mut self,
                none: impl IntoIterator<Item = impl Into<rt::Value>>,
            ) -> Self {
                self.none = Some(rt::list(none));
                self
            }
        }
        impl rt::Decode for It {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut point = rt::Required(None);
                let mut named = None;
                let mut growing = None;
                let mut command = None;
                let mut unsaid = None;
                let mut tree = None;
                let mut none = None;
                json.members(
                    &["point", "named", "growing", "command", "unsaid", "tree", "none"],
                    &mut [
                        &mut point,
                        &mut named,
                        &mut growing,
                        &mut command,
                        &mut unsaid,
                        &mut tree,
                        &mut none,
                    ],
                )?;
                let (rt::Required(Some(point)),) = (point,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    point,
                    named,
                    growing,
                    command,
                    unsaid,
                    tree,
                    none,
                })
            }
        }
        impl rt::Encode for It {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("point", &self.point);
                object.optional("named", &self.named);
                object.optional("growing", &self.growing);
                object.optional("command", &self.command);
                object.optional("unsaid", &self.unsaid);
                object.optional("tree", &self.tree);
                object.optional("none", &self.none);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/It/properties/named/prefixItems/1`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct ItNamedItem1 {
            pub a: Option<i64>,
        }
        impl ItNamedItem1 {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`a`](field@Self::a).
            #[must_use]
            #[inline]
            pub fn a(mut self, a: i64) -> Self {
                self.a = Some(a);
                self
            }
        }
        impl rt::Decode for ItNamedItem1 {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["a"], &mut [&mut value.a])?;
                Ok(value)
            }
        }
        impl rt::Encode for ItNamedItem1 {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("a", &self.a);
                object.end();
            }
        }
        rt::serde_bridge! {
            It, ItNamedItem1
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `POST /`
            ///
            /// Described at `#/paths/~1/post`.
            #[inline]
            pub fn put(&self) -> Put<'_> {
                Put(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "put",
                                method: rt::Method::POST,
                                path: "/",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `POST /` with optional parameters.
        ///
        /// Described at `#/paths/~1/post`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Put<'c>(rt::Call<'c, types::It, rt::Undocumented>);
        impl<'c> Put<'c> {
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: types::It) -> Self {
                self.0.draft().json(&body);
                self
            }
        }
        rt::call_options!(Put, types::It, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
