//! Runs the program on descriptions and compares its output and exit code.
#![allow(clippy::indexing_slicing, reason = "a member that a `Value` lacks is `null`, and a test fails by panicking")]

mod init;
mod shell;
mod streams;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The flagship description, relative to the folder of the package.
const WORKOS: &str = "../../spec/workos-connect-applications.json";

const PETS: &str = r##"openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: list_pets
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
      responses:
        "200":
          description: The pets.
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string }
"##;

/// A folder with files for one test.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str, files: &[(&str, &str)]) -> Result<Self> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
        fs::create_dir_all(&folder)?;
        for (name, text) in files {
            fs::write(folder.join(name), text)?;
        }
        Ok(Self(folder))
    }

    /// Runs the program in the folder, and returns its exit code, standard output and standard error.
    fn run(&self, arguments: &[&str]) -> Result<(i32, String, String)> {
        self.run_with(&[], arguments)
    }

    /// Runs the program with variables of the environment.
    fn run_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Result<(i32, String, String)> {
        let program = env!("CARGO_BIN_EXE_cargo-specweld");
        let mut command = Command::new(program);
        command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").envs(variables.iter().copied());
        let output = command.arg("specweld").args(arguments).current_dir(&self.0).output()?;
        let code = output.status.code().ok_or("the program was stopped")?;
        Ok((code, String::from_utf8(output.stdout)?, String::from_utf8(output.stderr)?))
    }
}

/// Returns a description with a reference to a schema that does not exist.
fn broken() -> String {
    PETS.replace("schemas/Pet\"", "schemas/Pett\"")
}

#[test]
fn a_description_is_written_with_its_overlays() -> Result<()> {
    const OVERLAY: &str = "overlay: 1.1.0\ninfo: { title: x, version: '1' }\nactions:\n  \
        - { target: $.info, update: { x-rate: 1.50 } }\n  - { target: $.components, remove: true }\n  \
        - { target: $.path, remove: true }\n";
    let folder = Folder::new("overlay", &[("pets.yaml", PETS), ("o.yaml", OVERLAY)])?;
    let (code, text, errors) = folder.run(&["overlay", "pets.yaml", "o.yaml"])?;
    assert_eq!((code, text.as_str()), (1, ""));
    assert!(errors.starts_with("error: o.yaml:6:7: `$.path` selects nothing"), "{errors}");
    let arguments = ["overlay", "pets.yaml", "o.yaml", "--allow-stale", "-o", "out.json"];
    assert_eq!(folder.run(&arguments)?, (0, String::new(), String::new()));
    let text = fs::read_to_string(folder.0.join("out.json"))?;
    let begin = "{\n  \"openapi\": \"3.1.0\",\n  \"info\": {\n    \"title\": \"Pets\",\n    \"version\": \"1\",\n    \
        \"x-rate\": 1.50\n  },\n  \"paths\": {";
    assert!(text.starts_with(begin) && !text.contains("components\":"), "{text}");
    Ok(())
}

#[test]
fn findings_are_reported_in_every_format() -> Result<()> {
    let folder = Folder::new("findings", &[("pets.yaml", PETS), ("broken.yaml", &broken())])?;
    assert_eq!(folder.run(&["check", "pets.yaml"])?, (0, String::new(), String::new()));
    let (code, text, _) = folder.run(&["check", "pets.yaml", "broken.yaml"])?;
    assert_eq!(code, 1);
    assert_eq!(
        text,
        "error: broken.yaml:14:47: `#/components/schemas/Pett` does not exist\n\
         \x20 14 | schema: { type: array, items: { $ref: \"#/components/schemas/Pett\" } }\n\
         \x20    |                                 ^^^^\n\
         \x20 help: did you mean `#/components/schemas/Pet`?\n\
         \x20 at #/paths/~1pets/get/responses/200/content/application~1json/schema/items/$ref [dangling-reference]\n"
    );
    let (code, text, _) = folder.run(&["check", "broken.yaml", "--format", "github"])?;
    assert_eq!(code, 1);
    assert_eq!(
        text,
        "::error title=dangling-reference,file=broken.yaml,line=14,col=47::`#/components/schemas/Pett` does not \
         exist%0Ahelp: did you mean `#/components/schemas/Pet`?\n"
    );
    let (_, text, _) = folder.run(&["check", "broken.yaml", "--format", "json"])?;
    let finding: serde_json::Value = serde_json::from_str(&text)?;
    let (path, line, column) = (&finding["path"], &finding["line"], &finding["column"]);
    assert_eq!((path.as_str(), line.as_u64(), column.as_u64()), (Some("broken.yaml"), Some(14), Some(47)));
    assert_eq!(finding["code"], "dangling-reference");
    let (_, text, _) = folder.run(&["check", "broken.yaml", "--format", "sarif"])?;
    let log: serde_json::Value = serde_json::from_str(&text)?;
    let result = log.pointer("/runs/0/results/0").ok_or("no result")?;
    assert_eq!((&result["ruleId"], &result["level"]), (&"dangling-reference".into(), &"error".into()));
    let region = result.pointer("/locations/0/physicalLocation/region").ok_or("no region")?;
    assert_eq!(*region, serde_json::json!({ "startLine": 14, "startColumn": 47 }));
    Ok(())
}

