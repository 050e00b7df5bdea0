//! The body of an error has the members it is described with.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn reason(error: &workos::Error) -> Option<&str> {
    error.api()?.reason.as_deref()
}

fn main() {}
