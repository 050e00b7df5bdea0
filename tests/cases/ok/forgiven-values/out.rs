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
    /// let client = Client::builder().build()?;
    /// // Optional parameters have setters.
    /// client.list_features().since(since).await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - forgiven at `#/components/schemas/Feature/properties/404/const`: `const` has `0x10`, which is not a string; it is read as the string `0x10`
    /// - dropped at `#/components/schemas/Feature/properties/level/enum/2`: the value "high" does not have the `type` beside `enum`; it is ignored
    /// - forgiven at `#/components/schemas/Feature/properties/on/enum/0`: `enum` has `true`, `false`, which are not strings; they are read as strings, as they are spelled
    /// - forgiven at `#/components/schemas/Feature/required/2`: `required` has `404`, which is not a string; it is read as the string `404`
    /// - forgiven at `#/paths/~1features/get/parameters/0/schema/enum/0`: `enum` has `1.0`, `1.10`, which are not strings; they are read as strings, as they are spelled
    /// - forgiven at `#/servers/0/variables/release/default`: `default` has `1.10`, which is not a string; it is read as the string `1.10`
    /// - forgiven at `#/servers/0/variables/stage/enum/1`: `enum` has `1`, which is not a string; it is read as the string `1`
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[rt::Server::new("https://example.com/live/1.10", "")],
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
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// A server. `https://example.com/{stage}/{release}`
        ///
        /// Described at `#/servers/0`.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Server1(rt::Server);
        impl Server1 {
            /// Returns the server; a variable with a default has its default.
            #[inline]
            pub fn new() -> Self {
                Self(
                    rt::Server::new("https://example.com/{stage}/{release}", "")
                        .variable("stage", "live")
                        .variable("release", "1.10"),
                )
            }
            /// Sets the variable `stage`.
            ///
            /// The default is `live`.
            #[inline]
            pub fn stage(self, stage: Server1Stage) -> Self {
                Self(self.0.variable("stage", stage.as_str()))
            }
            /// Sets the variable `release`.
            ///
            /// The default is `1.10`.
            #[inline]
            pub fn release(self, release: impl Into<String>) -> Self {
                Self(self.0.variable("release", release))
            }
        }
        impl From<Server1> for rt::Server {
            #[inline]
            fn from(server: Server1) -> Self {
                server.0
            }
        }
        /// The values of the variable `stage`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Server1Stage {
            /// `live`
            Live,
            /// `1`
            N1,
        }
        impl Server1Stage {
            /// Returns the text of the value in the URL.
            #[inline]
            pub fn as_str(self) -> &'static str {
                match self {
                    Self::Live => "live",
                    Self::N1 => "1",
                }
            }
        }
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// One of several strings.
        ///
        /// Described at `#/paths/~1features/get/parameters/0/schema`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum ListFeaturesSince {
            /// `"1.0"`.
            N10,
            /// `"1.10"`.
            N110,
            /// `"2.0-beta"`.
            N20Beta,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            ListFeaturesSince { N10 = "1.0", N110 = "1.10", N20Beta = "2.0-beta" }
        }
        /// An object.
        ///
        /// Always has `"404": "0x10"`.
        ///
        /// Described at `#/components/schemas/Feature`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Feature {
            pub name: String,
            pub on: Option<FeatureOn>,
            pub level: Option<FeatureLevel>,
        }
        impl rt::Decode for Feature {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = rt::Required(None);
                let mut on = None;
                let mut level = None;
                json.members(
                    &["name", "on", "level", "404"],
                    &mut [
                        &mut name,
                        &mut rt::NullableSlot::new(&mut on),
                        &mut level,
                        &mut rt::Constant::new("\"0x10\""),
                    ],
                )?;
                let (rt::Required(Some(name)),) = (name,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { name, on, level })
            }
        }
        impl rt::Encode for Feature {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("404", "\"0x10\"");
                object.field("name", &self.name);
                object.field("on", &self.on);
                object.optional("level", &self.level);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/components/schemas/Feature/properties/on`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum FeatureOn {
            /// `"true"`.
            True,
            /// `"false"`.
            False,
            /// `"auto"`.
            Auto,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            FeatureOn { True = "true", False = "false", Auto = "auto" }
        }
        /// One of several integers.
        ///
        /// Described at `#/components/schemas/Feature/properties/level`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum FeatureLevel {
            /// `1`.
            N1,
            /// `2`.
            N2,
            /// A value that the description does not list.
            Unknown(i64),
        }
        rt::open_integer_enum! {
            FeatureLevel { N1 = 1, N2 = 2 }
        }
        rt::serde_bridge! {
            ListFeaturesSince, Feature, FeatureOn, FeatureLevel
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /features`
            ///
            /// Described at `#/paths/~1features/get`.
            ///
            /// # Parameters
            ///
            /// - `since` (optional)
            #[inline]
            pub fn list_features(&self) -> ListFeatures<'_> {
                ListFeatures(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list_features",
                                method: rt::Method::GET,
                                path: "/features",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `GET /features` with optional parameters.
        ///
        /// Described at `#/paths/~1features/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct ListFeatures<'c>(rt::Call<'c, Vec<types::Feature>, rt::Undocumented>);
        impl<'c> ListFeatures<'c> {
            /// Sets the parameter `since`.
            ///
            /// Described at `#/paths/~1features/get/parameters/0`.
            #[inline]
            pub fn since(mut self, since: types::ListFeaturesSince) -> Self {
                self.0.draft().query("since", &since, rt::FORM);
                self
            }
        }
        rt::call_options!(ListFeatures, Vec < types::Feature >, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
