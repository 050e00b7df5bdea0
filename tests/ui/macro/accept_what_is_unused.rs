//! An entry about no change is told at its place, with the nearest that there is.
mod pets {
    specweld::generate_api!(
        spec = "../../cases/compat/member-optional/new.json",
        compatible_with = "../../cases/compat/member-optional/old.json",
        accept = [member_optional "Pet.ages", operation_removed],
    );
}

fn main() {}
