//! Names the variants of the enums by status.

use crate::diagnostic::Findings;
use crate::ir::{ResponseCase, Responses, Status};
use crate::names::scope::Scope;
use crate::names::{Name, case};

/// The names for an enum by status.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseNames {
    /// The name of the enum.
    pub name: Name,
    /// The variants of the enum, by position of the response.
    pub variants: Vec<Name>,
}

/// Returns a variant per status: the name of the status in RFC 9110 section 15, with the media type if there are
/// several.
pub(super) fn response_names(results: &Responses, findings: &mut Findings) -> Vec<Name> {
    let mut scope = Scope::default();
    let at = |outcome: &ResponseCase| {
        scope.assign(response_candidates(outcome), &crate::diagnostic::Pointer::root(), findings)
    };
    results.cases.iter().map(at).collect()
}

fn response_candidates(outcome: &ResponseCase) -> Vec<String> {
    let status = status_candidates(outcome.status);
    let Some(media_types) = &outcome.media_types else { return vec![status] };
    let whole = case::camel_case(std::slice::from_ref(media_types));
    let short = match media_types.split([',', ';']).next().and_then(|it| it.split_once('/')) {
        Some(("text", "plain")) => "text",
        Some((_, subtype)) => subtype.split('+').next().unwrap_or(subtype).trim_start_matches("vnd."),
        None => media_types,
    };
    let short = case::camel_case(&[short.to_owned()]);
    vec![format!("{status}{short}"), format!("{status}{whole}")]
}

fn status_candidates(status: Status) -> String {
    match status {
        Status::Code(code) => reason_phrase(code).map_or_else(|| format!("Status{code}"), str::to_owned),
        Status::Range(hundreds) => format!("Status{hundreds}xx"),
        Status::Default => "Other".to_owned(),
    }
}

fn reason_phrase(code: u16) -> Option<&'static str> {
    Some(match code {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        204 => "NoContent",
        206 => "PartialContent",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        409 => "Conflict",
        410 => "Gone",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        415 => "UnsupportedMediaType",
        422 => "UnprocessableContent",
        429 => "TooManyRequests",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => return None,
    })
}
