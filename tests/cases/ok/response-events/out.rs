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
    /// Described at `#/components/schemas/Tick`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Tick {
        pub n: i64,
    }
    impl weld::Decode for Tick {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut n = None;
            json.members(&["n"], &mut [&mut n])?;
            let (Some(n),) = (n,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { n })
        }
    }
    impl weld::Encode for Tick {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("n", &self.n);
            object.end();
        }
    }
    weld::serde_bridge! {
        Tick
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
        /// `GET /data`
        ///
        /// Described at `#/paths/~1data/get`.
        pub fn of_data(
            &self,
        ) -> weld::Call<'_, weld::EventStream<types::Tick>, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "of_data",
                        method: weld::Method::GET,
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
        pub fn of_text(
            &self,
        ) -> weld::Call<'_, weld::EventStream<weld::Text>, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "of_text",
                        method: weld::Method::PUT,
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
        pub fn of_events(
            &self,
        ) -> weld::Call<'_, weld::EventStream<types::Tick>, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "of_events",
                        method: weld::Method::POST,
                        path: "/data",
                        security: &[],
                    },
                )
                .accept("text/event-stream")
                .call()
        }
    }
}
