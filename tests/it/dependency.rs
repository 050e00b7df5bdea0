//! Adding specweld to a program changes nothing for the other crates of the program: Cargo resolves small programs with and
//! without it, and the features of each crate are compared.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// The features of each crate of a program.
type Features = BTreeMap<String, BTreeSet<String>>;

/// A program, what it depends on, and how it depends on specweld.
struct Program {
    name: &'static str,
    dependencies: &'static str,
    specweld: &'static str,
    /// The crates of which no feature may change.
    same: &'static [&'static str],
    /// The crates that must not come in.
    absent: &'static [&'static str],
}

const DEFAULT: &str = "{ path = \"RUNTIME\" }";
const NO_TLS: &str = "{ path = \"RUNTIME\", default-features = false, features = [\"reqwest\"] }";
const NATIVE_TLS: &str = "{ path = \"RUNTIME\", default-features = false, features = [\"native-tls\"] }";
const JSON: &str = "serde = \"1\"\nserde_json = \"1\"\n";
const REQWEST: &str =
    "reqwest = { version = \"0.13\", default-features = false, features = [\"default-tls\", \"http2\"] }\n";
const REQWEST_WITHOUT_TLS: &str = "reqwest = { version = \"0.13\", default-features = false }\n";
const REQWEST_NATIVE: &str =
    "reqwest = { version = \"0.13\", default-features = false, features = [\"native-tls\"] }\n";
const RUSTLS: &str = "rustls = \"0.23\"\n";

const PROGRAMS: [Program; 5] = [
    Program {
        name: "json",
        dependencies: JSON,
        specweld: DEFAULT,
        same: &["serde"],
        absent: &["serde_derive", "openapiv3"],
    },
    Program {
        name: "reqwest",
        dependencies: REQWEST,
        specweld: DEFAULT,
        same: &["rustls", "hyper-rustls", "aws-lc-rs"],
        absent: &["ring", "native-tls"],
    },
    Program {
        name: "reqwest-without-tls",
        dependencies: REQWEST_WITHOUT_TLS,
        specweld: NO_TLS,
        same: &["reqwest"],
        absent: &["rustls", "native-tls"],
    },
    Program {
        name: "reqwest-native",
        dependencies: REQWEST_NATIVE,
        specweld: NATIVE_TLS,
        same: &["reqwest", "native-tls"],
        absent: &["rustls"],
    },
    Program { name: "rustls", dependencies: RUSTLS, specweld: DEFAULT, same: &["aws-lc-rs"], absent: &["ring"] },
];

#[test]
fn no_other_crate_of_a_program_changes() {
    // Resolver 1 unites the features of the macro with those of the program.
    for resolver in ["1", "2"] {
        for program in &PROGRAMS {
            let before = features(program, resolver, false);
            let after = features(program, resolver, true);
            let context = format!("{} by resolver {resolver}", program.name);
            for name in program.same {
                assert!(before.contains_key(*name), "{context}: there is no `{name}`");
                assert_eq!(after.get(*name), before.get(*name), "{context}: the features of `{name}`");
            }
            for name in program.absent {
                assert!(!after.contains_key(*name), "{context}: `{name}`");
            }
            let json = |features: &Features| features.get("serde_json").cloned().unwrap_or_default();
            let added: Vec<_> = json(&after).difference(&json(&before)).cloned().collect();
            // `raw_value` adds a type; every other feature changes how numbers or maps are read.
            let allowed =
                if before.contains_key("serde_json") { vec!["raw_value"] } else { vec!["default", "raw_value", "std"] };
            assert_eq!(added, allowed, "{context}: the features of `serde_json`");
        }
    }
}

/// Returns the features that each crate of a program has.
fn features(program: &Program, resolver: &str, with_specweld: bool) -> Features {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{resolver}-{with_specweld}", program.name));
    std::fs::create_dir_all(folder.join("src")).unwrap();
    std::fs::write(folder.join("src/lib.rs"), "").unwrap();
    // The versions are those of the workspace.
    std::fs::copy(tests.join("../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let specweld = program.specweld.replace("RUNTIME", tests.join("../runtime").to_str().unwrap());
    let added = if with_specweld { format!("specweld = {specweld}\n") } else { String::new() };
    let package = format!("[package]\nname = \"program\"\nedition = \"2021\"\nresolver = \"{resolver}\"\n");
    let manifest = format!("{package}\n[dependencies]\n{}{added}\n[workspace]\n", program.dependencies);
    std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--color", "never", "--edges", "normal,build", "--prefix", "none", "--format", "{p}|{f}"])
        .current_dir(&folder)
        .output()
        .unwrap();
    let (text, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{}: {errors}", program.name);
    let mut features = Features::new();
    for line in text.lines() {
        let Some((package, listed)) = line.split_once('|') else { continue };
        let listed = listed.trim_end_matches(" (*)").split(',').filter(|it| !it.is_empty()).map(str::to_owned);
        let name = package.split(' ').next().unwrap_or_default();
        features.entry(name.to_owned()).or_default().extend(listed);
    }
    features
}

#[tokio::test]
async fn no_provider_is_installed_for_the_process() {
    let client = crate::wire::workos::Client::builder().bearer("key").base_url("https://localhost:1").build().unwrap();
    assert!(client.get_application("app_1").await.is_err());
    assert!(specweld::reqwest::Client::builder().build().is_ok());
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}
