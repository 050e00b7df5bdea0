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
    /// let client = Client::builder().api_key(key).build()?;
    /// // A call; required parameters are arguments.
    /// client.get_document(id).await?;
    /// // Optional parameters have setters.
    /// client.authorize(client_id).state(state).await?;
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
                servers: &[rt::Server::new("https://id.example.com/v1", "")],
                schemes: &[
                    rt::Scheme {
                        name: "key",
                        kind: rt::SchemeKind::QueryKey("api_key"),
                    },
                ],
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
    pub type Error = rt::Error<types::Problem>;
    /// The servers of the API; the first is the default.
    pub mod servers {
        use super::rt;
        /// A server. `https://id.example.com/v1`
        ///
        /// Described at `#/servers/0`.
        pub const SERVER_1: rt::Server = rt::Server::new(
            "https://id.example.com/v1",
            "",
        );
    }
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        /// An object.
        ///
        /// Described at `#/components/schemas/Problem`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Problem {
            pub message: String,
        }
        impl rt::Decode for Problem {
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
        impl rt::Encode for Problem {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for Document {
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
        impl rt::Encode for Document {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
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
        impl rt::Decode for Moved {
            #[inline]
            fn decode(json: &mut rt::Reader<'_>) -> rt::JsonResult<Self> {
                let mut to = rt::Required(None);
                json.members(&["to"], &mut [&mut to])?;
                let (rt::Required(Some(to)),) = (to,) else {
                    return Err(rt::JsonError::unfilled());
                };
                Ok(Self { to })
            }
        }
        impl rt::Encode for Moved {
            #[inline]
            fn encode(&self, json: &mut rt::Writer) {
                let mut object = json.object();
                object.field("to", &self.to);
                object.end();
            }
        }
        rt::serde_bridge! {
            Problem, Document, Moved
        }
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
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
            #[inline]
            pub fn authorize(&self, client_id: &str) -> Authorize<'_> {
                Authorize(
                    self
                        .0
                        .request(
                            &rt::Operation {
                                id: "authorize",
                                method: rt::Method::GET,
                                path: "/authorize",
                                security: &[&["key"]],
                            },
                        )
                        .query("client_id", client_id, rt::FORM)
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
            #[inline]
            pub fn get_document(
                &self,
                id: &str,
            ) -> rt::Call<'_, GetDocumentResponse, types::Problem> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_document",
                            method: rt::Method::GET,
                            path: "/documents/{id}",
                            security: &[&["key"]],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
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
            #[inline]
            pub fn get_file(
                &self,
                id: &str,
            ) -> rt::Call<'_, GetFileResponse, rt::Bytes> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "get_file",
                            method: rt::Method::GET,
                            path: "/files/{id}",
                            security: &[&["key"]],
                        },
                    )
                    .path("id", id, rt::SIMPLE)
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
            #[inline]
            pub fn delete_link(&self, url: &str) -> rt::Call<'_, (), rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "delete_link",
                            method: rt::Method::DELETE,
                            path: "/links/{url}",
                            security: &[&["key"]],
                        },
                    )
                    .path("url", url, rt::SIMPLE)
                    .redirects(|status| matches!(status, 300..= 399))
                    .call()
            }
        }
        /// A call of `GET /authorize` with optional parameters.
        ///
        /// Described at `#/paths/~1authorize/get`.
        #[must_use = "nothing is sent until this is awaited"]
        pub struct Authorize<'c>(rt::Call<'c, (), types::Problem>);
        impl<'c> Authorize<'c> {
            /// Sets the parameter `state`.
            ///
            /// Described at `#/paths/~1authorize/get/parameters/1`.
            #[inline]
            pub fn state(mut self, state: &str) -> Self {
                self.0.draft().query("state", state, rt::FORM);
                self
            }
            /// Sets the parameter `url`.
            ///
            /// Described at `#/paths/~1authorize/get/parameters/2`.
            #[inline]
            pub fn query_url(mut self, query_url: &str) -> Self {
                self.0.draft().query("url", query_url, rt::FORM);
                self
            }
        }
        rt::call_options!(Authorize, (), types::Problem);
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
            Undescribed(rt::Undescribed),
        }
        impl rt::FromResponse for GetDocumentResponse {
            #[inline]
            fn from_response(response: &rt::RawResponse) -> rt::JsonResult<Self> {
                match response.status.as_u16() {
                    200 => rt::FromResponse::from_response(response).map(Self::Ok),
                    303 => rt::FromResponse::from_response(response).map(Self::SeeOther),
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
            Other(rt::ByteStream),
        }
        impl rt::FromResponse for GetFileResponse {
            #[inline]
            fn from_response(response: &rt::RawResponse) -> rt::JsonResult<Self> {
                match response.status.as_u16() {
                    304 => Ok(Self::NotModified),
                    _ => rt::FromResponse::from_response(response).map(Self::Other),
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
            pub location: rt::JsonResult<String>,
            /// The header `X-Expires`.
            pub x_expires: rt::JsonResult<Option<i64>>,
        }
        rt::from_headers! {
            AuthorizeHeaders { location = "Location" as Scalar, x_expires = "X-Expires"
            as Scalar }
        }
        /// Headers of a successful response to `GET /documents/{id}`, returned by `typed_headers()`. A header that does not match its description is an error in its own field.
        ///
        /// Described at `#/paths/~1documents~1{id}/get`.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct GetDocumentHeaders {
            /// The header `ETag`.
            pub e_tag: rt::JsonResult<Option<String>>,
        }
        rt::from_headers! {
            GetDocumentHeaders { e_tag = "ETag" as Scalar }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error, servers};
