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
            servers: &[specweld::private::Server::new("https://files.example.com", "")],
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
/// The servers of the API; the first is the default.
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
pub mod servers {
    /// A server. `https://files.example.com`
    ///
    /// Described at `#/servers/0`.
    pub const SERVER_1: specweld::private::Server = specweld::private::Server::new(
        "https://files.example.com",
        "",
    );
}
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
    /// An object.
    ///
    /// Described at `#/paths/~1files/post/requestBody/content/multipart~1form-data/schema`.
    #[derive(Debug, Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct UploadBody {
        /// Format: `binary`.
        pub binary: Option<weld::File>,
        pub without_type: Option<weld::File>,
        /// A file.
        pub described_only: Option<weld::File>,
        pub named: Option<weld::File>,
        pub image: Option<weld::File>,
        pub list: Option<Vec<weld::File>>,
        pub images: Option<Vec<weld::File>>,
        /// Content of the media type `"application/pdf"`.
        pub pdf: Option<weld::File>,
        /// Content of the media type `"text/csv"`.
        pub table: Option<String>,
        /// Content of the media type `"image/png"`.
        pub letters: Option<weld::Base64>,
        pub value: Option<weld::Value>,
        pub words: Option<Vec<String>>,
    }
    impl UploadBody {
        /// Creates a value without optional properties.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets [`binary`](field@Self::binary).
        #[must_use]
        pub fn binary<__Via>(
            mut self,
            binary: impl weld::IntoOptional<weld::File, __Via>,
        ) -> Self {
            self.binary = weld::IntoOptional::into_optional(binary);
            self
        }
        /// Sets [`without_type`](field@Self::without_type).
        #[must_use]
        pub fn without_type<__Via>(
            mut self,
            without_type: impl weld::IntoOptional<weld::File, __Via>,
        ) -> Self {
            self.without_type = weld::IntoOptional::into_optional(without_type);
            self
        }
        /// Sets [`described_only`](field@Self::described_only).
        #[must_use]
        pub fn described_only<__Via>(
            mut self,
            described_only: impl weld::IntoOptional<weld::File, __Via>,
        ) -> Self {
            self.described_only = weld::IntoOptional::into_optional(described_only);
            self
        }
        /// Sets [`named`](field@Self::named).
        #[must_use]
        pub fn named<__Via>(
            mut self,
            named: impl weld::IntoOptional<weld::File, __Via>,
        ) -> Self {
            self.named = weld::IntoOptional::into_optional(named);
            self
        }
        /// Sets [`image`](field@Self::image).
        #[must_use]
        pub fn image<__Via>(
            mut self,
            image: impl weld::IntoOptional<weld::File, __Via>,
        ) -> Self {
            self.image = weld::IntoOptional::into_optional(image);
            self
        }
        /// Sets [`list`](field@Self::list).
        #[must_use]
        pub fn list(
            mut self,
            list: impl IntoIterator<Item = impl Into<weld::File>>,
        ) -> Self {
            self.list = Some(weld::list(list));
            self
        }
        /// Sets [`images`](field@Self::images).
        #[must_use]
        pub fn images(
            mut self,
            images: impl IntoIterator<Item = impl Into<weld::File>>,
        ) -> Self {
            self.images = Some(weld::list(images));
            self
        }
        /// Sets [`pdf`](field@Self::pdf).
        #[must_use]
        pub fn pdf<__Via>(
            mut self,
            pdf: impl weld::IntoOptional<weld::File, __Via>,
        ) -> Self {
            self.pdf = weld::IntoOptional::into_optional(pdf);
            self
        }
        /// Sets [`table`](field@Self::table).
        #[must_use]
        pub fn table<__Via>(
            mut self,
            table: impl weld::IntoOptional<String, __Via>,
        ) -> Self {
            self.table = weld::IntoOptional::into_optional(table);
            self
        }
        /// Sets [`letters`](field@Self::letters).
        #[must_use]
        pub fn letters<__Via>(
            mut self,
            letters: impl weld::IntoOptional<weld::Base64, __Via>,
        ) -> Self {
            self.letters = weld::IntoOptional::into_optional(letters);
            self
        }
        /// Sets [`value`](field@Self::value).
        #[must_use]
        pub fn value(mut self, value: impl Into<weld::Value>) -> Self {
            self.value = Some(value.into());
            self
        }
        /// Sets [`words`](field@Self::words).
        #[must_use]
        pub fn words(
            mut self,
            words: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.words = Some(weld::list(words));
            self
        }
    }
    impl weld::IntoMultipart for UploadBody {
        fn into_multipart(self) -> weld::Multipart {
            weld::Multipart::new()
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
    weld::serde_bridge! {}
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
        /// `POST /files`
        ///
        /// Described at `#/paths/~1files/post`.
        pub fn upload(
            &self,
            body: types::UploadBody,
        ) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "upload",
                        method: weld::Method::POST,
                        path: "/files",
                        security: &[],
                    },
                )
                .multipart(body)
                .call()
        }
    }
}
