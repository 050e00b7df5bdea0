//! Traits that are derived anyway, or twice.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        derive = [Clone, Hash, Hash],
    }
}

fn main() {}
