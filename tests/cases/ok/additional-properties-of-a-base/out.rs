/// A client of Harbour log, version 1.
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
            title: "Harbour log",
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
        Unknown(weld::Value),
    }
    impl ::core::convert::From<EntryArrival> for Entry {
        fn from(it: EntryArrival) -> Self {
            Self::Arrival(it)
        }
    }
    impl ::core::convert::From<EntryDeparture> for Entry {
        fn from(it: EntryDeparture) -> Self {
            Self::Departure(it)
        }
    }
    impl weld::Decode for Entry {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let [tag_0] = json.look(["kind"])?;
            match tag_0.as_text() {
                Some("arrival") => json.read().map(Self::Arrival),
                Some("departure") => json.read().map(Self::Departure),
                _ => json.unknown(Self::Unknown),
            }
        }
    }
    impl weld::Encode for Entry {
        fn encode(&self, json: &mut weld::Writer) {
            match self {
                Self::Arrival(it) => weld::Encode::encode(it, json),
                Self::Departure(it) => weld::Encode::encode(it, json),
                Self::Unknown(it) => weld::Encode::encode(it, json),
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
    impl weld::Decode for EntryArrivalDetails {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut berth = None;
            json.members(&["berth"], &mut [&mut berth])?;
            let (Some(berth),) = (berth,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { berth })
        }
    }
    impl weld::Encode for EntryArrivalDetails {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for EntryArrival {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut details = None;
            json.members(
                &["details", "kind"],
                &mut [&mut details, &mut weld::Constant::new("\"arrival\"")],
            )?;
            let (Some(details),) = (details,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { details })
        }
    }
    impl weld::Encode for EntryArrival {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for EntryDepartureDetails {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut pilot = None;
            json.members(&["pilot"], &mut [&mut pilot])?;
            let (Some(pilot),) = (pilot,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { pilot })
        }
    }
    impl weld::Encode for EntryDepartureDetails {
        fn encode(&self, json: &mut weld::Writer) {
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
    impl weld::Decode for EntryDeparture {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut details = None;
            json.members(
                &["details", "kind"],
                &mut [&mut details, &mut weld::Constant::new("\"departure\"")],
            )?;
            let (Some(details),) = (details,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { details })
        }
    }
    impl weld::Encode for EntryDeparture {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`crew`](field@Self::crew).
        #[must_use]
        pub fn crew(mut self, crew: impl IntoIterator<Item = NoteCrewItem>) -> Self {
            self.crew = Some(weld::list(crew));
            self
        }
        /// Sets [`cargo`](field@Self::cargo).
        #[must_use]
        pub fn cargo(mut self, cargo: NoteCargo) -> Self {
            self.cargo = Some(cargo);
            self
        }
        /// Sets [`remarks`](field@Self::remarks).
        #[must_use]
        pub fn remarks(mut self, remarks: NoteRemarks) -> Self {
            self.remarks = Some(remarks);
            self
        }
    }
    impl weld::Decode for Note {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut crew = None;
            let mut cargo = None;
            let mut remarks = None;
            json.members(
                &["crew", "cargo", "remarks"],
                &mut [&mut crew, &mut cargo, &mut remarks],
            )?;
            let (Some(crew), Some(cargo), Some(remarks)) = (crew, cargo, remarks) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { crew, cargo, remarks })
        }
    }
    impl weld::Encode for Note {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<__Via>(
            mut self,
            name: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.name = weld::IntoOptional::into_optional(name);
            self
        }
    }
    impl weld::Decode for NoteCrewItem {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut name = None;
            json.members(&["name"], &mut [&mut name])?;
            let (Some(name),) = (name,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { name })
        }
    }
    impl weld::Encode for NoteCrewItem {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl NoteCargo {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`tons`](field@Self::tons).
        #[must_use]
        pub fn tons(mut self, tons: i64) -> Self {
            self.tons = Some(tons);
            self
        }
        /// Sets [`goods`](field@Self::goods).
        #[must_use]
        pub fn goods<__Via>(
            mut self,
            goods: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.goods = weld::IntoOptional::into_optional(goods);
            self
        }
    }
    impl weld::Decode for NoteCargo {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut tons = None;
            let mut goods = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(
                &["tons", "goods"],
                &mut [&mut tons, &mut goods],
                &mut rest,
            )?;
            let (Some(tons), Some(goods)) = (tons, goods) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { tons, goods, rest })
        }
    }
    impl weld::Encode for NoteCargo {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub rest: ::std::collections::BTreeMap<String, weld::Value>,
    }
    impl NoteRemarks {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`author`](field@Self::author).
        #[must_use]
        pub fn author<__Via>(
            mut self,
            author: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.author = weld::IntoOptional::into_optional(author);
            self
        }
    }
    impl weld::Decode for NoteRemarks {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut author = None;
            let mut rest = ::std::collections::BTreeMap::new();
            json.members_and(&["author"], &mut [&mut author], &mut rest)?;
            let (Some(author),) = (author,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { author, rest })
        }
    }
    impl weld::Encode for NoteRemarks {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.optional("author", &self.author);
            object.rest(&self.rest);
            object.end();
        }
    }
    weld::serde_bridge! {
        Entry, EntryArrivalDetails, EntryArrival, EntryDepartureDetails, EntryDeparture,
        Note, NoteCrewItem, NoteCargo, NoteRemarks
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
        /// `GET /entries/latest`
        ///
        /// Described at `#/paths/~1entries~1latest/get`.
        pub fn latest_entry(&self) -> weld::Call<'_, types::Entry, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "latest_entry",
                        method: weld::Method::GET,
                        path: "/entries/latest",
                        security: &[],
                    },
                )
                .call()
        }
        /// `PUT /notes`
        ///
        /// Described at `#/paths/~1notes/put`.
        pub fn put_note(
            &self,
            body: types::Note,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "put_note",
                        method: weld::Method::PUT,
                        path: "/notes",
                        security: &[],
                    },
                )
                .json(&body)
                .call()
        }
    }
}
