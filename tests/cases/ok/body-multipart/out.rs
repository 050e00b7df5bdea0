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
    weld::open_enum! {
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
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`city`](field@Self::city).
        #[must_use]
        pub fn city<__Via>(
            mut self,
            city: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.city = weld::IntoOptional::into_optional(city);
            self
        }
    }
    impl weld::Decode for UploadPlace {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut city = None;
            json.members(&["city"], &mut [&mut city])?;
            let (Some(city),) = (city,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { city })
        }
    }
    impl weld::Encode for UploadPlace {
        fn encode(&self, json: &mut weld::Writer) {
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
        pub photo: weld::File,
        /// Content of the media type `"application/octet-stream"`.
        pub raw: Option<weld::File>,
        pub more: Option<Vec<weld::File>>,
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
        pub fn new(photo: impl Into<weld::File>, title: impl Into<String>) -> Self {
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
            raw: impl weld::IntoOptional<weld::File, __Via>,
        ) -> Self {
            self.raw = weld::IntoOptional::into_optional(raw);
            self
        }
        /// Sets [`more`](field@Self::more).
        #[must_use]
        pub fn more(
            mut self,
            more: impl IntoIterator<Item = impl Into<weld::File>>,
        ) -> Self {
            self.more = Some(weld::list(more));
            self
        }
        /// Sets [`draft`](field@Self::draft).
        #[must_use]
        pub fn draft(mut self, draft: bool) -> Self {
            self.draft = Some(draft);
            self
        }
        /// Sets [`mode`](field@Self::mode).
        #[must_use]
        pub fn mode(mut self, mode: UploadMode) -> Self {
            self.mode = Some(mode);
            self
        }
        /// Sets [`size`](field@Self::size).
        #[must_use]
        pub fn size(mut self, size: i64) -> Self {
            self.size = Some(size);
            self
        }
        /// Sets [`labels`](field@Self::labels).
        #[must_use]
        pub fn labels(
            mut self,
            labels: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.labels = Some(weld::list(labels));
            self
        }
        /// Sets [`place`](field@Self::place).
        #[must_use]
        pub fn place(mut self, place: UploadPlace) -> Self {
            self.place = Some(place);
            self
        }
    }
    impl weld::IntoMultipart for Upload {
        fn into_multipart(self) -> weld::Multipart {
            self.rest
                .into_iter()
                .fold(
                    weld::Multipart::new()
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
    weld::serde_bridge! {
        UploadMode, UploadPlace
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
        /// `POST /photos`
        ///
        /// Described at `#/paths/~1photos/post`.
        pub fn upload_photo(
            &self,
            body: types::Upload,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "upload_photo",
                        method: weld::Method::POST,
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
        pub fn upload_parts(&self) -> UploadParts<'_> {
            UploadParts(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "upload_parts",
                            method: weld::Method::PUT,
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
    pub struct UploadParts<'c>(weld::Call<'c, (), weld::Undocumented>);
    impl<'c> UploadParts<'c> {
        /// Sets the request body.
        pub fn body(mut self, body: weld::Multipart) -> Self {
            self.0.draft().multipart_as("multipart/mixed", body);
            self
        }
    }
    weld::call_options!(UploadParts, (), weld::Undocumented);
}
