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
            servers: &[specweld::private::Server::new("https://id.example.com/v1", "")],
            schemes: &[
                specweld::private::Scheme {
                    name: "key",
                    kind: specweld::private::SchemeKind::QueryKey("api_key"),
                },
            ],
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
/// The most frequent error of the operations; the other operations have error types of their own.
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
pub type Error = specweld::private::Error<types::Problem>;
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
    /// A server. `https://id.example.com/v1`
    ///
    /// Described at `#/servers/0`.
    pub const SERVER_1: specweld::private::Server = specweld::private::Server::new(
        "https://id.example.com/v1",
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
    /// Described at `#/components/schemas/Problem`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Problem {
        pub message: String,
    }
    impl weld::Decode for Problem {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut message = None;
            json.members(&["message"], &mut [&mut message])?;
            let (Some(message),) = (message,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { message })
        }
    }
    impl weld::Encode for Problem {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("message", &self.message);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Document`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Document {
        pub id: String,
    }
    impl weld::Decode for Document {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut id = None;
            json.members(&["id"], &mut [&mut id])?;
            let (Some(id),) = (id,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { id })
        }
    }
    impl weld::Encode for Document {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("id", &self.id);
            object.end();
        }
    }
    /// An object.
    ///
    /// Described at `#/components/schemas/Moved`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Moved {
        pub to: String,
    }
    impl weld::Decode for Moved {
        fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
            let mut to = None;
            json.members(&["to"], &mut [&mut to])?;
            let (Some(to),) = (to,) else {
                return Err(weld::Fault::unfilled());
            };
            Ok(Self { to })
        }
    }
    impl weld::Encode for Moved {
        fn encode(&self, json: &mut weld::Writer) {
            let mut object = json.object();
            object.field("to", &self.to);
            object.end();
        }
    }
    weld::serde_bridge! {
        Problem, Document, Moved
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
        /// `GET /authorize`
        ///
        /// The only result is a redirect.
        ///
        /// Described at `#/paths/~1authorize/get`.
        ///
        /// # Parameters
        ///
        /// - `client_id`
        /// - `state` (optional)
        /// - `url` (optional)
        ///
        /// # Errors
        ///
        /// - `400`: Not valid.
        pub fn authorize(&self, client_id: &str) -> Authorize<'_> {
            Authorize(
                self
                    .0
                    .request(
                        &weld::Operation {
                            id: "authorize",
                            method: weld::Method::GET,
                            path: "/authorize",
                            security: &[&["key"]],
                        },
                    )
                    .query("client_id", client_id, weld::FORM)
                    .redirects(|status| matches!(status, 302))
                    .call(),
            )
        }
        /// `GET /documents/{id}`
        ///
        /// A result, or that it has not changed, or where it is.
        ///
        /// Described at `#/paths/~1documents~1{id}/get`.
        ///
        /// # Parameters
        ///
        /// - `id`
        ///
        /// # Errors
        ///
        /// - `any other`: Not valid.
        pub fn get_document(
            &self,
            id: &str,
        ) -> weld::Call<'_, super::operations::GetDocumentResponse, types::Problem> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_document",
                        method: weld::Method::GET,
                        path: "/documents/{id}",
                        security: &[&["key"]],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .redirects(|status| matches!(status, 303 | 304))
                .call()
        }
        /// `GET /files/{id}`
        ///
        /// All redirects are the same, and `default` describes all successes.
        ///
        /// Described at `#/paths/~1files~1{id}/get`.
        ///
        /// # Parameters
        ///
        /// - `id`
        ///
        /// # Errors
        ///
        /// - `any other`: The file.
        pub fn get_file(
            &self,
            id: &str,
        ) -> weld::Call<'_, super::operations::GetFileResponse, weld::Bytes> {
            self.0
                .request(
                    &weld::Operation {
                        id: "get_file",
                        method: weld::Method::GET,
                        path: "/files/{id}",
                        security: &[&["key"]],
                    },
                )
                .path("id", id, weld::SIMPLE)
                .accept("application/octet-stream")
                .redirects(|status| matches!(status, 304))
                .call()
        }
        /// `DELETE /links/{url}`
        ///
        /// Described at `#/paths/~1links~1{url}/delete`.
        ///
        /// # Parameters
        ///
        /// - `url`
        pub fn delete_link(&self, url: &str) -> weld::Call<'_, (), weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "delete_link",
                        method: weld::Method::DELETE,
                        path: "/links/{url}",
                        security: &[&["key"]],
                    },
                )
                .path("url", url, weld::SIMPLE)
                .redirects(|status| matches!(status, 300..= 399))
                .call()
        }
    }
    /// A call of `GET /authorize` with optional parameters.
    ///
    /// Described at `#/paths/~1authorize/get`.
    #[must_use = "nothing is sent until this is awaited"]
    pub struct Authorize<'c>(weld::Call<'c, (), types::Problem>);
    impl<'c> Authorize<'c> {
        /// Sets the parameter `state`.
        ///
        /// Described at `#/paths/~1authorize/get/parameters/1`.
        pub fn state(mut self, state: &str) -> Self {
            self.0.draft().query("state", state, weld::FORM);
            self
        }
        /// Sets the parameter `url`.
        ///
        /// Described at `#/paths/~1authorize/get/parameters/2`.
        pub fn query_url(mut self, query_url: &str) -> Self {
            self.0.draft().query("url", query_url, weld::FORM);
            self
        }
    }
    weld::call_options!(Authorize, (), types::Problem);
    /// Results of `GET /documents/{id}`, by status.
    ///
    /// Described at `#/paths/~1documents~1{id}/get`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum GetDocumentResponse {
        /// The document.
        Ok(types::Document),
        /// Another.
        SeeOther(types::Moved),
        /// Not changed.
        NotModified,
        /// A success with a status that the description does not list.
        Undescribed(weld::Undescribed),
    }
    impl weld::FromResponse for GetDocumentResponse {
        fn from_response(response: &weld::RawResponse) -> weld::Decoded<Self> {
            match response.status.as_u16() {
                200 => weld::FromResponse::from_response(response).map(Self::Ok),
                303 => weld::FromResponse::from_response(response).map(Self::SeeOther),
                304 => Ok(Self::NotModified),
                _ => Ok(Self::Undescribed(response.undescribed())),
            }
        }
    }
    /// Results of `GET /files/{id}`, by status.
    ///
    /// Described at `#/paths/~1files~1{id}/get`.
    #[derive(Debug)]
    #[non_exhaustive]
    pub enum GetFileResponse {
        /// Not changed.
        NotModified,
        /// The file.
        Other(weld::ByteStream),
    }
    impl weld::FromResponse for GetFileResponse {
        fn from_response(response: &weld::RawResponse) -> weld::Decoded<Self> {
            match response.status.as_u16() {
                304 => Ok(Self::NotModified),
                _ => weld::FromResponse::from_response(response).map(Self::Other),
            }
        }
        fn streams(status: u16) -> bool {
            match status {
                304 => false,
                _ => true,
            }
        }
    }
    /// Headers of a successful response to `GET /authorize`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
    ///
    /// Described at `#/paths/~1authorize/get`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AuthorizeHeaders {
        /// The header `Location`.
        ///
        /// Format: `uri`.
        pub location: weld::Decoded<String>,
        /// The header `X-Expires`.
        pub x_expires: weld::Decoded<Option<i64>>,
    }
    weld::from_headers! {
        AuthorizeHeaders { location = "Location" as Scalar, x_expires = "X-Expires" as
        Scalar }
    }
    /// Headers of a successful response to `GET /documents/{id}`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
    ///
    /// Described at `#/paths/~1documents~1{id}/get`.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GetDocumentHeaders {
        /// The header `ETag`.
        pub e_tag: weld::Decoded<Option<String>>,
    }
    weld::from_headers! {
        GetDocumentHeaders { e_tag = "ETag" as Scalar }
    }
}
