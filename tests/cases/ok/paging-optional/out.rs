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
    /// Described at `#/components/schemas/Paging`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Paging {
        pub next: Option<PagingNext>,
    }
    impl weld::Decode for Paging {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut next = None;
            json.members(&["next"], &mut [&mut next])?;
            let (Some(next),) = (next,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { next })
        }
    }
    impl weld::Encode for Paging {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("next", &self.next);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1pets/get/responses/200/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListPetsResponse200 {
        pub warnings: Option<Vec<String>>,
        pub items: Option<Vec<String>>,
        pub paging: Option<Paging>,
    }
    impl weld::Decode for ListPetsResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut warnings = None;
            let mut items = None;
            let mut paging = None;
            json.members(
                &["warnings", "items", "paging"],
                &mut [&mut warnings, &mut items, &mut paging],
            )?;
            let (Some(warnings), Some(items), Some(paging)) = (warnings, items, paging)
            else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { warnings, items, paging })
        }
    }
    impl weld::Encode for ListPetsResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("warnings", &self.warnings);
            object.optional("items", &self.items);
            object.optional("paging", &self.paging);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Paging/properties/next`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct PagingNext {
        pub page_token: Option<String>,
    }
    impl weld::Decode for PagingNext {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut page_token = None;
            json.members(&["page_token"], &mut [&mut page_token])?;
            let (Some(page_token),) = (page_token,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { page_token })
        }
    }
    impl weld::Encode for PagingNext {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("page_token", &self.page_token);
            object.end();
        }
    }
    weld::serde_bridge! {
        Paging, ListPetsResponse200, PagingNext
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
        /// `GET /pets`
        ///
        /// Described at `#/paths/~1pets/get`.
        ///
        /// # Parameters
        ///
        /// - `pageToken` (optional)
        pub fn list_pets(&self) -> ListPets<'_> {
            ListPets(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list_pets",
                            method: weld::Method::GET,
                            path: "/pets",
                            security: &[],
                        },
                    )
                    .call(),
            )
        }
    }
    /// A call of `GET /pets` with optional parameters.
    ///
    /// Described at `#/paths/~1pets/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct ListPets<'c>(
        weld::Call<'c, types::ListPetsResponse200, weld::Undocumented>,
    );
    impl<'c> ListPets<'c> {
        /// Sets the parameter `pageToken`.
        ///
        /// Described at `#/paths/~1pets/get/parameters/0`.
        pub fn page_token(mut self, page_token: &str) -> Self {
            self.0.draft().query("pageToken", page_token, weld::FORM);
            self
        }
        /// Returns a stream of the items of this page and of all later pages.
        pub fn stream(self) -> weld::Pages<'c, String, weld::Undocumented> {
            self.0
                .pages(
                    &weld::Paging {
                        items: Some("items"),
                        optional: true,
                        turn: weld::Turn::Cursors {
                            after: Some(weld::Cursor {
                                parameter: "pageToken",
                                source: weld::Source::Member(
                                    &["paging", "next", "page_token"],
                                ),
                            }),
                            before: None,
                        },
                        marks: &[],
                    },
                )
        }
    }
    weld::call_options!(ListPets, types::ListPetsResponse200, weld::Undocumented);
}
