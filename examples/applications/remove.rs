//! Deletes the created applications: as the last chapter, and after an error.

use std::error::Error as StdError;

use specweld::RetryPolicy;

use super::workos::Error;
use super::workos::types::ConnectApplication;
use super::{Place, Result, Tour};

/// The applications that this run created.
///
/// A response can be lost after the server has created the application. Every name has a mark, so that an application
/// without a known identifier can be found.
pub(super) struct Traces<'a> {
    place: &'a Place<'a>,
    mark: String,
    ids: Vec<String>,
    lost: bool,
}

impl<'a> Traces<'a> {
    pub(super) fn new(place: &'a Place<'a>) -> Self {
        Self { place, mark: format!("tour {:06x}", fastrand::u32(..0x0100_0000)), ids: Vec::new(), lost: false }
    }

    /// Returns a name with the mark of this run.
    pub(super) fn name(&self, name: &str) -> String {
        format!("{name} ({})", self.mark)
    }

    /// Records that a request to create an application is sent. Before the response, it is unknown if the application exists.
    pub(super) fn creating(&mut self) {
        self.lost = true;
    }

    pub(super) fn created(&mut self, response: &Result<ConnectApplication, Error>) {
        match response {
            Ok(application) => self.ids.push(application.id().to_owned()),
            Err(error) if !is_refusal(error) => return,
            Err(_) => {}
        }
        self.lost = false;
    }

    /// Deletes an application. Deleting twice is harmless, so a retry is allowed, and 404 is a success.
    async fn delete(&self, id: &str) -> Result<(), Error> {
        let call = self.place.client.delete_application(id).retry(RetryPolicy::new().allow_unsafe());
        call.await.or_else(|error| if error.is_not_found() { Ok(()) } else { Err(error) })
    }

    /// Returns the applications of this run, with those whose identifiers did not arrive.
    async fn find(&self) -> Result<Vec<String>, Error> {
        let mut ids = Vec::new();
        let list = self.place.client.list_applications().organization_id(&self.place.organization_id);
        let mut applications = list.limit(100).stream();
        while let Some(application) = applications.try_next().await? {
            if application.name().contains(&self.mark) {
                ids.push(application.id().to_owned());
            }
        }
        Ok(ids)
    }
}

/// Returns true if the server has not acted: it refused the request, or did not receive it.
fn is_refusal(error: &Error) -> bool {
    let declined = error.status().is_some_and(|status| status.is_client_error()) && !error.is_retryable();
    declined || error.is_connect() || error.is_invalid_request()
}

/// Deletes all applications of this run.
pub(super) async fn remove(tour: &mut Tour<'_>) -> Result<()> {
    tour.story.chapter("Delete")?;
    while let Some(id) = tour.traces.ids.last() {
        tour.client.delete_application(id).await?;
        tour.story.line("deleted", id)?;
        tour.traces.ids.pop();
    }
    let left = tour.traces.find().await?.len();
    tour.story.line("left", left)?;
    if left == 0 { Ok(()) } else { Err("an application exists after its deletion".into()) }
}

/// Deletes the applications that remain after `error`; returns the error, with those that could not be deleted.
pub(super) async fn clean_up(traces: &Traces<'_>, error: Box<dyn StdError>) -> Box<dyn StdError> {
    let mut left = Vec::new();
    let mut ids = traces.ids.clone();
    if traces.lost {
        match traces.find().await {
            Ok(found) => ids.extend(found),
            Err(error) => left.push(format!("an application named `.. ({})` may be left: {error}", traces.mark)),
        }
    }
    ids.sort();
    ids.dedup();
    for id in ids {
        if let Err(error) = traces.delete(&id).await {
            left.push(format!("{id} is left: {error}"));
        }
    }
    if left.is_empty() { error } else { format!("{error}\n  {}", left.join("\n  ")).into() }
}
