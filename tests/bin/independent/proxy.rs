//! The life cycle of applications and client secrets. Prism checks each request and response against the description.
//!
//! Prism responds with an error if it finds a violation. The checks here require that each success and each refusal
//! comes from the server. Only the server sends `x-request-id`.

use specweld::{Response, StatusCode};

use crate::workos::types::{
    ConnectApplication, CreateM2mApplication, CreateOAuthApplication, PaginationOrder, RedirectUriInput,
    RegistrationType, UpdateApplication,
};
use crate::workos::{self, Client};
use crate::{Outcome, ensure, equal, refused};

/// Runs the life cycle against a new server without applications.
pub(crate) async fn run(client: &Client, stranger: &Client) -> Outcome<String> {
    let applications = create(client).await?;
    get(client, &applications).await?;
    list(client, &applications).await?;
    update(client, &applications).await?;
    secrets(client, &applications).await?;
    refusals(client, stranger).await?;
    delete(client, &applications).await?;
    Ok("proxy: the whole life cycle without a violation".into())
}

/// Creates a first-party, a third-party and three machine-to-machine applications, with few and with many members.
async fn create(client: &Client) -> Outcome<Vec<ConnectApplication>> {
    let first_party = CreateOAuthApplication::new("Staff Portal", true);
    let third_party = CreateOAuthApplication::new("Partner Dashboard", false)
        .organization_id("org_1")
        .description("Reports for partners")
        .scopes(["openid", "profile"])
        .redirect_uris([
            RedirectUriInput::new("https://example.com/callback").default(true),
            RedirectUriInput::new("http://127.0.0.1:3000/callback"),
        ])
        .uses_pkce(true)
        .cors_origins(["https://example.com"]);
    let mut applications = vec![
        served(client.create_application(first_party).with_response().await?)?,
        served(client.create_application(third_party).with_response().await?)?,
    ];
    for number in 1..=3 {
        let m2m = CreateM2mApplication::new(format!("Service {number}"), "org_2").scopes(["api:read"]);
        applications.push(served(client.create_application(m2m.description("Works")).with_response().await?)?);
    }
    let kinds = applications.iter().map(|application| match application {
        ConnectApplication::OAuth(oauth) if oauth.is_first_party => "first-party",
        ConnectApplication::OAuth(_) => "third-party",
        ConnectApplication::M2m(_) => "m2m",
        _ => "unknown",
    });
    equal("kinds", &kinds.collect(), &vec!["first-party", "third-party", "m2m", "m2m", "m2m"])?;
    Ok(applications)
}

async fn get(client: &Client, applications: &[ConnectApplication]) -> Outcome {
    for application in applications {
        for name in [application.id(), application.client_id()] {
            let found = served(client.get_application(name).with_response().await?)?;
            equal("the application as it was created", &found, application)?;
        }
    }
    Ok(())
}

async fn list(client: &Client, applications: &[ConnectApplication]) -> Outcome {
    let oldest_first: Vec<&str> = applications.iter().map(ConnectApplication::id).collect();
    let newest_first: Vec<&str> = oldest_first.iter().rev().copied().collect();
    for (order, expected) in [
        (PaginationOrder::Asc, &oldest_first),
        (PaginationOrder::Desc, &newest_first),
        (PaginationOrder::Normal, &newest_first),
    ] {
        let pages = client.list_applications().order(order.clone()).limit(2).stream().try_collect().await?;
        equal(order.as_str(), &ids(&pages), expected)?;
    }
    let whole = served(client.list_applications().with_response().await?)?;
    equal("a page of the usual size", &ids(&whole.data), &newest_first)?;
    filter(client, &newest_first).await
}

async fn filter(client: &Client, newest_first: &[&str]) -> Outcome {
    let [.., third_party, _] = newest_first else { return Err("fewer than two applications".into()) };
    let found = served(client.list_applications().organization_id("org_1").with_response().await?)?;
    equal("applications of an organization", &ids(&found.data), &vec![*third_party])?;
    let call = client.list_applications().registration_types([RegistrationType::Dynamic]);
    equal("dynamically registered applications", &ids(&served(call.with_response().await?)?.data), &vec![])?;
    let call = client.list_applications().limit(100).order(PaginationOrder::Desc);
    let call = call.registration_types([RegistrationType::Dynamic, RegistrationType::Authenticated]);
    equal(
        "applications of both registration types",
        &ids(&served(call.with_response().await?)?.data),
        &newest_first.to_vec(),
    )?;
    let call = client.list_applications().before(third_party).limit(1).organization_id("org_2");
    let before = served(call.with_response().await?)?;
    equal("before", &ids(&before.data), &newest_first.get(2).copied().into_iter().collect())?;
    let after = served(client.list_applications().after(third_party).with_response().await?)?;
    equal("after", &ids(&after.data), &newest_first.last().copied().into_iter().collect())
}

fn ids(applications: &[ConnectApplication]) -> Vec<&str> {
    applications.iter().map(ConnectApplication::id).collect()
}

