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
    /// A client of Members that are required and not described, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.put_box().await?;
    /// ```
    ///
    /// # Findings
    ///
    /// - untyped at `#/components/schemas/Box/properties/misspelled/required`: `required` names `lenght`, which is not among the `properties`; the type of `lenght` is any JSON
    /// - untyped at `#/components/schemas/Box/required`: `required` names `kind`, which is not among the `properties`; the type of `kind` is any JSON
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Members that are required and not described",
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
        /// Described at `#/components/schemas/Box`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Box_ {
            pub name: Option<String>,
            pub note: Option<rt::Value>,
            pub mark: Option<()>,
            pub anything: rt::Presence<Anything>,
            pub counts: Option<BoxCounts>,
            pub misspelled: Option<BoxMisspelled>,
            /// Required, but without a schema in the description.
            pub kind: rt::Value,
        }
        impl Box_ {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(kind: impl Into<rt::Value>) -> Self {
                Self {
                    name: None,
                    note: None,
                    mark: None,
                    anything: rt::Presence::Absent,
                    counts: None,
                    misspelled: None,
                    kind: kind.into(),
                }
            }
            /// Sets [`name`](field@Self::name).
            #[must_use]
            pub fn name<__Via>(
                mut self,
                name: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.name = rt::IntoOptional::into_optional(name);
                self
            }
            /// Sets [`note`](field@Self::note).
            #[must_use]
            #[inline]
            pub fn note(mut self, note: impl Into<rt::Value>) -> Self {
                self.note = Some(note.into());
                self
            }
            /// Sets [`mark`](field@Self::mark).
            #[must_use]
            #[inline]
            pub fn mark(mut self, mark: ()) -> Self {
                self.mark = Some(mark);
                self
            }
            /// Sets [`anything`](field@Self::anything).
            #[must_use]
            #[inline]
            pub fn anything(mut self, anything: impl Into<Anything>) -> Self {
                self.anything = rt::Presence::Value(anything.into());
                self
            }
            /// Sets [`anything`](field@Self::anything) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn anything_null(mut self) -> Self {
                self.anything = rt::Presence::Null;
                self
            }
            /// Sets [`counts`](field@Self::counts).
            #[must_use]
            #[inline]
            pub fn counts(mut self, counts: BoxCounts) -> Self {
                self.counts = Some(counts);
                self
            }
            /// Sets [`misspelled`](field@Self::misspelled).
            #[must_use]
            #[inline]
            pub fn misspelled(mut self, misspelled: BoxMisspelled) -> Self {
                self.misspelled = Some(misspelled);
                self
            }
        }
        impl rt::Decode for Box_ {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut name = None;
                let mut note = None;
                let mut mark = None;
                let mut anything = rt::Presence::Absent;
                let mut counts = None;
                let mut misspelled = None;
                let mut kind = rt::Required(None);
                json.members(
                    &[
                        "name",
                        "note",
                        "mark",
                        "anything",
                        "counts",
                        "misspelled",
                        "kind",
                    ],
                    &mut [
                        &mut name,
                        &mut rt::NullSlot(&mut note),
                        &mut rt::NullSlot(&mut mark),
                        &mut anything,
                        &mut counts,
                        &mut misspelled,
                        &mut kind,
                    ],
                )?;
                let (rt::Required(Some(kind)),) = (kind,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self {
                    name,
                    note,
                    mark,
                    anything,
                    counts,
                    misspelled,
                    kind,
                })
            }
        }
        impl rt::Encode for Box_ {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.optional("note", &self.note);
                object.optional("mark", &self.mark);
                object.optional("anything", &self.anything);
                object.optional("counts", &self.counts);
                object.optional("misspelled", &self.misspelled);
                object.field("kind", &self.kind);
                object.end();
            }
        }
        /// Any JSON value.
        ///
        /// Described at `#/components/schemas/Anything`.
        pub type Anything = rt::Value;
        /// An object.
        ///
        /// Described at `#/components/schemas/Box/properties/counts`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct BoxCounts {
            pub one: Option<i64>,
            /// Required, but without a schema in the description.
            pub all: i64,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, i64>,
        }
        impl BoxCounts {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(all: i64) -> Self {
                Self {
                    one: None,
                    all,
                    rest: ::std::collections::BTreeMap::new(),
                }
            }
            /// Sets [`one`](field@Self::one).
            #[must_use]
            #[inline]
            pub fn one(mut self, one: i64) -> Self {
                self.one = Some(one);
                self
            }
        }
        impl rt::Decode for BoxCounts {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut one = None;
                let mut all = rt::Required(None);
                let mut rest = ::std::collections::BTreeMap::new();
                json.members_and(&["one", "all"], &mut [&mut one, &mut all], &mut rest)?;
                let (rt::Required(Some(all)),) = (all,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { one, all, rest })
            }
        }
        impl rt::Encode for BoxCounts {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("one", &self.one);
                object.field("all", &self.all);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Box/properties/misspelled`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct BoxMisspelled {
            pub length: Option<i64>,
            /// Required, but without a schema in the description.
            pub lenght: Option<rt::Value>,
        }
        impl BoxMisspelled {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`length`](field@Self::length).
            #[must_use]
            #[inline]
            pub fn length(mut self, length: i64) -> Self {
                self.length = Some(length);
                self
            }
            /// Sets [`lenght`](field@Self::lenght).
            #[must_use]
            #[inline]
            pub fn lenght(mut self, lenght: impl Into<rt::Value>) -> Self {
                self.lenght = Some(lenght.into());
                self
            }
        }
        impl rt::Decode for BoxMisspelled {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["length", "lenght"],
                    &mut [&mut value.length, &mut rt::NullSlot(&mut value.lenght)],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for BoxMisspelled {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("length", &self.length);
                object.optional("lenght", &self.lenght);
                object.end();
            }
        }
        rt::serde_bridge! {
            Box_, BoxCounts, BoxMisspelled
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `PUT /box`
            ///
            /// Described at `#/paths/~1box/put`.
            #[inline]
            pub fn put_box(&self) -> PutBox<'_> {
                PutBox(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "put_box",
                                method: rt::Method::PUT,
                                path: "/box",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `PUT /box` with optional parameters.
        ///
        /// Described at `#/paths/~1box/put`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct PutBox<'c>(rt::Call<'c, types::Box_, rt::Undocumented>);
        impl<'c> PutBox<'c> {
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: types::Box_) -> Self {
                self.0.draft().json(&body);
                self
            }
        }
        rt::call_options!(PutBox, types::Box_, rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
