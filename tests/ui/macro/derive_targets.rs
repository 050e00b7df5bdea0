//! Lists of derived traits for some types: unknown kinds, unknown schemas, and standard traits.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        derive = {
            struct = [crate::Audit],
            enums = [Hash],
            enums = [crate::Audit],
            unions = [Clone],
            "ConnectAplication" = [crate::Audit],
        },
    }
}

fn main() {}
