//! Small YAML texts with large expansions, and aliases inside their own anchors.

use std::fmt::Write as _;

use super::{error, generated};

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n";

#[test]
fn aliases_with_a_large_expansion_are_refused() {
    let mut text = HEAD.to_owned() + "x-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
    for level in 1..30 {
        let item = format!("*a{}", level - 1);
        writeln!(text, "x-{level}: &a{level} [{}]", [item.as_str(); 9].join(", ")).unwrap();
    }
    assert!(error("x.yaml", text).contains("[too-large]"));
}

#[test]
fn merge_keys_with_a_large_expansion_are_refused() {
    let mut text = HEAD.to_owned() + "x-0: &a0 {k: [v, v, v, v, v, v, v, v]}\n";
    for level in 1..60 {
        let before = level - 1;
        writeln!(text, "x-{level}: &a{level}\n  <<: [*a{before}, *a{before}]\n  k{level}: *a{before}").unwrap();
    }
    assert!(error("x.yaml", text).contains("[too-large]"));
}

#[test]
fn circular_aliases_are_refused() {
    for circle in ["x: &a [*a]", "x: &a {<<: *a}", "x: &a {b: {c: *a}}", "x: *unknown"] {
        assert!(error("x.yaml", format!("{HEAD}{circle}\n")).contains("[invalid-yaml]"), "{circle}");
    }
}

#[test]
fn duplicate_keys_are_reported() {
    let text = format!("{HEAD}x: {{a: 1, a: 2, 'a': 3, \"a\": 4}}\n");
    let (_, report) = generated("x.yaml", text);
    assert!(report.to_string().contains("[duplicate-key]"), "{report}");
}
