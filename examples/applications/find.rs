//! Gets one application, by either of its identifiers.

use super::workos::types::ConnectApplication;
use super::{Result, Tour};

pub(super) async fn find(tour: &mut Tour<'_>, portal: &ConnectApplication) -> Result<()> {
    tour.story.chapter("Get")?;
    let by_id = tour.client.get_application(portal.id()).await?;
    tour.story.line("by id", by_id.name())?;

    // `with_response` returns status and headers with the value.
    let by_client_id = tour.client.get_application(portal.client_id()).with_response().await?;
    tour.story.line("by client id", by_client_id.name())?;
    tour.story.line("request id", by_client_id.request_id().unwrap_or("none"))?;
    if by_id == *by_client_id { Ok(()) } else { Err("the two identifiers belong to different applications".into()) }
}
