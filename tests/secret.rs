//! The secret that tests use, and all that an error prints, in which it must not be.

/// A text in every secret of every test: a search in the output of the tests finds leaks.
pub const MARKER: &str = "hunter2";

/// A key, as services give them out.
pub const SECRET: &str = "sk_test_hunter2";

/// All that an error says of itself and of its causes, in every way that it can be printed.
pub fn said(error: &(dyn std::error::Error + 'static)) -> String {
    let all = std::iter::successors(Some(error), |error| error.source());
    all.map(|error| format!("{error}\n{error:?}\n{error:#?}\n")).collect::<Vec<_>>().concat()
}
