//! The whole life of WorkOS Connect applications, on the generated client: the chapters, in order.

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

/// The client. This one line is all there is to it: the macro reads the description when the program is compiled.
pub mod workos {
    specweld::generate_api!("../spec/workos-connect-applications.json");
}

/// Every error here is for a person to read, so one type does. `?` turns any other into it.
pub type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

/// The service, and the organization to use.
#[derive(Debug)]
pub struct Place<'a> {
    /// The client of the service.
    pub client: Client,
    /// The organization that the applications will belong to.
    pub organization_id: String,
    /// The in-memory service, if it is that one: it can be told to misbehave, and its secrets open nothing.
    pub in_memory: Option<&'a Server>,
}

/// Runs all chapters, and leaves nothing behind: whatever happens, what was created is deleted again.
///
/// # Errors
/// The first error, and the names that could not be deleted.
pub async fn run(place: &Place<'_>, out: &mut dyn Write) -> Result<()> {
    let mut tour = Tour::new(place, out);
    let outcome = tokio::select! {
        outcome = tour.chapters() => outcome,
        _ = tokio::signal::ctrl_c() => Err("interrupted".into()),
    };
    match outcome {
        Ok(()) => Ok(()),
        // There is no asynchronous `Drop`, so this is the place that every way out passes.
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

    /// Creates an application and takes a note of it.
    ///
    /// An operation takes what is required as arguments: either kind of application does for the body.
    async fn create(&mut self, body: impl Into<CreateApplication>) -> Result<ConnectApplication> {
        self.traces.creating();
        let answer = self.client.create_application(body).await;
        self.traces.created(&answer);
        Ok(answer?)
    }
}

/// Returns the kind of an application. New kinds of the service arrive as `Unknown`, with their JSON.
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
