//! Runs the program with streams and files that cannot be written.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{Folder, PETS, Result, broken};

/// Runs the program with this standard output, and returns its exit code and its standard error.
fn run_into(folder: &Folder, out: Stdio, arguments: &[&str]) -> Result<(i32, String)> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-specweld"));
    command.arg("specweld").args(arguments).current_dir(&folder.0).env_remove("CLICOLOR_FORCE");
    let mut child = command.stdout(out).stderr(Stdio::piped()).spawn()?;
    // The reader of a pipe ends first.
    drop(child.stdout.take());
    let output = child.wait_with_output()?;
    Ok((output.status.code().ok_or("the program was stopped")?, String::from_utf8(output.stderr)?))
}

#[test]
fn a_closed_pipe_changes_no_exit_code() -> Result<()> {
    let folder = Folder::new("pipes", &[("pets.yaml", PETS), ("broken.yaml", &broken()), ("old.rs", "mod a;\n")])?;
    for (arguments, expected) in [
        (&["check", "broken.yaml"][..], 1),
        (&["check", "broken.yaml", "--format", "sarif"], 1),
        (&["expand", "pets.yaml", "--output", "old.rs", "--check"], 1),
        (&["expand", "pets.yaml"], 0),
        (&["explain"], 0),
        (&["man"], 0),
    ] {
        let (code, error) = run_into(&folder, Stdio::piped(), arguments)?;
        assert_eq!((code, error.as_str()), (expected, ""), "{arguments:?}");
    }
    Ok(())
}

#[test]
fn an_output_that_cannot_be_written_is_an_error() -> Result<()> {
    let folder = Folder::new("outputs", &[("pets.yaml", PETS)])?;
    let (code, _, error) = folder.run(&["expand", "pets.yaml", "--output", "none/pets.rs"])?;
    assert!(code == 2 && error.starts_with("error: none/pets.rs: "), "{error}");
    assert!(error.ends_with("\n  help: make the folder `none`\n"), "{error}");
    // A device of Linux without space.
    if Path::new("/dev/full").exists() {
        for arguments in [&["list", "pets.yaml"][..], &["completions", "fish"]] {
            let full = File::options().write(true).open("/dev/full")?;
            let (code, error) = run_into(&folder, full.into(), arguments)?;
            assert!(code == 2 && error.starts_with("error: the output cannot be written: "), "{error}");
        }
    }
    Ok(())
}

#[test]
fn folders_and_devices_are_no_descriptions() -> Result<()> {
    let folder = Folder::new("folders", &[("pets.yaml", PETS)])?;
    let (code, _, error) = folder.run(&["check", "."])?;
    assert_eq!((code, error.as_str()), (2, "error: .: it is a folder; write the path of a file\n"));
    let (code, text, error) = folder.run(&["list", "pets.yaml", "--format", "json", "--option", "only = [pats]"])?;
    assert!(code == 1 && text.is_empty() && error.contains("[unknown-operation]"), "{text}{error}");
    Ok(())
}

#[test]
fn findings_that_are_left_out_are_counted_in_every_format() -> Result<()> {
    let member = |n| format!("        p{n}: {{ $ref: \"#/components/schemas/None{n}\" }}\n");
    let many: Vec<String> = (0..53).map(member).collect();
    let folder = Folder::new("omitted", &[("many.yaml", &(PETS.to_owned() + &many.concat()))])?;
    for (format, expected) in [
        ("human", "\nand 3 more errors\n"),
        ("json", "{\"omitted\":3,\"severity\":\"error\"}\n"),
        ("github", "\n::error title=specweld::3 more errors\n"),
        ("sarif", "\"text\": \"3 more errors\"\n"),
    ] {
        let (code, text, _) = folder.run(&["check", "many.yaml", "--format", format])?;
        assert!(code == 1 && text.contains(expected), "{format}: {text}");
    }
    Ok(())
}
