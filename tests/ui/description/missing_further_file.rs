//! A reference to a file that does not exist.
mod api {
    specweld::generate_api! {
        inline = "
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths: { /pets: { $ref: no/such/file.yaml } }
",
    }
}

fn main() {}
