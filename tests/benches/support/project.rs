//! Packages for a benchmark, and the cost of checking or building them with Cargo. It reads `/proc`, and runs on Linux
//! only.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::Duration;

/// The number of clock ticks per second in `/proc`, on every Linux.
const TICKS: f64 = 100.0;

/// The maximum number of shown characters of an error.
const LONGEST: usize = 160;

type Fallible<T> = Result<T, Box<dyn Error>>;

/// A package in a separate folder. All packages share a target folder, so that Cargo builds the dependencies once.
pub(crate) struct Project {
    name: String,
    folder: PathBuf,
    builds: PathBuf,
}

/// The state of the incremental cache of the compiler.
#[derive(Clone, Copy)]
enum Cache {
    Off,
    On,
}

/// The cost of one run of Cargo.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// User CPU time, in seconds: Cargo, the compiler, and the macros in it.
    pub(crate) seconds: f64,
    /// The largest resident set of a compiler, in MiB.
    pub(crate) memory: f64,
}

impl Project {
    /// Creates a library with these dependencies (lines of its `Cargo.toml`), this text, and this description.
    pub(crate) fn new(name: &str, dependencies: &str, text: &str, description: &str) -> Fallible<Self> {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let all = Path::new(env!("CARGO_TARGET_TMPDIR")).join("benches");
        let folder = all.join(name);
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("Cargo.toml"), manifest(name, dependencies))?;
        fs::copy(own.join("../Cargo.lock"), folder.join("Cargo.lock"))?;
        fs::write(folder.join("src/lib.rs"), text)?;
        fs::write(folder.join("api.json"), description)?;
        Ok(Self { name: name.to_owned(), folder, builds: all.join("builds") })
    }

    /// Returns the path of the description.
    #[allow(dead_code, reason = "not every benchmark needs it")]
    pub(crate) fn description(&self) -> PathBuf {
        self.folder.join("api.json")
    }

    /// Returns the folder of the crate.
    #[allow(dead_code, reason = "not every benchmark needs it")]
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the lowest cost of several runs of `cargo check` or `cargo build`, after one that builds the
    /// dependencies.
    #[allow(dead_code, reason = "not every benchmark needs it")]
    pub(crate) fn cost(&self, verb: &str, runs: usize) -> Fallible<Cost> {
        self.run(verb, Cache::Off)?;
        minimum(runs, |_| {
            self.forget()?;
            self.run(verb, Cache::Off)
        })
    }

    /// Returns the lowest cost of several runs of `cargo check` after an edit of `lib.rs`, with the incremental cache.
    #[allow(dead_code, reason = "not every benchmark needs it")]
    pub(crate) fn cost_of_edit(&self, text: impl Fn(usize) -> String, runs: usize) -> Fallible<Cost> {
        self.run("check", Cache::On)?;
        minimum(runs, |run| {
            fs::write(self.folder.join("src/lib.rs"), text(run))?;
            self.run("check", Cache::On)
        })
    }

    /// Removes the fingerprints of this package, so that Cargo builds it again, without its dependencies.
    fn forget(&self) -> Fallible<()> {
        for entry in fs::read_dir(self.builds.join("debug/.fingerprint"))?.flatten() {
            let crate_name = entry.file_name().to_string_lossy().rsplit_once('-').map(|(name, _)| name.to_owned());
            if crate_name.is_some_and(|it| it == self.name) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }

    fn run(&self, verb: &str, cache: Cache) -> Fallible<Cost> {
        let incremental = match cache {
            Cache::Off => "0",
            Cache::On => "1",
        };
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args([verb, "--quiet"]).current_dir(&self.folder).env("CARGO_TERM_COLOR", "never");
        cargo.env("CARGO_TARGET_DIR", &self.builds).env("CARGO_INCREMENTAL", incremental).env("RUSTFLAGS", "");
        let errors = self.folder.join("errors.txt");
        cargo.stderr(fs::File::create(&errors)?);
        let before = cpu_time_of_children()?;
        let mut child = cargo.spawn()?;
        let memory = watch(&mut child)?;
        if !child.wait()?.success() {
            return Err(format!("cargo {verb} of {} failed: {}", self.name, first_error(&errors)?).into());
        }
        Ok(Cost { seconds: cpu_time_of_children()? - before, memory })
    }
}

/// Returns the lowest cost of several runs.
fn minimum(runs: usize, mut run: impl FnMut(usize) -> Fallible<Cost>) -> Fallible<Cost> {
    let mut minimum = Cost { seconds: f64::INFINITY, memory: f64::INFINITY };
    for number in 0..runs {
        let cost = run(number)?;
        minimum = Cost { seconds: minimum.seconds.min(cost.seconds), memory: minimum.memory.min(cost.memory) };
    }
    Ok(minimum)
}

/// Returns the first error of the compiler, or the message of a macro that panicked.
fn first_error(errors: &Path) -> Fallible<String> {
    let text = fs::read_to_string(errors)?;
    let after = |start: &str| text.lines().find_map(|line| line.trim().strip_prefix(start).map(str::to_owned));
    let first = after("= help: message: ").or_else(|| after("error")).unwrap_or(text);
    Ok(first.chars().take(LONGEST).collect())
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\n\
         [workspace]\n\n[profile.dev]\ndebug = \"line-tables-only\"\n"
    )
}

/// Returns the line of a `Cargo.toml` for a dependency on this runtime.
pub(crate) fn specweld() -> String {
    format!("specweld = {{ path = \"{}/../runtime\" }}", env!("CARGO_MANIFEST_DIR"))
}

/// Returns the user CPU time of all child processes that have ended, and of their children.
pub(crate) fn cpu_time_of_children() -> Fallible<f64> {
    let ticks: u32 = field("/proc/self/stat", 13).ok_or("/proc cannot be read")?.parse()?;
    Ok(f64::from(ticks) / TICKS)
}

/// Waits for a child process, and returns the largest resident set of its children.
fn watch(child: &mut Child) -> Fallible<f64> {
    let parent = child.id().to_string();
    let mut most = 0.0_f64;
    while child.try_wait()?.is_none() {
        for entry in fs::read_dir("/proc")?.flatten() {
            let stat = entry.path().join("stat");
            if field(&stat, 1).is_some_and(|of| of == parent) {
                most = most.max(high_water(&entry.path()).unwrap_or_default());
            }
        }
        sleep(Duration::from_millis(4));
    }
    Ok(most)
}

/// Returns a field of `stat` (`proc_pid_stat(5)`), counted from the state. The state follows the name in parentheses.
fn field(stat: impl AsRef<Path>, index: usize) -> Option<String> {
    let text = fs::read_to_string(stat).ok()?;
    let (_, rest) = text.rsplit_once(") ")?;
    rest.split(' ').nth(index).map(str::to_owned)
}

/// Returns the largest resident set of a process, in MiB.
fn high_water(process: &Path) -> Option<f64> {
    let status = fs::read_to_string(process.join("status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u32 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(f64::from(kibibytes) / 1024.0)
}
