//! Makes crates by `init`, and compares their files. A test that is ignored by default builds a crate.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Folder, Result};

const SHOP: &str = r#"openapi: 3.1.0
info: { title: "The [Shop]", version: "1" }
servers: [{ url: "https://shop.example.com" }]
security: [{ key: [] }]
paths:
  /orders:
    post:
      operationId: create_order
      requestBody: { required: true, content: { application/json: { schema: { $ref: "../types/all.yaml#/Order" } } } }
      responses: { "204": { description: Done. } }
  /orders/{id}:
    parameters: [{ name: id, in: path, required: true, example: 7, schema: { type: integer } }]
    get:
      operationId: get_order
      parameters: [{ name: part, in: query, required: true, schema: { $ref: "../types/all.yaml#/Part" } }]
      responses: { "200": { description: D, content: { application/json: { schema: { type: object } } } } }
    delete: { operationId: delete_order, responses: { "204": { description: Done. } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: x-key }
    user: { type: http, scheme: basic }
"#;
const TYPES: &str = "Order:
  type: object
  required: [item, day]
  properties: { item: { type: string }, day: { type: string, format: date }, note: { type: string } }
Part: { type: string, enum: [whole-order, first] }
";

fn shop(test: &str) -> Result<Folder> {
    let folder = Folder::new(test, &[])?;
    let _ = fs::remove_dir_all(&folder.0);
    for (name, text) in [("api/shop.yaml", SHOP), ("types/all.yaml", TYPES)] {
        let file = folder.0.join(name);
        fs::create_dir_all(file.parent().ok_or("no folder")?)?;
        fs::write(file, text)?;
    }
    Ok(folder)
}

fn runtime() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../runtime").to_string_lossy().replace('\\', "/")
}

#[test]
fn a_crate_has_the_description_an_example_and_a_test() -> Result<()> {
    let folder = shop("init")?;
    let init = ["init", "my-shop", "--spec", "api/shop.yaml", "--path", &runtime()];
    let (code, text, error) = folder.run(&init)?;
    let files = ["Cargo.toml", ".gitignore", "spec/api/shop.yaml", "spec/types/all.yaml", "src/lib.rs"];
    let files: Vec<_> = files.into_iter().chain(["examples/first_call.rs", "tests/client.rs"]).collect();
    let expected: String = files.iter().flat_map(|file| ["my-shop/", file, "\n"]).collect();
    assert!(code == 0 && text.starts_with(&format!("{expected}next: cd my-shop && cargo test\n")), "{text}{error}");
    let read = |file: &str| fs::read_to_string(folder.0.join("my-shop").join(file));
    assert_eq!((read("spec/api/shop.yaml")?.as_str(), read("spec/types/all.yaml")?.as_str()), (SHOP, TYPES));
    let manifest = read("Cargo.toml")?;
    assert!(manifest.contains("name = \"my-shop\"\n") && manifest.contains("specweld = { path = \""), "{manifest}");
    let library = read("src/lib.rs")?;
    assert!(library.starts_with("//! A client of The Shop.\n"), "{library}");
    assert!(library.ends_with("\nspecweld::generate_api!(\"spec/api/shop.yaml\");\n"), "{library}");
    let call = "client.get_order(7, types::Part::WholeOrder).await";
    let example = read("examples/first_call.rs")?;
    assert!(example.starts_with("//! Calls `GET /orders/{id}`: `cargo run --example first_call`.\n"), "{example}");
    assert!(example.contains("\nuse my_shop::{Client, types};\n"), "{example}");
    assert!(example.contains(".api_key(std::env::var(\"MY_SHOP_KEY\")?)"), "{example}");
    assert!(example.contains(&format!("let result = {call}?;\n")), "{example}");
    let program = read("tests/client.rs")?;
    assert!(
        program.contains(&format!("let result = {call};\n")) && program.contains("starts_with(\"/orders/\")"),
        "{program}"
    );

    let (code, _, error) = folder.run(&init)?;
    assert_eq!((code, error.starts_with("error: my-shop exists already\n  help: ")), (2, true), "{error}");
    Ok(())
}

