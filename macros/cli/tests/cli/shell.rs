//! Prints completions and manual pages.

use std::fs;

use super::{Folder, Result};

#[test]
fn completions_are_printed_for_each_shell() -> Result<()> {
    let folder = Folder::new("completions", &[])?;
    for (shell, expected) in [
        ("bash", "-o default cargo-specweld"),
        ("elvish", "edit:completion:arg-completer[cargo-specweld]"),
        ("fish", "complete -c cargo-specweld"),
        ("powershell", "Register-ArgumentCompleter -Native -CommandName 'cargo-specweld'"),
        ("zsh", "#compdef cargo-specweld"),
    ] {
        let (code, text, error) = folder.run(&["completions", shell])?;
        assert!(code == 0 && text.contains(expected) && text.contains("deny-warnings"), "{text}{error}");
    }
    assert_eq!(folder.run(&["completions", "cmd"])?.0, 2);
    Ok(())
}

#[test]
fn manual_pages_are_printed_or_written() -> Result<()> {
    let folder = Folder::new("manual", &[])?;
    let (code, page, error) = folder.run(&["man"])?;
    assert!(code == 0 && page.contains(".TH cargo-specweld 1") && page.contains("Exit codes: 0"), "{page}{error}");
    assert_eq!(folder.run(&["man", "--output", "pages/man1"])?, (0, String::new(), String::new()));
    assert_eq!(fs::read_to_string(folder.0.join("pages/man1/cargo-specweld.1"))?.lines().count(), page.lines().count());
    let check = fs::read_to_string(folder.0.join("pages/man1/cargo-specweld-check.1"))?;
    assert!(check.contains("deny\\-warnings"), "{check}");
    Ok(())
}
