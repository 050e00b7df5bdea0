//! All mistakes in a call are reported in one build, each at its place.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        colour = "green",
        only = ["/connect/applications"],
        secret = [7],
    }
}

fn main() {}
