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
    /// let client = Client::builder().build()?;
    /// // A call; required parameters are arguments.
    /// client.get_bottle(id).await?;
    /// // The request body is the last argument.
    /// client.patch_bottle(id, body).await?;
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
                servers: &[rt::Server::new("https://cellar.example.com", "")],
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
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// A server. `https://cellar.example.com`
        ///
        /// Described at `#/servers/0`.
        pub const SERVER_1: rt::Server = rt::Server::new(
            "https://cellar.example.com",
            "",
        );
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/Bottle`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Bottle {
            pub name: Option<String>,
        }
        impl Bottle {
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
        impl rt::Decode for Bottle {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["name"], &mut [&mut value.name])?;
                Ok(value)
            }
        }
        impl rt::Encode for Bottle {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("name", &self.name);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Label`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Label {
            pub text: Option<String>,
        }
        impl Label {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`text`](field@Self::text).
            #[must_use]
            pub fn text<__Via>(
                mut self,
                text: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.text = rt::IntoOptional::into_optional(text);
                self
            }
        }
        impl rt::Decode for Label {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["text"], &mut [&mut value.text])?;
                Ok(value)
            }
        }
        impl rt::Encode for Label {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("text", &self.text);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Fault`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Fault {
            pub message: Option<String>,
        }
        impl rt::Decode for Fault {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["message"], &mut [&mut value.message])?;
                Ok(value)
            }
        }
        impl rt::Encode for Fault {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("message", &self.message);
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
        /// An object.
        ///
        /// Described at `#/components/schemas/Step`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Step {
            pub op: String,
        }
        impl Step {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(op: impl Into<String>) -> Self {
                Self { op: op.into() }
            }
        }
        impl rt::Decode for Step {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut op = rt::Required(None);
                json.members(&["op"], &mut [&mut op])?;
                let (rt::Required(Some(op)),) = (op,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { op })
            }
        }
        impl rt::Encode for Step {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("op", &self.op);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always has `"object": "receipt"`.
        ///
        /// Described at `#/components/schemas/Receipt`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Receipt {
            pub key: String,
        }
        impl rt::Decode for Receipt {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut key = rt::Required(None);
                json.members(
                    &["key", "object"],
                    &mut [&mut key, &mut rt::Constant::new("\"receipt\"")],
                )?;
                let (rt::Required(Some(key)),) = (key,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { key })
            }
        }
        impl rt::Encode for Receipt {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.constant("object", "\"receipt\"");
                object.field("key", &self.key);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Shipment`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Shipment {
            pub from: Option<Place>,
            pub to: Option<Vec<Place>>,
            pub notes: Option<Vec<String>>,
        }
        impl Shipment {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`from`](field@Self::from).
            #[must_use]
            #[inline]
            pub fn from(mut self, from: Place) -> Self {
                self.from = Some(from);
                self
            }
            /// Sets [`to`](field@Self::to).
            #[must_use]
            #[inline]
            pub fn to(mut self, to: impl IntoIterator<Item = Place>) -> Self {
                self.to = Some(rt::list(to));
                self
            }
            /// Sets [`notes`](field@Self::notes).
            #[must_use]
            #[inline]
            pub fn notes(
                mut self,
                notes: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.notes = Some(rt::list(notes));
                self
            }
        }
        impl rt::Decode for Shipment {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(
                    &["from", "to", "notes"],
                    &mut [&mut value.from, &mut value.to, &mut value.notes],
                )?;
                Ok(value)
            }
        }
        impl rt::Encode for Shipment {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("from", &self.from);
                object.optional("to", &self.to);
                object.optional("notes", &self.notes);
                object.end();
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Scan`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Scan {
            /// Content of the media type `"image/png"`.
            pub image: rt::File,
            pub details: Label,
        }
        impl Scan {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(image: impl Into<rt::File>, details: Label) -> Self {
                Self {
                    image: image.into(),
                    details,
                }
            }
        }
        impl rt::IntoMultipart for Scan {
            #[inline]
            fn into_multipart(self) -> rt::Multipart {
                rt::Multipart::new()
                    .file_as("image", "image/png", self.image)
                    .value("details", &self.details)
            }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Place`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Place {
            pub city: Option<String>,
        }
        impl Place {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`city`](field@Self::city).
            #[must_use]
            pub fn city<__Via>(
                mut self,
                city: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.city = rt::IntoOptional::into_optional(city);
                self
            }
        }
        impl rt::Decode for Place {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["city"], &mut [&mut value.city])?;
                Ok(value)
            }
        }
        impl rt::Encode for Place {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("city", &self.city);
                object.end();
            }
        }
        rt::serde_bridge! {
            Bottle, Label, Fault, Problem, Step, Receipt, Shipment, Place
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        const PATCH_BOTTLE_OPERATION: rt::Operation = rt::Operation {
            id: "patch_bottle",
            method: rt::Method::PATCH,
            path: "/bottles/{id}",
            security: &[],
        };
        const SHIP_BOTTLE_OPERATION: rt::Operation = rt::Operation {
            id: "ship_bottle",
            method: rt::Method::PUT,
            path: "/bottles/{id}",
            security: &[],
        };
        impl Client {
            /// `GET /bottles/{id}`
            ///
            /// Described at `#/paths/~1bottles~1{id}/get`.
            ///
            /// # Parameters
            ///
            /// - `id`
            ///
            /// # Errors
            ///
            /// - `400`: Not valid.
            /// - `any other`: Anything else.
            #[inline]
            pub fn get_bottle(&self, id: &str) -> GetBottle<'_> {
                GetBottle(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "get_bottle",
                                method: rt::Method::GET,
                                path: "/bottles/{id}",
                                security: &[],
                            },
                        )
                        .path("id", id, rt::SIMPLE)
                        .accept(
                            "application/vnd.cellar.bottle, application/json, application/problem+json, text/plain, application/vnd.cellar.error, application/vnd.cellar.label+json;q=0.1",
                        )
                        .other_media_types("application/vnd.cellar.label+json")
                        .call(),
                )
            }
            /// `PATCH /bottles/{id}`
            ///
            /// Described at `#/paths/~1bottles~1{id}/patch`.
            ///
            /// The body is sent as `application/json`. Other media types of the body: `application/merge-patch+json`. The header `content-type` selects one.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn patch_bottle(
                &self,
                id: &str,
                body: types::Bottle,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(&PATCH_BOTTLE_OPERATION)
                    .path("id", id, rt::SIMPLE)
                    .json(&body)
                    .call()
            }
            /// `PATCH /bottles/{id}`
            ///
            /// Described at `#/paths/~1bottles~1{id}/patch`.
            ///
            /// The body is sent as `application/json-patch+json`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn patch_bottle_as_json_patch(
                &self,
                id: &str,
                body: impl IntoIterator<Item = types::Step>,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(&PATCH_BOTTLE_OPERATION)
                    .path("id", id, rt::SIMPLE)
                    .json_as(
                        "application/json-patch+json",
                        &rt::list::<types::Step>(body),
                    )
                    .call()
            }
            /// `PATCH /bottles/{id}`
            ///
            /// Described at `#/paths/~1bottles~1{id}/patch`.
            ///
            /// The body is sent as `text/plain`. Other media types of the body: `text/markdown`. The header `content-type` selects one.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn patch_bottle_as_text(
                &self,
                id: &str,
                body: impl Into<String>,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(&PATCH_BOTTLE_OPERATION)
                    .path("id", id, rt::SIMPLE)
                    .text("text/plain", body)
                    .call()
            }
            /// `PUT /bottles/{id}`
            ///
            /// Described at `#/paths/~1bottles~1{id}/put`.
            ///
            /// The body is sent as `application/x-www-form-urlencoded`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn ship_bottle(
                &self,
                id: &str,
                body: types::Shipment,
            ) -> rt::Call<'_, types::Receipt, rt::Undocumented> {
                self.0
                    .request(&SHIP_BOTTLE_OPERATION)
                    .path("id", id, rt::SIMPLE)
                    .form(&body, &[])
                    .call()
            }
            /// `PUT /bottles/{id}`
            ///
            /// Described at `#/paths/~1bottles~1{id}/put`.
            ///
            /// The body is sent as `multipart/related`.
            ///
            /// # Parameters
            ///
            /// - `id`
            #[inline]
            pub fn ship_bottle_as_multipart(
                &self,
                id: &str,
                body: types::Scan,
            ) -> rt::Call<'_, types::Receipt, rt::Undocumented> {
                self.0
                    .request(&SHIP_BOTTLE_OPERATION)
                    .path("id", id, rt::SIMPLE)
                    .multipart_as("multipart/related", body)
                    .call()
            }
        }
        /// A call of `GET /bottles/{id}` with optional parameters.
        ///
        /// Described at `#/paths/~1bottles~1{id}/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct GetBottle<'c>(rt::Call<'c, types::Bottle, GetBottleError>);
        impl<'c> GetBottle<'c> {
            /// Requests the response as JSON of another type: `application/vnd.cellar.label+json, application/json, application/problem+json, text/plain, application/vnd.cellar.error`.
            #[inline]
            pub fn as_cellar_label(self) -> rt::Call<'c, types::Label, GetBottleError> {
                self.0
                    .accepting(
                        "application/vnd.cellar.label+json, application/json, application/problem+json, text/plain, application/vnd.cellar.error",
                        "application/vnd.cellar.bottle",
                    )
            }
        }
        rt::call_options!(GetBottle, types::Bottle, GetBottleError);
        /// Errors of `GET /bottles/{id}`, by status.
        ///
        /// Described at `#/paths/~1bottles~1{id}/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum GetBottleError {
            /// Not valid.
            ///
            /// The media type is `application/problem+json`.
            BadRequestProblem(types::Problem),
            /// Not valid.
            ///
            /// The media type is `text/plain`.
            BadRequestText(rt::Text),
            /// Not valid.
            BadRequest(types::Fault),
            /// Anything else.
            ///
            /// The media type is `application/vnd.cellar.label+json`.
            OtherCellarLabel(types::Label),
            /// Anything else.
            Other(types::Fault),
        }
        impl rt::FromErrorResponse for GetBottleError {
            #[inline]
            fn from_error_response(
                response: &rt::RawResponse,
            ) -> Option<rt::JsonResult<Self>> {
                match response.status.as_u16() {
                    400 if response.is_any_of("application/problem+json") => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::BadRequestProblem),
                        )
                    }
                    400 if response.is_any_of("text/plain") => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::BadRequestText),
                        )
                    }
                    400 => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::BadRequest),
                        )
                    }
                    _ if response.is_any_of("application/vnd.cellar.label+json") => {
                        Some(
                            rt::FromResponse::from_response(response)
                                .map(Self::OtherCellarLabel),
                        )
                    }
                    _ => Some(rt::FromResponse::from_response(response).map(Self::Other)),
                }
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
