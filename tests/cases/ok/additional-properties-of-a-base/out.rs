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
    /// A client of Harbour log, version 1.
    ///
    /// # Example
    ///
    /// ```text
    /// let client = Client::builder().base_url(url).build()?;
    /// // A call; required parameters are arguments.
    /// client.latest_entry().await?;
    /// // The request body is the last argument.
    /// client.put_note(body).await?;
    /// ```
    #[derive(Clone, Debug)]
    pub struct Client(rt::Core);
    impl Client {
        /// Returns a builder; the credentials that the service requires are set there.
        #[inline]
        pub fn builder() -> rt::ClientBuilder<Self> {
            static API: rt::Api = rt::Api {
                title: "Harbour log",
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
        /// The base leaves `details` open, and each alternative lists its properties.
        ///
        /// Described at `#/components/schemas/Entry`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Entry {
            /// An object.
            Arrival(EntryArrival),
            /// An object.
            Departure(EntryDeparture),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<EntryArrival> for Entry {
            #[inline]
            fn from(it: EntryArrival) -> Self {
                Self::Arrival(it)
            }
        }
        impl ::core::convert::From<EntryDeparture> for Entry {
            #[inline]
            fn from(it: EntryDeparture) -> Self {
                Self::Departure(it)
            }
        }
        impl rt::Decode for Entry {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0] = json.look(["kind"])?;
                match tag_0.as_text() {
                    Some("arrival") => json.read().map(Self::Arrival),
                    Some("departure") => json.read().map(Self::Departure),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Entry {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Arrival(it) => rt::Encode::encode(it, json),
                    Self::Departure(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Entry/allOf/0/properties/details`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct EntryArrivalDetails {
            pub berth: String,
        }
        impl rt::Decode for EntryArrivalDetails {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut berth = rt::Required(None);
                json.members(&["berth"], &mut [&mut berth])?;
                let (rt::Required(Some(berth)),) = (berth,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { berth })
            }
        }
        impl rt::Encode for EntryArrivalDetails {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("berth", &self.berth);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "arrival"`.
        ///
        /// Described at `#/components/schemas/Entry/allOf/1/oneOf/0`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct EntryArrival {
            pub details: Option<EntryArrivalDetails>,
        }
        impl rt::Decode for EntryArrival {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["details", "kind"],
                    &mut [&mut value.details, &mut rt::Constant::new("\"arrival\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for EntryArrival {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"arrival\"");
                object.optional("details", &self.details);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Entry/allOf/0/properties/details`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct EntryDepartureDetails {
            pub pilot: Option<String>,
        }
        impl rt::Decode for EntryDepartureDetails {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["pilot"], &mut [&mut value.pilot])?;
                Ok(value)
            }
        }
        impl rt::Encode for EntryDepartureDetails {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("pilot", &self.pilot);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"kind": "departure"`.
        ///
        /// Described at `#/components/schemas/Entry/allOf/1/oneOf/1`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct EntryDeparture {
            pub details: Option<EntryDepartureDetails>,
        }
        impl rt::Decode for EntryDeparture {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["details", "kind"],
                    &mut [&mut value.details, &mut rt::Constant::new("\"departure\"")],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for EntryDeparture {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"departure\"");
                object.optional("details", &self.details);
                object.end();
            }
        }
        /// The base leaves the items of `crew` open. It lists a property of `cargo` and allows others.
        ///
        /// Described at `#/components/schemas/Note`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Note {
            pub crew: Option<Vec<NoteCrewItem>>,
            pub cargo: Option<NoteCargo>,
            /// Any object, and one property is listed.
            pub remarks: Option<NoteRemarks>,
        }
        impl Note {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`crew`](field@Self::crew).
            #[must_use]
            #[inline]
            pub fn crew(mut self, crew: impl IntoIterator<Item = NoteCrewItem>) -> Self {
                self.crew = Some(rt::list(crew));
                self
            }
            /// Sets [`cargo`](field@Self::cargo).
            #[must_use]
            #[inline]
            pub fn cargo(mut self, cargo: NoteCargo) -> Self {
                self.cargo = Some(cargo);
                self
            }
            /// Sets [`remarks`](field@Self::remarks).
            #[must_use]
            #[inline]
            pub fn remarks(mut self, remarks: NoteRemarks) -> Self {
                self.remarks = Some(remarks);
                self
            }
        }
        impl rt::Decode for Note {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["crew", "cargo", "remarks"],
                    &mut [&mut value.crew, &mut value.cargo, &mut value.remarks],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Note {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("crew", &self.crew);
                object.optional("cargo", &self.cargo);
                object.optional("remarks", &self.remarks);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Base/properties/crew/items`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct NoteCrewItem {
            pub name: Option<String>,
        }
        impl NoteCrewItem {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
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
        }
        impl rt::Decode for NoteCrewItem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["name"], &mut [&mut value.name])?;
                Ok(value)
            }
        }
        impl rt::Encode for NoteCrewItem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Base/properties/cargo`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct NoteCargo {
            pub tons: Option<i64>,
            pub goods: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl NoteCargo {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`tons`](field@Self::tons).
            #[must_use]
            #[inline]
            pub fn tons(mut self, tons: i64) -> Self {
                self.tons = Some(tons);
                self
            }
            /// Sets [`goods`](field@Self::goods).
            #[must_use]
            pub fn goods<__Via>(
                mut self,
                goods: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.goods = rt::IntoOptional::into_optional(goods);
                self
            }
        }
        impl rt::Decode for NoteCargo {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["tons", "goods"],
                    &mut [&mut value.tons, &mut value.goods],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for NoteCargo {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("tons", &self.tons);
                object.optional("goods", &self.goods);
                object.rest(&self.rest);
                object.end();
            }
        }
        /// Any object, and one property is listed.
        ///
        /// Described at `#/components/schemas/Note/allOf/1/properties/remarks`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct NoteRemarks {
            pub author: Option<String>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, rt::Value>,
        }
        impl NoteRemarks {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`author`](field@Self::author).
            #[must_use]
            pub fn author<__Via>(
                mut self,
                author: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.author = rt::IntoOptional::into_optional(author);
                self
            }
        }
        impl rt::Decode for NoteRemarks {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members_and(
                    &["author"],
                    &mut [&mut value.author],
                    &mut value.rest,
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for NoteRemarks {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("author", &self.author);
                object.rest(&self.rest);
                object.end();
            }
        }
        rt::serde_bridge! {
            Entry, EntryArrivalDetails, EntryArrival, EntryDepartureDetails,
            EntryDeparture, Note, NoteCrewItem, NoteCargo, NoteRemarks
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /entries/latest`
            ///
            /// Described at `#/paths/~1entries~1latest/get`.
            #[inline]
            pub fn latest_entry(&self) -> rt::Call<'_, types::Entry, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "latest_entry",
                            method: rt::Method::GET,
                            path: "/entries/latest",
                            security: &[],
                        },
                    )
                    .call()
            }
            /// `PUT /notes`
            ///
            /// Described at `#/paths/~1notes/put`.
            #[inline]
            pub fn put_note(
                &self,
                body: types::Note,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_note",
                            method: rt::Method::PUT,
                            path: "/notes",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
