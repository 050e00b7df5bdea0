//! The secret that tests use, and all that an error prints, in which it must not be.

/// What every secret of a test contains, in every crate: a look through all that the tests print finds those that leak.
pub const MARKER: &str = "hunter2";

/// A key, as services give them out.
pub const SECRET: &str = "sk_test_hunter2";

/// All that an error says of itself and of its causes, in every way that it can be printed.
pub fn said(error: &(dyn std::error::Error + 'static)) -> String {
    let all = std::iter::successors(Some(error), |error| error.source());
    all.map(|error| format!("{error}\n{error:?}\n{error:#?}\n")).collect::<Vec<_>>().concat()
}
