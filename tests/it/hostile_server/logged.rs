//! Log records of the HTTP libraries during failing calls: all are printed, and none contains a secret.

use std::sync::Once;

use log::{LevelFilter, Log, Metadata, Record};
use specweld_tests::secret::MARKER;

struct PrintingLogger;

impl Log for PrintingLogger {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    /// Prints the record, and fails the current test if the record contains a secret.
    fn log(&self, record: &Record<'_>) {
        let line = format!("log: {} {} {}", record.level(), record.target(), record.args());
        assert!(!line.contains(MARKER), "a secret is in the log");
        print(&line);
    }

    fn flush(&self) {}
}

/// Prints a text to the output of the tests.
#[expect(clippy::print_stdout, reason = "printing is its purpose")]
pub(super) fn print(text: &dyn std::fmt::Display) {
    // `.ci/no_secret` searches this output for secrets.
    println!("{text}");
}

/// Prints all log records from now on.
pub(super) fn print_logs() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_logger(&PrintingLogger).expect("no other logger is set");
        log::set_max_level(LevelFilter::Trace);
    });
}

#[test]
#[should_panic(expected = "a secret is in the log")]
fn a_secret_in_the_log_fails_the_test() {
    print_logs();
    log::trace!("{MARKER}");
}
