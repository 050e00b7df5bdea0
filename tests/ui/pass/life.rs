//! The calls of the life cycle of an application.
use specweld::StatusCode;
use workos::types::{ConnectApplication, CreateM2mApplication, PaginationOrder, UpdateApplication};

mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn life(client: &workos::Client) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let app = client.create_application(CreateM2mApplication::new("Backend", "org_01").scopes(["api:read"])).await?;
    match &app {
        ConnectApplication::OAuth(app) => println!("{} redirects", app.redirect_uris.len()),
        ConnectApplication::M2m(app) => println!("for {}", app.organization_id),
        ConnectApplication::Unknown(raw) => println!("newer than this build: {raw}"),
    }
    client.update_application(app.id(), UpdateApplication::new().name("Renamed").description_null()).await?;
    let mut apps = client.list_applications().order(PaginationOrder::from("newer")).limit(100).stream();
    while let Some(app) = apps.try_next().await? {
        println!("{}", app.name());
    }
    match client.get_application("app_404").await {
        Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => println!("{error} {:?}", error.request_id()),
        other => drop(other?),
    }
    let listing = client.list_client_secrets(app.id()).timeout(std::time::Duration::from_secs(5)).with_response();
    println!("{:?}", listing.await?.status());
    Ok(())
}

fn sent<T: Send>(_: impl FnOnce(&'static workos::Client) -> T) {}

fn main() {
    sent(life);
}
