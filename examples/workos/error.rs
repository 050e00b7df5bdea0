//! Defines refusals: every reason for an error response, with its body.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::json_response;
use super::store::MAX_SECRETS;

#[derive(Debug, PartialEq)]
pub(super) enum Refusal {
    /// The body is missing or not JSON.
    Malformed(String),
    Unauthorized,
    /// No object of this `kind` has the identifier.
    Unknown {
        kind: &'static str,
        id: String,
    },
    /// No route has the path.
    Nowhere,
    WrongMethod,
    TooManySecrets,
    TooLarge,
    UnsupportedMediaType,
    Invalid(Vec<Invalid>),
}

/// The error of one member of a body, or of one query parameter.
#[derive(Debug, PartialEq)]
pub(super) struct Invalid {
    pub(super) field: String,
    pub(super) code: &'static str,
    pub(super) message: String,
}

impl Refusal {
    pub(super) fn unknown(kind: &'static str, id: impl Into<String>) -> Self {
        Self::Unknown { kind, id: id.into() }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
            Self::Unknown { .. } | Self::Nowhere => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooManySecrets => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    fn body(&self) -> Value {
        match self {
            Self::Malformed(message) => json!({ "message": message, "error": "Bad Request" }),
            Self::Unauthorized => json!({ "message": "Unauthorized" }),
            Self::Unknown { kind, id } => {
                json!({ "message": format!("{kind} not found: '{id}'."), "code": "entity_not_found", "entity_id": id })
            }
            Self::Nowhere => json!({ "message": "Not Found" }),
            Self::WrongMethod => json!({ "message": "Method Not Allowed" }),
            Self::TooManySecrets => json!({
                "message": format!("An application holds at most {MAX_SECRETS} client secrets."),
                "code": "client_secret_limit_reached",
            }),
            Self::TooLarge => json!({ "message": "The body is too large", "error": "Payload Too Large" }),
            Self::UnsupportedMediaType => {
                json!({ "message": "Expected a body of type application/json", "error": "Unsupported Media Type" })
            }
            Self::Invalid(faults) => json!({
                "message": "Validation failed",
                "code": "invalid_request_parameters",
                "errors": faults.iter().map(Invalid::to_json).collect::<Vec<_>>(),
            }),
        }
    }
}

impl Invalid {
    fn to_json(&self) -> Value {
        json!({ "field": self.field, "code": self.code, "message": self.message })
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        json_response::json(self.status(), &self.body())
    }
}
