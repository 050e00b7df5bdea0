//! The dependency on specweld does not change the other crates of a program. Cargo resolves small programs with and
//! without it, and the features of each crate are compared. The programs are built and run, and their output is
//! compared.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The features of each crate of a program.
type Features = BTreeMap<String, BTreeSet<String>>;

/// A program, its dependencies, and its dependency on specweld.
struct Program {
    name: &'static str,
    dependencies: &'static str,
    specweld: &'static str,
    /// The statements that print the behaviour of the other crates.
    facts: &'static str,
    /// Crates with unchanged features.
    unchanged: &'static [&'static str],
    /// Crates that must not become dependencies.
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

/// The order of members, and the digits of numbers.
const JSON_FACTS: &str = r##"
    let text = r#"{"b":1.10,"a":18446744073709551616,"c":{"z":0,"y":1}}"#;
    println!("{}", serde_json::from_str::<serde_json::Value>(text).unwrap());
"##;
/// The presence of TLS, and the setup of a client.
const REQWEST_FACTS: &str = r#"
    let client = reqwest::Client::builder().build().unwrap();
    let error = client.get("https://localhost:1").send().await.unwrap_err();
    println!("{} {} {error:?}", error.is_connect(), error.is_builder());
"#;
/// The crypto provider of the process, and a configuration that needs exactly one provider.
const RUSTLS_FACTS: &str = r#"
    println!("{:?}", rustls::crypto::CryptoProvider::get_default());
    let roots = rustls::RootCertStore::empty();
    let config = rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    println!("{:?}", config.crypto_provider().cipher_suites);
"#;
/// The use of a client before the facts are printed.
const CLIENT: &str = r#"
    let client = api::Client::builder().base_url("SCHEME://localhost:1").build().unwrap();
    eprintln!("{:?}", client.ping().await.unwrap_err());
"#;
const DESCRIPTION: &str = r#"{
    "openapi": "3.1.0",
    "info": { "title": "Pings", "version": "1" },
    "paths": { "/ping": { "get": { "operationId": "ping", "responses": { "204": { "description": "Pong." } } } } }
}"#;

const PROGRAMS: [Program; 5] = [
    Program {
        name: "json",
        dependencies: JSON,
        specweld: DEFAULT,
        facts: JSON_FACTS,
        unchanged: &["serde"],
        absent: &["serde_derive", "openapiv3"],
    },
    Program {
        name: "reqwest",
        dependencies: REQWEST,
        specweld: DEFAULT,
        facts: REQWEST_FACTS,
        unchanged: &["rustls", "hyper-rustls", "aws-lc-rs"],
        absent: &["ring", "native-tls"],
    },
    Program {
        name: "reqwest-without-tls",
        dependencies: REQWEST_WITHOUT_TLS,
        specweld: NO_TLS,
        facts: REQWEST_FACTS,
        unchanged: &["reqwest"],
        absent: &["rustls", "native-tls"],
    },
    Program {
        name: "reqwest-native",
        dependencies: REQWEST_NATIVE,
        specweld: NATIVE_TLS,
        facts: REQWEST_FACTS,
        unchanged: &["reqwest", "native-tls"],
        absent: &["rustls"],
    },
    Program {
        name: "rustls",
        dependencies: RUSTLS,
        specweld: DEFAULT,
        facts: RUSTLS_FACTS,
        unchanged: &["aws-lc-rs"],
        absent: &["ring"],
    },
];

#[test]
fn features_of_other_crates_do_not_change() {
    // Resolver 1 unifies the features of the macro with those of the program.
    for resolver in ["1", "2"] {
        for program in &PROGRAMS {
            let before = features(program, resolver, false);
            let after = features(program, resolver, true);
            let context = format!("{} by resolver {resolver}", program.name);
            for name in program.unchanged {
                assert!(before.contains_key(*name), "{context}: there is no `{name}`");
                assert_eq!(after.get(*name), before.get(*name), "{context}: the features of `{name}`");
            }
            for name in program.absent {
                assert!(!after.contains_key(*name), "{context}: `{name}`");
            }
            let json = |features: &Features| features.get("serde_json").cloned().unwrap_or_default();
            let added: Vec<_> = json(&after).difference(&json(&before)).cloned().collect();
            // `raw_value` adds a type. Every other feature changes how numbers or maps are read.
            let allowed =
                if before.contains_key("serde_json") { vec!["raw_value"] } else { vec!["default", "raw_value", "std"] };
            assert_eq!(added, allowed, "{context}: the features of `serde_json`");
        }
    }
}

// Cargo compiles each program twice, some of them with TLS. This takes minutes if no crate is built yet.
#[test]
#[ignore = "builds ten programs; .ci/programs runs it"]
fn the_behaviour_of_other_crates_does_not_change() {
    for program in &PROGRAMS {
        let output = |with_specweld| {
            // The programs share a target folder, since most crates are dependencies of all of them.
            let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs");
            cargo(&program.write("3", with_specweld), &["run", "--quiet"], &target)
        };
        let (before, after) = (output(false), output(true));
        assert!(!before.is_empty(), "{}", program.name);
        assert_eq!(after, before, "{}", program.name);
    }
}

impl Program {
    /// Writes the package and returns its folder.
    fn write(&self, resolver: &str, with_specweld: bool) -> PathBuf {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{resolver}-{with_specweld}", self.name));
        std::fs::create_dir_all(folder.join("src")).unwrap();
        // The versions are those of the workspace.
        std::fs::copy(tests.join("../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        let specweld = self.specweld.replace("RUNTIME", tests.join("../runtime").to_str().unwrap());
        let added = if with_specweld { format!("specweld = {specweld}\n") } else { String::new() };
        let package = format!("[package]\nname = \"program\"\nedition = \"2021\"\nresolver = \"{resolver}\"\n");
        let tokio = "tokio = { version = \"1\", features = [\"macros\", \"net\", \"rt\", \"time\"] }\n";
        let manifest = format!("{package}\n[dependencies]\n{tokio}{}{added}\n[workspace]\n", self.dependencies);
        std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        // A client without TLS refuses `https`.
        let has_tls = !(self.absent.contains(&"rustls") && self.absent.contains(&"native-tls"));
        let client = CLIENT.replace("SCHEME", if has_tls { "https" } else { "http" });
        let client = if with_specweld { client } else { String::new() };
        let module = format!("mod api {{ specweld::generate_api!(inline = r##\"{DESCRIPTION}\"##); }}\n\n");
        let module = if with_specweld { module } else { String::new() };
        let main = format!("#[tokio::main(flavor = \"current_thread\")]\nasync fn main() {{{client}{}}}\n", self.facts);
        std::fs::write(folder.join("src/main.rs"), module + &main).unwrap();
        folder
    }
}

/// Runs a command of Cargo that must succeed, and returns its standard output.
fn cargo(folder: &Path, arguments: &[&str], target: &Path) -> String {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(folder).env("CARGO_TARGET_DIR", target).env("CARGO_PROFILE_DEV_DEBUG", "0");
    let Output { status, stdout, stderr } = command.output().unwrap();
    assert!(status.success(), "{}: {}", folder.display(), String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).unwrap()
}

/// Returns the features that each crate of a program has.
fn features(program: &Program, resolver: &str, with_specweld: bool) -> Features {
    let folder = program.write(resolver, with_specweld);
    let arguments = ["tree", "--color", "never", "--edges", "normal,build", "--prefix", "none", "--format", "{p}|{f}"];
    let text = cargo(&folder, &arguments, &folder);
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
