//! A call needs `.await` before `?`.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn read(client: &workos::Client) -> Result<(), workos::Error> {
    client.get_application("app_1")?;
    client.list_applications().limit(3)?;
    Ok(())
}

fn main() {}
