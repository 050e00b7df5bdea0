//! Traits that generated types already implement, duplicates, and traits that need others.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        derive = [Clone, Hash, Hash, Default, Ord],
    }
}

fn main() {}
