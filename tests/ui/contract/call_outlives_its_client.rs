//! A call borrows its client.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn detached() -> impl Future {
    let client = workos::Client::builder().build().unwrap();
    client.delete_application("app_1").into_future()
}

fn main() {}
