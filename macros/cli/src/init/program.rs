//! The programs of a new crate: an example, and a test.

use specweld_codegen::{ClientMethod, Sample, SampleCall};

use super::crate_name::CrateName;
use super::text::in_code;

/// The maximum number of methods in a comment.
const MOST: usize = 40;
/// The maximum number of characters of a chain of calls on one line, as in the default style of Rust.
const CHAIN: usize = 60;

const EXAMPLE: &str = r#"$about

$imports

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = $builder;
    let result = $call;
    println!("{result:?}");
    Ok(())
}
"#;

const TEST: &str = r#"//! A test without a network: the service is a list of responses.

$imports
use specweld::testing::MockTransport;

#[tokio::test]
async fn a_refused_request_is_an_error() -> Result<(), Box<dyn std::error::Error>> {
    let service = MockTransport::new();
    service.reply(400, "{}");
    let client = $builder;

    let result = $call;

    assert!(result.is_err());
    let request = service.requests().into_iter().next().ok_or("there is no request")?;
    assert_eq!(request.method, "$method");
    assert!(request.uri.path().starts_with("$path"));
    Ok(())
}
"#;

const TEST_OF_CLIENT: &str = r"//! A test without a network: the service is a list of responses.

$imports
use specweld::testing::MockTransport;

#[test]
fn a_client_sends_no_request_by_itself() -> Result<(), Box<dyn std::error::Error>> {
    let service = MockTransport::new();
    let client = $builder;
    drop(client);
    assert!(service.requests().is_empty());
    Ok(())
}
";

/// Returns a program that makes a call. Without a suitable operation, it makes a client only.
pub(super) fn example(name: &CrateName, sample: &Sample) -> String {
    let variable = |part: &str| format!("std::env::var(\"{}\")?", name.variable(part));
    let call = call_of(sample);
    let server = sample.server.is_none().then(|| format!(".base_url({})", variable("url")));
    let credentials = call.iter().flat_map(|(call, _)| &call.credentials).map(|it| it.code(variable));
    let builder = builder(server.into_iter().chain(credentials));
    let (about, code, result) = match call {
        Some((SampleCall { code, .. }, operation)) => (
            format!("//! Calls `{}`: `cargo run --example first_call`.{}", title(operation), variables(&builder)),
            code.as_str(),
            format!("{code}.await?"),
        ),
        None => (
            format!(
                "//! Makes a client: `cargo run --example first_call`.{}{}",
                variables(&builder),
                methods(&sample.operations)
            ),
            "",
            "client".to_owned(),
        ),
    };
    let text = EXAMPLE.replace("$about", &about).replace("$imports", &imports(name, code));
    // The call is last, since the texts in it can have any characters.
    text.replace("$builder", &builder).replace("$call", &result)
}

/// Returns a test of the call of the example, or only of the client.
pub(super) fn test(name: &CrateName, sample: &Sample) -> String {
    let call = call_of(sample);
    let credentials = call.iter().flat_map(|(call, _)| &call.credentials).map(|it| it.code(|_| "\"test\"".to_owned()));
    let server = ".base_url(\"https://service.test\")".to_owned();
    let transport = ".transport(service.clone())".to_owned();
    let builder = builder(std::iter::once(server).chain(credentials).chain([transport]));
    let Some((SampleCall { code, .. }, operation)) = call else {
        return TEST_OF_CLIENT.replace("$imports", &imports(name, "")).replace("$builder", &builder);
    };
    let text = TEST.replace("$method", &operation.method).replace("$path", fixed_part(&operation.path));
    let text = text.replace("$imports", &imports(name, code)).replace("$builder", &builder);
    text.replace("$call", &format!("{code}.await"))
}

/// Returns the call with its operation.
fn call_of(sample: &Sample) -> Option<(&SampleCall, &ClientMethod)> {
    let call = sample.call.as_ref()?;
    Some((call, sample.operations.get(call.operation)?))
}

/// Returns the code that builds a client, with these calls on the builder.
fn builder(calls: impl Iterator<Item = String>) -> String {
    let calls: Vec<String> =
        std::iter::once("Client::builder()".to_owned()).chain(calls).chain([".build()?".to_owned()]).collect();
    let line = calls.concat();
    if line.chars().count() <= CHAIN { line } else { calls.join("\n        ") }
}

fn title(operation: &ClientMethod) -> String {
    in_code(&format!("{} {}", operation.method, operation.path))
}

/// Returns the import of a program with a call.
fn imports(name: &CrateName, code: &str) -> String {
    let items = if code.contains("types::") { "{Client, types}" } else { "Client" };
    format!("use {}::{items};", name.in_code())
}

/// Returns the lines about the variables of the environment that the code reads.
fn variables(code: &str) -> String {
    let names = code.split("std::env::var(\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0));
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    if names.is_empty() {
        return String::new();
    }
    format!("\n//!\n//! The program reads these variables of the environment: {}.", names.join(", "))
}

/// Returns the lines about the methods of a client, for a program without a call.
fn methods(operations: &[ClientMethod]) -> String {
    if operations.is_empty() {
        return "\n//!\n//! The description has no operation.".to_owned();
    }
    let head = "\n//!\n//! It makes no call, since the arguments need your choice. The client has these methods:\n//!";
    let line = |operation: &ClientMethod| format!("\n//! - `{}`: `{}`", operation.name, title(operation));
    let lines: String = operations.iter().take(MOST).map(line).collect();
    let more = operations.len().saturating_sub(MOST);
    let end = if more > 0 { format!("\n//!\n//! `cargo specweld list` prints {more} more.") } else { String::new() };
    format!("{head}{lines}{end}")
}

/// Returns the begin of a path up to the first character that a request may write differently.
fn fixed_part(path: &str) -> &str {
    let is_fixed = |it: char| it.is_ascii_alphanumeric() || "/-._~".contains(it);
    path.split_once(|it| !is_fixed(it)).map_or(path, |(fixed, _)| fixed)
}
