//! Creates an application of either kind.

use super::workos::types::{ConnectApplication, CreateM2mApplication, CreateOAuthApplication, RedirectUriInput};
use super::{Result, Tour, kind};

/// Creates two applications. `new` has the required members as arguments; all other members have setters.
pub(super) async fn create(tour: &mut Tour<'_>) -> Result<(ConnectApplication, ConnectApplication)> {
    tour.story.chapter("Create")?;
    let organization_id = &tour.place.organization_id;

    let portal = CreateOAuthApplication::new(tour.traces.name("Portal"), false)
        .organization_id(organization_id)
        .description("Signs in the people of one customer")
        .scopes(["openid", "profile"])
        .redirect_uris([RedirectUriInput::new("https://portal.example.com/callback")])
        .uses_pkce(true);
    let portal = tour.create(portal).await?;
    show(tour, &portal)?;

    let service = CreateM2mApplication::new(tour.traces.name("Service"), organization_id).scopes(["reports:read"]);
    let service = tour.create(service).await?;
    show(tour, &service)?;
    Ok((portal, service))
}

/// Prints an application. A member of all kinds is a method of the enum.
fn show(tour: &mut Tour<'_>, application: &ConnectApplication) -> Result<()> {
    tour.story.line(application.name(), format_args!("{}, {}", application.id(), kind(application)))?;
    Ok(())
}
