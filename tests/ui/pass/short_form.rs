//! The short form: a path is enough.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn main() {
    let client = workos::Client::builder().bearer("sk_test").build();
    assert!(client.is_ok());
}
