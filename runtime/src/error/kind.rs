//! The kinds of errors.

/// The kinds of [`Error`](crate::Error).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A failing status with the described error body: [`Error::api`](crate::Error::api).
    Api,
    /// A failing status whose body does not match the description, or is not described.
    Status,
    /// A successful status whose body does not match the description:
    /// [`Error::decode_path`](crate::Error::decode_path).
    Decode,
    /// The exchange with the server broke off.
    Transport,
    /// The call's deadline passed.
    Timeout,
    /// The request is invalid, and was not sent.
    InvalidRequest,
    /// A credential is missing or may not be sent, or no token could be fetched; the request was not sent.
    Credential,
    /// The response is larger than the client's limit.
    BodyTooLarge,
    /// A response is not the rest of a file, or the file has changed: [`ResumableDownload`](crate::ResumableDownload).
    Range,
}
