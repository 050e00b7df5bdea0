//! Traits that generated types implement, that are listed twice, or that need others.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        derive = [Clone, Hash, Hash, Default, Ord],
    }
}

fn main() {}
