//! Shows all operations on WorkOS Connect applications with the generated client: the chapters, in order.

mod change;
mod create;
mod find;
mod list;
mod refusals;
mod remove;
mod secrets;
mod story;

use std::io::Write;

use self::remove::Traces;
use self::story::Story;
use self::workos::Client;
use self::workos::types::{ConnectApplication, CreateApplication};
use crate::workos::Server;

/// The client. This line is complete: the macro reads the description when the program is compiled.
pub mod workos {
    specweld::generate_api!("../spec/workos-connect-applications.json");
}

/// The result of all functions. Errors are only printed here, so one type is enough; `?` converts all other errors.
pub type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

/// The service, and the organization to use.
#[derive(Debug)]
pub struct Place<'a> {
    /// The client of the server.
    pub client: Client,
    /// The organization of the new applications.
    pub organization_id: String,
    /// The in-memory server; `None` for the live one. A test can inject faults, and the secrets protect no data.
    pub in_memory: Option<&'a Server>,
}

/// Runs all chapters. Deletes everything that it created, also after an error.
///
/// # Errors
/// Returns the first error, with the names that could not be deleted.
pub async fn run(place: &Place<'_>, out: &mut dyn Write) -> Result<()> {
    let mut tour = Tour::new(place, out);
    let outcome = tokio::select! {
        outcome = tour.chapters() => outcome,
        _ = tokio::signal::ctrl_c() => Err("interrupted".into()),
    };
    match outcome {
        Ok(()) => Ok(()),
        // Rust has no asynchronous `Drop`, so every error passes here.
        Err(error) => Err(remove::clean_up(&tour.traces, error).await),
    }
}

/// The data of all chapters.
struct Tour<'a> {
    place: &'a Place<'a>,
    client: &'a Client,
    story: Story<'a>,
    traces: Traces<'a>,
}

impl<'a> Tour<'a> {
    fn new(place: &'a Place<'a>, out: &'a mut dyn Write) -> Self {
        Self { place, client: &place.client, story: Story::new(out), traces: Traces::new(place) }
    }

    async fn chapters(&mut self) -> Result<()> {
        let (portal, service) = create::create(self).await?;
        list::list(self).await?;
        find::find(self, &portal).await?;
        change::change(self, &portal).await?;
        secrets::secrets(self, &service).await?;
        refusals::refusals(self, &service).await?;
        remove::remove(self).await
    }

    /// Creates an application and stores its identifier.
    ///
    /// Required members are arguments of an operation; the body can be of either kind.
    async fn create(&mut self, body: impl Into<CreateApplication>) -> Result<ConnectApplication> {
        self.traces.creating();
        let response = self.client.create_application(body).await;
        self.traces.created(&response);
        Ok(response?)
    }
}

/// Returns the kind of an application. New kinds are `Unknown`, with their JSON.
fn kind(application: &ConnectApplication) -> &'static str {
    match application {
        ConnectApplication::OAuth(oauth) if oauth.is_first_party => "OAuth, first party",
        ConnectApplication::OAuth(oauth) if oauth.was_dynamically_registered == Some(true) => {
            "OAuth, registered itself"
        }
        ConnectApplication::OAuth(_) => "OAuth, third party",
        ConnectApplication::M2m(_) => "machine to machine",
        ConnectApplication::Unknown(_) => "of a new type",
    }
}
