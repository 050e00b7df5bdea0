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
pub type Error = specweld::private::Error<specweld::private::Bytes>;
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
        /// `GET /song`
        ///
        /// Described at `#/paths/~1song/get`.
        ///
        /// # Errors
        ///
        /// - `404`: Noise.
        pub fn song(
            &self,
        ) -> weld::Call<'_, super::operations::SongResponse, weld::Bytes> {
            self.0
                .request(
                    &weld::Operation {
                        id: "song",
                        method: weld::Method::GET,
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
        pub fn whatever(&self) -> weld::Call<'_, weld::ByteStream, weld::Undocumented> {
            self.0
                .request(
                    &weld::Operation {
                        id: "whatever",
                        method: weld::Method::PUT,
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
        Ok(weld::ByteStream),
        /// Wait.
        Accepted(i64),
        /// A success with a status that the description does not list.
        Undescribed(weld::Undescribed),
    }
    impl weld::FromResponse for SongResponse {
        fn from_response(response: &weld::RawResponse) -> weld::Decoded<Self> {
            match response.status.as_u16() {
                200 => weld::FromResponse::from_response(response).map(Self::Ok),
                202 => weld::FromResponse::from_response(response).map(Self::Accepted),
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
