/// A client of Objects that say that they have more members than they describe, version 1.
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
            title: "Objects that say that they have more members than they describe",
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
    /// Described at `#/components/schemas/Problem`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Problem {
        pub title: Option<String>,
        pub cause: Option<Cause>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for Problem {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut title = None;
            let mut cause = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(
                &["title", "cause"],
                &mut [&mut title, &mut cause],
                &mut rest,
            )?;
            let (Some(title), Some(cause)) = (title, cause) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { title, cause, rest })
        }
    }
    impl weld::Encode for Problem {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("title", &self.title);
            object.optional("cause", &self.cause);
            object.rest(&self.rest);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Cause`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Cause {
        pub line: Option<i64>,
        /// Properties without a field of their own.
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl weld::Decode for Cause {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut line = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["line"], &mut [&mut line], &mut rest)?;
            let (Some(line),) = (line,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { line, rest })
        }
    }
    impl weld::Encode for Cause {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("line", &self.line);
            object.rest(&self.rest);
            object.end();
        }
    }
    weld::serde_bridge! {
        Problem, Cause
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
        /// `GET /problem`
        ///
        /// Described at `#/paths/~1problem/get`.
        pub fn get_problem(&self) -> weld::Call<'_, types::Problem, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_problem",
                        method: weld::Method::GET,
                        path: "/problem",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
