//! Signs a person in by OAuth 2 with PKCE (RFC 7636), and reads the events of that person.

mod server;

use std::io::Write;

use specweld::ApiClient;
use specweld::oauth2::OAuthClient;

use self::events::Client;
use crate::applications::Result;
use crate::local_server::LocalServer;

/// The client. The security scheme has the URLs of the authorization server.
pub mod events {
    specweld::generate_api!("calendar/calendar.yaml");
}

/// Starts a local server, and signs a person in.
///
/// # Errors
///
/// Returns the first error of a grant, of a call or of the output.
pub async fn run(out: &mut dyn Write) -> Result<()> {
    let server = LocalServer::start(server::router()).await?;
    // The URLs of a real service are those of the description.
    let oauth = OAuthClient::new("my-program")
        .scopes(["events:read"])
        .redirect_url("http://127.0.0.1:8400/back")
        .authorization_url(format!("{}/authorize", server.base_url()))
        .token_url(format!("{}/token", server.base_url()));
    let client = Client::builder().base_url(server.base_url()).oauth2(oauth).build()?;

    sign_in(&client, out).await?;
    // The first access token has expired. The client refreshes it, and sends the call once more.
    for event in client.list_events().await? {
        writeln!(out, "{} {}", event.start, event.title)?;
    }
    Ok(())
}

/// Signs a person in. The client keeps the tokens; a `TokenStore` of yours keeps them for the next run.
async fn sign_in(client: &Client, out: &mut dyn Write) -> Result<()> {
    let sign_in = client.sign_in()?;
    let request = sign_in.request()?;
    let (page, query) = request.url().split_once('?').unwrap_or_default();
    writeln!(out, "the browser opens {}", page.rsplit('/').next().unwrap_or_default())?;
    writeln!(out, "with PKCE: {}", query.contains("&code_challenge_method=S256"))?;

    // A callback of another grant has another state. It is refused, and no code is exchanged.
    match sign_in.finish(&request, "/back?code=c1&state=guess").await {
        Err(_) => writeln!(out, "a forged callback is refused")?,
        Ok(_) => return Err("the state should be checked".into()),
    }

    let callback = server::agree(query);
    let tokens = sign_in.finish(&request, &callback).await?;
    writeln!(out, "signed in, with the access token {:?}", tokens.access_token())?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    #[tokio::test]
    async fn the_program_signs_a_person_in_and_reads_events() {
        let mut out = Vec::new();
        super::run(&mut out).await.unwrap();
        let expected = "\
the browser opens authorize
with PKCE: true
a forged callback is refused
signed in, with the access token [redacted]
2026-03-01T09:00:00Z Launch
";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
