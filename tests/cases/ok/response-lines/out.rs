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
    /// An object.
    ///
    /// Described at `#/components/schemas/Line`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Line {
        pub text: String,
    }
    impl weld::Decode for Line {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut text = None;
            json.members(&["text"], &mut [&mut text])?;
            let (Some(text),) = (text,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { text })
        }
    }
    impl weld::Encode for Line {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("text", &self.text);
            object.end();
        }
    }
    weld::serde_bridge! {
        Line
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
        /// `GET /log`
        ///
        /// Described at `#/paths/~1log/get`.
        pub fn log(
            &self,
        ) -> weld::Call<'_, weld::JsonLines<types::Line>, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "log",
                        method: weld::Method::GET,
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
        pub fn log_list(
            &self,
        ) -> weld::Call<'_, weld::JsonLines<types::Line>, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "log_list",
                        method: weld::Method::PUT,
                        path: "/log",
                        security: &[],
                    },
                )
                .accept("application/jsonl")
                .call()
        }
    }
}
