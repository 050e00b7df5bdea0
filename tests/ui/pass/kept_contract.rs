//! Compatible changes and accepted changes do not affect the build.
mod grown {
    specweld::generate_api!(
        spec = "../../cases/compat/member-added/new.json",
        compatible_with = "../../cases/compat/member-added/old.json",
    );
}

mod accepted {
    specweld::generate_api!(
        spec = "../../cases/compat/member-optional/new.json",
        compatible_with = "../../cases/compat/member-optional/old.json",
        accept = [member_optional "Pet.age"],
    );
}

mod renamed_back {
    specweld::generate_api!(
        spec = "../../cases/compat/type-renamed/new.json",
        compatible_with = "../../cases/compat/member-added/old.json",
        rename = { schema "Animal" = Pet },
    );
}

fn names<'p>(one: &'p grown::types::Pet, other: &'p renamed_back::types::Pet) -> [&'p str; 2] {
    [&one.name, &other.name]
}

fn age(pet: &accepted::types::Pet) -> Option<i64> {
    pet.age
}

fn main() {
    let _ = (names, age);
}
