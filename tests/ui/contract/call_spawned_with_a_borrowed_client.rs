//! A spawned task must own its client. The remedy is a clone that moves into the task.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn start(client: &workos::Client) {
    tokio::spawn(client.delete_application("app_1"));
}

fn main() {}
