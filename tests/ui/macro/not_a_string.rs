//! A path that is not a string.
mod workos {
    specweld::generate_api! {
        spec = 7,
    }
}

fn main() {}