async fn update(client: &Client, applications: &[ConnectApplication]) -> Outcome {
    let id = applications.get(1).ok_or("no third-party application")?.id();
    let everything = UpdateApplication::new()
        .name("Renamed")
        .description("Changed")
        .scopes(["email"])
        .redirect_uris([RedirectUriInput::new("https://example.com/other")])
        .cors_origins(["https://other.example.com"]);
    let changed = oauth(served(client.update_application(id, everything).with_response().await?)?)?;
    equal("name", &changed.name.as_str(), &"Renamed")?;
    equal("description", &changed.description.as_deref(), &Some("Changed"))?;
    equal("scopes", &changed.scopes, &vec!["email".to_owned()])?;
    equal("redirect URIs", &changed.redirect_uris.len(), &1)?;
    equal("CORS origins", &changed.cors_origins, &Some(vec!["https://other.example.com".to_owned()]))?;
    let unchanged = oauth(served(client.update_application(id, UpdateApplication::new()).with_response().await?)?)?;
    equal("name after no change", &unchanged.name.as_str(), &"Renamed")?;
    let nothing = UpdateApplication::new().description_null().scopes_null().redirect_uris_null().cors_origins_null();
    let cleared = oauth(served(client.update_application(id, nothing).with_response().await?)?)?;
    equal("name after clearing the rest", &cleared.name.as_str(), &"Renamed")?;
    equal("description, cleared", &cleared.description, &None)?;
    ensure(cleared.scopes.is_empty() && cleared.redirect_uris.is_empty(), "lists are cleared")?;
    ensure(cleared.cors_origins.is_none_or(|origins| origins.is_empty()), "CORS origins are cleared")
}

fn oauth(application: ConnectApplication) -> Outcome<workos::types::OAuthApplication> {
    match application {
        ConnectApplication::OAuth(oauth) => Ok(oauth),
        other => Err(format!("not an OAuth application: {}", other.id()).into()),
    }
}

async fn secrets(client: &Client, applications: &[ConnectApplication]) -> Outcome {
    let id = applications.last().ok_or("no application")?.id();
    let mut created = Vec::new();
    for _ in 0..5 {
        let secret = served(client.create_client_secret(id).with_response().await?)?;
        ensure(secret.secret.expose().contains(&secret.secret_hint), "the hint is part of the value")?;
        created.push(secret.id);
    }
    let sixth = refused_by_server(client.create_client_secret(id).await, "a sixth client secret")?;
    ensure(sixth.is_conflict(), "a sixth client secret is a conflict")?;
    let listed = served(client.list_client_secrets(id).with_response().await?)?;
    let mut listed: Vec<String> = listed.into_iter().map(|secret| secret.id).collect();
    listed.sort();
    created.sort();
    equal("client secrets", &listed, &created)?;
    let first = created.first().ok_or("no client secret")?;
    served(client.delete_client_secret(first).with_response().await?)?;
    let again = refused_by_server(client.delete_client_secret(first).await, "a client secret that is gone")?;
    ensure(again.is_not_found(), "a client secret that is gone is not found")?;
    let left = served(client.list_client_secrets(id).with_response().await?)?;
    equal("remaining client secrets", &left.len(), &4)
}

async fn refusals(client: &Client, stranger: &Client) -> Outcome {
    let unknown = refused_by_server(client.get_application("app_404").await, "an unknown application")?;
    ensure(unknown.is_not_found(), "an unknown application is not found")?;
    let unauthorized = refused_by_server(stranger.get_application("app_404").await, "an unknown key")?;
    ensure(unauthorized.is_unauthorized(), "an unknown key is unauthorized")?;
    // The URI is valid (RFC 3986 section 3.2.2), and therefore described. The server does not support this version of
    // IP addresses.
    let future = [RedirectUriInput::new("http://[v1.fe80]/callback")];
    let body = CreateOAuthApplication::new("From The Future", true).redirect_uris(future);
    let unprocessable = refused_by_server(client.create_application(body).await, "a URI of the future")?;
    equal("status", &unprocessable.status(), &Some(StatusCode::UNPROCESSABLE_ENTITY))?;
    let faults = unprocessable.api().and_then(|body| body.errors.as_ref()).map(Vec::len);
    equal("reported faults", &faults, &Some(1))
}

async fn delete(client: &Client, applications: &[ConnectApplication]) -> Outcome {
    for application in applications {
        served(client.delete_application(application.id()).with_response().await?)?;
        let gone = refused_by_server(client.get_application(application.id()).await, "an application that is gone")?;
        ensure(gone.is_not_found(), "an application that is gone is not found")?;
    }
    let empty = served(client.list_applications().with_response().await?)?;
    ensure(empty.data.is_empty(), "all applications are deleted")
}

/// Returns the value of a response from the server.
fn served<T>(response: Response<T>) -> Outcome<T> {
    ensure(response.request_id().is_some(), "the response has an x-request-id")?;
    Ok(response.into_inner())
}

/// Returns the error of a refusal from the server, and checks that it has the described body.
fn refused_by_server<T>(result: Result<T, workos::Error>, what: &str) -> Outcome<workos::Error> {
    let error = refused(result, what)?;
    ensure(
        error.api().is_some() && error.request_id().is_some(),
        &format!("{what}: the refusal comes from the server"),
    )?;
    Ok(error)
}
