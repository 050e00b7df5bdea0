/// A client of Case, version 1.
///
/// # Findings
///
/// - forgiven at `#/components/schemas/Pet/properties/anything`: `anything` must be an object, not null; it is read as an empty object
/// - forgiven at `#/components/schemas/Pet/properties/choice/oneOf`: `oneOf` must be an array, not null; as it is, any value fits this schema
/// - forgiven at `#/components/schemas/Pet/properties/empty/properties`: `properties` must be an object, not an array; it is read as an empty object
/// - forgiven at `#/components/schemas/Pet/properties/list/items`: `items` must be an object, not null; as it is, the items are any JSON
/// - forgiven at `#/components/schemas/Pet/properties/map/properties`: `properties` must be an object, not null; as it is, this schema has no properties
/// - forgiven at `#/paths/~1pets/post/responses/201`: `201` must be an object, not null; it is read as an empty object
/// - forgiven at `#/paths/~1pets/put/responses`: `responses` must be an object, not an array; it is read as an empty object
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
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct Pet {
        pub name: Option<String>,
        pub anything: Option<weld::Value>,
        pub empty: Option<PetEmpty>,
        pub choice: Option<weld::Value>,
        pub list: Option<Vec<weld::Value>>,
        pub map: Option<::std::collections::BTreeMap<String, weld::Value>>,
    }
    impl weld::Decode for Pet {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            let mut anything = None;
            let mut empty = None;
            let mut choice = None;
            let mut list = None;
            let mut map = None;
            json.members(
                &["name", "anything", "empty", "choice", "list", "map"],
                &mut [
                    &mut name,
                    &mut weld::NullSlot(&mut anything),
                    &mut empty,
                    &mut weld::NullSlot(&mut choice),
                    &mut list,
                    &mut map,
                ],
            )?;
            let (
                Some(name),
                Some(anything),
                Some(empty),
                Some(choice),
                Some(list),
                Some(map),
            ) = (name, anything, empty, choice, list, map) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self {
                name,
                anything,
                empty,
                choice,
                list,
                map,
            })
        }
    }
    impl weld::Encode for Pet {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("name", &self.name);
            object.optional("anything", &self.anything);
            object.optional("empty", &self.empty);
            object.optional("choice", &self.choice);
            object.optional("list", &self.list);
            object.optional("map", &self.map);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Pet/properties/empty`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct PetEmpty {}
    impl weld::Decode for PetEmpty {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            json.members(&[], &mut [])?;
            Ok(Self {})
        }
    }
    impl weld::Encode for PetEmpty {
        fn encode(&self, json: &mut weld::Writer) {
            let object = json.object();
            object.end();
        }
    }
    weld::serde_bridge! {
        Pet, PetEmpty
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
        pub fn get_pets(&self) -> weld::Call<'_, types::Pet, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_pets",
                        method: weld::Method::GET,
                        path: "/pets",
                        security: &[],
                    },
                )
                .call()
        }
        /// `POST /pets`
        ///
        /// Described at `#/paths/~1pets/post`.
        pub fn create(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "create",
                        method: weld::Method::POST,
                        path: "/pets",
                        security: &[],
                    },
                )
                .call()
        }
        /// `PUT /pets`
        ///
        /// Described at `#/paths/~1pets/put`.
        pub fn replace(&self) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "replace",
                        method: weld::Method::PUT,
                        path: "/pets",
                        security: &[],
                    },
                )
                .call()
        }
    }
}
