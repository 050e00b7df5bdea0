//! A computed path: a macro cannot evaluate expressions.
mod workos {
    specweld::generate_api!(concat!("spec/", "pets.json"));
}

fn main() {}
