//! The logs of the libraries below while calls fail: all are printed, and contain no secret.

use std::sync::Once;

use log::{LevelFilter, Log, Metadata, Record};
use specweld_tests::secret::MARKER;

struct Printed;

impl Log for Printed {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    /// Fails the test whose call it is that writes a secret.
    fn log(&self, record: &Record<'_>) {
        let line = format!("log: {} {} {}", record.level(), record.target(), record.args());
        assert!(!line.contains(MARKER), "a secret is in the log");
        print(&line);
    }

    fn flush(&self) {}
}

/// Prints, for whoever looks through all that the tests print.
#[expect(clippy::print_stdout, reason = "this is what it is for")]
pub(super) fn print(text: &dyn std::fmt::Display) {
    println!("{text}");
}

/// Has everything printed that is logged from now on.
pub(super) fn printed() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_logger(&Printed).expect("there is no other");
        log::set_max_level(LevelFilter::Trace);
    });
}

#[test]
#[should_panic(expected = "a secret is in the log")]
fn a_secret_in_the_log_would_be_noticed() {
    printed();
    log::trace!("{MARKER}");
}
