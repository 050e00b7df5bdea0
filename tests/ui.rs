//! Tests of compilation: programs with mistakes do not compile and have a helpful message; correct programs compile and
//! run.
//!
//! Each file has one mistake. `TRYBUILD=overwrite` renews the expected messages; review the changes. Messages are
//! compared exactly, so that the test runs only with the compiler version of the expected messages.

#![allow(clippy::expect_used, reason = "tests fail by panicking")]

use std::process::Command;

/// The compiler version of the expected messages.
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
fn correct_programs_compile_and_run() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}

fn rustc_version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split_whitespace().nth(1).unwrap_or_default().to_owned()
}
