//! Lists applications: page by page as a stream, and with every filter.

use super::workos::types::{ConnectApplication, PaginationOrder, RegistrationType};
use super::{Result, Tour, kind};

/// The limit of printed applications, since a server can have many.
const SHOWN: usize = 8;

pub(super) async fn list(tour: &mut Tour<'_>) -> Result<()> {
    all(tour).await?;
    by_organization(tour).await?;
    by_registration(tour).await?;
    in_order(tour).await
}

/// Prints the first applications. A stream requests a page only after all items of the previous one, so an early end
/// costs no request.
async fn all(tour: &mut Tour<'_>) -> Result<()> {
    tour.story.chapter("List, two a page")?;
    let mut applications = tour.client.list_applications().limit(2).stream();
    for _ in 0..SHOWN {
        let Some(application) = applications.try_next().await? else { return Ok(()) };
        tour.story.line(application.name(), kind(&application))?;
    }
    if applications.try_next().await?.is_some() {
        tour.story.line("..", "and more")?;
    }
    Ok(())
}

/// Prints one page, which a list is without `stream`.
async fn by_organization(tour: &mut Tour<'_>) -> Result<()> {
    let organization_id = &tour.place.organization_id;
    tour.story.chapter("List, with filters")?;
    let page = tour.client.list_applications().organization_id(organization_id).limit(100).await?;
    tour.story.line("of the organization", names(&page.data))?;
    Ok(())
}

async fn by_registration(tour: &mut Tour<'_>) -> Result<()> {
    use RegistrationType::{Authenticated, Dynamic};
    for (label, types) in [("registered itself", vec![Dynamic]), ("or not", vec![Dynamic, Authenticated])] {
        let page = tour.client.list_applications().registration_types(types).limit(100).await?;
        tour.story.line(label, names(&page.data))?;
    }
    Ok(())
}

/// Prints the applications in each order.
/// `normal` begins with the newest like `desc`, but its cursors have the opposite direction. `stream` follows both.
async fn in_order(tour: &mut Tour<'_>) -> Result<()> {
    for order in [PaginationOrder::Asc, PaginationOrder::Desc, PaginationOrder::Normal] {
        let label = format!("order={order}");
        let list = tour.client.list_applications().organization_id(&tour.place.organization_id).order(order);
        tour.story.line(&label, names(&list.limit(1).stream().try_collect().await?))?;
    }
    Ok(())
}

fn names(applications: &[ConnectApplication]) -> String {
    let shown: Vec<&str> = applications.iter().take(SHOWN).map(ConnectApplication::name).collect();
    match (shown.join(", "), applications.len().saturating_sub(SHOWN)) {
        (names, 0) if names.is_empty() => "none".to_owned(),
        (names, 0) => names,
        (names, more) => format!("{names} and {more} more"),
    }
}
