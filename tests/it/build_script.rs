//! A program outside of the workspace with a build script, as users write it. It is built, changed and run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const DESCRIPTION: &str = r#"openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets/{id}:
    get:
      operationId: get_pet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The pet.
          content: { application/json: { schema: { $ref: "pet.yaml#/Pet" } } }
"#;
const PET: &str = "Pet: { type: object, required: [name], properties: { name: { type: string } } }\n";
const OPTIONS: &str = "[pets]\nspec = \"spec/pets.yaml\"\n\n[pets.rename]\n\"schema Pet\" = \"Animal\"\n";
const MAIN: &str = r##"#![deny(warnings)]
use std::io::{Read, Write};

mod pets {
    specweld::include_api!("pets");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = [0; 4096];
        let length = stream.read(&mut request).unwrap();
        let body = r#"{"name":"Rex"}"#;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
        stream.write_all((head + body).as_bytes()).unwrap();
        String::from_utf8_lossy(&request[..length]).lines().next().unwrap_or_default().to_owned()
    });
    let client = pets::Client::builder().base_url(format!("http://{address}")).build().unwrap();
    let pet: pets::types::Animal = client.get_pet("7").await.unwrap();
    println!("{}: {}", server.join().unwrap(), pet.name);
}
"##;

/// A description whose operations have tags, for the script of the guide.
const SHOP: &str = r##"openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: get_pet, tags: [pets], responses: { "200": { $ref: "#/components/responses/Pet" } } }
  /keys:
    post: { operationId: create_key, tags: [keys], responses: { "200": { $ref: "#/components/responses/Pet" } } }
  /admin:
    get: { operationId: admin, tags: [admin], responses: { "200": { $ref: "#/components/responses/Pet" } } }
components:
  responses:
    Pet: { description: D, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
"##;
const SHOP_MAIN: &str = r#"mod shop {
    specweld::include_api!("shop");
}

fn main() {
    let client = shop::Client::builder().base_url("http://127.0.0.1:9").build().unwrap();
    println!("{}", client.get_pet("7").url().unwrap());
    #[cfg(feature = "keys")]
    println!("{}", client.create_key().url().unwrap());
}
"#;

struct Program(PathBuf);

impl Program {
    fn new(name: &str) -> Self {
        let program = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let path = |folder: &str| workspace.join(folder).to_string_lossy().replace('\\', "/");
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[features]\nkeys = []\n\n[dependencies]\n\
             specweld = {{ path = \"{}\", default-features = false, features = [\"reqwest\"] }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"net\", \"rt\", \"time\"] }}\n\n\
             [build-dependencies]\nspecweld-build = {{ path = \"{}\" }}\n\n[workspace]\n",
            path("runtime"),
            path("macros/build"),
        );
        program.write("Cargo.toml", &manifest);
        program.write("Cargo.lock", &fs::read_to_string(workspace.join("Cargo.lock")).unwrap());
        program.write("build.rs", "fn main() {\n    specweld_build::generate();\n}\n");
        program.write("specweld.toml", OPTIONS);
        program.write("spec/pets.yaml", DESCRIPTION);
        program.write("spec/pet.yaml", PET);
        program.write("src/main.rs", MAIN);
        program
    }

    fn write(&self, name: &str, text: &str) {
        let file = self.0.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// Runs a command of Cargo, and returns its success, its standard output and its standard error.
    fn cargo(&self, arguments: &[&str]) -> (bool, String, String) {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(arguments)
            .current_dir(&self.0)
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_TERM_COLOR", "never");
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs");
        let Output { status, stdout, stderr } = command.env("CARGO_TARGET_DIR", target).output().unwrap();
        (status.success(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }

    /// Builds and runs the program. Returns its output, and true if the build script ran.
    fn run(&self) -> (String, bool) {
        self.run_with(&[])
    }

    fn run_with(&self, arguments: &[&str]) -> (String, bool) {
        let (success, out, error) = self.cargo(&[&["run", "--verbose"], arguments].concat());
        assert!(success, "{error}");
        let ran = error.lines().any(|line| line.contains("Running") && line.contains("build-script-build"));
        (out, ran)
    }
}

// Cargo compiles the transport. This takes minutes if no crate is built yet.
#[test]
#[ignore = "builds a program; .ci/programs runs it"]
fn a_client_of_a_build_script_is_generated_when_its_files_change() {
    let program = Program::new("build-script");
    let expected = "GET /pets/7 HTTP/1.1: Rex\n".to_owned();
    assert_eq!(program.run().0, expected);
    assert_eq!(program.run(), (expected.clone(), false), "nothing has changed");
    program.write("src/main.rs", &MAIN.replace("println!(\"{}", "println!(\"sent {}"));
    assert_eq!(program.run(), (format!("sent {expected}"), false), "code of the user has changed");
    program.write("spec/pet.yaml", &PET.replace("} }", "}, age: { type: integer } }"));
    assert_eq!(program.run(), (format!("sent {expected}"), true), "a referenced file has changed");
    program.write("specweld.toml", &format!("{OPTIONS}\"property Pet.age\" = \"years\"\n"));
    assert_eq!(program.run(), (format!("sent {expected}"), true), "an option has changed");

    program.write("spec/pets.yaml", &DESCRIPTION.replace("pet.yaml#/Pet", "pet.yaml#/Pett"));
    let (success, _, error) = program.cargo(&["build"]);
    assert!(!success && error.contains("error: build-script@0.0.0: spec/pets.yaml:11:"), "{error}");
    assert!(error.contains("error: build-script@0.0.0:   11 | "), "{error}");
    program.write("spec/pets.yaml", DESCRIPTION);
    program.write("specweld.toml", &OPTIONS.replace("schema Pet", "shema Pet"));
    let (success, _, error) = program.cargo(&["build"]);
    assert!(
        !success && error.contains("error: build-script@0.0.0: specweld.toml:5:1: there is no kind of thing `shema`"),
        "{error}"
    );
    program.write("specweld.toml", OPTIONS);
    assert_eq!(program.run().0, format!("sent {expected}"));
}

#[test]
#[ignore = "builds a program; .ci/programs runs it"]
fn the_features_of_a_package_select_operations() {
    let guide = include_str!("../../runtime/src/guide/build_script.md");
    let scripts = guide.split("```rust,ignore\n").filter_map(|part| part.split("```").next());
    let script = scripts.into_iter().find(|script| script.contains("cfg!(feature")).unwrap();
    let program = Program::new("build-features");
    program.write("build.rs", script);
    program.write("spec/shop.yaml", SHOP);
    program.write("src/main.rs", SHOP_MAIN);
    let pet = "http://127.0.0.1:9/pets/7\n".to_owned();
    assert_eq!(program.run().0, pet);
    assert_eq!(program.run_with(&["--features", "keys"]).0, format!("{pet}http://127.0.0.1:9/keys\n"));
    program.write("src/main.rs", &SHOP_MAIN.replace("create_key", "admin"));
    let (success, _, error) = program.cargo(&["build", "--features", "keys"]);
    assert!(!success && error.contains("no method named `admin`"), "{error}");
}
