//! Creates, lists, changes and deletes WorkOS Connect applications, with a client generated from their description.
//!
//! ```text
//! cargo run --bin applications                     against an in-memory service
//! WORKOS_API_KEY=.. WORKOS_ORGANIZATION_ID=.. \
//!   cargo run --bin applications                   against the live one; it deletes what it creates, and only that
//! ```

use std::error::Error;
use std::io::{self, Write};
use std::{env, fmt};

use specweld_examples::applications::workos::Client;
use specweld_examples::applications::{self, Place, Result};
use specweld_examples::workos::{Options, Server};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    match variable("WORKOS_API_KEY") {
        Some(key) => live(&key).await.map_err(Failure),
        None => in_memory().await.map_err(Failure),
    }
}

/// Runs the chapters with the server of the environment variables.
async fn live(key: &str) -> Result<()> {
    let organization_id = variable("WORKOS_ORGANIZATION_ID")
        .ok_or("WORKOS_ORGANIZATION_ID is not set: the new applications need an organization of yours (org_..)")?;
    let mut builder = Client::builder().bearer(key);
    if let Some(url) = variable("WORKOS_BASE_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;
    writeln!(io::stdout(), "Connect applications, at the live service, for {organization_id}")?;
    applications::run(&Place { client, organization_id, in_memory: None }, &mut io::stdout()).await
}

/// Returns an environment variable; `None` if it is empty.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// Runs the chapters with an in-memory server that has some applications.
async fn in_memory() -> Result<()> {
    let server = Server::start(Options::default()).await?;
    server.seed_first_party("Dashboard");
    server.seed_dynamic("Some assistant");
    server.seed_m2m("Nightly export", "org_other");
    let client = Client::builder().bearer(server.api_key()).base_url(server.base_url()).build()?;
    writeln!(io::stdout(), "Connect applications, at an in-memory service on {}", server.base_url())?;
    let place = Place { client, organization_id: "org_acme".to_owned(), in_memory: Some(&server) };
    applications::run(&place, &mut io::stdout()).await?;
    Ok(server.stop().await?)
}

/// The error of `main`. `main` prints errors by `Debug`; here this is the text of `Display`.
struct Failure(Box<dyn Error>);

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