#[test]
fn colours_are_for_terminals_unless_they_are_forced() -> Result<()> {
    const FORCED: (&str, &str) = ("CLICOLOR_FORCE", "1");
    let folder = Folder::new("colours", &[("pets.yaml", PETS), ("broken.yaml", &broken()), ("pets.rs", "mod a;\n")])?;
    let plain = folder.run(&["check", "broken.yaml"])?;
    assert!(!plain.1.contains('\u{1b}'), "{}", plain.1);
    let coloured = folder.run_with(&[FORCED], &["check", "broken.yaml"])?;
    assert!(coloured.1.starts_with("\u{1b}[1m\u{1b}[91merror\u{1b}[0m: broken.yaml:14:47: "), "{}", coloured.1);
    assert_eq!(folder.run_with(&[FORCED, ("NO_COLOR", "1")], &["check", "broken.yaml"])?, plain);
    let outdated = ["expand", "pets.yaml", "--output", "pets.rs", "--check"];
    let (_, text, _) = folder.run_with(&[FORCED], &outdated)?;
    assert!(text.contains("\n\u{1b}[31m-mod a;\u{1b}[0m\n"), "{text}");
    let (_, _, error) = folder.run_with(&[FORCED], &["check", "none.yaml"])?;
    assert!(error.starts_with("\u{1b}[1m\u{1b}[91merror\u{1b}[0m: none.yaml: there is no such file"), "{error}");
    for format in ["json", "sarif", "github"] {
        let arguments = ["check", "broken.yaml", "--format", format];
        assert_eq!(folder.run_with(&[FORCED], &arguments)?, folder.run(&arguments)?);
    }
    Ok(())
}

#[test]
fn warnings_can_be_refused() -> Result<()> {
    let dated = PETS.replace("operationId: list_pets", "operationId: list_pets\n      security: [{ nope: [] }]");
    let folder = Folder::new("warnings", &[("pets.yaml", &dated)])?;
    let (code, text, _) = folder.run(&["check", "pets.yaml"])?;
    assert_eq!((code, text.starts_with("warning: pets.yaml:7:20: ")), (0, true), "{text}");
    let (code, refused, _) = folder.run(&["check", "pets.yaml", "--deny-warnings"])?;
    assert_eq!((code, refused), (1, text));
    Ok(())
}

#[test]
fn changes_are_reported_in_every_format() -> Result<()> {
    let newer = PETS
        .replace("        - { name: limit, in: query, schema: { type: integer } }\n", "")
        .replace("      parameters:\n", "")
        .replace("    Pet:\n", "    Owner: { type: object }\n    Pet:\n")
        .replace(
            "        name: { type: string }\n",
            "        name: { type: string }\n        age: { type: integer }\n",
        );
    let folder = Folder::new("changes", &[("1.yaml", PETS), ("2.yaml", &newer), ("broken.yaml", &broken())])?;
    assert_eq!(folder.run(&["diff", "1.yaml", "1.yaml"])?, (0, String::new(), String::new()));
    let (code, text, _) = folder.run(&["diff", "1.yaml", "2.yaml"])?;
    assert_eq!((code, text.starts_with("error: ")), (1, true), "{text}");
    let (code, text, _) = folder.run(&["diff", "1.yaml", "2.yaml", "--format", "markdown"])?;
    assert_eq!(code, 1);
    assert!(
        text.starts_with("## Changes that break clients\n\n- ") && text.contains("\n## Other changes\n\n- "),
        "{text}"
    );
    let (code, text, _) = folder.run(&["diff", "2.yaml", "1.yaml", "--format", "json"])?;
    let changes: serde_json::Value = serde_json::from_str(&text)?;
    let list = changes["changes"].as_array().ok_or("no changes")?;
    assert!(list.iter().any(|change| change["subjects"][0] == "list_pets.limit"), "{text}");
    assert_eq!(code, i32::from(list.iter().any(|change| change["breaking"] == true)), "{text}");
    let (code, text, _) = folder.run(&["diff", "1.yaml", "broken.yaml", "--format", "markdown"])?;
    assert_eq!((code, text.starts_with("## The descriptions or options have errors")), (1, true), "{text}");
    Ok(())
}

