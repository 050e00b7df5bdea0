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
mod __generated {
    use specweld::generated_v1 as rt;
    /// A client of Case, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // Optional parameters have setters.
    /// client.list(filter).created(created).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Case",
                version: "1",
                servers: &[],
                schemes: &[],
                defaults: &[],
            };
            rt::ClientBuilder::new(&API)
        }
    }
    impl ::core::convert::From<rt::Core> for Client {
        #[inline]
        fn from(core: rt::Core) -> Self {
            Self(core)
        }
    }
    impl rt::ApiClient for Client {
        #[inline]
        fn core(&self) -> &rt::Core {
            &self.0
        }
    }
    /// The error of every operation.
    pub type Error = rt::Error<rt::Undocumented>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
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
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`gt`](field@Self::gt).
            #[must_use]
            #[inline]
            pub fn gt(mut self, gt: i64) -> Self {
                self.gt = Some(gt);
                self
            }
        }
        impl rt::Decode for ListCreatedObject {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["gt"], &mut [&mut value.gt])?;
                Ok(value)
            }
        }
        impl rt::Encode for ListCreatedObject {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            Unknown(rt::Value),
        }
        impl ::core::convert::From<ListCreatedObject> for ListCreated {
            #[inline]
            fn from(it: ListCreatedObject) -> Self {
                Self::Object(it)
            }
        }
        impl ::core::convert::From<i64> for ListCreated {
            #[inline]
            fn from(it: i64) -> Self {
                Self::Integer(it)
            }
        }
        impl rt::Decode for ListCreated {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Number => json.fit(Self::Integer, Self::Unknown),
                    rt::Kind::Object => json.fit(Self::Object, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for ListCreated {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Object(it) => rt::Encode::encode(it, json),
                    Self::Integer(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
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
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`id`](field@Self::id).
            #[must_use]
            pub fn id<__Via>(
                mut self,
                id: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.id = rt::IntoOptional::into_optional(id);
                self
            }
        }
        impl rt::Decode for ListFilterOwner {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["id"], &mut [&mut value.id])?;
                Ok(value)
            }
        }
        impl rt::Encode for ListFilterOwner {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`tags`](field@Self::tags).
            #[must_use]
            #[inline]
            pub fn tags(
                mut self,
                tags: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.tags = Some(rt::list(tags));
                self
            }
            /// Sets [`owner`](field@Self::owner).
            #[must_use]
            #[inline]
            pub fn owner(mut self, owner: ListFilterOwner) -> Self {
                self.owner = Some(owner);
                self
            }
        }
        impl rt::Decode for ListFilter {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["tags", "owner"],
                    &mut [&mut value.tags, &mut value.owner],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for ListFilter {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("tags", &self.tags);
                object.optional("owner", &self.owner);
                object.end();
            }
        }
        rt::serde_bridge! {
            ListCreatedObject, ListCreated, ListFilterOwner, ListFilter
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
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
            #[inline]
            pub fn list(&self, filter: types::ListFilter) -> List<'_> {
                List(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "list",
                                method: rt::Method::GET,
                                path: "/things",
                                security: &[],
                            },
                        )
                        .query("filter", &rt::Structured(&filter), rt::DEEP_OBJECT)
                        .call(),
                )
            }
        }
        /// A call of `GET /things` with optional parameters.
        ///
        /// Described at `#/paths/~1things/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct List<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> List<'c> {
            /// Sets the parameter `created`.
            ///
            /// Described at `#/paths/~1things/get/parameters/0`.
            #[inline]
            pub fn created(mut self, created: impl Into<types::ListCreated>) -> Self {
                self.0
                    .draft()
                    .query(
                        "created",
                        &rt::Structured(&Into::<types::ListCreated>::into(created)),
                        rt::DEEP_OBJECT,
                    );
                self
            }
            /// Sets the parameter `expand`.
            ///
            /// Described at `#/paths/~1things/get/parameters/1`.
            #[inline]
            pub fn expand(
                mut self,
                expand: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.0
                    .draft()
                    .query("expand", &rt::list::<String>(expand), rt::DEEP_OBJECT);
                self
            }
        }
        rt::call_options!(List, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
