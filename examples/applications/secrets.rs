//! Creates, lists, rotates and revokes client secrets.

use super::workos::types::{ConnectApplication, NewClientSecret};
use super::{Result, Tour};

/// Rotates a secret: creates the new one first, and revokes the old one when it is no longer used.
pub(super) async fn secrets(tour: &mut Tour<'_>, service: &ConnectApplication) -> Result<()> {
    tour.story.chapter("Client secrets")?;
    let old = tour.client.create_client_secret(service.id()).await?;
    show_new(tour, &old)?;
    let new = tour.client.create_client_secret(service.id()).await?;
    show_all(tour, service, "both are valid").await?;

    tour.client.delete_client_secret(&old.id).await?;
    show_all(tour, service, "the old one is revoked").await?;
    tour.client.delete_client_secret(&new.id).await?;
    show_all(tour, service, "and the new one").await
}

/// Prints a new secret. Only this response has the value. Its text is available through `expose`, which is easy to
/// search for.
fn show_new(tour: &mut Tour<'_>, created: &NewClientSecret) -> Result<()> {
    tour.story.line("created", &created.id)?;
    tour.story.line("its value, printed", format_args!("{:?}", created.secret))?;
    if tour.place.in_memory.is_some() {
        // Never print a real secret: it protects data. Store it in the secret store of your service.
        tour.story.line("its value, exposed", created.secret.expose())?;
    } else {
        tour.story.line("its value, as a hint", &created.secret_hint)?;
    }
    Ok(())
}

/// Prints the listed secrets, which have no values.
async fn show_all(tour: &mut Tour<'_>, service: &ConnectApplication, label: &str) -> Result<()> {
    let listed = tour.client.list_client_secrets(service.id()).await?;
    let hints: Vec<String> = listed.iter().map(|secret| format!("{}..", secret.secret_hint)).collect();
    tour.story.line(label, if hints.is_empty() { "none".to_owned() } else { hints.join(", ") })?;
    Ok(())
}
