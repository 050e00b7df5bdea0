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
    /// Described at `#/components/schemas/Pet`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Pet {
        pub id: String,
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            json.members(&["id"], &mut [&mut id])?;
            let (Some(id),) = (id,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id })
        }
    }
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("id", &self.id);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1pets/get/responses/200/content/application~1json/schema`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ListPetsResponse200 {
        pub data: Vec<Pet>,
        pub has_more: bool,
    }
    impl weld::Decode for ListPetsResponse200 {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut data = None;
            let mut has_more = None;
            json.members(&["data", "has_more"], &mut [&mut data, &mut has_more])?;
            let (Some(data), Some(has_more)) = (data, has_more) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { data, has_more })
        }
    }
    impl weld::Encode for ListPetsResponse200 {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("data", &self.data);
            object.field("has_more", &self.has_more);
            object.end();
        }
    }
    weld::serde_bridge! {
        Pet, ListPetsResponse200
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
        /// - `starting_after` (optional)
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
        /// Sets the parameter `starting_after`.
        ///
        /// Described at `#/paths/~1pets/get/parameters/0`.
        pub fn starting_after(mut self, starting_after: &str) -> Self {
            self.0.draft().query("starting_after", starting_after, weld::FORM);
            self
        }
        /// Returns a stream of the items of this page and of all later pages.
        pub fn stream(self) -> weld::Pages<'c, types::Pet, weld::Undocumented> {
            self.0
                .pages(
                    &weld::Paging {
                        items: Some("data"),
                        optional: false,
                        turn: weld::Turn::Cursors {
                            after: Some(weld::Cursor {
                                parameter: "starting_after",
                                source: weld::Source::LastItem("id"),
                            }),
                            before: None,
                        },
                        marks: &[weld::Mark::More(&["has_more"])],
                    },
                )
        }
    }
    weld::call_options!(ListPets, types::ListPetsResponse200, weld::Undocumented);
}
