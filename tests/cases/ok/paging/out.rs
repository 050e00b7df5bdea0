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
    /// Described at `#/components/schemas/Page`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Page {
        pub items: Vec<Item>,
        pub next_cursor: Option<String>,
    }
    impl weld::Decode for Page {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut items = None;
            let mut next_cursor = None;
            json.members(
                &["items", "next_cursor"],
                &mut [&mut items, &mut next_cursor],
            )?;
            let (Some(items), Some(next_cursor)) = (items, next_cursor) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { items, next_cursor })
        }
    }
    impl weld::Encode for Page {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("items", &self.items);
            object.optional("next_cursor", &self.next_cursor);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Item`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Item {
        pub id: Option<String>,
    }
    impl weld::Decode for Item {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            json.members(&["id"], &mut [&mut id])?;
            let (Some(id),) = (id,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id })
        }
    }
    impl weld::Encode for Item {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("id", &self.id);
            object.end();
        }
    }
    weld::serde_bridge! {
        Page, Item
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
        ///
        /// # Parameters
        ///
        /// - `cursor` (optional)
        pub fn get_thing(&self) -> GetThing<'_> {
            GetThing(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "get_thing",
                            method: weld::Method::GET,
                            path: "/thing",
                            security: &[],
                        },
                    )
                    .call(),
            )
        }
    }
    /// A call of `GET /thing` with optional parameters.
    ///
    /// Described at `#/paths/~1thing/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct GetThing<'c>(weld::Call<'c, types::Page, weld::Undocumented>);
    impl<'c> GetThing<'c> {
        /// Sets the parameter `cursor`.
        ///
        /// Described at `#/paths/~1thing/get/parameters/0`.
        pub fn cursor(mut self, cursor: &str) -> Self {
            self.0.draft().query("cursor", cursor, weld::FORM);
            self
        }
        /// Returns a stream of the items of this page and of all later pages.
        pub fn stream(self) -> weld::Pages<'c, types::Item, weld::Undocumented> {
            self.0
                .pages(
                    &weld::Paging {
                        items: Some("items"),
                        optional: false,
                        turn: weld::Turn::Cursors {
                            after: Some(weld::Cursor {
                                parameter: "cursor",
                                source: weld::Source::Member(&["next_cursor"]),
                            }),
                            before: None,
                        },
                        marks: &[],
                    },
                )
        }
    }
    weld::call_options!(GetThing, types::Page, weld::Undocumented);
}
