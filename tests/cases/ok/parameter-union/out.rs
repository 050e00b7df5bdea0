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
    /// client.find(flow).has(has).await?;
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
        /// One of several alternatives.
        ///
        /// Described at `#/paths/~1flows~1{flow}/get/parameters/0/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum FindFlow {
            /// An integer.
            Integer(i64),
            /// A string.
            String(String),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<i64> for FindFlow {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Integer(it)
            }
        }
        impl ::core::convert::From<String> for FindFlow {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for FindFlow {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl rt::Decode for FindFlow {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                    rt::Kind::Text => json.read().map(Self::String),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for FindFlow {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Integer(it) => rt::Encode::encode(it, json),
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/paths/~1flows~1{flow}/get/parameters/1/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum FindHas {
            /// A string.
            String(String),
            /// An array.
            Array(Vec<String>),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<String> for FindHas {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for FindHas {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl ::core::convert::From<Vec<String>> for FindHas {
            #[inline]
            fn from(it: Vec<String>) -> Self {
                Self::Array(it)
            }
        }
        impl<const N: usize> ::core::convert::From<[&str; N]> for FindHas {
            #[inline]
            fn from(it: [&str; N]) -> Self {
                Self::Array(rt::list(it))
            }
        }
        impl rt::Decode for FindHas {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Text => json.read().map(Self::String),
                    rt::Kind::Array => json.fit(Self::Array, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for FindHas {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Array(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/paths/~1flows~1{flow}/get/parameters/2/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum FindUntil {
            /// `"now"`.
            Now,
            /// An integer.
            Integer(i64),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<i64> for FindUntil {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Integer(it)
            }
        }
        impl rt::Decode for FindUntil {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                    rt::Kind::Text => {
                        let value = json.scalar()?;
                        match value.as_text() {
                            Some("now") => json.skip_as(Self::Now),
                            _ => json.unknown(Self::Unknown),
                        }
                    }
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for FindUntil {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Now => json.raw("\"now\""),
                    Self::Integer(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An alias of `FindFlow`.
        pub type FindIdsItem = FindFlow;
        rt::serde_bridge! {
            FindFlow, FindHas, FindUntil
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /flows/{flow}`
            ///
            /// Described at `#/paths/~1flows~1{flow}/get`.
            ///
            /// # Parameters
            ///
            /// - `flow`
            /// - `has` (optional)
            /// - `until` (optional)
            /// - `ids` (optional)
            #[inline]
            pub fn find(&self, flow: impl Into<types::FindFlow>) -> Find<'_> {
                Find(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "find",
                                method: rt::Method::GET,
                                path: "/flows/{flow}",
                                security: &[],
                            },
                        )
                        .path(
                            "flow",
                            &rt::Structured(&Into::<types::FindFlow>::into(flow)),
                            rt::SIMPLE,
                        )
                        .call(),
                )
            }
        }
        /// A call of `GET /flows/{flow}` with optional parameters.
        ///
        /// Described at `#/paths/~1flows~1{flow}/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Find<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> Find<'c> {
            /// Sets the parameter `has`.
            ///
            /// Described at `#/paths/~1flows~1{flow}/get/parameters/1`.
            #[inline]
            pub fn has(mut self, has: impl Into<types::FindHas>) -> Self {
                self.0
                    .draft()
                    .query(
                        "has",
                        &rt::Structured(&Into::<types::FindHas>::into(has)),
                        rt::FORM,
                    );
                self
            }
            /// Sets the parameter `until`.
            ///
            /// Described at `#/paths/~1flows~1{flow}/get/parameters/2`.
            #[inline]
            pub fn until(mut self, until: impl Into<types::FindUntil>) -> Self {
                self.0
                    .draft()
                    .query(
                        "until",
                        &rt::Structured(&Into::<types::FindUntil>::into(until)),
                        rt::FORM,
                    );
                self
            }
            /// Sets the parameter `ids`.
            ///
            /// Described at `#/paths/~1flows~1{flow}/get/parameters/3`.
            #[inline]
            pub fn ids(
                mut self,
                ids: impl IntoIterator<Item = impl Into<types::FindFlow>>,
            ) -> Self {
                self.0
                    .draft()
                    .query(
                        "ids",
                        &rt::Structured(&rt::list::<types::FindFlow>(ids)),
                        rt::FORM,
                    );
                self
            }
        }
        rt::call_options!(Find, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
