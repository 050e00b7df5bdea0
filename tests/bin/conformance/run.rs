//! Processes with limits, and workers that share a list.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::Fallible;

/// The number of clock ticks per second in `/proc`, on every Linux.
const TICKS: f64 = 100.0;

/// The limit of wall-clock time, as a multiple of the limit of CPU time. Other processes use the processors, too.
const WALL_CLOCK_FACTOR: u32 = 10;

/// The result of a process.
pub(crate) struct Ran {
    /// `None` if the process was stopped.
    pub(crate) status: Option<ExitStatus>,
    /// User CPU seconds.
    pub(crate) seconds: f64,
    /// The largest resident set, in MiB.
    pub(crate) memory: f64,
}

/// Runs a process until it ends, or until its CPU time is used up. Both outputs go to a file.
pub(crate) fn limited(mut command: Command, output: &Path, timeout: u32) -> Fallible<Ran> {
    let file = File::create(output)?;
    let mut child = command.stdout(file.try_clone()?).stderr(file).spawn()?;
    let process = Path::new("/proc").join(child.id().to_string());
    let start = Instant::now();
    let mut ran = Ran { status: None, seconds: 0.0, memory: 0.0 };
    loop {
        // A process that has ended, but was not waited for, still reports its CPU time.
        let ended = ran.update(&process).is_none_or(|state| state == 'Z');
        if ended {
            ran.status = Some(child.wait()?);
            return Ok(ran);
        }
        let is_in_time = start.elapsed() < Duration::from_secs(u64::from(timeout.saturating_mul(WALL_CLOCK_FACTOR)));
        if ran.seconds > f64::from(timeout) || !is_in_time {
            stop(&mut child)?;
            return Ok(ran);
        }
        thread::sleep(Duration::from_millis(5));
    }
}

impl Ran {
    /// Reads the CPU time and the memory of the process (`proc_pid_stat(5)`), and returns its state.
    fn update(&mut self, process: &Path) -> Option<char> {
        let stat = fs::read_to_string(process.join("stat")).ok()?;
        // The name of the process, in parentheses, can contain any character.
        let (_, rest) = stat.rsplit_once(") ")?;
        let ticks: u32 = rest.split(' ').nth(11)?.parse().ok()?;
        self.seconds = f64::from(ticks) / TICKS;
        self.memory = high_water(process).unwrap_or_default().max(self.memory);
        rest.chars().next()
    }
}

fn high_water(process: &Path) -> Option<f64> {
    let status = fs::read_to_string(process.join("status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u32 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(f64::from(kibibytes) / 1024.0)
}

fn stop(child: &mut Child) -> Fallible {
    child.kill()?;
    child.wait()?;
    Ok(())
}

/// Processes a list with several threads. `done` gets each result immediately.
pub(crate) fn by_workers<T: Sync, R: Send>(
    workers: usize,
    list: &[&T],
    work: impl Fn(&T) -> R + Sync,
    mut done: impl FnMut(&T, R) -> Fallible,
) -> Fallible {
    let next = AtomicUsize::new(0);
    let (sender, results) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..workers.clamp(1, list.len().max(1)) {
            let (sender, next, work) = (sender.clone(), &next, &work);
            scope.spawn(move || {
                while let Some(&item) = list.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if sender.send((item, work(item))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        results.into_iter().try_for_each(|(item, result)| done(item, result))
    })
}
