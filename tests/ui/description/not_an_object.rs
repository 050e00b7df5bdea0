//! A document that is a list.
mod api {
    specweld::generate_api! {
        inline = r##"[]"##,
    }
}

fn main() {}
