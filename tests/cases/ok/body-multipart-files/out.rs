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
                servers: &[rt::Server::new("https://files.example.com", "")],
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
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// A server. `https://files.example.com`
        ///
        /// Described at `#/servers/0`.
        pub const SERVER_1: rt::Server = rt::Server::new(
            "https://files.example.com",
            "",
        );
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/paths/~1files/post/requestBody/content/multipart~1form-data/schema`.
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct UploadBody {
            /// Format: `binary`.
            pub binary: Option<rt::File>,
            pub without_type: Option<rt::File>,
            /// A file.
            pub described_only: Option<rt::File>,
            pub named: Option<rt::File>,
            pub image: Option<rt::File>,
            pub list: Option<Vec<rt::File>>,
            pub images: Option<Vec<rt::File>>,
            /// Content of the media type `"application/pdf"`.
            pub pdf: Option<rt::File>,
            /// Content of the media type `"text/csv"`.
            pub table: Option<String>,
            /// Content of the media type `"image/png"`.
            pub letters: Option<rt::Base64>,
            pub value: Option<rt::Value>,
            pub words: Option<Vec<String>>,
        }
        impl UploadBody {
            /// Creates a value without optional properties.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            /// Sets [`binary`](field@Self::binary).
            #[must_use]
            pub fn binary<__Via>(
                mut self,
                binary: impl rt::IntoOptional<rt::File, __Via>,
            ) -> Self {
                self.binary = rt::IntoOptional::into_optional(binary);
                self
            }
            /// Sets [`without_type`](field@Self::without_type).
            #[must_use]
            pub fn without_type<__Via>(
                mut self,
                without_type: impl rt::IntoOptional<rt::File, __Via>,
            ) -> Self {
                self.without_type = rt::IntoOptional::into_optional(without_type);
                self
            }
            /// Sets [`described_only`](field@Self::described_only).
            #[must_use]
            pub fn described_only<__Via>(
                mut self,
                described_only: impl rt::IntoOptional<rt::File, __Via>,
            ) -> Self {
                self.described_only = rt::IntoOptional::into_optional(described_only);
                self
            }
            /// Sets [`named`](field@Self::named).
            #[must_use]
            pub fn named<__Via>(
                mut self,
                named: impl rt::IntoOptional<rt::File, __Via>,
            ) -> Self {
                self.named = rt::IntoOptional::into_optional(named);
                self
            }
            /// Sets [`image`](field@Self::image).
            #[must_use]
            pub fn image<__Via>(
                mut self,
                image: impl rt::IntoOptional<rt::File, __Via>,
            ) -> Self {
                self.image = rt::IntoOptional::into_optional(image);
                self
            }
            /// Sets [`list`](field@Self::list).
            #[must_use]
            #[inline]
            pub fn list(
                mut self,
                list: impl IntoIterator<Item = impl Into<rt::File>>,
            ) -> Self {
                self.list = Some(rt::list(list));
                self
            }
            /// Sets [`images`](field@Self::images).
            #[must_use]
            #[inline]
            pub fn images(
                mut self,
                images: impl IntoIterator<Item = impl Into<rt::File>>,
            ) -> Self {
                self.images = Some(rt::list(images));
                self
            }
            /// Sets [`pdf`](field@Self::pdf).
            #[must_use]
            pub fn pdf<__Via>(
                mut self,
                pdf: impl rt::IntoOptional<rt::File, __Via>,
            ) -> Self {
                self.pdf = rt::IntoOptional::into_optional(pdf);
                self
            }
            /// Sets [`table`](field@Self::table).
            #[must_use]
            pub fn table<__Via>(
                mut self,
                table: impl rt::IntoOptional<String, __Via>,
            ) -> Self {
                self.table = rt::IntoOptional::into_optional(table);
                self
            }
            /// Sets [`letters`](field@Self::letters).
            #[must_use]
            pub fn letters<__Via>(
                mut self,
                letters: impl rt::IntoOptional<rt::Base64, __Via>,
            ) -> Self {
                self.letters = rt::IntoOptional::into_optional(letters);
                self
            }
            /// Sets [`value`](field@Self::value).
            #[must_use]
            #[inline]
            pub fn value(mut self, value: impl Into<rt::Value>) -> Self {
                self.value = Some(value.into());
                self
            }
            /// Sets [`words`](field@Self::words).
            #[must_use]
            #[inline]
            pub fn words(
                mut self,
                words: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.words = Some(rt::list(words));
                self
            }
        }
        impl rt::IntoMultipart for UploadBody {
            #[inline]
            fn into_multipart(self) -> rt::Multipart {
                rt::Multipart::new()
                    .files("binary", self.binary)
                    .files("without_type", self.without_type)
                    .files("described_only", self.described_only)
                    .files("named", self.named)
                    .files("image", self.image)
                    .files("list", self.list.into_iter().flatten())
                    .files_as("images", "image/png", self.images.into_iter().flatten())
                    .files_as("pdf", "application/pdf", self.pdf)
                    .value_as("table", "text/csv", &self.table)
                    .value("letters", &self.letters)
                    .json("value", &self.value)
                    .value("words", &self.words)
            }
        }
        rt::serde_bridge! {}
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `POST /files`
            ///
            /// Described at `#/paths/~1files/post`.
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
                            path: "/files",
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
pub use __generated::{Client, operations, types, Error, servers};
