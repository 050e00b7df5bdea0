/// A client of Case, version 1.
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
#[derive(Clone, Debug)]
pub struct Client(specweld::private::Core);
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
impl Client {
    /// Returns a builder; the credentials that the service requires are set there.
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
/// The error of every operation.
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
pub type Error = specweld::private::Error<specweld::private::Undocumented>;
/// Types of request bodies, response bodies and parameters.
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
pub mod types {
    use specweld::private as weld;
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<i64> for FindFlow {
        fn from(it: i64) -> Self {
            Self::Integer(it)
        }
    }
    impl ::core::convert::From<String> for FindFlow {
        fn from(it: String) -> Self {
            Self::String(it)
        }
    }
    impl ::core::convert::From<&str> for FindFlow {
        fn from(it: &str) -> Self {
            Self::String(it.into())
        }
    }
    impl weld::Decode for FindFlow {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                weld::Kind::Text => json.read().map(Self::String),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for FindFlow {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Integer(it) => weld::Encode::encode(it, json),
                Self::String(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<String> for FindHas {
        fn from(it: String) -> Self {
            Self::String(it)
        }
    }
    impl ::core::convert::From<&str> for FindHas {
        fn from(it: &str) -> Self {
            Self::String(it.into())
        }
    }
    impl ::core::convert::From<Vec<String>> for FindHas {
        fn from(it: Vec<String>) -> Self {
            Self::Array(it)
        }
    }
    impl<const N: usize> ::core::convert::From<[&str; N]> for FindHas {
        fn from(it: [&str; N]) -> Self {
            Self::Array(weld::list(it))
        }
    }
    impl weld::Decode for FindHas {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Text => json.read().map(Self::String),
                weld::Kind::Array => json.fit(Self::Array, Self::Unknown),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for FindHas {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::String(it) => weld::Encode::encode(it, json),
                Self::Array(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<i64> for FindUntil {
        fn from(it: i64) -> Self {
            Self::Integer(it)
        }
    }
    impl weld::Decode for FindUntil {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                weld::Kind::Text => {
                    let value = json.scalar()?;
                    match value.as_text() {
                        Some("now") => json.skip_as(Self::Now),
                        _ => json.unknown(Self::Unknown),
                    }
                }
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for FindUntil {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Now => json.raw("\"now\""),
                Self::Integer(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// The same type as `FindFlow`.
    pub type FindIdsItem = FindFlow;
    weld::serde_bridge! {
        FindFlow, FindHas, FindUntil
    }
}
/// Types of the operations: calls with optional parameters, results by status, and response headers.
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
pub mod operations {
    use specweld::private as weld;
    use super::{Client, types};
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
        pub fn find(&self, flow: impl Into<types::FindFlow>) -> Find<'_> {
            Find(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "find",
                            method: weld::Method::GET,
                            path: "/flows/{flow}",
                            security: &[],
                        },
                    )
                    .path(
                        "flow",
                        &weld::Structured(&Into::<types::FindFlow>::into(flow)),
                        weld::SIMPLE,
                    )
                    .call(),
            )
        }
    }
    /// A call of `GET /flows/{flow}` with optional parameters.
    ///
    /// Described at `#/paths/~1flows~1{flow}/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Find<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> Find<'c> {
        /// Sets the parameter `has`.
        ///
        /// Described at `#/paths/~1flows~1{flow}/get/parameters/1`.
        pub fn has(mut self, has: impl Into<types::FindHas>) -> Self {
            self.0
                .draft()
                .query(
                    "has",
                    &weld::Structured(&Into::<types::FindHas>::into(has)),
                    weld::FORM,
                );
            self
        }
        /// Sets the parameter `until`.
        ///
        /// Described at `#/paths/~1flows~1{flow}/get/parameters/2`.
        pub fn until(mut self, until: impl Into<types::FindUntil>) -> Self {
            self.0
                .draft()
                .query(
                    "until",
                    &weld::Structured(&Into::<types::FindUntil>::into(until)),
                    weld::FORM,
                );
            self
        }
        /// Sets the parameter `ids`.
        ///
        /// Described at `#/paths/~1flows~1{flow}/get/parameters/3`.
        pub fn ids(
            mut self,
            ids: impl IntoIterator<Item = impl Into<types::FindFlow>>,
        ) -> Self {
            self.0
                .draft()
                .query(
                    "ids",
                    &weld::Structured(&weld::list::<types::FindFlow>(ids)),
                    weld::FORM,
                );
            self
        }
    }
    weld::call_options!(Find, (), weld::Undocumented);
}
