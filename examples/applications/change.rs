//! Changes an application. Absent members stay unchanged, null clears a member, and a value replaces it.

use super::workos::types::{ConnectApplication, RedirectUriInput, UpdateApplication};
use super::{Result, Tour};

pub(super) async fn change(tour: &mut Tour<'_>, portal: &ConnectApplication) -> Result<()> {
    tour.story.chapter("Change")?;
    let renamed = UpdateApplication::new().name(tour.traces.name("Customer portal"));
    let renamed = tour.client.update_application(portal.id(), renamed).await?;
    tour.story.line("renamed", renamed.name())?;
    tour.story.line("left out, so it stays", renamed.description().unwrap_or("(no description)"))?;

    let cleared = UpdateApplication::new().description_null();
    let cleared = tour.client.update_application(portal.id(), cleared).await?;
    tour.story.line("null, so it is cleared", cleared.description().unwrap_or("(no description)"))?;

    let moved = UpdateApplication::new().redirect_uris([
        RedirectUriInput::new("https://portal.example.com/signed-in").default(true),
        RedirectUriInput::new("http://localhost:3000/signed-in"),
    ]);
    let moved = tour.client.update_application(portal.id(), moved).await?;
    redirect_uris(tour, &moved)
}

/// Changes redirect URIs. A member of one kind of application is a field of that variant.
fn redirect_uris(tour: &mut Tour<'_>, application: &ConnectApplication) -> Result<()> {
    let ConnectApplication::OAuth(oauth) = application else { return Err("an OAuth application was expected".into()) };
    for redirect in &oauth.redirect_uris {
        let label = if redirect.default { "redirects to" } else { "or to" };
        tour.story.line(label, &redirect.uri)?;
    }
    Ok(())
}