#[test]
fn an_operation_that_writes_is_called_if_none_reads() -> Result<()> {
    let folder = shop("init-writes")?;
    let writes =
        SHOP.replace("    get:\n", "    head:\n").replace("shop.example.com", "{host}/").replace("[{ key: [] }]", "[]");
    fs::write(folder.0.join("api/shop.yaml"), writes)?;
    assert_eq!(folder.run(&["init", "shop", "--spec", "api/shop.yaml"])?.0, 0);
    let example = fs::read_to_string(folder.0.join("shop/examples/first_call.rs"))?;
    let call = "client.create_order(types::Order::new(\"item\", \"2026-01-31\".parse()?)).await?;\n";
    assert!(example.contains(call) && example.contains(".base_url(std::env::var(\"SHOP_URL\")?)"), "{example}");
    let manifest = fs::read_to_string(folder.0.join("shop/Cargo.toml"))?;
    assert!(manifest.contains(concat!("\nspecweld = \"", env!("CARGO_PKG_VERSION"), "\"\n")), "{manifest}");
    Ok(())
}

#[test]
fn without_a_suitable_operation_the_methods_are_listed() -> Result<()> {
    let folder = shop("init-lists")?;
    let uploads = SHOP.replace("application/json: { schema: { $ref: \"../types/all.yaml#/Order\" } }", "image/png: {}");
    fs::write(folder.0.join("api/shop.yaml"), uploads.replace("    get:\n", "    head:\n"))?;
    assert_eq!(folder.run(&["init", "shop", "--spec", "api/shop.yaml"])?.0, 0);
    let example = fs::read_to_string(folder.0.join("shop/examples/first_call.rs"))?;
    assert!(
        example.contains("//! - `create_order`: `POST /orders`\n//! - `get_order`: `HEAD /orders/{id}`\n"),
        "{example}"
    );
    assert!(example.contains("let result = client;\n"), "{example}");
    Ok(())
}

#[test]
fn credentials_that_need_one_header_twice_are_not_chosen() -> Result<()> {
    let folder = shop("init-credentials")?;
    let two = SHOP.replace("[{ key: [] }]", "[{ user: [], token: [] }, { key: [], user: [] }]");
    fs::write(folder.0.join("api/shop.yaml"), two + "    token: { type: http, scheme: bearer }\n")?;
    assert_eq!(folder.run(&["init", "shop", "--spec", "api/shop.yaml"])?.0, 0);
    let program = fs::read_to_string(folder.0.join("shop/tests/client.rs"))?;
    assert!(program.contains("\n        .api_key(\"test\")\n        .basic(\"test\", \"test\")\n"), "{program}");
    Ok(())
}

