//! A superfluous comma.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1", },
    "paths": {}
}"##,
    }
}

fn main() {}
