//! Signs a person in with `AuthKit`, the hosted sign-in of WorkOS, and keeps the session of a web server.

mod server;

use std::io::Write;

use aws_lc_rs::rand;
use specweld::Secret;
use specweld::format::Base64Url;

use self::workos::Client;
use self::workos::types::{Authentication, AuthorizeProvider, CodeGrant, RefreshGrant, RefusalError};
use crate::applications::Result;
use crate::local_server::LocalServer;

/// The client. The operations of pages have methods, too: `url` returns the URL for the browser.
pub mod workos {
    specweld::generate_api!("authkit/authkit.yaml");
}

/// The registration of the program, from the dashboard of WorkOS. The API key is the secret of the program.
const CLIENT_ID: &str = "client_01HXYZ4M7QJ6R3W8Y5C2E9S0TZ";
const CLIENT_SECRET: &str = "sk_test_1";
const CALLBACK: &str = "http://127.0.0.1:8400/callback";

/// Starts a local server, signs a person in, refreshes the session, and ends it.
///
/// # Errors
///
/// Returns the first error of a call or of the output.
pub async fn run(out: &mut dyn Write) -> Result<()> {
    let server = LocalServer::start(server::router()).await?;
    let client = Client::builder().base_url(server.base_url()).build()?;

    let session = sign_in(&client, out).await?;
    let session = refresh(&client, session, out).await?;
    sign_out(&client, &session, out)
}

/// Sends the browser to the page for signing in, and exchanges the code of the callback.
async fn sign_in(client: &Client, out: &mut dyn Write) -> Result<Authentication> {
    let state = unpredictable()?; // A web server keeps it in a cookie until the callback.
    let page = client.authorize(AuthorizeProvider::Authkit, CLIENT_ID, CALLBACK).state(state.expose()).url()?;
    writeln!(out, "the browser opens /{}", without_host(&page.replace(state.expose(), "..")))?;

    let callback = server::agree(&page);
    // Without this check, a person could be signed in by the code of somebody else (RFC 6749 section 10.12).
    if callback.state != *state.expose() {
        return Err("the callback belongs to another browser".into());
    }
    let session = client.authenticate(CodeGrant::new(CLIENT_ID, CLIENT_SECRET, callback.code)).await?;
    let user = &session.user;
    writeln!(out, "{} <{}> signed in", user.first_name.as_deref().unwrap_or("Somebody"), user.email)?;
    writeln!(out, "organization: {}", session.organization_id.as_deref().unwrap_or("none"))?;
    writeln!(out, "access token: {:?}", session.access_token)?;
    Ok(session)
}

/// Renews the tokens, before the access token expires. The new refresh token replaces the old one.
async fn refresh(client: &Client, old: Authentication, out: &mut dyn Write) -> Result<Authentication> {
    let grant = RefreshGrant::new(CLIENT_ID, CLIENT_SECRET, old.refresh_token);
    let session = client.authenticate(grant.clone()).await?;
    writeln!(out, "refreshed for {}", session.user.id)?;

    match client.authenticate(grant).await {
        Ok(_) => return Err("a refresh token should be accepted only once".into()),
        Err(error) => match error.api() {
            // A program shows the page for signing in again.
            Some(refusal) if refusal.error == RefusalError::InvalidGrant => {
                writeln!(out, "refused: {}", refusal.error_description)?;
            }
            _ => return Err(error.into()),
        },
    }
    Ok(session)
}

/// Sends the browser to the page that ends the session. The program deletes its cookie, too.
fn sign_out(client: &Client, session: &Authentication, out: &mut dyn Write) -> Result<()> {
    let session_id = session_id(session.access_token.expose())?;
    let page = client.logout(&session_id).return_to("https://example.com/").url()?;
    writeln!(out, "the browser opens /{}", without_host(&page))?;
    Ok(())
}

/// Returns the claim `sid` of an access token (RFC 7519 section 3). The token is from the service itself, by TLS. A
/// program that reads a token from a cookie must check its signature first, with the keys at `/sso/jwks`.
fn session_id(access_token: &str) -> Result<String> {
    let payload: Base64Url = access_token.split('.').nth(1).unwrap_or_default().parse()?;
    let claims: serde_json::Value = serde_json::from_slice(payload.as_bytes())?;
    Ok(claims.get("sid").and_then(serde_json::Value::as_str).ok_or("the token has no session")?.to_owned())
}

/// Returns 128 unpredictable bits.
fn unpredictable() -> Result<Secret> {
    let mut bytes = [0; 16];
    rand::fill(&mut bytes)?;
    Ok(Base64Url::from(&bytes).to_string().into())
}

/// Returns the path and the query of a URL: the port of the local server changes.
fn without_host(url: &str) -> &str {
    url.splitn(4, '/').last().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    #[tokio::test]
    async fn the_program_signs_a_person_in_and_out() {
        let mut out = Vec::new();
        super::run(&mut out).await.unwrap();
        let expected = "\
the browser opens /user_management/authorize?response_type=code&provider=authkit\
&client_id=client_01HXYZ4M7QJ6R3W8Y5C2E9S0TZ&redirect_uri=http%3A%2F%2F127.0.0.1%3A8400%2Fcallback&state=..
Ada <ada@example.com> signed in
organization: org_01
access token: [redacted]
refreshed for user_01
refused: The grant was used already, or has expired.
the browser opens /user_management/sessions/logout?session_id=session_01&return_to=https%3A%2F%2Fexample.com%2F
";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