#[test]
fn options_become_arguments_of_the_macro() -> Result<()> {
    const OVERLAY: &str = "overlay: 1.1.0\ninfo: { title: x, version: '1' }\nactions:\n  \
        - { target: $.info, update: { title: Kiosk } }\n";
    let folder = shop("init-options")?;
    fs::create_dir_all(folder.0.join("fixes"))?;
    fs::write(folder.0.join("fixes/title.yaml"), OVERLAY)?;
    let config = "[kiosk]\nspec = \"../api/shop.yaml\"\nonly = [\"!delete_order\"]\noverlays = [\"title.yaml\"]\n\
        compatible_with = '../api/shop.yaml'\n";
    fs::write(folder.0.join("fixes/specweld.toml"), config)?;
    let replace = "replace = { schema \"Order\" = crate::Order }";
    let by_arguments = ["--spec", "api/shop.yaml", "--option", "only=[!delete_order], overlays = ['fixes/title.yaml']"];
    let by_arguments = by_arguments.map(|it| it.replace('\'', "\""));
    let by_config = ["--config", "fixes/specweld.toml", "--option", replace, "--spec", "kiosk"].map(str::to_owned);
    for (name, arguments, options) in [
        (
            "by-arguments",
            &by_arguments[..],
            "    only = [!delete_order],\n    overlays = [\"spec/fixes/title.yaml\"],\n",
        ),
        (
            "by-config",
            &by_config,
            "    only = [!\"delete_order\"],\n    overlays = [\"spec/fixes/title.yaml\"],\n    \
                compatible_with = \"spec/api/shop.yaml\",\n    replace = { schema \"Order\" = crate::Order },\n",
        ),
    ] {
        let init: Vec<&str> = ["init", name].into_iter().chain(arguments.iter().map(String::as_str)).collect();
        let (code, text, error) = folder.run(&init)?;
        assert!(code == 0 && text.contains("/spec/fixes/title.yaml\n"), "{text}{error}");
        assert_eq!(text.contains("\nnote: the options name `crate::Order`: "), name == "by-config", "{text}");
        let library = fs::read_to_string(folder.0.join(name).join("src/lib.rs"))?;
        let call = format!("\nspecweld::generate_api!(\n    spec = \"spec/api/shop.yaml\",\n{options});\n");
        assert!(library.starts_with("//! A client of Kiosk.\n") && library.ends_with(&call), "{library}");
        let manifest = fs::read_to_string(folder.0.join(name).join("Cargo.toml"))?;
        assert!(manifest.contains(", features = [\"overlay\"] }\n"), "{manifest}");
    }
    let (code, _, error) = folder.run(&["init", "a", "--spec", "api/shop.yaml", "--option", "only = [delete]"])?;
    assert!(code == 1 && error.starts_with("error: --option:1:9: "), "{error}");
    fs::write(folder.0.join("specweld.toml"), "[a]\ninline = '{\"openapi\": \"3.1.0\", \"paths\": {}}'\n")?;
    let (code, _, error) = folder.run(&["init", "a", "--config", "specweld.toml"])?;
    assert!(code == 2 && error.contains("\nerror: the description is not in a file\n  help: save it"), "{error}");
    assert!(!folder.0.join("a").exists());
    Ok(())
}

#[test]
fn no_file_is_written_after_an_error() -> Result<()> {
    let folder = shop("init-errors")?;
    for (arguments, expected) in [
        (&["init", "type", "--spec", "api/shop.yaml"][..], "error: a crate cannot have the name `type`\n  help: "),
        (&["init", "7up", "--spec", "api/shop.yaml"], "error: `7up` is no name of a crate\n  help: "),
        (
            &["init", "shop", "--spec", "api/shp.yaml"],
            "error: api/shp.yaml: there is no such file\n  help: did you mean",
        ),
        (
            &["init", "shop", "--spec", "api/shop.yaml", "--path", "api"],
            "error: api: this is not the folder of the crate",
        ),
        (&["init", "shop"], "error: "),
    ] {
        let (code, _, error) = folder.run(arguments)?;
        assert!(code == 2 && error.starts_with(expected), "{arguments:?}: {error}");
    }
    fs::write(folder.0.join("types/all.yaml"), TYPES.replace("Part:", "Parts:"))?;
    let (code, _, error) = folder.run(&["init", "shop", "--spec", "api/shop.yaml"])?;
    assert!(code == 1 && error.contains("[dangling-reference]"), "{error}");
    assert!(!folder.0.join("shop").exists() && !folder.0.join("type").exists());
    Ok(())
}

#[test]
#[ignore = "builds a program; .ci/programs runs it"]
fn a_new_crate_compiles_and_its_test_passes() -> Result<()> {
    let folder = shop("init-builds")?;
    assert_eq!(folder.run(&["init", "my-shop", "--spec", "api/shop.yaml", "--path", &runtime()])?.0, 0);
    let package = folder.0.join("my-shop");
    // The folder for temporary files is inside of a workspace. Its versions need no network.
    fs::write(package.join("Cargo.toml"), fs::read_to_string(package.join("Cargo.toml"))? + "\n[workspace]\n")?;
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock");
    fs::copy(lock, package.join("Cargo.lock"))?;
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["test", "--offline"]).current_dir(&package).env("CARGO_PROFILE_DEV_DEBUG", "0");
    cargo
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs"));
    let output = cargo.output()?;
    let (text, error) = (String::from_utf8(output.stdout)?, String::from_utf8(output.stderr)?);
    assert!(output.status.success(), "{text}{error}");
    assert!(text.contains("test a_refused_request_is_an_error ... ok"), "{text}{error}");
    assert!(!error.contains("warning: "), "{error}");
    Ok(())
}
