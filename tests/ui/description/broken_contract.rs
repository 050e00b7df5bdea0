//! What breaks clients of the older description stops the build, at both places; code that is not concerned goes on.
mod pets {
    specweld::generate_api!(
        spec = "../../cases/compat/member-optional/new.json",
        compatible_with = "../../cases/compat/member-optional/old.json",
    );
}

fn name(pet: &pets::types::Pet) -> &str {
    &pet.name
}

fn main() {}
