//! A line about long work on a terminal.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// The time before the line is shown.
const DELAY: Duration = Duration::from_millis(500);
/// The maximum number of characters of the line. A line that is wrapped cannot be removed.
const WIDTH: usize = 72;

/// Returns the result of some work. If it takes long, a line on the standard error names the task until its end.
///
/// There is no line if the standard error is not a terminal.
pub(crate) fn during<T>(task: &str, work: impl FnOnce() -> T) -> T {
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    if is_dumb || !io::stderr().is_terminal() {
        return work();
    }
    thread::scope(|scope| {
        let (end, wait) = mpsc::channel();
        // OK because the work does not need the line.
        let _ = thread::Builder::new().spawn_scoped(scope, move || show(task, DELAY, &wait, &mut io::stderr()));
        let result = work();
        drop(end);
        result
    })
}

/// Writes the line every second, after a delay, and removes it when the sender is dropped.
fn show(task: &str, delay: Duration, wait: &Receiver<()>, out: &mut impl Write) {
    let begin = Instant::now();
    let (mut pause, mut width) = (delay, 0);
    while wait.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
        pause = Duration::from_secs(1);
        let line: String = format!("{} s: {task}", begin.elapsed().as_secs()).chars().take(WIDTH).collect();
        width = line.chars().count().max(width);
        // OK because the line is not part of the result.
        let _ = write!(out, "\r{line}").and_then(|()| out.flush());
    }
    if width > 0 {
        let _ = write!(out, "\r{:width$}\r", "").and_then(|()| out.flush());
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::show;

    #[test]
    fn short_work_has_no_line() {
        let (end, wait) = mpsc::channel();
        drop(end);
        let mut out = Vec::new();
        show("checking a.json", Duration::from_secs(60), &wait, &mut out);
        assert!(out.is_empty());
    }

    #[test]
    fn the_line_of_long_work_is_removed_at_its_end() {
        let (end, wait) = mpsc::channel();
        let ended = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(300));
            drop(end);
        });
        let mut out = Vec::new();
        show("checking a.json", Duration::from_millis(10), &wait, &mut out);
        assert!(ended.join().is_ok());
        assert_eq!(String::from_utf8_lossy(&out), format!("\r0 s: checking a.json\r{:20}\r", ""));
    }
}
