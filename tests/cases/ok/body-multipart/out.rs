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
    /// client.upload_parts().await?;
    /// // The request body is the last argument.
    /// client.upload_photo(body).await?;
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
        /// How it is looked at.
        ///
        /// Described at `#/components/schemas/Upload/properties/mode`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum UploadMode {
            /// `"fast"`.
            Fast,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            UploadMode { Fast = "fast" }
        }
        /// An object.
        ///
        /// Described at `#/components/schemas/Upload/properties/place`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct UploadPlace {
            pub city: Option<String>,
        }
        impl UploadPlace {
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
        impl rt::Decode for UploadPlace {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["city"], &mut [&mut value.city])?;
                Ok(value)
            }
        }
        impl rt::Encode for UploadPlace {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("city", &self.city);
                object.end();
            }
        }
        /// An object.
        ///
        /// Always sends `"kind": "photo"`.
        ///
        /// Described at `#/components/schemas/Upload`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Upload {
            /// Format: `binary`.
            pub photo: rt::File,
            /// Content of the media type `"application/octet-stream"`.
            pub raw: Option<rt::File>,
            pub more: Option<Vec<rt::File>>,
            /// What is to be seen.
            pub title: String,
            pub draft: Option<bool>,
            /// How it is looked at.
            pub mode: Option<UploadMode>,
            pub size: Option<i64>,
            pub labels: Option<Vec<String>>,
            pub place: Option<UploadPlace>,
            /// Properties without a field of their own.
            pub rest: ::std::collections::BTreeMap<String, String>,
        }
        impl Upload {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(photo: impl Into<rt::File>, title: impl Into<String>) -> Self {
                Self {
                    photo: photo.into(),
                    raw: None,
                    more: None,
                    title: title.into(),
                    draft: None,
                    mode: None,
                    size: None,
                    labels: None,
                    place: None,
                    rest: ::std::collections::BTreeMap::new(),
                }
            }
            /// Sets [`raw`](field@Self::raw).
            #[must_use]
            pub fn raw<__Via>(
                mut self,
                raw: impl rt::IntoOptional<rt::File, __Via>,
            ) -> Self {
                self.raw = rt::IntoOptional::into_optional(raw);
                self
            }
            /// Sets [`more`](field@Self::more).
            #[must_use]
            #[inline]
            pub fn more(
                mut self,
                more: impl IntoIterator<Item = impl Into<rt::File>>,
            ) -> Self {
                self.more = Some(rt::list(more));
                self
            }
            /// Sets [`draft`](field@Self::draft).
            #[must_use]
            #[inline]
            pub fn draft(mut self, draft: bool) -> Self {
                self.draft = Some(draft);
                self
            }
            /// Sets [`mode`](field@Self::mode).
            #[must_use]
            #[inline]
            pub fn mode(mut self, mode: UploadMode) -> Self {
                self.mode = Some(mode);
                self
            }
            /// Sets [`size`](field@Self::size).
            #[must_use]
            #[inline]
            pub fn size(mut self, size: i64) -> Self {
                self.size = Some(size);
                self
            }
            /// Sets [`labels`](field@Self::labels).
            #[must_use]
            #[inline]
            pub fn labels(
                mut self,
                labels: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.labels = Some(rt::list(labels));
                self
            }
            /// Sets [`place`](field@Self::place).
            #[must_use]
            #[inline]
            pub fn place(mut self, place: UploadPlace) -> Self {
                self.place = Some(place);
                self
            }
        }
        impl rt::IntoMultipart for Upload {
            #[inline]
            fn into_multipart(self) -> rt::Multipart {
                self.rest
                    .into_iter()
                    .fold(
                        rt::Multipart::new()
                            .text("kind", "photo")
                            .file_as("photo", "image/png", self.photo)
                            .files("raw", self.raw)
                            .files("more", self.more.into_iter().flatten())
                            .value("title", &self.title)
                            .value("draft", &self.draft)
                            .value("mode", &self.mode)
                            .value("size", &self.size)
                            .json("labels", &self.labels)
                            .nested("place", &self.place),
                        |parts, (name, part)| parts.value(name, &part),
                    )
            }
        }
        rt::serde_bridge! {
            UploadMode, UploadPlace
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `POST /photos`
            ///
            /// Described at `#/paths/~1photos/post`.
            #[inline]
            pub fn upload_photo(
                &self,
                body: types::Upload,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "upload_photo",
                            method: rt::Method::POST,
                            path: "/photos",
                            security: &[],
                        },
                    )
                    .multipart(body)
                    .call()
            }
            /// `PUT /photos`
            ///
            /// Described at `#/paths/~1photos/put`.
            #[inline]
            pub fn upload_parts(&self) -> UploadParts<'_> {
                UploadParts(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "upload_parts",
                                method: rt::Method::PUT,
                                path: "/photos",
                                security: &[],
                            },
                        )
                        .call(),
                )
            }
        }
        /// A call of `PUT /photos` with optional parameters.
        ///
        /// Described at `#/paths/~1photos/put`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct UploadParts<'c>(rt::Call<'c, (), rt::Undocumented>);
        impl<'c> UploadParts<'c> {
            /// Sets the request body.
            #[inline]
            pub fn body(mut self, body: rt::Multipart) -> Self {
                self.0.draft().multipart_as("multipart/mixed", body);
                self
            }
        }
        rt::call_options!(UploadParts, (), rt::Undocumented);
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
