//! Shows errors, and how a caller distinguishes them.

use super::workos::types::ConnectApplication;
use super::{Result, Tour};
use crate::workos::{Fault, Server};

pub(super) async fn refusals(tour: &mut Tour<'_>, service: &ConnectApplication) -> Result<()> {
    tour.story.chapter("Errors")?;
    not_found(tour).await?;
    invalid(tour).await?;
    never_sent(tour).await?;
    let Some(server) = tour.place.in_memory else {
        tour.story.line("the rest", "is skipped: faults need the in-memory server")?;
        return Ok(());
    };
    unknown_type(tour, service, server).await?;
    busy(tour, service, server).await
}

/// Prints an error as one line: status, the message of the server, and the request identifier.
async fn not_found(tour: &mut Tour<'_>) -> Result<()> {
    match tour.client.get_application("conn_app_nowhere").await {
        Err(error) if error.is_not_found() => tour.story.line("no such application", error)?,
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("there should be no application `conn_app_nowhere`".into()),
    }
    Ok(())
}

/// Reads `api`, which is the body of an error response with the type in the description.
async fn invalid(tour: &mut Tour<'_>) -> Result<()> {
    match tour.client.list_applications().limit(1000).await {
        Err(error) if error.is_validation() => {
            let faults = error.api().and_then(|body| body.errors.as_ref()).map_or(0, Vec::len);
            tour.story.line("1000 a page", &error)?;
            tour.story.line("its body", format_args!("has {faults} error"))?;
        }
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("a page of 1000 should be too large".into()),
    }
    Ok(())
}

/// Shows an invalid request: its path would select another operation, so the client does not send it.
async fn never_sent(tour: &mut Tour<'_>) -> Result<()> {
    match tour.client.get_application("..").await {
        Err(error) if error.is_invalid_request() => tour.story.line("`..` as an id", error)?,
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("`..` should be no identifier".into()),
    }
    Ok(())
}

/// Receives a type of application that the description does not list, without an error.
async fn unknown_type(tour: &mut Tour<'_>, service: &ConnectApplication, server: &Server) -> Result<()> {
    server.inject(Fault::UnknownApplicationType);
    match tour.client.get_application(service.id()).await? {
        ConnectApplication::Unknown(json) => {
            let text = format!("{} is kept as JSON", json.get("application_type").unwrap_or_default());
            tour.story.line("an unknown type", text)?;
            Ok(())
        }
        _ => Err("the application should be of an unknown type".into()),
    }
}

/// Shows a retry: a `GET` is safe to repeat, so the client repeats it at the time of `Retry-After`.
async fn busy(tour: &mut Tour<'_>, service: &ConnectApplication, server: &Server) -> Result<()> {
    server.take_requests();
    server.inject(Fault::RateLimit { retry_after: Some("0".to_owned()) });
    server.inject(Fault::ServerError(503));
    tour.client.get_application(service.id()).await?;
    let sent = server.take_requests().len();
    tour.story.line("429, then 503", format_args!("success at request number {sent}"))?;
    Ok(())
}
