//! A log of attempts.

use std::sync::{Arc, Mutex};

use specweld_examples::layers::log::Log;

use super::super::canned::json;
use super::{application, with_layer};

#[tokio::test]
async fn each_attempt_is_a_line_without_the_identifier() {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&lines);
    let log = Log(move |line| sink.lock().unwrap().push(line));
    let (_server, client) = with_layer(&[&json("503 Service Unavailable", "{}"), &application()], log);
    client.get_application("secret_id").await.unwrap();
    let line = |end: &str| format!("GET /connect/applications/{{id}} {end}");
    assert_eq!(*lines.lock().unwrap(), [line("(attempt 1): 503 Service Unavailable"), line("(attempt 2): 200 OK")]);
}
