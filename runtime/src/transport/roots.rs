//! Root certificates for TLS connections.

/// The root certificates for TLS connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Roots {
    /// The roots of the platform, and Mozilla's with the feature `webpki-roots`.
    Default,
    /// No roots, for origins without TLS: reading the platform's roots is slow, and fails on platforms without any.
    None,
}
