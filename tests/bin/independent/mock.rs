//! Responses of Prism to every operation, with every failing status of the description.

use std::time::Duration;

use serde_json::{Map, Value};
use specweld::ErrorKind;

use crate::workos::types::{
    ConnectApplication, CreateM2mApplication, CreateOAuthApplication, ErrorBody, ErrorBodyMessage, PaginationOrder,
    RedirectUriInput, RegistrationType, UpdateApplication,
};
use crate::workos::{self, Client};
use crate::{Outcome, ensure, equal, refused};

/// The number of different responses that Prism generates.
const GENERATED_RESPONSES: usize = 20;

pub(crate) async fn run(client: &Client) -> Outcome<String> {
    let description: Value = serde_json::from_str(include_str!("../../../spec/workos-connect-applications.json"))?;
    let operations = operations(&description)?;
    let (mut calls, mut failures) = (0, 0);
    for (operation, statuses) in &operations {
        for prefer in ["dynamic=false"].into_iter().chain(["dynamic=true"; GENERATED_RESPONSES]) {
            let known =
                call(client, operation, prefer).await.map_err(|error| format!("{operation}, {prefer}: {error}"))?;
            ensure(known, &format!("{operation}, {prefer}: the response is in the description"))?;
            calls += 1;
        }
        for status in statuses {
            for prefer in [format!("code={status}"), format!("code={status}, dynamic=true")] {
                let what = format!("{operation}, {prefer}");
                check(&refused(call(client, operation, &prefer).await, &what)?, *status)
                    .map_err(|error| format!("{what}: {error}"))?;
                failures += 1;
            }
        }
    }
    pages_end(client).await?;
    Ok(format!("mock: {} operations, {calls} successes and {failures} failures decoded", operations.len()))
}

/// Returns the names of all operations, each with its failing statuses.
fn operations(description: &Value) -> Outcome<Vec<(&str, Vec<u16>)>> {
    let paths = description.get("paths").and_then(Value::as_object).ok_or("no paths")?;
    let endpoints = paths.values().filter_map(Value::as_object).flat_map(Map::values);
    let operations = endpoints.filter_map(|endpoint| {
        let name = endpoint.get("operationId")?.as_str()?;
        let statuses = endpoint.get("responses")?.as_object()?.keys().filter_map(|status| status.parse().ok());
        Some((name, statuses.filter(|status| *status >= 400).collect()))
    });
    let operations: Vec<_> = operations.collect();
    ensure(!operations.is_empty(), "the description has operations")?;
    Ok(operations)
}

/// Calls an operation. Returns true if the response has only described variants.
async fn call(client: &Client, operation: &str, prefer: &str) -> Result<bool, workos::Error> {
    match operation {
        "list_applications" => list(client, prefer).await,
        "create_application" => create(client, prefer).await,
        "get_application" => client.get_application("app_1").header("Prefer", prefer).await.map(|app| is_known(&app)),
        "update_application" => {
            let body =
                UpdateApplication::new().name("Renamed").description_null().scopes(["openid"]).cors_origins_null();
            client.update_application("app_1", body).header("Prefer", prefer).await.map(|app| is_known(&app))
        }
        "delete_application" => client.delete_application("app_1").header("Prefer", prefer).await.map(|()| true),
        "list_client_secrets" => client.list_client_secrets("app_1").header("Prefer", prefer).await.map(|_| true),
        "create_client_secret" => client.create_client_secret("app_1").header("Prefer", prefer).await.map(|_| true),
        "delete_client_secret" => client.delete_client_secret("secret_1").header("Prefer", prefer).await.map(|()| true),
        _ => Ok(false),
    }
}

async fn list(client: &Client, prefer: &str) -> Result<bool, workos::Error> {
    let call = client.list_applications().before("app_9").after("app_1").limit(25).order(PaginationOrder::Asc);
    let call = call.registration_types([RegistrationType::Dynamic, RegistrationType::Authenticated]);
    let page = call.organization_id("org_1").header("Prefer", prefer).await?;
    Ok(page.data.iter().all(is_known))
}

/// Creates one application of each kind.
async fn create(client: &Client, prefer: &str) -> Result<bool, workos::Error> {
    let oauth = CreateOAuthApplication::new("Partner Dashboard", false)
        .organization_id("org_1")
        .description("Reports")
        .scopes(["openid"])
        .redirect_uris([RedirectUriInput::new("https://example.com/callback").default(true)])
        .uses_pkce(true)
        .cors_origins(["https://example.com"]);
    let oauth = client.create_application(oauth).header("Prefer", prefer).await?;
    let m2m = CreateM2mApplication::new("Backend Service", "org_1").description("Invoices").scopes(["api:read"]);
    let m2m = client.create_application(m2m).header("Prefer", prefer).await?;
    Ok(is_known(&oauth) && is_known(&m2m))
}

fn is_known(application: &ConnectApplication) -> bool {
    !matches!(application, ConnectApplication::Unknown(_))
}

/// Checks that the error has the status and the described body.
fn check(error: &workos::Error, status: u16) -> Outcome {
    equal("status", &error.status().map(|status| status.as_u16()), &Some(status))?;
    equal("kind of error", &error.kind(), &ErrorKind::Api)?;
    let ErrorBody { message, .. } = error.api().ok_or("no body")?;
    ensure(!matches!(message, Some(ErrorBodyMessage::Unknown(_))), "the message is in the description")?;
    // Only the example of the description has a number of seconds. The values that Prism generates are arbitrary texts.
    let waits = error.headers().and_then(|headers| headers.get("retry-after")).is_some_and(|value| value == "30");
    ensure(!waits || error.retry_after() == Some(Duration::from_secs(30)), "`Retry-After: 30` is half a minute")
}

/// Checks that the stream of pages ends.
async fn pages_end(client: &Client) -> Outcome {
    // Prism returns the same page with the same cursor for every request.
    let applications = client.list_applications().stream().try_collect().await?;
    ensure(applications.len() == 4, "a repeated cursor ends the list: two applications, twice")
}
