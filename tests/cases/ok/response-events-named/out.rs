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
    /// // A call; required parameters are arguments.
    /// client.watch_runs().await?;
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
        /// Described at `#/components/schemas/Run`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Run {
            pub id: String,
        }
        impl rt::Decode for Run {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                json.members(&["id"], &mut [&mut id])?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id })
            }
        }
        impl rt::Encode for Run {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("id", &self.id);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/RunStep/properties/data`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct RunStepData {
            pub n: i64,
        }
        impl rt::Decode for RunStepData {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut n = rt::Required(None);
                json.members(&["n"], &mut [&mut n])?;
                let (rt::Required(Some(n)),) = (n,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { n })
            }
        }
        impl rt::Encode for RunStepData {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("n", &self.n);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Failure/properties/data`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct FailureData {
            pub message: String,
        }
        impl rt::Decode for FailureData {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut message = rt::Required(None);
                json.members(&["message"], &mut [&mut message])?;
                let (rt::Required(Some(message)),) = (message,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { message })
            }
        }
        impl rt::Encode for FailureData {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("message", &self.message);
                object.end();
            }
        }
        /// What happens to a run.
        ///
        /// Described at `#/components/schemas/RunEvent`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum RunEvent {
            /// An object.
            RunCreated(Run),
            /// The run made a step.
            RunStep(RunStepData),
            /// An object.
            Error(FailureData),
            /// A string.
            Token(String),
            /// An event with another name: a JSON object whose only member has that name.
            Unknown(rt::Value),
        }
        impl rt::Decode for RunEvent {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0, tag_1, tag_2, tag_3] = json
                    .look(["run.created", "run.step", "error", "token"])?;
                if !tag_0.is_absent() {
                    json.read_within("run.created").map(Self::RunCreated)
                } else if !tag_1.is_absent() {
                    json.read_within("run.step").map(Self::RunStep)
                } else if !tag_2.is_absent() {
                    json.read_within("error").map(Self::Error)
                } else if !tag_3.is_absent() {
                    json.read_within("token").map(Self::Token)
                } else {
                    json.unknown(Self::Unknown)
                }
            }
            #[inline]
            fn decode_event(event: rt::NamedEvent<'_>) -> rt::JsonResult<Self> {
                rt::decode_event(event, &["token"])
            }
        }
        impl rt::Encode for RunEvent {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::RunCreated(it) => json.within("run.created", it),
                    Self::RunStep(it) => json.within("run.step", it),
                    Self::Error(it) => json.within("error", it),
                    Self::Token(it) => json.within("token", it),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/paths/~1runs/post/responses/200/content/text~1event-stream`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum CreateRunResponse200Event {
            /// An object.
            RunCreated(Run),
            /// A string.
            Ping(String),
            /// A string.
            Pong(String),
            /// An event with another name: a JSON object whose only member has that name.
            Unknown(rt::Value),
        }
        impl rt::Decode for CreateRunResponse200Event {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0, tag_1, tag_2] = json.look(["run.created", "ping", "pong"])?;
                if !tag_0.is_absent() {
                    json.read_within("run.created").map(Self::RunCreated)
                } else if !tag_1.is_absent() {
                    json.read_within("ping").map(Self::Ping)
                } else if !tag_2.is_absent() {
                    json.read_within("pong").map(Self::Pong)
                } else {
                    json.unknown(Self::Unknown)
                }
            }
            #[inline]
            fn decode_event(event: rt::NamedEvent<'_>) -> rt::JsonResult<Self> {
                rt::decode_event(event, &["ping", "pong"])
            }
        }
        impl rt::Encode for CreateRunResponse200Event {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::RunCreated(it) => json.within("run.created", it),
                    Self::Ping(it) => json.within("ping", it),
                    Self::Pong(it) => json.within("pong", it),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// An object.
        ///
        /// Described at `#/paths/~1values/get/responses/200/content/text~1event-stream/itemSchema/oneOf/2/properties/data/contentSchema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct WatchValuesResponse200EventAddJson {
            pub foo: i64,
        }
        impl rt::Decode for WatchValuesResponse200EventAddJson {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut foo = rt::Required(None);
                json.members(&["foo"], &mut [&mut foo])?;
                let (rt::Required(Some(foo)),) = (foo,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { foo })
            }
        }
        impl rt::Encode for WatchValuesResponse200EventAddJson {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("foo", &self.foo);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/paths/~1values/get/responses/200/content/text~1event-stream`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum WatchValuesResponse200Event {
            /// A string.
            AddText(String),
            /// A string.
            AddDay(rt::Date),
            /// An object.
            AddJson(WatchValuesResponse200EventAddJson),
            /// An event with another name: a JSON object whose only member has that name.
            Unknown(rt::Value),
        }
        impl rt::Decode for WatchValuesResponse200Event {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0, tag_1, tag_2] = json.look(["addText", "addDay", "addJson"])?;
                if !tag_0.is_absent() {
                    json.read_within("addText").map(Self::AddText)
                } else if !tag_1.is_absent() {
                    json.read_within("addDay").map(Self::AddDay)
                } else if !tag_2.is_absent() {
                    json.read_within("addJson").map(Self::AddJson)
                } else {
                    json.unknown(Self::Unknown)
                }
            }
            #[inline]
            fn decode_event(event: rt::NamedEvent<'_>) -> rt::JsonResult<Self> {
                rt::decode_event(event, &["addText", "addDay"])
            }
        }
        impl rt::Encode for WatchValuesResponse200Event {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::AddText(it) => json.within("addText", it),
                    Self::AddDay(it) => json.within("addDay", it),
                    Self::AddJson(it) => json.within("addJson", it),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/paths/~1numbers/get/responses/200/content/text~1event-stream`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum WatchNumbersResponse200Event {
            /// An array.
            Message(Vec<i64>),
            /// An integer.
            Count(i64),
            /// A string.
            Any(String),
            /// A string.
            Mixed(String),
            /// An event with another name: a JSON object whose only member has that name.
            Unknown(rt::Value),
        }
        impl rt::Decode for WatchNumbersResponse200Event {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let [tag_0, tag_1, tag_2, tag_3] = json
                    .look(["message", "count", "any", "mixed"])?;
                if !tag_0.is_absent() {
                    json.read_within("message").map(Self::Message)
                } else if !tag_1.is_absent() {
                    json.read_within("count").map(Self::Count)
                } else if !tag_2.is_absent() {
                    json.read_within("any").map(Self::Any)
                } else if !tag_3.is_absent() {
                    json.read_within("mixed").map(Self::Mixed)
                } else {
                    json.unknown(Self::Unknown)
                }
            }
            #[inline]
            fn decode_event(event: rt::NamedEvent<'_>) -> rt::JsonResult<Self> {
                rt::decode_event(event, &["any", "mixed"])
            }
        }
        impl rt::Encode for WatchNumbersResponse200Event {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Message(it) => json.within("message", it),
                    Self::Count(it) => json.within("count", it),
                    Self::Any(it) => json.within("any", it),
                    Self::Mixed(it) => json.within("mixed", it),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        rt::serde_bridge! {
            Run, RunStepData, FailureData, RunEvent, CreateRunResponse200Event,
            WatchValuesResponse200EventAddJson, WatchValuesResponse200Event,
            WatchNumbersResponse200Event
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /runs`
            ///
            /// Described at `#/paths/~1runs/get`.
            #[inline]
            pub fn watch_runs(
                &self,
            ) -> rt::Call<'_, rt::EventStream<types::RunEvent>, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "watch_runs",
                            method: rt::Method::GET,
                            path: "/runs",
                            security: &[],
                        },
                    )
                    .accept("text/event-stream")
                    .call()
            }
            /// `POST /runs`
            ///
            /// Described at `#/paths/~1runs/post`.
            #[inline]
            pub fn create_run(
                &self,
            ) -> rt::Call<
                '_,
                rt::EventStream<types::CreateRunResponse200Event>,
                rt::Undocumented,
            > {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_run",
                            method: rt::Method::POST,
                            path: "/runs",
                            security: &[],
                        },
                    )
                    .accept("text/event-stream")
                    .call()
            }
            /// `GET /values`
            ///
            /// Described at `#/paths/~1values/get`.
            #[inline]
            pub fn watch_values(
                &self,
            ) -> rt::Call<
                '_,
                rt::EventStream<types::WatchValuesResponse200Event>,
                rt::Undocumented,
            > {
                self.0
                    .request(
                        &rt::Operation {
                            id: "watch_values",
                            method: rt::Method::GET,
                            path: "/values",
                            security: &[],
                        },
                    )
                    .accept("text/event-stream")
                    .call()
            }
            /// `GET /numbers`
            ///
            /// Described at `#/paths/~1numbers/get`.
            #[inline]
            pub fn watch_numbers(
                &self,
            ) -> rt::Call<
                '_,
                rt::EventStream<types::WatchNumbersResponse200Event>,
                rt::Undocumented,
            > {
                self.0
                    .request(
                        &rt::Operation {
                            id: "watch_numbers",
                            method: rt::Method::GET,
                            path: "/numbers",
                            security: &[],
                        },
                    )
                    .accept("text/event-stream")
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