#[test]
fn operations_and_types_are_listed_with_their_names() -> Result<()> {
    let folder = Folder::new("list", &[("pets.yaml", PETS), ("broken.yaml", &broken())])?;
    let (code, text, _) = folder.run(&["list", "pets.yaml"])?;
    assert_eq!(code, 0);
    assert_eq!(text, "operations: 1\n  list_pets  GET /pets\ntypes: 1\n  Pet  #/components/schemas/Pet\n");
    let (_, text, _) = folder.run(&["list", "pets.yaml", "--format", "json"])?;
    let list: serde_json::Value = serde_json::from_str(&text)?;
    assert_eq!(list["operations"][0]["at"], "#/paths/~1pets/get");
    let (code, text, error) = folder.run(&["list", "broken.yaml"])?;
    assert_eq!((code, text.as_str(), error.contains("[dangling-reference]")), (1, "", true), "{error}");
    Ok(())
}

#[test]
fn written_code_is_compared_with_the_description() -> Result<()> {
    let folder = Folder::new("expand", &[("pets.yaml", PETS)])?;
    let write = ["expand", "pets.yaml", "--output", "pets.rs"];
    let check = ["expand", "pets.yaml", "--output", "pets.rs", "--check"];
    let _ = fs::remove_file(folder.0.join("pets.rs"));
    let (code, text, _) = folder.run(&check)?;
    let expected = "pets.rs: there is no such file\nhelp: cargo specweld expand pets.yaml --output pets.rs\n";
    assert_eq!((code, text.as_str()), (1, expected));
    assert_eq!(folder.run(&write)?.0, 0);
    assert_eq!(folder.run(&check)?, (0, String::new(), String::new()));
    let code = fs::read_to_string(folder.0.join("pets.rs"))?;
    assert!(code.contains("// cargo specweld expand pets.yaml --output pets.rs\n"));
    assert_eq!(folder.run(&["expand", "pets.yaml"])?.1, code.split_once("\n\n").ok_or("no head")?.1);
    fs::write(folder.0.join("pets.yaml"), PETS.replace("limit", "most"))?;
    let (code, text, _) = folder.run(&check)?;
    assert!(code == 1 && text.starts_with("pets.rs: the file is outdated\n--- pets.rs\n+++ pets.rs\n@@ -"), "{text}");
    assert!(text.contains("-            pub fn limit(") && text.contains("+            pub fn most("), "{text}");
    assert!(text.matches("\n@@ ").count() > 1, "every difference is shown: {text}");
    assert!(text.ends_with("help: cargo specweld expand pets.yaml --output pets.rs\n"), "{text}");
    assert!(folder.run(&["expand", "pets.yaml", "--ir"])?.1.contains("list_pets"));
    Ok(())
}

#[test]
fn codes_are_explained() -> Result<()> {
    let folder = Folder::new("explain", &[])?;
    assert!(folder.run(&["explain", "dangling-reference"])?.1.starts_with("# "));
    assert!(folder.run(&["explain"])?.1.contains("\ndangling-reference "));
    let (code, _, error) = folder.run(&["explain", "dangling-refrence"])?;
    assert_eq!((code, error.contains("did you mean `dangling-reference`?")), (2, true), "{error}");
    Ok(())
}

#[test]
fn wrong_arguments_and_missing_files_have_their_own_exit_code() -> Result<()> {
    let folder = Folder::new("mistakes", &[])?;
    let (code, _, error) = folder.run(&["check", "missing.yaml"])?;
    assert_eq!((code, error.as_str()), (2, "error: missing.yaml: there is no such file\n"));
    for arguments in
        [&["check"][..], &["chek", "a.json"], &["check", "a.json", "--format", "xml"], &["expand", "a", "--check"]]
    {
        let (code, _, error) = folder.run(arguments)?;
        assert_eq!((code, error.starts_with("error: ")), (2, true), "{arguments:?}: {error}");
    }
    assert_eq!(folder.run(&["--help"])?.0, 0);
    Ok(())
}

/// Splits a command into words, as a shell does. Quotes are around whole words.
fn words(command: &str) -> Vec<&str> {
    let pieces = command.split('\'').enumerate();
    let words = pieces.flat_map(|(index, piece)| if index % 2 == 1 { vec![piece] } else { piece.split(' ').collect() });
    words.filter(|word| !word.is_empty()).collect()
}

