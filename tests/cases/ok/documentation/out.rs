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
    /// A `thing`.
    ///
    /// Runs nothing:
    ///
    ///    assert!(false);
    ///
    /// ```text
    /// panic!()
    /// ```
    ///
    /// See \[Vec\] and \<script\> at <https://example.com/x> and [a link](https://example.com).
    ///
    /// Described at `#/components/schemas/Thing`.
    #[deprecated]
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Thing {
        /// */ }}  reversed
        ///
        /// Characters, at least: `3`. Keywords that are not enforced: `not`.
        pub a: Option<String>,
        /// As on [a page](https://example.com/p): `Vec<T>`, \<script\>.
        /// - one
        pub page: Option<String>,
    }
    impl weld::Decode for Thing {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut a = None;
            let mut page = None;
            json.members(&["a", "page"], &mut [&mut a, &mut page])?;
            let (Some(a), Some(page)) = (a, page) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { a, page })
        }
    }
    impl weld::Encode for Thing {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("a", &self.a);
            object.optional("page", &self.page);
            object.end();
        }
    }
    weld::serde_bridge! {
        Thing
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
        /// `GET /thing`
        ///
        /// Described at `#/paths/~1thing/get`.
        pub fn get_thing(&self) -> weld::Call<'_, types::Thing, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_thing",
                        method: weld::Method::GET,
                        path: "/thing",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
