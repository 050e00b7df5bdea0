//! The options of one call.

use std::time::Duration;

use crate::call::retry::RetryPolicy;
use crate::json::Numbers;

/// The options of one call.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    /// The tags of the operation.
    pub(crate) tags: &'static [&'static str],
    /// The header with the key of a repeated request.
    pub(crate) idempotency_header: Option<&'static str>,
    /// The notation of numbers in the body of the response.
    pub(crate) numbers: Numbers,
    /// The media types of a success that is described for another type than this call returns, separated by commas.
    pub(crate) other_media_types: &'static str,
    /// The tables of responses in XML, by status.
    #[cfg(feature = "xml")]
    pub(crate) xml: Option<crate::xml::XmlTables>,
    /// The table of a request in XML.
    #[cfg(feature = "xml")]
    pub(crate) xml_request: Option<&'static crate::xml::XmlNode>,
}
