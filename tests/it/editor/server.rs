//! A process of the macro server, and the library with the macro.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use super::trees::{Call, Expansion};

/// The first version of the protocol with spans, kinds of literals and raw identifiers.
const OLDEST_VERSION: u64 = 5;

pub(crate) struct Server {
    process: Child,
    responses: BufReader<std::process::ChildStdout>,
}

impl Server {
    /// Starts the server. Prints a message and returns `None` if the toolchain has no server, or an older one.
    pub(crate) fn start() -> Option<Self> {
        let program =
            sysroot().join("libexec").join(format!("rust-analyzer-proc-macro-srv{}", std::env::consts::EXE_SUFFIX));
        if !program.exists() {
            eprintln!("skipped: there is no {}", program.display());
            return None;
        }
        let mut command = Command::new(program);
        command.args(["--format", "json-legacy"]).env("RUST_ANALYZER_INTERNALS_DO_NOT_USE", "this is unstable");
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the server starts");
        let responses = BufReader::new(process.stdout.take().expect("the stream is piped"));
        let mut server = Self { process, responses };
        let version = server.ask(&json!({ "ApiVersionCheck": {} }))["ApiVersionCheck"].as_u64();
        if version.is_none_or(|version| version < OLDEST_VERSION) {
            eprintln!("skipped: the version of the protocol is {version:?}");
            return None;
        }
        server.ask(&json!({ "SetConfig": { "span_mode": "RustAnalyzer" } }));
        Some(server)
    }

    pub(crate) fn expand(&mut self, arguments: &str) -> Expansion {
        let call = Call::new(arguments.parse().expect("tokens"));
        let folder = env!("CARGO_MANIFEST_DIR");
        let response = self.ask(&json!({ "ExpandMacro": {
            "lib": library(),
            "env": [["CARGO_MANIFEST_DIR", folder]],
            "current_dir": folder,
            "macro_name": "generate_api",
            "macro_body": call.tables,
            "attributes": null,
            "has_global_spans": { "def_site": 0, "call_site": 0, "mixed_site": 0 },
            "span_data_table": call.spans(),
        } }));
        let [tree, spans] = ["tree", "span_data_table"].map(|name| &response["ExpandMacroExtended"]["Ok"][name]);
        assert!(tree.is_object(), "{response}");
        Expansion::new(tree, spans, &call)
    }

    fn ask(&mut self, question: &Value) -> Value {
        let questions = self.process.stdin.as_mut().expect("the stream is piped");
        writeln!(questions, "{question}").expect("the server reads");
        let mut response = String::new();
        self.responses.read_line(&mut response).expect("the server responds");
        serde_json::from_str(&response).expect("the server responds with JSON")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn sysroot() -> PathBuf {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).args(["--print", "sysroot"]).output().expect("rustc runs");
    String::from_utf8(output.stdout).expect("a path").trim().into()
}

/// Returns the library with the macro.
fn library() -> PathBuf {
    // Cargo built the library before this test, since the test depends on it.
    let start = format!("{}specweld_macros-", std::env::consts::DLL_PREFIX);
    let is_it = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&start) && name.ends_with(std::env::consts::DLL_SUFFIX)
    };
    let test = std::env::current_exe().expect("the path of this test");
    let folder = test.parent().expect("a file is in a folder").read_dir().expect("a folder");
    let libraries = folder.map(|entry| entry.expect("an entry").path()).filter(|path| is_it(path));
    libraries
        .max_by_key(|path| path.metadata().and_then(|it| it.modified()).expect("a time"))
        .expect("the library is built")
}
