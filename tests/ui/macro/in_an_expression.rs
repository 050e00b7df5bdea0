//! The macro writes items, so that it belongs in a module. The message of rustc contains the remedy as a name.
fn main() {
    let _client = specweld::generate_api!("../../../spec/workos-connect-applications.json");
}
