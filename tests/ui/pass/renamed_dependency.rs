//! The runtime under another name: the expansion finds it all the same.
extern crate specweld as weld;

mod workos {
    // No crate is called so here.
    mod specweld {}

    ::weld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn main() {
    let _: fn(&'static str) -> _ = |id| workos::types::CreateM2mApplication::new("Backend", id);
    assert!(workos::Client::builder().bearer("sk_test").build().is_ok());
}
