// A correct program that uses the flagship client.
use api::types::{ConnectApplication, CreateApplication, CreateM2mApplication, PaginationOrder, UpdateApplication};
use api::types::RedirectUriInput;

async fn create(client: &api::Client) -> Result<ConnectApplication, Box<dyn std::error::Error>> {
    let body = CreateM2mApplication::new("Service", "org_01").scopes(["api:read"]);
    let made = client.create_application(body).await?;
    println!("{} {:?}", made.id(), made.description());
    Ok(made)
}

fn name(application: &ConnectApplication) -> Option<&str> {
    match application {
        ConnectApplication::OAuth(it) if it.is_first_party => Some(&it.name),
        ConnectApplication::M2m(it) => Some(&it.organization_id),
        _ => None,
    }
}

async fn change(client: &api::Client, id: &str) -> Result<(), api::Error> {
    let body = UpdateApplication::new().description_null().redirect_uris([RedirectUriInput::new("https://a").default(true)]);
    client.update_application(id, body).await?;
    let mut pages = client.list_applications().order(PaginationOrder::Desc).limit(3).stream();
    while let Some(application) = pages.try_next().await? {
        println!("{:?}", name(&application));
    }
    Ok(())
}

fn wrap(body: impl Into<CreateApplication>) -> CreateApplication {
    body.into()
}

fn client() -> Result<api::Client, Box<dyn std::error::Error>> {
    Ok(api::Client::builder().bearer("x").timeout(std::time::Duration::from_secs(9)).build()?)
}

#[allow(dead_code)]
async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let client = client()?;
    let _ = wrap(CreateM2mApplication::new("a", "b"));
    let made = create(&client).await?;
    match client.get_application(made.id()).await {
        Err(error) if error.is_not_found() => eprintln!("{error} {:?}", error.request_id()),
        other => drop(other?),
    }
    for secret in client.list_client_secrets(made.id()).await? {
        client.delete_client_secret(&secret.id).await?;
    }
    Ok(change(&client, made.id()).await?)
}

fn main() {}
