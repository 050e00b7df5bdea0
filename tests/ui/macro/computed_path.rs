//! A path that is computed, which a macro cannot do.
mod workos {
    specweld::generate_api!(concat!("spec/", "pets.json"));
}

fn main() {}
