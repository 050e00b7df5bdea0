//! An entry without a change is reported at its place, with the nearest change.
mod pets {
    specweld::generate_api!(
        spec = "../../cases/compat/member-optional/new.json",
        compatible_with = "../../cases/compat/member-optional/old.json",
        accept = [member_optional "Pet.ages", operation_removed],
    );
}

fn main() {}