#[test]
fn options_are_read_from_arguments() -> Result<()> {
    let folder = Folder::new("options", &[("pets.yaml", PETS)])?;
    let rename = "rename = { schema \"Pet\" = Animal, operation \"list_pets\" = all }";
    let (code, text, _) = folder.run(&["list", "pets.yaml", "--option", rename])?;
    assert_eq!(code, 0);
    assert_eq!(text, "operations: 1\n  all  GET /pets\ntypes: 1\n  Animal  #/components/schemas/Pet\n");
    let (code, text, _) = folder.run(&["expand", "pets.yaml", "--option", rename, "--output", "pets.rs"])?;
    assert_eq!((code, text.as_str()), (0, ""));
    let code = fs::read_to_string(folder.0.join("pets.rs"))?;
    let command = format!("// cargo specweld expand pets.yaml --option '{rename}' --output pets.rs\n");
    assert!(code.contains(&command) && code.contains("pub struct Animal"), "{code}");
    let (code, _, error) = folder.run(&["check", "pets.yaml", "--option", "extra = kep"])?;
    let expected =
        "error: --option:1:9: there is no choice `kep`; did you mean `keep`?\n  1 | extra = kep\n    |         ^^^\n";
    assert_eq!((code, error.as_str()), (2, expected));
    let (code, text, _) = folder.run(&["check", "pets.yaml", "--option", "only = [\"GET /pest\"]"])?;
    assert_eq!(
        (code, text.starts_with("error: --option:1:9: there is no operation at `GET /pest`\n")),
        (1, true),
        "{text}"
    );
    assert!(text.ends_with("help: did you mean `GET /pets`?\n  [unknown-operation]\n"), "{text}");
    Ok(())
}

#[test]
fn overlays_of_a_file_are_relative_to_it() -> Result<()> {
    let config = "[pets]\nspec = \"pets.yaml\"\noverlays = [\"fixes.yaml\"]\nrelax = [\"Pet.name\"]\n";
    let overlay = "overlay: 1.1.0\ninfo: {}\nactions:\n  - { target: $.paths.*.get, update: { operationId: all } }\n";
    let folder = Folder::new("overlays", &[])?;
    fs::create_dir_all(folder.0.join("inner"))?;
    for (name, text) in [("pets.yaml", PETS), ("fixes.yaml", overlay), ("specweld.toml", config)] {
        fs::write(folder.0.join("inner").join(name), text)?;
    }
    let (code, text, error) = folder.run(&["list", "--config", "inner/specweld.toml", "pets"])?;
    assert!(code == 0 && text.contains("  all  GET /pets\n"), "{text}{error}");
    let (code, text, _) = folder.run(&["expand", "--config", "inner/specweld.toml", "pets"])?;
    assert!(code == 0 && text.contains("pub name: Option<String>,"), "{text}");
    fs::write(folder.0.join("inner/fixes.yaml"), overlay.replace(".get", ".put"))?;
    let (code, text, _) = folder.run(&["check", "--config", "inner/specweld.toml", "pets"])?;
    assert!(code == 1 && text.starts_with("error: inner/fixes.yaml:4:7: `$.paths.*.put` selects nothing"), "{text}");
    fs::remove_file(folder.0.join("inner/fixes.yaml"))?;
    let (code, _, error) = folder.run(&["check", "--config", "inner/specweld.toml", "pets"])?;
    assert!(code == 2 && error.contains("specweld.toml:3:13: inner/fixes.yaml: there is no such file"), "{error}");
    Ok(())
}

#[test]
fn options_are_read_from_a_file() -> Result<()> {
    let config =
        "[pets]\nspec = \"pets.yaml\"\nextra = \"keep\"\n\n[animals]\nspec = \"pets.yaml\"\nschemas = [\"Pat\"]\n";
    let folder = Folder::new("config", &[("pets.yaml", PETS), ("specweld.toml", config)])?;
    let (code, text, _) = folder.run(&["expand", "--config", "specweld.toml", "pets"])?;
    assert_eq!((code, text.contains("pub rest: ")), (0, true), "{text}");
    let (code, text, _) = folder.run(&["check", "--config", "specweld.toml", "--format", "github"])?;
    assert_eq!(
        (code, text.starts_with("::error title=unknown-schema,file=specweld.toml,line=7,col=12::")),
        (1, true),
        "{text}"
    );
    let (code, _, error) = folder.run(&["list", "--config", "specweld.toml"])?;
    assert_eq!((code, error.as_str()), (2, "error: specweld.toml: write the name of one client: pets, animals\n"));
    let (code, _, error) = folder.run(&["check", "--config", "specweld.toml", "dogs"])?;
    let expected = "error: specweld.toml: there is no client `dogs`; there are pets, animals\n";
    assert_eq!((code, error.as_str()), (2, expected));
    fs::write(folder.0.join("specweld.toml"), "[pets]\nspec = \"pest.yaml\"\nextra = 1\n")?;
    let (code, _, error) = folder.run(&["check", "--config", "specweld.toml"])?;
    assert_eq!((code, error.starts_with("error: specweld.toml:3:9: expected keep or ignore\n")), (2, true), "{error}");
    Ok(())
}

