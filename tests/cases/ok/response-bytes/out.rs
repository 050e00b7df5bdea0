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
    /// client.song().await?;
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
    pub type Error = rt::Error<rt::Bytes>;
    /// Types of request bodies, response bodies and parameters.
    pub mod types {
        use super::rt;
        rt::serde_bridge! {}
    }
    /// Types of the operations: calls with optional parameters, results by status, and response headers.
    pub mod operations {
        use super::{Client, rt, types};
        impl Client {
            /// `GET /song`
            ///
            /// Described at `#/paths/~1song/get`.
            ///
            /// # Errors
            ///
            /// - `404`: Noise.
            #[inline]
            pub fn song(&self) -> rt::Call<'_, SongResponse, rt::Bytes> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "song",
                            method: rt::Method::GET,
                            path: "/song",
                            security: &[],
                        },
                    )
                    .accept(
                        "audio/mpeg, audio/*, application/json, application/octet-stream",
                    )
                    .call()
            }
            /// `PUT /song`
            ///
            /// Described at `#/paths/~1song/put`.
            #[inline]
            pub fn whatever(&self) -> rt::Call<'_, rt::ByteStream, rt::Undocumented> {
                self.0
                    .request(
                        &rt::Operation {
                            id: "whatever",
                            method: rt::Method::PUT,
                            path: "/song",
                            security: &[],
                        },
                    )
                    .accept("*/*")
                    .call()
            }
        }
        /// Results of `GET /song`, by status.
        ///
        /// Described at `#/paths/~1song/get`.
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum SongResponse {
            /// Sound.
            Ok(rt::ByteStream),
            /// Wait.
            Accepted(i64),
            /// A success with a status that the description does not list.
            Undescribed(rt::Undescribed),
        }
        impl rt::FromResponse for SongResponse {
            #[inline]
            fn from_response(response: &rt::RawResponse) -> rt::JsonResult<Self> {
                match response.status.as_u16() {
                    200 => rt::FromResponse::from_response(response).map(Self::Ok),
                    202 => rt::FromResponse::from_response(response).map(Self::Accepted),
                    _ => Ok(Self::Undescribed(response.undescribed())),
                }
            }
            fn streams(status: u16) -> bool {
                match status {
                    200 => true,
                    202 => false,
                    _ => false,
                }
            }
        }
    }
}
#[allow(unreachable_pub, unused_imports, reason = "generated")]
pub use __generated::{Client, operations, types, Error};
