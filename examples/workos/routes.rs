//! Routes the eight operations.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{FromRequestParts, Path, Query, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get};
use serde_json::Value;

use super::error::Refusal;
use super::server::Shared;
use super::store::NoSecret;
use super::{body, fault, id, json_response, page, query, record, show, validate};

type Answer = Result<Response, Refusal>;

/// Returns the routes and their layers. Layers run from the last to the first: identifier, recording, faults,
/// authentication.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/connect/applications", get(list_applications).post(create_application))
        .route("/connect/applications/{id}", get(get_application).put(update_application).delete(delete_application))
        .route("/connect/applications/{id}/client_secrets", get(list_client_secrets).post(create_client_secret))
        .route("/connect/client_secrets/{id}", delete(delete_client_secret))
        .fallback(async || Refusal::Nowhere)
        .method_not_allowed_fallback(async || Refusal::WrongMethod)
        .layer(from_fn_with_state(Arc::clone(&shared), authenticate))
        .layer(from_fn_with_state(Arc::clone(&shared), fault::apply_fault))
        .layer(from_fn_with_state(Arc::clone(&shared), record::record))
        .layer(from_fn(identify))
        .with_state(shared)
}

async fn list_applications(State(shared): State<Arc<Shared>>, Query(pairs): Query<Vec<(String, String)>>) -> Answer {
    let query = query::read(pairs)?;
    let store = shared.store();
    let applications = store.applications().filter(|application| query.filter.admits(application)).collect();
    let page = page::cut(applications, |application| &application.id, &query.window);
    ok(&show::list(&page))
}

async fn create_application(State(shared): State<Arc<Shared>>, headers: HeaderMap, bytes: Bytes) -> Answer {
    let draft = validate::creation(&body::json(&headers, &bytes)?)?;
    if let Some(organization) = draft.organization_id().filter(|id| !shared.has_organization(id)) {
        return Err(Refusal::unknown("Organization", organization));
    }
    created(&show::application(&shared.store().create(draft)))
}

async fn get_application(State(shared): State<Arc<Shared>>, Id(id): Id) -> Answer {
    let store = shared.store();
    let application = store.find(&id).ok_or_else(|| Refusal::unknown("Application", id))?;
    ok(&show::application(application))
}

async fn update_application(State(shared): State<Arc<Shared>>, Id(id): Id, headers: HeaderMap, bytes: Bytes) -> Answer {
    let update = validate::update(&body::json(&headers, &bytes)?)?;
    let mut store = shared.store();
    let application = store.update(&id, update).ok_or_else(|| Refusal::unknown("Application", id))?;
    ok(&show::application(application))
}

async fn delete_application(State(shared): State<Arc<Shared>>, Id(id): Id) -> Answer {
    let was_there = shared.store().delete(&id);
    gone(was_there, "Application", id)
}

async fn list_client_secrets(State(shared): State<Arc<Shared>>, Id(id): Id) -> Answer {
    let store = shared.store();
    let secrets = store.secrets(&id).ok_or_else(|| Refusal::unknown("Application", id))?;
    ok(&secrets.into_iter().map(show::secret).collect())
}

async fn create_client_secret(
    State(shared): State<Arc<Shared>>,
    Id(id): Id,
    headers: HeaderMap,
    bytes: Bytes,
) -> Answer {
    validate::secret_creation(&body::json(&headers, &bytes)?)?;
    let outcome = shared.store().create_secret(&id);
    match outcome {
        Ok((secret, value)) => created(&show::new_secret(&secret, &value)),
        Err(NoSecret::UnknownApplication) => Err(Refusal::unknown("Application", id)),
        Err(NoSecret::TooMany) => Err(Refusal::TooManySecrets),
    }
}

async fn delete_client_secret(State(shared): State<Arc<Shared>>, Id(id): Id) -> Answer {
    let was_there = shared.store().delete_secret(&id);
    gone(was_there, "Client secret", id)
}

#[expect(clippy::unnecessary_wraps, reason = "handlers end in it")]
fn ok(body: &Value) -> Answer {
    Ok(json_response::json(StatusCode::OK, body))
}

#[expect(clippy::unnecessary_wraps, reason = "handlers end in it")]
fn created(body: &Value) -> Answer {
    Ok(json_response::json(StatusCode::CREATED, body))
}

fn gone(was_there: bool, kind: &'static str, id: String) -> Answer {
    if was_there { Ok(json_response::no_content()) } else { Err(Refusal::unknown(kind, id)) }
}

/// The identifier in the path. A path that is not UTF-8 has status 404.
struct Id(String);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let path = Path::<String>::from_request_parts(parts, state).await;
        path.map(|Path(id)| Self(id)).map_err(|_| Refusal::Nowhere)
    }
}

async fn authenticate(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    if bearer(request.headers()) == Some(shared.api_key()) {
        next.run(request).await
    } else {
        Refusal::Unauthorized.into_response()
    }
}

/// Returns the bearer token (RFC 6750, section 2.1). The scheme ignores case (RFC 9110, section 11.1).
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

async fn identify(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if let Ok(id) = HeaderValue::from_str(&id::request_id()) {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}
