//! A description that is not YAML.
mod api {
    specweld::generate_api! {
        inline = "
openapi: 3.1.0
info: { title: Pets, version: '1'
paths: {}
",
    }
}

fn main() {}
