//! A change that breaks no client is not accepted.
mod pets {
    specweld::generate_api!(
        spec = "../../cases/compat/member-optional/new.json",
        compatible_with = "../../cases/compat/member-optional/old.json",
        accept = [member_added "Pet.age"],
    );
}

fn main() {}
