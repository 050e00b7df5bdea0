//! A path in a constant, which a macro cannot read.
mod workos {
    specweld::generate_api!(SPEC);
}

fn main() {}
