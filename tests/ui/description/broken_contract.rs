//! A breaking change is an error at both places. Other code compiles.
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
