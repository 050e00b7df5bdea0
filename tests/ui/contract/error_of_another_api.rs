//! The body of an error has the described members only.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn reason(error: &workos::Error) -> Option<&str> {
    error.api()?.reason.as_deref()
}

fn main() {}
