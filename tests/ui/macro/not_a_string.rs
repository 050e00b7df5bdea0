//! A path that is not text.
mod workos {
    specweld::generate_api! {
        spec = 7,
    }
}

fn main() {}
