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
    /// Described at `#/paths/~1things/get/parameters/0/schema/anyOf/0`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListCreatedObject {
        pub gt: Option<i64>,
    }
    impl ListCreatedObject {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`gt`](field@Self::gt).
        #[must_use]
        pub fn gt(mut self, gt: i64) -> Self {
            self.gt = Some(gt);
            self
        }
    }
    impl weld::Decode for ListCreatedObject {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut gt = None;
            json.members(&["gt"], &mut [&mut gt])?;
            let (Some(gt),) = (gt,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { gt })
        }
    }
    impl weld::Encode for ListCreatedObject {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("gt", &self.gt);
            object.end();
        }
    }
    /// One of several alternatives.
    ///
    /// Described at `#/paths/~1things/get/parameters/0/schema`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ListCreated {
        /// An object.
        Object(ListCreatedObject),
        /// An integer.
        Integer(i64),
        /// A value that matches no other variant, as JSON.
        Unknown(weld::Value),
    }
    impl ::core::convert::From<ListCreatedObject> for ListCreated {
        fn from(it: ListCreatedObject) -> Self {
            Self::Object(it)
        }
    }
    impl ::core::convert::From<i64> for ListCreated {
        fn from(it: i64) -> Self {
            Self::Integer(it)
        }
    }
    impl weld::Decode for ListCreated {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            match json.kind()? {
                weld::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                weld::Kind::Object => json.fit(Self::Object, Self::Unknown),
                #[allow(
                    unreachable_patterns,
                    reason = "every type of JSON may be told apart"
                )]
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for ListCreated {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Object(it) => weld::Encode::encode(it, json),
                Self::Integer(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
            }
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1things/get/parameters/2/schema/properties/owner`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListFilterOwner {
        pub id: Option<String>,
    }
    impl ListFilterOwner {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`id`](field@Self::id).
        #[must_use]
        pub fn id<__Via>(mut self, id: impl weld::IntoOptional<String, __Via>) -> Self {
            self.id = weld::IntoOptional::into_optional(id);
            self
        }
    }
    impl weld::Decode for ListFilterOwner {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            json.members(&["id"], &mut [&mut id])?;
            let (Some(id),) = (id,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id })
        }
    }
    impl weld::Encode for ListFilterOwner {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("id", &self.id);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/paths/~1things/get/parameters/2/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct ListFilter {
        pub tags: Option<Vec<String>>,
        pub owner: Option<ListFilterOwner>,
    }
    impl ListFilter {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags(
            mut self,
            tags: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tags = Some(weld::list(tags));
            self
        }
        /// Sets [`owner`](field@Self::owner).
        #[must_use]
        pub fn owner(mut self, owner: ListFilterOwner) -> Self {
            self.owner = Some(owner);
            self
        }
    }
    impl weld::Decode for ListFilter {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut tags = None;
            let mut owner = None;
            json.members(&["tags", "owner"], &mut [&mut tags, &mut owner])?;
            let (Some(tags), Some(owner)) = (tags, owner) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { tags, owner })
        }
    }
    impl weld::Encode for ListFilter {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("tags", &self.tags);
            object.optional("owner", &self.owner);
            object.end();
        }
    }
    weld::serde_bridge! {
        ListCreatedObject, ListCreated, ListFilterOwner, ListFilter
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
        /// `GET /things`
        ///
        /// Described at `#/paths/~1things/get`.
        ///
        /// # Parameters
        ///
        /// - `created` (optional)
        /// - `expand` (optional)
        /// - `filter`
        pub fn list(&self, filter: types::ListFilter) -> List<'_> {
            List(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "list",
                            method: weld::Method::GET,
                            path: "/things",
                            security: &[],
                        },
                    )
                    .query("filter", &weld::Structured(&filter), weld::DEEP_OBJECT)
                    .call(),
            )
        }
    }
    /// A call of `GET /things` with optional parameters.
    ///
    /// Described at `#/paths/~1things/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct List<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> List<'c> {
        /// Sets the parameter `created`.
        ///
        /// Described at `#/paths/~1things/get/parameters/0`.
        pub fn created(mut self, created: impl Into<types::ListCreated>) -> Self {
            self.0
                .draft()
                .query(
                    "created",
                    &weld::Structured(&Into::<types::ListCreated>::into(created)),
                    weld::DEEP_OBJECT,
                );
            self
        }
        /// Sets the parameter `expand`.
        ///
        /// Described at `#/paths/~1things/get/parameters/1`.
        pub fn expand(
            mut self,
            expand: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.0
                .draft()
                .query("expand", &weld::list::<String>(expand), weld::DEEP_OBJECT);
            self
        }
    }
    weld::call_options!(List, (), weld::Undocumented);
}
