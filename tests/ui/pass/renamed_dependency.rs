//! The runtime under another name: the expansion finds the renamed crate.
extern crate specweld as weld;

mod workos {
    // A crate with this name is not in scope.
    mod specweld {}

    ::weld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn main() {
    let _: fn(&'static str) -> _ = |id| workos::types::CreateM2mApplication::new("Backend", id);
    assert!(workos::Client::builder().bearer("sk_test").build().is_ok());
}
