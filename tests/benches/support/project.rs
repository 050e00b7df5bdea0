//! Crates made for a benchmark, and what Cargo needs to check or build them. Linux only: it reads `/proc`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::Duration;

/// The number of ticks of `/proc` in a second, on every Linux.
const TICKS: f64 = 100.0;

/// The most characters of an error that are shown.
const LONGEST: usize = 160;

type Fallible<T> = Result<T, Box<dyn Error>>;

/// A crate in a folder of its own. All of them share one folder of build results, so that dependencies are built once.
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
    /// A library with these dependencies (lines of its `Cargo.toml`), this text, and this description beside it.
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

    /// Returns the least of several runs of `cargo check` or `cargo build`, after one that builds the dependencies.
    #[allow(dead_code, reason = "not every benchmark needs it")]
    pub(crate) fn cost(&self, verb: &str, runs: usize) -> Fallible<Cost> {
        self.run(verb, Cache::Off)?;
        least(runs, |_| {
            self.forget()?;
            self.run(verb, Cache::Off)
        })
    }

    /// Returns the least of several runs of `cargo check` after an edit of `lib.rs`, with the incremental cache.
    #[allow(dead_code, reason = "not every benchmark needs it")]
    pub(crate) fn cost_of_edit(&self, text: impl Fn(usize) -> String, runs: usize) -> Fallible<Cost> {
        self.run("check", Cache::On)?;
        least(runs, |run| {
            fs::write(self.folder.join("src/lib.rs"), text(run))?;
            self.run("check", Cache::On)
        })
    }

    /// Has Cargo build this crate again, and nothing else.
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
        cargo.args([verb, "--quiet"]).current_dir(&self.folder);
        cargo.env("CARGO_TARGET_DIR", &self.builds).env("CARGO_INCREMENTAL", incremental).env("RUSTFLAGS", "");
        let complaints = self.folder.join("complaints.txt");
        cargo.stderr(fs::File::create(&complaints)?);
        let before = spent_by_children()?;
        let mut child = cargo.spawn()?;
        let memory = watch(&mut child)?;
        if !child.wait()?.success() {
            return Err(format!("cargo {verb} of {} failed: {}", self.name, first_error(&complaints)?).into());
        }
        Ok(Cost { seconds: spent_by_children()? - before, memory })
    }
}

/// Returns the least cost of several runs.
fn least(runs: usize, mut run: impl FnMut(usize) -> Fallible<Cost>) -> Fallible<Cost> {
    let mut least = Cost { seconds: f64::INFINITY, memory: f64::INFINITY };
    for number in 0..runs {
        let cost = run(number)?;
        least = Cost { seconds: least.seconds.min(cost.seconds), memory: least.memory.min(cost.memory) };
    }
    Ok(least)
}

/// Returns the first error of the compiler, or the message of a macro that panicked.
fn first_error(complaints: &Path) -> Fallible<String> {
    let text = fs::read_to_string(complaints)?;
    let says = |start: &str| text.lines().find_map(|line| line.trim().strip_prefix(start).map(str::to_owned));
    let first = says("= help: message: ").or_else(|| says("error")).unwrap_or(text);
    Ok(first.chars().take(LONGEST).collect())
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\n\
         [workspace]\n\n[profile.dev]\ndebug = \"line-tables-only\"\n"
    )
}

/// The line of a `Cargo.toml` that depends on this runtime.
pub(crate) fn specweld() -> String {
    format!("specweld = {{ path = \"{}/../runtime\" }}", env!("CARGO_MANIFEST_DIR"))
}

/// User CPU time of all processes that this one has started and waited for, and of those that they have.
pub(crate) fn spent_by_children() -> Fallible<f64> {
    let ticks: u32 = field("/proc/self/stat", 13).ok_or("/proc cannot be read")?.parse()?;
    Ok(f64::from(ticks) / TICKS)
}

/// Waits for a child, and sees how much memory its own children take at most.
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

/// A field of `stat` (`proc_pid_stat(5)`), counted from the state, which is behind the name in parentheses.
fn field(stat: impl AsRef<Path>, index: usize) -> Option<String> {
    let text = fs::read_to_string(stat).ok()?;
    let (_, rest) = text.rsplit_once(") ")?;
    rest.split(' ').nth(index).map(str::to_owned)
}

/// The largest resident set that a process has had, in MiB.
fn high_water(process: &Path) -> Option<f64> {
    let status = fs::read_to_string(process.join("status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u32 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(f64::from(kibibytes) / 1024.0)
}
