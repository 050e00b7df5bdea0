//! The secret of the tests, and all printed forms of an error, which must not contain it.

/// A word in every secret of every test. A search for it in the output of the tests finds leaks.
pub const MARKER: &str = "hunter2";

/// A key in the form that services use.
pub const SECRET: &str = "sk_test_hunter2";

/// Returns all printed forms of an error and of its causes.
pub fn printed_forms(error: &(dyn std::error::Error + 'static)) -> String {
    let all = std::iter::successors(Some(error), |error| error.source());
    all.map(|error| format!("{error}\n{error:?}\n{error:#?}\n")).collect::<Vec<_>>().concat()
}