#[test]
fn changes_are_compared_with_options() -> Result<()> {
    let newer =
        PETS.replace("operationId: list_pets", "operationId: all_pets").replace("required: [name]", "title: Pet");
    let config = "[pets]\nspec = \"new/2.yaml\"\ncompatible_with = \"none.yaml\"\nextra = \"keep\"\n";
    let folder = Folder::new("compared", &[("1.yaml", PETS)])?;
    fs::create_dir_all(folder.0.join("new"))?;
    for (name, text) in [("2.yaml", newer.as_str()), ("specweld.toml", &config.replace("new/", ""))] {
        fs::write(folder.0.join("new").join(name), text)?;
    }
    let accept = "accept = [renamed, member_optional]";
    let by_file = ["diff", "1.yaml", "new/2.yaml"].as_slice();
    // The option `compatible_with` of the file is replaced by the argument.
    let by_config = ["diff", "1.yaml", "pets", "--config", "new/specweld.toml"].as_slice();
    for arguments in [by_file, by_config] {
        let (code, text, error) = folder.run(arguments)?;
        assert!(code == 1 && text.starts_with("error: new/2.yaml:6:7: "), "{text}{error}");
        let (code, text, error) = folder.run(&[arguments, &["--option", accept]].concat())?;
        assert!(code == 0 && text.matches(" (accepted)\n").count() == 2, "{text}{error}");
        let (_, text, _) = folder.run(&[arguments, &["--option", accept, "--format", "markdown"]].concat())?;
        assert!(text.starts_with("## Accepted changes that break clients\n\n- "), "{text}");
        let (code, text, _) = folder.run(&[arguments, &["--option", "accept = [paging_lost]"]].concat())?;
        assert!(code == 1 && text.contains("error: --option:1:11: `paging_lost` accepts no change\n"), "{text}");
    }
    let (code, _, error) = folder.run(&["diff", "0.yaml", "pets", "--config", "new/specweld.toml"])?;
    assert_eq!((code, error.as_str()), (2, "error: 0.yaml: there is no such file\n  help: did you mean `1.yaml`?\n"));
    let (code, _, error) = folder.run(&["diff", "1.yaml", "pets", "--config", "specweld.toml"])?;
    assert!(
        code == 2 && error.starts_with("error: specweld.toml: there is no such file\n  help: write a table"),
        "{error}"
    );
    Ok(())
}

/// Runs every command of the README and of the guide's chapter, in the order of the text.
#[test]
fn the_commands_of_the_documents_run() -> Result<()> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(package.join("README.md"))?;
    let chapter = readme + &fs::read_to_string(package.join("../../runtime/src/guide/command_line.md"))?;
    let config = "[pets]\nspec = \"pets.yaml\"\nextra = \"keep\"\n";
    let overlay = "overlay: 1.1.0\ninfo: {}\nactions:\n  - { target: $.info, update: { title: Cats } }\n";
    let files = [("pets.yaml", PETS), ("released.yaml", PETS), ("specweld.toml", config), ("fixes.yaml", overlay)];
    let folder = Folder::new("guide", &files)?;
    // A checkout beside the folder, for the option `--path`.
    Folder::new("specweld/runtime", &[("Cargo.toml", "[package]\nname = \"specweld\"\n")])?;
    let commands: Vec<_> = chapter.lines().filter_map(|line| line.strip_prefix("cargo specweld ")).collect();
    assert!(commands.len() > 10, "commands are found");
    for command in commands {
        let _ = fs::remove_dir_all(folder.0.join("pets"));
        let (code, text, error) = folder.run(&words(command))?;
        assert_eq!(code, 0, "{command}: {text}{error}");
    }
    Ok(())
}

#[test]
fn the_flagship_description_is_accepted() -> Result<()> {
    let folder = Folder(env!("CARGO_MANIFEST_DIR").into());
    let (code, text, _) = folder.run(&["list", WORKOS])?;
    assert_eq!(
        (code, text.contains("  create_client_secret  POST   /connect/applications/{id}/client_secrets\n")),
        (0, true)
    );
    assert_eq!(folder.run(&["check", WORKOS])?.0, 0);
    Ok(())
}
