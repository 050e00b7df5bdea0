//! Checks the generated client with independent tools. `.ci/independent` starts the servers and runs this program.
//!
//! - `independent mock URL`: Prism responds from the description to every operation, with every failing status.
//! - `independent proxy URL KEY`: a life cycle, with Prism between the client and the in-memory WorkOS.
//! - `independent objections URL`: Prism in front of a server with wrong responses. It must object; otherwise the other
//!   checks prove nothing.

#![allow(missing_docs, reason = "a program, not a library")]

mod mock;
mod objections;
mod proxy;

use std::env;
use std::error::Error;
use std::fmt::Debug;
use std::io::{self, Write};
use std::process::ExitCode;

use specweld::RetryPolicy;

mod workos {
    specweld::generate_api!("../spec/workos-connect-applications.json");
}

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> io::Result<ExitCode> {
    match prove().await {
        Ok(proven) => writeln!(io::stdout(), "{proven}").map(|()| ExitCode::SUCCESS),
        Err(error) => writeln!(io::stderr(), "{}", explain(error.as_ref())).map(|()| ExitCode::FAILURE),
    }
}

async fn prove() -> Outcome<String> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["mock", url] => mock::run(&client(url, "sk_test_any")?).await,
        ["proxy", url, key] => proxy::run(&client(url, key)?, &client(url, "sk_test_wrong")?).await,
        ["objections", url] => objections::run(&client(url, "sk_test_any")?).await,
        _ => Err("usage: independent mock URL | proxy URL KEY | objections URL".into()),
    }
}

/// Returns the error, with the response of Prism if there is one.
fn explain(error: &(dyn Error + 'static)) -> String {
    match error.downcast_ref::<workos::Error>() {
        Some(error) => format!("{error}\n{}", String::from_utf8_lossy(error.body())),
        None => error.to_string(),
    }
}

/// Creates a client without retries.
fn client(url: &str, key: &str) -> Outcome<workos::Client> {
    // A retry could hide a failure.
    Ok(workos::Client::builder().base_url(url).bearer(key).retry(RetryPolicy::none()).build()?)
}

/// Returns an error with the expected fact, unless it is true.
fn ensure(is_true: bool, what: &str) -> Outcome {
    if is_true { Ok(()) } else { Err(format!("expected: {what}").into()) }
}

fn equal<T: PartialEq + Debug>(what: &str, found: &T, expected: &T) -> Outcome {
    if found == expected { Ok(()) } else { Err(format!("{what}: expected {expected:?}, found {found:?}").into()) }
}

/// Returns the error of a call that must fail.
fn refused<T>(result: Result<T, workos::Error>, what: &str) -> Outcome<workos::Error> {
    result.err().ok_or_else(|| format!("not refused: {what}").into())
}
