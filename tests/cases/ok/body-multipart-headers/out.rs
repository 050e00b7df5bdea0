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
    /// // The request body is the last argument.
    /// client.upload(body).await?;
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
        /// One of several integers.
        ///
        /// Described at `#/paths/~1photos/post/requestBody/content/multipart~1form-data/encoding/photo/headers/x-rotation/schema`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum UploadBodyPhotoXRotation {
            /// `0`.
            N0,
            /// `90`.
            N90,
            /// `180`.
            N180,
            /// A value that the description does not list.
            Unknown(i64),
        }
        rt::open_integer_enum! {
            UploadBodyPhotoXRotation { N0 = 0, N90 = 90, N180 = 180 }
        }
        /// An object.
        ///
        /// Described at `#/components/headers/Place/content/application~1json/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct UploadBodyTitleXPlace {
            pub city: Option<String>,
        }
        impl UploadBodyTitleXPlace {
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
        impl rt::Decode for UploadBodyTitleXPlace {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut value = <Self as ::core::default::Default>::default();
                json.members(&["city"], &mut [&mut value.city])?;
                Ok(value)
            }
        }
        impl rt::Encode for UploadBodyTitleXPlace {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.optional("city", &self.city);
                object.end();
            }
        }
        /// One of several strings.
        ///
        /// Described at `#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema/properties/mode`.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum UploadBodyMode {
            /// `"fast"`.
            Fast,
            /// A value that the description does not list.
            Unknown(String),
        }
        rt::open_enum! {
            UploadBodyMode { Fast = "fast" }
        }
        /// An object.
        ///
        /// Always sends `"kind": "photo"`.
        ///
        /// Described at `#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct UploadBody {
            /// Format: `binary`.
            pub photo: rt::File,
            /// Of the bytes.
            ///
            /// The header `X-Checksum` of the part `photo`.
            pub photo_x_checksum: String,
            /// The header `x-rotation` of the part `photo`.
            pub photo_x_rotation: Option<UploadBodyPhotoXRotation>,
            pub thumbs: Option<Vec<rt::File>>,
            /// The header `X-Sizes` of the part `thumbs`.
            pub thumbs_x_sizes: Option<Vec<i64>>,
            pub title: Option<String>,
            /// The header `X-Place` of the part `title`.
            ///
            /// Sent as JSON text (`application/json`).
            pub title_x_place: Option<UploadBodyTitleXPlace>,
            /// The header `X-Kind` of the part `kind`.
            pub kind_x_kind: Option<String>,
            pub mode: Option<UploadBodyMode>,
        }
        impl UploadBody {
            /// Creates a value with the required properties.
            #[must_use]
            #[inline]
            pub fn new(
                photo: impl Into<rt::File>,
                photo_x_checksum: impl Into<String>,
            ) -> Self {
                Self {
                    photo: photo.into(),
                    photo_x_checksum: photo_x_checksum.into(),
                    photo_x_rotation: None,
                    thumbs: None,
                    thumbs_x_sizes: None,
                    title: None,
                    title_x_place: None,
                    kind_x_kind: None,
                    mode: None,
                }
            }
            /// Sets [`photo_x_rotation`](field@Self::photo_x_rotation).
            #[must_use]
            #[inline]
            pub fn photo_x_rotation(
                mut self,
                photo_x_rotation: UploadBodyPhotoXRotation,
            ) -> Self {
                self.photo_x_rotation = Some(photo_x_rotation);
                self
            }
            /// Sets [`thumbs`](field@Self::thumbs).
            #[must_use]
            #[inline]
            pub fn thumbs(
                mut self,
                thumbs: impl IntoIterator<Item = impl Into<rt::File>>,
            ) -> Self {
                self.thumbs = Some(rt::list(thumbs));
                self
            }
            /// Sets [`thumbs_x_sizes`](field@Self::thumbs_x_sizes).
            #[must_use]
            #[inline]
            pub fn thumbs_x_sizes(
                mut self,
                thumbs_x_sizes: impl IntoIterator<Item = i64>,
            ) -> Self {
                self.thumbs_x_sizes = Some(rt::list(thumbs_x_sizes));
                self
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
            /// Sets [`title_x_place`](field@Self::title_x_place).
            #[must_use]
            #[inline]
            pub fn title_x_place(
                mut self,
                title_x_place: UploadBodyTitleXPlace,
            ) -> Self {
                self.title_x_place = Some(title_x_place);
                self
            }
            /// Sets [`kind_x_kind`](field@Self::kind_x_kind).
            #[must_use]
            pub fn kind_x_kind<__Via>(
                mut self,
                kind_x_kind: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.kind_x_kind = rt::IntoOptional::into_optional(kind_x_kind);
                self
            }
            /// Sets [`mode`](field@Self::mode).
            #[must_use]
            #[inline]
            pub fn mode(mut self, mode: UploadBodyMode) -> Self {
                self.mode = Some(mode);
                self
            }
        }
        impl rt::IntoMultipart for UploadBody {
            #[inline]
            fn into_multipart(self) -> rt::Multipart {
                rt::Multipart::new()
                    .text("kind", "photo")
                    .header("X-Of", "pets")
                    .header("X-Kind", &self.kind_x_kind)
                    .file_as("photo", "image/png", self.photo)
                    .header("X-Version", "2")
                    .header("X-Checksum", &self.photo_x_checksum)
                    .header("x-rotation", &self.photo_x_rotation)
                    .files("thumbs", self.thumbs.into_iter().flatten())
                    .header("X-Sizes", &self.thumbs_x_sizes)
                    .value("title", &self.title)
                    .header("X-Place", &self.title_x_place.as_ref().map(rt::JsonText))
                    .value("mode", &self.mode)
                    .header("X-Of", "pets")
            }
        }
        rt::serde_bridge! {
            UploadBodyPhotoXRotation, UploadBodyTitleXPlace, UploadBodyMode
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
            pub fn upload(
                &self,
                body: types::UploadBody,
            ) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "upload",
                            method: rt::Method::POST,
                            path: "/photos",
                            security: &[],
                        },
                    )
                    .multipart(body)
                    .call()
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
