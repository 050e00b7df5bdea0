//! A path in a constant: a macro cannot read constants.
mod workos {
    specweld::generate_api!(SPEC);
}

fn main() {}
