//! What is wrong with the older description is told at its place.
mod pets {
    specweld::generate_api!(
        spec = "../../cases/compat/member-optional/new.json",
        compatible_with = "../../cases/err/dangling-reference/spec.json",
    );
}

fn main() {}
