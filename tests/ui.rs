//! The contract ring: what must not compile does not, for the right reason and in words that help; what must, does.
//!
//! One mistake per file. `TRYBUILD=overwrite` renews the expected messages; read what it wrote before keeping it.
//! Messages are compared letter by letter, so they are only looked at with the compiler that they were written by.

#![allow(clippy::expect_used, reason = "tests fail by panicking")]

use std::process::Command;

/// The compiler whose messages are written down.
const TOOLCHAIN: &str = "1.95.";

#[test]
fn mistakes_are_refused() {
    let version = rustc_version();
    if !version.starts_with(TOOLCHAIN) {
        eprintln!("skipped: this is rustc {version}, and the messages are those of {TOOLCHAIN}x");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/macro/*.rs");
    cases.compile_fail("ui/description/*.rs");
    cases.compile_fail("ui/contract/*.rs");
}

#[test]
fn what_is_right_compiles_and_runs() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}

fn rustc_version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split_whitespace().nth(1).unwrap_or_default().to_owned()
}
