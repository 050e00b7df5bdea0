//! The macro writes items, so it belongs in a module. rustc's message contains the remedy as a name.
fn main() {
    let _client = specweld::generate_api!("../../../spec/workos-connect-applications.json");
}
