//! Errors of the older description are reported at their places.
mod pets {
    specweld::generate_api!(
        spec = "../../cases/compat/member-optional/new.json",
        compatible_with = "../../cases/err/dangling-reference/spec.json",
    );
}

fn main() {}
