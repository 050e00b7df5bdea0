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
    /// client.get_thing(id).await?;
    /// // The request body is the last argument.
    /// client.create_thing(body).await?;
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
    /// The most frequent error of the operations; the other operations have other error types.
    pub type Error = rt::Error<rt::Undocumented>;
    /// A mock of the service, for tests. [`MockOperations`] has its methods, one for each operation.
    pub type Mock = rt::Mock<MockOperations>;
    /// The operations of a [`Mock`]. Each method expects calls of one operation, and returns the replies.
    #[derive(Clone, Debug)]
    pub struct MockOperations(rt::Expectations);
    impl rt::MockedApi for MockOperations {
        type Client = Client;
        #[inline]
        fn new(expectations: rt::Expectations) -> Self {
            Self(expectations)
        }
        #[inline]
        fn builder() -> rt::ClientBuilder<Client> {
            Client::builder()
        }
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Always sends `"kind": "thing"`.
        ///
        /// Described at `#/components/schemas/Thing`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            pub id: String,
            pub size: rt::Presence<i64>,
            pub made: Option<rt::DateTime>,
        }
        impl Thing {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(id: impl Into<String>) -> Self {
                Self {
                    id: id.into(),
                    size: rt::Presence::Absent,
                    made: None,
                }
            }
            /// Sets [`size`](field@Self::size).
            #[must_use]
            #[inline]
            pub fn size(mut self, size: i64) -> Self {
                self.size = rt::Presence::Value(size);
                self
            }
            /// Sets [`size`](field@Self::size) to `null`, which differs from an absent property.
            #[must_use]
            #[inline]
            pub fn size_null(mut self) -> Self {
                self.size = rt::Presence::Null;
                self
            }
            /// Sets [`made`](field@Self::made).
            #[must_use]
            #[inline]
            pub fn made(mut self, made: rt::DateTime) -> Self {
                self.made = Some(made);
                self
            }
        }
        impl rt::Decode for Thing {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut id = rt::Required(None);
                let mut size = rt::Presence::Absent;
                let mut made = None;
                json.members(
                    &["id", "size", "made", "kind"],
                    &mut [
                        &mut id,
                        &mut size,
                        &mut made,
                        &mut rt::Constant::new("\"thing\""),
                    ],
                )?;
                let (rt::Required(Some(id)),) = (id,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { id, size, made })
            }
        }
        impl rt::Encode for Thing {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("kind", "\"thing\"");
                object.field("id", &self.id);
                object.optional("size", &self.size);
                object.optional("made", &self.made);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Problem`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Problem {
            pub title: Option<String>,
        }
        impl Problem {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`title`](field@Self::title).
            #[must_use]
            pub fn title<__Via>(
                mut self,
                title: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.title = rt::IntoOptional::into_optional(title);
                self
            }
        }
        impl rt::Decode for Problem {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["title"], &mut [&mut value.title])?;
                Ok(value)
            }
        }
        impl rt::Encode for Problem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("title", &self.title);
                object.end();
            }
        }
        /// One of several alternatives.
        ///
        /// Described at `#/components/schemas/Either`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Either {
            /// An object.
            Thing(Thing),
            /// A string.
            String(String),
            /// A value that matches no other variant, as JSON.
            Unknown(rt::Value),
        }
        impl ::core::convert::From<Thing> for Either {
            #[inline]
            fn from(it: Thing) -> Self {
                Self::Thing(it)
            }
        }
        impl ::core::convert::From<String> for Either {
            #[inline]
            fn from(it: String) -> Self {
                Self::String(it)
            }
        }
        impl ::core::convert::From<&str> for Either {
            #[inline]
            fn from(it: &str) -> Self {
                Self::String(it.into())
            }
        }
        impl rt::Decode for Either {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                match json.kind()? {
                    rt::Kind::Text => json.read().map(Self::String),
                    rt::Kind::Object => json.fit(Self::Thing, Self::Unknown),
                    _ => json.unknown(Self::Unknown),
                }
            }
        }
        impl rt::Encode for Either {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                match self {
                    Self::Thing(it) => rt::Encode::encode(it, json),
                    Self::String(it) => rt::Encode::encode(it, json),
                    Self::Unknown(it) => rt::Encode::encode(it, json),
                }
            }
        }
        rt::serde_bridge! {
            Thing, Problem, Either
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /things/{id}`
            ///
            /// Described at `#/paths/~1things~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            ///
            /// # Errors
            ///
            /// - `404`: Gone.
            /// - `5XX`: Broken.
            /// - `any other`: Odd.
            #[inline]
            pub fn get_thing(
                &self,
                id: &str,
            ) -> rt::Call<'_, GetThingResponse, GetThingError> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_thing",
                            method: rt::Method::GET,
                            path: "/things/{id}",
                            security: &[],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
                    .accept("application/json, application/problem+json, text/plain")
                    .redirects(|status| matches!(status, 304))
                    .call()
            }
            /// `DELETE /things/{id}`
            ///
            /// Described at `#/paths/~1things~1{id}/delete`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn delete_thing(&self, id: &str) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "delete_thing",
                            method: rt::Method::DELETE,
                            path: "/things/{id}",
                            security: &[],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
                    .call()
            }
            /// `POST /things`
            ///
            /// Described at `#/paths/~1things/post`.
            ///
            /// # Errors
            ///
            /// - `any other`: The things.
            #[inline]
            pub fn create_thing(
                &self,
                body: types::Thing,
            ) -> rt::Call<'_, Vec<types::Thing>, Vec<types::Thing>> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "create_thing",
                            method: rt::Method::POST,
                            path: "/things",
                            security: &[],
                        },
                    )
                    .json(&body)
                    .call()
            }
            /// `GET /export`
            ///
            /// Described at `#/paths/~1export/get`.
            #[inline]
            pub fn export(&self) -> Export<'_> {
                Export(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "export",
                                method: rt::Method::GET,
                                path: "/export",
                                security: &[],
                            },
                        )
                        .other_media_types(
                            "text/csv, application/x-ndjson, text/event-stream",
                        )
                        .call(),
                )
            }
            /// `GET /raw`
            ///
            /// Described at `#/paths/~1raw/get`.
            #[inline]
            pub fn raw(&self) -> rt::Call<'_, rt::ByteStream, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "raw",
                            method: rt::Method::GET,
                            path: "/raw",
                            security: &[],
                        },
                    )
                    .accept("application/octet-stream")
                    .call()
            }
            /// `PUT /undescribed`
            ///
            /// Described at `#/paths/~1undescribed/put`.
            ///
            /// # Errors
            ///
            /// - `401`: No.
            #[inline]
            pub fn put_undescribed(&self) -> rt::Call<'_, (), PutUndescribedError> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "put_undescribed",
                            method: rt::Method::PUT,
                            path: "/undescribed",
                            security: &[],
                        },
                    )
                    .accept("application/json, text/plain")
                    .call()
            }
        }
        /// A call of `GET /export` with optional parameters.
        ///
        /// Described at `#/paths/~1export/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Export<'c>(rt::Call<'c, types::Either, rt::Undocumented>);
        impl<'c> Export<'c> {
            /// Requests the response as text: `text/csv`.
            #[inline]
            pub fn as_text(self) -> rt::Call<'c, rt::Text, rt::Undocumented> {
                self.0
                    .accepting(
                        "text/csv",
                        "application/json, application/x-ndjson, text/event-stream",
                    )
            }
            /// Requests the response as a stream of JSON values: `application/x-ndjson`.
            #[inline]
            pub fn as_lines(
                self,
            ) -> rt::Call<'c, rt::JsonLines<types::Thing>, rt::Undocumented> {
                self.0
                    .accepting(
                        "application/x-ndjson",
                        "application/json, text/csv, text/event-stream",
                    )
            }
            /// Requests the response as a stream of server-sent events: `text/event-stream`.
            #[inline]
            pub fn as_events(
                self,
            ) -> rt::Call<'c, rt::EventStream<types::Thing>, rt::Undocumented> {
                self.0
                    .accepting(
                        "text/event-stream",
                        "application/json, text/csv, application/x-ndjson",
                    )
            }
        }
        rt::call_options!(Export, types::Either, rt::Undocumented);
        /// Results of `GET /things/{id}`, by status.
        ///
        /// Described at `#/paths/~1things~1{id}/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum GetThingResponse {
            /// Found.
            Ok(types::Thing),
            /// Unchanged.
            NotModified,
            /// A success with a status that the description does not list.
            Undescribed(rt::Undescribed),
        }
        impl rt::FromResponse for GetThingResponse {
            #[inline]
            fn from_response(response: &rt::RawResponse) -> rt::JsonResult<Self> {
                match response.status.as_u16() {
                    200 => rt::FromResponse::from_response(response).map(Self::Ok),
                    304 => Ok(Self::NotModified),
                    _ => Ok(Self::Undescribed(response.undescribed())),
                }
            }
        }
        /// Errors of `GET /things/{id}`, by status.
        ///
        /// Described at `#/paths/~1things~1{id}/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum GetThingError {
            /// Gone.
            NotFound(types::Problem),
            /// Broken.
            Status5xx(rt::Text),
            /// Odd.
            Other,
        }
        impl rt::FromErrorResponse for GetThingError {
            #[inline]
            fn from_error_response(
                response: &rt::RawResponse,
            ) -> Option<rt::JsonResult<Self>> {
                match response.status.as_u16() {
                    404 => {
                        Some(
                            rt::FromResponse::from_response(response).map(Self::NotFound),
                        )
                    }
                    500..=599 => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::Status5xx),
                        )
                    }
                    _ => Some(Ok(Self::Other)),
                }
            }
        }
        /// Errors of `PUT /undescribed`, by status.
        ///
        /// Described at `#/paths/~1undescribed/put`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum PutUndescribedError {
            /// No.
            ///
            /// The media type is `text/plain`.
            UnauthorizedText(rt::Text),
            /// No.
            Unauthorized(rt::Value),
        }
        impl rt::FromErrorResponse for PutUndescribedError {
            #[inline]
            fn from_error_response(
                response: &rt::RawResponse,
            ) -> Option<rt::JsonResult<Self>> {
                match response.status.as_u16() {
                    401 if response.is_any_of("text/plain") => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::UnauthorizedText),
                        )
                    }
                    401 => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::Unauthorized),
                        )
                    }
                    _ => None,
                }
            }
        }
    }
    /// The replies of a mock: for each operation, those that the description allows.
    pub mod mock {
        use super::{rt, types};
        impl super::MockOperations {
            /// Expects calls of `GET /things/{id}`.
            #[inline]
            #[track_caller]
            pub fn get_thing(&self) -> rt::Expectation<GetThing> {
                self.0.expectation("get_thing", GetThing)
            }
            /// Expects calls of `DELETE /things/{id}`.
            #[inline]
            #[track_caller]
            pub fn delete_thing(&self) -> rt::Expectation<DeleteThing> {
                self.0.expectation("delete_thing", DeleteThing)
            }
            /// Expects calls of `POST /things`.
            #[inline]
            #[track_caller]
            pub fn create_thing(&self) -> rt::Expectation<CreateThing> {
                self.0.expectation("create_thing", CreateThing)
            }
            /// Expects calls of `GET /export`.
            #[inline]
            #[track_caller]
            pub fn export(&self) -> rt::Expectation<Export> {
                self.0.expectation("export", Export)
            }
            /// Expects calls of `GET /raw`.
            #[inline]
            #[track_caller]
            pub fn raw(&self) -> rt::Expectation<Raw> {
                self.0.expectation("raw", Raw)
            }
            /// Expects calls of `PUT /undescribed`.
            #[inline]
            #[track_caller]
            pub fn put_undescribed(&self) -> rt::Expectation<PutUndescribed> {
                self.0.expectation("put_undescribed", PutUndescribed)
            }
        }
        /// The replies to `GET /things/{id}` that the description allows.
        #[derive(Debug)]
        pub struct GetThing(rt::Replies);
        impl GetThing {
            /// Replies with status 200: Found.
            #[inline]
            pub fn reply(&self, body: types::Thing) -> rt::Reply<'_, Self> {
                self.0.json(self, 200, &body)
            }
            /// Replies with status 304: Unchanged.
            #[inline]
            pub fn reply_not_modified(&self) -> rt::Reply<'_, Self> {
                self.0.empty(self, 304)
            }
            /// Replies with status 404: Gone.
            #[inline]
            pub fn reply_not_found(&self, body: types::Problem) -> rt::Reply<'_, Self> {
                self.0.json_as(self, 404, "application/problem+json", &body)
            }
            /// Replies with this status: Broken.
            #[inline]
            pub fn reply_5xx(
                &self,
                status: u16,
                body: impl Into<String>,
            ) -> rt::Reply<'_, Self> {
                self.0
                    .bytes(
                        self,
                        rt::status_within(5, status),
                        "text/plain",
                        Into::<String>::into(body),
                    )
            }
            /// Replies with this status: Odd.
            #[inline]
            pub fn reply_other(&self, status: u16) -> rt::Reply<'_, Self> {
                self.0.empty(self, rt::status_beside(&[2, 404, 5], status))
            }
        }
        /// The replies to `DELETE /things/{id}` that the description allows.
        #[derive(Debug)]
        pub struct DeleteThing(rt::Replies);
        impl DeleteThing {
            /// Replies with status 204: Removed.
            #[inline]
            pub fn reply(&self) -> rt::Reply<'_, Self> {
                self.0.empty(self, 204)
            }
        }
        /// The replies to `POST /things` that the description allows.
        #[derive(Debug)]
        pub struct CreateThing(rt::Replies);
        impl CreateThing {
            /// Replies with status 200: The things.
            #[inline]
            pub fn reply(
                &self,
                body: impl IntoIterator<Item = types::Thing>,
            ) -> rt::Reply<'_, Self> {
                self.0.json(self, 200, &rt::list::<types::Thing>(body))
            }
            /// Replies with this status: The things.
            #[inline]
            pub fn reply_other(
                &self,
                status: u16,
                body: impl IntoIterator<Item = types::Thing>,
            ) -> rt::Reply<'_, Self> {
                self.0
                    .json(
                        self,
                        rt::status_beside(&[2], status),
                        &rt::list::<types::Thing>(body),
                    )
            }
        }
        /// The replies to `GET /export` that the description allows.
        #[derive(Debug)]
        pub struct Export(rt::Replies);
        impl Export {
            /// Replies with status 200: Everything.
            #[inline]
            pub fn reply(&self, body: impl Into<types::Either>) -> rt::Reply<'_, Self> {
                self.0.json(self, 200, &Into::<types::Either>::into(body))
            }
            /// Replies with status 200.
            #[inline]
            pub fn reply_as_text(&self, body: impl Into<String>) -> rt::Reply<'_, Self> {
                self.0.bytes(self, 200, "text/csv", Into::<String>::into(body))
            }
            /// Replies with status 200.
            #[inline]
            pub fn reply_as_lines(
                &self,
                body: impl IntoIterator<Item = types::Thing>,
            ) -> rt::Reply<'_, Self> {
                self.0
                    .lines(
                        self,
                        200,
                        "application/x-ndjson",
                        &rt::list::<types::Thing>(body),
                    )
            }
            /// Replies with status 200.
            #[inline]
            pub fn reply_as_events(
                &self,
                body: impl IntoIterator<Item = types::Thing>,
            ) -> rt::Reply<'_, Self> {
                self.0.events(self, 200, &rt::list::<types::Thing>(body))
            }
        }
        /// The replies to `GET /raw` that the description allows.
        #[derive(Debug)]
        pub struct Raw(rt::Replies);
        impl Raw {
            /// Replies with status 200: Bytes.
            #[inline]
            pub fn reply(&self, body: impl Into<rt::Bytes>) -> rt::Reply<'_, Self> {
                self.0.bytes(self, 200, "application/octet-stream", body)
            }
        }
        /// The replies to `PUT /undescribed` that the description allows.
        #[derive(Debug)]
        pub struct PutUndescribed(rt::Replies);
        impl PutUndescribed {
            /// Replies with status 200.
            #[inline]
            pub fn reply(&self) -> rt::Reply<'_, Self> {
                self.0.empty(self, 200)
            }
            /// Replies with status 401: No.
            #[inline]
            pub fn reply_unauthorized_text(
                &self,
                body: impl Into<String>,
            ) -> rt::Reply<'_, Self> {
                self.0.bytes(self, 401, "text/plain", Into::<String>::into(body))
            }
            /// Replies with status 401: No.
            #[inline]
            pub fn reply_unauthorized(
                &self,
                body: impl Into<rt::Value>,
            ) -> rt::Reply<'_, Self> {
                self.0.json(self, 401, &Into::<rt::Value>::into(body))
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, Mock, MockOperations, mock};
